import { childrenBy, trimmedSpan } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { instrumentOf } from "../../../extract/forms/instruments.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { headingLine, isListItem, leadIn, leadOfSections } from "../list-item.ts";
import { type ProvisionStatus, provisionDraft } from "../provision-draft.ts";
import { toldDeal } from "../told-deal.ts";

/**
 *     KEY POINTS OF THE ACCORD
 *     - Local parties may stand in the elections.        agreed
 *     Still open:
 *     - The status of the enclave                        open
 */
export const listItem = rule({
  id: "provision/list-item",
  kind: "provision",
  after: ["provision/article", "provision/operative", "provision/would-do", "provision/terms", "provision/agreed-to"],
  starts: "head of an item in a list of terms",
  anchor: ({ relation }) => relation === "root",
  build(anchor, view, context) {
    // "1.2 The Parties shall refrain from:" leads into its own items.
    if (!isListItem(view, context) || view.tokens.at(-1)?.text === ":") return [];
    // "II. Disarmament" is the heading of articles, which are terms by what they say.
    if (instrumentOf(context)?.sort === "agreement") return [];
    const status = statusFor(view, context);
    if (!status) return stop(anchor, "a list of terms");
    // What has happened is news, not a term.
    const under = childrenBy(view.sentence, anchor.index, "aux", "mark", "cop");
    const isVerb = anchor.upos === "VERB";
    // "The parties were unable to agree": told, and no term.
    if (under.some(({ xpos }) => xpos === "VBD")) return stop(anchor, "something to be done");
    const isNow =
      [anchor, ...under].some(({ xpos }) => /^VB[PZ]$/.test(xpos)) && leadOfSections(view, context) !== null;
    if (isVerb && !isNow && !under.some(({ xpos, text }) => xpos === "MD" || /^to$/i.test(text)))
      return stop(anchor, "something to be done");
    const span = trimmedSpan(view.sentence, 0, view.tokens.length - 1);
    if (!span || view.tokens.length < 3) return stop(anchor, "something to be done");
    const subjects = childrenBy(view.sentence, anchor.index, "nsubj").map(({ index }) => index);
    return [provisionDraft(anchor, span, partiesAt(subjects, view, context.report.text), status, view, context)];
  },
});

/** By what leads into the list, or by the heading of its section where the whole is a list of terms. */
function statusFor(view: SentenceView, context: Context): ProvisionStatus | null {
  const lead = leadIn(view, context);
  const led = lead && statusOf(lead, context);
  if (led) return led;
  const sections = leadOfSections(view, context);
  if (!sections) return null;
  const heading = headingLine(view, context);
  if (NO_TERMS.test(heading)) return null;
  return statusOfWords(heading) ?? statusOf(sections, context) ?? statusTold(sections, context) ?? "agreed";
}

/** "Here are the main points": of a plan that was put forward, they are proposed. */
function statusTold(lead: SentenceView, context: Context): ProvisionStatus | null {
  const end = lead.tokens.at(-1)!;
  return toldDeal({ ...end, index: end.index + 1 }, lead, context)?.status ?? null;
}

/** Sections of such a page that hold no terms. */
const NO_TERMS =
  /\b(?:sa(?:y|id|ys)|reactions?|responses?|quotes?|background|timeline|history|who(?: is|['’]s)?|parties|next|read|related|numbers|figures|key dates|analysis|critics)\b/i;

/** By the words that lead into the list: "the terms", "still open", "their demands". */
function statusOf(lead: SentenceView, context: Context): ProvisionStatus | null {
  const text = context.report.text.slice(lead.sentence.start, lead.sentence.end).toLowerCase();
  const said = statusOfWords(text);
  if (said) return said;
  // "the terms", "the main points": as far as the deal is that they are of.
  if (/\b(?:terms|provisions|(?:key|main|chief) points)\b/.test(text)) return statusTold(lead, context) ?? "agreed";
  return lead.tokens.some((token) => dealAt(token, lead) !== null) && !/\bevents\b/.test(text) ? "agreed" : null;
}

function statusOfWords(words: string): ProvisionStatus | null {
  const text = words.toLowerCase();
  if (
    /\b(?:unresolved|outstanding|not (?:been )?agreed|was not|still open|remaining|sticking points?|open (?:issues|questions)|to be (?:agreed|settled|resolved))\b/.test(
      text,
    )
  )
    return "open";
  if (/\b(?:demands?|conditions|proposals?|proposed|proposes)\b/.test(text)) return "proposed";
  return /\b(?:agreed|commitments|undertake|decided)\b/.test(text) ? "agreed" : null;
}
