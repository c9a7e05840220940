/** A short timeline as a table: one row a sentence, with its source and its place in the report. */
import { csvOf } from "../csv.ts";
import type { ChosenDays } from "./chosen-days.ts";

const HEADER = ["day", "quote", "source", "published", "report", "start", "end", "reports", "publication days"];

export function chosenDaysAsCsv({ days }: ChosenDays): string {
  return csvOf(
    HEADER,
    days.flatMap(({ sentences, reports, publicationDays }) =>
      sentences.map(({ day, quote, source, published, reportName, span }) => [
        ...[day, quote, source, published, reportName],
        ...[span.start, span.end, reports, publicationDays],
      ]),
    ),
  );
}
