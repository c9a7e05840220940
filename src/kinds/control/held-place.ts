/**
 * The place that is held. In: the head of a noun phrase; out: the place by name, or the land as the text describes it.
 *
 *     the town of Ravna              Ravna
 *     three villages south of Ravna  "three villages south of Ravna"
 *     the besieged city              the city told last before
 */

import { childrenBy, isBetween, objectsOfPreposition, subtree } from "../../extract/clauses.ts";
import { nounPhrase } from "../../extract/noun-phrase.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import { isCapital } from "../../notice/is-capital.ts";
import type { PlaceMention } from "../../notice/noticed.ts";
import { isCountry } from "../../notice/places/is-country.ts";
import { placesNamed } from "../../notice/places/known-places.ts";
import { PARTICIPLES, SHARES, TERRITORY } from "./control-words.ts";
import { isMeasure, isNameOfParty, isThing } from "./no-land.ts";
import { unknownName } from "./unknown-land.ts";

export interface HeldPlace {
  readonly name: string;
  readonly span: Span;
  /** The state it lies in, where that is known. */
  readonly country: string | null;
}

/** Nouns that stand beside the name of what they are: "the town of Ravna", "Ravna province". */
const WHOLE =
  /^(?:city|town|village|province|region|district|neighbou?rhood|suburb|port|capital|island|enclave|strip|state|country|peninsula|valley|hamlet|governorate|county|settlement|camp|road|highway|airport|airfield|airbase|base|crossing|quarter|heights|territory|ridge|mountain|hill|range|forest|marsh|basin|bridge|dam|stronghold|bastion|redoubt)$/;
/** Of these, with "the" alone, what was told before is meant. */
const KNOWN =
  /^(?:city|town|village|country|republic|territory|enclave|strip|province|island|peninsula|port|region|district)$/;
/** Sentences within which "the city" is still the one told before. */
const MEMORY = 5;
const OF = new Set(["of"]);
/** Words that a phrase for land may have. */
const LONGEST = 14;

export function heldPlaces(heads: readonly number[], view: SentenceView, context: Context): HeldPlace[] {
  const found = new Map<string, HeldPlace>();
  for (const head of heads.flatMap((one) => [one, ...landListedUnder(one, view)])) {
    const listed = listedBehind(ofMany(head, view), view, context);
    const instances = instancesOf(head, view).map((one) => heldPlace(one, view, context));
    const places = listed.length > 1 ? listed : instances.length > 0 ? instances : [heldPlace(head, view, context)];
    for (const place of places) if (place && !found.has(place.name)) found.set(place.name, place);
  }
  return [...found.values()];
}

/** "a string of towns": the towns. */
function ofMany(head: number, view: SentenceView): number {
  const [of] = MANY.test(view.tokens[head]!.lemma) ? objectsOfPreposition(view.sentence, head, OF) : [];
  return of ?? head;
}

/** "cities like Ravna and Tarn": each by its name. */
function instancesOf(head: number, view: SentenceView): number[] {
  return objectsOfPreposition(view.sentence, head, SUCH);
}

const SUCH = new Set(["like", "such"]);

/** "the west of Kenya, the city of Ravna and a range of hills": land that the tree lists under the country. */
function landListedUnder(head: number, { sentence, tokens }: SentenceView): number[] {
  const [of] = TERRITORY.test(tokens[head]!.text) ? objectsOfPreposition(sentence, head, OF) : [];
  if (of === undefined) return [];
  return childrenBy(sentence, of, "conj", "appos")
    .filter(
      ({ index, text }) =>
        TERRITORY.test(text) || SHARES.test(text) || (MANY.test(text) && hasOf(tokens[index]!, { tokens })),
    )
    .map(({ index }) => index);
}

const MANY = /^(?:string|series|number|cluster|handful|chain|couple|dozen|group)s?$/;

/** "the towns of Ravna and Tarn", "three villages: Ravna, Tarn and Sel": each by its name, by the order of the words. */
function listedBehind(head: number, view: SentenceView, context: Context): HeldPlace[] {
  const { tokens } = view;
  if (tokens[head]!.xpos !== "NNS" || !WHOLE.test(tokens[head]!.lemma)) return [];
  const isOf = tokens[head + 1]?.text === "of";
  // "two villages south of Ravna, Tarn and Sel": Ravna is none of them.
  const lead = isOf ? tokens[head + 1] : tokens.slice(head + 1, head + LEAD).find(({ text }) => MARKS.test(text));
  if (lead?.text === "," && isAmong(lead.index, view)) return [];
  const found: HeldPlace[] = [];
  for (let at = lead ? lead.index + 1 : tokens.length; tokens[at]?.upos === "PROPN"; at++) {
    let last = at;
    while (tokens[last + 1]?.upos === "PROPN") last++;
    const place = heldPlace(last, view, context);
    // "two villages, Okoro and Lind said": no places.
    if (!place) return [];
    found.push(place);
    at = last + 1;
    if (!/^(?:,|and)$/.test(tokens[at]?.text ?? "")) break;
    if (tokens[at + 1]?.text === "and") at++;
  }
  return found;
}

