import type { SegmentRole } from "../../model/report.ts";
import { MONTH, WEEKDAY, type WrittenDate, writtenDates } from "../published/written-dates.ts";
import { anyCase } from "./any-case.ts";
import { TIME_ZONE } from "./time-zone.ts";

/**
 * Lines that tell when a report was published and who wrote it.
 *
 *     Published: March 11, 2013, 4:05 pm GMT      Updated 2 hours ago      By Ada Okoro
 */
const LABEL = String.raw`(?:(?:first|last|originally|date|web)\s)?(?:published|posted|updated|modified|created|issued|released|filed|printed|revised|edited|reviewed|broadcast|aired|air\sdate|transmitted|recorded|delivered|uploaded|sent|dated|date|publication\sdate|date\sof\spublication|last\supdate|update|published\stime|edited\stime)(?:\s(?:on|at|in))?`;

/** What stands around the date in a date line: clock times, zones, weekdays, "ago". */
const AROUND = new RegExp(
  String.raw`\b(?:${LABEL}|\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|hrs?|h)?|\d{1,2}\s?(?:am|pm)|(?:${TIME_ZONE}|local)(?:\s?[+-]\d{1,4})?|${WEEKDAY}|at|on|and|the|for\s(?:immediate|general)\s(?:release|distribution)|local\stime|time|by\s(?:[\p{L}.'’-]{1,20}\s?){1,4})\b`,
  "giu",
);

