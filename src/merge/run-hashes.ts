/**
 * Words come in; a number for each run of so many of them goes out: equal runs have equal numbers.
 *
 *     the envoys met in Lakeside, runs of 3  ->  (the envoys met) 2871…, (envoys met in) 109…, (met in Lakeside) 3310…
 */

/** A 32-bit hash for each run of words (FNV-1a over the letters, with a space between words). */
export function hashesOf(words: readonly string[], run: number): number[] {
  const hashes: number[] = [];
  for (let start = 0; start + run <= words.length; start++) {
    let hash = 0x811c9dc5;
    for (let index = start; index < start + run; index++) {
      const word = words[index]!;
      for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
      hash = Math.imul(hash ^ 32, 0x01000193);
    }
    // The last letters of FNV-1a move its low bits little.
    hash ^= hash >>> 15;
    hashes.push(Math.imul(hash, 0x2c1b3c6d) >>> 0);
  }
  return hashes;
}
