/** `parley judge` as a person meets it: who decides, what is written down, and what a terminal is shown of it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { accountName } from "../../src/cli/commands/judge.ts";
import { ParleyError } from "../../src/model/error.ts";
import { openRecord } from "../../src/record/open.ts";
import { readingOf } from "../invented-talks.ts";
import { parley } from "./run-parley.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-judge-"));
let record: string;
let records = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  record = join(folder, `${++records}.parley`);
  const store = await openRecord(record);
  for (const name of ["herald", "post\u001b[2J\nj0000 forged"])
    await store.add(readingOf({ name, text: `${name} was there.` }));
  await store.refresh();
  await store.close();
});

const judge = (...options: string[]) =>
  parley("judge", "same-source", "herald", "post\u001b[2J\nj0000 forged", "--record", record, ...options);

it("what a name or a reason holds moves no terminal and forges no line", async () => {
  const { status, stdout } = await judge("--who", "Ada\u001b[31m\nOkoro", "--because", "one\u0007 release\r\nof two");
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  expect(stdout.trim().split("\n")).toHaveLength(2);
  const list = await parley("judge", "--record", record);
  expect(list.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  expect(list.stdout.trim().split("\n")).toHaveLength(1);
  expect(list.stdout).toContain("says Ada\ufffd[31m Okoro on");
  expect(list.stdout).toContain(": one\ufffd release of two (j");
  const [kept] = JSON.parse((await parley("judge", "--record", record, "--as", "json")).stdout);
  expect([kept.who, kept.reason]).toEqual(["Ada\ufffd[31m Okoro", "one\ufffd release of two"]);
});

it("an error that names what was given moves no terminal either", async () => {
  const { status, stderr } = await parley(
    "judge",
    "same-source",
    "her\u001b[2Jald",
    "x\ny",
    "--record",
    record,
    "--because",
    "so",
  );
  expect(status).toBe(1);
  expect(stderr).toContain("no report “her\ufffd[2Jald” in this record.");
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

it.each(["", "  ", "\u0007"])("nobody decides under the name “%s”", async (who) => {
  const { status, stderr } = await judge("--who", who, "--because", "one release");
  expect([status, stderr]).toEqual([1, expect.stringContaining("Say who decides")]);
  expect((await parley("judge", "--record", record)).stdout.trim()).toBe("Nothing has been judged.");
});

it("an account without a name is asked who decides", () => {
  const nameless = (): never => {
    throw Object.assign(new Error("A system error occurred: uv_os_get_passwd returned ENOENT"), {
      code: "ERR_SYSTEM_ERROR",
    });
  };
  expect(() => accountName(nameless)).toThrow(ParleyError);
  expect(() => accountName(nameless)).toThrow(/--who/);
});

it("of a name that several reports have, an id is asked for", async () => {
  const store = await openRecord(record);
  const twin = readingOf({ name: "herald-b", text: "The other Herald was there." });
  await store.add({ ...twin, report: { ...twin.report, name: "herald" } });
  await store.close();
  const { status, stderr } = await parley("show", "herald", "--versions", "--record", record);
  expect([status, stderr]).toEqual([1, "parley: 2 reports are called “herald”; give the id of one.\n"]);
});
