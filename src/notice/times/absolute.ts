/**
 * Dates by month, day and year, in the orders of American and British news.
 *
 *     March 11, 2024 · 11 March 2024 · Sept. 8-9 · mid-July · early 2014 · 2024-03-11 · March 2011 · in 2015
 *
 * A year that is not given is that of publication, or the one that brings the day nearest to it.
 */

import { dayNumber } from "../../model/day-number.ts";
import { isDayOfGroup } from "../is-day.ts";
import { day, isDay, lastDate, two } from "./calendar.ts";
import { directionOf } from "./tense.ts";
import { dated, type FoundTime, type TimeContext, type TimeFamily, unresolved } from "./time-family.ts";
import { MONTHS } from "./vocabulary.ts";

/** What stands before a month or a year: "until May", "early 2014". */
const BEFORE_TIME =
  /^(?:in|since|until|by|from|of|late|early|during|to|and|through|between|after|before|around|for|as)$/;

export const absolute: TimeFamily = (start, context) =>
  isoDay(start, context) ?? monthFirst(start, context) ?? dayFirst(start, context) ?? yearAlone(start, context);

function isoDay(start: number, { words }: TimeContext): FoundTime | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words[start]!);
  if (!match || !isDay(Number(match[1]), Number(match[2]), Number(match[3]))) return null;
  return dated(start, start, match[0], "stated", "the date in full");
}

/** March 11, 2024 · March 11-12 · March 2024 · mid-March · March */
function monthFirst(start: number, context: TimeContext): FoundTime | null {
  const { words } = context;
  const part = partOf(start, context);
  const at = part ? part.next : start;
  const month = part?.month ?? monthAt(at, context);
  if (month === null) return null;
  const next = part?.month ? at : at + 1;
  const date = part ? null : dateAt(next, words);
  if (date === null) return monthAlone(start, next - 1, month, part?.of ?? null, context);
  let last = next;
  let until = date;
  if (/^(?:-|–|and|to)$/.test(words[next + 1] ?? "") && dateAt(next + 2, words) !== null) {
    until = dateAt(next + 2, words)!;
    last = next + 2;
  }
  const comma = words[last + 1] === "," ? 1 : 0;
  const year = yearAt(last + 1 + comma, words);
  if (year !== null) last += 1 + comma;
  return onDay(start, last, year, month, date, until, context);
}

/** 11 March 2024 · 11th of March · 8-9 March */
function dayFirst(start: number, context: TimeContext): FoundTime | null {
  const { words } = context;
  const from = words[start] === "the" && words[start + 2] === "of" ? start + 1 : start;
  const date = dateAt(from, words);
  if (date === null) return null;
  let until = date;
  let at = from + 1;
  if (/^(?:-|–|and|to)$/.test(words[at] ?? "") && dateAt(at + 1, words) !== null) {
    until = dateAt(at + 1, words)!;
    at += 2;
  }
  if (words[at] === "of") at++;
  const month = monthAt(at, context);
  if (month === null) return null;
  const comma = words[at + 1] === "," ? 1 : 0;
  const year = yearAt(at + 1 + comma, words);
  return onDay(start, year === null ? at : at + 1 + comma, year, month, date, until, context);
}

function onDay(
  first: number,
  last: number,
  year: number | null,
  month: number,
  date: number,
  until: number,
  context: TimeContext,
): FoundTime | null {
  const write = (y: number): string =>
    until > date ? `${day(y, month, date)}/${day(y, month, until)}` : day(y, month, date);
  if (!isDay(year ?? 2000, month, Math.max(date, until))) return null;
  if (year !== null) return dated(first, last, write(year), "stated", "the date in full");
  const nearest = nearestYear(month, date, first, context);
  const extras = { inYear: write, unit: until > date ? null : ("day" as const) };
  if (nearest === null) return unresolved(first, last, "no year is known", `XXXX-${two(month)}-${two(date)}`, extras);
  return dated(first, last, write(nearest), "inferred", "the year nearest to the day of publication", extras);
}

