import { childrenBy } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { attributedSpeakers } from "../../../extract/speech/antecedent.ts";
import { attributionAt } from "../../../extract/speech/attributed.ts";
import { refusesStatement } from "../../../extract/speech/made-or-not.ts";
import { isDeed } from "../../../extract/speech/reported-clauses.ts";
import { isOperative } from "../../../extract/speech/speakers.ts";
import { CLAUSE_VERBS } from "../../../extract/speech/speech-verbs.ts";
import { turnOfCue } from "../../../extract/speech/turns.ts";
import type { Token } from "../../../language/analysis.ts";
import type { Span } from "../../../model/span.ts";
import { NOUNS_OF_SAYING } from "../nouns-of-saying.ts";
import { reportedDrafts, withoutOpening } from "../reported-drafts.ts";

/**
 *     The convoy, witnesses say, was late.
 *     └─content─┘ speaker        └content┘
 *     Okoro said in a letter to the council that the road was open.
 *     speaker                                    └────content────┘
 *
 * A clause that stands around, before or behind its verb where the tree alone does not give it.
 */
export const attributed = rule({
  id: "statement/attributed",
  kind: "statement",
  after: ["statement/said", "statement/judged"],
  starts: "verb of saying",
  word: (token) => token.upos === "VERB" && CLAUSE_VERBS.has(token.lemma),
  build(anchor, view, context) {
    const refusal = refusesStatement(anchor, view);
    if (refusal) return stop(anchor, refusal);
    if (isOperative(anchor, view)) return stop(anchor, "someone who says it, not a text of its own");
    if (isDeed(anchor, view.sentence)) return stop(anchor, "words, not something done in answer");
    // "lawyers who added a clause": what is added to something else is no words; "added a warning".
    if (
      anchor.lemma === "add" &&
      childrenBy(view.sentence, anchor.index, "obj").some(
        (noun) => !view.quotationAt(noun) && !NOUNS_OF_SAYING.has(noun.lemma),
      )
    )
      return stop(anchor, "words, not something that is added");
    if (tellsOfSubject(anchor, view))
      return stop(anchor, "words of its own, not what tells of a subject which one it is");
    if (quotesAs(anchor, view)) return stop(anchor, "words of its own; those it quotes have a verb of theirs");
    const attribution = attributionAt(anchor, view, context);
    if (!attribution || attribution.isNested) return stop(anchor, "words that it attributes");
    if (anchor.xpos === "VBN" && attribution.cue.end - attribution.cue.start === anchor.end - anchor.start)
      return stop(anchor, "someone who says it, not one who is asked");
    if (attribution.kind !== "speech") return stop(anchor, "words, not a thought, a wish or a stance");
    const speakers = attributedSpeakers(attribution, anchor, view, context);
    const { content } = attribution;
    if (speakers.length === 0) return stop(anchor, "someone who says it");
    const isTurn = turnOfCue(anchor, context) !== null;
    const here = content.filter(({ start, end }) => start >= view.sentence.start && end <= view.sentence.end);
    const spans = here
      .flatMap((span) => withoutOpening(span, view) ?? [])
      .filter(
        (span) =>
          isClause(span, view) &&
          !isWhen(span, anchor, view) &&
          !(isTurn && isRelative(span, view)) &&
          !isBeforeBreak(span, anchor, view),
      );
    if (spans.length === 0) return stop(anchor, "a clause of this sentence that it reports");
    return reportedDrafts(anchor, view, context, speakers, spans);
  },
});

/** "Ministers who say they like the plan | met in Lakeside": the sentence goes on behind what they say. */
function tellsOfSubject({ index, relation, head }: Token, { tokens }: SentenceView): boolean {
  const who = tokens[head];
  return /^acl/.test(relation) && /^nsubj/.test(who?.relation ?? "") && who!.head > index;
}

/** "The Ledger reported residents as saying that …" */
function quotesAs(verb: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "advcl").some(
    ({ index, xpos }) =>
      xpos === "VBG" && childrenBy(sentence, index, "mark", "case").some(({ text }) => /^as$/i.test(text)),
  );
}

/**
 * "They came to a pact: after months of talk they agreed to a pause": what stands before the colon announces it. "The vote
 * was held; Okoro answered with a walk-out": what stands before the break is told by itself.
 */
function isBeforeBreak({ end }: Span, verb: Token, { tokens }: SentenceView): boolean {
  return tokens.some(({ text, start }) => /^[:;]$/.test(text) && start >= end && start < verb.start);
}

/** "When Okoro led the council, she advised Lind": when somebody spoke. */
function isWhen({ start, end }: Span, verb: Token, { tokens }: SentenceView): boolean {
  return end <= verb.start && /^when(?:ever)?$/i.test(tokens.find((token) => token.start === start)?.text ?? "");
}

/** `“We wait,” said an envoy at the house | where Okoro met Lind`: told of the house. */
function isRelative({ start }: Span, { tokens }: SentenceView): boolean {
  return /^W/.test(tokens.find((token) => token.start === start)?.xpos ?? "");
}

/** "agreed to a pause" and "claimed victory" report no words; a clause has a verb and who does it. */
function isClause(span: Span, view: SentenceView): boolean {
  const words = view.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  // "At least nine died", "In fresh raids jets hit the harbour": a clause, whatever it begins with.
  const subjects = words.filter(
    ({ relation, text }) => relation.startsWith("nsubj") && !/^(?:that|which|who)$/i.test(text),
  );
  const isWhole = /^(?:At|In|On|Over|Up|From|With|By|For)$/.test(words[0]?.text ?? "") && subjects.length > 0;
  return (
    (isWhole || !/^(?:ADP|PART|SCONJ)$/.test(words[0]?.upos ?? "")) &&
    words.some(({ upos, xpos }) => (upos === "VERB" || upos === "AUX") && /^(?:VB[DPZ]|MD)$/.test(xpos)) &&
    words.some(({ relation }) => relation.startsWith("nsubj"))
  );
}
