import { childrenBy, runAround, subtree, trimmedSpan, withConjuncts } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import type { Stance } from "../position-words.ts";
import { spokenFor } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";
import { whoseStance } from "../whose.ts";

/**
 *     For Kenya, a smaller share of the water is out of the question.
 *         └who┘  └─────────content──────────┘    └────oppose────┘
 *     foreign troops are not acceptable to Okoro · "The islands are non-negotiable," Lind said     demand
 */
export const outOfQuestion = rule({
  id: "position/out-of-question",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/demand-of", "position/judges-deal", "position/is-ready"],
  starts: '"out of the question", "unacceptable", "a non-starter", "non-negotiable"',
  word: (word) => stanceOfWord(word) !== null || /^(?:question|line)$/.test(word.lemma),
  anchor: (token, view) => stanceAt(token, view) !== null,
  build(anchor, view, context) {
    const { sentence } = view;
    if (childrenBy(sentence, anchor.index, "cop").length === 0) return stop(anchor, "something that is so");
    const isDenied = childrenBy(sentence, anchor.index, "advmod").some(({ text }) => DENIALS.test(text));
    const lexical = stanceAt(anchor, view);
    const stance = isDenied ? (DENIED.get(anchor.text.toLowerCase()) ?? null) : lexical;
    if (!stance || (!isDenied && /^negotiable$/i.test(anchor.text))) return stop(anchor, "a stance that is sure");
    const missing = missingFor(anchor, view);
    if (missing) return stop(anchor, missing);
    const subject = childrenBy(sentence, anchor.index, "nsubj", "csubj")[0];
    if (!subject || (subject.upos === "PRON" && !/^(?:this|that|it)$/i.test(subject.text)))
      return stop(anchor, "what is so");
    // "an acceptable price", he said: acceptable to whom is not told.
    const named = heldBy(anchor, view, context);
    const actors = named.length > 0 || lexical === "support" ? named : whoSays(anchor, view, context);
    if (actors.length === 0) return stop(anchor, "a party for whom it is so");
    const { first, last } = runAround(subtree(sentence, subject.index), subject.index);
    const content = trimmedSpan(sentence, first, last);
    if (!content) return stop(anchor, "what is so");
    return actors.map((actor) => positionDraft(anchor, actor, stance, content, view, context, 0.6));
  },
});

function stanceAt(token: Token, { tokens }: SentenceView): Stance | null {
  const own = stanceOfWord(token);
  if (own || !/^(?:question|line)$/.test(token.lemma)) return own;
  const before = tokens.slice(Math.max(0, token.index - 3), token.index).map(({ text }) => text.toLowerCase());
  if (token.lemma === "question") return before.join(" ").endsWith("out of the") ? "oppose" : null;
  return before.at(-1) === "red" ? "demand" : null;
}

const DENIALS = /^(?:not|n['’]t|no|never)$/i;
/** What is left where it is denied: "not negotiable", "not acceptable to Kenya". */
const DENIED: ReadonlyMap<string, Stance> = new Map([
  ["negotiable", "demand"],
  ["acceptable", "oppose"],
]);

function stanceOfWord({ lemma, text }: Word): Stance | null {
  if (/^(?:unacceptable|intolerable|inadmissible|non-?starter|anathema|unthinkable)$/i.test(lemma)) return "oppose";
  if (/^acceptable$/i.test(text)) return "support";
  return /^(?:(?:non-?)?negotiable|sacrosanct|inviolable)$/i.test(text) ? "demand" : null;
}

/** "for Kenya", "to Okoro" */
function heldBy(word: Token, view: SentenceView, context: Context): Party[] {
  const { sentence } = view;
  return childrenBy(sentence, word.index, "obl", "nmod")
    .filter(({ index }) => childrenBy(sentence, index, "case").some(({ text }) => /^(?:for|to)$/i.test(text)))
    .flatMap(({ index }) => whoseStance(withConjuncts(sentence, index), view, context));
}

function whoSays(word: Token, view: SentenceView, context: Context): Party[] {
  const speaker = creditFor(word, view, context);
  return speaker && !isOnlooker(speaker, context) ? [spokenFor(speaker, view, context)] : [];
}
