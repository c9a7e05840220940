import type { Dated } from "../../model/edtf.ts";
import type { Segment } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import type { StatedDay } from "../format.ts";
import { type AddressDate, dateOfAddress } from "./address-date.ts";
import { toEdtf, WEEKDAY_NAMES, weekdayOf } from "./calendar.ts";
import { findMeeting } from "./find-meeting.ts";
import { findPeriod } from "./find-period.ts";
import { findStated, type Stated } from "./find-stated.ts";
import { type FromDeclared, fromDeclared, NEAR_DAYS } from "./from-declared.ts";
import { fullDates } from "./full-dates.ts";
import { inferFromStory } from "./infer-from-story.ts";
import { isUniversal } from "./moment.ts";
import { storyDays } from "./story-days.ts";
import { writtenDates } from "./written-dates.ts";

/**
 * A report's text, segments and address in, and what the document says of itself beside its text; the day it was
 * published out, with how that is known. What the document states comes first, then what the text states, its address,
 * then what the story lets a careful reader work out. The day of reading is never a sign of anything.
 *
 *     Published: March 11, 2013                         2013-03-11, stated
 *     https://meridian.example/2013/03/11/talks         2013-03-11, inferred
 *     (photo of March 11, 2013) … Okoro said Monday     2013-03-11, inferred
 */
export interface Published {
  readonly published: Dated | null;
  readonly doubts: readonly DateDoubt[];
}

interface DateDoubt {
  readonly code: "read/two-dates" | "read/no-date";
  readonly message: string;
  readonly span: Span;
}

export function findPublished(
  text: string,
  segments: readonly Segment[],
  address: string | null,
  declared: readonly StatedDay[] = [],
): Published {
  const inAddress = address === null ? null : dateOfAddress(address);
  const stated = findStated(text, segments, inAddress?.year ?? null);
  const outside = fromDeclared(
    declared.filter((day) => !day.isWeak).map((day) => withSpan(day, text)),
    inAddress,
  );
  if (outside !== null) return besideText(outside, stated, segments);
  if (stated !== null)
    return { published: stated.published, doubts: againstAddress(stated.day, stated.published, inAddress) };
  if (inAddress !== null) return fromAddress(text, segments, inAddress);
  const published =
    findPeriod(text, segments) ??
    findMeeting(text, segments) ??
    inferFromStory(text, segments) ??
    monthOfHead(text, segments) ??
    fromMaking(declared);
  return { published, doubts: published === null ? [noDate(segments)] : [] };
}

/** "Global Overview, March 2019" on a line of the head. */
function monthOfHead(text: string, segments: readonly Segment[]): Dated | null {
  const first = segments.findIndex(({ role }) => role === "body");
  for (const { start, end } of segments.slice(0, Math.max(0, first)).filter(({ role }) => role === "date")) {
    const [date, more] = writtenDates(text, start, end);
    if (!date || more || date.year === null || date.day !== null) continue;
    const value = `${date.year}-${String(date.month).padStart(2, "0")}`;
    const spans = [{ start: date.start, end: date.end }];
    return { value, basis: "stated", because: "Its date line states this month.", spans };
  }
  return null;
}

/** The day its file was made, where nothing else tells of any. */
function fromMaking(declared: readonly StatedDay[]): Dated | null {
  const made = declared.find((day) => day.isWeak);
  if (made === undefined) return null;
  const { value, where, words } = made;
  return { value, basis: "inferred", because: `Only the ${where} tells.`, spans: [], outside: [{ where, words }] };
}

/** The words of a date shown on the page stand in its text too; a number or a name for machines does not. */
function withSpan(day: StatedDay, text: string): StatedDay {
  if (day.span !== undefined || day.words.length < SHORTEST_DATE || isUniversal(day.words)) return day;
  const start = text.indexOf(day.words);
  return start < 0 ? day : { ...day, span: { start, end: start + day.words.length } };
}

/** "1/3/2013" */
const SHORTEST_DATE = 8;

/** Where the text shows the same day, its words are the evidence; where it plainly shows another, that is a doubt. */
function besideText(
  { published, doubt }: FromDeclared,
  stated: Stated | null,
  segments: readonly Segment[],
): Published {
  const day = stated === null ? null : toEdtf(stated.day);
  const isSeen = published.spans.length === 0 && day === published.value;
  const doubts = doubt === null ? [] : [twoDates(doubt, published.spans[0] ?? firstWords(segments))];
  return { published: isSeen ? { ...published, spans: stated!.published.spans } : published, doubts };
}

function againstAddress(day: number, published: Dated, inAddress: AddressDate | null): DateDoubt[] {
  if (inAddress?.day == null || Math.abs(inAddress.day - day) <= NEAR_DAYS) return [];
  return [
    twoDates(
      `The report states ${published.value}, its address ${toEdtf(inAddress.day)}; the stated day was kept.`,
      published.spans[0]!,
    ),
  ];
}

function noDate(segments: readonly Segment[]): DateDoubt {
  return {
    code: "read/no-date",
    message:
      'Nothing in the report or its address says when it was published, so no "Friday" or "next week" in it has a date.',
    span: firstWords(segments),
  };
}

function firstWords(segments: readonly Segment[]): Span {
  // Where nothing but marks stands, as in a text of one "—" between blanks, any of it is better than no words at all.
  const first =
    segments.find(({ role }) => role === "title") ?? segments.find(({ role }) => role !== "gap") ?? segments[0];
  return { start: first?.start ?? 0, end: first?.end ?? 0 };
}

function twoDates(message: string, span: Span): DateDoubt {
  return { code: "read/two-dates", message, span };
}

/** A story goes on growing for some days under the address of its first. */
const GROWS_DAYS = 3;

function fromAddress(text: string, segments: readonly Segment[], inAddress: AddressDate): Published {
  const { day } = inAddress;
  if (day === null) return { published: fromMonth(text, segments, inAddress), doubts: [] };
  const later = fullDates(text, segments)
    .filter((date) => !date.isToCome && date.number > day && date.number <= day + GROWS_DAYS)
    .sort((a, b) => b.number - a.number)[0];
  if (later === undefined) return { published: inferred(day, "Its address gives this day.", []), doubts: [] };
  const published = inferred(later.number, `Its address gives ${toEdtf(day)}, but it quotes words of this later day.`, [
    later,
  ]);
  return {
    published,
    doubts: [twoDates(`The address gives ${toEdtf(day)}, the text ${published.value}; the later day was kept.`, later)],
  };
}

/** The month of the address, and the day its page was made when the story tells of that day or the next. */
function fromMonth(text: string, segments: readonly Segment[], { year, month, made }: AddressDate): Dated {
  const days = storyDays(text, segments);
  const told = (number: number) => days.find((day) => day.weekday === weekdayOf(number));
  if (made !== null) {
    for (const number of [made + 1, made]) {
      const day = told(number);
      if (told(made) === undefined || day === undefined) continue;
      return inferred(
        number,
        `The number in its address gives ${toEdtf(made)}, and the story tells of ${WEEKDAY_NAMES[day.weekday - 1]}.`,
        [day],
      );
    }
  }
  const value = `${year}-${String(month).padStart(2, "0")}`;
  return { value, basis: "inferred", because: "Its address gives this month.", spans: [] };
}

function inferred(number: number, because: string, spans: readonly Span[]): Dated {
  return { value: toEdtf(number), basis: "inferred", because, spans: spans.map(({ start, end }) => ({ start, end })) };
}
