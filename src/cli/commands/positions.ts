/** `parley positions`: where each party stands on each issue, over time. */
import { type Command, Option } from "commander";
import { ISSUES } from "../../extract/issues/issues.ts";
import { POSITION_COLUMNS, type PositionsAsked, viewPositions } from "../../views/positions.ts";
import { day } from "../options.ts";
import { type GroupedOptions, groupedCommand, printGrouped } from "../view-command.ts";

export function positionsCommand(): Command {
  return groupedCommand(
    "positions",
    "where each party stands on each issue, over time",
    "positions --actor okoro --changes --record talks.parley",
  )
    .option("--actor <name>", "only parties of this name; a part of it will do")
    .addOption(new Option("--issue <issue>", "only this issue").choices(ISSUES))
    .option("--changes", "only where a party moved")
    .option("--since <day>", "only what was held on that day or later", day)
    .option("--until <day>", "only what was held on that day or earlier", day)
    .action((options: GroupedOptions & PositionsAsked) =>
      printGrouped(options, { view: viewPositions, columns: POSITION_COLUMNS, ofEach: 8 }),
    );
}
