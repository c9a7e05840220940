/**
 * Places in a sentence. In: the sentences of a report; out: where each place stands, with its country where known.
 *
 *     They met in Geneva and flew to the town of Ravna in northern Karvelia.
 *                 └known┘                    └───┘    └───────────────┘
 *
 * A known name is a place where the parser or the words around say so, since towns and persons share names; an unknown
 * one likewise. Of namesakes the one in a country that the report names, then the capital, then the largest.
 */
import type { Analysis, Sentence, Token } from "../../language/analysis.ts";
import type { DraftMention } from "../actors/draft-mention.ts";
import { COMPANY_HEADS } from "../actors/lists/companies.ts";
import { isHeadOfGroup, NO_GROUP_HEADS } from "../actors/lists/group-words.ts";
import { isTitleWord } from "../actors/lists/titles.ts";
import { statesIn } from "../actors/unknown-states.ts";
import { isCapital } from "../is-capital.ts";
import { isDay, isFeast } from "../is-day.ts";
import type { PlaceMention } from "../noticed.ts";
import { type SharedNames, sharedNames } from "../shared-names.ts";
import { choosePlace, whyPlace } from "./choose-place.ts";
import { endOfPlace, type PlaceNames } from "./introduced-places.ts";
import { type KnownPlace, longestFrom, placesNamed } from "./known-places.ts";

import { LOCATIVE, PARTICLE, PARTS, PLACE_NOUNS } from "./place-lists.ts";

interface Found {
  readonly first: number;
  readonly last: number;
  readonly known: readonly KnownPlace[];
}

export function noticePlaces(
  analysis: Analysis,
  { known, unknown, introduced }: SharedNames = sharedNames(analysis),
): readonly PlaceMention[] {
  const persons = personWords(analysis);
  for (const place of unknown.places) persons.delete(place);
  const found = analysis.sentences.map((sentence) => {
    const names = known[sentence.index]!;
    return placesIn(sentence, names, statesIn(sentence, unknown, names), persons, introduced);
  });
  const countries = new Set(
    found.flat().flatMap(({ known }) => known.filter(({ kind }) => kind === "country").map(({ country }) => country)),
  );
  return analysis.sentences.flatMap((sentence, i) =>
    found[i]!.map(({ first, last: lastOfName, known }): PlaceMention => {
      const last = withNumber(sentence, lastOfName, known);
      const span = { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end };
      const name = analysis.text.slice(span.start, span.end).replace(/\s+/g, " ");
      const behind = countryBehind(sentence, last);
      const chosen = choosePlace(known, behind === null ? countries : new Set([behind]));
      const country = chosen?.country ?? behind;
      const because = whyPlace(chosen, known, countries, behind);
      return {
        ...span,
        sentence: sentence.index,
        name,
        country,
        coordinates: chosen?.coordinates ?? null,
        because,
        first,
        last,
      };
    }),
  );
}

/** "Hill 212", "Checkpoint 4": the number is part of a name that no list has. */
function withNumber({ tokens }: Sentence, last: number, known: readonly KnownPlace[]): number {
  return known.length === 0 && /^\d{1,4}$/.test(tokens[last + 1]?.text ?? "") ? last + 1 : last;
}

/** Words that the parser takes for a person's name more often than for a place's. */
function personWords({ sentences }: Analysis): Set<string> {
  const counts = new Map<string, number>();
  for (const { text, entity } of sentences.flatMap(({ tokens }) => tokens)) {
    const step = entity.endsWith("PER") ? 1 : entity.endsWith("LOC") ? -1 : 0;
    if (step !== 0) counts.set(text, (counts.get(text) ?? 0) + step);
  }
  return new Set([...counts].flatMap(([text, count]) => (count > 0 ? [text] : [])));
}

/** "Ravna, Kenya": the country behind the comma. */
function countryBehind({ tokens }: Sentence, last: number): string | null {
  if (tokens[last + 1]?.text !== ",") return null;
  const end = Math.min(tokens.length, last + 2 + longestFrom(tokens[last + 2]?.text ?? ""));
  for (let i = end - 1; i >= last + 2; i--) {
    const country = placesNamed(wordsOf(tokens, last + 2, i)).find(({ kind }) => kind === "country");
    if (country) return country.country;
  }
  return null;
}