/** "crossings from Kenya | , Sudan and Chad": Kenya is one of a list, not where the crossings are; "towns in Kenya, Tarn and Sel". */
function isAmong(comma: number, view: SentenceView): boolean {
  const before = view.places.find(({ last }) => last === comma - 1);
  const behind = view.places.find(({ first }) => first === comma + 1);
  return (
    before !== undefined &&
    (behind !== undefined && isCountry(behind)) === isCountry(before) &&
    /^(?:from|in|between|with|to|into)$/i.test(view.tokens[before.first - 1]?.text ?? "")
  );
}

const MARKS = /^(?:,|:|\(|-|--|–|—|including)$/;
/** Words within which a list of names begins: "three villages near Ravna taken from the army: …". */
const LEAD = 10;

export function heldPlace(head: number, view: SentenceView, context: Context): HeldPlace | null {
  const token = view.tokens[head]!;
  const own = view.places.find(({ first, last }) => first <= head && head <= last);
  if (own) return isNameOfParty(own, view, context) || isMeasure(own, view) ? null : placed(own);
  const isLand = TERRITORY.test(token.text) || (SHARES.test(token.text) && hasOf(token, view));
  if (isThing(token, view, (i) => heldPlace(i, view, context) !== null)) return null;
  if (!isLand || !/^(?:NOUN|PROPN|ADJ|PRON|NUM|DET)$/.test(token.upos)) return unknownName(token, view, context);
  const named = token.upos === "NOUN" && WHOLE.test(token.lemma) ? nameOf(token, view) : null;
  if (named) return FACILITY.test(token.lemma) ? withNoun(named, token, context) : placed(named);
  // "the city's east": part of what was told before.
  const [whole] = childrenBy(view.sentence, token.index, "nmod:poss");
  const told = toldBefore(token, view, context) ?? (whole ? toldBefore(whole, view, context) : null);
  if (told) return { ...placed(told), span: { start: token.start, end: token.end } };
  // "parts of the northern city": of the one told before.
  const [of] = SHARES.test(token.text) ? objectsOfPreposition(view.sentence, token.index, OF) : [];
  const known = of !== undefined ? toldBefore(view.tokens[of]!, view, context) : null;
  if (known) {
    // "two thirds", "70 percent": how much is said before the word.
    const isCounted = childrenBy(view.sentence, token.index, "nummod").some(({ text }) => !/^one$/i.test(text));
    const share = isCounted ? nounPhrase(token.index, view.sentence).start : token.start;
    const part = { start: share, end: view.tokens[of!]!.end };
    const much = wordsAt(context.report.text, { start: share, end: token.end });
    return { ...placed(known), name: `${much} of ${known.name}`, span: part };
  }
  const owned = landOfTown(token, view, context);
  if (owned) return owned;
  const span = withoutHolder(landAt(token, view), context.report.text);
  // "took territory", "control more land", "stormed the building": which, nobody knows.
  if (
    /^(?:more|some|new|additional|much)?\s?(?:territory|territories|land|ground|areas?|positions?|terrain|buildings?|borders?|fields?|sides?|lines?|streets?|cent(?:er|re)|routes?)$/i.test(
      wordsAt(context.report.text, span),
    )
  )
    return null;
  // "command of the no-fly zone": it is in the air.
  if (/\bno-fly\b/i.test(wordsAt(context.report.text, span))) return null;
  const inside = view.places.find(({ start, end }) => span.start <= start && end <= span.end);
  return { name: wordsAt(context.report.text, span), span, country: inside?.country ?? null };
}

/** "Ravna airport" is no more than that: Ravna may be somebody else's. */
const FACILITY = /^(?:airport|airfield|airbase|base|camp|crossing|road|highway|port)$/;

function withNoun(place: PlaceMention, noun: Token, context: Context): HeldPlace {
  if (place.last !== noun.index - 1) return placed(place);
  const span = { start: place.start, end: noun.end };
  return { name: wordsAt(context.report.text, span), span, country: place.country };
}

export function placed({ name, start, end, country }: PlaceMention): HeldPlace {
  return { name, span: { start, end }, country };
}

function hasOf(token: Token, view: Pick<SentenceView, "tokens">): boolean {
  return view.tokens[token.index + 1]?.text === "of";
}

/** "the town of Ravna", "Ravna province", "the port, Ravna": what stands behind counts before what stands ahead. */
function nameOf(token: Token, view: SentenceView): PlaceMention | null {
  const below = new Set(
    childrenBy(view.sentence, token.index, "nmod", "compound", "appos", "flat", "nmod:poss").flatMap(({ index }) =>
      Math.abs(index - token.index) < 5 ? [index] : [],
    ),
  );
  const inside = view.places.filter(
    ({ first, last }) => [...below].some((i) => first <= i && i <= last) || isRightBehind(first, token, view),
  );
  const isOf = ({ first }: PlaceMention): boolean => /^(?:of|,)$/.test(view.tokens[first - 1]?.text ?? "");
  // "the last stronghold, the desert town of Ravna"
  const called = childrenBy(view.sentence, token.index, "appos").find(({ lemma }) => WHOLE.test(lemma));
  // "three districts of Ravna": not all of it.
  if (token.xpos === "NNS" && token.lemma !== "height" && !/^heights$/i.test(token.text) && inside.some(isOf))
    return null;
  const found = inside.find(isOf) ?? inside.find(({ last }) => last < token.index);
  return found ?? (called && called.index > token.index ? nameOf(called, view) : null);
}

/** "the city of Ravna Saturday": the tree may hang the town on the day. */
function isRightBehind(first: number, { index }: Token, { tokens }: SentenceView): boolean {
  return first === index + 2 && tokens[index + 1]!.text === "of";
}

/** "the city", "the besieged town": the one told last before, of the same sort. */
function toldBefore(token: Token, view: SentenceView, context: Context): PlaceMention | null {
  // "the northern city", "the Kenyan town" tell more of the same; "a nearby town" is another.
  const isPlain = childrenBy(view.sentence, token.index, "amod", "compound", "nmod", "nummod").every(
    ({ text, index, upos }) =>
      (upos === "ADJ" && !ANOTHER.test(text) && !isOwnName(index, view)) ||
      PARTICIPLES.has(text) ||
      index > token.index,
  );
  const isDefinite = childrenBy(view.sentence, token.index, "det").some(({ text }) =>
    /^(?:the|this|that)$/i.test(text),
  );
  if (!KNOWN.test(token.lemma) || token.xpos !== "NN" || !isPlain || !isDefinite) return null;
  const isCountry = /^(?:country|republic)$/.test(token.lemma);
  const isTown = /^(?:city|town)$/.test(token.lemma);
  const here = view.sentence.index;
  for (let index = here; index >= Math.max(0, here - MEMORY); index--) {
    const found = context
      .view(index)
      .places.findLast(
        ({ name, end }) =>
          placesNamed(name).some(({ kind }) => kind === "country") === isCountry &&
          canBe(token.lemma, name) &&
          !(isTown && isPartOfTown(end, context.view(index))) &&
          (index < here || end <= token.start),
      );
    if (found) return found;
  }
  return null;
}

/** "the | Tarnic | enclave": a capital that is nobody's adjective begins another name. */
function isOwnName(index: number, { tokens, actors, places }: SentenceView): boolean {
  const isKnown = [...actors, ...places].some(({ first, last }) => first <= index && index <= last);
  return isCapital(tokens[index]) && !isKnown;
}

/** "the region" is no town that was told of, "the city" no region; what no list has may be either. */
function canBe(noun: string, name: string): boolean {
  const kinds = placesNamed(name).map(({ kind }) => kind);
  const wanted = /^(?:city|town|village)$/.test(noun)
    ? "town"
    : /^(?:region|province|peninsula|island|territory)$/.test(noun)
      ? "region"
      : null;
  return wanted === null || kinds.length === 0 || kinds.includes(wanted);
}

/** "the Ravna Heights district": no city. */
function isPartOfTown(end: number, { tokens }: SentenceView): boolean {
  const behind = tokens.find(({ start }) => start >= end);
  return /^(?:area|district|neighbou?rhood|suburb|quarter|road|crossing|street|square|airport|base|bridge)$/i.test(
    behind?.text ?? "",
  );
}

const ANOTHER =
  /^(?:other|another|nearby|near|neighbou?ring|adjacent|next|same|first|second|third|last|latest|new|different|several|many|few|own|similar|large|larger|largest|big|bigger|biggest|small|smaller|main|central)$/i;

/** "several hilltops on the outskirts of Ravna": the noun with what stands right around it, up to a clause, a comma or a time. */
function landAt(token: Token, view: SentenceView): Span {
  const noun = nounPhrase(token.index, view.sentence).start;
  // "their base in Ravna": whose it is is told beside.
  const own = view.tokens.find((word) => word.start === noun && /^(?:its|their|his|her)$/i.test(word.text));
  const start = own ? (view.tokens[own.index + 1]?.start ?? noun) : (ownerBefore(token, view) ?? noun);
  const before = view.tokens.findLast((word) => word.end <= start);
  const hyphened = before?.text === "-" ? (view.tokens[before.index - 1]?.start ?? start) : start;
  const behind = new Set(
    childrenBy(view.sentence, token.index, "nmod", "obl", "advmod").flatMap(({ index, start, end }) =>
      index > token.index &&
      !view.isTime({ start, end }) &&
      !childrenBy(view.sentence, index, "case").some(
        ({ text }) => /^(?:by|under)$/.test(text) || (text === "to" && isParty(index, view)),
      )
        ? subtree(view.sentence, index, isBetween(index, view.sentence) ? ASIDES : [...ASIDES, "conj"])
        : [],
    ),
  );
  let last = token.index;
  while (behind.has(last + 1) && last - token.index < LONGEST && !isStop(last + 1, view)) last++;
  while (last > token.index && view.tokens[last]!.upos === "ADP") last--;
  const where = last === token.index ? placeRightBehind(last, view) : null;
  return { start: hyphened, end: where?.end ?? view.tokens[last]!.end };
}

/** "overran | Okoro's compound in Ravna": where the name of whose it is begins. */
function ownerBefore({ index }: Token, view: SentenceView): number | null {
  const owner = childrenBy(view.sentence, index, "nmod:poss").find(({ upos }) => upos === "PROPN");
  return owner && owner.index < index ? nounPhrase(owner.index, view.sentence).start : null;
}

/** "Ravna's rebel-held eastern districts": "Ravna's eastern districts". */
function landOfTown(token: Token, view: SentenceView, context: Context): HeldPlace | null {
  const [owner] = childrenBy(view.sentence, token.index, "nmod:poss");
  const town = owner && view.places.find(({ first, last }) => first <= owner.index && owner.index <= last);
  const held =
    town && childrenBy(view.sentence, token.index, "amod").find(({ text }) => /^(?:held|controlled)$/.test(text));
  if (!held || view.tokens[held.index - 1]?.text !== "-") return null;
  const rest = wordsAt(context.report.text, { start: held.end, end: token.end }).trim();
  return { name: `${town.name}'s ${rest}`, span: { start: town.start, end: token.end }, country: town.country };
}

/** A mark that ends a phrase; the hyphen of "oil-rich" does not. */
function isStop(index: number, { tokens }: SentenceView): boolean {
  const { text, start, end } = tokens[index]!;
  const isInWord = text === "-" && tokens[index - 1]?.end === start && tokens[index + 1]?.start === end;
  return /^[,;:.–—-]$/.test(text) && !isInWord;
}

/** "lost two bases | to the rebels": who got them is no part of where they are. */
function isParty(index: number, { actors, places }: SentenceView): boolean {
  const isIn = ({ first, last }: { readonly first: number; readonly last: number }): boolean =>
    first <= index && index <= last;
  return actors.some(isIn) && !places.some(isIn);
}

const ASIDES = ["acl", "appos", "parataxis"];

/** "overran a base at Ravna", "cut the road between Ravna and Tarn": the tree may hang the place on the verb. */
function placeRightBehind(last: number, { tokens, places }: SentenceView): PlaceMention | null {
  if (!/^(?:in|at|near|outside|inside|between|from|to)$/i.test(tokens[last + 1]?.text ?? "")) return null;
  const from = last + (/^the$/i.test(tokens[last + 2]?.text ?? "") ? 3 : 2);
  const found = places.find(({ first }) => first === from) ?? null;
  const isPair = found && /^between$/i.test(tokens[last + 1]!.text) && tokens[found.last + 1]?.text === "and";
  return isPair ? (places.find(({ first }) => first === found.last + 2) ?? null) : found;
}

/** "rebel-held areas of Ravna": who holds them is told beside; without a name it is all that is known of the place. */
function withoutHolder(span: Span, text: string): Span {
  const words = wordsAt(text, span);
  const rest = words.replace(/^\p{L}+-(?:held|controlled)\s+/u, "");
  return /\p{Lu}/u.test(rest) ? { start: span.end - rest.length, end: span.end } : span;
}
