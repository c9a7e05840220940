/** `parley doubts`: what Parley saw and could not settle, each with its words. */
import { Command } from "commander";
import { LEFT_OVER } from "../../model/doubt.ts";
import { viewDoubts } from "../../views/doubts.ts";
import { doubtsAsText } from "../../views/text/doubts-as-text.ts";
import { asOption, count, type Form, recordOption } from "../options.ts";
import { printItems, textOptions } from "../print.ts";
import { withRecord } from "../with-record.ts";

export function doubtsCommand(): Command {
  return new Command("doubts")
    .description("what was seen and could not be settled, and the sentences that gave nothing")
    .addOption(recordOption())
    .option("--limit <n>", "at most so many of each; 0 for all", count, 100)
    .addOption(asOption())
    .addHelpText("after", "\nExample:\n  $ parley doubts --record talks.parley\n")
    .action((options: { record: string; limit: number; as: Form }) =>
      withRecord(options.record, async (store) => {
        const limit = options.limit > 0 ? { limit: options.limit } : {};
        const unsettled = await viewDoubts(store, { notCode: LEFT_OVER, ...limit });
        const leftOver = await viewDoubts(store, { code: LEFT_OVER, ...limit });
        printItems(options.as, [...unsettled.items, ...leftOver.items], () =>
          doubtsAsText(unsettled, leftOver, textOptions()),
        );
      }),
    );
}
