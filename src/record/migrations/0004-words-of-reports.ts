/** Reports get an index of their words; those that are already there are read into it. */
import type { Engine } from "../engine.ts";
import { insertReportWords } from "../queries/report-words.ts";
import type { Db } from "../schema.ts";

/** Texts held at once. */
const PAGE = 100;

export async function wordsOfReports(db: Db, engine: Engine): Promise<void> {
  const { text, rowNumber } = engine.types;
  await db.schema
    .createTable("report_words")
    .addColumn("number", rowNumber, (c) => c.primaryKey())
    .addColumn("report_id", text, (c) => c.notNull().references("reports.id").onDelete("cascade"))
    .addColumn("part", "integer", (c) => c.notNull())
    .addColumn("words", text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex("words_of_report").on("report_words").columns(["report_id", "part"]).execute();
  await engine.createReportIndex(db);
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("reports")
      .select(["id", "text"])
      .where("id", ">", after)
      .orderBy("id")
      .limit(PAGE)
      .execute();
    for (const row of rows) await insertReportWords(db, row.id, row.text);
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.id;
  }
}
