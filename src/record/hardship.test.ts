/** One suite over both engines: odd text, endless names, other writers and other versions leave a record right. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { herald, radio } from "../../test/invented-story.ts";
import { readingOf } from "../../test/invented-talks.ts";
import { numberedReading } from "../../test/record/numbered-reading.ts";
import { mergeWhole } from "../merge/merge.ts";
import { openRecord } from "./open.ts";
import { openPostgres } from "./postgres/open-postgres.ts";
import { startPostgres, type TestServer } from "./postgres/test-server.ts";
import { stateOf } from "./queries/counters.ts";
import { openSqlite } from "./sqlite/open-sqlite.ts";
import type { Store } from "./store.ts";

const adder = fileURLToPath(new URL("../../test/record/add-readings.ts", import.meta.url));

/** Changes a record behind Parley's back. */
async function tamper(location: string, statement: string): Promise<void> {
  if (location.startsWith("postgres:")) {
    const client = new pg.Client({ connectionString: location });
    await client.connect();
    await client.query(statement);
    await client.end();
  } else {
    const raw = new DatabaseSync(location);
    raw.exec(statement);
    raw.close();
  }
}

/** Writes to a record from outside until the answer is called. */
async function holdAsWriter(location: string): Promise<() => void> {
  if (location.startsWith("postgres:")) {
    const client = new pg.Client({ connectionString: location });
    await client.connect();
    await client.query(`begin; select pg_advisory_xact_lock(${0x5041524c})`);
    return () => void client.end();
  }
  const raw = new DatabaseSync(location);
  raw.exec("begin immediate");
  return () => raw.close();
}

let folder: string;
let server: TestServer | null = null;
let records = 0;

