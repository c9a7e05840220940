/**
 * Whether a death is nobody's doing. In: the word that tells it; out: so or not.
 *
 *     died of hunger · at the age of 81 · after a stroke                                   natural
 *     killed when a ferry capsized · a train crash killed ten · dead after a derailment    an accident
 *     a quake hit Ravna · nine died (in a report of a quake)                               a disaster
 */
import { BATTERING, SLOW, SUDDEN } from "../../extract/circumstances/forces-of-nature.ts";
import { childrenBy, isRelation } from "../../extract/clauses.ts";
import { oncePerReport } from "../../extract/once-per-report.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Sentence, Token } from "../../language/analysis.ts";
import { EVENTS, VAGUE_EVENTS } from "./incident-words.ts";
import { isArmed } from "./named-sides.ts";
import { turned } from "./turned.ts";

export function isNatural(death: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, death.index, "obl", "advmod", "advcl", "nmod").some(({ index, lemma }) => {
    const isOfHeart = childrenBy(view.sentence, index, "compound").some((word) => word.lemma === "heart");
    return isOfHeart || NATURAL.test(lemma);
  });
}

/** "A quake hit Ravna", "the storm that killed nine", "those killed by the flood": nobody does that. */
export function isByForce(verb: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  const { doers } = turned(verb, view);
  const above = /^acl:relcl/.test(verb.relation) ? [verb.head] : [];
  const within = childrenBy(sentence, verb.index, "obl", "nmod").map(({ index }) => index);
  return (
    [...doers, ...above].some((i) => isForce(tokens[i]!, tokens)) ||
    (/^(?:kill|die|perish|destroy|dead)$/.test(verb.lemma) && within.some((i) => isForce(tokens[i]!, tokens)))
  );
}

/** Not "a storm of shells", "a flood of refugees", "the outbreak of fighting". */
function isForce({ index, lemma }: Token, tokens: readonly Token[]): boolean {
  const of = tokens[index + 1]?.text === "of" ? tokens.slice(index + 2, index + 2 + NEAR) : [];
  const isOfOther = of.some(({ xpos, text }) => xpos === "NNS" || STRIFE.test(text));
  return (SUDDEN.test(lemma) || SLOW.test(lemma)) && !isOfOther;
}

/** Words behind "of" among which it is told of what. */
const NEAR = 2;
const STRIFE = /^(?:fighting|war|violence|hostilities|unrest|conflict|fire|gunfire|anger|protest|criticism|abuse)$/;

/**
 * "Hundreds died yesterday", in a report of an earthquake: the dead of whom nobody says who killed them died of what the
 * sentences before tell, or the report as a whole.
 */
export function isOfDisaster(death: Token, view: SentenceView, context: Context): boolean {
  if (!/^(?:kill|die|perish|lose|dead)$/.test(death.lemma)) return false;
  const causes = causesIn(context);
  // Soldiers and police are killed by somebody.
  if (turned(death, view).hit.some((i) => isArmed(view.tokens[i]!))) return false;
  const isSlow = !/^(?:kill|dead)$/.test(death.lemma);
  for (let i = view.sentence.index; i >= Math.max(0, view.sentence.index - BACK); i--) {
    const cause = causes.of[i];
    if (cause) return (cause === "sudden" && causes.isTold) || (isSlow && cause === "slow");
  }
  return causes.sudden + (isSlow ? causes.slow : 0) > causes.arms;
}

/** Sentences back in which it may have been told what they died of. */
const BACK = 4;

/** By sentence what does harm in it; arms before a force of nature, where both do. */
const causesIn = oncePerReport((context) => {
  const of = context.analysis.sentences.map(({ tokens }) => {
    const isArmed = tokens.some(
      ({ upos, lemma }) => (upos === "NOUN" && EVENTS.has(lemma) && !VAGUE_EVENTS.has(lemma)) || FIGHTING.test(lemma),
    );
    if (isArmed) return "arms";
    const forces = tokens.filter((token) => token.upos === "NOUN" && isForce(token, tokens));
    if (forces.length === 0) return null;
    return forces.some(({ lemma }) => SUDDEN.test(lemma)) ? "sudden" : "slow";
  });
  const count = (kind: string): number => of.filter((cause) => cause === kind).length;
  // "Talks opened despite a storm" tells of none: told once, it has to strike something.
  const isTold = count("sudden") > 1 || context.analysis.sentences.some(hasStriking);
  return { of, isTold, sudden: count("sudden"), slow: count("slow"), arms: count("arms") };
});

/** "a quake flattened the town", "the storm that killed nine" */
function hasStriking({ tokens }: Sentence): boolean {
  return (
    tokens.some((token) => SUDDEN.test(token.lemma) && isForce(token, tokens)) &&
    tokens.some(({ lemma }) => BATTERING.test(lemma) || /^(?:kill|destroy|sweep)$/.test(lemma))
  );
}

/** Words that a report of a disaster hardly has. "A storm struck" and the police are in every one. */
const FIGHTING =
  /^(?:shoot|shell|airstrike|gunman|gunmen|rebel|militant|insurgent|terrorist|bomb|bomber|gunfire|sniper|missile|rocket|mortar|grenade|bullet|guerrilla|militia|warplane|war|execute|lynch|behead)$/;

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
