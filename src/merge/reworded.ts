/**
 * The quotations of two texts come in; how many stand in both, word for word or in changed words, goes out. What gives a
 * reworded text away is its quotations: no two reporters change the same quoted words, but a rewriting machine does.
 *
 *     “We have a page and a half that we both can read without getting angry,” Lind said.
 *     “We possess a page and a half that both of us are able to read with no anger”, Okoro said.
 */
import { folded, tellingWords, wordsInOrder } from "../model/folded-words.ts";

export interface QuotedTwice {
  /** Quotations of one that stand in the other word for word. */
  readonly exact: number;
  /** Quotations of one that stand in the other in changed words. */
  readonly changed: number;
  /** Quotations of the text that has fewer of them. */
  readonly of: number;
}

/** Telling words of one quotation in the same order in another: so many of the shorter one, and at least so many. */
const SHARE = 0.45;
const LEAST_WORDS = 3;
/** A text with more quotations is a transcript; its first ones are enough. */
const MOST_QUOTATIONS = 60;
export interface Quotation {
  readonly words: string;
  readonly telling: readonly string[];
}

export function compareQuotations(a: readonly Quotation[], b: readonly Quotation[]): QuotedTwice {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const words = new Set(more.map((quotation) => quotation.words));
  let exact = 0;
  let changed = 0;
  for (const quotation of fewer) {
    if (words.has(quotation.words)) {
      exact++;
      continue;
    }
    const own = new Set(quotation.telling);
    if (more.some((other) => mayBeReworded(own, other) && isReworded(quotation, other))) changed++;
  }
  return { exact, changed, of: fewer.length };
}

/** Words that stand in both, in whatever order, are soon counted, and most quotations have too few of them. */
function mayBeReworded(own: ReadonlySet<string>, { telling }: Quotation): boolean {
  let common = 0;
  for (const word of telling) if (own.has(word) && ++common === LEAST_WORDS) return true;
  return false;
}

/** A shorter cut of the same words is not reworded. */
function isReworded(a: Quotation, b: Quotation): boolean {
  const least = Math.min(a.telling.length, b.telling.length);
  const common = wordsInOrder(a.telling, b.telling);
  return common >= LEAST_WORDS && common >= SHARE * least && common < least;
}

/** Quotations of four telling words or more, each once. A mark that is never closed opens none. */
export function quotationsOf(text: string): readonly Quotation[] {
  const found = new Map<string, Quotation>();
  for (const [, quoted] of text.matchAll(/["“]([^"“”]{20,600})["”]/g)) {
    const telling = tellingWords(quoted!);
    const words = folded(quoted!);
    if (telling.length >= 4) found.set(words, { words, telling });
    if (found.size === MOST_QUOTATIONS) break;
  }
  return [...found.values()];
}
