/** `parley read SOURCE…`: prints what each report says. Needs no record and keeps none. */
import { Command, Option } from "commander";
import { toExchange } from "../../export/exchange/index.ts";
import { toWebAnnotations } from "../../export/web-annotation/index.ts";
import { openOriginal } from "../../read/to-original.ts";
import { readingAsText } from "../../views/text/reading-as-text.ts";
import { forEachReport, plural, summary } from "../batch.ts";
import { openReader } from "../open-reader.ts";
import { FORMS } from "../options.ts";
import { printData, printText, tell, textOptions } from "../print.ts";
import type { Fail } from "../program.ts";
import { type SourceOptions, withSources } from "../sources.ts";

/** annotations: Web Annotations, a line for each passage. */
const READ_FORMS = [...FORMS, "annotations"] as const;

export function readCommand(fail: Fail): Command {
  return withSources(new Command("read").description("print what each report says; no record is needed"))
    .addOption(new Option("--as <form>", "how to print").choices(READ_FORMS).default("text"))
    .addHelpText(
      "after",
      "\nExample:\n  $ parley read samples/*.txt\n  $ parley read samples/01-*.txt --as jsonl > claims.jsonl\n",
    )
    .action(async (files: string[], options: SourceOptions & { as: (typeof READ_FORMS)[number] }) => {
      const reader = await openReader();
      const readings: unknown[] = [];
      const batch = await forEachReport(files, options, "Reading", async (input) => {
        const reading = await reader.read(input);
        if (options.as === "jsonl") printData(JSON.stringify(toExchange(reading)));
        else if (options.as === "annotations") {
          const annotations = toWebAnnotations(reading, await openOriginal(reading.report));
          for (const annotation of annotations) printData(JSON.stringify(annotation));
        } else if (options.as === "json") readings.push(toExchange(reading));
        else printText(readingAsText(reading, textOptions()));
      });
      if (options.as === "json") printData(JSON.stringify(readings, null, 2));
      if (batch.failed > 0 || batch.passedOver > 0 || batch.isInterrupted) {
        tell(summary(batch, `${plural(batch.done, "report")} read`));
      }
      if (batch.failed > 0) fail(1);
    });
}
