/**
 * Forms that changed come in; all forms go out that they could be joined with by any chain of keys, ties and judgements, and
 * all that were one actor with them until now. What is joined among these does not depend on any other form.
 */
import { calledIn } from "../../merge/actor-forms.ts";
import { actorKeys, calledKey, endsOf } from "../../merge/actor-keys.ts";
import type { ActorTie } from "../../merge/actor-ties.ts";
import type { JudgedActors } from "../../merge/join-forms.ts";
import type { Ends } from "../../merge/join-told-names.ts";
import { inParts } from "../queries/in-parts.ts";
import type { Db } from "../schema.ts";
import { formsById, formsOfActors, formsWithKeys, ownedKeys, type StoredForm } from "./stored-forms.ts";

export interface ReachedForms {
  readonly forms: ReadonlyMap<string, StoredForm>;
  /** The ties that say that two of them are one. */
  readonly told: readonly ActorTie[];
  /** The ends of other ties between them; none where none is told to be another. */
  readonly tied: readonly Ends[];
}

export async function reachForms(db: Db, seeds: Iterable<string>, judged: JudgedActors): Promise<ReachedForms> {
  const forms = new Map<string, StoredForm>();
  const told = new Map<string, ActorTie>();
  const partners = partnersIn(judged);
  for (let frontier = new Set(seeds); frontier.size > 0; ) {
    const fresh = [...(await formsById(db, frontier)).values()];
    for (const one of fresh) forms.set(one.form.id, one);
    const keys = fresh.flatMap(({ form }) => [...actorKeys(form).keys()]);
    const ties = await toldBetween(
      db,
      fresh.flatMap(({ form }) => endsOf(form)),
    );
    for (const tie of ties) told.set(tie.claim, tie);
    const called = fresh.flatMap(({ form }) => [...calledIn(form)].flatMap((name) => partners.get(name) ?? []));
    const roots = await formsOfActors(
      db,
      fresh.map(({ root }) => root),
    );
    const next = [
      ...(await formsWithKeys(db, await ownedKeys(db, keys), "all")),
      ...(await formsWithKeys(
        db,
        ties.flatMap(({ one, other }) => [one, other]),
        "owners",
      )),
      ...(await formsWithKeys(db, called.map(calledKey), "all")),
      ...[...roots.values()].flat(),
    ];
    frontier = new Set(next.filter((form) => !forms.has(form)));
  }
  const all = [...told.values()];
  const ends = all.length === 0 ? [] : [...forms.values()].flatMap(({ form }) => endsOf(form));
  return { forms, told: all, tied: await tiedBetween(db, ends) };
}

/** By name, whoever was judged to be one with whom it calls, and the name itself. */
function partnersIn({ sameActor }: JudgedActors): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  for (const pair of sameActor) for (const name of pair) partners.set(name, [...(partners.get(name) ?? []), ...pair]);
  return partners;
}

async function toldBetween(db: Db, ends: readonly number[]): Promise<readonly ActorTie[]> {
  const found: ActorTie[] = [];
  for (const part of inParts(ends)) {
    for (const side of ["one", "other"] as const) {
      const rows = await db.selectFrom("told_names").selectAll().where(side, "in", part).execute();
      for (const { claim_id, report_id, one, other, body } of rows)
        found.push({
          claim: claim_id,
          report: report_id,
          one,
          other,
          ...(JSON.parse(body) as Pick<ActorTie, "told" | "when">),
        });
    }
  }
  return found;
}

async function tiedBetween(db: Db, ends: readonly number[]): Promise<readonly Ends[]> {
  const found: Ends[] = [];
  for (const ones of inParts(ends)) {
    for (const others of inParts(ends)) {
      const rows = await db
        .selectFrom("actor_ties")
        .select(["one", "other"])
        .distinct()
        .where("one", "in", ones)
        .where("other", "in", others)
        .execute();
      found.push(...rows);
    }
  }
  return found;
}
