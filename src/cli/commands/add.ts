/** `parley add SOURCE…`: reads reports into a record. A report already there is passed over, so a stopped run goes on where it was. */
import { Command } from "commander";
import { reportId } from "../../read/read-report.ts";
import { openRecord } from "../../record/open.ts";
import type { Store } from "../../record/store.ts";
import { type Batch, forEachReport, plural, summary } from "../batch.ts";
import { MergedPart } from "../merged-part.ts";
import { openReader } from "../open-reader.ts";
import { recordOption } from "../options.ts";
import { tell } from "../print.ts";
import type { Fail } from "../program.ts";
import { type SourceOptions, withSources } from "../sources.ts";

type Outcomes = Record<"added" | "already-there" | "read-anew", number>;

export function addCommand(fail: Fail): Command {
  const command = new Command("add").description("read reports into a record; one that is already there adds nothing");
  return withSources(command)
    .addOption(recordOption())
    .option("--again", "read anew also what is already there, as after an update of Parley")
    .addHelpText("after", "\nExample:\n  $ parley add reports/ news.warc.gz --record talks.parley\n")
    .action(async (files: string[], options: SourceOptions & { record: string; again?: boolean }) => {
      const reader = await openReader();
      const outcomes: Outcomes = { added: 0, "already-there": 0, "read-anew": 0 };
      // Opened with the first report that can be read: a mistyped name leaves no empty record behind.
      let store: Store | null = null;
      try {
        let part: MergedPart | null = null;
        const batch = await forEachReport(files, options, "Adding", async (input) => {
          const isFirst = store === null;
          const reading = isFirst ? await reader.read(input) : null;
          store ??= await openRecord(options.record);
          const isThere = !options.again && (await store.has(reportId(input)));
          const outcome = isThere ? "already-there" : await store.add(reading ?? (await reader.read(input)));
          outcomes[outcome]++;
          part ??= new MergedPart((await store.reports({ limit: 1 })).total - outcomes.added);
          if (outcome !== "already-there" && part.isFull()) await store.refresh();
        });
        tell(store ? await added(store, batch, outcomes) : summary(batch, "Nothing was added"));
        if (batch.failed > 0) fail(1);
      } finally {
        await (store as Store | null)?.close();
      }
    });
}

async function added(store: Store, batch: Batch, outcomes: Outcomes): Promise<string> {
  await store.refresh();
  const { total } = await store.entries({ limit: 1 });
  const parts = [
    `${plural(outcomes.added, "report")} added`,
    ...(outcomes["already-there"] > 0 ? [`${outcomes["already-there"].toLocaleString("en")} already there`] : []),
    ...(outcomes["read-anew"] > 0 ? [`${outcomes["read-anew"].toLocaleString("en")} read anew`] : []),
  ];
  return summary(batch, `${parts.join(", ")}; ${store.location} holds ${plural(total, "entry", "entries")}`);
}
