/**
 * Counted units of time. In: a word; out: how many of which unit stand there, and where they end.
 *
 *     two and a half years · a 48-hour pause · several days · half an hour · six straight days · 10 to 15 years
 *     └──── 2.5 year ────┘     └48 hour┘       └─ X day ──┘   └0.5 hour─┘
 */
import { SPELT, smallNumber, unitAt } from "./vocabulary.ts";

export interface Count {
  /** Null for some that are not counted. */
  readonly count: number | null;
  /** The first word after. */
  readonly next: number;
  /** Of "a day" and "an hour". */
  readonly isArticle: boolean;
}

export interface Length extends Omit<Count, "next"> {
  readonly unit: string;
  /** The last word: the unit. */
  readonly last: number;
  /** "48-hour": an adjective. */
  readonly isJoined: boolean;
}

/** By their first word, the longer before what it begins with. */
const VAGUE: ReadonlyMap<string, readonly string[][]> = Map.groupBy(
  [
    "a few",
    "quite a few",
    "a couple of",
    "a couple",
    "a number of",
    "several",
    "few",
    "some",
    "many",
    "countless",
    "dozens of",
    "hundreds of",
    "thousands of",
    "scores of",
  ].map((phrase) => phrase.split(" ")),
  ([first]) => first!,
);

/** Between the number and the unit: "six straight days". */
const BETWEEN = new Set(
  "straight consecutive successive more full long whole additional extra further solid trading working business calendar short entire other brief tense final".split(
    " ",
  ),
);

const POWERS: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
]);

/** Words other than figures that a count can begin with. */
const COUNTING: ReadonlySet<string> = new Set([...VAGUE.keys(), ...SPELT.keys(), "half", "a", "an"]);

/** Most words count nothing, and several families ask of each. */
function mayCount(word: string | undefined): boolean {
  return word !== undefined && (COUNTING.has(word) || (word >= "0" && word < ":"));
}

export function countAt(at: number, words: readonly string[]): Count | null {
  if (!mayCount(words[at])) return null;
  // "the second time in as many weeks" counts as many as were named before.
  if (words[at] === "many" && words[at - 1] === "as") return null;
  const vague = VAGUE.get(words[at] ?? "")?.find((phrase) => phrase.every((word, i) => words[at + i] === word));
  if (vague) return { count: null, next: at + vague.length, isArticle: false };
  if (words[at] === "half" && /^an?$/.test(words[at + 1] ?? "")) return { count: 0.5, next: at + 2, isArticle: false };
  if (/^an?$/.test(words[at] ?? "")) return afterArticle(at + 1, words);
  let number = smallNumber(words[at] ?? "");
  if (number === null) return null;
  let next = at + 1;
  if (number % 10 === 0 && number >= 20 && number < 100 && words[next] === "-") {
    const ones = /^[a-z]/.test(words[next + 1] ?? "") ? smallNumber(words[next + 1]!) : null;
    if (ones !== null && ones > 0 && ones < 10) [number, next] = [number + ones, next + 2];
  }
  if (words[next] === "1/2") return { count: number + 0.5, next: next + 1, isArticle: false };
  const half = halfAfter(next, words);
  if (half !== null) return { count: number + 0.5, next: half, isArticle: false };
  const power = POWERS.get(words[next] ?? "");
  return power === undefined
    ? { count: number, next, isArticle: false }
    : { count: number * power, next: next + 1, isArticle: false };
}

function afterArticle(next: number, words: readonly string[]): Count {
  const power = words[next] === "half" ? 0.5 : POWERS.get(words[next] ?? "");
  return power === undefined ? { count: 1, next, isArticle: true } : { count: power, next: next + 1, isArticle: false };
}

/** "and a half", "-and-a-half": the first word after. */
function halfAfter(at: number, words: readonly string[]): number | null {
  const bare: string[] = [];
  let next = at;
  while (bare.length < 3 && next < at + 6) {
    if (words[next] !== "-") bare.push(words[next] ?? "");
    next++;
  }
  return /^and (?:a|one) half$/.test(bare.join(" ")) ? next : null;
}

/** A count with its unit from a word on. */
export function lengthAt(at: number, words: readonly string[]): Length | null {
  const counted = countAt(at, words);
  if (!counted) return null;
  let next = counted.next;
  const isJoined = words[next] === "-";
  if (isJoined) next++;
  for (let more = 0; more < 2 && BETWEEN.has(words[next] ?? ""); more++) next++;
  const unit = unitAt(words[next]);
  if (unit === null || counted.count === 0) return null;
  // "second" is more often an ordinal, "quarter" a fourth: only their plurals are counted without a number before.
  if (counted.isArticle && /^(?:second|quarter)$/.test(words[next]!)) return null;
  // "a days": no length. "a second day" is an ordinal.
  if (counted.isArticle && words[next] !== unit) return null;
  if (/^(?:second)$/.test(words[next]!) && !isJoined && counted.count !== 1) return null;
  let count = counted.count;
  if (!isJoined && (halfAfter(next + 1, words) ?? 0) > 0 && count !== null) {
    const last = halfAfter(next + 1, words)! - 1;
    count += 0.5;
    return { count, unit, last, isJoined, isArticle: false };
  }
  return { count, unit, last: next, isJoined, isArticle: counted.isArticle };
}

/** The first words of what follows. */
const LOOSENS = new Set(
  "more less fewer longer greater at up close just well as almost nearly about around roughly approximately over under some".split(
    " ",
  ),
);

/** Words before a number that only loosen it: the first word after them. "more than two years", "almost a week". */
export function afterLoosening(at: number, words: readonly string[]): number {
  if (!LOOSENS.has(words[at] ?? "")) return at;
  const [one = "", two = "", three = ""] = words.slice(at, at + 3);
  if (/^(?:more|less|fewer|longer|greater) than$/.test(`${one} ${two}`)) return at + 2;
  if (/^(?:at (?:least|most)|up to|close to|just (?:over|under|about)|well over)$/.test(`${one} ${two}`)) return at + 2;
  if (`${one} ${two} ${three}` === "as many as" || `${one} ${two} ${three}` === "as long as") return at + 3;
  return /^(?:almost|nearly|about|around|roughly|approximately|over|under|some)$/.test(one) ? at + 1 : at;
}
