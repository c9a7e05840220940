/**
 * Two counts come in; whether both are of what was hit in one event goes out, where their places do not tell.
 *
 *     "The raid on a convoy near Ravna killed 20", two days later "a convoy was bombed in northern Norland, killing 18"
 *
 * The one place must be a region that can hold the other: a convoy near Ravna and one near Tolm are two.
 */
import { foldedWords } from "../../model/folded-words.ts";
import { compareDays } from "../compare-days.ts";
import type { ComparableClaim } from "../kind.ts";

/** An event is told anew for so many days, by reports of which each can have other actors in view. */
const SITE_DAYS = 5;

/** Words for what lies around a town and has its name, and for a part of it. */
export const AREAS = new Set(
  (
    "province governorate region area areas countryside county oblast state department municipality metropolitan greater " +
    "eastern western northern southern north south east west central outskirts suburb suburbs part parts"
  ).split(" "),
);

export function hitOneSite(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.report === b.report || !shareSite(a, b) || (!isBroad(a) && !isBroad(b))) return false;
  const published = compareDays(a.published, b.published);
  if (published === null || published.apart > SITE_DAYS || !a.named.some((name) => b.named.includes(name)))
    return false;
  return a.when === null || b.when === null || compareDays(a.when, b.when)!.apart === 0;
}

/** A market and a convoy: two events, or two parts of one. */
export function hitOtherSites({ sites: one = [] }: ComparableClaim, { sites: two = [] }: ComparableClaim): boolean {
  return one.length > 0 && two.length > 0 && !one.some((site) => two.includes(site));
}

function shareSite({ sites: one = [] }: ComparableClaim, { sites: two = [] }: ComparableClaim): boolean {
  return one.some((site) => two.includes(site));
}

/** No place, a region, or a place that the report also names as a party: a state. */
function isBroad({ fields, named }: ComparableClaim): boolean {
  const { place } = fields;
  if (typeof place !== "string") return true;
  return named.includes(place) || foldedWords(place).some((word) => AREAS.has(word));
}
