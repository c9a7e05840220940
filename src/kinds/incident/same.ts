import { compareDays, eachDay } from "../compare-days.ts";
import { comparePlaces, placeWords } from "../compare-places.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { namesIn } from "../names-in.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";

/** A time longer than this does not say which event is meant. */
export const CLOSE_DAYS = 7;

/** Incidents meet under day and place, and under day and doer or victim. */
export function keys(claim: ComparableClaim): readonly string[] {
  const place = placeWords(claim.fields.place ?? null).at(-1);
  const names = [...namesIn(claim, "actors"), ...namesIn(claim, "targets")];
  return eachDay(claim.when, CLOSE_DAYS).flatMap((day) => [
    ...(place === undefined ? [] : [`${day} at ${place}`]),
    ...names.map((name) => `${day}|${name}`),
  ]);
}

/**
 *     Warplanes bombed a market in Ravna on Sunday.      (one report)
 *     Sunday's raid on Ravna killed 12 people.           (another)       -> same: same day, same place, same type
 */
export function same(a: ComparableClaim, b: ComparableClaim): Comparison {
  if (a.fields.type !== b.fields.type) return unsure("of different types");
  const days = compareDays(a.when, b.when);
  if (!days) return unsure("the day is not known");
  if (days.apart > 0) return days.apart > 1 ? different(`${days.apart} days apart`) : unsure("a day apart");
  const places = comparePlaces(a.fields.place ?? null, b.fields.place ?? null);
  if (places === "other") return different("different places");
  const [first, second] = [namesIn(a, "actors"), namesIn(b, "actors")];
  if (first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name)))
    return unsure("different doers");
  const hit = namesIn(a, "targets").filter((name) => namesIn(b, "targets").includes(name));
  if (!days.isSameDay) return unsure("the day is not certain");
  if (places === "equal") return isSame("same day", "same place", "same type");
  return hit.length > 0 && places === "within"
    ? isSame("same day", `both hit ${hit[0]}`, "same type")
    : unsure("the place is not certain");
}
