/**
 * The value of a number in digits or words. In: words from a place on; out: its value and its last word.
 *
 *     34 · 1,200 · 1.5 million · 3½ · one hundred and twenty · three dozen · hundreds of thousands · half a million
 */
import { readFraction } from "./read-fraction.ts";
import { NUMBERS_UP_TO_NINETY, SCALES, TIMES, VAGUE } from "./vocabulary.ts";

export interface ReadNumber {
  readonly value: number;
  readonly last: number;
  /** A word such as "dozens" that only gives the least. */
  readonly isVague?: boolean;
  /** "a couple": about so many. */
  readonly isRough?: boolean;
  /** "two-thirds of", "one in five": the value is in hundredths. */
  readonly isShare?: boolean;
  /** "3,500-4,000" in one word: the second number. */
  readonly to?: number;
  /** Whether a scale stands behind it: "12 million", so that "10-12 million" is a range of millions. */
  readonly scale?: number;
}

/** Beyond this a run of digits or of number words counts nothing that news tells. */
const LARGEST = 1e15;

export function readNumber(words: readonly string[], start: number): ReadNumber | null {
  if (start >= words.length || !mayBegin(words[start]!)) return null;
  const found =
    vague(words, start) ??
    readFraction(words, start) ??
    vulgar(words, start) ??
    digits(words, start) ??
    inWords(words, start);
  return found && found.value <= LARGEST ? found : null;
}

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...NUMBERS_UP_TO_NINETY.keys(),
  ...VAGUE.keys(),
  ...["a", "an", "half", "several", "many"],
]);

/** Whether any of the forms below begins with the word: nearly all words begin none. */
function mayBegin(word: string): boolean {
  if (BEGINNINGS.has(word) || /[\d½¼¾⅓⅔]/.test(word)) return true;
  return word.includes("-") && NUMBERS_UP_TO_NINETY.has(word.slice(0, word.indexOf("-")));
}

/** dozens · tens of thousands · several thousand · a few hundred · a couple of dozen · several hours */
function vague(words: readonly string[], start: number): ReadNumber | null {
  const least = VAGUE.get(words[start]!);
  if (least !== undefined) {
    const times = words[start + 1] === "of" ? VAGUE.get(words[start + 2] ?? "") : undefined;
    if (times !== undefined && times > least) return { value: least * times, last: start + 2, isVague: true };
    return { value: least, last: start, isVague: true };
  }
  const article = words[start] === "a" ? 1 : 0;
  const at = start + article;
  if (/^(?:several|many)$/.test(words[start]!) || (words[at] === "few" && article === 1)) {
    const scale = scaleAt(words, at + 1);
    const some = words[start] === "many" ? 1 : 3;
    if (scale !== null && some === 3) return { value: 3 * scale, last: at + 1, isVague: true };
    const plural = VAGUE.get(words[at + 1] ?? "");
    if (some === 1 && plural !== undefined) {
      const inner = vague(words, at + 1);
      return inner && { ...inner };
    }
    return some === 3 && isTime(words[at + 1]) ? { value: 3, last: at, isVague: true } : null;
  }
  if (article === 0) return null;
  if (words[at] === "handful" && words[at + 1] === "of") return { value: 3, last: at, isVague: true };
  if (words[at] === "score" && words[at + 1] === "of") return { value: 20, last: at, isRough: true };
  if ((words[at] === "couple" || words[at] === "pair") && words[at + 1] === "of") {
    const scale = scaleAt(words, at + 2);
    return scale === null
      ? { value: 2, last: at, isRough: words[at] === "couple" }
      : { value: 2 * scale, last: at + 2, isRough: true };
  }
  return null;
}

function scaleAt(words: readonly string[], at: number): number | null {
  const word = words[at] ?? "";
  return word === "dozen" ? 12 : word.length > 2 ? (SCALES.get(word) ?? null) : null;
}

function isTime(word: string | undefined): boolean {
  return word !== undefined && TIMES.has(word) && word.endsWith("s");
}

const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d{1,15})(\.\d{1,6})?(k|m|bn)?$/;

const VULGAR: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 0.3333],
  ["⅔", 0.6667],
]);

/** "3½", and "8-1/2" in three words. */
function vulgar(words: readonly string[], start: number): ReadNumber | null {
  const word = words[start]!;
  const part = VULGAR.get(word.at(-1) ?? "");
  const whole = word.slice(0, -1);
  if (part !== undefined && /^\d{1,4}$/.test(whole)) return { value: Number(whole) + part, last: start };
  if (!/^\d{1,3}$/.test(word) || words[start + 1] !== "-") return null;
  const below = /^1\/([24])$/.exec(words[start + 2] ?? "");
  return below ? { value: Number(word) + 1 / Number(below[1]), last: start + 2 } : null;
}