/** "President Jordan Okoro": what stands right behind a title is a person. */
function isTitled(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return isCapital(before) && isTitleWord(before!.text.toLowerCase().replace(/\.$/, ""));
}

function placesIn(
  sentence: Sentence,
  listed: readonly DraftMention[],
  states: readonly DraftMention[],
  persons: ReadonlySet<string>,
  called: PlaceNames,
): Found[] {
  const { tokens } = sentence;
  const taken = new Set<number>();
  for (const { first, last, type, form } of [...listed, ...states]) {
    const isPlace = type === "state" && form !== "seat" && form !== "adjective";
    if (!isPlace) for (let i = first; i <= last; i++) taken.add(i);
  }
  const seatAt = new Map(listed.filter((seat) => isWhere(seat, tokens)).map((seat) => [seat.first, seat]));
  const stateAt = new Map(states.map(({ first, name }) => [first, name]));
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const seat = seatAt.get(i);
    if (seat) {
      found.push({ first: i, last: seat.last, known: [regionOf(seat.name)] });
      i = seat.last;
      continue;
    }
    if (!isCapital(tokens[i]) || taken.has(i) || isDay(tokens[i]!) || isFeast(tokens[i]!, tokens[i + 1])) continue;
    const end = endOfPlace(tokens, i, called);
    if (end !== null && !(end === i && isTitled(tokens, i))) {
      found.push(withNoun(tokens, withPart(tokens, asIntroduced(tokens, i, end), found.at(-1)?.last ?? -1)));
      i = found.at(-1)!.last;
      continue;
    }
    if (isTitled(tokens, i)) {
      while (isCapital(tokens[i + 1])) i++;
      continue;
    }
    const place = stateFrom(i, stateAt) ?? knownFrom(tokens, i) ?? namedFrom(tokens, i);
    if (!place || (isLone(place) && persons.has(tokens[i]!.text))) continue;
    const whole = withNoun(tokens, withPart(tokens, place, found.at(-1)?.last ?? -1));
    found.push(whole);
    i = whole.last;
  }
  return found;
}

function asIntroduced(tokens: readonly Token[], first: number, last: number): Found {
  return { first, last, known: placesNamed(wordsOf(tokens, first, last)) };
}

/** A state that no list knows. */
function stateFrom(i: number, stateAt: ReadonlyMap<number, string>): Found | null {
  const country = stateAt.get(i);
  return country === undefined
    ? null
    : { first: i, last: i, known: [{ kind: "country", country, rank: null, people: 0, coordinates: null }] };
}

/** "met at the White House": there the seat of a government is a house; "the White House said" is the government. */
function isWhere({ first, last, form }: DraftMention, tokens: readonly Token[]): boolean {
  if (form !== "seat" || !HOUSES.test(tokens[last]!.text)) return false;
  const before = tokens[first - 1]?.text.toLowerCase() === "the" ? first - 2 : first - 1;
  return /^(?:at|in|inside|outside|near)$/i.test(tokens[before]?.text ?? "");
}
const HOUSES = /^(?:House|Office|Street|Palace|Kremlin|Pentagon|Elys[eé]e|Élysée|Department|Orsay|Ministry|Whitehall)$/;

function regionOf(country: string): KnownPlace {
  return { kind: "region", country, rank: null, people: 0, coordinates: null };
}

/** One word that names no country, region or capital: it may as well be a person's. */
function isLone({ first, last, known }: Found): boolean {
  return first === last && !isSure(known);
}

function isSure(known: readonly KnownPlace[]): boolean {
  return known.some(({ kind, rank }) => kind !== "town" || rank === "capital");
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(" ");
}

/** The longest known name that begins here and is a place here. */
function knownFrom(tokens: readonly Token[], first: number): Found | null {
  // A hyphen within a name is a word of its own.
  const end = Math.min(tokens.length, first + 2 * longestFrom(tokens[first]!.text));
  for (let last = end - 1; last >= first; last--) {
    if (!/\p{L}/u.test(tokens[last]!.text)) continue;
    const known = placesNamed(wordsOf(tokens, first, last));
    if (known.length > 0 && isPlace(tokens, first, last, known)) return { first, last, known };
  }
  return null;
}