/** A place and a comma or a bar before the date: "Lakeside, March 11, 2013", "LAKESIDE | Mon Mar 11, 2013 2:10 pm EDT". */
const PLACE_BEFORE =
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}(?:,\s\p{Lu}[\p{L}.'’-]*){0,2}(?:,\s+|\s+\|\s+)$/u;
/** Nothing but the time of day behind it. */
const CLOCK_BEHIND = new RegExp(String.raw`^(?:\s\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s(?:${TIME_ZONE}))?)?$`, "iu");

/** A clock time alone, or twice where a page shows it in two ways: "10:05 A.M. EDT", "Posted at 15:5515:55". */
const CLOCK =
  /^(?:(?:posted|published|updated)(?:\sat)?:?\s)?\(?\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?:\s?\d{1,2}[:.]\d\d)?(?:\s\(?[A-Z]{2,4}\)?)?\)?$/iu;

/** The line is a date and next to nothing else. */
export function isDateLine(line: string): boolean {
  if (line.length > 140) return false;
  if (
    /^(?:published|updated|posted|last\supdated)\s\d{1,3}\s(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?)\sago$/iu.test(
      line,
    )
  )
    return true;
  if (CLOCK.test(line)) return true;
  // "(Lakeside, 14 March 2019)"
  if (/^\([^()]+\)$/u.test(line)) return isDateLine(line.slice(1, -1));
  const dates = writtenDates(line);
  if (dates.length === 0) return false;
  let rest = "";
  let from = 0;
  for (const date of dates) {
    rest += `${line.slice(from, date.start)} `;
    from = date.end;
  }
  rest += line.slice(from);
  if (isPlaced(line, dates)) return true;
  const letters =
    rest
      .replace(AROUND, " ")
      .replace(/T\d\d:?|Z\b/g, " ")
      .match(/\p{L}/gu)?.length ?? 0;
  return letters <= 3;
}

/** "LAKESIDE, Northland, March 11, 2013 (Meridian) -", on a line of its own. */
export function isWireDateline(line: string): boolean {
  const behind = line.length <= 140 ? WIRE_BEHIND.exec(line) : null;
  return behind !== null && isPlaced(line.slice(0, behind.index), writtenDates(line));
}

const WIRE_BEHIND = /\s\(\p{Lu}[^()]{1,40}\)(?:\s?[-–—])?$/u;

function isPlaced(line: string, dates: readonly WrittenDate[]): boolean {
  const [date, more] = dates;
  if (date === undefined || more !== undefined || date.year === null) return false;
  return PLACE_BEFORE.test(line.slice(0, date.start)) && CLOCK_BEHIND.test(line.slice(date.end));
}

/** "By Ada Okoro", "By ADA OKORO and JAN BRANDT, Meridian News", "Written by Ada Okoro". */
export function isBylineLine(line: string): boolean {
  return line.length <= 160 && BYLINE.test(line) && !/[.!?]["”]?$/u.test(line.replace(/(?:Jr|Sr|\b\p{Lu})\.$/u, ""));
}

const BY = String.raw`by|(?:written|text|story|reported|report|posted)\s?by|author\s?:|from\sour`;
const BYLINE = new RegExp(
  String.raw`^(?:${anyCase(BY)})\s?:?\s*(?:the\s)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)(?:\p{Lu}[\p{L}.'’-]*|al-\p{L}+|our\s\w+)(?:[\s,/&|·-]|$)`,
  "u",
);

/**
 * What the heads of statements and mails say of themselves.
 *
 *     OFFICE OF THE SPOKESPERSON      byline      For Immediate Release      heading
 *     Subject: Envoys meet            title       From: Lakeside Monitor     byline
 */
export function roleOfLabel(line: string): SegmentRole | null {
  if (line.length > 200) return null;
  return LABELS.find(([pattern]) => pattern.test(line))?.[1] ?? null;
}

const LABELS: readonly (readonly [RegExp, SegmentRole])[] = [
  [/^Subject:\s\S/u, "title"],
  [/^From:\s\S/u, "byline"],
  [/^(?:To|Cc|Bcc|Reply-To|Sent|Message-ID|Content-Type|MIME-Version):\s\S/iu, "furniture"],
  [
    /^(?:for\s(?:immediate|general)\s(?:release|distribution)|press\s(?:release|statement|briefing)|media\s(?:note|release|advisory)|fact\ssheet|readout|via\s(?:teleconference|telephone)|news\srelease|official\sstatement)\W{0,2}$/iu,
    "heading",
  ],
  [
    /^(?:the\s)?(?:office|ministry|department|bureau|mission|embassy|secretariat|delegation|spokesperson)\s(?:of|for|to)\s(?:[\p{L}&'’,-]+\s?){1,8}$/iu,
    "byline",
  ],
];

/** A name standing alone, or with a second one or a place: "Ada Okoro", "Ada Okoro in Lakeside". */
export function looksLikeName(line: string): boolean {
  return line.length <= 80 && NAME_ALONE.test(line);
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s(?:al-|de\s|van\s|von\s|bin\s)?\p{Lu}[\p{L}.'’-]*){1,3}`;
const NAME_ALONE = new RegExp(
  String.raw`^${NAME}(?:\s(?:and|&)\s${NAME}|,\s${NAME})?(?:\s(?:in|at)\s\p{Lu}[\p{L}.'’\s-]{2,30})?$`,
  "u",
);

/**
 * The opening of a text that has lost its line breaks: a date and its label before the first sentence.
 *
 *     Last updated at Mar 11 2013 LAKESIDE The envoys …      11 March 2013 The envoys …
 *     └─────────────────────────┘                            └───────────┘
 */
export function openingDateLength(opening: string): number {
  const length = OPENING_DATE.exec(opening.slice(0, 120))?.[0].length ?? 0;
  return BEGINS_SENTENCE.test(opening.slice(length, length + 2)) ? length : 0;
}

const FULL = String.raw`(?:(?:${WEEKDAY},?\s)?(?:${MONTH}\s\d{1,2}(?:st|nd|rd|th)?\s?,?\s?(?:19|20)\d\d|\d{1,2}\s${MONTH},?\s(?:19|20)\d\d)|(?:19|20)\d\d-\d\d-\d\d)`;
/** With one flag for the whole: V8 forgets those of a group "(?i:…)" once it has compiled the pattern. */
const OPENING_DATE = new RegExp(String.raw`^(?:${LABEL}\s?:?\s)?${FULL}`, "iu");
const BEGINS_SENTENCE = /^\s[\p{Lu}"“'‘]/u;

/** A label before the date, which a line of the report itself never has: "Published:". */
export function hasDateLabel(line: string): boolean {
  return LABELLED.test(line);
}

const LABELLED = new RegExp(String.raw`^\W{0,2}${LABEL}\b`, "iu");
