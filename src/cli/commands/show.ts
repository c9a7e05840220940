/** `parley show ENTRY`: one entry with every claim, its sentence and its source. */
import { Command } from "commander";
import { ParleyError } from "../../model/error.ts";
import { viewEntry } from "../../views/entry.ts";
import { entryAsText } from "../../views/text/entry-as-text.ts";
import { asOption, type Form, recordOption } from "../options.ts";
import { hasColour, printOne, textWidth } from "../print.ts";
import { withRecord } from "../with-record.ts";

export function showCommand(): Command {
  return new Command("show")
    .description("one entry: every claim with its sentence and source")
    .argument("<entry>", "id of an entry, or its first six digits or more")
    .addOption(recordOption())
    .addOption(asOption())
    .addHelpText("after", "\nExample:\n  $ parley entries --kind figure\n  $ parley show e41c9a0\n")
    .action((id: string, options: { record: string; as: Form }) =>
      withRecord(options.record, async (store) => {
        const view = await viewEntry(store, id);
        if (!view) {
          throw new ParleyError(
            "cli/no-such-entry",
            `no entry "${id}" in ${store.location}; "parley entries" lists them with their ids.`,
          );
        }
        printOne(options.as, view, () => entryAsText(view, { width: textWidth(), colour: hasColour() }));
      }),
    );
}
