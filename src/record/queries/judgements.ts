/** Judgements: only ever added. */
import type { Kysely, Transaction } from "kysely";
import type { Judgement } from "../../model/judgement.ts";
import type { Tables } from "../schema.ts";

/** Gives whether it was new. */
export async function addJudgement(trx: Transaction<Tables>, judgement: Judgement): Promise<boolean> {
  const known = await trx.selectFrom("judgements").select("id").where("id", "=", judgement.id).executeTakeFirst();
  if (known) return false;
  await trx
    .insertInto("judgements")
    .values({ id: judgement.id, at: judgement.at, body: JSON.stringify(judgement) })
    .execute();
  return true;
}

/** In the order in which they were made. */
export async function allJudgements(db: Kysely<Tables> | Transaction<Tables>): Promise<Judgement[]> {
  const rows = await db.selectFrom("judgements").select("body").orderBy("at").orderBy("id").execute();
  return rows.map((row) => JSON.parse(row.body) as Judgement);
}
