/** A record that grows change by change is, after each, the record that merging all of it anew makes. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { growingRecord } from "../../../test/growing-record.ts";
import { callingOff, copy, herald, radio } from "../../../test/invented-story.ts";
import { contentsOf, type InventedReport, judgement, readingOf } from "../../../test/invented-talks.ts";
import { mergeWhole } from "../../merge/merge.ts";
import type { Judgement } from "../../model/judgement.ts";
import { openRecord } from "../open.ts";
import { startPostgres, type TestServer } from "../postgres/test-server.ts";
import type { Store } from "../store.ts";

let folder: string;
let server: TestServer | null = null;
let records = 0;
const withoutPostgres = process.env.PARLEY_WITHOUT_POSTGRES === "1";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-growing-"));
  if (!withoutPostgres) server = await startPostgres();
});

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Step =
  | { readonly report: InventedReport }
  | { readonly judgement: Judgement }
  /** Takes back one of those that came before. */
  | { readonly undo: number };

/** Takes the steps one by one; how many of them were merged by themselves goes out. */
async function grown(location: string, steps: readonly Step[]): Promise<number> {
  const store = await openRecord(location, { growFrom: 1 });
  const reports = new Map<string, InventedReport>();
  const judgements: Judgement[] = [];
  let byThemselves = 0;
  try {
    for (const step of steps) {
      if ("report" in step) {
        reports.set(step.report.name, step.report);
        await store.add(readingOf(step.report));
      } else {
        const made = "undo" in step ? undoOf(judgements, step.undo) : step.judgement;
        if (made === null || judgements.some(({ id }) => id === made.id)) continue;
        judgements.push(made);
        await store.judge(made);
      }
      let isAnew = false;
      await store.refresh((contents) => {
        isAnew = true;
        return mergeWhole(contents);
      });
      if (!isAnew) byThemselves++;
      await expectWhole(store, [...reports.values()], judgements);
    }
  } finally {
    await store.close();
  }
  return byThemselves;
}

function undoOf(judgements: readonly Judgement[], number: number): Judgement | null {
  const undone = judgements[number % judgements.length];
  return undone === undefined
    ? null
    : judgement({ verdict: "undo", undoes: undone.id, at: `2024-04-01T11:00:${String(number).padStart(2, "0")}Z` });
}

