/** Whether a death is nobody's doing. In: the word that tells it; out: "died of hunger", "at the age of 81", "after a stroke". */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export function isNatural(death: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, death.index, "obl", "advmod", "advcl", "nmod").some(({ index, lemma }) => {
    const isOfHeart = childrenBy(view.sentence, index, "compound").some((word) => word.lemma === "heart");
    return isOfHeart || NATURAL.test(lemma);
  });
}

const NATURAL =
  /^(?:hunger|starvation|malnutrition|famine|thirst|dehydration|cold|hypothermia|heat|disease|illness|sickness|cancer|leuka?emia|stroke|pneumonia|cholera|typhoid|malaria|measles|tuberculosis|influenza|coronavirus|covid|covid-19|virus|infection|complication|age|cause|ailment|failure|earthquake|flood|drought|avalanche|landslide|collapse|surgery|operation|childbirth|overdose)$/;
