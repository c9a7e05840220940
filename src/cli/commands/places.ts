/** `parley places`: who holds each place, whether aid comes through and what happened there, over time. */
import type { Command } from "commander";
import { KINDS_OF_PLACES, PLACE_COLUMNS, type PlaceLine, viewPlaces } from "../../views/places.ts";
import { type FilterOptions, kindsOf, withFilters } from "../filters.ts";
import { type GroupedOptions, groupedCommand, printGrouped } from "../view-command.ts";

export function placesCommand(): Command {
  const command = groupedCommand(
    "places",
    "who holds each place, whether aid comes through and what happened there, over time",
    "places --place ravna --kind control access --record talks.parley",
  );
  return withFilters(command, KINDS_OF_PLACES).action((options: GroupedOptions & FilterOptions) =>
    printGrouped<GroupedOptions & FilterOptions, PlaceLine>(options, {
      view: (store, asked, bounds) => viewPlaces(store, { ...asked, ...kindsOf(asked) }, bounds),
      columns: PLACE_COLUMNS,
      ofEach: 10,
    }),
  );
}
