/**
 * Gives the folder of the built workbench. An installed package brings it along; in a checkout it is built with Vite
 * when it is missing or was built from other sources than those in src/web, which is said in one line on stderr.
 *
 *     src/web/**  ->  dist/web/index.html, dist/web/assets/…, dist/web/.built-from
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ParleyError } from "../model/error.ts";

const STAMP = ".built-from";

export async function ensureWorkbench(): Promise<string> {
  const installed = fileURLToPath(new URL("../web/", import.meta.url));
  if (existsSync(join(installed, "index.html")) && !existsSync(join(installed, "main.tsx"))) return installed;
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const built = join(root, "dist", "web");
  const sources = await fingerprint(root);
  if ((await stampOf(built)) === sources) return built;
  console.error("parley: building the workbench (once; it is kept in dist/web) …");
  await buildInto(root, built, sources);
  return built;
}

function stampOf(folder: string): Promise<string> {
  return readFile(join(folder, STAMP), "utf8").catch(() => "");
}

/** A hash over everything the build depends on; times of change say nothing after a checkout. */
async function fingerprint(root: string): Promise<string> {
  const web = join(root, "src", "web");
  const found = await readdir(web, { recursive: true, withFileTypes: true });
  const places = found
    .filter((file) => file.isFile() && !/\.test\.tsx?$/.test(file.name))
    .map((file) => join(file.parentPath, file.name));
  const hash = createHash("sha256");
  for (const place of [...places.sort(), join(root, "vite.config.ts"), join(root, "package.json")]) {
    hash.update(place.slice(root.length)).update("\0");
    hash.update(await readFile(place)).update("\0");
  }
  return hash.digest("hex");
}

/** Built beside its place and moved there whole, so that a server started meanwhile never sees half of it. */
async function buildInto(root: string, built: string, stamp: string): Promise<void> {
  const vite = await import("vite").catch((cause: unknown) => {
    const message = 'The workbench is not built and Vite is not installed to build it: run "npm ci" in the checkout.';
    throw new ParleyError("server/no-vite", message, { cause });
  });
  const beside = join(root, "dist", `web-${process.pid}`);
  await mkdir(join(root, "dist"), { recursive: true });
  // Whoever starts it, tests among them, gets what is shipped: without this, React comes with all its warnings.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  try {
    await vite.build({
      configFile: join(root, "vite.config.ts"),
      mode: "production",
      logLevel: "warn",
      build: { outDir: beside, emptyOutDir: true },
    });
    await writeFile(join(beside, STAMP), stamp);
    await moveOver(beside, built, stamp);
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
    await rm(beside, { recursive: true, force: true });
  }
}

async function moveOver(from: string, to: string, stamp: string): Promise<void> {
  const aside = `${from}-old`;
  for (let attempt = 1; ; attempt++) {
    // Another process may have built the same meanwhile; a server may already be reading it.
    if ((await stampOf(to)) === stamp) return;
    try {
      if (existsSync(to)) await rename(to, aside);
      await rename(from, to);
      return await rm(aside, { recursive: true, force: true });
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}
