/** `parley figures`: what was counted, where, by whom and when. */
import { type Command, Option } from "commander";
import { FIGURE_CATEGORIES } from "../../kinds/figure/index.ts";
import { FIGURE_COLUMNS, type FiguresAsked, viewFigures } from "../../views/figures.ts";
import { day } from "../options.ts";
import { type GroupedOptions, groupedCommand, printGrouped } from "../view-command.ts";

export function figuresCommand(): Command {
  return groupedCommand(
    "figures",
    "what was counted, where and by whom, over time; nothing is added up",
    "figures --category killed --place ravna --record talks.parley",
  )
    .addOption(new Option("--category <category>", "only this category").choices(FIGURE_CATEGORIES))
    .option("--place <name>", "only at places of this name; the beginning of a word will do")
    .option("--since <day>", "only of that day or later", day)
    .option("--until <day>", "only of that day or earlier", day)
    .action((options: GroupedOptions & FiguresAsked) =>
      printGrouped(options, { view: viewFigures, columns: FIGURE_COLUMNS, ofEach: 12 }),
    );
}
