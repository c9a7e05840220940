import { MONTH, WEEKDAY, writtenDates } from "../published/written-dates.ts";

/**
 * Lines that tell when a report was published and who wrote it.
 *
 *     Published: March 11, 2013, 4:05 pm GMT      Updated 2 hours ago      By Ada Okoro
 */
const LABEL = String.raw`(?:(?:first|last|originally|date)\s)?(?:published|posted|updated|modified|created|issued|released|filed|printed|revised|edited|reviewed|date|publication\sdate|date\sof\spublication|last\supdate|update)(?:\s(?:on|at|in))?`;

/** What stands around the date in a date line: clock times, zones, weekdays, "ago". */
const AROUND = new RegExp(
  String.raw`\b(?:${LABEL}|\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|hrs?|h)?|\d{1,2}\s?(?:am|pm)|(?:GMT|UTC|EDT|EST|ET|CDT|CST|CT|MDT|MST|PDT|PST|PT|BST|CET|CEST|IST|MSK|SAST|EAT|AEST|JST|KST|HKT|SGT|PKT|EET|EEST|TRT|AFT|IRST|WIB|AST|GST|NZST|local)(?:\s?[+-]\d{1,4})?|${WEEKDAY}|at|on|and|the|local\stime)\b`,
  "giu",
);

/** A clock time alone: "10:05 A.M. EDT". */
const CLOCK = /^\(?\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,4}\)?)?\)?$/iu;

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
  const dates = writtenDates(line);
  if (dates.length === 0) return false;
  let rest = "";
  let from = 0;
  for (const date of dates) {
    rest += `${line.slice(from, date.start)} `;
    from = date.end;
  }
  rest += line.slice(from);
  const letters =
    rest
      .replace(AROUND, " ")
      .replace(/T\d\d:?|Z\b/g, " ")
      .match(/\p{L}/gu)?.length ?? 0;
  // "Lakeside, March 11, 2013": a place of one word beside a full date is a date line too; a heading is not.
  return letters <= 3;
}

/** "By Ada Okoro", "By ADA OKORO and JAN BRANDT, Meridian News", "Written by Ada Okoro". */
export function isBylineLine(line: string): boolean {
  return line.length <= 160 && BYLINE.test(line) && !/[.!?]["”]?$/u.test(line.replace(/(?:Jr|Sr|\b\p{Lu})\.$/u, ""));
}

const BYLINE =
  /^(?:by|written\sby|story\sby|reported\sby|report\sby|posted\sby|author\s?:|from\sour)\s?:?\s*(?:the\s)?(?:\p{Lu}[\p{L}.'’-]*|al-\p{L}+)(?:[\s,/&|·-]|$)/iu;

/** Two to four words, each with a capital, no mark between them but a dot or a hyphen: a name standing alone. */
export function looksLikeName(line: string): boolean {
  return (
    line.length <= 50 && /^\p{Lu}[\p{L}.'’-]*(?:\s(?:al-|de\s|van\s|von\s|bin\s)?\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(line)
  );
}

/**
 * The opening of a text that has lost its line breaks: a date and its label before the first sentence.
 *
 *     Last updated at Mar 11 2013 LAKESIDE The envoys …      11 March 2013 The envoys …
 *     └─────────────────────────┘                            └───────────┘
 */
export function openingDateLength(opening: string): number {
  return OPENING_DATE.exec(opening.slice(0, 120))?.[0].length ?? 0;
}

const FULL = String.raw`(?:(?:${WEEKDAY},?\s)?(?:${MONTH}\s\d{1,2}(?:st|nd|rd|th)?\s?,?\s?(?:19|20)\d\d|\d{1,2}\s${MONTH},?\s(?:19|20)\d\d)|(?:19|20)\d\d-\d\d-\d\d)`;
const OPENING_DATE = new RegExp(String.raw`^(?:${LABEL}\s?:?\s)?${FULL}(?=\s[\p{Lu}"“'‘])`, "iu");

/** A label before the date, which a line of the report itself never has: "Published:". */
export function hasDateLabel(line: string): boolean {
  return LABELLED.test(line);
}

const LABELLED = new RegExp(String.raw`^\W{0,2}${LABEL}\b`, "iu");
