/**
 * Claims that say something else now, or have other claims beside them, come in; the entries they are part of are made
 * anew, and what accounts of these differ on is found anew. An entry reaches no further than pairs of claims found the
 * same, and a question no further than pairs of answers and the entries they stand in.
 */
import { KINDS } from "../../kinds/catalog.ts";
import { cluster } from "../../merge/cluster.ts";
import { findDiscrepancies, likenessOf } from "../../merge/discrepancies/find-discrepancies.ts";
import type { Judged } from "../../merge/judged.ts";
import type { SameClaims } from "../../merge/same-claims.ts";
import { candidateOf, type ToldClaim } from "../../merge/told-claim.ts";
import { type TellingSettings, tellEntries } from "../../merge/told-entries.ts";
import { folded } from "../../model/folded-words.ts";
import { shortsOf } from "../queries/actors.ts";
import { deleteDiscrepancies, insertDiscrepancies } from "../queries/discrepancies.ts";
import { inParts } from "../queries/in-parts.ts";
import { writeEntries } from "../queries/replace-entries.ts";
import { storableKey } from "../queries/storable.ts";
import type { Db, EntryRow } from "../schema.ts";
import type { Touched } from "./grow-same.ts";
import { toldById } from "./told-rows.ts";

export interface EntryChanges {
  readonly touched: Touched;
  /** Ids of reports that have another origin. */
  readonly reports: ReadonlySet<string>;
  /** Actors who are called otherwise for short. */
  readonly actors: readonly string[];
  /** Ids of claims about which something was decided. */
  readonly claims: readonly string[];
  readonly decided: Judged;
}

export async function growEntries(db: Db, changes: EntryChanges): Promise<void> {
  const { decided } = changes;
  const start = await touchedClaims(db, changes);
  const reached = await reach(start, [
    (claims) => samePartners(db, Object.keys(KINDS), claims),
    async (claims) => partnersIn(decided.same, claims),
  ]);
  const told = new Map((await toldById(db, reached)).map((one) => [one.claim.id, one]));
  const found = await pairsAmong(db, Object.keys(KINDS), told);
  const groups = cluster([...told.values()].map(candidateOf), KINDS, decided, found).map((group) =>
    group.map(({ id }) => told.get(id)!),
  );
  const settings = await settingsFor(db, [...told.values()], decided);
  const { entries } = tellEntries(groups, settings);
  const old = await entriesHolding(db, [...reached]);
  await writeEntries(db, old, entries, (id) => ({
    report: told.get(id)!.claim.report,
    passages: told.get(id)!.passages,
  }));
  for (const kind of Object.keys(KINDS)) {
    const gone = new Set(old.filter((entry) => entry.kind === kind).map(({ id }) => id));
    const own = [...reached].filter((id) => told.get(id)?.claim.kind === kind);
    for (const question of KINDS[kind]!.questions ?? []) {
      const { id } = likenessOf(kind, question);
      await growQuestion(db, kind, id, [...own, ...(changes.touched.get(id) ?? [])], gone, changes);
    }
  }
}

/** Finds anew what accounts differ on in answer to one question, as far as the answers of these claims reach. */
async function growQuestion(
  db: Db,
  kind: string,
  likeness: string,
  start: readonly string[],
  gone: ReadonlySet<string>,
  { decided }: EntryChanges,
): Promise<void> {
  if (start.length === 0 && gone.size === 0) return;
  const reached = await reach(start, [
    (claims) => samePartners(db, [likeness], claims),
    (claims) => entryPartners(db, claims),
  ]);
  const told = new Map((await toldById(db, reached)).map((one) => [one.claim.id, one]));
  const entryOf = await entryByClaim(db, [...told.keys()]);
  const groups = [...Map.groupBy(told.values(), ({ claim }) => entryOf.get(claim.id)!).values()];
  const found = await pairsAmong(db, [likeness], told);
  const settings = await settingsFor(db, [...told.values()], decided);
  const { accounts, originsIn } = tellEntries(groups, settings);
  const question = KINDS[kind]!.questions!.find((one) => likenessOf(kind, one).id === likeness)!;
  const kinds = { [kind]: { ...KINDS[kind]!, questions: [question] } };
  await deleteDiscrepancies(db, { of: KINDS[kind]!.id, question: question.id }, [
    ...gone.union(new Set(entryOf.values())),
  ]);
  await insertDiscrepancies(
    db,
    findDiscrepancies(accounts, kinds, decided.notSame, originsIn, () => found),
  );
}

