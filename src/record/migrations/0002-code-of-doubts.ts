/** Doubts get their code beside them, so that the sentences left over can be listed and counted apart. */
import { sql } from "kysely";
import type { Engine } from "../engine.ts";
import type { Db } from "../schema.ts";

export async function codeOfDoubts(db: Db, engine: Engine): Promise<void> {
  const { text } = engine.types;
  await db.schema
    .alterTable("doubts")
    .addColumn("code", text, (c) => c.notNull().defaultTo(""))
    .execute();
  const code = engine.name === "sqlite" ? sql`json_extract(body, '$.code')` : sql`body::json ->> 'code'`;
  await sql`update doubts set code = ${code}`.execute(db);
  await db.schema.createIndex("doubts_by_code").on("doubts").columns(["code", "report_id", "start", "id"]).execute();
}
