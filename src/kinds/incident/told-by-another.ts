/**
 * What a verb of violence does that another word of the sentence tells. In: the verb; out: what is wanting for an event
 * of its own, or null where it tells one.
 *
 *     fired dozens of rockets           the rockets tell it
 *     killed in an air strike           the strike does
 *     shelled the town, killing four    the shelling does
 */
import { childrenBy, isRelation, subtree } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { isAnswered } from "../../notice/times/time-of.ts";
import { AMBIGUOUS_VERBS, EVENTS, VAGUE_EVENTS, VIOLENT_VERBS } from "./incident-words.ts";
import { LANDING, WEAPONS } from "./weapons.ts";

export function toldByAnother(verb: Token, view: SentenceView): string | null {
  if (firesWeapon(verb, view)) return "a blow; the weapon is told of by itself";
  if (isNounTaken(verb, view)) return "a verb; fighting between two is told of by itself";
  if (isOutcome(verb, view)) return "a blow; what it did is told with it";
  return !OUSTING.test(verb.lemma) && eventBeside(verb, view) ? "a verb that tells the event by itself" : null;
}

/** "was deposed in a coup": the coup by itself hits nobody. */
const OUSTING = /^(?:depose|overthrow|topple|oust|dethrone)$/;

/** "fired dozens of rockets" */
function firesWeapon(verb: Token, view: SentenceView): boolean {
  if (!/^(?:fire|launch|shoot|explode|detonate)$/.test(verb.lemma)) return false;
  const objects = childrenBy(view.sentence, verb.index, "obj", "nsubj:pass");
  const below = objects.flatMap(({ index }) => childrenBy(view.sentence, index, "nmod"));
  return [...objects, ...below].some(({ lemma }) => WEAPONS.has(lemma));
}

/** "Fighting between the army and rebels": the parser takes the noun for a verb. */
function isNounTaken({ index, lemma }: Token, view: SentenceView): boolean {
  return (
    lemma === "fight" &&
    childrenBy(view.sentence, index, "nsubj").length === 0 &&
    childrenBy(view.sentence, index, "obl").some((token) =>
      childrenBy(view.sentence, token.index, "case").some(({ text }) => text === "between"),
    )
  );
}

/** "shelled the town, killing four", "opened fire, killing nine", "an ambush that killed five": one event. */
function isOutcome(verb: Token, view: SentenceView): boolean {
  const above = view.tokens[verb.head];
  if (!above) return false;
  const isBlow = (noun: Token): boolean => EVENTS.has(noun.lemma) && !VAGUE_EVENTS.has(noun.lemma);
  // "a raid targeting the camp"
  if (/^(?:target|hit|strike)$/.test(verb.lemma) && verb.xpos === "VBG" && verb.relation === "acl" && isBlow(above))
    return true;
  if (!/^(?:kill|slay)$/.test(verb.lemma)) return false;
  // "under a bombardment that killed forty": there the bombardment has no doer to tell it by.
  const isUnder = childrenBy(view.sentence, above.index, "case").some(({ text }) => /^under$/i.test(text));
  if (verb.relation === "acl:relcl" && above.upos === "NOUN")
    return (
      !isUnder &&
      isBlow(above) &&
      childrenBy(view.sentence, verb.index, "nsubj").every(({ text }) => /^(?:which|that)$/i.test(text))
    );
  if (verb.xpos !== "VBG" || !isRelation(verb, "advcl") || above.upos !== "VERB") return false;
  // "struck a car, killing two": so a verb that means other things as often is meant in earnest.
  const isMeant = childrenBy(view.sentence, above.index, "obj").length > 0 || /^(?:blow|explode)$/.test(above.lemma);
  // "shells landed on the camp, killing six": the shells are told of by themselves.
  const isOfWeapon =
    LANDING.test(above.lemma) &&
    childrenBy(view.sentence, above.index, "nsubj").some(({ lemma }) => WEAPONS.has(lemma.toLowerCase()));
  if (isOfWeapon) return true;
  const isVerb =
    VIOLENT_VERBS.has(above.lemma) && (!AMBIGUOUS_VERBS.has(above.lemma) || isMeant) && above.lemma !== "kill";
  // "suffered a wave of attacks, killing dozens"
  const objects = childrenBy(view.sentence, above.index, "obj");
  const made = [
    ...objects,
    ...objects
      .filter(({ lemma }) => /^(?:wave|series|spate|string|number|night|day)$/.test(lemma))
      .flatMap(({ index }) => childrenBy(view.sentence, index, "nmod")),
  ];
  return isVerb || made.some((noun) => isBlow(noun) || noun.lemma === "fire");
}

/** "killed in an air strike", "raids killed 12": the noun of the event is subject or hangs on the verb. */
function eventBeside(verb: Token, view: SentenceView): boolean {
  const beside = childrenBy(view.sentence, verb.index, "nsubj", "obl", "obj");
  return beside.some((token) => {
    // "died in an exchange of fire"
    const traded = token.lemma === "exchange" ? childrenBy(view.sentence, token.index, "nmod") : [];
    if (traded.some(({ lemma }) => /^(?:fire|gunfire|shot)$/.test(lemma))) return true;
    const near = [token, ...subtree(view.sentence, token.index).map((i) => view.tokens[i]!)].slice(0, 3);
    return near.some(
      (noun) =>
        noun.upos === "NOUN" &&
        EVENTS.has(noun.lemma) &&
        (noun.lemma === "strike" || !VAGUE_EVENTS.has(noun.lemma)) &&
        // "shelled Lakeside in reply to an ambush": another event.
        !isAnswered(noun, view.sentence),
    );
  });
}
