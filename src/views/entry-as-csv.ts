/**
 * An entry opened comes in; a table goes out, one row for each passage of each claim: who says it, what it says, and the
 * words with where they stand.
 */
import { type CsvCell, csvOf } from "./csv.ts";
import type { EntryView } from "./shapes.ts";

export function entryAsCsv({ entry, fields, claims }: EntryView): string {
  const names = fields.map(({ name }) => name);
  const header = [
    ...[
      "entry",
      "headline",
      "claim",
      "source",
      "published",
      "by",
      "when",
      "dayKnown",
      "modality",
      "rule",
      "confidence",
    ],
    ...names,
    ...["quote", "report", "start", "end"],
  ];
  const rows = claims.flatMap((claim) => {
    const texts = new Map(claim.fields.map(({ name, text }) => [name, text]));
    const facts: readonly CsvCell[] = [
      entry.id,
      entry.headline,
      claim.id,
      claim.source,
      claim.published,
      claim.by,
      claim.when,
      claim.whenFrom,
      claim.modality,
      claim.rule,
      claim.confidence,
      ...names.map((name) => texts.get(name) ?? null),
    ];
    return claim.passages.map(({ quote, reportName, span }) => [...facts, quote, reportName, span.start, span.end]);
  });
  return csvOf(header, rows);
}
