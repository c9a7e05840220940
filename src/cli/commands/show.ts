/**
 * `parley show ENTRY`: one entry with every claim, its sentence and its source. `parley show REPORT --versions`: what
 * came under the same address, and what changed.
 */
import { Command } from "commander";
import { ParleyError } from "../../model/error.ts";
import { viewEntry } from "../../views/entry.ts";
import { entryAsCsv } from "../../views/entry-as-csv.ts";
import type { VersionsView } from "../../views/shapes.ts";
import { entryAsText } from "../../views/text/entry-as-text.ts";
import { versionsAsText } from "../../views/text/versions-as-text.ts";
import { versionsAsCsv, viewVersions } from "../../views/versions.ts";
import { recordOption, type TableForm, tableOption } from "../options.ts";
import { printOne, textOptions } from "../print.ts";
import { withRecord } from "../with-record.ts";

export function showCommand(): Command {
  return new Command("show")
    .description("one entry: every claim with its sentence and source; or the versions of one report")
    .argument("<entry>", "id of an entry or report, or its first six digits or more")
    .option("--versions", "what came under the address of this report, and what changed from each to the next")
    .addOption(recordOption())
    .addOption(tableOption())
    .addHelpText(
      "after",
      "\nExample:\n  $ parley entries --kind figure\n  $ parley show e41c9a0\n  $ parley show talks --versions\n",
    )
    .action((id: string, options: { record: string; as: TableForm; versions?: boolean }) =>
      withRecord(options.record, async (store) => {
        if (options.versions) return printVersions(await viewVersions(store, id), options.as);
        const view = await viewEntry(store, id);
        if (!view) {
          throw new ParleyError(
            "cli/no-such-entry",
            `no entry "${id}" in ${store.location}; "parley entries" lists them with their ids.`,
          );
        }
        await printOne(
          options.as,
          view,
          () => entryAsText(view, textOptions()),
          () => entryAsCsv(view),
        );
      }),
    );
}

function printVersions(view: VersionsView, form: TableForm): Promise<void> {
  return printOne(
    form,
    view,
    () => versionsAsText(view, textOptions()),
    () => versionsAsCsv(view),
  );
}
