/**
 * How long something lasts, as ISO 8601.
 *
 *     nine hours · almost 12 hours · a 48-hour pause · a four-year siege · two weeks      PT9H PT12H PT48H P4Y P2W
 *     several days · for months · decades-long · a month-old truce                        PXD PXM PXDE P1M
 */
import { afterLoosening, countAt, lengthAt } from "./count.ts";
import { type FoundTime, lasting, type TimeContext, type TimeFamily } from "./time-family.ts";
import { lengthOf, unitAt } from "./vocabulary.ts";

export const duration: TimeFamily = (start, context) =>
  counted(start, context) ??
  half(start, context) ??
  firstOfTwo(start, context) ??
  bare(start, context) ??
  long(start, context);

function counted(start: number, context: TimeContext): FoundTime | null {
  const { words } = context;
  const loose = afterLoosening(start, words);
  const at = loose === start && /^(?:the|another|those|these)$/.test(words[start]!) ? start + 1 : loose;
  const length = lengthAt(at, words) ?? (words[start] === "another" ? lengthOfOne(start + 1, words) : null);
  if (!length) return null;
  const { count, unit, isArticle, isJoined } = length;
  let { last } = length;
  if (at > loose && isArticle) return null;
  // "the 48-hour truce": the article belongs to the truce.
  const first = at > start && loose === start && isJoined && words[start] === "the" ? at : start;
  const next = words[last + 1] ?? "";
  if (/^(?:ago|hence)$/.test(next) || isAge(last, context)) return null;
  // "a day after the strike": no duration but a day counted from another.
  if (isArticle && /^(?:after|before|later|earlier|since|when)$/.test(next)) return null;
  if (
    isArticle &&
    /^(?:day|second)$/.test(unit) &&
    !/^(?:for|in|within|than|about|almost|nearly|over|least|under|only|just|of|off|to)$/.test(words[at - 1] ?? "")
  )
    return null;
  if (next === "-" && /^(?:long|old)$/.test(words[last + 2] ?? "")) last += 2;
  else if (/^(?:long|old)$/.test(next) && isJoined) last++;
  return lasting(first, last, lengthOf(count, unit));
}

/** "another week". */
function lengthOfOne(
  at: number,
  words: readonly string[],
): { count: number; unit: string; last: number; isArticle: false; isJoined: false } | null {
  const unit = unitAt(words[at]);
  return unit !== null && words[at] === unit && !/^(?:day|second|quarter)$/.test(unit)
    ? { count: 1, unit, last: at, isArticle: false, isJoined: false }
    : null;
}

/** What goes on for as long as it is old; an age of anybody or anything else is no time. */
const GOING_ON = new Set(
  "truce ceasefire war conflict siege ban embargo blockade dispute feud standoff stand-off strike agreement accord treaty deal pact law policy campaign crisis insurgency rebellion revolt uprising occupation regime government coalition system tradition monarchy peace fighting search hunt investigation inquiry probe trial case process programme program project partnership alliance".split(
    " ",
  ),
);

/** "34 years old", "the six-year-old boy", "a 48-year-old": no times. "A month-old truce" has lasted a month. */
function isAge(unit: number, { words, sentence }: TimeContext): boolean {
  const at = words[unit + 1] === "-" ? unit + 2 : unit + 1;
  if (/^(?:older|younger|young)$/.test(words[at] ?? "")) return true;
  if (!/^olds?$/.test(words[at] ?? "")) return false;
  const after = sentence.tokens.slice(at + 1, at + 4).find(({ upos }) => upos === "NOUN");
  return at === unit + 1 || !after || !GOING_ON.has(after.lemma);
}

/** "half-hour", "half a year" by the count; "half-day", "a quarter-century". */
function half(start: number, { words }: TimeContext): FoundTime | null {
  const at = words[start] === "a" ? start + 1 : start;
  if (words[at] === "quarter" && words[at + 1] === "-" && words[at + 2] === "century")
    return lasting(start, at + 2, "P25Y");
  const unit = words[at] === "half" && words[at + 1] === "-" ? unitAt(words[at + 2]) : null;
  return unit === "hour" || unit === "day" ? lasting(start, at + 2, lengthOf(0.5, unit)) : null;
}

/** Of "two to three weeks", "60 and 90 days" the first number, whose unit stands after the second. */
function firstOfTwo(start: number, { words }: TimeContext): FoundTime | null {
  const loose = afterLoosening(start, words);
  const counted = countAt(loose, words);
  if (!counted || counted.count === null || counted.isArticle) return null;
  if (!/^(?:to|or|and|-|–)$/.test(words[counted.next] ?? "")) return null;
  const length = lengthAt(counted.next + 1, words);
  if (!length || length.isArticle || length.isJoined || length.count === null || length.count <= counted.count)
    return null;
  if (words[counted.next] === "and" && words[loose - 1] !== "between") return null;
  if (/^(?:ago|earlier|later|old)$/.test(words[length.last + 1] ?? "")) return null;
  return lasting(start, counted.next - 1, lengthOf(counted.count, length.unit));
}

/** "for months", "years of war", "decades-long", "within minutes" */
function bare(start: number, { words, sentence }: TimeContext): FoundTime | null {
  const unit = unitAt(words[start]);
  if (unit === null || /^(?:second|quarter|weekend)$/.test(unit) || words[start] === unit) return null;
  if (/^(?:NUM)$/.test(sentence.tokens[start - 1]?.upos ?? "")) return null;
  const next = words[start + 1] ?? "";
  if (next === "-" && /^(?:long|old)$/.test(words[start + 2] ?? ""))
    return lasting(start, start + 2, lengthOf(null, unit));
  if (/^(?:ago|earlier|later|from|ahead)$/.test(next)) return null;
  const before = words[start - 1] ?? "";
  const isLength =
    /^(?:for|in|just|within|after|over|of|through|take|takes|took|taken|last|lasted|spent|spend|hours|lasting|until|about|only)$/.test(
      before,
    );
  return isLength || next === "of" ? lasting(start, start, lengthOf(null, unit)) : null;
}

/** "yearlong", "month-long", "a week-long visit", "overnight" has no length. */
function long(start: number, { words }: TimeContext): FoundTime | null {
  const joined = /^(hour|day|week|month|year|decade|century)(?:long)$/.exec(words[start]!);
  if (joined) return lasting(start, start, lengthOf(1, joined[1]!));
  const unit = unitAt(words[start]);
  const isLong = words[start + 1] === "-" && /^(?:long|old)$/.test(words[start + 2] ?? "");
  return unit !== null && unit === words[start] && isLong && words[start - 1] !== "-"
    ? lasting(start, start + 2, lengthOf(1, unit))
    : null;
}
