/**
 * Whether a death is nobody's doing. In: the word that tells it; out: so or not.
 *
 *     died of hunger · at the age of 81 · after a stroke                                   natural
 *     killed when a ferry capsized · a train crash killed ten · dead after a derailment    an accident
 */
import { childrenBy, isRelation } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export function isNatural(death: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, death.index, "obl", "advmod", "advcl", "nmod").some(({ index, lemma }) => {
    const isOfHeart = childrenBy(view.sentence, index, "compound").some((word) => word.lemma === "heart");
    return isOfHeart || NATURAL.test(lemma);
  });
}

/** A ferry that capsized, a train crash: unless arms brought it about. */
export function isAccident(death: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  if (!/^(?:kill|die|perish|injure|wound|lose|fall|find|dead)$/.test(death.lemma)) return false;
  if (tokens.some(({ lemma }) => ARMS.test(lemma))) return false;
  const above = tokens[death.head];
  const near = childrenBy(sentence, death.index, "nsubj", "obl", "nmod", "advcl", "obj", "xcomp", "conj");
  // "a bus crashed, killing nine": the crash stands over the death.
  const over = above && isRelation(death, "advcl", "conj", "amod") ? [above] : [];
  // "killed when a ferry carrying the pilgrims capsized", "were on board when …, and all were killed in the crash"
  return [...near, ...over].some((word) => MISHAP.test(word.lemma));
}

const MISHAP = /^(?:crash|derail|derailment|capsize|overturn|collide|collision|shipwreck|stampede|drown|drowning)$/;
const ARMS =
  /^(?:shoot|shell|shelling|strike|airstrike|drone|raid|ambush|soldier|troop|army|police|gun|missile|rocket|bomb|bombing|explosive|gunfire|fire|mine|attack|attacker|gunman|militant|rebel|sniper|assailant|terrorist|terrorism|deliberately|ram|plough|plow|mow|suicide)$/;

const NATURAL =
  /^(?:hunger|starvation|malnutrition|famine|thirst|dehydration|cold|hypothermia|heat|disease|illness|sickness|cancer|leuka?emia|stroke|pneumonia|cholera|typhoid|malaria|measles|tuberculosis|influenza|coronavirus|covid|covid-19|virus|infection|complication|age|cause|ailment|failure|earthquake|flood|drought|avalanche|landslide|collapse|surgery|operation|childbirth|overdose)$/;
