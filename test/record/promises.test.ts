/** What a record promises when things go wrong: killed processes, several at once, files that are none. */
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ParleyError } from "../../src/model/error.ts";
import { migrate } from "../../src/record/migrate.ts";
import { openRecord } from "../../src/record/open.ts";
import { RecordStore } from "../../src/record/record-store.ts";
import { openSqlite } from "../../src/record/sqlite/open-sqlite.ts";
import { CLAIMS_EACH, numberedReading } from "./numbered-reading.ts";

const adder = fileURLToPath(new URL("add-readings.ts", import.meta.url));
let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-promises-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the adder; killed after so many reports, or so long after the last one, where a number is given. Gives how many it told of. */
function add(
  location: string,
  prefix: string,
  count: number,
  killAfter?: number,
  killAfterLastMs?: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [adder, location, prefix, String(count)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let told = 0;
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.stdout.on("data", (chunk: Buffer) => {
      told += chunk.toString().split("\n").length - 1;
      if (killAfter !== undefined && told >= killAfter) child.kill("SIGKILL");
      if (killAfterLastMs !== undefined && told === count) setTimeout(() => child.kill("SIGKILL"), killAfterLastMs);
    });
    child.on("exit", (code, signal) =>
      code === 0 || signal === "SIGKILL" ? resolve(told) : reject(new Error(errors)),
    );
  });
}

describe("killed in the middle of adding", () => {
  it.each([1, 17, 60])("after %i reports, the record is whole and adding goes on", async (killAfter) => {
    const location = file(`killed-${killAfter}.parley`);
    const told = await add(location, "k", 200, killAfter);
    const raw = new DatabaseSync(location);
    expect(raw.prepare("pragma integrity_check").get()).toEqual({ integrity_check: "ok" });
    raw.close();
    const store = await openRecord(location);
    const { items, total } = await store.reports();
    expect(total).toBeGreaterThanOrEqual(told);
    for (const head of items) expect((await store.report(head.id))?.claims).toHaveLength(CLAIMS_EACH);
    await store.refresh();
    expect((await store.entries()).total).toBe(total * CLAIMS_EACH);
    for (let i = 0; i < 200; i++) await store.add(numberedReading("k", i));
    expect((await store.reports()).total).toBe(200);
    await store.close();
  });
});

describe("killed at any moment", () => {
  it.each([0, 15, 40, 90, 160])("%i ms into making entries, the next to open finds or makes them all", async (ms) => {
    const location = file(`killed-merging-${ms}.parley`);
    const told = await add(location, "m", 300, undefined, ms);
    expect(told).toBe(300);
    const store = await openRecord(location, { mustExist: true });
    await store.refresh();
    expect((await store.entries()).total).toBe(300 * CLAIMS_EACH);
    expect((await store.entries({ search: "party", limit: 1 })).total).toBe(300 * CLAIMS_EACH);
    await store.close();
    const raw = new DatabaseSync(location);
    expect(raw.prepare("pragma integrity_check").get()).toEqual({ integrity_check: "ok" });
    raw.exec("insert into entry_words(entry_words) values ('integrity-check')");
    raw.close();
  });
});

describe("several at once", () => {
  it("two processes that add different reports lose nothing", async () => {
    const location = file("two.parley");
    await Promise.all([add(location, "a", 60), add(location, "b", 60)]);
    const store = await openRecord(location);
    expect((await store.reports()).total).toBe(120);
    await store.refresh();
    expect((await store.entries()).total).toBe(120 * CLAIMS_EACH);
    await store.close();
  });

  it("two processes that add the same reports add them once", async () => {
    const location = file("same.parley");
    await Promise.all([add(location, "s", 40), add(location, "s", 40)]);
    const store = await openRecord(location);
    expect((await store.reports()).total).toBe(40);
    await store.close();
  });

  it("twelve processes that open a new record at once all find it ready", async () => {
    const location = file("twelve.parley");
    await Promise.all(Array.from({ length: 12 }, (_, i) => add(location, `p${i}-`, 1)));
    const store = await openRecord(location);
    expect((await store.reports()).total).toBe(12);
    await store.close();
  });

  it("twenty that open a new record in one process all find it ready", async () => {
    const location = file("twenty.parley");
    const stores = await Promise.all(Array.from({ length: 20 }, () => openRecord(location)));
    for (const store of stores) expect((await store.entries()).total).toBe(0);
    await Promise.all(stores.map((store) => store.close()));
  });
});

