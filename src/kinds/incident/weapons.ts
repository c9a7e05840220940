/**
 * What a rocket, shell or bomb did. In: the weapon's word; out: who fired it, what it hit, or null where it only exists.
 *
 *     rebels fired rockets at Lakeside          rebels → Lakeside
 *     a shell slammed into a school             → a school
 *     homes hit by mortar rounds                → homes
 *     Norland launched a ballistic missile      Norland: a test, with nobody hit
 */
import { childrenBy, isRelation, objectsOf, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { named } from "./named-sides.ts";
import type { Sides } from "./sides.ts";
import { turned } from "./turned.ts";

export const WEAPONS = new Set(
  "rocket missile mortar shell bomb munition projectile grenade torpedo warhead icbm satellite mine landmine land-mine shrapnel bullet device firebomb hand-grenade".split(
    " ",
  ),
);

export interface WeaponUse extends Sides {
  readonly verb: Token;
  readonly isTest: boolean;
}

const FIRING =
  /^(?:fire|launch|lob|shoot|hurl|rain|drop|test|test-fire|detonate|plant|lay|bury|sow|scatter|throw|explode|aim|direct|send|set|use)$/;
export const LANDING =
  /^(?:land|fall|slam|hit|strike|crash|explode|kill|wound|injure|destroy|tear|rip|pound|smash|detonate|damage|rain|target|cross|go|leave|claim|maim|shatter|rock|shake|pierce|splash|plunge|blow)$/;
const BY = new Set(["by", "with", "from"]);
const BY_ONLY = new Set(["by"]);
const AT = new Set([
  "at",
  "into",
  "on",
  "against",
  "toward",
  "towards",
  "onto",
  "upon",
  "in",
  "over",
  "near",
  "through",
]);
const AMOUNTS =
  /^(?:barrage|volley|number|dozen|hundred|thousand|salvo|hail|series|score|slew|wave|couple|round|pair|some|most|one|type|kind|range)$/;

export function useOf(weapon: Token, view: SentenceView, text: string): WeaponUse | null {
  const { sentence } = view;
  let at = weapon;
  // "dozens of rockets", "mortar shells"
  for (let steps = 0; steps < 2; steps++) {
    const above = view.tokens[at.head];
    if (above && isRelation(at, "nmod", "compound", "conj") && (AMOUNTS.test(above.lemma) || WEAPONS.has(above.lemma)))
      at = above;
  }
  const below = childrenBy(sentence, at.index, "acl").find(({ lemma }) => FIRING.test(lemma) || LANDING.test(lemma));
  const above = view.tokens[at.head];
  const verb = above?.upos === "VERB" && isRelation(at, "nsubj", "nsubj:pass", "obj", "obl") ? above : below;
  if (!verb) return null;
  const doer = { isDoer: true };
  const isBelow = verb === below;
  const isSubject = isBelow ? verb.xpos !== "VBN" : isRelation(at, "nsubj") && at.relation !== "nsubj:pass";
  const hit = objectsOfPreposition(sentence, verb.index, AT);
  const onIt = objectsOfPreposition(sentence, at.index, AT);
  if (at.relation.startsWith("obl") && !isBelow) {
    // "hit by a rocket", "killed by shells"
    const isBy = childrenBy(sentence, at.index, "case").some(({ text: word }) => BY.has(word.toLowerCase()));
    if (!isBy || !LANDING.test(verb.lemma)) return null;
    const { isPassive, doers, hit: victims } = turned(verb, view);
    return {
      verb,
      isTest: false,
      actors: named(isPassive ? [] : doers, view, text, doer),
      targets: named(victims, view, text),
    };
  }
  if (isSubject) {
    if (!LANDING.test(verb.lemma)) return null;
    const objects = objectsOf(sentence, verb.index);
    return {
      verb,
      isTest: false,
      actors: named(ownersOf(at, view), view, text, { isDoer: true, isNameOnly: true }),
      targets: named([...objects, ...hit], view, text),
    };
  }
  // "shot down incoming rockets"
  const isDown = childrenBy(sentence, verb.index, "compound:prt", "advmod").some(({ text: word }) => word === "down");
  if (!FIRING.test(verb.lemma) || isDown) return null;
  const isActive = at.relation === "obj" && !isBelow;
  const doers = isActive ? subjectsOf(sentence, verb.index) : objectsOfPreposition(sentence, verb.index, BY_ONLY);
  const tested = childrenBy(sentence, verb.index, "obl:unmarked", "compound").filter(({ lemma }) => lemma === "test");
  const owners = [...ownersOf(at, view), ...tested.flatMap((test) => ownersOf(test, view))];
  const actors = named(doers, view, text, doer);
  const targets = named([...hit, ...onIt], view, text);
  return {
    verb,
    isTest: targets.length === 0 && /^(?:test|test-fire|launch|fire|detonate)$/.test(verb.lemma),
    // "Norland test-fired": the parser may hang Norland on the "test".
    actors: actors.length > 0 ? actors : named(owners, view, text, { isDoer: true, isNameOnly: true }),
    targets,
  };
}

/** "Norland rockets", "rebel mortar shells" */
function ownersOf(weapon: Token, view: SentenceView): number[] {
  return childrenBy(view.sentence, weapon.index, "amod", "compound", "nmod:poss").map(({ index }) => index);
}
