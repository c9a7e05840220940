/**
 * Reports that are new in a record come in; they are linked with those they share text with, and only with these. Reports
 * of which some other one is the source now, or no longer, go out.
 */
import { LEAST_RUNS, NEXT, RARE } from "../../merge/compared-reports.ts";
import { type Footprint, footprintOf } from "../../merge/footprint.ts";
import { byCodeUnits, inOrder } from "../../merge/in-order.ts";
import type { JudgedReports } from "../../merge/judged-reports.ts";
import { linkOf, type ReadReport, readForLinks } from "../../merge/link-of.ts";
import { TermSentences } from "../../merge/term-sentences.ts";
import { contentsOfReports } from "../queries/reports.ts";
import type { Db } from "../schema.ts";
import type { RecordContents } from "../store.ts";
import { joinOrigins, partOrigins } from "./grow-origins.ts";
import { insertOneSource } from "./keep-all.ts";
import {
  byPlace,
  fewHolders,
  type Holder,
  holderOf,
  holdersAround,
  holdersOf,
  insertRuns,
  type RunsOf,
  runsDigest,
  runsIn,
} from "./report-runs.ts";

type ContentsReport = RecordContents["reports"][number];
type Pair = readonly [string, string];

/** What is looked for: pairs of reports worth comparing, and pairs that may not be compared any longer. */
interface Sought {
  readonly compared: Map<string, Pair>;
  readonly shaken: Map<string, Pair>;
}

export async function growLinks(
  db: Db,
  added: readonly ContentsReport[],
  decided: JudgedReports,
): Promise<ReadonlySet<string>> {
  const terms = new TermSentences();
  const footprints = new Map(added.map((report) => [report.id, footprintOf(report, terms)]));
  const days = added.map(({ id, published }) => ({ id, published: published?.value ?? null }));
  await insertRuns(db, days, footprints);
  for (const { id, published, agency } of added) {
    const runs = runsDigest(footprints.get(id)!, { published: published?.value ?? null, agency });
    await db.insertInto("report_origins").values({ report_id: id, origin: id, runs, names: "" }).execute();
  }
  const holders = new Map(days.map((one) => [one.id, holderOf(one)]));
  const sought: Sought = { compared: new Map(), shaken: new Map() };
  await seek(db, "text", footprints, holders, sought);
  await seek(db, "quotation", footprints, holders, sought);
  const texts = await readOthers(db, added, [...sought.compared.values()].flat(), terms);
  const linked: Pair[] = [];
  for (const pair of sought.compared.values()) {
    const [one, other] = inOrder(pair.map((id) => texts.get(id)!.report)).map(({ id }) => texts.get(id)!);
    if (linkOf(one!, other!, decided)?.link.isOneOrigin) linked.push(pair);
  }
  await insertOneSource(db, linked);
  const moved = new Set([...(await joinOrigins(db, linked))]);
  for (const pair of await noLongerCompared(db, sought, decided, terms)) {
    for (const report of await partOrigins(db, pair)) moved.add(report);
  }
  return moved;
}

/** Looks for what the new reports share by one sort of runs. */
async function seek(
  db: Db,
  of: RunsOf,
  footprints: ReadonlyMap<string, Footprint>,
  added: ReadonlyMap<string, Holder>,
  { compared, shaken }: Sought,
): Promise<void> {
  const own = new Map<number, Holder[]>();
  for (const [report, footprint] of footprints) {
    for (const run of runsIn(footprint, of)) {
      const list = own.get(run);
      if (list) list.push(added.get(report)!);
      else own.set(run, [added.get(report)!]);
    }
  }
  const shared = new Map<string, { readonly pair: Pair; runs: number }>();
  for (const [run, all] of await holdersOf(db, of, [...own.keys()], RARE)) {
    const news = own.get(run)!;
    const pairs = new Map<string, Pair>();
    if (all !== null) {
      for (const one of news) for (const other of all) addPair(pairs, one.report, other.report);
    } else {
      if (of === "text") {
        for (const one of news) {
          const { before, after } = await holdersAround(db, of, run, one, NEXT);
          for (const other of [...before, ...after]) addPair(pairs, one.report, other.report);
        }
      }
      for (const [a, b] of await shakenBy(db, of, run, news, added)) addPair(shaken, a, b);
    }
    for (const [key, pair] of pairs) {
      const known = shared.get(key);
      if (known) known.runs++;
      else shared.set(key, { pair, runs: 1 });
    }
  }
  const least = of === "text" ? LEAST_RUNS : 1;
  for (const [key, { pair, runs }] of shared) if (runs >= least) compared.set(key, pair);
}