function isPlace(tokens: readonly Token[], first: number, last: number, known: readonly KnownPlace[]): boolean {
  const run = tokens.slice(first, last + 1);
  const name = run.map(({ text }) => text).join("");
  if (name.length <= 3 && name !== name.toUpperCase()) return false;
  const sure = isSure(known);
  const isInName = isPartOfName(tokens, first, last);
  const isPerson =
    run.some(({ entity }) => entity.endsWith("PER")) || tokens[first - 1]?.entity.endsWith("PER") === true;
  if (isPerson)
    return (
      (known.some(({ kind }) => kind !== "town") || isNobody(run, known)) &&
      !isInName &&
      (run.every(({ entity }) => entity !== "I-PER") || isNobody(run, known))
    );
  if (!sure && (isInName || NO_GROUP_HEADS.has(run.at(-1)!.text.toLowerCase()))) return false;
  if (isInName && run.some(({ entity }) => entity.endsWith("ORG"))) return false;
  if (isOwner(tokens, first, last)) return false;
  if (!sure && (isMake(tokens, last) || /^(?:his|her|my|your)$/i.test(tokens[first - 1]?.text ?? ""))) return false;
  return sure || run.some(({ entity }) => entity.endsWith("LOC")) || isLocated(tokens, first, last);
}

/** A country or a capital of several words is nobody, whatever the parser makes of it: "El Salvador", "Port-au-Prince". */
function isNobody(run: readonly Token[], known: readonly KnownPlace[]): boolean {
  return run.length > 1 && known.some(({ kind, rank }) => kind === "country" || rank === "capital");
}

/** "Ravna Accord", "Bank of Ravna": a longer name that only holds the place's. */
function isPartOfName(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  const isBefore = isCapital(tokens[first - 1]) && tokens[first - 1]!.upos === "PROPN" && first > 1;
  return (
    isBefore ||
    (isCapital(next) && next!.upos === "PROPN" && !isDay(next!) && !PLACE_NOUNS.has(next!.text.toLowerCase()))
  );
}

/** "Kenya Airways", "Air Kenya": a company's name that begins or ends with a country's. */
function isOwner(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (tokens[first - 1]?.text === "Air") return true;
  return isCapital(next) && COMPANY_HEADS.has(next!.text.toLowerCase().replace(/\.$/, ""));
}

/** "16 Tomahawk cruise missiles": how a thing is called, though a town is called so too. */
function isMake(tokens: readonly Token[], last: number): boolean {
  const noun = tokens[tokens[last]!.head];
  return tokens[last]!.relation.startsWith("compound") && noun !== undefined && MADE.test(noun.lemma);
}
const MADE =
  /^(?:missile|rocket|rifle|jet|aircraft|plane|helicopter|tank|gun|launcher|drone|bomber|pistol|bomb|vehicle|car|truck|ship|warship|submarine)$/;

/** Longest name that no list knows, in words. */
const LONGEST = 10;

/** "in Hurricane Ada", "during Operation Lakeside": by name, and nowhere. */
const NO_LAND = /^(?:Hurricane|Typhoon|Cyclone|Storm|Operation|Resolution|Article|Chapter|Act|Bill)$/;

/** A run of proper nouns that no list knows: the parser takes it for a place, or it stands where places stand. */
function namedFrom(tokens: readonly Token[], first: number): Found | null {
  const opening = tokens[first]!;
  if ((opening.upos !== "PROPN" && !/-/.test(opening.text)) || isTitleWord(opening.text.toLowerCase())) return null;
  // "the North African country"
  if (NO_LAND.test(opening.text) || isOfPeople(tokens[first + 1])) return null;
  let last = first;
  while (last + 1 < tokens.length && last - first < LONGEST && continues(tokens, last + 1)) last++;
  const kinds = new Set(tokens.slice(first, last + 1).map(({ entity }) => entity.slice(2)));
  if (first < last && GEOGRAPHIC.test(tokens[last]!.text)) return { first, last, known: [] };
  if (kinds.has("PER") || kinds.has("ORG") || isHeadOfGroup(tokens[last]!)) return null;
  if (first === last && NO_GROUP_HEADS.has(opening.text.toLowerCase())) return null;
  if (kinds.has("LOC")) return { first, last, known: [] };
  return isLocated(tokens, first, last) ? { first, last, known: [] } : null;
}

