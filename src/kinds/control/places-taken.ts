/**
 * The land that a verb of taking or holding is told of. In: the verb and the heads of what it is done to; out: the places.
 *
 *     captured the town · took control of the town · is besieged in the town · areas controlled by rebels
 */
import { childrenBy, objectsOfPreposition } from "../../extract/clauses.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Change } from "./control-words.ts";
import { type HeldPlace, heldPlaces } from "./held-place.ts";
import { landOfHolder } from "./land-of-holder.ts";
import { landTold } from "./land-told.ts";
import { controlAmong, OF_CONTROL } from "./loose-taking.ts";
import { ownPassive, type Taking } from "./sides-of-taking.ts";

export function placesTaken(taking: Taking, view: SentenceView, context: Context): HeldPlace[] {
  const { verb, change, hit } = taking;
  const control = controlAmong(hit, view);
  const places = heldPlaces(
    [
      ...hit,
      ...besiegedIn(taking, view),
      // "took control of the town", "took control | over it", where the tree hangs it on the verb
      ...control.flatMap((i) => objectsOfPreposition(view.sentence, i, OF_CONTROL)),
      ...(control.length > 0 ? objectsOfPreposition(view.sentence, verb.index, OVER) : []),
    ],
    view,
    context,
  );
  const it = hit.length === 1 ? landTold(view.tokens[hit[0]!]!, verb, view, context) : null;
  if (it) places.push(it);
  if (places.length > 0 || change !== "held") return places;
  const land = landBehind(taking, view, context);
  return land ? [land] : [];
}

/** "The rebels are besieged in Ravna" */
export function besiegedIn({ verb, change }: Taking, view: SentenceView): readonly number[] {
  return isSurrounding(change) && ownPassive(verb, view) ? objectsOfPreposition(view.sentence, verb.index, IN) : [];
}

export function isSurrounding(change: Change): boolean {
  return change === "besieged" || change === "encircled";
}

/** "areas controlled by rebels": told by nothing else. */
function landBehind({ verb, doers, hit }: Taking, view: SentenceView, context: Context): HeldPlace | null {
  const [noun, doer] = [view.tokens[hit[0] ?? -1], view.tokens[doers[0] ?? -1]];
  const isBehind =
    noun &&
    doer &&
    doers.length === 1 &&
    verb.relation === "acl" &&
    // "areas formerly held by rebels" are not theirs now.
    !childrenBy(view.sentence, verb.index, "advmod").some(({ text }) => /^(?:once|formerly|previously)$/i.test(text)) &&
    noun.index < verb.index &&
    verb.index < doer.index;
  return isBehind ? landOfHolder(noun, doer, view, context) : null;
}

const IN = new Set(["in", "inside", "at"]);
const OVER = new Set(["over", "on"]);
