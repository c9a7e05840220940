/** Runs of words of a text, as a set, and how much of another text is known from it. */
const WORD = /[\p{L}\p{N}]+/gu;

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

export function shinglesOf(text: string, length: number): ReadonlySet<string> {
  const words = wordsOf(text);
  if (words.length > 0 && words.length < length) return new Set([words.join(" ")]);
  const shingles = new Set<string>();
  for (let i = 0; i + length <= words.length; i++) shingles.add(words.slice(i, i + length).join(" "));
  return shingles;
}

/** What a longer text is shows in its beginning. */
const LOOKED_AT = 4_000;

/** The share of the text's runs of words that stand in the set; -1 where either has too few words to tell. */
export function shareKnown(text: string, length: number, known: ReadonlySet<string>): number {
  if (known.size === 0) return -1;
  const looked = text.slice(0, LOOKED_AT);
  const own = shinglesOf(looked, length);
  if (own.size === 0 || wordsOf(looked.slice(0, 200)).length < length) return -1;
  let both = 0;
  for (const shingle of own) if (known.has(shingle)) both++;
  return both / own.size;
}
