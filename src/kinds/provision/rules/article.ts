import { childrenBy, trimmedSpan } from "../../../extract/clauses.ts";
import { type Operative, operativeAt } from "../../../extract/forms/instruments.ts";
import { issueOf, worthOf } from "../../../extract/issues/issue-of.ts";
import { rule } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { type Span, wordsAt } from "../../../model/span.ts";
import { clauseSpan } from "../clause-span.ts";
import { provisionDraft } from "../provision-draft.ts";

/**
 *     AGREEMENT ON A CEASEFIRE
 *     2.1 The Parties shall reopen the road.       They agreed as follows: 1. To exchange prisoners.
 *         └────────────term────────────────┘                                  └──────term──────┘
 *
 * In a text that binds, and in a list of what was agreed, each operative sentence is a term.
 */
export const article = rule({
  id: "provision/article",
  kind: "provision",
  starts: "the main word of a sentence in an agreement, a resolution or a list of terms",
  anchor: (token, view) => token.relation === "root" && view.sentence.role === "body",
  build(anchor, view, context) {
    const operative = operativeAt(view.sentence, context);
    // Most texts bind nobody: none of their sentences was nearly a term of this sort.
    const verb = operative?.verb ?? operative?.lead?.verb;
    const terms = operative?.sort === "own" ? AGREEING : TERMS;
    if (!operative || (verb && !terms.test(verb.lemma.toLowerCase()))) return [];
    if (!operative.verb && isRecital(anchor, view)) return [];
    const span = trimmedSpan(view.sentence, operative.first, view.tokens.length - 1);
    if (!span || /^remain\b.*\bseized\b/i.test(wordsAt(context.report.text, span))) return [];
    const topic = operative.topic.flatMap(({ tokens }) => tokens);
    return stepsIn(anchor, span, operative, view).map((step) => {
      const draft = provisionDraft(operative.verb ?? anchor, step, operative.parties, operative.status, view, context);
      const issue = topic.length > 0 && !isPlain(step, view) ? issueOf(topic, topic, null) : "other";
      return issue === "other" ? draft : { ...draft, fields: { ...draft.fields, issue } };
    });
  },
});

/** "Norland shall free all prisoners | and Eastmark shall reopen the road": each clause of its own is a term. */
function stepsIn(anchor: Token, whole: Span, { verb, first }: Operative, view: SentenceView): Span[] {
  if (verb || anchor.upos !== "VERB") return [whole];
  const { sentence } = view;
  const others = childrenBy(sentence, anchor.index, "conj").filter(
    ({ index, upos }) =>
      upos === "VERB" &&
      index > first &&
      childrenBy(sentence, index, "nsubj", "nsubj:pass").length > 0 &&
      // "neither shall attack the other, nor shall it lay mines": one term.
      !childrenBy(sentence, index, "cc").some(({ text }) => /^(?:nor|or)$/i.test(text)) &&
      !childrenBy(sentence, index, "mark").some(({ text }) => /^(?:if|unless|that|whether|when)$/i.test(text)),
  );
  const spans = others.flatMap((one) => clauseSpan(one, view) ?? []);
  const end = spans[0]?.start;
  if (end === undefined) return [whole];
  const last = view.tokens.findLast((token) => token.end <= end && !/^(?:,|;|and|but|while)$/i.test(token.text));
  return last && last.end > whole.start ? [{ start: whole.start, end: last.end }, ...spans] : [whole];
}

/** "They reaffirm their respect for the treaty", "The invitation was accepted": what a communiqué says besides. */
function isRecital({ lemma }: Token, { tokens }: SentenceView): boolean {
  if (tokens.some(({ xpos, text }) => xpos === "MD" || /^(?:agree|agreed|undertake|undertook)$/i.test(text)))
    return false;
  return RECITALS.test(lemma) || (lemma === "accept" && tokens.some((token) => token.lemma === "invitation"));
}

const RECITALS =
  /^(?:reaffirm|affirm|deplore|welcome|note|recall|stress|emphasi[sz]e|underline|underscore|thank|hail|regret|express|appreciate|praise|commend|salute|believe|consider|condemn|voice|convey|rejoice|mourn|lament)$/;

/** Words that say for themselves what they are about, whatever the heading: a phrase stands for it. */
function isPlain({ start, end }: Span, view: SentenceView): boolean {
  const words = view.tokens.filter((token) => token.start >= start && token.end <= end);
  const worth = [...worthOf(words).values()].sort((a, b) => b - a);
  return (worth[0] ?? 0) >= PLAIN && (worth[0] ?? 0) - (worth[1] ?? 0) >= 1;
}

const PLAIN = 3;

/** What ties a body that speaks of itself. */
const AGREEING = /^(?:agree|decide|undertake|commit|resolve|pledge|establish)$/;
/** What a council only welcomes or condemns is no term. */
const TERMS =
  /^(?:agree|decide|undertake|commit|resolve|pledge|establish|demand|call|urge|request|authori[sz]e|require|mandate|extend|impose|lift|instruct|direct|invite|encourage|insist|approve|create)$/;
