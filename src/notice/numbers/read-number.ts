/**
 * The value of a number in digits or words. In: words from a place on; out: its value and its last word.
 *
 *     34 · 1,200 · 1.5 million · one hundred and twenty · three dozen · hundreds of thousands
 */
import { ONES, SCALES, VAGUE } from "./vocabulary.ts";

export interface ReadNumber {
  readonly value: number;
  readonly last: number;
  /** A word such as "dozens" that only gives the least. */
  readonly isVague: boolean;
}

export function readNumber(words: readonly string[], start: number): ReadNumber | null {
  return vague(words, start) ?? digits(words, start) ?? inWords(words, start);
}

/** dozens · tens of thousands · several thousand · a few hundred */
function vague(words: readonly string[], start: number): ReadNumber | null {
  const least = VAGUE.get(words[start]!);
  if (least !== undefined) {
    const times = words[start + 1] === "of" ? VAGUE.get(words[start + 2] ?? "") : undefined;
    if (times !== undefined && times > least) return { value: least * times, last: start + 2, isVague: true };
    return { value: least, last: start, isVague: true };
  }
  const scale = SCALES.get(words[start + 1] ?? "");
  if (words[start] === "several" && scale !== undefined) return { value: 3 * scale, last: start + 1, isVague: true };
  const later = SCALES.get(words[start + 2] ?? "");
  if (words[start] === "a" && words[start + 1] === "few" && later !== undefined)
    return { value: 3 * later, last: start + 2, isVague: true };
  if (words[start] === "several" && words[start + 1] === "dozen") return { value: 36, last: start + 1, isVague: true };
  return null;
}

function digits(words: readonly string[], start: number): ReadNumber | null {
  const word = words[start]!;
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,6})?(k|m|bn)?$/.exec(word);
  if (!match) return null;
  const value =
    Number((match[1]! + (match[2] ?? "")).replace(/,/g, "")) *
    (match[3] ? ({ k: 1e3, m: 1e6, bn: 1e9 }[match[3]] ?? 1) : 1);
  return scaled(words, value, start);
}

/** What a scale behind a number makes of it: "1.5 million", "three dozen". */
function scaled(words: readonly string[], value: number, last: number): ReadNumber {
  const next = words[last + 1] === "-" ? last + 2 : last + 1;
  const scale = SCALES.get(words[next] ?? "");
  if (scale !== undefined && scale > 100) return { value: round(value * scale), last: next, isVague: false };
  if (words[next] === "dozen") return { value: value * 12, last: next, isVague: false };
  return { value: round(value), last, isVague: false };
}

/** "one hundred and twenty thousand", "twenty-one" as one word or three. */
function inWords(words: readonly string[], start: number): ReadNumber | null {
  let total = 0;
  let group = 0;
  let last = -1;
  for (let i = start; i < words.length; i++) {
    const word = words[i]!;
    const [ten, one] = word.split("-");
    const small =
      ONES.get(word) ??
      (ten !== undefined && one !== undefined && ONES.has(ten) && ONES.has(one)
        ? ONES.get(ten)! + ONES.get(one)!
        : undefined);
    const scale = SCALES.get(word);
    if (small !== undefined && (last < 0 || group % 100 === 0 || (group % 10 === 0 && small < 10))) group += small;
    else if (scale !== undefined && word.length > 2 && last >= 0) {
      group = Math.max(group, 1) * scale;
      if (scale > 100) {
        total += group;
        group = 0;
      }
    } else if (word === "dozen" && last >= 0) group *= 12;
    else if (
      /^(?:and|-)$/.test(word) &&
      last === i - 1 &&
      last >= 0 &&
      ONES.has(words[i + 1] ?? "") &&
      (word === "-" || group % 100 === 0)
    )
      continue;
    else break;
    last = i;
  }
  if (last >= 0) return { value: total + group, last, isVague: false };
  // "a dozen", "a hundred", "a million": the article is the one.
  const scale = SCALES.get(words[start + 1] ?? "");
  if (/^an?$/.test(words[start]!) && words[start + 1] === "dozen")
    return { value: 12, last: start + 1, isVague: false };
  if (/^an?$/.test(words[start]!) && scale !== undefined && words[start + 1]!.length > 2)
    return { value: scale, last: start + 1, isVague: false };
  return null;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
