/** `parley sources`: the reports by outlet, and who has whose text, with the reasons. */
import type { Command } from "commander";
import { SOURCE_COLUMNS, type SourceLine, type SourcesAsked, viewSources } from "../../views/sources.ts";
import { type GroupedOptions, groupedCommand, printGrouped } from "../view-command.ts";

export function sourcesCommand(): Command {
  return groupedCommand(
    "sources",
    "the reports by outlet, and which share their text and count as one origin",
    "sources --outlet herald --record talks.parley",
  )
    .option("--outlet <name>", "only this outlet or agency; a part of the name will do")
    .action((options: GroupedOptions & SourcesAsked) =>
      printGrouped<GroupedOptions & SourcesAsked, SourceLine>(options, {
        view: viewSources,
        columns: SOURCE_COLUMNS,
        ofEach: 12,
      }),
    );
}
