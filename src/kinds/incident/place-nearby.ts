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

export function placeNearby(event: Token, sentence: number, context: Context): PlaceMention | null {
  const places = placesOfEvents(context);
  const at = (i: number): PlaceMention | null =>
    places.get(i)?.findLast(({ word }) => mayBeOne(event, word))?.place ?? null;
  for (let i = sentence; i >= Math.max(0, sentence - BACK); i--) {
    const place = at(i);
    if (place) return place;
  }
  for (let i = sentence + 1; i <= sentence + ON; i++) {
    const place = at(i);
    if (place) return place;
  }
  return null;
}

interface Placed {
  readonly word: Token;
  readonly place: PlaceMention;
}

/** What is told with an event and its place, by sentence. */
const placesOfEvents = oncePerReport((context): ReadonlyMap<number, readonly Placed[]> => {
  const found = new Map<number, Placed[]>();
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const word of view.places.length > 0 ? view.tokens : []) {
      const place = isEvent(word) ? placeOfEvent(word, [], view) : null;
      if (!place) continue;
      const list = found.get(index);
      if (list) list.push({ word, place });
      else found.set(index, [{ word, place }]);
    }
  }
  return found;
});

/** "the airstrikes" are no bombing told before; "the attack" may be either. */
function mayBeOne(a: Token, b: Token): boolean {
  const [one, two] = [sortOf(a), sortOf(b)];
  return one === null || two === null || one === two;
}

function sortOf({ lemma }: Token): number | null {
  const sort = SORTS.findIndex((words) => words.test(lemma));
  return sort < 0 ? null : sort;
}

/** Events that are never one another. */
const SORTS: readonly RegExp[] = [
  /^(?:airstrike|air-raid|sortie|strafe|strafing)$/,
  /^(?:bombing|blast|explosion|detonation|explode|detonate)$/,
  /^(?:shelling|shell|bombardment|bombard|barrage|mortar)$/,
  /^(?:battle|clash|fighting|skirmish|gunfight|firefight|gunbattle)$/,
  /^(?:protest|demonstration|rally|riot|demonstrate)$/,
  /^(?:kidnapping|abduction|kidnap|abduct|hijacking|hijack)$/,
];

function isEvent({ upos, lemma }: Token): boolean {
  return (upos === "NOUN" && EVENTS.has(lemma)) || (upos === "VERB" && VIOLENT_VERBS.has(lemma));
}
