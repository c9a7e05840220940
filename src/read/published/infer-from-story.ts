import type { Dated } from "../../model/edtf.ts";
import type { Segment } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { toEdtf, WEEKDAY_NAMES, weekdayOf } from "./calendar.ts";
import { daysOf, type YearFinder, yearFinder } from "./find-year.ts";
import { fullDates } from "./full-dates.ts";
import { isToCome, type StoryDay, storyDays } from "./story-days.ts";
import { type WrittenDate, writtenDates } from "./written-dates.ts";

/**
 * What a careful reader works out of a story that carries no date: a fixed day that it names, moved to the weekday
 * that it is told on. Without a sign of the year there is no day.
 *
 *     (photo: Lakeside, Dec. 2, 2016)  "We are close," Ada Okoro said Friday.          2016-12-02
 *     On Thursday, August 25, President Barack Obama … Okoro said on Friday.           2016-08-26
 */
export function inferFromStory(text: string, segments: readonly Segment[]): Dated | null {
  const told = storyDays(text, segments);
  return fromPicture(text, segments, told) ?? fromDatedWeekday(text, segments, told) ?? fromTitle(text, segments);
}

/** "Readout of the Lakeside talks – March 11, 2013": statements carry their day in their headline. */
function fromTitle(text: string, segments: readonly Segment[]): Dated | null {
  const dates = fullDates(text, segments).filter((date) => date.role === "title" && !date.isToCome);
  const days = new Set(dates.map((date) => date.number));
  if (days.size !== 1) return null;
  return dated(dates[0]!.number, "Its headline gives this day.", [dates[0]!]);
}

/** A picture of the day itself, confirmed by a weekday of the story. */
function fromPicture(text: string, segments: readonly Segment[], told: readonly StoryDay[]): Dated | null {
  const pictures = fullDates(text, segments).filter(
    (date) => !date.isArchive && (date.role === "caption" || isPosted(text, date)),
  );
  const latest = pictures.sort((a, b) => b.number - a.number)[0];
  if (latest === undefined) return null;
  const same = told.find((day) => day.weekday === weekdayOf(latest.number));
  if (same === undefined) return null;
  const next = told.find((day) => day.weekday === weekdayOf(latest.number + 1));
  const number = next === undefined ? latest.number : latest.number + 1;
  return dated(
    number,
    `A picture or post in it is of ${toEdtf(latest.number)}, and the story tells of ${nameOf(next ?? same)}.`,
    [latest, next ?? same],
  );
}

/** The day under a quoted post: "— Meridian (@meridian) March 11, 2013". */
function isPosted(text: string, { start }: Span): boolean {
  return /\(@\w{1,30}\)\s$/.test(text.slice(Math.max(0, start - 40), start));
}

/** A day and month beside a weekday fall together in one year of six or so; the story must narrow it to one. */
function fromDatedWeekday(text: string, segments: readonly Segment[], told: readonly StoryDay[]): Dated | null {
  const findYear = yearFinder(text, segments, null);
  for (const anchor of datedWeekdays(text, segments)) {
    const { number, because } = dayOf(anchor, findYear) ?? {};
    if (number === undefined) continue;
    const found = nearestToldDay(number, isToCome(text, anchor.start), told);
    if (found === null) continue;
    const words = text.slice(anchor.start, anchor.end);
    return dated(found.day, `The story is told on ${nameOf(found.by)}, next to ${words}${because}.`, [
      anchor,
      found.by,
    ]);
  }
  return null;
}

function dayOf(anchor: WrittenDate, findYear: YearFinder): { number: number; because: string } | null {
  if (anchor.year === null) {
    const found = findYear(anchor);
    return found === null ? null : { number: found.number, because: `, and ${found.because}` };
  }
  const number = daysOf(anchor).find((day) => toEdtf(day).startsWith(`${anchor.year}-`));
  return number === undefined ? null : { number, because: "" };
}

function datedWeekdays(text: string, segments: readonly Segment[]): WrittenDate[] {
  const dates = segments
    .filter((segment) => segment.role === "body")
    .flatMap((segment) => writtenDates(text, segment.start, segment.end))
    .filter((date) => date.weekday !== null && date.day !== null);
  const known = new Set<string>();
  return dates.filter(({ year, month, day, weekday }) => {
    const key = [year, month, day, weekday].join(" ");
    return !known.has(key) && known.add(key);
  });
}

/** How long after a day a story still calls it by weekday and date. */
const AFTER_DAYS = 3;

/** Told after a past day, the latest weekday told of since; before a day to come, the latest in the week up to it. */
function nearestToldDay(
  anchor: number,
  isAhead: boolean,
  told: readonly StoryDay[],
): { day: number; by: StoryDay } | null {
  const [latest, earliest] = isAhead ? [anchor - 1, anchor - 6] : [anchor + AFTER_DAYS, anchor];
  for (let day = latest; day >= earliest; day--) {
    const by = told.find((one) => one.weekday === weekdayOf(day));
    if (by !== undefined) return { day, by };
  }
  return null;
}

function nameOf(day: StoryDay): string {
  return WEEKDAY_NAMES[day.weekday - 1]!;
}

function dated(number: number, because: string, spans: readonly Span[]): Dated {
  return { value: toEdtf(number), basis: "inferred", because, spans: spans.map(({ start, end }) => ({ start, end })) };
}
