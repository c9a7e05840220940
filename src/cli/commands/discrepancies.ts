/** `parley discrepancies`: where accounts of one thing differ, with each answer and whose it is. */
import { type Command, Option } from "commander";
import { DISCREPANCY_KINDS } from "../../model/discrepancy.ts";
import { DISCREPANCY_COLUMNS, type DiscrepanciesAsked, viewDiscrepancies } from "../../views/discrepancies.ts";
import { type GroupedOptions, groupedCommand, printGrouped } from "../view-command.ts";

export function discrepanciesCommand(): Command {
  return groupedCommand(
    "discrepancies",
    "where accounts of one thing differ: each answer, whose it is, and why it differs",
    "discrepancies --kind conflict --about ravna --record talks.parley",
  )
    .addOption(new Option("--kind <kind>", "only differences of this kind").choices(DISCREPANCY_KINDS))
    .option("--about <words>", "only about what holds these words")
    .action((options: GroupedOptions & DiscrepanciesAsked) =>
      printGrouped(options, { view: viewDiscrepancies, columns: DISCREPANCY_COLUMNS, ofEach: 6 }),
    );
}
