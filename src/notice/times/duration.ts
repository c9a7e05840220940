/**
 * How long something lasts, as ISO 8601.
 *
 *     nine hours · almost 12 hours · a 48-hour pause · a four-year siege · two weeks      PT9H PT12H PT48H P4Y P2W
 */
import type { FoundTime, TimeFamily } from "./time-family.ts";
import { smallNumber, UNITS } from "./vocabulary.ts";

export const duration: TimeFamily = (start, { words }): FoundTime | null => {
  const joined = /^([\w]+)-(minute|hour|day|week|month|year)$/.exec(words[start]!);
  let count = joined ? smallNumber(joined[1]!) : /^an?$/.test(words[start]!) ? 1 : smallNumber(words[start]!);
  let last = start;
  let unit = joined?.[2] ?? "";
  if (count === null) return null;
  if (!joined) {
    if (words[last + 1] === "and" && /^(?:a|one)$/.test(words[last + 2] ?? "") && words[last + 3] === "half") {
      count += 0.5;
      last += 3;
    }
    if (words[last + 1] === "-") last++;
    unit = (words[last + 1] ?? "").replace(/s$/, "");
    last++;
  }
  const letter = UNITS.get(unit);
  if (!letter || count === 0 || /^(?:ago|earlier|later|before|old)$/.test(words[last + 1] ?? "")) return null;
  if (words[last + 1] === "-" && words[last + 2] === "old") return null;
  // "a day after the strike": no duration but a day counted from another.
  if (/^an?$/.test(words[start]!) && /^(?:after|before|later|earlier|since|when|a)$/.test(words[last + 1] ?? ""))
    return null;
  const isTime = unit === "hour" || unit === "minute";
  const value =
    count % 1 !== 0 && unit === "hour" ? `PT${Math.floor(count)}H30M` : `P${isTime ? "T" : ""}${count}${letter}`;
  return {
    first: start,
    last,
    type: "duration",
    value: null,
    duration: value,
    basis: "stated",
    because: "a length of time",
  };
};