/** Set PARLEY_WITHOUT_POSTGRES=1 where no PostgreSQL can run; its tests are then told as skipped. */
const withoutPostgres = process.env.PARLEY_WITHOUT_POSTGRES === "1";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-hardship-"));
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
  describe.skipIf(engine === "postgres" && withoutPostgres)("holds against what may come", () => {
    let location: string;
    let store: Store;

    beforeEach(async () => {
      location = await place();
      store = await openRecord(location, { waitMs: 200 });
      return () => store.close();
    });

    const noted = (name: string, text: string) =>
      readingOf({
        name,
        text,
        claims: [{ kind: "statement", quote: text, fields: { speaker: "Ada Okoro", mode: "indirect", content: "x" } }],
      });

    it("a text with U+0000 and half a surrogate pair comes back as it was, and its length counts UTF-16 units", async () => {
      const text = `a\0b \ud83d ${"🕊️".repeat(3)} c`;
      const reading = noted("odd", text);
      await store.add(reading);
      expect((await store.report(reading.report.id))?.report.text).toBe(text);
      expect((await store.reports()).items[0]).toMatchObject({ length: text.length });
      expect((await store.reports()).items[0]).not.toHaveProperty("text");
      let seen = "";
      await store.refresh((contents) => {
        seen = contents.reports[0]!.text;
        return mergeWhole(contents);
      });
      expect(seen).toBe(text);
    });

    it("names and passages without end stop neither adding nor merging", async () => {
      // Words and names that are all different: what repeats is pressed together and shows no bound.
      const words = Array.from({ length: 100_000 }, (_, i) =>
        String.fromCodePoint(0x20000 + (i % 40_000), 0x4e00 + (i % 20_011)),
      );
      await store.add(noted("long", words.join(" ")));
      const name = Array.from({ length: 200 }, (_, i) => createHash("sha256").update(`${i}`).digest("hex")).join(" ");
      await store.add({
        ...noted("name", "She spoke."),
        actors: [{ name, type: "person", aliases: [], role: null, of: null }],
      });
      await store.refresh((contents) => {
        const merged = mergeWhole(contents);
        return { ...merged, entries: merged.entries.map((entry) => ({ ...entry, actors: [name] })) };
      });
      expect((await store.entries({ actor: name.slice(0, 40) })).total).toBe(2);
      expect((await store.entries({ search: words[7]! })).total).toBe(1);
      expect((await store.entries({ search: "w".repeat(5_000) })).total).toBe(0);
      expect((await store.actors()).map((actor) => actor.name)).toContain(name);
    });

    it("the same bytes under two names are one report, whichever came first", async () => {
      const reading = noted("b", "They spoke.");
      const renamed = { ...reading, report: { ...reading.report, name: "a" } };
      const other = await openRecord(await place());
      for (const one of [reading, renamed, reading]) await store.add(one);
      for (const one of [renamed, reading]) await other.add(one);
      expect(await store.add(reading)).toBe("already-there");
      expect((await store.reports()).items.map(({ name }) => name)).toEqual(["a"]);
      expect((await other.reports()).items.map(({ name }) => name)).toEqual(["a"]);
      await other.close();
    });

    it("names are in one order, whatever language the server speaks", async () => {
      for (const name of ["b", "Á", "a", "B", "a-1", "a 2"]) await store.add(noted(name, `Words of ${name}.`));
      expect((await store.reports()).items.map(({ name }) => name)).toEqual(["B", "a", "a 2", "a-1", "b", "Á"]);
    });

    it("a day that is none is told, not passed over", async () => {
      await expect(store.entries({ since: "Monday" })).rejects.toMatchObject({ code: "record/no-such-day" });
    });

    it("what another adds while entries are made is in the next ones, and older entries never replace newer", async () => {
      await store.add(readingOf(herald));
      let made = 0;
      await store.refresh((contents) => {
        made++;
        // A process of its own adds one and makes the entries of both before we have written ours.
        const { status, stderr } = spawnSync(process.execPath, [adder, location, "late", "1"], { encoding: "utf8" });
        expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
        return mergeWhole(contents);
      });
      const late = numberedReading("late", 0).report.id;
      expect(made).toBe(1);
      expect((await store.entries({ report: late })).total).toBeGreaterThan(0);
      await store.refresh(() => expect.fail("the other has made them all"));
      await store.add(readingOf(radio));
      await store.refresh();
      expect((await store.entries({ report: late })).total).toBeGreaterThan(0);
      expect((await store.entries({ report: readingOf(radio).report.id })).total).toBeGreaterThan(0);
    });

    it("an answer of several queries sees one moment", async () => {
      const opened =
        engine === "sqlite" ? openSqlite(location, { mustExist: true, waitMs: 200 }) : openPostgres(location, 200);
      const [before, after] = await opened.read(async (db) => {
        const first = await stateOf(db);
        await tamper(location, "update counters set value = value + 1 where name = 'revision'");
        return [first, await stateOf(db)];
      });
      expect(after).toEqual(before);
      expect((await opened.read(stateOf)).revision).toBe(before!.revision + 1);
      await opened.close();
    });

    it("many changes and questions asked at once all get their answer", async () => {
      const readings = Array.from({ length: 20 }, (_, i) => noted(`n${i}`, `Words ${i}.`));
      const answers = await Promise.all(
        readings.flatMap((reading) => [store.add(reading), store.reports(), store.entries()]),
      );
      expect(answers.filter((answer) => answer === "added")).toHaveLength(20);
      expect((await store.reports()).total).toBe(20);
    });

    it("a record of a newer Parley is refused", async () => {
      await tamper(
        location,
        "insert into migrations (number, name, at) values (99, '0099-from-the-future', '2030-01-01')",
      );
      await expect(openRecord(location)).rejects.toMatchObject({ code: "record/newer" });
    });

    it("a writer that another keeps waiting says so, and goes on when it is free", async () => {
      const free = await holdAsWriter(location);
      await expect(store.add(noted("late", "Too late."))).rejects.toMatchObject({ code: "record/locked" });
      const waiting = openRecord(location, { mustExist: true }).then(async (patient) => {
        const outcome = await patient.add(noted("late", "Too late."));
        await patient.close();
        return outcome;
      });
      // Opening and asking do not wait for a writer.
      expect((await store.reports()).total).toBe(0);
      setTimeout(free, 100);
      expect(await waiting).toBe("added");
    });
  });
});
