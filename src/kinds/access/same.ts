import { compareDays } from "../compare-days.ts";
import { comparePlaces, placeWords } from "../compare-places.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";

/** Reports tell of one convoy or pause for so many days. */
const FEW_DAYS = 4;

/** Claims meet under type and the last word of the place. */
export function keys(claim: ComparableClaim): readonly string[] {
  const place = placeWords(claim.fields.place ?? null).at(-1);
  return place === undefined ? [] : [`${claim.fields.type} ${place}`];
}

/**
 *     A convoy reached Ravna on Monday.       (one report)
 *     Aid arrived in Ravna                    (another)      -> same: same type, same place, within the same days
 */
export function same(a: ComparableClaim, b: ComparableClaim): Comparison {
  if (a.fields.type !== b.fields.type) return different("of different types");
  const places = comparePlaces(a.fields.place ?? null, b.fields.place ?? null);
  if (places === "other") return different("different places");
  if (places !== "equal") return unsure("the place is not certain");
  const days = compareDays(a.when ?? a.published, b.when ?? b.published);
  if (!days) return unsure("the day is not known");
  return days.apart > FEW_DAYS
    ? different(`${days.apart} days apart`)
    : isSame("same type", "same place", "within the same days");
}
