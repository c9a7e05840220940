import { compareDays } from "../compare-days.ts";
import { comparePlaces, placeWords } from "../compare-places.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";

/** Who holds a place is told for so many days before it may have changed. */
const FEW_DAYS = 14;

/** Claims meet under the last word of the place. */
export function keys(claim: ComparableClaim): readonly string[] {
  const place = placeWords(claim.fields.place ?? null).at(-1);
  return place === undefined ? [] : [place];
}

/**
 *     The army captured Ravna on Monday.      (one report)
 *     Ravna, taken by the army               (another)      -> same: the same place and holder, within the same days
 */
export function same(a: ComparableClaim, b: ComparableClaim): Comparison {
  const places = comparePlaces(a.fields.place ?? null, b.fields.place ?? null);
  if (places === "other") return different("different places");
  if (places !== "equal") return unsure("the place is not certain");
  if (a.fields.change !== b.fields.change) return unsure("one holds it, the other takes it");
  if (a.fields.holder === null || b.fields.holder === null) return unsure("the holder is not named");
  if (a.fields.holder !== b.fields.holder) return different("different holders");
  const days = compareDays(a.when ?? a.published, b.when ?? b.published);
  if (!days) return unsure("the day is not known");
  return days.apart > FEW_DAYS
    ? unsure(`${days.apart} days apart`)
    : isSame("same place", "same holder", "within the same days");
}
