/** `parley timeline`: every entry in order of time, filtered. */
import type { Command } from "commander";
import { viewTimeline } from "../../views/timeline.ts";
import { type FilterOptions, kindsOf, withFilters } from "../filters.ts";
import { type GroupedOptions, groupedCommand, printGrouped } from "../view-command.ts";

export function timelineCommand(): Command {
  const command = groupedCommand(
    "timeline",
    "every entry in order of time; the latest, where there are many",
    "timeline --kind meeting agreement --since 2024-03 --record talks.parley",
  );
  return withFilters(command).action((options: GroupedOptions & FilterOptions) =>
    printGrouped(options, {
      view: (store, asked, { lines }) => viewTimeline(store, { ...asked, ...kindsOf(asked) }, lines),
    }),
  );
}
