import { trimmedSpan } from "../../../extract/clauses.ts";
import { operativeAt } from "../../../extract/forms/instruments.ts";
import { issueOf } from "../../../extract/issues/issue-of.ts";
import { rule } from "../../../extract/rule.ts";
import { wordsAt } from "../../../model/span.ts";
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
    const span = trimmedSpan(view.sentence, operative.first, view.tokens.length - 1);
    if (!span || /^remain\b.*\bseized\b/i.test(wordsAt(context.report.text, span))) return [];
    const draft = provisionDraft(operative.verb ?? anchor, span, operative.parties, operative.status, view, context);
    const { heading } = operative;
    const issue = heading ? issueOf(heading.tokens, heading.tokens, null) : "other";
    return [issue === "other" ? draft : { ...draft, fields: { ...draft.fields, issue } }];
  },
});

/** What a council only welcomes or condemns is no term. */
const TERMS =
  /^(?:agree|decide|undertake|commit|resolve|pledge|establish|demand|call|urge|request|authori[sz]e|require|mandate|extend|impose|lift|instruct|direct|invite|encourage|insist|approve|create)$/;
