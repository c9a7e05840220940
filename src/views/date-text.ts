/**
 * An EDTF date comes in; the words a person would use go out. Nothing passes through a time zone.
 *
 *     2024-03-11 -> 11 March 2024    2024-03-11/2024-03-17 -> 11–17 March 2024    2011-03/.. -> since March 2011
 */
import type { Edtf } from "../model/edtf.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const SEASONS: Readonly<Record<string, string>> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };

/** Where there is little room, months have three letters. */
type Length = "short" | "long";

export function dateText(edtf: Edtf, length: Length = "long"): string {
  const [from = "", to, more] = edtf.split("/");
  if (more !== undefined) return edtf;
  if (to === undefined) return showDate(from, length);
  const isOpen = (part: string): boolean => part === "" || part === "..";
  if (isOpen(from)) return `until ${showDate(to, length)}`;
  if (isOpen(to)) return `since ${showDate(from, length)}`;
  return showRange(from, to, length);
}

function showRange(from: string, to: string, length: Length): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (!a || !b || a.about || b.about) return `${showDate(from, length)} to ${showDate(to, length)}`;
  if (a.year === b.year && a.month === b.month && a.day && b.day) {
    return `${Number(a.day)}–${showDate(to, length)}`;
  }
  if (a.year === b.year && a.month && b.month) {
    const start = a.day ? `${Number(a.day)} ${monthOf(a.month, length)}` : monthOf(a.month, length);
    return `${start} – ${showDate(to, length)}`;
  }
  return `${showDate(from, length)} – ${showDate(to, length)}`;
}

function showDate(date: string, length: Length): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const { year, month, day, about } = parts;
  const season = month ? SEASONS[month] : undefined;
  const name = season ?? (month ? monthOf(month, length) : "");
  const start = day ? `${Number(day)} ${name}` : name;
  const known = /X/.test(year) ? `${start}, year unknown` : `${start} ${year}`.trim();
  return about ? `about ${known}` : known;
}

function monthOf(month: string, length: Length): string {
  const name = MONTHS[Number(month) - 1] ?? month;
  return length === "short" ? name.slice(0, 3) : name;
}

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly about: boolean;
}

function partsOf(date: string): Parts | null {
  const found = /^([\dX]{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date.replace(/[~?%]/g, ""));
  if (!found) return null;
  return { year: found[1]!, month: found[2], day: found[3], about: /[~?%]/.test(date) };
}
