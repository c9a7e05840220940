/**
 * What is told of each place over time: who holds it, whether aid comes through, what happened there.
 *
 *     Ravna    2 March 2024    Ravna is besieged by Eastmark    10 March 2024    Shelling in Ravna, 12 killed
 */
import { KINDS } from "../kinds/catalog.ts";
import { byCodeUnits } from "../merge/in-order.ts";
import type { KindId } from "../model/claim.ts";
import type { Entry } from "../model/entry.ts";
import type { Store } from "../record/store.ts";
import { checkAsked } from "./check-asked.ts";
import { type EntryAsked, filterOf, fits, placeKey, placesOf } from "./entry-fits.ts";
import { type Bounds, groupedView, mostFirst } from "./grouped.ts";
import { type DaysAsked, loadKnown } from "./known.ts";
import type { CitedLine, GroupedView } from "./shapes.ts";
import { inTime, lineOf } from "./standing/section.ts";

export interface PlacesAsked extends DaysAsked, EntryAsked {}

export interface PlaceLine extends CitedLine {
  readonly place: string;
}

export const PLACE_COLUMNS = ["place"] as const;

export const KINDS_OF_PLACES: readonly KindId[] = ["control", "access", "incident"];

export async function viewPlaces(store: Store, asked: PlacesAsked, bounds: Bounds): Promise<GroupedView<PlaceLine>> {
  const kinds = asked.kinds ?? KINDS_OF_PLACES;
  const known = await loadKnown(store, { ...asked, kinds, filter: filterOf(asked) });
  checkAsked(asked, known);
  const entries = known.entries.filter(fits(asked, known.actors)).filter((entry) => placesOf(entry).length > 0);
  const groups = [...Map.groupBy(entries, (entry) => placeKey(placesOf(entry)[0]!)).values()].map((own) => {
    const place = usualName(own);
    return {
      title: place,
      note: countsOf(own),
      drafts: own.sort(inTime).map((entry) => ({ ...lineOf(entry), place })),
    };
  });
  groups.sort(mostFirst);
  return groupedView(
    known,
    { title: "Places", empty: "Nothing is reported of who holds what, of aid or of violence at any place." },
    groups,
    bounds,
  );
}

/** The name most entries use; of two the shorter. */
function usualName(entries: readonly Entry[]): string {
  const names = Map.groupBy(
    entries.map((entry) => placesOf(entry)[0]!),
    (name) => name,
  );
  return [...names].sort(
    ([a, one], [b, two]) => two.length - one.length || a.length - b.length || byCodeUnits(a, b),
  )[0]![0];
}

/** "control 3, incidents 12" */
function countsOf(entries: readonly Entry[]): string {
  const counts = Map.groupBy(entries, ({ kind }) => kind);
  return [...counts]
    .map(([kind, own]) => {
      const title = KINDS[kind]!.title;
      return `${(own.length === 1 ? title.one : title.many).toLowerCase()} ${own.length.toLocaleString("en")}`;
    })
    .sort(byCodeUnits)
    .join(", ");
}
