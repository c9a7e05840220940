import { subjectsOf } from "../../../extract/clauses.ts";
import { likelyRule } from "../../../extract/learnt/likely-rule.ts";
import { likelySort } from "../../../extract/learnt/likely-sort.ts";
import type { Party } from "../../../extract/parties.ts";
import type { Context } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import { CLAUSE_VERBS } from "../../../extract/speech/speech-verbs.ts";
import type { Token } from "../../../language/analysis.ts";
import { childrenBy } from "../../../language/tree.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import type { Stance } from "../position-words.ts";
import { spokenFor } from "../spoken-for.ts";
import { whoseStance } from "../whose.ts";

/**
 *     The junta is prepared to free the detainees by June, he wrote.
 *     └who                  └────────── content ───────┘
 *
 * The words that most likely tell what a party wants.
 */
export const likelyPosition = likelyRule({
  id: "position/likely-position",
  kind: "position",
  least: 0.75,
  words: "tell what a party wants",
  wanted: "a party whose position it is",
  draftsOf(span, head, view, context) {
    // "urged": what is wanted stands elsewhere.
    if (head.start === span.start && head.end === span.end) return [];
    const stance = likelySort<Stance>("position-stance", span, view, context).value;
    // "it is open which side will pay": nobody yet.
    const holders = holdersOf(head, view, context).filter(({ name }) => !/^(?:which|what|whose)\b/i.test(name));
    return holders.map((actor) => positionDraft(head, actor, stance, span, view, context, 0));
  },
});

/**
 * "We will | free them |": the side of whoever says so. "It failed because | the army refuses to leave |": whoever does it.
 * "Kenya is prepared | to free them |": whoever does what is told above. "They | will be free | , Okoro said": whoever
 * says so.
 */
function holdersOf(head: Token, view: SentenceView, context: Context): Party[] {
  const speaker = creditFor(head, view, context);
  const subjects = subjectsOf(view.sentence, head.index);
  const own = (): Party[] => whoseStance(subjects, view, context);
  const above = (): Party[] => whoseStance(subjectsOf(view.sentence, head.head), view, context);
  const verb = view.tokens[head.head];
  const isAsked = verb && /^(?:VERB|ADJ)$/.test(verb.upos) && !CLAUSE_VERBS.has(verb.lemma);
  const isClause = childrenBy(view.sentence, head.index, "nsubj").length > 0 && !/^[cx]comp/.test(head.relation);
  const isFirst = subjects.some((index) => /^(?:i|we)$/i.test(view.tokens[index]!.text));
  const tries = [
    ...(isFirst && speaker ? [own] : []),
    ...(isClause && !speaker ? [own] : []),
    ...(isAsked ? [above] : []),
    () => (speaker ? (isOnlooker(speaker, context) ? [] : [spokenFor(speaker, view, context)]) : own()),
  ];
  for (const attempt of tries) {
    const holders = attempt();
    if (holders.length > 0) return holders;
  }
  return [];
}
