import { CsvError, parse } from "csv-parse";
import { ParleyError } from "../../../model/error.ts";
import { asUtf8 } from "../../as-utf8.ts";
import type { Bounds, Container, Taken } from "../../container.ts";
import { charsetOf, decoderFor } from "../../decode.ts";
import { extensionOf, type FoundFile } from "../../found-file.ts";
import { through } from "../../through.ts";
import { articleOf, fileOfArticle } from "../article.ts";
import { areOfReports, columnNames, noTextError } from "../columns.ts";
import { delimiterOf, headerCells } from "./header.ts";

/**
 * A table of reports, with commas, semicolons, tabs or bars between its cells: each row a report. Its first row names
 * the columns; they are known by the names they have everywhere, or by what a person said.
 *
 *     news.csv      news.csv#1, news.csv#2
 */
export const table: Container = {
  id: "table",
  title: "Table of reports (CSV, TSV)",
  accepts: (file) => {
    const opening = openingOf(file);
    const isSaid =
      /^(?:csv|tsv|tab|psv)$/.test(extensionOf(file.name)) ||
      /^text\/(?:csv|tab-separated-values)$/.test(file.mediaType ?? "");
    const cells = headerCells(opening, delimiterOf(opening));
    if (cells === null) return 0;
    if (areOfReports(columnNames(cells))) return isSaid ? 0.95 : 0.7;
    return isSaid ? 0.6 : 0;
  },
  open: openTable,
};

function openingOf({ head, charset }: FoundFile): string {
  return decoderFor(charsetOf(head, charset ?? null))
    .decode(head, { stream: true })
    .replace(/^\uFEFF/, "");
}

/** A table of reports has some dozens of columns. */
const MOST_COLUMNS = 10_000;

async function* openTable(file: FoundFile, { limit, columns }: Bounds): AsyncIterable<Taken> {
  const rows = parse({
    delimiter: delimiterOf(openingOf(file)),
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limit,
  });
  let header: string[] | null = null;
  let names = columnNames([]);
  let number = 0;
  try {
    for await (const cells of through<string[]>(asUtf8(file), rows)) {
      if (header === null) {
        header = readHeader(cells, file.name);
        names = columnNames(header, columns);
        if (names.text.length === 0)
          throw noTextError(
            file.name,
            header.filter((name) => name !== ""),
            "column",
          );
        continue;
      }
      const record = Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ""]));
      yield fileOfArticle(`${file.name}#${++number}`, articleOf(record, names, "column")!);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw rowError(error, file.name, number + 1, limit);
  }
  if (number === 0)
    throw new ParleyError("read/empty", `${file.name} is a table without rows: there is nothing in it to read.`);
}

function readHeader(cells: readonly string[], name: string): string[] {
  if (cells.length > MOST_COLUMNS) {
    throw new ParleyError(
      "read/too-many-columns",
      `${name} has ${cells.length.toLocaleString("en")} columns where the limit is ${MOST_COLUMNS.toLocaleString("en")}: it is no table of reports.`,
    );
  }
  return cells.map((cell) => cell.trim());
}

function rowError(cause: CsvError, name: string, row: number, limit: number): ParleyError {
  if (cause.code === "CSV_MAX_RECORD_SIZE") {
    return new ParleyError(
      "read/too-large",
      `${name}#${row} is too large: a row of more than ${limit.toLocaleString("en")} bytes, as where a quotation mark is never closed; the rows before it were read.`,
      { cause },
    );
  }
  return new ParleyError(
    "read/damaged",
    `${name}#${row} is damaged: a quotation mark is opened and not closed in it; the rows before it were read.`,
    { cause },
  );
}
