/**
 * Where a report was filed. In: the report; out: the town that its dateline begins with, or null.
 *
 *     LAKESIDE, Northland, March 11 (Meridian News) - Okoro is expected here on Friday.      here → Lakeside
 */
import { type Span, wordsAt } from "../model/span.ts";
import { placesNamed } from "../notice/places/known-places.ts";
import { oncePerReport } from "./once-per-report.ts";

export interface Town extends Span {
  readonly name: string;
  readonly country: string | null;
}

const TOWN = /^\p{Lu}[\p{L}.'’]*(?:[\s-]\p{Lu}[\p{L}.'’]*){0,3}(?=\s?[,(—–/-]|\s*$)/u;

export const filedFrom = oncePerReport(({ report }): Town | null => {
  const segment = report.segments.find(({ role }) => role === "dateline");
  const words = segment ? TOWN.exec(wordsAt(report.text, segment))?.[0] : undefined;
  if (!segment || words === undefined) return null;
  const start = segment.start;
  const name = words === words.toUpperCase() ? words.split(" ").map(capitalised).join(" ") : words;
  // The largest of its name stands first.
  const country = placesNamed(name)[0]?.country ?? null;
  return { name, country, start, end: start + words.length };
});

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
