/** `parley search WORDS`: entries and reports that hold all the words, the best first, the words marked. */
import { type Command, Option } from "commander";
import { type SearchAsked, viewSearch } from "../../views/search.ts";
import { type FilterOptions, kindsOf, withFilters } from "../filters.ts";
import { type GroupedOptions, groupedCommand, printGrouped } from "../view-command.ts";

export function searchCommand(): Command {
  const command = groupedCommand(
    "search",
    "entries and reports that hold all these words, the best first",
    "search prisoners ravna --since 2024-03 --record talks.parley",
  ).argument("<words...>", "words, or their beginnings");
  return withFilters(command)
    .option("--outlet <name>", "only of this outlet or agency; a part of the name will do")
    .addOption(
      new Option("--review <state>", "only entries in this state").choices(["unreviewed", "accepted", "corrected"]),
    )
    .action((words: string[], options: GroupedOptions & FilterOptions & Omit<SearchAsked, "words" | "kinds">) =>
      printGrouped(options, {
        view: (store, asked, bounds) =>
          viewSearch(store, { ...asked, ...kindsOf(asked), words: words.join(" ") }, bounds),
      }),
    );
}
