/** `parley doubts`: what Parley saw and could not settle, each with its words. */
import { Command } from "commander";
import { LEFT_OVER } from "../../model/doubt.ts";
import { doubtsAsCsv, viewDoubts } from "../../views/doubts.ts";
import { doubtsAsText } from "../../views/text/doubts-as-text.ts";
import { count, recordOption, type TableForm, tableOption } from "../options.ts";
import { printItems, textOptions } from "../print.ts";
import { withRecord } from "../with-record.ts";

export function doubtsCommand(): Command {
  return new Command("doubts")
    .description("what was seen and could not be settled, and the sentences that gave nothing")
    .addOption(recordOption())
    .option("--limit <n>", "at most so many of each; 0 for all", count, 100)
    .addOption(tableOption())
    .addHelpText("after", "\nExample:\n  $ parley doubts --record talks.parley\n")
    .action((options: { record: string; limit: number; as: TableForm }) =>
      withRecord(options.record, async (store) => {
        const limit = options.limit > 0 ? { limit: options.limit } : {};
        const unsettled = await viewDoubts(store, { notCode: LEFT_OVER, ...limit });
        const leftOver = await viewDoubts(store, { code: LEFT_OVER, ...limit });
        const all = [...unsettled.items, ...leftOver.items];
        await printItems(
          options.as,
          all,
          () => doubtsAsText(unsettled, leftOver, textOptions()),
          () => doubtsAsCsv(all),
        );
      }),
    );
}
