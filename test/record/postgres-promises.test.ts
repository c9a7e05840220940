/** What a record in PostgreSQL promises when things go wrong: killed processes, several at once, databases that are none. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRecord } from "../../src/record/open.ts";
import { startPostgres, type TestServer } from "../../src/record/postgres/test-server.ts";
import { CLAIMS_EACH, numberedReading } from "./numbered-reading.ts";

const adder = fileURLToPath(new URL("add-readings.ts", import.meta.url));

/** Set PARLEY_WITHOUT_POSTGRES=1 where no PostgreSQL can run; these tests are then told as skipped. */
describe.skipIf(process.env.PARLEY_WITHOUT_POSTGRES === "1")("a record in PostgreSQL", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it("is whole after its writer was killed, and adding goes on", async () => {
    const location = await server.newDatabase();
    await new Promise((resolve) => {
      const child = spawn(process.execPath, [adder, location, "k", "200"], { stdio: ["ignore", "pipe", "inherit"] });
      let told = 0;
      child.stdout.on("data", (chunk: Buffer) => {
        told += chunk.toString().split("\n").length - 1;
        if (told >= 30) child.kill("SIGKILL");
      });
      child.on("exit", resolve);
    });
    const store = await openRecord(location, { mustExist: true });
    const { items, total } = await store.reports();
    expect(total).toBeGreaterThanOrEqual(30);
    for (const head of items) expect((await store.report(head.id))?.claims).toHaveLength(CLAIMS_EACH);
    for (let i = 0; i < 200; i++) await store.add(numberedReading("k", i));
    await store.refresh();
    expect((await store.entries()).total).toBe(200 * CLAIMS_EACH);
    await store.close();
  });

  it("is made once when twenty open it at once", async () => {
    const location = await server.newDatabase();
    const stores = await Promise.all(Array.from({ length: 20 }, () => openRecord(location)));
    for (const store of stores) expect((await store.entries()).total).toBe(0);
    await Promise.all(stores.map((store) => store.close()));
  });

  it("that must exist is not made", async () => {
    const location = await server.newDatabase();
    await expect(openRecord(location, { mustExist: true })).rejects.toMatchObject({ code: "record/no-such-record" });
    expect(await tablesOf(location)).toEqual([]);
  });

  it("is never made among the tables of another program", async () => {
    const location = await server.newDatabase();
    await ask(location, "create table migrations (id integer, version text)");
    await expect(openRecord(location)).rejects.toMatchObject({ code: "record/not-a-record" });
    expect(await tablesOf(location)).toEqual(["migrations"]);
  });

  it("on a server without that database says so", async () => {
    const location = (await server.newDatabase()).replace(/\w+$/, "nowhere");
    await expect(openRecord(location)).rejects.toMatchObject({ code: "record/no-such-record" });
  });

  it("is right on a server set to the strictest level", async () => {
    const location = await server.newDatabase();
    await ask(
      location,
      `alter database ${location.split("/").at(-1)} set default_transaction_isolation = 'serializable'`,
    );
    const stores = await Promise.all([openRecord(location), openRecord(location)]);
    await Promise.all(
      stores.flatMap((store) => Array.from({ length: 20 }, (_, i) => store.add(numberedReading("s", i)))),
    );
    expect((await stores[0]!.reports()).total).toBe(20);
    await Promise.all(stores.map((store) => store.close()));
  });
});

async function ask(location: string, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

async function tablesOf(location: string): Promise<unknown[]> {
  const rows = await ask(location, "select tablename from pg_tables where schemaname = 'public'");
  return rows.map(({ tablename }) => tablename);
}
