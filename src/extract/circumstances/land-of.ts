/**
 * The land in which what a report tells of takes place. In: a report, and the spans of places that its claims give to
 * what happens on the ground; out: the land told oftenest as a place, null where two could be meant.
 *
 *     shells fell on Ravna · across Karvelia · the siege of Tarn … talks in Geneva        Karvelia
 *
 * A country told by its name alone ("Norland warned") does something, and a town where somebody meets or speaks is
 * anywhere: neither tells where the rest took place.
 */
import type { Span } from "../../model/span.ts";
import type { PlaceMention } from "../../notice/noticed.ts";
import { isCountry } from "../../notice/places/is-country.ts";
import { actorType } from "../actor-named.ts";
import { labelledLand } from "../labelled-land.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { BATTERING, SLOW, SUDDEN } from "./forces-of-nature.ts";
import type { Where } from "./where-told.ts";

const IN = /^(?:in|across|inside|throughout|into|over|within|around)$/i;
/** So many sentences tell of it, and so many times as many as of any other. */
const LEAST = 2;
const CLEAR = 1.5;
/** Of a land that is not named, the part that so much of what is told of it names. */
const MOST = 0.6;

interface Land {
  readonly name: string;
  readonly sentences: Set<number>;
  readonly places: PlaceMention[];
}

export function landOf(context: Context, onTheGround: readonly Span[]): Where | null {
  const label = labelledLand(context);
  if (label) return label;
  const told = new Set(onTheGround.map(({ start }) => start));
  const lands = new Map<string, Land>();
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const place of view.places) {
      const name = place.country ?? place.name;
      const land = lands.get(name) ?? { name, sentences: new Set(), places: [] };
      lands.set(name, land);
      land.places.push(place);
      const isWhole = isCountry(place) || actorType(place.name, context) === "state";
      const isIn = IN.test(view.tokens[place.first - 1]?.text ?? "") || isStruck(place, view);
      if (told.has(place.start) || (isWhole && isIn)) land.sentences.add(index);
    }
  }
  const [most, next] = [...lands.values()].sort((a, b) => b.sentences.size - a.sentences.size);
  if (!most || most.sentences.size < LEAST || most.sentences.size < CLEAR * (next?.sentences.size ?? 0)) return null;
  return nameOf(most, context);
}

/** "a quake hit Karvelia", "Karvelia's floods": no violence tells where they were. */
function isStruck({ last }: PlaceMention, { tokens }: SentenceView): boolean {
  const { relation, head } = tokens[last]!;
  const above = tokens[head];
  if (above === undefined) return false;
  return /^(?:obj|nsubj:pass)$/.test(relation)
    ? BATTERING.test(above.lemma)
    : /^(?:nmod:poss|compound)$/.test(relation) && (SUDDEN.test(above.lemma) || SLOW.test(above.lemma));
}

/** The land as the report names it, or that part of it of which most is told, or its name, which the report need not say. */
function nameOf({ name, places }: Land, context: Context): Where | null {
  const whole = places.find((place) => isCountry(place) || actorType(place.name, context) === "state");
  if (whole) return { name: whole.name, span: { start: whole.start, end: whole.end } };
  const times = new Map<string, number>();
  for (const { name } of places) times.set(name, (times.get(name) ?? 0) + 1);
  const part = places.reduce((best, place) => (times.get(place.name)! > times.get(best.name)! ? place : best));
  if (times.get(part.name)! >= MOST * places.length)
    return { name: part.name, span: { start: part.start, end: part.end } };
  const isNamed = context.noticed.actors.some((actor) => actor.type === "state" && actor.name === name);
  return isNamed ? { name, span: null } : null;
}
