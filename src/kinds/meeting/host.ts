/** The host of a visit. In: the place visited and the visitors; out: its country, where a country is what is visited. */
import type { Party } from "../../extract/parties.ts";
import type { PlaceMention } from "../../notice/noticed.ts";

export function hostAt(place: PlaceMention, visitors: readonly Party[]): Party[] {
  if (place.name !== place.country || visitors.some(({ name }) => name === place.name)) return [];
  return [{ name: place.name, span: { start: place.start, end: place.end } }];
}
