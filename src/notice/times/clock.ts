/**
 * Times of day.
 *
 *     9:30 a.m. EST · 10 p.m. · 14:48 UTC · 0800 GMT · 5 o'clock · noon · in the early evening
 *
 * Their day is that of a date beside them; without one it stays open.
 */
import { two } from "./calendar.ts";
import { type FoundTime, type TimeContext, type TimeFamily, unresolved } from "./time-family.ts";
import { PARTS_OF_DAY } from "./vocabulary.ts";

export const clock: TimeFamily = (start, context) => hour(start, context) ?? partOfDay(start, context);

const ZONE = /^(?:utc|gmt|z|[ecmp][sd]?t|bst|cet|cest|eet|ist|jst|msk|local|eastern|central|pacific|mountain)$/;

/** "0930 hrs", "1700h" written apart, "0600 hours" */
const OF_THE_CLOCK = /^(?:hours|hrs|hrs\.|hr|h)$/;

function hour(start: number, { words, sentence }: TimeContext): FoundTime | null {
  const match = /^(\d{1,2})(?:[:.](\d\d))?(?:([ap])\.?m)?$/.exec(words[start]!) ?? /^(\d\d)(\d\d)$/.exec(words[start]!);
  if (!match) return null;
  let [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hours > 24 || minutes > 59) return null;
  let last = start;
  // "7-8 p.m.": the half of the day stands after the second hour.
  const range =
    /^(?:-|–|to|and)$/.test(words[start + 1] ?? "") && /^\d{1,2}(?::\d\d)?$/.test(words[start + 2] ?? "") ? 2 : 0;
  const half = match[3] ?? /^([ap])\.?m$/.exec(words[start + 1 + range] ?? "")?.[1];
  if (half && !match[3] && range === 0) last++;
  const isHour = words[last + 1] === "o'clock" || words[last + 1] === "o’clock";
  if (isHour) last++;
  const zone = zoneAfter(last, words);
  const isWhole = /^\d{4}$/.test(words[start]!);
  const isTimed = /^(?:at|by|around|about|until|till|from|before|after|since|of|between|and|to|shortly)$/.test(
    words[start - 1] ?? "",
  );
  // "from 0600 hours", "by 1800 hrs"; "of 1500 hours" and "1200 hrs of flights" are lengths.
  const isMilitary =
    isWhole &&
    OF_THE_CLOCK.test(words[last + 1] ?? "") &&
    (!/^h/.test(words[last + 1] ?? "") ||
      words[start]!.startsWith("0") ||
      /^(?:at|by|from|until|till|before|since)$/.test(words[start - 1] ?? "") ||
      (/^(?:about|around|approximately)$/.test(words[start - 1] ?? "") && words[start - 2] === "at"));
  const isClock =
    half !== undefined || isHour || zone !== null || isMilitary || (!isWhole && words[start]!.includes(":") && isTimed);
  if (!isClock || (isWhole && zone === null && !OF_THE_CLOCK.test(words[last + 1] ?? ""))) return null;
  if (match[2] === undefined && !half && !isHour && !/^(?:utc|gmt)$/.test(words[last + 1] ?? "")) return null;
  if (words[start]!.includes(".") && !half && zone === null) return null;
  if (half && hours > 12) return null;
  if (half === "p" && hours < 12) hours += 12;
  if (half === "a" && hours === 12) hours = 0;
  if (isWhole && zone === null) last++;
  if (zone) last = zone.last;
  const told = `T${two(hours)}:${two(minutes)}${zone?.isUniversal ? "Z" : ""}`;
  if (sentence.tokens[start]!.text.startsWith("-")) return null;
  return open(start, last, told);
}

/** "EST", "UTC", "local time", "Eastern Standard Time", "(1400 GMT)" is left as another time. */
function zoneAfter(last: number, words: readonly string[]): { last: number; isUniversal: boolean } | null {
  const next = words[last + 1] ?? "";
  if (next === "(" && /^(?:utc|gmt)[+-]?\d{0,2}$/.test(words[last + 2] ?? "")) {
    const close = words.indexOf(")", last + 3);
    return close > 0 && close <= last + 6 ? { last: close, isUniversal: false } : null;
  }
  if (!ZONE.test(next)) return null;
  if (!/^(?:local|eastern|central|pacific|mountain)$/.test(next))
    return { last: last + 1, isUniversal: /^(?:utc|gmt|z)$/.test(next) };
  const at = /^(?:standard|daylight)$/.test(words[last + 2] ?? "") ? last + 3 : last + 2;
  return words[at] === "time" ? { last: at, isUniversal: false } : null;
}

/** noon · midnight · (in) the early evening · that night · morning trading */
function partOfDay(start: number, { words, sentence, said }: TimeContext): FoundTime | null {
  let at = start;
  if (/^(?:the|that|each)$/.test(words[at]!)) at++;
  const isLed = at > start;
  if (/^(?:early|late|mid|same|previous|next|following)$/.test(words[at] ?? "")) at++;
  if (words[at] === "-") at++;
  const told = PARTS_OF_DAY.get(words[at] ?? "");
  if (!told || sentence.tokens[at]!.upos === "PROPN") return null;
  const isPoint = told.includes(":");
  if (
    at === start &&
    !isPoint &&
    !(
      sentence.tokens[at]!.relation === "compound" ||
      /^(?:by|until|before|after|since|at|in)$/.test(words[start - 1] ?? "")
    )
  )
    return null;
  // "a good night", "night vision", "at night": no one night is meant.
  if (!isPoint && !isLed && /^(?:night|evening)$/.test(words[at]!) && words[start - 1] !== "by") return null;
  if (words[start] === "that" && said.day !== null)
    return { ...open(start, at, told), value: said.day, basis: "inferred", because: "the day named before" };
  const zone = isPoint ? zoneAfter(at, words) : null;
  return words[start] === "each" ? null : open(start, zone?.last ?? at, zone?.isUniversal ? `${told}Z` : told);
}

function open(first: number, last: number, told: string): FoundTime {
  return unresolved(first, last, "a time of day, whose day is not told", null, {
    type: "time",
    clock: told,
    unit: "day",
  });
}
