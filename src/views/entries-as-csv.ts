/**
 * A list of entries comes in; a table goes out, each with its facts and the words it rests on.
 *
 *     under,when,text,actors,disputedFields,…,quote,source,…      Meetings,2024-03-11,Okoro and Lind met in Lakeside,…
 */
import { KINDS } from "../kinds/catalog.ts";
import type { Entry } from "../model/entry.ts";
import type { Store } from "../record/store.ts";
import { citeLines, type DraftLine } from "./cited-lines.ts";
import { loadKnown } from "./known.ts";
import { linesAsCsv } from "./lines-as-csv.ts";
import { lineOf } from "./standing/section.ts";
import { disputedSides } from "./standing/sides.ts";

interface Draft extends DraftLine {
  readonly actors: readonly string[];
  readonly disputedFields: readonly string[];
  readonly reports: number;
  readonly outlets: number;
  readonly origins: number;
  readonly firstLearned: string | null;
  readonly lastLearned: string | null;
  readonly review: string;
}

const COLUMNS = [
  "actors",
  "disputedFields",
  "reports",
  "outlets",
  "origins",
  "firstLearned",
  "lastLearned",
  "review",
] as const;

export async function entriesAsCsv(store: Store, entries: readonly Entry[]): Promise<string> {
  const known = await loadKnown(store, { kinds: [] });
  const drafts = entries.map((entry): Draft => {
    const { actors, outlets, origins, firstLearned, lastLearned, review } = entry;
    return {
      ...lineOf(entry),
      actors,
      disputedFields: disputedSides(entry).map(({ title }) => title),
      reports: entry.reports.length,
      outlets,
      origins,
      firstLearned,
      lastLearned,
      review,
    };
  });
  const lines = await citeLines(known, drafts);
  const titleOf = (kind: string | null): string => (kind === null ? "" : (KINDS[kind]?.title.many ?? kind));
  return linesAsCsv(
    lines.map((line) => ({ title: titleOf(line.kind), lines: [line] })),
    COLUMNS,
  );
}
