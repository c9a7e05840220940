/** The forms of one actor come in; the reasons for his having been meant by the name of an office go out. */
import { FEW_REPORTS, type Form } from "../../merge/actor-forms.ts";
import { officeOf } from "../../merge/actor-offices.ts";
import { type HeldOffice, officeReasons } from "../../merge/join-offices.ts";
import type { ActorJoin } from "../../model/actor.ts";
import type { Db } from "../schema.ts";
import { formsById } from "./stored-forms.ts";

export async function officeJoins(db: Db, forms: readonly Form[]): Promise<readonly ActorJoin[]> {
  const held: HeldOffice[] = [];
  for (const holder of forms) {
    if (holder.isOffice || !holder.variants.some(({ actor }) => officeOf(actor.role, actor.of) !== null)) continue;
    for (const [id, office] of await formsById(db, await officesHeldBy(db, holder.id))) {
      const rows = await db
        .selectFrom("office_mentions")
        .select(["report_id", "nearest"])
        .where("holder", "=", holder.id)
        .where("form", "=", id)
        .orderBy("report_id")
        .limit(FEW_REPORTS)
        .execute();
      held.push({
        holder,
        office: office.form,
        reports: rows.map(({ report_id }) => report_id),
        nearest: JSON.parse(rows[0]!.nearest) as string[],
      });
    }
  }
  return officeReasons(held);
}

/** Each is found from the one before: there are few, however many reports tell of them. */
async function officesHeldBy(db: Db, holder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let last = ""; ; ) {
    const row = await db
      .selectFrom("office_mentions")
      .select("form")
      .where("holder", "=", holder)
      .where("form", ">", last)
      .orderBy("form")
      .limit(1)
      .executeTakeFirst();
    if (row === undefined) return found;
    found.push((last = row.form));
  }
}
