/** Actors named change by change are, after each, those that naming all of the record anew makes, and so is all that is kept. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { crowdJudgement, crowdReport } from "../../../test/invented-crowd.ts";
import { contentsOf, type InventedReport, judgement, readingOf } from "../../../test/invented-talks.ts";
import { merge, mergeWhole } from "../../merge/merge.ts";
import type { Judgement } from "../../model/judgement.ts";
import { openRecord } from "../open.ts";
import { startPostgres, type TestServer } from "../postgres/test-server.ts";

type Step = { readonly report: InventedReport } | { readonly judgement: Judgement } | { readonly undo: number };

let folder: string;
let server: TestServer | null = null;
let records = 0;
const withoutPostgres = process.env.PARLEY_WITHOUT_POSTGRES === "1";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-names-"));
  if (!withoutPostgres) server = await startPostgres();
});

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Takes the steps, and says of how many it was named by itself. */
async function grown(
  location: string,
  first: readonly InventedReport[],
  steps: readonly Step[],
): Promise<{ readonly alone: number; readonly reports: InventedReport[]; readonly ledger: Judgement[] }> {
  const store = await openRecord(location, { growFrom: 1, growShare: 100 });
  const reports = new Map(first.map((report) => [report.name, report]));
  const ledger: Judgement[] = [];
  let alone = 0;
  for (const report of reports.values()) await store.add(readingOf(report));
  await store.refresh(mergeWhole);
  for (const [at, step] of steps.entries()) {
    if ("report" in step) {
      reports.set(step.report.name, step.report);
      await store.add(readingOf(step.report));
    } else {
      const made = "judgement" in step ? step.judgement : undoing(ledger[step.undo % Math.max(1, ledger.length)], at);
      if (made === null || ledger.some(({ id }) => id === made.id)) continue;
      ledger.push(made);
      await store.judge(made);
    }
    let isAnew = false;
    await store.refresh((contents) => {
      isAnew = true;
      return mergeWhole(contents);
    });
    if (!isAnew) alone++;
    const whole = merge(contentsOf([...reports.values()], ledger));
    expect(JSON.stringify(await store.actors(), null, 1)).toBe(JSON.stringify(whole.actors, null, 1));
    expect((await store.entries()).items.map(({ headline }) => headline).sort()).toEqual(
      whole.entries.map(({ headline }) => headline).sort(),
    );
  }
  await store.close();
  return { alone, reports: [...reports.values()], ledger };
}

/** Takes the steps, and expects all that is kept to be what a record keeps that is named anew; of how many it was named by itself. */
async function grownAsAnew(first: readonly InventedReport[], steps: readonly Step[]): Promise<number> {
  const location = join(folder, `${++records}.parley`);
  const made = await grown(location, first, steps);
  const anew = join(folder, `${++records}.parley`);
  const store = await openRecord(anew);
  for (const report of made.reports) await store.add(readingOf(report));
  for (const one of made.ledger) await store.judge(one);
  await store.refresh(mergeWhole);
  await store.close();
  expect(keptIn(location)).toEqual(keptIn(anew));
  return made.alone;
}

function undoing(one: Judgement | undefined, at: number): Judgement | null {
  return one
    ? judgement({ verdict: "undo", undoes: one.id, at: `2024-04-02T10:${String(at).padStart(2, "0")}:00Z` })
    : null;
}

const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: crowdReport().map((report): Step => ({ report })) },
    { weight: 2, arbitrary: crowdJudgement().map((one): Step => ({ judgement: one })) },
    { weight: 1, arbitrary: fc.nat(9).map((undo): Step => ({ undo })) },
  ),
  { minLength: 4, maxLength: 10 },
);
const first = fc.uniqueArray(crowdReport(), { minLength: 6, maxLength: 24, selector: ({ name }) => name });

describe("naming what is new is naming all anew", () => {
  it("whoever is called nearly alike, in SQLite, with all that is kept", async () => {
    let [taken, alone] = [0, 0];
    await fc.assert(
      fc.asyncProperty(first, steps, async (reports, all) => {
        taken += all.length;
        alone += await grownAsAnew(reports, all);
      }),
      { numRuns: 12 },
    );
    expect(alone).toBeGreaterThan(taken * 0.7);
  }, 300_000);

  it("two at once who bear the surname that one had to himself until then", async () => {
    const harvan = (number: number, ...names: string[]): InventedReport => ({
      name: `harvan-${number}`,
      published: `2024-03-0${number}`,
      text: `It was so ${number} times.`,
      actors: names.map((name) => ({ name, aliases: name === "Mike Harvan" ? ["Harvan"] : [], of: `Land ${name}` })),
    });
    const report = harvan(2, "Michael Harvan", "Amara Harvan");
    expect(await grownAsAnew([harvan(1, "Mike Harvan")], [{ report }])).toBe(1);
  });

  it.skipIf(withoutPostgres)(
    "whoever is called nearly alike, in PostgreSQL",
    async () => {
      await fc.assert(
        fc.asyncProperty(first, steps, async (reports, all) => {
          await grown(await server!.newDatabase(), reports, all);
        }),
        { numRuns: 2 },
      );
    },
    300_000,
  );
});

/** All that naming kept; of a form, what is said in any order. */
function keptIn(path: string): Record<string, unknown> {
  const raw = new DatabaseSync(path);
  const rows = (query: string) => raw.prepare(query).all();
  const kept = {
    actors: rows("select * from actors order by id"),
    forms: rows("select * from actor_forms order by id").map(({ id, root, body }) => ({
      id,
      root,
      said: (JSON.parse(String(body)) as object[]).map((one) => JSON.stringify(one)).sort(),
    })),
    keys: rows("select * from actor_keys order by key, owned, form"),
    mentions: rows("select * from actor_mentions order by form, variant, report_id"),
    told: rows("select * from told_names order by claim_id"),
    ties: rows("select * from actor_ties order by one, other, claim_id"),
    holders: rows("select * from office_holders order by office, day, report_id, form"),
    offices: rows("select * from office_mentions order by form, report_id"),
    drafts: rows("select * from actor_drafts order by root"),
    parts: rows("select * from actor_parts order by part, actor"),
    names: rows("select report_id, names from report_origins order by report_id"),
  };
  raw.close();
  return kept;
}
