import { childrenBy, isNegated } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { placeOfEvent } from "../event-place.ts";
import { incidentDraft } from "../incident-draft.ts";
import { HITTING } from "../incident-words.ts";
import { typeOf } from "../type-of.ts";
import { useOf, WEAPONS } from "../weapons.ts";

/**
 *     Rebels fired dozens of rockets at Lakeside on Monday.
 *     └who─┘            ^^^^^^^    └whom──┘ └──when──┘
 *     a shell slammed into a school · homes hit by mortar rounds · Norland test-fired a missile
 */
export const weaponFired = rule({
  id: "incident/weapon-fired",
  kind: "incident",
  starts: "a rocket, shell or bomb",
  word: (token) => /^(?:NOUN|PROPN)$/.test(token.upos) && WEAPONS.has(token.lemma.toLowerCase()),
  build(anchor, view, context) {
    const use = useOf(anchor, view, context.report.text);
    if (!use) return stop(anchor, "a weapon that is fired or hits");
    const { verb, isTest, ...sides } = use;
    const unreal = unrealAt(verb, view);
    if (unreal || isNegated(view.sentence, verb.index))
      return stop(unreal ?? verb, "an event that took place, not one that may");
    // "fired rockets into Lakeside": somewhere was hit.
    const ofWeapon = anchor.lemma === "bomb" ? "bombing" : typeOf(anchor, view, false);
    const targets = sides.targets.filter(({ name }) => !OPEN_WATER.test(name));
    // "at a ship in the sea" hits the ship.
    const isFlown = isFlownBy(anchor, verb, view) || (targets.length === 0 && sides.targets.length > 0);
    const type = isFlown || (isTest && !placeOfEvent(verb, [], view)) ? "other" : ofWeapon;
    const draft = incidentDraft(verb, view, context, { sides: { ...sides, targets }, type });
    return draft ? [draft] : stop(anchor, "somebody who fired it, somebody hit, or a place");
  },
});

/** "fired a ballistic missile toward Norland", "launched a missile over Norland": to be seen, and nothing is hit. */
function isFlownBy(weapon: Token, verb: Token, { sentence, tokens }: SentenceView): boolean {
  if (!/^(?:missile|projectile|icbm)$/i.test(weapon.lemma) || !/^(?:fire|launch|test-fire|shoot)$/.test(verb.lemma))
    return false;
  if (childrenBy(sentence, verb.index, "advcl").some(({ lemma }) => HITTING.test(lemma))) return false;
  const isBallistic = childrenBy(sentence, weapon.index, "amod", "compound").some(({ lemma }) => BALLISTIC.test(lemma));
  const ways = [verb.index, weapon.index]
    .flatMap((i) => childrenBy(sentence, i, "obl", "nmod"))
    .flatMap(({ index }) => childrenBy(sentence, index, "case"))
    .map(({ text }) => text.toLowerCase());
  if (
    ways.some((way) => /^(?:at|on|against|into)$/.test(way)) &&
    !tokens.some(({ lemma }) => /^(?:sea|ocean)$/i.test(lemma))
  )
    return false;
  return ways.includes("over") || (isBallistic && ways.some((way) => /^(?:toward|towards|into)$/.test(way)));
}

/** "fired two missiles into the sea": nothing is hit there. */
const OPEN_WATER = /^(?:[\p{L}-]+ )?(?:sea|ocean|waters?)$/iu;
const BALLISTIC = /^(?:ballistic|intercontinental|intermediate-range|long-range|medium-range|submarine-launched)$/i;
