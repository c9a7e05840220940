/** Where accounts of one thing differ, as merging found it. */
import { GRAVITY } from "../../merge/discrepancies/find-discrepancies.ts";
import type { Discrepancy } from "../../model/discrepancy.ts";
import type { Db } from "../schema.ts";
import type { DiscrepancyFilter, Page } from "../store.ts";
import { inParts, NO_LIMIT } from "./in-parts.ts";

export async function replaceDiscrepancies(db: Db, discrepancies: readonly Discrepancy[]): Promise<void> {
  await db.deleteFrom("discrepancy_entries").execute();
  await db.deleteFrom("discrepancies").execute();
  await insertDiscrepancies(db, discrepancies);
}

export async function insertDiscrepancies(db: Db, discrepancies: readonly Discrepancy[]): Promise<void> {
  const rows = discrepancies.map((one) => ({
    id: one.id,
    gravity: GRAVITY.get(one.kind)!,
    kind: one.kind,
    of: one.of,
    question: one.question,
    when: one.when ?? "",
    body: JSON.stringify(one),
  }));
  for (const part of inParts(rows)) await db.insertInto("discrepancies").values(part).execute();
  const ties = discrepancies.flatMap(({ id, entries }) =>
    entries.map((entry) => ({ discrepancy_id: id, entry_id: entry })),
  );
  for (const part of inParts(ties)) await db.insertInto("discrepancy_entries").values(part).execute();
}

/** What accounts of these entries differ on in answer to one question. */
export async function deleteDiscrepancies(
  db: Db,
  { of, question }: Pick<Discrepancy, "of" | "question">,
  entries: readonly string[],
): Promise<void> {
  for (const part of inParts(entries)) {
    const rows = await db
      .selectFrom("discrepancies")
      .select("id")
      .where("of", "=", of)
      .where("question", "=", question)
      .where("id", "in", (e) =>
        e.selectFrom("discrepancy_entries").select("discrepancy_id").where("entry_id", "in", part),
      )
      .execute();
    for (const ids of inParts(rows.map(({ id }) => id))) {
      await db.deleteFrom("discrepancy_entries").where("discrepancy_id", "in", ids).execute();
      await db.deleteFrom("discrepancies").where("id", "in", ids).execute();
    }
  }
}

/** The gravest first. */
export async function listDiscrepancies(db: Db, filter: DiscrepancyFilter): Promise<Page<Discrepancy>> {
  const { kind, entry } = filter;
  let fitting = db.selectFrom("discrepancies");
  if (kind) fitting = fitting.where("kind", "=", kind);
  if (entry) {
    fitting = fitting.where("id", "in", (e) =>
      e.selectFrom("discrepancy_entries").select("discrepancy_id").where("entry_id", "=", entry),
    );
  }
  const { total } = await fitting.select((e) => e.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await fitting
    .select("body")
    .orderBy("gravity")
    .orderBy("when", "desc")
    .orderBy("of")
    .orderBy("id")
    .limit(filter.limit ?? NO_LIMIT)
    .offset(filter.offset ?? 0)
    .execute();
  return { total, items: rows.map((row) => JSON.parse(row.body) as Discrepancy) };
}
