/** Whether the words around a sentence tell of relief: so that lorries, barges and deliveries are those of relief. */
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";

/** Sentences on either side that may tell it. */
const NEAR = 2;
const RELIEF =
  /^(?:aid|relief|humanitarian|food|flour|medicine|medication|ration|vaccine|blanket|famine|starve|starving|hunger|hungry|foodstuff|feed|malnutrition|malnourished|unhcr|surgical)s?$/i;

export function tellsOfRelief(view: SentenceView, context: Context): boolean {
  const here = view.sentence.index;
  const last = Math.min(context.analysis.sentences.length - 1, here + NEAR);
  for (let index = Math.max(0, here - NEAR); index <= last; index++) {
    if (context.view(index).tokens.some(({ lemma }) => RELIEF.test(lemma))) return true;
  }
  return false;
}
