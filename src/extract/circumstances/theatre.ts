/**
 * Where the war is that a report speaks of. In: a report; out: the place told most often with a war, or null.
 *
 *     the fighting in Ravna · Karvelia's civil war · the Ravna conflict
 *
 * "America's war" and "a Norland offensive" are theirs, not in their land.
 */
import type { Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import type { PlaceMention } from "../../notice/noticed.ts";
import { isCountry } from "../../notice/places/is-country.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";

export const WAR =
  /^(?:war|conflict|fighting|hostility|offensive|insurgency|uprising|crisis|bloodshed|violence|invasion|bombardment|siege|blockade)$/;
const IN = /^(?:in|on|across|inside|around|of|over|throughout)$/i;
/** Steps in the tree from a place up to the war. */
const NEAR = 3;

interface Theatre {
  /** The place told most often, and the country of most of them, where the report names it. */
  readonly place: PlaceMention | null;
  readonly country: PlaceMention | null;
}

/** `isWide`: of a war of years or thousands the country, where the report names it so. */
export function theatreOf(context: Context, isWide: boolean): PlaceMention | null {
  const { place, country } = findTheatre(context);
  return isWide ? (country ?? place) : place;
}

/** The place that a noun of war itself is told with. */
export function placeOfWar(war: Token, view: SentenceView): PlaceMention | null {
  return view.places.find((place) => warOf(place, view) === war) ?? null;
}

const findTheatre = oncePerReport((context): Theatre => {
  const places = new Map<string, PlaceMention[]>();
  const countries = new Map<string, PlaceMention[]>();
  const named = new Map<string, PlaceMention>();
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const place of view.places) {
      if (isCountry(place) && place.country !== null && !named.has(place.country)) named.set(place.country, place);
      if (!warOf(place, view)) continue;
      push(places, place.name, place);
      if (place.country !== null) push(countries, place.country, place);
    }
  }
  const [most] = [...places.values()].sort((a, b) => b.length - a.length);
  const [land] = [...countries].sort(([, a], [, b]) => b.length - a.length);
  return { place: most?.[0] ?? null, country: (land && named.get(land[0])) ?? null };
});

function push(lists: Map<string, PlaceMention[]>, key: string, place: PlaceMention): void {
  const list = lists.get(key);
  if (list) list.push(place);
  else lists.set(key, [place]);
}

function warOf(place: PlaceMention, view: SentenceView): Token | null {
  const head = view.tokens[place.last]!;
  const above = view.tokens[head.head];
  if (/^(?:nmod:poss|compound)$/.test(head.relation))
    return above !== undefined && isNamedBy(above.index, place, view) ? above : null;
  const before = view.tokens[place.first - 1];
  if (!before || !IN.test(before.text)) return null;
  let at = head;
  for (let steps = 0; steps < NEAR && at.head >= 0; steps++) {
    at = view.tokens[at.head]!;
    if (at.upos === "VERB") return null;
    if (at.upos === "NOUN" && WAR.test(at.lemma)) return at;
  }
  return null;
}

function isNamedBy(noun: number, place: PlaceMention, view: SentenceView): boolean {
  const { lemma } = view.tokens[noun]!;
  if (/^(?:conflict|crisis)$/.test(lemma)) return true;
  // "the Ravna siege", but "Norland's blockade" is theirs.
  if (/^(?:siege|blockade)$/.test(lemma)) return view.tokens[place.last]!.relation === "compound";
  if (lemma !== "war") return false;
  return !isCountry(place) || children(view.sentence, noun).some((i) => /^civil$/i.test(view.tokens[i]!.text));
}
