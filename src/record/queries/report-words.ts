/**
 * The words of reports, kept for searching: a text in parts that every engine can index, each folded. Reports are found
 * by the part that fits best.
 */
import { sql } from "kysely";
import { folded } from "../../model/folded-words.ts";
import type { Engine } from "../engine.ts";
import type { Db } from "../schema.ts";
import type { Page } from "../store.ts";
import { inParts, NO_LIMIT } from "./in-parts.ts";
import { searchedWords } from "./searched-words.ts";

/** PostgreSQL's index of words takes a megabyte of one row; this many letters stay below it in any script. */
const PART_LETTERS = 150_000;
/** Words around a cut stand in both parts, so that two that stand together are found together. */
const OVERLAP = 1_000;

export async function insertReportWords(db: Db, report: string, text: string): Promise<void> {
  const rows = partsOf(text).map((words, part) => ({ report_id: report, part, words }));
  for (const some of inParts(rows, 20)) await db.insertInto("report_words").values(some).execute();
}

export async function deleteReportWords(db: Db, report: string): Promise<void> {
  await db.deleteFrom("report_words").where("report_id", "=", report).execute();
}

function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += PART_LETTERS - OVERLAP) {
    parts.push(folded(text.slice(start, start + PART_LETTERS)).slice(0, PART_LETTERS));
    if (start + PART_LETTERS >= text.length) break;
  }
  return parts;
}

/** Ids of the reports of which a part holds all the words, the best first. */
export async function findReports(
  db: Db,
  engine: Pick<Engine, "rankedParts">,
  search: string,
  page: { offset?: number; limit?: number },
): Promise<Page<string>> {
  const words = searchedWords(search);
  if (words.length === 0) return { total: 0, items: [] };
  const found = sql<{ id: string; rank: number }>`
    select report_words.report_id as id, min(found.rank) as rank
    from (${engine.rankedParts(words)}) as found join report_words on report_words.number = found.number
    group by report_words.report_id`;
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total from (${found}) as every`.execute(db);
  const { rows } = await sql<{ id: string }>`
    ${found} order by rank, id limit ${page.limit ?? NO_LIMIT} offset ${page.offset ?? 0}`.execute(db);
  return { total: Number(counted[0]!.total), items: rows.map(({ id }) => id) };
}
