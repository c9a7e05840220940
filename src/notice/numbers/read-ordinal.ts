/** Which one an ordinal is: "fourth" 4, "57th" 57, "62d" 62 (but no "30d" and no "12d"), "twenty-first" 21; null for any other word. */
import { NUMBERS_UP_TO_NINETY } from "./vocabulary.ts";

const ODD: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fifth", 5],
  ["eighth", 8],
  ["ninth", 9],
  ["twelfth", 12],
]);

export function readOrdinal(word: string): number | null {
  const text = word.toLowerCase();
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(text) ?? /^(\d{0,3}(?<!1)[23])d$/.exec(text);
  if (digits) return Number(digits[1]);
  const odd = ODD.get(text);
  if (odd !== undefined) return odd;
  const [tens, ones] = text.split("-");
  const ten = ones !== undefined ? NUMBERS_UP_TO_NINETY.get(tens!) : undefined;
  if (ten !== undefined && ten >= 20) {
    const one = readOrdinal(ones!);
    return one !== null && one < 10 ? ten + one : null;
  }
  const stem = /^(\p{L}+?)(?:ie)?th$/u.exec(text)?.[1];
  if (!stem) return null;
  return NUMBERS_UP_TO_NINETY.get(stem) ?? NUMBERS_UP_TO_NINETY.get(`${stem}y`) ?? null;
}