/** The "African" of "the North African country". */
function isOfPeople(token: Token | undefined): boolean {
  return isCapital(token) && token!.upos === "ADJ" && /(?:[ai]can|ian|ean|ish|ese)$/.test(token!.text);
}

/** Last words of names that are places whatever the parser makes of them. */
const GEOGRAPHIC =
  /^(?:Airport|Airfield|Airbase|Ocean|Sea|River|Lake|Bay|Gulf|Strait|Canal|Islands?|Peninsula|Mountains?|Hills|Valley|Desert|Hotel|Palace|Square|Street|Avenue|Province|Governorate|County|District|Oblast|Basin|Plain|Plateau|Delta|Crescent)$/;

function continues(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (isTitleWord(token.text.toLowerCase())) return false;
  if (token.text === "International") return isCapital(tokens[i + 1]);
  if (isCapital(token)) return (token.upos === "PROPN" || /-/.test(token.text)) && !isDay(token);
  if (PARTICLE.test(token.text)) return isCapital(tokens[i + 1]);
  const isTight = tokens[i - 1]!.end === token.start;
  // "Mazar-i-Sharif", "Sel-sous-Bois"
  const isBetween = tokens[i - 1]!.text === "-" && tokens[i + 1]?.text === "-" && /^\p{Ll}{1,4}$/u.test(token.text);
  if (!isTight || (token.text !== "-" && !isBetween)) return false;
  return isBetween || isCapital(tokens[i + 1]) || (tokens[i + 2]?.text === "-" && isCapital(tokens[i + 3]));
}
/** `in Ravna`, `the town of Ravna`, `Ravna district`: told by the words around. */
function isLocated(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, beforeThat] = [1, 2].map((back) => tokens[first - back]?.text.toLowerCase() ?? "");
  const lemma = tokens[first - 2]?.lemma.toLowerCase() ?? "";
  if (before === "of" && (PLACE_NOUNS.has(lemma) || PARTS.test(lemma))) return true;
  const next = tokens[last + 1];
  if (next && next.upos === "NOUN" && PLACE_NOUNS.has(next.lemma.toLowerCase())) return true;
  const preposition = PARTS.test(before ?? "") ? beforeThat : before;
  if (!LOCATIVE.has(preposition ?? "") || /^(?:to|from|into|over|through)$/.test(preposition ?? "")) return false;
  const head = tokens.slice(first, last + 1).find((token) => token.head < first || token.head > last);
  return /^(?:obl|nmod)/.test(head?.relation ?? "");
}

/** "northern Karvelia", "downtown Ravna": the part belongs to the name. */
function withPart(tokens: readonly Token[], place: Found, taken: number): Found {
  let { first } = place;
  const isPart = (i: number): boolean => i > taken && PARTS.test(tokens[i]?.text ?? "") && tokens[i]!.upos !== "ADV";
  if (isPart(first - 1)) first--;
  // "north - eastern Karvelia" in three words
  if (tokens[first - 1]?.text === "-" && isPart(first - 2)) first -= 2;
  return { ...place, first };
}

/** "Tavar province", "Ravna city": the noun belongs to the name. */
function withNoun(tokens: readonly Token[], place: Found): Found {
  const next = tokens[place.last + 1];
  // "the Sirte Basin": a known town in a longer name.
  const isGeographic = next !== undefined && isCapital(next) && GEOGRAPHIC.test(next.text);
  const isNoun =
    next !== undefined &&
    /^(?:province|region|governorate|district|county|oblast|valley|island|peninsula|strip|city)$/i.test(next.text);
  return isNoun || isGeographic ? { ...place, last: place.last + 1 } : place;
}
