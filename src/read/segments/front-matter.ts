import type { SegmentRole } from "../../model/report.ts";

/**
 * The paragraphs of a text in, those that are a block of fields at its head out, with what each field is.
 *
 *     ---
 *     title: "Envoys meet in Lakeside"      the name of the field, then a title
 *     date: 2013-03-11                      the name of the field, then a date
 *     ---
 */
export interface Field {
  /** Length of the name of the field, its colon and the quotation mark behind it; the whole line where it names no part of a header. */
  readonly nameLength: number;
  /** Where the value ends, before a closing quotation mark. */
  readonly end: number;
  readonly role: SegmentRole;
}

const ROLES: readonly (readonly [RegExp, SegmentRole])[] = [
  [/^(?:title|headline|heading)$/i, "title"],
  [
    /^(?:(?:publication[\s_-]?)?date|(?:date[\s_-]?)?published(?:[\s_-](?:at|on))?|pub[\s_-]?date|posted|created|issued)$/i,
    "date",
  ],
  [/^(?:source|outlet|publication|publisher|site|newspaper|site[\s_-]?name)$/i, "outlet"],
  [/^(?:authors?|byline|by|agency|writer|reporter)$/i, "byline"],
  [/^(?:subtitle|sub[\s_-]?headline|description|summary|standfirst|excerpt|abstract|lede?)$/i, "heading"],
];

/** Fields that stand without a fence have to be these. */
const BARE =
  /^(?:title|headline|date|published|source|outlet|publication|author|byline|url|link|language|section|category|location|dateline|agency|id)\s?:\s\S/i;

/** No block of fields is longer. */
const MOST_FIELDS = 40;

export function frontMatter(paragraphs: readonly string[]): readonly Field[] {
  const cable = cableHead(paragraphs);
  if (cable.length > 0) return cable;
  const fence = /^(?:-{3,}|\+{3,})$/;
  if (fence.test(paragraphs[0] ?? "")) {
    const end = paragraphs.slice(1, MOST_FIELDS).findIndex((words) => fence.test(words)) + 1;
    if (end < 2) return [];
    const isBlock = paragraphs.slice(1, end).every((words) => FIELD.test(words) || /^[-\]}]/.test(words));
    return isBlock ? paragraphs.slice(0, end + 1).map(fieldOf) : [];
  }
  const isBare = (words: string | undefined) => words !== undefined && words.length <= 300 && BARE.test(words);
  let count = 0;
  while (count < MOST_FIELDS && isBare(paragraphs[count])) count++;
  const names = paragraphs.slice(0, count).map((words) => FIELD.exec(words)?.groups?.name ?? "");
  return count >= 2 && names.some((name) => ROLES[0]![0].test(name)) ? paragraphs.slice(0, count).map(fieldOf) : [];
}

/**
 * The head of a diplomatic cable: who sent it to whom, when, and what it is about.
 *
 *     R 041530Z JUN 03                      a date
 *     FM AMEMBASSY LAKESIDE                 a mark
 *     SUBJ: NORTHLAND TALKS RESUME          a mark, then a title
 */
function cableHead(paragraphs: readonly string[]): readonly Field[] {
  const at = paragraphs.slice(0, MOST_FIELDS).findIndex((words) => SUBJECT.test(words));
  const head = paragraphs.slice(0, Math.max(0, at));
  if (head.length > 0 && !head.every((words) => words.length <= LONGEST_LINE && words === words.toUpperCase()))
    return [];
  if (!head.some((words) => SENT.test(words))) return [];
  const subject = paragraphs[at]!;
  return [
    ...head.map((words): Field => {
      const role = SENT.test(words) && MONTH_AND_YEAR.test(words) ? "date" : "marker";
      return { nameLength: role === "date" ? 0 : words.length, end: words.length, role };
    }),
    { nameLength: SUBJECT.exec(subject)![0].length, end: subject.length, role: "title" },
  ];
}

const SUBJECT = /^SUBJ(?:ECT)?\s?:\s+(?=\S)/;
/** The day of the month, the hour and the zone: "041530Z". */
const SENT = /\b\d{6}Z\b/;
const MONTH_AND_YEAR = /\b[A-Z]{3}\s\d{2}(?:\d\d)?\b/;
const LONGEST_LINE = 120;

const FIELD = /^(?<name>[\p{L}][\p{L}\d_ -]{0,30})\s?[:=](?:\s+|$)(?<opening>["'“]?)/u;

function fieldOf(words: string): Field {
  const found = FIELD.exec(words);
  const role = ROLES.find(([name]) => name.test(found?.groups?.name ?? ""))?.[1];
  if (found === null || role === undefined) return { nameLength: words.length, end: words.length, role: "marker" };
  const isQuoted = found.groups!.opening !== "" && /["'”]$/u.test(words) && words.length > found[0].length + 1;
  const nameLength = found[0].length - (isQuoted ? 0 : found.groups!.opening!.length);
  return { nameLength, end: words.length - (isQuoted ? 1 : 0), role };
}
