/** Actors noticed against annotated ones; further flag: --errors lists what was missed and what was wrong. */
import { existsSync, readdirSync } from "node:fs";
import { openLanguage } from "../../src/language/open-language.ts";
import { ParleyError } from "../../src/model/error.ts";
import { measureActors } from "../../src/notice/actors/measure-actors.ts";
import type { Measured } from "../eval.ts";
import { table } from "./table.ts";

export async function measureActorsSet(dir: string, flags: readonly string[]): Promise<Measured> {
  const names = existsSync(dir) ? readdirSync(dir) : [];
  if (!names.some((name) => name.endsWith(".txt") && names.includes(`${name.slice(0, -4)}.json`))) {
    throw new ParleyError("eval/not-a-set", `${dir} holds no NAME.txt with a NAME.json beside it.`);
  }
  const { reports, recall, precision, type, role, of, misses } = await measureActors(dir, await openLanguage());
  const figures = { recall, precision, type, role, of };
  const rows = Object.entries(figures).map(([name, share]) => [name, share.toFixed(3)]);
  const listed = flags.includes("--errors")
    ? misses.map((miss) => `${miss.kind}\t${miss.report}\t${miss.type}\t${miss.name}`)
    : [];
  return { n: reports, figures, table: [table([[`${reports} reports`, "share"], ...rows]), ...listed].join("\n") };
}
