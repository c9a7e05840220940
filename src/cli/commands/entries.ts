/** `parley entries`: the list of entries, filtered. */
import { Command, Option } from "commander";
import { KINDS } from "../../kinds/catalog.ts";
import type { KindId } from "../../model/claim.ts";
import { checkActor } from "../../views/check-asked.ts";
import { entriesAsCsv } from "../../views/entries-as-csv.ts";
import { entriesAsText } from "../../views/text/entries-as-text.ts";
import { count, day, recordOption, type TableForm, tableOption } from "../options.ts";
import { printItems, textOptions } from "../print.ts";
import { withRecord } from "../with-record.ts";

interface Options {
  readonly record: string;
  readonly kind?: KindId;
  readonly actor?: string;
  readonly since?: string;
  readonly until?: string;
  readonly search?: string;
  readonly limit: number;
  readonly as: TableForm;
}

export function entriesCommand(): Command {
  return new Command("entries")
    .description("list the entries of a record")
    .addOption(recordOption())
    .addOption(new Option("--kind <kind>", "only this kind").choices(Object.keys(KINDS)))
    .option("--actor <name>", "only entries in which an actor of this name takes part; a part of the name will do")
    .option("--since <day>", "only what happened on that day or later", day)
    .option("--until <day>", "only what happened on that day or earlier", day)
    .option("--search <words>", "only entries that hold these words")
    .option("--limit <n>", "at most so many; 0 for all", count, 100)
    .addOption(tableOption())
    .addHelpText("after", "\nExample:\n  $ parley entries --kind meeting --since 2024-03 --record talks.parley\n")
    .action((options: Options) =>
      withRecord(options.record, async (store) => {
        const { record, limit, as, ...filter } = options;
        const page = await store.entries({ ...filter, ...(limit > 0 ? { limit } : {}) });
        if (page.total === 0 && filter.actor !== undefined) checkActor(filter.actor, await store.actors(), []);
        await printItems(
          as,
          page.items,
          () => entriesAsText(page, textOptions()),
          () => entriesAsCsv(store, page.items),
        );
      }),
    );
}
