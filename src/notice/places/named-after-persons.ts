/**
 * Places that are called like a person. In: a report's sentences; out: their names, told by one place where a noun of
 * place stands behind.
 *
 *     the Sheikh Marun district … rebels shelled Sheikh Marun      "Sheikh Marun", in both sentences
 */
import type { Analysis, Token } from "../../language/analysis.ts";
import { isTitleWord } from "../actors/lists/titles.ts";
import { isCapital } from "../is-capital.ts";

const NOUN = /^(?:area|district|neighbou?rhood|suburb|village|town|camp|crossing|square|province|valley)$/;
const LONGEST = 4;

/** First word to the lengths, in words, and the whole of the names that begin with it. */
export type PlaceNames = ReadonlyMap<string, ReadonlySet<string>>;

export function namedAfterPersons({ sentences }: Analysis): PlaceNames {
  const found = new Map<string, Set<string>>();
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (!NOUN.test(token.text)) continue;
      let first = token.index;
      while (first > 0 && token.index - first < LONGEST && isPart(tokens[first - 1])) first--;
      const name = tokens.slice(first, token.index);
      const isLikePerson =
        isTitleWord(name[0]?.text.toLowerCase() ?? "") || name.some(({ entity }) => entity.endsWith("PER"));
      if (name.length < 2 || !isLikePerson) continue;
      const names = found.get(name[0]!.text) ?? new Set();
      found.set(name[0]!.text, names.add(name.map(({ text }) => text).join(" ")));
    }
  }
  return found;
}

/** The last word of such a name that begins here, or null. */
export function endOfPlace(tokens: readonly Token[], first: number, names: PlaceNames): number | null {
  const known = names.get(tokens[first]!.text);
  if (!known) return null;
  for (let last = Math.min(tokens.length - 1, first + LONGEST - 1); last > first; last--) {
    const words = tokens.slice(first, last + 1).map(({ text }) => text);
    if (known.has(words.join(" "))) return last;
  }
  return null;
}

function isPart(token: Token | undefined): boolean {
  return isCapital(token) && token!.upos === "PROPN";
}