/** Pairs of older reports that a run held together before the new ones had it too. */
async function shakenBy(
  db: Db,
  of: RunsOf,
  run: number,
  news: readonly Holder[],
  added: ReadonlyMap<string, Holder>,
): Promise<readonly Pair[]> {
  const isOld = ({ report }: Holder): boolean => !added.has(report);
  const all = await fewHolders(db, of, run, RARE + news.length);
  if (all !== null) {
    const old = all.filter(isOld);
    return old.flatMap((one, at) => old.slice(at + 1).map((other): Pair => [one.report, other.report]));
  }
  if (of !== "text") return [];
  const pairs: Pair[] = [];
  for (const one of news) {
    const { before, after } = await holdersAround(db, of, run, one, NEXT + news.length);
    const [left, right] = [before, after].map((side) => side.filter(isOld).slice(0, NEXT));
    for (const a of left!) for (const b of right!) pairs.push([a.report, b.report]);
  }
  return pairs;
}

/** Pairs of one source that would not be compared any longer, now that what they share is no news. */
async function noLongerCompared(
  db: Db,
  { compared, shaken }: Sought,
  decided: JudgedReports,
  terms: TermSentences,
): Promise<readonly Pair[]> {
  const gone: Pair[] = [];
  for (const [key, [one, other]] of shaken) {
    if (compared.has(key) || decided.of(one, other) === "same") continue;
    const isLinked = await db
      .selectFrom("one_source")
      .select("one")
      .where("one", "=", one)
      .where("other", "=", other)
      .executeTakeFirst();
    if (isLinked && !(await areCompared(db, [one, other], terms))) gone.push([one, other]);
  }
  return gone;
}

async function areCompared(db: Db, pair: Pair, terms: TermSentences): Promise<boolean> {
  const { reports } = await contentsOfReports(db, pair);
  const [a, b] = reports
    .map((report) => ({
      footprint: footprintOf(report, terms),
      holder: holderOf({ id: report.id, published: report.published?.value ?? null }),
    }))
    .sort((x, y) => byPlace(x.holder, y.holder));
  for (const [of, least] of [
    ["quotation", 1],
    ["text", LEAST_RUNS],
  ] as const) {
    const theirs = new Set(runsIn(b!.footprint, of));
    let shared = 0;
    for (const run of runsIn(a!.footprint, of)) {
      if (!theirs.has(run)) continue;
      const isRare = (await fewHolders(db, of, run, RARE)) !== null;
      const isNext = async (): Promise<boolean> => {
        const { after } = await holdersAround(db, of, run, a!.holder, NEXT);
        return after.some(({ report }) => report === b!.holder.report);
      };
      if (isRare || (of === "text" && (await isNext()))) shared++;
      if (shared >= least) return true;
    }
  }
  return false;
}

async function readOthers(
  db: Db,
  added: readonly ContentsReport[],
  wanted: readonly string[],
  terms: TermSentences,
): Promise<ReadonlyMap<string, ReadReport>> {
  const known = new Map(added.map((report) => [report.id, report]));
  const missing = [...new Set(wanted)].filter((id) => !known.has(id));
  const { reports } = await contentsOfReports(db, missing);
  return new Map(
    [...new Set([...reports, ...added.filter(({ id }) => wanted.includes(id))])].map((report) => [
      report.id,
      readForLinks(report, terms),
    ]),
  );
}

function addPair(pairs: Map<string, Pair>, a: string, b: string): void {
  if (a === b) return;
  const pair = [a, b].sort(byCodeUnits) as [string, string];
  pairs.set(pair.join(" "), pair);
}
