/**
 * What the words before a number make of it. In: a value; out: least, most, and whether it is approximate.
 *
 *     at least 34 · more than 34      34 and more
 *     up to 34 · fewer than 34        34 and less
 *     about 34 · nearly 34            34, approximately
 *     24 to 30 · between 24 and 30    from and to
 */
import { ABOUT } from "./vocabulary.ts";

export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  /** First word of the whole: "at" of "at least 34". */
  readonly first: number;
}

const LEAST =
  /(?:^| )(at least|more than|over|no fewer than|no less than|upwards of|in excess of|above|a minimum of|not less than)$/;
const MOST =
  /(?:^| )(up to|as many as|fewer than|less than|at most|no more than|under|below|as much as|a maximum of|not more than|not quite)$/;
const ROUGH = /(?:^| )(close to|more or less|in the region of|an estimated|just over|just under|something like)$/;
const LONGEST_PHRASE = 4;

export function boundsOf(value: number, isVague: boolean, start: number, words: readonly string[]): Bounds {
  const before = words.slice(Math.max(0, start - LONGEST_PHRASE), start).join(" ");
  const phrase = (pattern: RegExp): number => {
    const match = pattern.exec(before);
    return match ? start - match[1]!.split(" ").length : -1;
  };
  const most = phrase(MOST);
  if (most >= 0) return { min: null, max: value, approx: false, first: most };
  const least = phrase(LEAST);
  if (isVague) return { min: value, max: null, approx: true, first: least >= 0 ? least : start };
  if (least >= 0) return { min: value, max: null, approx: false, first: least };
  const rough = phrase(ROUGH);
  if (rough >= 0) return { min: value, max: value, approx: true, first: rough };
  if (ABOUT.has(words[start - 1] ?? "")) return { min: value, max: value, approx: true, first: start - 1 };
  return { min: value, max: value, approx: false, first: start };
}
