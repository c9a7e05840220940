/**
 * Places in a sentence. In: the sentences of a report; out: where each place stands, with its country where known.
 *
 *     They met in Geneva and flew to the town of Ravna in northern Karvelia.
 *                 capital/known         by pattern      parser
 *
 * Countries and capitals come from the package world-countries; other places are told by the parser and by the words
 * before them.
 */
import type { Analysis, Sentence, Token } from "../../language/analysis.ts";
import type { PlaceMention } from "../noticed.ts";
import { countryOf } from "./known-places.ts";

/** Words that a place follows: "in Ravna", "the outskirts of Ravna". */
const LOCATIVE = new Set(["in", "at", "near", "outside", "around", "inside", "across", "toward", "towards", "into", "from", "to"]);
/** "the town of X", "the X province". */
const PLACE_NOUNS = new Set(
  (
    "city town village suburb district neighbourhood neighborhood province region governorate state county capital port " +
    "camp valley island airport border crossing bridge road highway enclave strip area quarter municipality resort hotel " +
    "palace sea coast peninsula mountain desert river lake"
  ).split(" "),
);
const LONGEST = 5;

export function noticePlaces(analysis: Analysis): readonly PlaceMention[] {
  return analysis.sentences.flatMap((sentence) => placesIn(sentence, analysis.text));
}

function placesIn(sentence: Sentence, text: string): PlaceMention[] {
  const { tokens } = sentence;
  const found: PlaceMention[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!/^\p{Lu}/u.test(tokens[first]!.text)) continue;
    const last = knownFrom(tokens, first) ?? runFrom(sentence, first);
    if (last === null) continue;
    const name = text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, " ");
    found.push({
      start: tokens[first]!.start,
      end: tokens[last]!.end,
      sentence: sentence.index,
      name,
      country: countryOf(name),
      first,
      last,
    });
    first = last;
  }
  return found;
}

/** The longest known country or capital that starts here. */
function knownFrom(tokens: readonly Token[], first: number): number | null {
  if (tokens[first]!.entity.endsWith("PER") || (tokens[first - 1]?.entity.endsWith("PER") ?? false)) return null;
  for (let last = Math.min(tokens.length, first + LONGEST) - 1; last >= first; last--) {
    const name = tokens.slice(first, last + 1).map(({ text }) => text).join(" ");
    if (countryOf(name) !== null) return last;
  }
  return null;
}

/** A run of proper nouns that the parser takes for a place, or that stands where a place stands. */
function runFrom(sentence: Sentence, first: number): number | null {
  const { tokens } = sentence;
  const token = tokens[first]!;
  if (token.upos !== "PROPN") return null;
  let last = first;
  while (last + 1 < tokens.length && continues(tokens, last + 1)) last++;
  const run = tokens.slice(first, last + 1);
  const kinds = new Set(run.map(({ entity }) => entity.slice(2)));
  if (kinds.has("PER") || isDate(token)) return null;
  if (kinds.has("LOC")) return last;
  if (kinds.has("ORG")) return null;
  const before = tokens[first - 1]?.text.toLowerCase() ?? "";
  const isApposed = before === "of" && PLACE_NOUNS.has(tokens[first - 2]?.lemma.toLowerCase() ?? "");
  const isNamed = PLACE_NOUNS.has(tokens[last + 1]?.lemma.toLowerCase() ?? "") && tokens[last + 1]!.upos === "NOUN";
  const isLocated = LOCATIVE.has(before) && /^(?:obl|nmod)/.test(headRelation(tokens, first, last));
  return isApposed || isNamed || (isLocated && !/^(?:to|from|into)$/.test(before)) ? last : null;
}

function continues(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (/^\p{Lu}/u.test(token.text) && token.upos === "PROPN" && !isDate(token)) return true;
  const next = tokens[i + 1];
  return /^(?:al|el|de|-)$/i.test(token.text) && tokens[i - 1]!.end === token.start && next !== undefined && /^\p{Lu}/u.test(next.text);
}

function isDate(token: Token): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(token.text);
}

function headRelation(tokens: readonly Token[], first: number, last: number): string {
  const head = tokens.slice(first, last + 1).find((token) => token.head < first || token.head > last);
  return head?.relation ?? "";
}
