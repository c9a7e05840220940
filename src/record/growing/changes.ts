/** What came since the last merging comes in; the reports and claims it is about go out. */
import { KINDS } from "../../kinds/catalog.ts";
import { footprintOf } from "../../merge/footprint.ts";
import { isOfReports, type Judged, judged, judgedNames, ofClaimsGone, withoutUndone } from "../../merge/judged.ts";
import { keyHash } from "../../merge/key-hash.ts";
import { TermSentences } from "../../merge/term-sentences.ts";
import { anchorOf, passagesOf } from "../../merge/told-claim.ts";
import type { Claim } from "../../model/claim.ts";
import type { Judgement } from "../../model/judgement.ts";
import { claimsById } from "../queries/claims.ts";
import { inParts } from "../queries/in-parts.ts";
import { contentsOfReports } from "../queries/reports.ts";
import type { Db, UnmergedRow } from "../schema.ts";
import type { RecordContents } from "../store.ts";
import { AnewWanted } from "./anew-wanted.ts";
import { runsDigest } from "./report-runs.ts";

export interface Changes {
  readonly added: RecordContents["reports"];
  /** Reports that are new or say something else now, and their claims. */
  readonly reports: RecordContents["reports"];
  readonly said: RecordContents["claims"];
  /** Ids of reports that say something else now. */
  readonly readAnew: readonly string[];
  /** Ids of claims about which something was decided, or is no longer. */
  readonly claims: readonly string[];
  /** Names of actors about which something was decided, or is no longer; folded. */
  readonly names: readonly string[];
}

export async function changesOf(
  db: Db,
  pending: readonly UnmergedRow[],
  ledger: readonly Judgement[],
): Promise<Changes> {
  const idsOf = (what: UnmergedRow["what"]): Set<string> =>
    new Set(pending.filter((row) => row.what === what).map(({ id }) => id));
  const [added, readAnew] = [idsOf("added"), idsOf("read-anew")];
  if (ledger.some(({ claim, other }) => added.has(claim) || added.has(other ?? "")))
    throw new AnewWanted("a report was judged before it was there");
  const { reports, claims } = await contentsOfReports(db, [...added.union(readAnew)]);
  const judged = new Set(ledger.flatMap(({ claim, other }) => [claim, other]));
  // A judgement that was found by its words until now has its own claim: by a report added, or read anew.
  if (claims.some(({ id }) => judged.has(id))) throw new AnewWanted("a claim was judged before it was there");
  await holdToRuns(
    db,
    reports.filter(({ id }) => !added.has(id)),
  );
  return {
    added: reports.filter(({ id }) => added.has(id)),
    reports,
    said: claims,
    readAnew: [...readAnew.difference(added)],
    ...(await judgedIn(db, idsOf("judged"), ledger)),
  };
}

/** A report that has other words now is linked to others. */
async function holdToRuns(db: Db, reports: RecordContents["reports"]): Promise<void> {
  const terms = new TermSentences();
  for (const report of reports) {
    const row = await db
      .selectFrom("report_origins")
      .select("runs")
      .where("report_id", "=", report.id)
      .executeTakeFirstOrThrow();
    const published = report.published?.value ?? null;
    if (row.runs !== runsDigest(footprintOf(report, terms), { published, agency: report.agency }))
      throw new AnewWanted("a report has other words");
  }
}

/** Of a judgement that was undone, its claims count too. */
async function judgedIn(
  db: Db,
  judgements: ReadonlySet<string>,
  ledger: readonly Judgement[],
): Promise<Pick<Changes, "claims" | "names">> {
  const byId = new Map(ledger.map((judgement) => [judgement.id, judgement]));
  const claims = new Set<string>();
  const names = new Set<string>();
  const seen = new Set<string>();
  for (let ids = [...judgements]; ids.length > 0; ) {
    const id = ids.pop()!;
    const judgement = byId.get(id);
    if (judgement === undefined || seen.has(id)) continue;
    seen.add(id);
    if (isOfReports(judgement)) throw new AnewWanted("two reports were judged");
    for (const claim of [judgement.claim, judgement.other]) if (claim) claims.add(claim);
    for (const name of judgedNames(judgement) ?? []) names.add(name);
    if (judgement.undoes !== null) ids.push(judgement.undoes);
  }
  if ((await claimsById(db, [...claims])).length < claims.size)
    throw new AnewWanted("a judgement that was undone was found by its words");
  return { claims: [...claims], names: [...names] };
}

/** What holds of all judgements, where those whose claim is gone are still of the claims that merging found by their words. */
export async function decidedBy(db: Db, all: readonly Judgement[], changes: Changes): Promise<Judged> {
  const ledger = withoutUndone(all);
  const wanted = new Set(ledger.filter((one) => one.claim !== "" && !isOfReports(one)).map(({ claim }) => claim));
  const claims = (await claimsById(db, [...wanted])).filter(({ kind }) => kind in KINDS);
  const known = new Set(claims.map(({ id }) => id));
  const gone = ofClaimsGone(ledger, (claim) => known.has(claim));
  const found = gone.length === 0 ? new Map<number, string | null>() : await foundByWords(db, gone, changes);
  return judged(ledger, (id, anchor) => (known.has(id) ? id : (found.get(keyHash(anchor)) ?? null)));
}

/** What merging found by the words of judgements; that of one report more may have the same words. */
async function foundByWords(
  db: Db,
  gone: readonly Judgement[],
  { reports, said, readAnew }: Changes,
): Promise<ReadonlyMap<number, string | null>> {
  if (readAnew.length > 0) throw new AnewWanted("a judgement is found by its words");
  const wanted = new Set(gone.map(({ anchor }) => keyHash(anchor)));
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  const wordsOf = (claim: Claim): number => keyHash(anchorOf(passagesOf(claim, texts.get(claim.report)!)));
  if (said.some((claim) => claim.kind in KINDS && wanted.has(wordsOf(claim))))
    throw new AnewWanted("another claim has the words of a judgement");
  const found = new Map<number, string | null>();
  for (const part of inParts([...wanted])) {
    const rows = await db.selectFrom("judged_by_words").selectAll().where("anchor", "in", part).execute();
    for (const { anchor, claim_id } of rows) found.set(anchor, claim_id);
  }
  if (found.size < wanted.size) throw new AnewWanted("it is not kept what a judgement is about");
  return found;
}
