/**
 * Goes through the sources a person named, one report after another. What cannot be read gets one sentence and the rest
 * goes on; at the end a summary says how many. Ctrl-C finishes the report at hand and stops there: what was done is kept.
 */
import { ParleyError } from "../model/error.ts";
import { harmless } from "../model/harmless.ts";
import type { ReportInput } from "../read/read-report.ts";
import { tell } from "./print.ts";
import { showProgress } from "./progress.ts";
import { findOptions, type SourceOptions } from "./sources.ts";

export interface Batch {
  readonly done: number;
  readonly failed: number;
  /** Found in folders and archives, and by their names no reports. */
  readonly passedOver: number;
  readonly isInterrupted: boolean;
}

export async function forEachReport(
  paths: readonly string[],
  sources: SourceOptions,
  verb: string,
  each: (input: ReportInput, path: string) => Promise<void>,
): Promise<Batch> {
  const counts = { done: 0, failed: 0, passedOver: 0 };
  let isInterrupted = false;
  const interrupt = (): void => {
    isInterrupted = true;
  };
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  // Loaded when something is read: what opens archives, mails and pages is no part of a command's start.
  const { findReports } = await import("../read/find-reports.ts");
  const progress = showProgress(paths.length, verb);
  try {
    for await (const found of findReports(paths, findOptions(sources))) {
      try {
        if ("error" in found) throw found.error;
        await each(found.input, found.path);
        counts.done++;
      } catch (error) {
        if (!(error instanceof ParleyError) || !error.code.startsWith("read/")) throw error;
        if (error.code === "read/passed-over") counts.passedOver++;
        else {
          counts.failed++;
          tell(error.message);
        }
      }
      // How much an archive holds is known only at its end: the bar counts what was named, the words what came out.
      progress.step(found.index + 1, `${counts.done.toLocaleString("en")} read · …${harmless(found.path.slice(-14))}`);
      // A signal is seen only between turns of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
      if (isInterrupted) break;
    }
  } finally {
    progress.end();
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
  }
  return { ...counts, isInterrupted };
}

/** "3 reports read. 1 could not be read …" Printed only where there is something to tell. */
export function summary(batch: Batch, done: string): string {
  const failed = batch.failed > 0 ? ` ${batch.failed} could not be read; the reasons stand above.` : "";
  const passed =
    batch.passedOver > 0
      ? ` ${plural(batch.passedOver, "file was", "files were")} passed over: by their names they are pictures, styles or programs.`
      : "";
  const stopped = batch.isInterrupted ? " Stopped; run the same command again to go on." : "";
  return `${done}.${failed}${passed}${stopped}`;
}

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}
