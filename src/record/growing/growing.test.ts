/** A record that grows change by change is, after each, the record that merging all of it anew makes. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { growingRecord } from "../../../test/growing-record.ts";
import { callingOff, copy, herald, radio } from "../../../test/invented-story.ts";
import { contentsOf, type InventedReport, judgement, readingOf } from "../../../test/invented-talks.ts";
import { merge, mergeWhole } from "../../merge/merge.ts";
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

type Step = { readonly report: InventedReport } | { readonly judgement: Judgement };

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
        judgements.push(step.judgement);
        await store.judge(step.judgement);
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

async function expectWhole(
  store: Store,
  reports: readonly InventedReport[],
  judgements: readonly Judgement[],
): Promise<void> {
  const whole = merge(contentsOf(reports, judgements));
  const byId = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
    [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(JSON.stringify(await store.actors())).toBe(JSON.stringify(whole.actors));
  expect(JSON.stringify(byId((await store.entries()).items))).toBe(JSON.stringify(byId(whole.entries)));
  expect(JSON.stringify((await store.discrepancies()).items)).toBe(JSON.stringify(whole.discrepancies));
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
    });

    it("whatever is added, read anew and judged, in any order", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step(), { minLength: 2, maxLength: 9 }), async (steps) => {
          await grown(await place(), steps);
        }),
        { numRuns: engine === "sqlite" ? 20 : 3 },
      );
    });
  });
});

function step(): fc.Arbitrary<Step> {
  const claims = [herald, copy, radio, callingOff].flatMap((report) => readingOf(report).claims.map(({ id }) => id));
  const at = fc.integer({ min: 0, max: 59 }).map((minute) => `2024-04-01T10:${String(minute).padStart(2, "0")}:00Z`);
  const added = fc.oneof(
    fc.constantFrom<InventedReport>(herald, copy, radio, callingOff, ...growingRecord(6), ...growingRecord(4, 20)),
    fc
      .tuple(fc.constantFrom(herald, radio, callingOff), fc.nat(2), fc.constantFrom("Okoro", "Lind", "Norland"))
      .map(([report, fewer, by]) => ({
        ...report,
        claims: report.claims!.slice(fewer).map((claim) => ({ ...claim, by })),
      })),
  );
  const judged = fc.oneof(
    fc.record({ verdict: fc.constantFrom("accept", "reject"), claim: fc.constantFrom(...claims), at }),
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
  );
}
