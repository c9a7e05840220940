/**
 * What is told too loosely to be a place in somebody's hands. In: the verb of taking or holding, with its places and
 * holders; out: what is missing, or null.
 *
 *     the Dawn Star was seized in the port    a ship, for all that is told
 *     winning the Games                       no place, for all that is told
 *     the miners took the square              a force that takes it
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { HeldPlace } from "./held-place.ts";
import { isForce, isOwnMen } from "./holder-at.ts";
import { controlAmong } from "./loose-taking.ts";
import type { Taking } from "./sides-of-taking.ts";

export function unsureOf(
  { verb, doers, hit }: Taking,
  places: readonly HeldPlace[],
  holders: readonly Party[],
  view: SentenceView,
  context: Context,
): string | null {
  const isUnknown = places.some(
    ({ span, name }) => isBareName(name) && !view.places.some((one) => one.start === span.start),
  );
  if (holders.length === 0 && isUnknown) return "a place that is known, or who took it";
  // "took control of it" is of land, whoever does.
  if (controlAmong(hit, view).length > 0) return null;
  const isByForce = holders.every(({ name }) => isForce(name, view, context)) || doers.some((i) => isOwnMen(i, view));
  // "has won Ravna back": what is won again is land, whoever wins it.
  const isAgain = childrenBy(view.sentence, verb.index, "advmod", "compound:prt").some(({ text }) => text === "back");
  if (LOOSE.test(verb.lemma) && !isByForce && !isAgain) return "a force that takes it";
  const isKnown = ({ span, name }: HeldPlace): boolean =>
    (verb.lemma === "win" && !isBareName(name)) ||
    view.places.some(({ start, end }) => span.start <= start && end <= span.end);
  return /^(?:win|run|administer)$/.test(verb.lemma) && !places.every(isKnown) ? "a place that is known" : null;
}

const LOOSE = /^(?:take|win|secure|storm|run|hold|lose|dominate|rule|grab|ring|regain|reclaim|administer|snatch)$/;

/** Capitals alone: nothing says what it is. */
function isBareName(name: string): boolean {
  return name.split(" ").every((word) => /^\p{Lu}/u.test(word));
}
