/**
 * An EDTF date comes in; the words a person would use go out.
 *
 *     2024-03-11 -> 11 March 2024    2024-03-11/2024-03-17 -> 11–17 March 2024    2011-03/.. -> since March 2011
 */
import type { Edtf } from "../model/edtf.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const SEASONS: Readonly<Record<string, string>> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };

/** Where there is little room, months have three letters. */
type Length = "long" | "short";

export function dateText(date: Edtf, length: Length = "long"): string {
  const [from, to, more] = date.split("/");
  if (more !== undefined || from === undefined) return date;
  if (to === undefined) return oneDate(from, length);
  if (from === ".." || from === "") return `until ${oneDate(to, length)}`;
  if (to === ".." || to === "") return `since ${oneDate(from, length)}`;
  const [a, b] = [from.split("-"), to.split("-")];
  if (a.length === 3 && b.length === 3 && a[0] === b[0]) {
    if (a[1] === b[1]) return `${Number(a[2])}–${oneDate(to, length)}`;
    return `${dayAndMonth(a, length)} – ${oneDate(to, length)}`;
  }
  return `${oneDate(from, length)} – ${oneDate(to, length)}`;
}

function oneDate(date: string, length: Length): string {
  const [year, month, day] = date.replace(/[~?%]/g, "").split("-");
  const isAbout = /[~?%]/.test(date) ? "about " : "";
  const hasYear = year !== undefined && /^\d{4}$/.test(year);
  if (month === undefined) return hasYear ? `${isAbout}${year}` : date;
  const name = monthName(month, length) ?? SEASONS[month];
  if (name === undefined) return date;
  return `${isAbout}${day === undefined ? "" : `${Number(day)} `}${name}${hasYear ? ` ${year}` : ""}`;
}

function dayAndMonth([, month, day]: readonly string[], length: Length): string {
  return `${Number(day)} ${monthName(month!, length) ?? month}`;
}

function monthName(month: string, length: Length): string | undefined {
  const name = MONTHS[Number(month) - 1];
  return length === "long" ? name : name?.slice(0, 3);
}
