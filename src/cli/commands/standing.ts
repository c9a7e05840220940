/** `parley standing`: where the talks stand, each line with the words it rests on. */
import type { Command } from "commander";
import { linesAsCsv } from "../../views/lines-as-csv.ts";
import { type StandingAsked, viewStanding } from "../../views/standing.ts";
import { standingAsText } from "../../views/text/standing-as-text.ts";
import { day } from "../options.ts";
import { textOptions } from "../print.ts";
import { printView, type ViewOptions, viewCommand } from "../view-command.ts";
import { withRecord } from "../with-record.ts";

export function standingCommand(): Command {
  return viewCommand(
    "standing",
    "where the talks stand, each line cited",
    "standing --as-of 2024-03-13 --since 2024-03-08 --record talks.parley",
  )
    .option("--since <day>", "tell first what is new or has changed since that day", day)
    .action((options: ViewOptions & StandingAsked) =>
      withRecord(options.record, async (store) => {
        const standing = await viewStanding(store, options);
        printView(options.as, standing, {
          lines: () => standing.sections.flatMap(({ lines }) => lines),
          csv: () => linesAsCsv(standing.sections),
          text: () => standingAsText(standing, textOptions()),
        });
      }),
    );
}
