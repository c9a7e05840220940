/**
 * What verbs of taking and holding mean besides land. In: the verb, or what stands behind it; out: whether land is meant.
 *
 *     took part · took out a radar · cut the town off · gave up the hill · is no longer held
 */
import { actorType } from "../../extract/actor-named.ts";
import { childrenBy, objectsOfPreposition } from "../../extract/clauses.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { CUTTING_VERBS, ROUTES, VERBS_OF_CONTROL } from "./control-words.ts";
import type { Taking } from "./sides-of-taking.ts";

/** What is missing for land that is taken or held, or null. */
export function landMissing({ verb, change, hit }: Taking, view: SentenceView, context: Context): string | null {
  const isRoute = hit.some((i) => ROUTES.test(view.tokens[i]!.lemma));
  if (hit.length > 0 && hit.every((i) => isWire(i, view))) return "a way, not a wire";
  if (CUTTING_VERBS.has(verb.lemma) && !isOff(verb, view) && !isRoute) return '"off" behind it, or a way that is cut';
  const object = view.tokens[hit[0] ?? -1];
  if (object && (!isRoute || /^(?:take|hold)$/.test(verb.lemma)) && isNoLand(object, verb, view))
    return "a place that is held or taken";
  // "took Kenya off the list", "off the agenda"; "took the town off the rebels" is a capture.
  const off = verb.lemma === "take" ? objectsOfPreposition(view.sentence, verb.index, OFF) : [];
  if (off.length > 0 && !off.some((i) => actorAt(i, view.sentence, view.actors))) return "land that is taken";
  // "gave" alone is a present; "gave up" a loss.
  if (verb.lemma === "give" && !isUp(verb, view)) return '"up" beside it';
  if (VERBS_OF_CONTROL.has(verb.lemma) && controlAmong(hit, view).length === 0) return "control of it";
  if (change === "held" && isOver(verb, view)) return "what is held now";
  // "The army captured Lind": a name that stands alone may be a person's.
  const isPerson = view.actors.some(
    ({ head, actor }) => hit.includes(head) && actorType(actor, context) === "person" && !PLACE_ONLY.test(verb.lemma),
  );
  return isPerson ? "a place, not a person" : null;
}

/** "telephone lines have been cut" */
function isWire(index: number, { sentence, tokens }: SentenceView): boolean {
  return (
    tokens[index]!.lemma === "line" &&
    childrenBy(sentence, index, "compound", "amod").some(({ lemma }) => WIRES.test(lemma))
  );
}

const WIRES =
  /^(?:tele)?(?:phone|graph|communications?)$|^(?:power|electricity|electric|internet|landline|gas|water|hotline|transmission)$/i;
const OFF = new Set(["off"]);

/** Done to places alone. */
const PLACE_ONLY =
  /^(?:besiege|blockade|encircle|occupy|recapture|retake|overrun|conquer|annex|liberate|cut|seal|control|regain|reclaim|wrest)$/;

/** Of what is had or taken, control itself: "took control of the port". */
export function controlAmong(hit: readonly number[], { tokens }: SentenceView): number[] {
  return hit.filter((i) =>
    /^(?:control|hold|grip|charge|command|possession|sway|rule|authority)$/i.test(tokens[i]!.lemma),
  );
}

/** "cut off the town", "cut the town off from the sea" */
function isOff({ index }: Token, { sentence, tokens }: SentenceView): boolean {
  return (
    tokens[index + 1]?.text === "off" ||
    childrenBy(sentence, index, "compound:prt", "advmod").some(({ text }) => text === "off")
  );
}

function isUp(verb: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, verb.index, "compound:prt", "advmod").some(({ text }) => /^up$/i.test(text));
}

/** "is no longer held by" */
export function isOver({ index }: Token, { tokens }: SentenceView): boolean {
  return [1, 2].some(
    (back) => tokens[index - back]?.text === "longer" && tokens[index - back - 1]?.text.toLowerCase() === "no",
  );
}

/** "takes part", "took a softer line", "holds a post", "took out a radar"; not "holds parts of the city", "captured a police station". */
function isNoLand(object: Token, verb: Token, view: SentenceView): boolean {
  if (verb.lemma === "take" && view.tokens[verb.index + 1]?.text === "out") return true;
  if (NO_LAND.test(object.lemma)) return true;
  if (/^(?:position|office|post|station)$/.test(object.lemma))
    return /^(?:take|hold|lose|win|secure|regain|reclaim)$/.test(verb.lemma) || isOffice(object, verb, view);
  if (/^(?:line|lead|stance|approach|view)$/.test(object.lemma) && verb.lemma === "take") return true;
  const of = objectsOfPreposition(view.sentence, object.index, OF_CONTROL);
  // "took the side of the protesters"
  if (object.lemma === "side" && verb.lemma === "take") return !of.some((i) => isPlace(i, view));
  return /^(?:part|side|place|ground|line|lead)$/.test(object.lemma) && of.length === 0;
}

/** "occupied the post of mayor"; a police station and a post at the border are occupied by soldiers. */
function isOffice({ index, lemma }: Token, verb: Token, view: SentenceView): boolean {
  const at = [index, verb.index].flatMap((i) => objectsOfPreposition(view.sentence, i, AT));
  return verb.lemma === "occupy" && lemma !== "station" && !at.some((i) => isPlace(i, view));
}

const AT = new Set(["in", "at", "near"]);

function isPlace(index: number, { places }: SentenceView): boolean {
  return places.some(({ first, last }) => first <= index && index <= last);
}

const NO_LAND = /^(?:operation|mission|campaign|system|defen[cs]e|talk|negotiation|process|agenda)$/;

/** "parts of the city", "control over it" */
export const OF_CONTROL = new Set(["of", "over", "on"]);
