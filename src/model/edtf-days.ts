import type { Edtf } from "./edtf.ts";

/**
 * An EDTF date comes in; its first and last day go out, null where it is open. Text that is no date, or one without a
 * year, gives null.
 *
 *     2016-02 -> 2016-02-01 … 2016-02-29      2011-03/.. -> 2011-03-01 … null      XXXX-03-10 -> null
 */
export interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** ISO 8601-2 numbers the seasons 21 (spring) to 24 (winter, into the next year). */
const SEASON_START: Readonly<Record<string, number>> = { "21": 3, "22": 6, "23": 9, "24": 12 };

export function daysOf(edtf: Edtf): Days | null {
  if (edtf.length > 64) return null;
  const parts = edtf.trim().split("/");
  if (parts.length > 2) return null;
  if (parts.length === 1) return daysOfDate(parts[0]!);
  const [from, to] = parts as [string, string];
  const first = isOpen(from) ? { first: null, last: null } : daysOfDate(from);
  const last = isOpen(to) ? { first: null, last: null } : daysOfDate(to);
  if (!first || !last || (isOpen(from) && isOpen(to))) return null;
  if (first.first && last.last && last.last < first.first) return null;
  return { first: first.first, last: last.last };
}

/** Whether two times may be one: they share a day, or one of them is open or no date. */
export function mayBeOne(a: Edtf | null, b: Edtf | null): boolean {
  const [one, two] = [a === null ? null : daysOf(a), b === null ? null : daysOf(b)];
  if (!one || !two) return true;
  return (one.first ?? "") <= (two.last ?? "~") && (two.first ?? "") <= (one.last ?? "~");
}

function isOpen(part: string): boolean {
  return part === ".." || part === "";
}

function daysOfDate(text: string): Days | null {
  const date = DAY.exec(text.replace(/[~?%]/g, ""));
  if (!date) return null;
  const [, year, month, day] = date as unknown as [string, string, string?, string?];
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const season = SEASON_START[month];
  if (season !== undefined && day === undefined) {
    const endYear = season === 12 ? Number(year) + 1 : Number(year);
    const endMonth = ((season + 1) % 12) + 1;
    return { first: ymd(Number(year), season, 1), last: ymd(endYear, endMonth, lengthOf(endYear, endMonth)) };
  }
  const length = lengthOf(Number(year), Number(month));
  if (length === 0) return null;
  if (day === undefined) return { first: `${year}-${month}-01`, last: ymd(Number(year), Number(month), length) };
  if (Number(day) < 1 || Number(day) > length) return null;
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
}

function lengthOf(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function ymd(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
