/**
 * Rows come in; the text of a CSV file goes out (RFC 4180, with a header row). What a spreadsheet might take for a
 * formula starts with an apostrophe, and so does what already did: nothing from outside is ever calculated.
 *
 *     [["place", "dead"], ["=Ravna, east", 12]]  ->  place,dead
 *                                                    "'=Ravna, east",12
 */
export type CsvCell = string | number | boolean | null;

export function csvOf(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((row) => row.map(cellText).join(",")).join("\r\n");
}

/** Full-width forms too: some spreadsheets read them as the plain signs. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^['\t\r\n]/u;
const QUOTED = /[",\r\n]/;

function cellText(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
