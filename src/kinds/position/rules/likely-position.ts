import { subjectsOf } from "../../../extract/clauses.ts";
import { headOf, type LikelySpan, likelySpans, whyLikely } from "../../../extract/learnt/likely-spans.ts";
import { likelyStance } from "../../../extract/learnt/likely-stance.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, type Draft, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import { CLAUSE_VERBS } from "../../../extract/speech/speech-verbs.ts";
import type { Token } from "../../../language/analysis.ts";
import { childrenBy } from "../../../language/tree.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { spokenFor } from "../spoken-for.ts";
import { whoseStance } from "../whose.ts";

/** From here on most of what the network takes for a position is one. */
const LEAST = 0.75;

/**
 *     The junta is prepared to free the detainees by June, he wrote.
 *     └who                  └────────── content ───────┘
 *
 * Where no rule with a sign of its own has read a position, the stretches that most likely tell what a party wants, as
 * the network tells.
 */
export const likelyPosition = rule({
  id: "position/likely-position",
  kind: "position",
  inTalksOnly: true,
  isLast: true,
  starts: "stretch of a sentence that most likely tells what a party wants",
  anchor: (token) => token.head < 0,
  build(root, view, context) {
    const likely = likelySpans("position", view, context);
    const [likeliest] = [...likely].sort((a, b) => b.likelihood - a.likelihood);
    if (!likeliest) return stop(root, "words that could tell what a party wants");
    if (likeliest.likelihood < LEAST)
      return stop(
        root,
        () => `a position with a likelihood of ${LEAST} or more, not ${likeliest.likelihood.toFixed(2)}`,
      );
    const drafts = likely.flatMap((span) => draftsOf(span, view, context));
    return drafts.length > 0 ? drafts : stop(root, "a party whose position it is");
  },
});

function draftsOf(span: LikelySpan, view: SentenceView, context: Context): Draft[] {
  const head = headOf(span, view);
  if (!head || span.likelihood < LEAST) return [];
  const stance = likelyStance(span, view, context);
  return holdersOf(head, view, context).map((actor) => ({
    ...positionDraft(head, actor, stance, span, view, context, 0.4),
    because: () => whyLikely(span, view, context),
  }));
}

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
