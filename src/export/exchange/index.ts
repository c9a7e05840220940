/**
 * The exchange form: one JSON object a report, with its document, actors and claims; claims carry their passages
 * twice, as words (`quotes`) and as places (`spans`, pairs of UTF-16 offsets into the report's text).
 *
 *     {"id":"01-wire","document":{…},"actors":[…],"claims":[{"kind":"meeting","quotes":["…"],"spans":[[120,188]],…}]}
 */
import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { wordsAt } from "../../model/span.ts";
import { documentOf } from "../../read/document-of.ts";

export function toExchange(reading: Reading): Readonly<Record<string, unknown>> {
  return {
    id: reading.report.name,
    document: documentOf(reading.report),
    actors: reading.actors.map(({ name, type, aliases, role, of }) => ({
      name,
      type,
      aliases,
      ...(role ? { role } : {}),
      ...(of ? { of } : {}),
    })),
    claims: reading.claims.map((claim) => toExchangeClaim(claim, reading.report.text)),
  };
}

function toExchangeClaim(claim: Claim, text: string): Readonly<Record<string, unknown>> {
  return {
    kind: claim.kind,
    quotes: claim.spans.map((span) => wordsAt(text, span)),
    spans: claim.spans.map(({ start, end }) => [start, end]),
    by: claim.by,
    when: claim.when,
    ...claim.fields,
    modality: claim.modality,
    rule: claim.rule,
    confidence: claim.confidence,
  };
}