async function expectWhole(
  store: Store,
  reports: readonly InventedReport[],
  judgements: readonly Judgement[],
): Promise<void> {
  const whole = mergeWhole(contentsOf(reports, judgements));
  const byId = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
    [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(JSON.stringify(await store.actors())).toBe(JSON.stringify(whole.actors));
  expect(JSON.stringify(byId((await store.entries()).items))).toBe(JSON.stringify(byId(whole.entries)));
  expect(JSON.stringify((await store.discrepancies()).items)).toBe(JSON.stringify(whole.discrepancies));
  for (const [report, written] of whole.kept.written) expect(await store.written(report)).toEqual(written);
}

/** A report as somebody kept it who left out its day. */
function withoutDay(report: InventedReport): InventedReport {
  return { ...report, published: null, claims: report.claims!.map((claim) => ({ ...claim, when: null })) };
}

const PLACES = [
  { engine: "sqlite" as const, place: async () => join(folder, `${++records}.parley`) },
  { engine: "postgres" as const, place: async () => server!.newDatabase() },
];

describe.each(PLACES)("a record that grows in $engine", ({ engine, place }) => {
  describe.skipIf(engine === "postgres" && withoutPostgres)("is the record merged anew", () => {
    it("report by report of many talks", async () => {
      const steps = growingRecord(26).map((report): Step => ({ report }));
      expect(await grown(await place(), steps)).toBeGreaterThan(22);
    }, 120_000);

    it("also where reports have no day, before and after others tell when they were written", async () => {
      const reports = growingRecord(18).map((report, at) => (at % 5 === 1 ? withoutDay(report) : report));
      const last = [...reports.slice(8), ...reports.slice(0, 8)].map((report): Step => ({ report }));
      const readAnew = { report: { ...reports[12]!, claims: reports[12]!.claims!.slice(1) } };
      expect(await grown(await place(), [...last, readAnew])).toBeGreaterThan(8);
      expect([...mergeWhole(contentsOf(reports)).kept.written.values()].filter((one) => one !== null)).not.toEqual([]);
    }, 120_000);

    it("also a part as large as may come at once, where it gives another report's actor his name", async () => {
      const naming = (report: string, name: string): InventedReport => ({
        name: report,
        published: "2024-03-12",
        text: `${name} spoke of a bridge.`,
        actors: [{ name, role: "prime minister", of: "Eastmark" }],
        claims: [
          {
            kind: "statement",
            quote: `${name} spoke of a bridge.`,
            fields: { speaker: name, mode: "indirect", content: "of a bridge" },
          },
        ],
      });
      const before = [...growingRecord(15), naming("short", "Lind")];
      const more = [naming("full-1", "Tomas Lind"), naming("full-2", "Tomas Lind")];
      const store = await openRecord(await place(), { growFrom: 1 });
      for (const report of before) await store.add(readingOf(report));
      await store.refresh();
      for (const report of more) await store.add(readingOf(report));
      await store.refresh(() => {
        throw new Error("merged anew");
      });
      await expectWhole(store, [...before, ...more], []);
      await store.close();
    }, 120_000);

    it("also where two add and merge at once", async () => {
      const location = await place();
      const stores = [await openRecord(location, { growFrom: 1 }), await openRecord(location, { growFrom: 1 })];
      const reports = growingRecord(12);
      for (const report of reports.slice(0, 4)) await stores[0]!.add(readingOf(report));
      await stores[0]!.refresh();
      await Promise.all(
        stores.map(async (store, own) => {
          for (const report of reports.slice(4).filter((_, at) => at % 2 === own)) {
            await store.add(readingOf(report));
            await store.refresh();
          }
        }),
      );
      for (const store of stores) {
        await expectWhole(store, reports, []);
        await store.close();
      }
    }, 120_000);

    it("also where a judged claim comes that was found by its words until then", async () => {
      const [one, two] = [told("ravna-1", "Ravna Radio"), told("ravna-2", "Tolm Observer")];
      const judged = readingOf(two).claims[0]!.id;
      const rejected = judgement({ verdict: "reject", claim: judged, anchor: WORDS, at: "2024-04-01T10:00:00Z" });
      const steps = [...growingRecord(9).map((report): Step => ({ report })), { report: one }, { judgement: rejected }];
      await grown(await place(), [...steps, { report: two }]);
      // It may be taken back before its own claim comes, and after.
      await grown(await place(), [...steps, { undo: 0 }, { report: two }]);
      await grown(await place(), [...steps, { report: two }, { undo: 0 }]);
    }, 120_000);

    it("report by report after a judgement of a claim that is gone was undone", async () => {
      const gone = judgement({ verdict: "reject", claim: "c0000000000000000", at: "2024-04-01T10:00:00Z" });
      const before = growingRecord(8).map((report): Step => ({ report }));
      const after = growingRecord(6, 20).map((report): Step => ({ report }));
      const byThemselves = await grown(await place(), before);
      expect(await grown(await place(), [...before, { judgement: gone }, { undo: 0 }, ...after])).toBe(
        byThemselves + after.length,
      );
    }, 120_000);

    it.each([
      ["whatever is added, read anew and judged", step(), 20],
      ["whatever is judged by words that several say", stepOfAlike(), 60],
    ])(
      "%s, in any order",
      async (_, any, runs) => {
        await fc.assert(
          fc.asyncProperty(fc.array(any, { minLength: 2, maxLength: 9 }), async (steps) => {
            await grown(await place(), steps);
          }),
          { numRuns: engine === "sqlite" ? runs : 3 },
        );
      },
      120_000,
    );
  });
});

const WORDS = "The bridge of Ravna is held by the Hill Guard.";

/** Says the same as others do, in the same words. */
function told(name: string, outlet: string): InventedReport {
  return {
    name,
    outlet,
    published: "2024-03-14",
    text: `${name} has more.\n${WORDS}`,
    actors: [{ name: "Hill Guard", type: "armed-group" }],
    claims: [{ kind: "control", quote: WORDS, fields: { place: "Ravna", holder: "Hill Guard", change: null } }],
  };
}

function stepOfAlike(): fc.Arbitrary<Step> {
  const alike = [told("ravna-1", "Ravna Radio"), told("ravna-2", "Tolm Observer"), told("ravna-3", "Sel Gazette")];
  const judged = fc.record({
    verdict: fc.constantFrom("accept" as const, "reject" as const),
    claim: fc.constantFrom(...alike.flatMap((report) => readingOf(report).claims.map(({ id }) => id))),
    anchor: fc.constant(WORDS),
    at: fc.constantFrom("2024-04-01T10:00:00Z", "2024-04-01T10:30:00Z"),
  });
  return fc.oneof(
    fc.constantFrom(...alike, herald, radio).map((report): Step => ({ report })),
    judged.map((fields): Step => ({ judgement: judgement(fields) })),
    fc.nat(9).map((undo): Step => ({ undo })),
  );
}

function step(): fc.Arbitrary<Step> {
  const claims = [herald, copy, radio, callingOff].flatMap((report) => readingOf(report).claims.map(({ id }) => id));
  const anchor = fc.constantFrom("", herald.claims![2]!.quote);
  const at = fc.integer({ min: 0, max: 59 }).map((minute) => `2024-04-01T10:${String(minute).padStart(2, "0")}:00Z`);
  const added = fc.oneof(
    fc.constantFrom<InventedReport>(
      ...[herald, copy, radio, callingOff],
      ...growingRecord(6),
      ...growingRecord(4, 20),
      ...growingRecord(4, 1).map(withoutDay),
    ),
    fc
      .tuple(fc.constantFrom(herald, radio, callingOff), fc.nat(2), fc.constantFrom("Okoro", "Lind", "Norland"))
      .map(([report, fewer, by]) => ({
        ...report,
        claims: report.claims!.slice(fewer).map((claim) => ({ ...claim, by })),
      })),
  );
  const judged = fc.oneof(
    fc.record({ verdict: fc.constantFrom("accept", "reject"), claim: fc.constantFrom(...claims), anchor, at }),
    fc.record({
      verdict: fc.constant("correct" as const),
      claim: fc.constantFrom(...claims),
      field: fc.constantFrom("place", "by"),
      value: fc.constantFrom("Ravna", "Okoro"),
      at,
    }),
    fc.record({
      verdict: fc.constantFrom("same", "not-same"),
      claim: fc.constantFrom(...claims),
      other: fc.constantFrom(...claims),
      at,
    }),
    fc.record({
      verdict: fc.constantFrom("same-actor", "not-same-actor"),
      value: fc.constantFrom(["Ada Okoro", "Tomas Lind"], ["Okoro", "Ada Okoro"], ["Lind", "Tomas Lind"]),
      at,
    }),
  );
  return fc.oneof(
    { weight: 3, arbitrary: added.map((report): Step => ({ report })) },
    {
      weight: 1,
      arbitrary: judged.map((fields): Step => ({ judgement: judgement(fields as Parameters<typeof judgement>[0]) })),
    },
    { weight: 1, arbitrary: fc.nat(9).map((undo): Step => ({ undo })) },
  );
}

describe("where very many share a key or a run of words", () => {
  /** Says one of nearly the same things, and prints what all print, and what some print. */
  const crowded = (number: number): InventedReport => {
    const words = "bridge harbour ferry grain quarry letter orchard lantern meadow copper river market".split(" ");
    const said = words.filter((_, at) => (number * 7 + at * (1 + (number % 5))) % 4 !== 0).join(" ");
    const printed =
      "The council of the lower valley opens its archive to surveyors from every village along the river.";
    const own = `Surveyors of district ${number % 9} counted barrels beside the old tunnel before the lanterns went out again.`;
    const quote = `Ada Okoro wants ${said} opened, she told visitor ${number}.`;
    return {
      name: `crowded-${number}`,
      outlet: `Outlet ${number % 7}`,
      published: `2024-03-${String(10 + ((number * 5) % 4)).padStart(2, "0")}`,
      text: [quote, printed, own, own.replace("barrels", `crates of sort ${number % 4}`)].join("\n"),
      actors: [{ name: "Ada Okoro" }],
      claims: [
        { kind: "statement", quote, fields: { speaker: "Ada Okoro", mode: "indirect", content: said } },
        {
          kind: "control",
          quote: "The council of the lower valley opens its archive",
          fields: { place: "Ravna", holder: `Party ${number % 3}`, change: null },
        },
      ],
    };
  };

  it("what stands between others parts them, as it would anew", async () => {
    const location = join(folder, `${++records}.parley`);
    const store = await openRecord(location, { growFrom: 1 });
    const reports = Array.from({ length: 90 }, (_, number) => crowded((number * 37) % 90));
    // Few enough for every run to be rare, and for every key to lie in one window.
    for (const report of reports.slice(0, 20)) await store.add(readingOf(report));
    await store.refresh();
    for (const [at, report] of reports.entries()) {
      if (at < 20) continue;
      await store.add(readingOf(report));
      // One at a time, and now and then several.
      if (at > 60 && at % 10 > 3) continue;
      await store.refresh((contents) => {
        expect.fail(`merged anew at ${contents.reports.length}`);
      });
      if (at % 40 === 0) await expectWhole(store, reports.slice(0, at + 1), []);
    }
    for (const at of [3, 50, 80]) {
      await store.add({ ...readingOf(reports[at]!), claims: readingOf(reports[at]!).claims.slice(1) });
      reports[at] = { ...reports[at]!, claims: reports[at]!.claims!.slice(1) };
    }
    await store.refresh((contents) => {
      expect.fail(`merged anew at ${contents.reports.length}`);
    });
    await expectWhole(store, reports, []);
    await store.close();
    const anew = join(folder, `${++records}.parley`);
    const other = await openRecord(anew);
    for (const report of reports) await other.add(readingOf(report));
    await other.refresh();
    await other.close();
    expect(keptIn(location)).toEqual(keptIn(anew));
  }, 180_000);
});

/** All that merging kept, whatever an origin goes by. */
function keptIn(path: string): Record<string, unknown> {
  const raw = new DatabaseSync(path);
  const rows = (table: string, order: string) => raw.prepare(`select * from ${table} order by ${order}`).all();
  const origins = raw.prepare("select report_id, origin from report_origins order by report_id").all();
  const firsts = new Map(origins.toReversed().map(({ report_id, origin }) => [origin, report_id]));
  const kept = {
    told: rows("told_claims", "claim_id"),
    keys: rows("claim_keys", "key, time, claim_id"),
    same: rows("same_claims", "one, likeness, other"),
    runs: rows("report_runs", "run, of, report_id"),
    oneSource: rows("one_source", "one, other"),
    landmarks: rows("report_landmarks", "key, report_id"),
    names: raw.prepare("select report_id, names, runs from report_origins order by report_id").all(),
    origins: origins.map(({ report_id, origin }) => [report_id, firsts.get(origin)]),
  };
  raw.close();
  return kept;
}
