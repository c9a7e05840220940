/**
 * Fractions and shares. In: words from a place on; out: a number, or a share in hundredths, and its last word.
 *
 *     half a million · three-quarters of a million · two and a half hours · an hour and a half
 *     two-thirds of the town · half of them · one in five children · four out of ten        shares
 */
import type { ReadNumber } from "./read-number.ts";
import { NUMBERS_UP_TO_NINETY, PARTS, SCALES, TIMES } from "./vocabulary.ts";

export function readFraction(words: readonly string[], start: number): ReadNumber | null {
  return andAHalf(words, start) ?? oneInFive(words, start) ?? part(words, start);
}

/** "two and a half million", "1 and a half", "an hour and a half" */
function andAHalf(words: readonly string[], start: number): ReadNumber | null {
  const isArticle = /^an?$/.test(words[start] ?? "");
  const noun = isArticle ? TIMES.get(words[start + 1] ?? "") : undefined;
  const and = start + (noun ? 2 : 1);
  if (words[and] !== "and") return null;
  const half = /^an?$/.test(words[and + 1] ?? "") ? and + 2 : and + 1;
  if (words[half] !== "half") return null;
  const whole = noun ? 1 : wholeNumber(words[start]!);
  if (whole === null) return null;
  const scale = noun ? undefined : SCALES.get(words[half + 1] ?? "");
  if (scale !== undefined) return { value: (whole + 0.5) * scale, last: half + 1, scale };
  return { value: whole + 0.5, last: half };
}

function wholeNumber(word: string): number | null {
  return NUMBERS_UP_TO_NINETY.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
}

/** "one in five", "four out of ten", "two of every three" */
function oneInFive(words: readonly string[], start: number): ReadNumber | null {
  const count = wholeNumber(words[start]!);
  if (count === null || count === 0) return null;
  const [a, b] = [words[start + 1], words[start + 2]];
  const isEvery = (at: number): number => (words[at] === "every" ? at + 1 : at);
  const of =
    a === "in"
      ? isEvery(start + 2)
      : a === "out" && b === "of"
        ? isEvery(start + 3)
        : a === "of" && b === "every"
          ? start + 3
          : -1;
  const all = of < 0 ? null : wholeNumber(words[of] ?? "");
  const next = words[of + 1] ?? "";
  // "five in ten minutes" is a rate; "52 out of 80 votes" are two counts.
  if (all === null || all <= count || all > 20 || TIMES.has(next)) return null;
  if (a === "in" && count > 9) return null;
  return { value: hundredths(count / all), last: of, isShare: true };
}

/** "half", "a third", "two-thirds", "three quarters", of a scale or of a whole. */
function part(words: readonly string[], start: number): ReadNumber | null {
  const fraction = fractionAt(words, start);
  // "the first half of May", "the western half of the town": which one, not how much, as "the last half million" is.
  const isWhich = words[start] === "half" && WHICH.test(words[start - 1] ?? "") && words[start + 1] === "of";
  if (!fraction || isWhich) return null;
  const { value } = fraction;
  // A third of a million is so many and some.
  const isRough = value * 100 !== Math.round(value * 100);
  let at = fraction.last + 1;
  const isOf = words[at] === "of";
  if (isOf || words[at] === "-") at++;
  const isOne = /^(?:an?|one)$/.test(words[at] ?? "");
  if (isOne) at++;
  const word = words[at] ?? "";
  const scale = word === "dozen" ? 12 : word.length > 2 ? SCALES.get(word) : undefined;
  if (scale !== undefined && (isOne || value === 0.5))
    return { value: Math.round(value * scale), last: at, scale, isRough };
  if (TIMES.has(word) && (isOne || value === 0.5))
    return { value, last: words[at - 1] === "-" ? fraction.last : at - 1 };
  if (/^(?:per|percent|%)/.test(word) && isOne) return { value, last: at - 1 };
  const isWhole =
    isOf ||
    word === "majority" ||
    (value === 0.5 &&
      /^(?:the|its|their|his|her|our|all)$/.test(words[fraction.last + 1] ?? "") &&
      !/^(?:price|time|way|battle|distance|size|speed|story)$/.test(words[fraction.last + 2] ?? ""));
  return isWhole ? { value: hundredths(value), last: fraction.last, isShare: true } : null;
}

const WHICH =
  /^(?:first|second|latter|former|other|last|final|(?:north|south)?-?(?:east|west)ern|northern|southern|upper|lower|remaining)$/;

function fractionAt(words: readonly string[], start: number): { value: number; last: number } | null {
  if (words[start] === "half") return { value: 1 / 2, last: start };
  const count = /^an?$/.test(words[start] ?? "") ? 1 : (NUMBERS_UP_TO_NINETY.get(words[start] ?? "") ?? null);
  if (count !== null && count > 0 && count < 10) {
    const at = words[start + 1] === "-" ? start + 2 : start + 1;
    const parts = PARTS.get(count === 1 ? (words[at] ?? "") : (words[at] ?? "").replace(/s$/, ""));
    const isPlural = (words[at] ?? "").endsWith("s");
    return parts !== undefined && count < parts && isPlural === count > 1 ? { value: count / parts, last: at } : null;
  }
  const [ten = "", rest = ""] = (words[start] ?? "").split("-");
  const parts = PARTS.get(rest.replace(/s$/, ""));
  const top = NUMBERS_UP_TO_NINETY.get(ten);
  return parts !== undefined && top !== undefined && top > 0 && top < parts
    ? { value: top / parts, last: start }
    : null;
}

function hundredths(share: number): number {
  return Math.round(share * 10_000) / 100;
}
