/**
 * The opening of a table in, what stands between its cells and the names of its columns out; null where the first line
 * is no row of names.
 *
 *     id;pub_date;"Headline";text      ";" and id, pub_date, Headline, text
 */
const DELIMITERS = [",", ";", "\t", "|"] as const;

export function delimiterOf(opening: string): string {
  const line = firstLine(opening).replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((sign) => line.split(sign).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

export function headerCells(opening: string, delimiter: string): string[] | null {
  const line = firstLine(opening);
  const cells = line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  // A sentence with commas in it is no row of names.
  const isSentence = /[.!?]["”’)]?\s*$/.test(line) || cells.some((cell) => cell.length > LONGEST_NAME);
  return cells.length < 2 || isSentence ? null : cells;
}

/** No column has a longer name. */
const LONGEST_NAME = 80;

function firstLine(opening: string): string {
  return /[^\r\n]+/.exec(opening)?.[0] ?? "";
}
