/**
 * Goes through the files a person named, one after another. A file that cannot be read gets one sentence and the rest
 * goes on; at the end a summary says how many. Ctrl-C finishes the file at hand and stops there: what was done is kept.
 */
import { ParleyError } from "../model/error.ts";
import { findReports } from "../read/find-reports.ts";
import type { ReportInput } from "../read/read-report.ts";
import { showProgress } from "./progress.ts";

export interface Batch {
  readonly done: number;
  readonly failed: number;
  readonly isInterrupted: boolean;
}

export async function forEachReport(
  paths: readonly string[],
  verb: string,
  each: (input: ReportInput, path: string) => Promise<void>,
): Promise<Batch> {
  let done = 0;
  let failed = 0;
  let isInterrupted = false;
  const interrupt = (): void => {
    isInterrupted = true;
  };
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  const progress = showProgress(paths.length, verb);
  try {
    for await (const found of findReports(paths)) {
      try {
        if ("error" in found) throw found.error;
        await each(found.input, found.path);
        done++;
      } catch (error) {
        if (!(error instanceof ParleyError) || !error.code.startsWith("read/")) throw error;
        failed++;
        console.error(`parley: ${error.message}`);
      }
      progress.step(done + failed, found.path);
      // A signal is seen only between turns of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
      if (isInterrupted) break;
    }
  } finally {
    progress.end();
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
  }
  return { done, failed, isInterrupted };
}

/** "3 reports read, 1 could not be." Printed only where there is something to tell. */
export function summary(batch: Batch, done: string): string {
  const failed = batch.failed > 0 ? ` ${batch.failed} could not be read; the reasons stand above.` : "";
  const stopped = batch.isInterrupted ? " Stopped; run the same command again to go on." : "";
  return `${done}.${failed}${stopped}`;
}

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}
