/**
 * Those who wage a war, told by the words around its noun. In: the noun; out: the parties.
 *
 *     the Eastmark-led campaign against the rebels · Eastmark is at war with them      Eastmark
 */
import { actorType } from "../../extract/actor-named.ts";
import { childrenBy, subjectsOf, withConjuncts } from "../../extract/clauses.ts";
import { type Party, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { asideOf } from "./aside-of.ts";
import { tiedParties } from "./tied-party.ts";

/** "the Eastmark-led campaign against the rebels" */
export function leadersOf(noun: Token, view: SentenceView): Party[] {
  const led = childrenBy(view.sentence, noun.index, "amod", "compound").find(({ text }) => /^led$/i.test(text));
  const named = led && view.actors.find(({ last }) => last === led.index - 2);
  return named && /^[-–]$/.test(view.tokens[led.index - 1]!.text) ? [partyOf(named)] : [];
}

/** "Eastmark wages war against them", "has been an ally in the fight against them", "is at war with them". */
export function wagersOf(noun: Token, view: SentenceView, context: Context): Party[] {
  const { sentence } = view;
  if (childrenBy(sentence, noun.index, "cop").length > 0)
    return tiedParties(subjectsOf(sentence, noun.index), view, context);
  const above = view.tokens[noun.head];
  if (!above) return [];
  // "Okoro, embroiled in a war with the Front, …", "Norland, long at war with the Front, …"
  const isEngaged = above.xpos === "VBN" && childrenBy(sentence, above.index, "aux", "aux:pass").length === 0;
  const aside = asideOf(isEngaged ? above : noun, view);
  if (aside !== null && (isEngaged || childrenBy(sentence, noun.index, "case").some(({ text }) => /^at$/i.test(text))))
    return tiedParties([aside], view, context);
  if (!/^(?:obj|obl|nmod)/.test(noun.relation)) return [];
  if (above.upos === "VERB" || childrenBy(sentence, above.index, "cop").length > 0)
    return tiedParties(subjectsOf(sentence, above.index), view, context);
  // "took the port after a night of fighting with the army": whoever took it.
  const verb = /^nmod/.test(noun.relation) && SPAN.test(above.lemma) ? view.tokens[above.head] : undefined;
  return verb?.upos === "VERB" ? tiedParties(subjectsOf(sentence, verb.index), view, context) : [];
}

/**
 * "The government and the rebels signed a pact to end the war": a government and a group in arms that end a war together
 * fought it; two states may end that of others.
 */
export function peaceMakers(war: Token, view: SentenceView, context: Context): Party[] {
  let at: Token | undefined = war;
  for (let steps = 0; at && steps < FAR; steps++) {
    at = view.tokens[at.head];
    const heads = at ? childrenBy(view.sentence, at.index, "nsubj").slice(0, 1) : [];
    const two = heads.flatMap(({ index }) => withConjuncts(view.sentence, index));
    if (two.length === 0) continue;
    const parties = tiedParties(two, view, context);
    const isRuler = two.some((i) => RULERS.test(view.tokens[i]!.lemma));
    const isArmed = parties.some(({ name }) => actorType(name, context) === "armed-group" || REBELS.test(name));
    return two.length === 2 && parties.length === 2 && isRuler && isArmed ? parties : [];
  }
  return [];
}

/** Steps from the war to those who end it. */
const FAR = 8;
const RULERS = /^(?:government|regime|army|military|junta)$/;
const REBELS = /\b(?:rebels?|insurgents?|guerrillas?|separatists?)$/i;

/** Lengths of time that fighting lasts. */
const SPAN = /^(?:hour|day|night|week|month|year|decade|weekend|bout|spell)$/;
