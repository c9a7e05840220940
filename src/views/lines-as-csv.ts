/**
 * A view of cited lines comes in; one row a line goes out, each with the words it rests on and where they stand. Of
 * several sources a row has the first and says how many more there are; JSON has them all.
 */
import { type CsvCell, csvOf } from "./csv.ts";
import type { CitedLine } from "./shapes.ts";

/** Lines under the title they stand under. */
export interface TitledLines<L extends CitedLine> {
  readonly title: string;
  readonly lines: readonly L[];
}

/** `columns` are the fields of a line that only this view has. */
export function linesAsCsv<L extends CitedLine>(
  groups: readonly TitledLines<L>[],
  columns: readonly (keyof L & string)[] = [],
): string {
  const header = ["under", "when", "text", ...columns, ...CITED];
  const rows = groups.flatMap(({ title, lines }) =>
    lines.map((line) => [
      title,
      line.when,
      line.text,
      ...columns.map((column) => cellOf(line[column])),
      ...citedCells(line),
    ]),
  );
  return csvOf(header, rows);
}

const CITED = [
  "kind",
  "disputed",
  "sources",
  "quote",
  "source",
  "published",
  "report",
  "start",
  "end",
  "more",
  "entry",
];

function citedCells(line: CitedLine): readonly CsvCell[] {
  const [first] = line.citations;
  return [
    line.kind,
    line.isDisputed ? "yes" : "no",
    line.sources,
    first?.quote ?? null,
    first?.source ?? null,
    first?.published ?? null,
    first?.reportName ?? null,
    first?.span.start ?? null,
    first?.span.end ?? null,
    Math.max(0, line.citations.length - 1),
    line.entry,
  ];
}

function cellOf(value: unknown): CsvCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return Array.isArray(value) ? value.join("; ") : String(value);
}
