/**
 * The day of publication against the known one. A folder holds web pages with a JSON of address → {file, date} (pages
 * beside it or in test_set/), or annotated reports: NAME.txt with NAME.json. `accuracy` is the share of documents with
 * a known day for which exactly that day is found; `coverage` the share for which a day is found at all; `invented`
 * how many days are found where it is known that none can be.
 */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ParleyError } from "../../src/model/error.ts";
import { readReport } from "../../src/read/read-report.ts";
import type { Measured } from "../eval.ts";
import { table } from "./table.ts";

interface Dated {
  readonly name: string;
  readonly path: string;
  readonly address: string | null;
  /** Null where the document does not let it be known. */
  readonly date: string | null;
}

export async function measureDatesSet(dir: string): Promise<Measured> {
  const documents = existsSync(dir) ? [...(await pagesOf(dir)), ...(await reportsOf(dir))] : [];
  if (documents.length === 0) {
    throw new ParleyError(
      "eval/not-a-set",
      `${dir} holds neither a JSON of address → {file, date} with its pages nor NAME.txt with NAME.json beside it.`,
    );
  }
  let [right, found, invented, missing] = [0, 0, 0, 0];
  const wrong: string[][] = [];
  for (const document of documents) {
    if (!existsSync(document.path)) {
      missing++;
      continue;
    }
    const day = await dayOf(document);
    const isDay = day !== null && day.length === 10;
    if (document.date === null) {
      if (day !== null) invented++;
    } else {
      if (isDay) found++;
      if (day === document.date) right++;
    }
    if (day !== document.date) wrong.push([document.name, document.date ?? "–", day ?? "–"]);
  }
  const known = documents.filter(({ path, date }) => date !== null && existsSync(path)).length;
  const figures = { accuracy: right / Math.max(1, known), coverage: found / Math.max(1, known), invented, missing };
  const rows = Object.entries(figures).map(([name, value]) => [name, value.toFixed(Number.isInteger(value) ? 0 : 3)]);
  return {
    n: known,
    figures,
    table: [
      table([[`${known} documents with a day`, "figure"], ...rows]),
      table([["wrong", "known", "found"], ...wrong]),
    ].join("\n\n"),
  };
}

async function dayOf({ path, address }: Dated): Promise<string | null> {
  try {
    const { report } = await readReport({ bytes: await readFile(path), name: path, address });
    return report.published?.value ?? null;
  } catch (error) {
    if (error instanceof ParleyError) return null;
    throw error;
  }
}

async function pagesOf(dir: string): Promise<Dated[]> {
  const pages: Dated[] = [];
  const lists = (await readdir(dir)).filter((name) => name.endsWith(".json"));
  // A folder may hold other lists of the same pages.
  for (const name of lists.includes("dates.json") ? ["dates.json"] : lists) {
    const list: unknown = JSON.parse(await readFile(join(dir, name), "utf8"));
    for (const [address, one] of Object.entries(list as Record<string, { file?: unknown; date?: unknown }>)) {
      if (typeof one?.file !== "string" || typeof one.date !== "string" || one.date === "") continue;
      const path = [join(dir, one.file), join(dir, "test_set", one.file)].find((path) => existsSync(path));
      pages.push({ name: address, path: path ?? join(dir, one.file), address, date: one.date });
    }
  }
  return pages;
}

async function reportsOf(dir: string): Promise<Dated[]> {
  const names = await readdir(dir);
  const reports: Dated[] = [];
  for (const name of names.filter((file) => file.endsWith(".txt")).map((file) => file.slice(0, -4))) {
    if (!names.includes(`${name}.json`)) continue;
    const gold = JSON.parse(await readFile(join(dir, `${name}.json`), "utf8"));
    const address = names.includes(`${name}.url`) ? (await readFile(join(dir, `${name}.url`), "utf8")).trim() : null;
    const date = gold?.document?.published ?? null;
    // A month or year says no day.
    if (gold?.document === undefined || (date !== null && date.length < 10)) continue;
    reports.push({ name, path: join(dir, `${name}.txt`), address, date });
  }
  return reports;
}