describe("what is no record", () => {
  const refusal = async (location: string, mustExist = false): Promise<ParleyError> => {
    const error = await openRecord(location, { mustExist }).catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(ParleyError);
    expect((error as ParleyError).message.split("\n")).toHaveLength(1);
    return error as ParleyError;
  };

  it("a file that is not there, where one must be", async () => {
    expect((await refusal(file("none.parley"), true)).code).toBe("record/no-such-record");
  });

  it.each([
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 0, 0, 1, 0])],
    ["a text", Buffer.from("Share\nEnvoys meet in Lakeside\n")],
  ])("%s is left as it is", async (name, bytes) => {
    const path = file(`${name}.parley`);
    writeFileSync(path, bytes);
    expect((await refusal(path)).code).toBe("record/not-a-record");
  });

  it("a folder", async () => {
    mkdirSync(file("folder.parley"));
    expect((await refusal(file("folder.parley"))).code).toBe("record/directory");
  });

  it("another program's database is left as it is", async () => {
    const path = file("other.db");
    const other = new DatabaseSync(path);
    other.exec("create table recipes (name text)");
    other.close();
    expect((await refusal(path)).code).toBe("record/not-a-record");
    const again = new DatabaseSync(path);
    expect(again.prepare("select count(*) as n from sqlite_schema").get()).toEqual({ n: 1 });
    again.close();
  });

  it("a folder that does not exist", async () => {
    expect((await refusal(file("nowhere/talks.parley"))).code).toBe("record/not-writable");
  });

  it("a record that lost its end is told as damaged, not read as if it were whole", async () => {
    const whole = file("whole.parley");
    await add(whole, "t", 40);
    const torn = file("torn.parley");
    copyFileSync(whole, torn);
    truncateSync(torn, 60_000);
    const problem = await openRecord(torn)
      .then((store) => store.reports().finally(() => store.close()))
      .catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ParleyError);
    expect((problem as ParleyError).code).toBe("record/damaged");
  });

  it("a record of a newer Parley", async () => {
    const path = file("newer.parley");
    await (await openRecord(path)).close();
    const raw = new DatabaseSync(path);
    raw.exec("insert into migrations (number, name, at) values (99, 'from the future', '2030-01-01')");
    raw.close();
    expect((await refusal(path)).code).toBe("record/newer");
  });

  it("a folder that may not be written to", async () => {
    const locked = file("read-only");
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    // Root may write everywhere: there, somebody else asks.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) {
      chmodSync(folder, 0o755);
      process.seteuid!(65_534);
    }
    try {
      expect((await refusal(join(locked, "talks.parley"))).code).toBe("record/not-writable");
    } finally {
      if (isRoot) process.seteuid!(0);
    }
    expect(readdirSync(locked)).toEqual([]);
  });

  it("a pipe, an empty name and another scheme", async () => {
    const pipe = file("pipe");
    expect(spawnSync("mkfifo", [pipe]).status).toBe(0);
    expect((await refusal(pipe)).code).toBe("record/not-a-record");
    expect((await refusal("")).code).toBe("record/bad-address");
    const error = await refusal("postgress://ada:secret@db.example/talks");
    expect(error.code).toBe("record/bad-address");
    expect(error.message).not.toContain("secret");
  });

  it("an empty file, where a record must exist, stays empty", async () => {
    const path = file("empty.parley");
    writeFileSync(path, "");
    expect((await refusal(path, true)).code).toBe("record/no-such-record");
    expect(statSync(path).size).toBe(0);
  });

  it("a full disk stops adding with a sentence, and what was added stays", async () => {
    const location = file("full.parley");
    const engine = openSqlite(location, { mustExist: false, waitMs: 1_000 });
    await migrate(engine, { mustExist: false, now: () => new Date(0) });
    const store = new RecordStore(engine, () => new Date(0), { least: Number.POSITIVE_INFINITY, share: 1 });
    // SQLite's own bound on the pages of a file fails as a full disk does.
    await engine.read((db) => sql`pragma max_page_count = 90`.execute(db));
    let added = 0;
    const error = await (async () => {
      for (; added < 500; added++) await store.add(numberedReading("f", added));
    })().catch((problem: unknown) => problem);
    expect((error as ParleyError).code).toBe("record/disk-full");
    expect(added).toBeGreaterThan(0);
    expect((await store.reports()).total).toBe(added);
    await engine.read((db) => sql`pragma max_page_count = 100000`.execute(db));
    expect(await store.add(numberedReading("f", added))).toBe("added");
    await store.close();
  });

  it("opening and adding print nothing, no warning either", () => {
    const { status, stderr } = spawnSync(process.execPath, [adder, file("quiet.parley"), "q", "1"], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it.each([
    ["in its place", "postgres://ada:secret@127.0.0.1:1/talks"],
    ["among the settings", "postgres://ada@127.0.0.1:1/talks?password=secret&sslpassword=secret"],
    ["with a hash in it", "postgres://ada:1#secret@127.0.0.1:1/talks"],
    ["with a slash in it", "postgres://ada:1/secret@127.0.0.1:1/talks"],
    ["with a question mark in it", "postgres://ada:1?secret@127.0.0.1:1/talks"],
  ])("a password %s is never shown", async (_, location) => {
    expect((await refusal(location)).message).not.toContain("secret");
  });

  it.each([
    ["a server that does not answer", "postgres://ada:secret@127.0.0.1:1/talks", "record/unreachable"],
    ["an address that is none", "postgres://[secret", "record/bad-address"],
  ])("%s is told without its password", async (_, location, code) => {
    const error = await refusal(location);
    expect(error.code).toBe(code);
    expect(error.message).not.toContain("secret");
  });
});

it("the default list of a large record is read from an index", async () => {
  const location = file("plan.parley");
  await (await openRecord(location)).close();
  const raw = new DatabaseSync(location);
  const plan = raw
    .prepare("explain query plan select body from entries order by coalesce(first_day, '') desc, id limit 50")
    .all()
    .map((row) => String(row.detail))
    .join("\n");
  raw.close();
  expect(plan).toContain("USING INDEX entries_by_day");
  expect(plan).not.toContain("TEMP B-TREE");
});
