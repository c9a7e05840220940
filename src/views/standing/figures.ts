/** The latest numbers of each category, with what other sources count. */

import { FIGURE_CATEGORIES } from "../../kinds/figure/index.ts";
import type { Entry } from "../../model/entry.ts";
import type { Known } from "../known.ts";
import { type DraftSection, latestFirst, lineOf, settledValue } from "./section.ts";
import { disputedAmounts, sideText } from "./sides.ts";

const OF_EACH = 3;
const MOST = 14;

export const latestFigures: DraftSection = {
  id: "figures",
  title: "Figures",
  empty: "No figure is reported.",
  most: MOST,
  lines: (known) => {
    const byCategory = Map.groupBy(
      known.entries.filter((entry) => entry.kind === "figure"),
      (entry) => String(settledValue(entry, "category")),
    );
    return FIGURE_CATEGORIES.filter((category) => category !== "other")
      .flatMap((category) => (byCategory.get(category) ?? []).sort(latestFirst).slice(0, OF_EACH))
      .map((entry) => lineOf(entry, withOtherCounts(entry, known)));
  },
};

/** "At least 34 civilians killed in Ravna; 41 (Ravna Radio)" */
function withOtherCounts(entry: Entry, known: Known): string {
  const others = disputedAmounts(entry).slice(1);
  return [entry.headline, ...others.map((side) => sideText(side, known))].join("; ");
}
