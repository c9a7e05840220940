/**
 * Seasons, each of three whole months as the northern year has them.
 *
 *     the summer of 1998 · spring 2011 · in the autumn
 */
import type { Edtf } from "../../model/edtf.ts";
import { monthsFrom } from "./calendar.ts";
import { directionOf } from "./tense.ts";
import { dated, type FoundTime, type TimeContext, type TimeFamily, unresolved } from "./time-family.ts";
import { SEASONS } from "./vocabulary.ts";

/** The season that begins with a month of a year. */
export function inSeason(year: number, month: number): Edtf {
  return monthsFrom(year * 12 + month - 1, 3);
}

export const season: TimeFamily = (start, context) => {
  const { words, sentence } = context;
  const at = /^(?:the|that)$/.test(words[start]!) ? start + 1 : start;
  const month = SEASONS.get(words[at] ?? "");
  if (month === undefined) return null;
  const token = sentence.tokens[at]!;
  const of = words[at + 1] === "of" ? at + 2 : at + 1;
  const year = /^(?:19|20)\d\d$/.test(words[of] ?? "") ? Number(words[of]) : null;
  if (year !== null) return dated(start, of, inSeason(year, month), "stated", "season and year", { unit: "season" });
  // "that summer": of the year named before.
  if (words[start] === "that")
    return context.said.year === null || token.upos !== "NOUN"
      ? null
      : dated(start, at, inSeason(context.said.year, month), "inferred", "of the year named before", {
          unit: "season",
        });
  // "fall" and "spring" are more often something else: only as nouns, and after a word that takes a time.
  if (!/^(?:NOUN|PROPN)$/.test(token.upos)) return null;
  const isTimed = /^(?:in|during|by|until|since|through|throughout|of|over|for)$/.test(words[start - 1] ?? "");
  if (words[at] === "fall" && (at === start || words[at + 1] === "of" || words[start - 1] !== "in")) return null;
  if (at === start && !isTimed && token.relation !== "compound") return null;
  if (at > start && !isTimed) return null;
  return nearestSeason(start, at, month, context);
};

/** The last one that has begun, or the next where the sentence looks ahead. */
function nearestSeason(first: number, last: number, month: number, context: TimeContext): FoundTime {
  const { published } = context;
  const inYear = (year: number): Edtf => inSeason(year, month);
  const extras = { unit: "season", inYear } as const;
  if (published === null) return unresolved(first, last, "no year is known", null, extras);
  const [own, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const isAhead = directionOf(first, context.sentence)?.is === "ahead";
  const year = isAhead ? (month + 2 >= now ? own : own + 1) : month <= now ? own : own - 1;
  return dated(first, last, inYear(year), "inferred", "the season nearest to the day of publication", extras);
}
