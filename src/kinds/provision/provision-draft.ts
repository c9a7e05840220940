/** What every provision rule makes: the draft of a term from its words, its parties and its status. */
import { childrenBy } from "../../extract/clauses.ts";
import { eventTime } from "../../extract/event-time.ts";
import { issueIn } from "../../extract/issues/issue-in.ts";
import { likelyIssue } from "../../extract/learnt/likely-issue.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import { withoutLead } from "../../extract/without-lead.ts";
import { withoutMarks } from "../../extract/without-marks.ts";
import type { Token } from "../../language/analysis.ts";
import type { Modality } from "../../model/claim.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import { isPowerToUseForce } from "./power-to-use-force.ts";

export const PROVISION_STATUSES = ["proposed", "open", "agreed", "rejected", "implemented", "violated"] as const;
export type ProvisionStatus = (typeof PROVISION_STATUSES)[number];

const MODALITY: Readonly<Partial<Record<ProvisionStatus, Modality>>> = { proposed: "proposed", open: "proposed" };

export function provisionDraft(
  sign: Token,
  marked: Span,
  parties: readonly Party[],
  status: ProvisionStatus,
  view: SentenceView,
  context: Context,
): Draft {
  const content = withoutMarks(withoutLead(marked, view), context.report.text);
  const told = status === "agreed" && wouldHave(sign, view) ? "rejected" : status;
  const time = eventTime(sign, view);
  const source = creditFor(sign, view, context);
  return {
    fields: {
      issue: isPowerToUseForce(sign, content, view)
        ? "security-arrangements"
        : likelyIssue("provision", issueIn(content, view, context), content, view, context),
      content: wordsAt(context.report.text, content),
      parties: parties.map(({ name }) => name),
      status: told,
    },
    by: source?.name ?? null,
    when: time?.value ?? null,
    whenBasis: time?.basis ?? null,
    modality: MODALITY[told] ?? "asserted",
    fieldSpans: {
      content: [content],
      status: [{ start: sign.start, end: sign.end }],
      ...(parties.length > 0 ? { parties: parties.map(({ span }) => span) } : {}),
      ...(source ? { by: [source.span] } : {}),
      ...(time?.span ? { when: [time.span] } : {}),
    },
    confidence: 0.6,
  };
}

/** "It would have required Kenya to leave": told of what came to nothing. */
function wouldHave(sign: Token, { sentence }: SentenceView): boolean {
  const helpers = childrenBy(sentence, sign.index, "aux").map(({ text }) => text.toLowerCase());
  return sign.upos === "VERB" && helpers.includes("would") && helpers.includes("have");
}