/** The year that brings a day nearest to publication, or ahead of it where the sentence looks ahead. */
function nearestYear(
  month: number,
  date: number,
  first: number,
  { published, year, sentence, words, isEntry }: TimeContext,
): number | null {
  if (published === null || isEntry) return year;
  const own = Number(published.slice(0, 4));
  const isBefore = day(own, month, date) < published;
  if (words[first - 1] === "last") return isBefore ? own : own - 1;
  if (words[first - 1] === "next") return isBefore ? own + 1 : own;
  const direction = directionOf(first, sentence)?.is;
  const ahead = direction === "ahead";
  const years = [own - 1, own, own + 1].filter((y) => isDay(y, month, date));
  const distance = (y: number): number => {
    const days = dayNumber(day(y, month, date)) - dayNumber(published);
    // News looks back farther than ahead, unless it speaks of plans.
    if (days > 0) return days * (ahead ? 1 : direction === "back" ? 6 : 2);
    return -days * (ahead ? 3 : 1);
  };
  return years.sort((a, b) => distance(a) - distance(b))[0] ?? own;
}

function monthAlone(
  first: number,
  last: number,
  month: number,
  part: Part | null,
  context: TimeContext,
): FoundTime | null {
  const { words } = context;
  const of = words[last + 1] === "of" ? 1 : 0;
  const comma = words[last + 1] === "," ? 1 : 0;
  const given = yearAt(last + 1 + of + comma, words);
  const end = given === null ? last : last + 1 + of + comma;
  // "May said": a month by itself needs a word before it that takes a time, or a part of the month.
  const before = words[first - 1] ?? "";
  if (given === null && part === null && !BEFORE_TIME.test(before) && !/^(?:last|next|this|about)$/.test(before)) {
    if (!/^(?:-|['’]s)$/.test(words[last + 1] ?? "") && context.sentence.tokens[first]!.relation !== "compound")
      return null;
  }
  const year = given ?? monthYear(month, before, first, context);
  const inYear = (y: number): string => (part === null ? `${y}-${two(month)}` : inMonth(y, month, part));
  const extras = { unit: "month", part: part && PARTS[part] } as const;
  if (year === null) return unresolved(first, end, "no year is known", null, { ...extras, inYear });
  return given === null
    ? dated(first, end, inYear(year), "inferred", "the year nearest to the day of publication", { ...extras, inYear })
    : dated(first, end, inYear(year), "stated", "month and year", extras);
}

function monthYear(month: number, before: string, first: number, context: TimeContext): number | null {
  const { published, year, isEntry } = context;
  if (published === null || isEntry) return year;
  const [own, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (before === "last") return month < now ? own : own - 1;
  if (before === "next") return month > now ? own : own + 1;
  const direction = directionOf(first, context.sentence)?.is;
  if (direction === "ahead") return month >= now ? own : own + 1;
  if (direction === "back" && month > now) return own - 1;
  // A month well ahead is last year's: "in November", written in February.
  return month > now + 1 ? own - 1 : own;
}

type Part = "early" | "mid" | "late";

const PART = /^(early|mid|late)$/;
const PARTS = { early: "start", mid: "mid", late: "end" } as const;

/** "mid-July" is one word, "early July" two. */
function partOf(start: number, { words }: TimeContext): { of: Part; next: number; month: number | null } | null {
  const joined = /^(early|mid|late)-(\w+)$/.exec(words[start]!);
  const month = joined ? (MONTHS.get(joined[2]!) ?? null) : null;
  if (joined && month !== null) return { of: joined[1] as Part, next: start + 1, month };
  const apart = PART.exec(words[start]!);
  if (!apart) return null;
  const next = words[start + 1] === "-" || words[start + 1] === "in" ? start + 2 : start + 1;
  return MONTHS.has(words[next] ?? "") ? { of: apart[1] as Part, next, month: null } : null;
}

/** Thirds: the 1st to the 10th, to the 20th, to the end. */
function inMonth(year: number, month: number, part: Part): string {
  const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, lastDate(year, month)] }[part] as [number, number];
  return `${day(year, month, from)}/${day(year, month, to)}`;
}

/** "resolutions 1970 and 1973": numbers, not years. */
function isOfResolution(start: number, words: readonly string[]): boolean {
  const before = words
    .slice(Math.max(0, start - 4), start)
    .filter((word) => !/^(?:\d{3,4}|and|or|,|no\.?|nos\.?|number|numbers)$/.test(word));
  return /^(?:resolutions?|unscr)$/.test(before.at(-1) ?? "");
}

/** "in 2015", "since 2011", "the 2015 accord", "early 2014". */
function yearAlone(start: number, { words, sentence }: TimeContext): FoundTime | null {
  const joined = /^(early|mid|late)-((?:19|20)\d\d)$/.exec(words[start]!);
  const part = joined?.[1] ?? (PART.test(words[start]!) ? words[start] : undefined);
  const at = part && !joined ? (words[start + 1] === "-" ? start + 2 : start + 1) : start;
  const year = joined ? Number(joined[2]) : yearAt(at, words);
  if (year === null) return shortYear(start, words);
  if (part) {
    const [from, to] = { early: [1, 4], mid: [5, 8], late: [9, 12] }[part as Part] as [number, number];
    return dated(
      start,
      at,
      `${year}-${two(from)}/${year}-${two(to)}`,
      "stated",
      `${part} in the year, as a third of it`,
      { unit: "year", part: PARTS[part as Part] },
    );
  }
  if (isOfResolution(start, words)) return null;
  const isRange = words[start - 1] === "-" && yearAt(start - 2, words) !== null;
  if (isRange) return aYear(start, year);
  const before = words[start - 1] ?? "";
  const { upos, relation } = sentence.tokens[start]!;
  const isAfterPreposition = BEFORE_TIME.test(before) || /^(?:than|calendar)$/.test(before);
  const next = sentence.tokens[start + 1];
  // "their 2015 budgets", "2014 was a hard year".
  // "1,764" loses its comma often enough: a year of long ago needs a plainer sign.
  if (year < 1800) return /^(?:in|since)$/.test(before) && next?.xpos !== "NNS" ? aYear(start, year) : null;
  const isNamed =
    (/^(?:the|a|its|their|his|her|our|this)$/.test(before) && next?.upos === "NOUN") ||
    (relation.startsWith("nsubj") && /^(?:AUX|VERB)$/.test(next?.upos ?? ""));
  if (
    upos !== "NUM" ||
    !(
      isAfterPreposition ||
      isNamed ||
      /^(?:nummod|compound|nmod:unmarked|obl:unmarked)$/.test(relation) ||
      before === "("
    )
  )
    return null;
  // "2,000 people" is one word; "2015 people" would be a count.
  if (
    relation === "nummod" &&
    next?.xpos === "NNS" &&
    !isNamed &&
    (!isAfterPreposition || /^(?:for|than)$/.test(before))
  )
    return null;
  return aYear(start, year);
}

function aYear(at: number, year: number): FoundTime {
  return dated(at, at, String(year), "stated", "a year");
}

/** "since '82": a year of the century before or at hand is left to the reader; it is taken as 19 or 20 by what is past. */
function shortYear(start: number, words: readonly string[]): FoundTime | null {
  const joined = /^['’](\d\d)$/.exec(words[start]!)?.[1];
  const apart = /^['’`‘]$/.test(words[start]!) && /^\d\d$/.test(words[start + 1] ?? "") ? words[start + 1] : undefined;
  const figures = joined ?? apart;
  if (figures === undefined || !/^(?:in|since|of|by|until|from|before|after)$/.test(words[start - 1] ?? ""))
    return null;
  const year = Number(figures) > 40 ? 1900 + Number(figures) : 2000 + Number(figures);
  return dated(start, joined ? start : start + 1, String(year), "inferred", "a year by its last two figures");
}

function monthAt(at: number, { words, sentence }: TimeContext): number | null {
  const month = MONTHS.get(words[at] ?? "") ?? null;
  const token = sentence.tokens[at];
  // "may" the modal, "march" the verb, "Sen. March": a month is a proper noun with a capital.
  if (month === null || !token || !/^[A-Z]/.test(token.text) || token.upos === "AUX" || token.upos === "VERB")
    return null;
  return token.entity.endsWith("PER") || isDayOfGroup(sentence.tokens, at) ? null : month;
}

function dateAt(at: number, words: readonly string[]): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(words[at] ?? "");
  const date = match ? Number(match[1]) : 0;
  return date >= 1 && date <= 31 ? date : null;
}

function yearAt(at: number, words: readonly string[]): number | null {
  return /^(?:1[5-9]|20)\d\d$/.test(words[at] ?? "") ? Number(words[at]) : null;
}
