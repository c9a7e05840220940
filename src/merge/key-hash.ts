/**
 * Letters come in; a whole number goes out that a double holds exactly: equal letters have equal numbers, and of a
 * hundred million different ones hardly two have the same. Two multiplying hashes side by side, mixed at the end.
 */
export function keyHash(letters: string): number {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & two) + (one >>> 0);
}
