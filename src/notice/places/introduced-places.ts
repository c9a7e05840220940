/**
 * Places that a noun says are places, whatever the parser makes of their names. In: a report's sentences; out: their
 * names, told by one place where the noun or the clause beside them speaks.
 *
 *     the Sheikh Marun district … rebels shelled Sheikh Marun      in both sentences
 *     the besieged town of Adi Marun · villages including Sel and Khan Darun · the old quarter, Ada Grad,
 *     Kuvara, where thousands shelter
 */
import type { Analysis, Token } from "../../language/analysis.ts";
import { isHeadOfGroup } from "../actors/lists/group-words.ts";
import { isTitleWord } from "../actors/lists/titles.ts";
import { isCapital } from "../is-capital.ts";
import { isDay } from "../is-day.ts";
import { treatedAsPlaces } from "./treated-as-places.ts";

const BEHIND_NAME = /^(?:area|district|neighbou?rhood|suburb|village|town|camp|crossing|square|province|valley)$/;
const BEFORE_NAME =
  /^(?:city|town|village|hamlet|suburb|district|neighbou?rhood|province|region|governorate|port|camp|settlement|island|enclave|quarter|municipality|outskirts)$/;
const MANY =
  /^(?:cities|towns|villages|hamlets|suburbs|districts|neighbou?rhoods|provinces|regions|settlements|islands)$/;
const LONGEST = 4;
/** Names in one list. */
const MOST = 12;

/** First word to the whole of the names that begin with it. */
export type PlaceNames = ReadonlyMap<string, ReadonlySet<string>>;

export function introducedPlaces(analysis: Analysis): PlaceNames {
  const { sentences } = analysis;
  const found = new Map([...treatedAsPlaces(analysis)].map((name) => [name, new Set([name])]));
  const put = (name: readonly Token[]): void => {
    const names = found.get(name[0]!.text) ?? new Set();
    found.set(name[0]!.text, names.add(name.map(({ text }) => text).join(" ")));
  };
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const before = nameBefore(tokens, token);
      if (before) put(before);
      for (const name of namesBehind(tokens, token.index)) put(name);
      const where = nameWithWhere(tokens, token.index);
      if (where) put(where);
    }
  }
  return found;
}

/** The last word of such a name that begins here, or null. */
export function endOfPlace(tokens: readonly Token[], first: number, names: PlaceNames): number | null {
  const known = names.get(tokens[first]!.text);
  if (!known) return null;
  for (let last = Math.min(tokens.length - 1, first + LONGEST - 1); last >= first; last--) {
    const words = tokens.slice(first, last + 1).map(({ text }) => text);
    // "Marun" of "Ada Marun" is another name.
    if (known.has(words.join(" ")) && !isPart(tokens[first - 1]) && !isPart(tokens[last + 1])) return last;
  }
  return null;
}

/** "the Sheikh Marun district": two words and more, and like a person's. */
function nameBefore(tokens: readonly Token[], noun: Token): readonly Token[] | null {
  if (!BEHIND_NAME.test(noun.text)) return null;
  let first = noun.index;
  while (first > 0 && noun.index - first < LONGEST && isPart(tokens[first - 1])) first--;
  const name = tokens.slice(first, noun.index);
  const isLikePerson =
    isTitleWord(name[0]?.text.toLowerCase() ?? "") || name.some(({ entity }) => entity.endsWith("PER"));
  return name.length > 1 && isLikePerson ? name : null;
}

/** "the town of Sel", "villages including Sel and Tarn", "the old quarter, Ada Grad,": the names behind the noun. */
function namesBehind(tokens: readonly Token[], noun: number): readonly (readonly Token[])[] {
  const word = tokens[noun]!.text;
  const next = tokens[noun + 1]?.text ?? "";
  if (BEFORE_NAME.test(word) && next === "of") {
    const name = nameFrom(tokens, noun + 2);
    return name ? [name] : [];
  }
  if (BEFORE_NAME.test(word) && next === ",") {
    const name = nameFrom(tokens, noun + 2);
    const isClosed = name && /^[,.;]$/.test(tokens[noun + 2 + name.length]?.text ?? "");
    return isClosed && isDefinite(tokens, noun) ? [name] : [];
  }
  if (!MANY.test(word)) return [];
  const lead = next === "such" && tokens[noun + 2]?.text === "as" ? 3 : /^(?:of|including|like)$/.test(next) ? 2 : 0;
  return lead > 0 ? listFrom(tokens, noun + lead) : [];
}

function listFrom(tokens: readonly Token[], start: number): readonly (readonly Token[])[] {
  const names: (readonly Token[])[] = [];
  for (let at = start; names.length < MOST; ) {
    const name = nameFrom(tokens, at);
    if (!name) break;
    names.push(name);
    at += name.length;
    if (!/^(?:,|and|or)$/.test(tokens[at]?.text ?? "")) break;
    at += /^(?:and|or)$/.test(tokens[at + 1]?.text ?? "") ? 2 : 1;
  }
  return names;
}

/** "Kuvara, where thousands shelter". "at Okoro Motors, where she works" and "Congress, where a vote is due" are no places. */
function nameWithWhere(tokens: readonly Token[], first: number): readonly Token[] | null {
  if (!isPart(tokens[first])) return null;
  const before = tokens[first - 1]?.text ?? "";
  if (first > 0 && !/^(?:in|into|to|from|near|around|outside|toward|towards|and)$/i.test(before)) return null;
  const name = nameFrom(tokens, first);
  const end = first + (name?.length ?? 0);
  if (!name || tokens[end]?.text !== "," || tokens[end + 1]?.text !== "where") return null;
  const isGroup = isHeadOfGroup(name.at(-1)!) || name.some(({ entity }) => entity.endsWith("ORG"));
  return isGroup || name.every(({ text }) => /^[A-Z]{2,6}$/.test(text)) ? null : name;
}

function nameFrom(tokens: readonly Token[], first: number): readonly Token[] | null {
  let end = first;
  while (end - first <= LONGEST && isPart(tokens[end])) end++;
  const name = tokens.slice(first, end);
  const isSound = name.length > 0 && name.length <= LONGEST && !isTitleWord(name[0]!.text.toLowerCase());
  return isSound && !name.some(isDay) ? name : null;
}

function isDefinite(tokens: readonly Token[], noun: number): boolean {
  return [1, 2, 3].some((back) => /^(?:the|its|their|a)$/i.test(tokens[noun - back]?.text ?? ""));
}

function isPart(token: Token | undefined): boolean {
  return isCapital(token) && token!.upos === "PROPN";
}
