/** One suite over both engines: what src/record/store.ts says of a record holds whatever keeps it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { copy, herald, met, radio, story } from "../../test/invented-story.ts";
import { judgement, readingOf } from "../../test/invented-talks.ts";
import { mergeWhole } from "../merge/merge.ts";
import type { Reading } from "../model/reading.ts";
import { openRecord } from "./open.ts";
import { startPostgres, type TestServer } from "./postgres/test-server.ts";
import type { DoubtFilter, Store } from "./store.ts";

let folder: string;
let server: TestServer | null = null;
let records = 0;

/** Set PARLEY_WITHOUT_POSTGRES=1 where no PostgreSQL can run; its tests are then told as skipped. */
const withoutPostgres = process.env.PARLEY_WITHOUT_POSTGRES === "1";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-contract-"));
  if (!withoutPostgres) server = await startPostgres();
});

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ENGINES = [
  { engine: "sqlite" as const, place: async () => join(folder, `${++records}.parley`) },
  { engine: "postgres" as const, place: async () => server!.newDatabase() },
];

describe.each(ENGINES)("a record in $engine", ({ engine, place }) => {
  describe.skipIf(engine === "postgres" && withoutPostgres)("keeps its promises", () => {
    let location: string;
    let store: Store;

    beforeEach(async () => {
      location = await place();
      store = await openRecord(location, { now: () => new Date("2024-04-01T12:00:00Z") });
      return () => store.close();
    });

    const addAll = async (readings: readonly Reading[]): Promise<void> => {
      for (const reading of readings) await store.add(reading);
      await store.refresh();
    };

    it("says which engine it is", () => expect(store.engine).toBe(engine));

    it("gives back a reading as it was added, byte for byte", async () => {
      const reading = readingOf(herald);
      expect(await store.has(reading.report.id)).toBe(false);
      expect(await store.add(reading)).toBe("added");
      expect(await store.has(reading.report.id)).toBe(true);
      expect(await store.report(reading.report.id)).toEqual(reading);
    });

    it("knows no report that was not added", async () => {
      expect(await store.report("r0000000000000000")).toBeNull();
      expect(await store.entry("e0000000000000000")).toBeNull();
    });

    it("adding the same twice changes nothing", async () => {
      await addAll(story.map(readingOf));
      const before = await store.entries();
      for (const report of story) expect(await store.add(readingOf(report))).toBe("already-there");
      await store.refresh(() => expect.fail("nothing changed, so nothing is merged"));
      expect(await store.entries()).toEqual(before);
    });

    it("a report that says something else now is read anew, and its judgements stay", async () => {
      const reading = readingOf(herald);
      await addAll([reading]);
      const accepted = judgement({ verdict: "accept", claim: reading.claims[0]!.id, at: "2024-04-02T00:00:00Z" });
      await store.judge(accepted);
      const fewer = { ...reading, claims: reading.claims.slice(1) };
      expect(await store.add(fewer)).toBe("read-anew");
      expect((await store.report(reading.report.id))?.claims).toEqual(fewer.claims);
      expect(await store.judgements()).toEqual([accepted]);
    });

    it("the order of adding never shows", async () => {
      await addAll(story.map(readingOf));
      const other = await openRecord(await place());
      for (const report of [...story].reverse()) await other.add(readingOf(report));
      await other.refresh();
      expect((await other.entries()).items).toEqual((await store.entries()).items);
      expect(await other.actors()).toEqual(await store.actors());
      await other.close();
    });

    it("is still there when it is opened again", async () => {
      await addAll(story.map(readingOf));
      const before = await store.entries();
      const again = await openRecord(location, { mustExist: true });
      expect(await again.entries()).toEqual(before);
      await again.close();
    });

    it("merges again when another process has added meanwhile", async () => {
      await store.add(readingOf(herald));
      const other = await openRecord(location);
      let merges = 0;
      await store.refresh((contents) => {
        merges++;
        return mergeWhole(contents);
      });
      await other.add(readingOf(radio));
      await store.refresh((contents) => {
        merges++;
        return mergeWhole(contents);
      });
      expect(merges).toBe(2);
      expect((await store.entries()).items).toEqual((await other.entries()).items);
      await other.close();
    });

    it("lists reports without their weight, a page at a time", async () => {
      await addAll(story.map(readingOf));
      const { items, total } = await store.reports({ limit: 2, offset: 1 });
      expect(total).toBe(story.length);
      expect(items).toHaveLength(2);
      const all = (await store.reports()).items;
      expect(all.slice(1, 3)).toEqual(items);
      const head = all.find(({ name }) => name === herald.name)!;
      expect(head).toMatchObject({
        length: herald.text.length,
        claims: herald.claims!.length,
        added: "2024-04-01T12:00:00.000Z",
      });
      expect(head).not.toHaveProperty("text");
      expect(head).not.toHaveProperty("bytes");
    });

    it("gives claims in the order asked for, and leaves out those that are not there", async () => {
      const reading = readingOf(herald);
      await addAll([reading]);
      const ids = reading.claims.map(({ id }) => id).reverse();
      expect((await store.claims([...ids, "c0000000000000000"])).map(({ id }) => id)).toEqual(ids);
    });

    it("judgements are only ever added, and one undoes another", async () => {
      const reading = readingOf(herald);
      await addAll([reading]);
      const [claim] = reading.claims;
      const rejected = judgement({ verdict: "reject", claim: claim!.id, at: "2024-04-02T00:00:00Z" });
      const before = await store.entries();
      await store.judge(rejected);
      await store.judge(rejected);
      await store.refresh();
      expect((await store.entries()).total).toBeLessThan(before.total);
      await store.judge(judgement({ verdict: "undo", undoes: rejected.id, at: "2024-04-03T00:00:00Z" }));
      await store.refresh();
      expect((await store.entries()).items).toEqual(before.items);
      expect(await store.judgements()).toHaveLength(2);
    });

    it("keeps doubts by their place", async () => {
      const reading = readingOf(herald);
      const doubts = [40, 3].map((start) => ({
        id: `d${start}`,
        report: reading.report.id,
        code: "notice/two-dates",
        message: "two days fit",
        span: { start, end: start + 5 },
      }));
      await store.add({ ...reading, doubts });
      expect((await store.doubts()).items.map(({ span }) => span.start)).toEqual([3, 40]);
      expect((await store.doubts({ report: "rnone" })).total).toBe(0);
      expect((await store.doubts({ limit: 1 })).total).toBe(2);
    });

    it("tells doubts of one code from the others", async () => {
      const reading = readingOf(herald);
      const doubts = ["notice/two-dates", "extract/left-over", "extract/left-over"].map((code, i) => ({
        id: `d${i}`,
        report: reading.report.id,
        code,
        message: "seen",
        span: { start: i, end: i + 5 },
      }));
      await store.add({ ...reading, doubts });
      const ids = async (filter: DoubtFilter): Promise<string[]> =>
        (await store.doubts(filter)).items.map(({ id }) => id);
      expect(await ids({ code: "extract/left-over" })).toEqual(["d1", "d2"]);
      expect(await ids({ notCode: "extract/left-over", report: reading.report.id })).toEqual(["d0"]);
    });

    it("survives every odd character", async () => {
      const text = "Núñez said: “the 北京 talks” 🕊️ ‘end’ \u200f\u2028 'quoted' \\ % _ ; drop table claims; --";
      const reading = readingOf({
        name: "odd",
        text,
        claims: [
          {
            kind: "statement",
            quote: "the 北京 talks",
            fields: { speaker: "O'Núñez\u0000", mode: "direct", content: text },
          },
        ],
      });
      await addAll([reading]);
      expect(await store.report(reading.report.id)).toEqual(reading);
      expect((await store.entries({ search: "北京" })).total).toBe(1);
    });
  });

  describe.skipIf(engine === "postgres" && withoutPostgres)("finds entries", () => {
    let store: Store;

    beforeAll(async () => {
      store = await openRecord(await place());
      const dated = (name: string, when: string | null, participants: readonly string[]) =>
        readingOf({
          name,
          published: "2024-03-20",
          text: `They met. ${name}`,
          claims: [{ kind: "meeting", quote: "They met.", when, fields: { ...met, participants } }],
        });
      for (const reading of [
        ...story.map(readingOf),
        dated("day", "2024-05-10", ["Ana Núñez", "Per Dahl"]),
        dated("month", "2024-06", ["Ana Núñez", "Ewa Berg"]),
        dated("open", "2024-07-01/..", ["Per Dahl", "Ewa Berg"]),
        dated("never", null, ["Ole Falk", "Ewa Berg"]),
      ]) {
        await store.add(reading);
      }
      await store.refresh();
    });

    afterAll(() => store.close());

    const whens = async (filter: Parameters<Store["entries"]>[0]): Promise<(string | null)[]> =>
      (await store.entries(filter)).items.map(({ when }) => when);

    it("latest first, those without a day last", async () => {
      const days = (await whens({})).map((when) => when?.slice(0, 10) ?? "");
      expect(days).toEqual([...days].sort().reverse());
    });

    it("of a kind", async () => {
      const { items, total } = await store.entries({ kind: "figure" });
      expect(total).toBeGreaterThan(0);
      expect(items.every(({ kind }) => kind === "figure")).toBe(true);
    });

    it("of an actor, by part of the name, whatever case and accents", async () => {
      expect(await whens({ actor: "nunez" })).toEqual(["2024-06", "2024-05-10"]);
      expect(await whens({ actor: "NÚÑEZ", until: "2024-05-31" })).toEqual(["2024-05-10"]);
      expect(await whens({ actor: "100%" })).toEqual([]);
    });

    it("between days, where a month touches and an open end goes on", async () => {
      expect(await whens({ since: "2024-05-10", kind: "meeting" })).toEqual(["2024-07-01/..", "2024-06", "2024-05-10"]);
      expect(await whens({ since: "2024-06-30", until: "2024-06-30" })).toEqual(["2024-06"]);
      expect(await whens({ since: "2030" })).toEqual(["2024-07-01/.."]);
    });

    it("by words, each from its beginning", async () => {
      expect((await store.entries({ search: "nunez da" })).total).toBe(1);
      expect((await store.entries({ search: "nobody said this" })).total).toBe(0);
      expect((await store.entries({ search: '"* OR (' })).total).toBe(0);
    });

    it("of a report, and a page at a time", async () => {
      const { id } = readingOf(herald).report;
      const all = await store.entries({ report: id });
      expect(all.items.every(({ reports }) => reports.includes(id))).toBe(true);
      const page = await store.entries({ report: id, offset: 1, limit: 1 });
      expect(page).toEqual({ total: all.total, items: all.items.slice(1, 2) });
    });

    it("by the digits of any of its claims, whole or the first of them", async () => {
      const { items } = await store.entries();
      const many = items.find(({ claims }) => claims.length > 1)!;
      for (const claim of many.claims) {
        expect(await store.entry(claim)).toEqual(many);
        expect(await store.entry(`e${claim.slice(1, 13)}`)).toEqual(many);
      }
      expect(await store.entry("e0")).toBeNull();
      expect(await store.entry("' or 1=1 --")).toBeNull();
    });

    it("reports by their words, the best first", async () => {
      const ids = async (search: string) => (await store.findReports(search)).items;
      const [heraldId, radioId] = [readingOf(herald).report.id, readingOf(radio).report.id];
      expect(await ids("RESIDENTS raid")).toEqual([radioId]);
      expect((await ids("talks"))[0]).toBe(radioId);
      expect(await ids("harb hotel")).toContain(heraldId);
      expect(await ids("residents hotel")).toEqual([]);
      expect(await ids('"* OR (')).toEqual([]);
      const every = await store.findReports("met");
      expect(every.total).toBe(every.items.length);
      expect((await store.findReports("met", { offset: 1, limit: 2 })).items).toEqual(every.items.slice(1, 3));
    });

    it("words around a cut in a long report are found together, and a report read anew by its new words", async () => {
      const long = readingOf({
        name: "long",
        text: `${"pebble ".repeat(21_427)}quartz lantern ${"pebble ".repeat(30_000)}`,
      });
      await store.add(long);
      expect((await store.findReports("quartz lantern")).items).toEqual([long.report.id]);
      const text = "Nothing but feathers.";
      const again = { ...long, report: { ...long.report, text, segments: [], title: "Feathers" } };
      expect(await store.add(again)).toBe("read-anew");
      expect((await store.findReports("quartz")).total).toBe(0);
      expect((await store.findReports("feathers")).items).toEqual([long.report.id]);
    });

    it("tells where accounts differ, by kind and by entry", async () => {
      const { items, total } = await store.discrepancies();
      expect([total, items[0]!.about]).toEqual([1, "Civilians killed in Ravna"]);
      expect((await store.discrepancies({ kind: "source" })).items).toEqual(items);
      expect((await store.discrepancies({ kind: "conflict" })).total).toBe(0);
      expect((await store.discrepancies({ entry: items[0]!.entries[0]! })).items).toEqual(items);
      expect(await store.discrepancies({ entry: "e0000000000000000" })).toEqual({ total: 0, items: [] });
      expect(await store.discrepancies({ offset: 1 })).toEqual({ total: 1, items: [] });
    });

    it("a copied report adds no entry of its own", async () => {
      const { id } = readingOf(copy).report;
      const { items } = await store.entries({ report: id });
      expect(items.length).toBeGreaterThan(0);
      expect(items.every(({ reports }) => reports.length > 1)).toBe(true);
    });
  });
});
