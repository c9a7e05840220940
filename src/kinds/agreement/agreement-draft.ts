/** What every agreement rule makes: the draft of a deal from its name, its state, its parties and its day. */
import type { StatusFound } from "../../extract/deals/deal-status.ts";
import type { EventTime } from "../../extract/event-time.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditsFor } from "../../extract/speech/credit.ts";
import type { Token } from "../../language/analysis.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import { modalityOf } from "./modality.ts";

export interface AgreementTold {
  readonly name: Span;
  readonly found: Pick<StatusFound, "status" | "sign">;
  readonly parties: readonly Party[];
  readonly time: EventTime | null;
  readonly confidence: number;
}

export function agreementDraft(anchor: Token, told: AgreementTold, view: SentenceView, context: Context): Draft {
  const { name, found, parties, time, confidence } = told;
  const sources = creditsFor(anchor, view, context);
  // "after Kenya and Sudan announced a truce": they make it, and nobody tells of it.
  const areItsParties = sources.length > 1 && sources.every((one) => parties.some((party) => party.name === one.name));
  const source = areItsParties ? undefined : sources[0];
  return {
    fields: {
      name: wordsAt(context.report.text, name).replace(/\s+/g, " "),
      parties: parties.map((party) => party.name),
      status: found.status,
    },
    by: source?.name ?? null,
    when: time?.value ?? null,
    whenBasis: time?.basis ?? null,
    modality: modalityOf(found.status),
    fieldSpans: {
      name: [name],
      status: [{ start: found.sign.start, end: found.sign.end }],
      ...(parties.length > 0 ? { parties: parties.map(({ span }) => span) } : {}),
      ...(source ? { by: [source.span] } : {}),
      ...(time?.span ? { when: [time.span] } : {}),
    },
    confidence,
  };
}
