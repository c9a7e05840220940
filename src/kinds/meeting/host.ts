/** The host of a visit. In: the place visited and the visitors; out: its country, where a country or its capital is what is visited. */
import type { Party } from "../../extract/parties.ts";
import { placesNamed } from "../../notice/places/known-places.ts";
import type { MeetingPlace } from "./meeting-draft.ts";

export function hostAt(place: MeetingPlace, visitors: readonly Party[]): Party[] {
  const isSeat = placesNamed(place.name).some(
    ({ kind, rank, country }) => kind === "town" && rank === "capital" && country === place.country,
  );
  const host = place.name === place.country || isSeat ? place.country : null;
  if (host === null || visitors.some(({ name }) => name === host)) return [];
  return [{ name: host, span: { start: place.start, end: place.end } }];
}
