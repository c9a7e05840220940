import { trimmedSpan } from "../../../extract/clauses.ts";
import { operativeAt } from "../../../extract/forms/instruments.ts";
import { issueOf, worthOf } from "../../../extract/issues/issue-of.ts";
import { rule } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { type Span, wordsAt } from "../../../model/span.ts";
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
    if (!operative || (operative.verb && !TERMS.test(operative.verb.lemma.toLowerCase()))) return [];
    if (!operative.verb && isRecital(anchor, view)) return [];
    const span = trimmedSpan(view.sentence, operative.first, view.tokens.length - 1);
    if (!span || /^remain\b.*\bseized\b/i.test(wordsAt(context.report.text, span))) return [];
    const draft = provisionDraft(operative.verb ?? anchor, span, operative.parties, operative.status, view, context);
    const { heading } = operative;
    const issue = heading && !isPlain(span, view) ? issueOf(heading.tokens, heading.tokens, null) : "other";
    return [issue === "other" ? draft : { ...draft, fields: { ...draft.fields, issue } }];
  },
});

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

/** What a council only welcomes or condemns is no term. */
const TERMS =
  /^(?:agree|decide|undertake|commit|resolve|pledge|establish|demand|call|urge|request|authori[sz]e|require|mandate|extend|impose|lift|instruct|direct|invite|encourage|insist|approve|create)$/;
