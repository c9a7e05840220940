/** `parley statements`: who said what, issue by issue. */
import { type Command, Option } from "commander";
import { ISSUES } from "../../extract/issues/issues.ts";
import { STATEMENT_COLUMNS, type StatementsAsked, viewStatements } from "../../views/statements.ts";
import { day } from "../options.ts";
import { type GroupedOptions, groupedCommand, printGrouped } from "../view-command.ts";

export function statementsCommand(): Command {
  return groupedCommand(
    "statements",
    "who said what, issue by issue, over time",
    "statements --actor okoro --issue prisoners --record talks.parley",
  )
    .option("--actor <name>", "only speakers of this name; a part of it will do")
    .addOption(new Option("--issue <issue>", "only what speaks for this issue").choices(ISSUES))
    .option("--since <day>", "only what was said on that day or later", day)
    .option("--until <day>", "only what was said on that day or earlier", day)
    .action((options: GroupedOptions & StatementsAsked) =>
      printGrouped(options, { view: viewStatements, columns: STATEMENT_COLUMNS, ofEach: 6 }),
    );
}