function digits(words: readonly string[], start: number): ReadNumber | null {
  const [from = "", to, ...more] = words[start]!.split(/[-–]/);
  const value = digitsOf(from);
  if (value === null || more.length > 0) return null;
  if (to === undefined) return scaled(words, value, start);
  const second = digitsOf(to);
  if (second === null) return null;
  const { scale = 1, last } = scaled(words, 1, start);
  return { value: value * scale, to: second * scale, last, scale };
}

function digitsOf(word: string): number | null {
  const match = DIGITS.exec(word);
  if (!match || /^0\d/.test(word)) return null;
  const [, whole = "", part = "", suffix] = match;
  const grouped = /^\d{1,3}(?:\.\d{3}){2,}$/.test(whole) ? whole.replaceAll(".", "") : whole.replaceAll(",", "");
  return Number(grouped + part) * (suffix ? (SCALES.get(suffix) ?? 1) : 1);
}

/** What follows a length and not a million: "12 m from the gate". */
const AFTER_METRES = /^(?:from|away|long|high|deep|wide|tall|below|above|north|south|east|west)$/;

/** What a scale behind a number makes of it: "1.5 million", "three dozen". */
function scaled(words: readonly string[], value: number, last: number): ReadNumber {
  const next = words[last + 1] === "-" ? last + 2 : last + 1;
  const word = words[next] ?? "";
  const scale = word === "dozen" ? 12 : word === "score" ? 20 : SCALES.get(word);
  const isMetres = word === "m" && AFTER_METRES.test(words[next + 1] ?? "");
  if (scale === undefined || isMetres) return { value: round(value), last };
  // "two hundred thousand", after "2 hundred".
  const further = scale === 100 ? SCALES.get(words[next + 1] ?? "") : undefined;
  if (further !== undefined && further > 100)
    return { value: round(value * scale * further), last: next + 1, scale: scale * further };
  return { value: round(value * scale), last: next, scale };
}

/** "one hundred and twenty thousand", "twenty-one" as one word or three. */
function inWords(words: readonly string[], start: number): ReadNumber | null {
  let total = 0;
  let group = 0;
  let last = -1;
  let scale: number | undefined;
  for (let i = start; i < words.length; i++) {
    const word = words[i]!;
    const small = smallNumber(word);
    const factor = SCALES.get(word);
    if (small !== undefined && (last < 0 || group % 100 === 0 || (group % 10 === 0 && small < 10))) {
      group += small;
      scale = undefined;
    } else if (factor !== undefined && word.length > 2 && last >= 0) {
      group = Math.max(group, 1) * factor;
      scale = (scale ?? 1) * factor;
      if (factor > 100) {
        total += group;
        group = 0;
      }
    } else if ((word === "dozen" || word === "score") && last >= 0) {
      group *= word === "dozen" ? 12 : 20;
      scale = word === "dozen" ? 12 : 20;
    } else if (isInside(words, i, last, group)) continue;
    else break;
    last = i;
  }
  if (last >= 0) return { value: total + group, last, ...(scale ? { scale } : {}) };
  // "a dozen", "a hundred", "a million": the article is the one.
  const one = /^an?$/.test(words[start]!) ? scaleAt(words, start + 1) : null;
  if (one === null) return null;
  const further = one === 100 ? SCALES.get(words[start + 2] ?? "") : undefined;
  if (further !== undefined && further > 100) return { value: one * further, last: start + 2, scale: one * further };
  return { value: one, last: start + 1, scale: one };
}

function smallNumber(word: string): number | undefined {
  const whole = NUMBERS_UP_TO_NINETY.get(word);
  if (whole !== undefined || !word.includes("-")) return whole;
  const [ten = "", one = "", ...more] = word.split("-");
  const [a, b] = [NUMBERS_UP_TO_NINETY.get(ten), NUMBERS_UP_TO_NINETY.get(one)];
  return more.length === 0 && a !== undefined && b !== undefined && a >= 20 && b < 10 ? a + b : undefined;
}

/** The "and" of "one hundred and twenty" and the hyphen of "twenty-one". */
function isInside(words: readonly string[], i: number, last: number, group: number): boolean {
  const next = NUMBERS_UP_TO_NINETY.get(words[i + 1] ?? "");
  if (last !== i - 1 || last < 0 || next === undefined) return false;
  if (words[i] === "-") return group % 10 === 0 && group % 100 >= 20 && next < 10;
  return words[i] === "and" && group % 100 === 0;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
