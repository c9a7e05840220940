/**
 * Where an event was whose sentence does not say: the place of the event told last before it, if that is near. In: a
 * sentence; out: the place, with the words that tell it.
 *
 *     Warplanes struck a market in Lakeside. … Twelve people died in the raids.     Lakeside
 */
import { oncePerReport } from "../../extract/once-per-report.ts";
import type { Context } from "../../extract/rule.ts";
import type { Token } from "../../language/analysis.ts";
import type { PlaceMention } from "../../notice/noticed.ts";
import { placeOfEvent } from "./event-place.ts";
import { EVENTS, VIOLENT_VERBS } from "./incident-words.ts";

/** Sentences back, and on: a headline's event is placed in the lead. */
const BACK = 4;
const ON = 1;

export function placeNearby(sentence: number, context: Context): PlaceMention | null {
  const places = placesOfEvents(context);
  for (let i = sentence; i >= Math.max(0, sentence - BACK); i--) {
    const place = places.get(i);
    if (place) return place;
  }
  for (let i = sentence + 1; i <= sentence + ON; i++) {
    const place = places.get(i);
    if (place) return place;
  }
  return null;
}

/** The last place told with an event, by sentence. */
const placesOfEvents = oncePerReport((context): ReadonlyMap<number, PlaceMention> => {
  const found = new Map<number, PlaceMention>();
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const token of view.places.length > 0 ? view.tokens : []) {
      const place = isEvent(token) ? placeOfEvent(token, [], view) : null;
      if (place) found.set(index, place);
    }
  }
  return found;
});

function isEvent({ upos, lemma }: Token): boolean {
  return (upos === "NOUN" && EVENTS.has(lemma)) || (upos === "VERB" && VIOLENT_VERBS.has(lemma));
}
