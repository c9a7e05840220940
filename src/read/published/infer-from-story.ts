import type { Dated } from "../../model/edtf.ts";
import type { Segment } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { dayNumber, daysIn, toEdtf, WEEKDAY_NAMES, weekdayOf } from "./calendar.ts";
import { fullDates } from "./full-dates.ts";
import { officeTerms } from "./office-years.ts";
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
  return fromPicture(text, segments, told) ?? fromDatedWeekday(text, segments, told);
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
  const offices = officeTerms(text);
  for (const anchor of datedWeekdays(text, segments)) {
    const fitting = offices.named === 0 ? [] : yearsOf(anchor).filter((number) => offices.fits(toEdtf(number)));
    const years =
      anchor.year === null ? fitting : yearsOf(anchor).filter((number) => toEdtf(number).startsWith(`${anchor.year}-`));
    if (years.length !== 1) continue;
    const number = nearestToldDay(years[0]!, isToCome(text, anchor.start), told);
    if (number === null) continue;
    const why =
      anchor.year === null ? "which in the years of the offices it names was only once" : "which it names in full";
    return dated(
      number.day,
      `The story is told on ${nameOf(number.by)}, next to ${text.slice(anchor.start, anchor.end)}, ${why}.`,
      [anchor, number.by],
    );
  }
  return null;
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

/** Every day since 1945 on which that day and month fell on that weekday. */
function yearsOf({ month, day, weekday }: WrittenDate): number[] {
  const numbers: number[] = [];
  for (let year = 1945; year < 2100; year++) {
    if (day! > daysIn(year, month)) continue;
    const number = dayNumber({ year, month, day: day! });
    if (weekdayOf(number) === weekday) numbers.push(number);
  }
  return numbers;
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
