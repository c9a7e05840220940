/** `parley standing`: where the talks stand, each line with the words it rests on. */
import { Command } from "commander";
import { viewStanding } from "../../views/standing.ts";
import { standingAsText } from "../../views/text/standing-as-text.ts";
import { asOption, day, type Form, recordOption } from "../options.ts";
import { hasColour, printOne, textWidth } from "../print.ts";
import { withRecord } from "../with-record.ts";

export function standingCommand(): Command {
  return new Command("standing")
    .description("where the talks stand, each line cited")
    .addOption(recordOption())
    .option("--as-of <day>", "as it was known on that day", day)
    .addOption(asOption())
    .addHelpText("after", "\nExample:\n  $ parley standing --record talks.parley --as-of 2024-03-13\n")
    .action((options: { record: string; asOf?: string; as: Form }) =>
      withRecord(options.record, async (store) => {
        const standing = await viewStanding(store, options.asOf ? { asOf: options.asOf } : {});
        printOne(options.as, standing, () => standingAsText(standing, { width: textWidth(), colour: hasColour() }));
      }),
    );
}
