/** Judgements: only ever added. */
import type { Judgement } from "../../model/judgement.ts";
import type { Db } from "../schema.ts";
import { bumpRevision } from "./counters.ts";

/** One that is there already is not added again. */
export async function addJudgement(db: Db, judgement: Judgement): Promise<void> {
  const known = await db.selectFrom("judgements").select("id").where("id", "=", judgement.id).executeTakeFirst();
  if (known) return;
  await db
    .insertInto("judgements")
    .values({ id: judgement.id, at: judgement.at, body: JSON.stringify(judgement) })
    .execute();
  await bumpRevision(db, "judged", judgement.id);
}

/** In the order in which they were made. */
export async function allJudgements(db: Db): Promise<Judgement[]> {
  const rows = await db.selectFrom("judgements").select("body").orderBy("at").orderBy("id").execute();
  return rows.map((row) => JSON.parse(row.body) as Judgement);
}
