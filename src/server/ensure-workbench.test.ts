/** The workbench is built once and found again; what it holds obeys the server's policy. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ensureWorkbench } from "./ensure-workbench.ts";

it("a built workbench is found again and not built anew", async () => {
  const folder = await ensureWorkbench();
  const before = (await stat(join(folder, "index.html"))).mtimeMs;
  expect(await ensureWorkbench()).toBe(folder);
  expect((await stat(join(folder, "index.html"))).mtimeMs).toBe(before);
});

it("the page has no inline script or style, and every asset carries a hash in its name", async () => {
  const folder = await ensureWorkbench();
  const page = await readFile(join(folder, "index.html"), "utf8");
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
  for (const [, script] of page.matchAll(/<script([^>]*)>/g)) expect(script).toMatch(/\ssrc="\//);
  expect(page).not.toMatch(/(?:src|href)="https?:/);
  for (const name of await readdir(join(folder, "assets"))) expect(name).toMatch(/-[\w-]{8}\.(?:js|css)$/);
});
