import { MONTH, WEEKDAY } from "../published/written-dates.ts";
import { AGENCY } from "./agency-names.ts";
import type { Cut } from "./page-tail.ts";

/**
 * A wire report that has lost its line breaks opens with headline, service and date in one line.
 *
 *     Envoys meet in Lakeside Monitor Reuters Monday 11 Mar 2013 The two envoys met …
 *     └──────── title ──────────────┘└credit┘└───── date ──────┘
 */
export function wireOpening(opening: string): Cut[] {
  const match = WIRE.exec(opening);
  if (match === null) return [];
  const title = match.groups!.title!.length;
  const agency = title + 1 + match.groups!.agency!.length;
  return [
    { start: 0, end: title, role: "title" },
    { start: title + 1, end: agency, role: "byline" },
    { start: agency + 1, end: match[0].length, role: "date" },
  ];
}

const WIRE = new RegExp(
  String.raw`^(?<title>\S[^\n]{14,180}?)\s(?<agency>${AGENCY})\s(?<date>(?:${WEEKDAY},?\s)?(?:\d{1,2}\s${MONTH}|${MONTH}\s\d{1,2},?)\s(?:19|20)\d\d)(?=\s["“'‘\p{Lu}])`,
  "u",
);
