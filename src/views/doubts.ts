/** Doubts with the words they are about. */
import type { Doubt } from "../model/doubt.ts";
import { wordsAt } from "../model/span.ts";
import type { DoubtFilter, Page, Store } from "../record/store.ts";
import { csvOf } from "./csv.ts";

export interface DoubtView extends Doubt {
  readonly reportName: string;
  /** The words it is about. */
  readonly quote: string;
}

export async function viewDoubts(store: Store, page: DoubtFilter = {}): Promise<Page<DoubtView>> {
  const { items, total } = await store.doubts(page);
  const readings = new Map<string, { name: string; text: string }>();
  for (const id of new Set(items.map((doubt) => doubt.report))) {
    const reading = await store.report(id);
    if (reading) readings.set(id, reading.report);
  }
  return {
    total,
    items: items.map((doubt) => {
      const report = readings.get(doubt.report);
      return { ...doubt, reportName: report?.name ?? doubt.report, quote: wordsAt(report?.text ?? "", doubt.span) };
    }),
  };
}

/** One row a doubt, with its words and where they stand. */
export function doubtsAsCsv(doubts: readonly DoubtView[]): string {
  return csvOf(
    ["code", "message", "quote", "report", "start", "end"],
    doubts.map(({ code, message, quote, reportName, span }) => [
      code,
      message,
      quote,
      reportName,
      span.start,
      span.end,
    ]),
  );
}
