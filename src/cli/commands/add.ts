/** `parley add FILE…`: reads reports into a record. A report already there is passed over, so a stopped run goes on where it was. */
import { Command } from "commander";
import { merge } from "../../merge/merge.ts";
import { openReader } from "../../pipeline.ts";
import { reportId } from "../../read/read-report.ts";
import { openRecord } from "../../record/open.ts";
import { forEachReport, plural, summary } from "../batch.ts";
import { recordOption } from "../options.ts";
import type { Fail } from "../program.ts";

export function addCommand(fail: Fail): Command {
  return new Command("add")
    .description("read reports into a record; one that is already there adds nothing")
    .argument("<file...>", "reports as plain text; - for standard input")
    .addOption(recordOption())
    .option("--again", "read anew also what is already there, as after an update of Parley")
    .addHelpText("after", "\nExample:\n  $ parley add reports/*.txt --record talks.parley\n")
    .action(async (files: string[], options: { record: string; again?: boolean }) => {
      const store = await openRecord(options.record);
      try {
        const reader = await openReader();
        const outcomes = { added: 0, "already-there": 0, "read-anew": 0 };
        const batch = await forEachReport(files, "Adding", async (input) => {
          const isThere = !options.again && (await store.has(reportId(input)));
          outcomes[isThere ? "already-there" : await store.add(reader.read(input))]++;
        });
        await store.refresh(merge);
        const there =
          outcomes["already-there"] > 0 ? `, ${outcomes["already-there"].toLocaleString("en")} already there` : "";
        const anew = outcomes["read-anew"] > 0 ? `, ${outcomes["read-anew"].toLocaleString("en")} read anew` : "";
        const { total } = await store.entries({ limit: 1 });
        const state = `${plural(outcomes.added, "report")} added${there}${anew} to ${store.location}, which holds ${plural(total, "entry", "entries")}`;
        console.error(`parley: ${summary(batch, state)}`);
        if (batch.failed > 0) fail(1);
      } finally {
        await store.close();
      }
    });
}
