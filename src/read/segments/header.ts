import type { Segment } from "../../model/report.ts";
import { wordsAt } from "../../model/span.ts";
import { writtenDates } from "../published/written-dates.ts";
import { outletOfLine } from "./outlet-names.ts";

/**
 * What a report calls itself: the words of its first title and byline segments.
 *
 *     Envoys meet in Lakeside      title "Envoys meet in Lakeside"
 *     By Ada Okoro                 byline "Ada Okoro"
 */
export function findTitle(text: string, segments: readonly Segment[]): string | null {
  const title = segments.find((segment) => segment.role === "title");
  if (title === undefined) return null;
  const words = wordsAt(text, title)
    .replace(/\s+/g, " ")
    .replace(/^Subject:\s/, "")
    .trim();
  const added = OUTLET_ADDED.exec(words);
  return added !== null && outletOfLine(added.groups!.outlet!) !== null ? words.slice(0, added.index) : words;
}

/** "Envoys meet in Lakeside | Meridian News" */
const OUTLET_ADDED = /\s[|–—-]\s(?<outlet>[^|–—]{2,40})$/u;

export function findByline(text: string, segments: readonly Segment[]): string | null {
  const byline = segments.find((segment) => segment.role === "byline");
  if (byline === undefined) return bylineInDate(text, segments);
  const line = wordsAt(text, byline);
  const [date] = writtenDates(line);
  // "by Mara Voss — March 12, 2019 in Politics"
  const words = date === undefined || date.start < SHORTEST_BYLINE ? line : line.slice(0, date.start);
  return words
    .replace(/\s+/g, " ")
    .replace(/^(?:(?:written|text|story|reported|report|posted)\s)?(?:by\s?:?|from:)\s/i, "")
    .replace(/\s?[|·•].*$/u, "")
    .replace(/\s[-–—]\s\d.*$/u, "")
    .replace(/(?:\s(?:on|at|published|updated|posted)(?:\son)?|[\s,–—-])*$/iu, "")
    .trim();
}

/** "By Ada" */
const SHORTEST_BYLINE = 6;

/** "Tuesday, March 12th, 2013 by Mara Voss" */
function bylineInDate(text: string, segments: readonly Segment[]): string | null {
  const date = segments.find((segment) => segment.role === "date" && IN_DATE.test(wordsAt(text, segment)));
  return date === undefined ? null : IN_DATE.exec(wordsAt(text, date))!.groups!.name!;
}

const IN_DATE = /\d,?\s[Bb]y\s(?<name>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3})(?:$|\s[|·•(—–-])/u;
