/**
 * Times of a sentence that belong together. In: what the families found, in order; out: the same with neighbours joined.
 *
 *     Friday, Dec. 2                              one day
 *     the third quarter of last year              the quarter in that year
 *     10 a.m. Friday                              one time of day
 *     the end of next week · late in 2013         the words that say which part
 */
import { monthIndex, monthsFrom, shift } from "./calendar.ts";
import type { FoundTime } from "./time-family.ts";

export function join(found: readonly FoundTime[], words: readonly string[]): FoundTime[] {
  const joined: FoundTime[] = [];
  for (const time of found) {
    const before = joined.at(-1);
    const between = before ? words.slice(before.last + 1, time.first).join(" ") : "x";
    const one =
      before &&
      (sameDay(before, between, time) ?? inItsYear(before, between, time) ?? atItsHour(before, between, time));
    if (one) joined[joined.length - 1] = one;
    else {
      if (before) joined[joined.length - 1] = inOrder(before, between, time);
      joined.push(time);
    }
  }
  return joined.map((time) => withPart(time, words));
}

/** "Friday, Dec. 2" · "Dec. 2, Friday" · "late Friday (March 3)": the date says more, and both words stand for it. */
function sameDay(before: FoundTime, between: string, time: FoundTime): FoundTime | null {
  if (time.type !== "date" || !/^[,(]?(?: ?the)?$/.test(between)) return null;
  if (before.unit === "year" || !(isDay(before) || (before.value === null && before.weekday)) || !isDay(time))
    return null;
  const better = before.basis === "stated" ? before : time;
  const clock = before.clock ? { type: "time" as const, clock: before.clock } : {};
  return { ...better, ...clock, first: before.first, last: time.last, alternatives: [] };
}

/** "October of next year", "January this year", "this year's third quarter". */
function inItsYear(before: FoundTime, between: string, time: FoundTime): FoundTime | null {
  const isYear = (one: FoundTime): boolean =>
    (one.unit === "year" || one.unit === "fiscal year" || one.inYear === undefined) &&
    /^\d{4}$/.test(one.value ?? "") &&
    !one.part;
  const [part, year] =
    before.inYear && isYear(time) && /^(?:of|,|in|)$/.test(between)
      ? [before, time]
      : time.inYear &&
          isYear(before) &&
          (/^['’]s$/.test(between) || (between === "" && /^(?:quarter|half)$/.test(time.unit ?? "")))
        ? [time, before]
        : [null, null];
  if (!part || (between === "in" && part.unit === "day")) return null;
  const basis = year.basis === "stated" ? "stated" : "inferred";
  const { inYear, ...rest } = part;
  return {
    ...rest,
    first: before.first,
    last: time.last,
    value: inYear!(Number(year.value)),
    basis,
    because: year.because,
    alternatives: [],
  };
}

/** "10 a.m. Friday", "Friday 10 a.m.", "the morning of March 3". */
function atItsHour(before: FoundTime, between: string, time: FoundTime): FoundTime | null {
  const isOf = between === "of" && before.clock?.startsWith("T") && !before.clock.includes(":");
  if (between !== "" && !isOf) return null;
  const [hour, day] = before.clock && before.value === null ? [before, time] : [time, before];
  const half = day.clock && !day.clock.includes(":") ? day.clock : null;
  if (
    !hour.clock ||
    hour.value !== null ||
    (day.clock && !half) ||
    !(isDay(day) || (day.unit === "day" && day.value === null))
  )
    return null;
  const { weekday: _, ...rest } = day;
  return {
    ...rest,
    type: "time",
    clock: half === null ? hour.clock : inHalf(hour.clock, half),
    first: before.first,
    last: time.last,
  };
}

/** "8:30 Sunday evening": the hour after noon. */
function inHalf(hour: string, part: string): string {
  const hours = Number(hour.slice(1, 3));
  return part === "TMO" || !hour.includes(":") || hours >= 12 ? hour : `T${hours + 12}${hour.slice(3)}`;
}

/** "from Monday to Wednesday": the second is not before the first. */
function inOrder(before: FoundTime, between: string, time: FoundTime): FoundTime {
  const isRange = before.weekday && time.weekday && /^(?:to|through|-|–|until)$/.test(between);
  if (!isRange || !isDay(before) || !isDay(time) || before.value! < time.value!) return before;
  return { ...before, value: shift(before.value!, -7), because: `${before.because}; before ${time.weekday!.name}` };
}

const ENDS: ReadonlyMap<string, FoundTime["part"]> = new Map([
  ["beginning", "start"],
  ["start", "start"],
  ["dawn", "start"],
  ["outset", "start"],
  ["opening", "start"],
  ["middle", "mid"],
  ["end", "end"],
  ["close", "end"],
  ["rest", null],
  ["remainder", null],
  ["course", null],
]);

/** "the end of 2013", "early in the year", "the rest of the week". */
function withPart(time: FoundTime, words: readonly string[]): FoundTime {
  if (time.type !== "date" || !time.unit || time.reference) return time;
  let at = time.first - 1;
  // "by the end of March": the article of "the year" may or may not be in the mention.
  if (words[at] === "the") at--;
  const word = words[at - 1] ?? "";
  if (words[at] === "in" && /^(?:early|late|earlier|later)$/.test(word)) {
    const part = { early: "start", late: "end" }[word] as FoundTime["part"];
    return { ...time, first: at - 1, part: part ?? time.part ?? null };
  }
  if (words[at] !== "of" || !ENDS.has(word)) return time;
  let first = at - 1;
  if (/^(?:very|near)$/.test(words[first - 1] ?? "")) first--;
  if (words[first - 1] === "the") first--;
  return { ...time, first, part: ENDS.get(word) ?? null, value: narrowed(time, word) };
}

/** The end of a year is its last month; other parts are left whole. */
function narrowed({ value, unit }: FoundTime, word: string): string | null {
  if (unit !== "year" || value === null || value.length !== 4) return value;
  const third = { beginning: 0, start: 0, middle: 4, end: 8, close: 8 }[word];
  return third === undefined ? value : monthsFrom(monthIndex(`${value}-01`) + third, 4);
}

export function isDay({ value }: FoundTime): boolean {
  return value !== null && /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(value);
}