async function touchedClaims(db: Db, { touched, reports, actors, claims }: EntryChanges): Promise<readonly string[]> {
  const found = new Set(claims);
  for (const kind of Object.keys(KINDS)) for (const claim of touched.get(kind) ?? []) found.add(claim);
  for (const part of inParts([...reports])) {
    const rows = await db.selectFrom("told_claims").select("claim_id").where("report_id", "in", part).execute();
    for (const { claim_id } of rows) found.add(claim_id);
  }
  for (const part of inParts(actors.map((name) => storableKey(folded(name))))) {
    const rows = await db
      .selectFrom("entry_claims")
      .select("claim_id")
      .where("entry_id", "in", (e) => e.selectFrom("entry_actors").select("entry_id").where("name", "in", part))
      .execute();
    for (const { claim_id } of rows) found.add(claim_id);
  }
  return [...found];
}

type Step = (claims: readonly string[]) => Promise<readonly string[]>;

/** All that is reached from some claims by any of these steps. */
async function reach(start: Iterable<string>, steps: readonly Step[]): Promise<ReadonlySet<string>> {
  const reached = new Set(start);
  for (let frontier = [...reached]; frontier.length > 0; ) {
    const next = (await Promise.all(steps.map((step) => step(frontier)))).flat();
    frontier = [...new Set(next)].filter((claim) => !reached.has(claim));
    for (const claim of frontier) reached.add(claim);
  }
  return reached;
}

async function samePartners(db: Db, likenesses: readonly string[], claims: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const part of inParts(claims)) {
    const rows = await db
      .selectFrom("same_claims")
      .select("other")
      .distinct()
      .where("one", "in", part)
      .where("likeness", "in", likenesses)
      .execute();
    for (const { other } of rows) found.push(other);
  }
  return found;
}

async function entryPartners(db: Db, claims: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const part of inParts(claims)) {
    const rows = await db
      .selectFrom("entry_claims")
      .select("claim_id")
      .where("entry_id", "in", (e) => e.selectFrom("entry_claims").select("entry_id").where("claim_id", "in", part))
      .execute();
    for (const { claim_id } of rows) found.push(claim_id);
  }
  return found;
}

function partnersIn(pairs: readonly (readonly [string, string])[], claims: readonly string[]): readonly string[] {
  const wanted = new Set(claims);
  return pairs.flatMap(([one, other]) => [...(wanted.has(one) ? [other] : []), ...(wanted.has(other) ? [one] : [])]);
}

/** The pairs of these likenesses whose claims are both among some. */
async function pairsAmong(
  db: Db,
  likenesses: readonly string[],
  told: ReadonlyMap<string, ToldClaim>,
): Promise<readonly SameClaims[]> {
  const found: SameClaims[] = [];
  for (const part of inParts([...told.keys()])) {
    const rows = await db
      .selectFrom("same_claims")
      .select(["one", "other", "reasons"])
      .where("one", "in", part)
      .where("likeness", "in", likenesses)
      .execute();
    for (const row of rows) if (row.one < row.other && told.has(row.other)) found.push(row);
  }
  return found;
}

async function settingsFor(db: Db, told: readonly ToldClaim[], { review }: Judged): Promise<TellingSettings> {
  const names = told.flatMap(({ claim }) => [claim.by ?? "", ...Object.values(claim.fields).flat().map(String)]);
  const shorts = await shortsOf(db, new Set(names));
  return { shortOf: (name) => shorts.get(name) ?? name, originOf: await originsOf(db, told), review };
}

/** A number for the origin of each of their reports. */
async function originsOf(db: Db, told: readonly ToldClaim[]): Promise<(report: string) => number> {
  const numbers = new Map<string, number>();
  const byReport = new Map<string, number>();
  for (const part of inParts([...new Set(told.map(({ claim }) => claim.report))])) {
    const rows = await db
      .selectFrom("report_origins")
      .select(["report_id", "origin"])
      .where("report_id", "in", part)
      .execute();
    for (const { report_id, origin } of rows) {
      const number = numbers.get(origin) ?? numbers.size;
      numbers.set(origin, number);
      byReport.set(report_id, number);
    }
  }
  return (report) => byReport.get(report)!;
}

type OldEntry = Pick<EntryRow, "id" | "kind" | "digest">;

async function entriesHolding(db: Db, claims: readonly string[]): Promise<readonly OldEntry[]> {
  const ids = [...new Set((await entryByClaim(db, claims)).values())];
  const found: OldEntry[] = [];
  for (const part of inParts(ids))
    found.push(...(await db.selectFrom("entries").select(["id", "kind", "digest"]).where("id", "in", part).execute()));
  return found;
}

async function entryByClaim(db: Db, claims: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const part of inParts(claims)) {
    const rows = await db
      .selectFrom("entry_claims")
      .select(["claim_id", "entry_id"])
      .where("claim_id", "in", part)
      .execute();
    for (const { claim_id, entry_id } of rows) found.set(claim_id, entry_id);
  }
  return found;
}
