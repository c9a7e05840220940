import { childrenBy, isNegated, runAround, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { spokenFor } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";

/**
 *     "A truce is the only way out," Okoro said.
 *      content        └──sign──┘    └who┘
 *     Lind said the only answer was an election · "The sole option is to talk," she said · only talks can end the war
 *
 * What a speaker calls the only way is what the speaker is for.
 */
export const onlyWay = rule({
  id: "position/only-way",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/judges-deal", "position/must", "position/demand-of"],
  starts: '"the only way", "the only solution"',
  word: ({ upos, lemma }) => upos === "NOUN" && (WAYS.test(lemma) || MEANS.test(lemma)),
  anchor: (token, view) =>
    (WAYS.test(token.lemma) &&
      childrenBy(view.sentence, token.index, "amod").some(({ text }) => /^(?:only|sole)$/i.test(text))) ||
    whatOnlyThatCan(token, view) !== null,
  build(anchor, view, context) {
    const other = whatOnlyThatCan(anchor, view) ?? otherThan(anchor, view);
    if (!other) return stop(anchor, "what the only way is");
    const missing = missingFor(other, view);
    if (missing) return stop(anchor, missing);
    if ([anchor, other].some(({ index }) => isNegated(view.sentence, index)))
      return stop(anchor, "a way that is the only one");
    const speaker = creditFor(anchor, view, context);
    if (!speaker || isOnlooker(speaker, context)) return stop(anchor, "a speaker who is a party");
    const words = [...subtree(view.sentence, other.index), ...subtree(view.sentence, anchor.index)];
    const { first, last } = runAround(words, other.index);
    const span = trimmedSpan(view.sentence, first, last);
    if (!span) return stop(anchor, "what the only way is");
    return [positionDraft(anchor, spokenFor(speaker, view, context), "support", span, view, context, 0.5)];
  },
});

/** "Only | talks | can end it": the verb, where nothing else would do. */
function whatOnlyThatCan(means: Token, { sentence, tokens }: SentenceView): Token | null {
  const verb = /^nsubj/.test(means.relation) && MEANS.test(means.lemma) ? tokens[means.head] : undefined;
  const can = verb ? childrenBy(sentence, verb.index, "aux").some(({ xpos }) => xpos === "MD") : false;
  const first = Math.min(means.index, ...subtree(sentence, means.index));
  // "only two deals could be signed": how many.
  if (
    childrenBy(sentence, means.index, "nummod", "amod").some(
      ({ relation, text }) => relation === "nummod" || /^few$/i.test(text),
    )
  )
    return null;
  return verb && can && [tokens[first], tokens[first - 1]].some((token) => /^only$/i.test(token?.text ?? ""))
    ? verb
    : null;
}

const MEANS =
  /^(?:solution|settlement|talk|negotiation|dialogue|deal|agreement|truce|ceasefire|election|compromise|process|transition|diplomacy|vote|referendum)$/;
const WAYS = /^(?:way|solution|option|answer|path|road|route|alternative|choice|basis|hope|guarantee|remedy)$/;

/** What "is" joins with the way: its subject, or what it is the subject of. */
function otherThan(way: Token, { sentence, tokens }: SentenceView): Token | null {
  if (childrenBy(sentence, way.index, "cop").length > 0) {
    const subject = childrenBy(sentence, way.index, "nsubj", "csubj")[0];
    return subject && subject.upos !== "PRON" ? subject : null;
  }
  const predicate = /^nsubj/.test(way.relation) ? tokens[way.head]! : null;
  return predicate && childrenBy(sentence, predicate.index, "cop").some(({ index }) => index > way.index)
    ? predicate
    : null;
}
