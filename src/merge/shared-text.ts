/**
 * Texts come in; pairs that share runs of words go out, with the share of the smaller text that stands in the other.
 * Linear: only runs that few texts have are counted, and each text is read once.
 *
 *     0: "… the two envoys met in Lakeside on Monday for six hours …"
 *     1: "… officials said the two envoys met in Lakeside on Monday …"     -> [{ a: 0, b: 1, share: 0.6, runs: 12 }]
 */
import { foldedWords } from "../model/folded-words.ts";

export interface SharedText {
  readonly a: number;
  readonly b: number;
  /** Runs in common, of those sampled. */
  readonly runs: number;
  /** Runs in common by the runs of the smaller text, 0 to 1. */
  readonly share: number;
}

/** Words in a row that two authors seldom write alike. */
const RUN = 5;
/** One run in so many is kept; which ones depends on the words alone, so copies keep the same. */
const SAMPLE = 4;
/** A run that more texts have is held against the first few only: a widely copied text stays one group. */
const RARE = 24;
/** Lines with fewer words are menus, buttons and names. */
const SENTENCE_WORDS = 8;
/** Numbers of texts take 21 bits beside the 32 of a hash: together a whole number that a double holds exactly. */
const TEXTS = 2 ** 21;

export function findSharedText(texts: readonly string[]): readonly SharedText[] {
  if (texts.length > TEXTS) throw new Error(`at most ${TEXTS} texts can be compared`);
  const { runs, sizes } = runsOf(texts);
  const counts = new Map<number, number>();
  const n = texts.length;
  const count = (a: number, b: number): void => {
    const key = a * n + b;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (let start = 0; start < runs.length; ) {
    const hash = Math.floor(runs[start]! / TEXTS);
    let end = start + 1;
    while (end < runs.length && Math.floor(runs[end]! / TEXTS) === hash) end++;
    const firsts = end - start <= RARE ? end - start : 2;
    for (let i = start; i < start + firsts; i++) {
      for (let j = i + 1; j < end; j++) count(runs[i]! % TEXTS, runs[j]! % TEXTS);
    }
    start = end;
  }
  return [...counts]
    .map(([key, shared]) => {
      const a = Math.floor(key / n);
      const b = key % n;
      return { a, b, runs: shared, share: shared / Math.min(sizes[a]!, sizes[b]!) };
    })
    .sort((one, two) => one.a - two.a || one.b - two.b);
}

/** Every sampled run as hash and text in one number, sorted, each once a text; and the number of runs of each text. */
function runsOf(texts: readonly string[]): { readonly runs: Float64Array; readonly sizes: Uint32Array } {
  const sizes = new Uint32Array(texts.length);
  const all: number[] = [];
  for (const [index, text] of texts.entries()) {
    const seen = new Set<number>();
    for (const line of text.split("\n")) {
      const words = foldedWords(line);
      if (words.length < SENTENCE_WORDS) continue;
      for (const hash of hashesOf(words)) if (hash % SAMPLE === 0) seen.add(hash);
    }
    sizes[index] = seen.size;
    for (const hash of seen) all.push(hash * TEXTS + index);
  }
  return { runs: Float64Array.from(all).sort(), sizes };
}

/** A 32-bit hash for each run of words (FNV-1a over the letters, with a space between words). */
export function hashesOf(words: readonly string[], run = RUN): number[] {
  const hashes: number[] = [];
  for (let start = 0; start + run <= words.length; start++) {
    let hash = 0x811c9dc5;
    for (let index = start; index < start + run; index++) {
      const word = words[index]!;
      for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
      hash = Math.imul(hash ^ 32, 0x01000193);
    }
    // The last letters of FNV-1a move its low bits little; the sample looks at those.
    hash ^= hash >>> 15;
    hashes.push(Math.imul(hash, 0x2c1b3c6d) >>> 0);
  }
  return hashes;
}
