/**
 * Since when something holds. In: the word of the state; out: the open time from its beginning, or null.
 *
 *     besieged since 2019 · a siege imposed in 2019          2019/..
 *     under siege since rebels took the town in 2019         2019/..
 *     the five-year-old blockade (of 2024)                   2019/..
 *     holding for a third day (on Wednesday)                 from Monday on
 */

import type { Span } from "../../model/span.ts";
import type { TimeMention } from "../../notice/noticed.ts";
import { shift } from "../../notice/times/calendar.ts";
import { isDated } from "../../notice/times/time-of.ts";
import { ordinal, smallNumber } from "../../notice/times/vocabulary.ts";
import type { EventTime } from "../event-time.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Word } from "./words-of.ts";

/** Words between "since" or "imposed" and the time it is told with. */
const NEAR = 14;
const IMPOSED = /^(?:since|imposed|begun|started|established|launched|enforced)$/i;

export function stateSince({ view }: Word, context: Context): EventTime | null {
  const published = context.report.published?.value ?? "";
  const begin = view.tokens.find(({ text }) => IMPOSED.test(text));
  const time = begin ? timeBehind(begin.index, view) : null;
  if (time) return openSince(firstOf(time.value!), time);
  const { start, end } = view.sentence;
  const words = context.report.text.slice(start, end);
  const found = sinceAge(words, published) ?? sinceDay(words, published);
  return found && openSince(found.from, { start: start + found.at, end: start + found.at + found.length });
}

interface Found {
  readonly from: string;
  readonly at: number;
  readonly length: number;
}

function timeBehind(from: number, view: SentenceView): TimeMention | null {
  const [first, last] = [view.tokens[from]!, view.tokens[Math.min(view.tokens.length - 1, from + NEAR)]!];
  return view.times.find((time) => isDated(time) && time.start >= first.start && time.end <= last.end) ?? null;
}

/** "five-year-old", of a report of 2024: 2019. */
export function sinceAge(words: string, published: string): Found | null {
  const match = /\b([\p{L}\d]{1,6})[- ](year|month|week|day)[- ]old\b/iu.exec(words);
  const [all, count, unit] = match ?? ["", "", ""];
  const number = smallNumber(count!.toLowerCase()) ?? 0;
  if (!match || number < 1 || published.length < 4) return null;
  const place = { at: match.index, length: all.length };
  if (unit === "year") return { ...place, from: String(Number(published.slice(0, 4)) - number) };
  if (published.length !== 10 || unit === "month") return null;
  return { ...place, from: shift(published, -number * (unit === "week" ? 7 : 1)) };
}

/** "for a third day", "for the third straight day", told on the day of the report. */
function sinceDay(words: string, published: string): Found | null {
  const match = /\bfor (?:a|the) ([a-z]{3,8}) (?:straight |consecutive |successive )?day\b/i.exec(words);
  const number = ordinal(match?.[1]?.toLowerCase()) ?? 0;
  if (!match || number < 2 || published.length !== 10) return null;
  return { from: shift(published, 1 - number), at: match.index, length: match[0].length };
}

function firstOf(time: string): string {
  return time.split("/")[0]!;
}

export function openSince(from: string, { start, end }: Span): EventTime {
  return { value: `${from}/..`, basis: "inferred", span: { start, end } };
}
