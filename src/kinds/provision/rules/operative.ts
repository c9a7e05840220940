import { childrenBy } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { clauseSpan, sharedVerbs } from "../clause-span.ts";
import { leadIn } from "../list-item.ts";
import { provisionDraft } from "../provision-draft.ts";
import { saidTerms } from "../said-terms.ts";

/**
 *     3. Demands that the Front lift the siege;             a paragraph of a resolution
 *        ^^^^^^^      └────────term──────────┘
 *     (a) Agreed to exchange all prisoners;                 an item of a joint statement
 *     (b) To withdraw all troops by the end of May.         an item under "agreed:"
 */
export const operative = rule({
  id: "provision/operative",
  kind: "provision",
  after: ["provision/article"],
  starts: "first verb of a paragraph that decides or demands",
  word: ({ text, xpos }) => OPERATIVE.test(text) || xpos === "VB",
  anchor: (token, { tokens }) =>
    (token.index === 0 && OPERATIVE.test(token.text)) ||
    (token.xpos === "VB" && /^to$/i.test(tokens[0]?.text ?? "") && token.index <= 2),
  build(anchor, view, context) {
    const { sentence } = view;
    if (childrenBy(sentence, anchor.index, "nsubj").some(({ index }) => index < anchor.index))
      return stop(anchor, "a paragraph without a subject of its own");
    if (view.tokens.slice(0, 12).some(({ text }) => /^(?:seized|apprised)$/i.test(text))) return stop(anchor, "a term");
    const spans = OPERATIVE.test(anchor.text) ? behind(anchor, view) : underLead(anchor, view, context);
    if (spans.length === 0) return stop(anchor, "what is decided");
    const lead = leadIn(view, context);
    const subjects = lead
      ? lead.tokens.filter(({ relation }) => /^nsubj/.test(relation)).map(({ index }) => index)
      : [];
    const parties = lead ? partiesAt(subjects, lead, context.report.text) : [];
    return spans.map((span) => provisionDraft(anchor, span, parties, "agreed", view, context));
  },
});

const OPERATIVE =
  /^(?:Demands?|Decides?|Calls|Urges|Requests?|Requires|Directs|Authori[sz]es|Requested|Agreed?|Agrees|Undertook|Undertakes?|Decided|Resolved|Resolves|Pledged|Committed|Imposes|Establishes|Extends)$/;
const BINDING = /^(?:agree|decide|undertake|commit|resolve|pledge|oblige|bind|follow)$/;

function behind(verb: Token, view: SentenceView) {
  const { sentence } = view;
  const asked = childrenBy(sentence, verb.index, "obl").find(({ index }) =>
    childrenBy(sentence, index, "case").some(({ text }) => /^(?:on|upon)$/i.test(text)),
  );
  const clauses = childrenBy(sentence, verb.index, "ccomp", "xcomp", "advcl").filter(
    ({ index, upos }) => index > verb.index && upos === "VERB",
  );
  const [clause] = clauses;
  if (!clause) return saidTerms(verb, view);
  const who = asked ?? childrenBy(sentence, verb.index, "obj").find(({ index }) => index < clause.index);
  return sharedVerbs(clause, view).flatMap((one) => {
    const span = clauseSpan(one, view);
    const start = one === clause && who && who.index < clause.index ? startOf(who, view) : span?.start;
    return span ? [{ start: Math.min(start ?? span.start, span.start), end: span.end }] : [];
  });
}

function startOf(who: Token, view: SentenceView): number {
  const under = childrenBy(view.sentence, who.index, "det", "amod", "compound");
  return Math.min(who.start, ...under.map(({ start }) => start));
}

/** "To withdraw all troops …", where the list is led into by "agreed:". */
function underLead(verb: Token, view: SentenceView, context: Context) {
  const lead = leadIn(view, context);
  const isBinding = lead?.tokens.some((token) => BINDING.test(token.lemma) || dealAt(token, lead) !== null);
  return isBinding ? sharedVerbs(verb, view).flatMap((one) => clauseSpan(one, view) ?? []) : [];
}
