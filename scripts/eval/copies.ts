/**
 * Links between reports that share text against those an annotator found: DIR/STORY.json has groups of reports under
 * "copies" and, under "copies_note", what is said of them; DIR has their texts. Pairs of one group are links. A pair of
 * which only a note speaks is counted neither way; quoting the same words is no link. --errors lists what was missed
 * and what is spurious. Without STORY.json the links found are only listed.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { originsOf } from "../../src/merge/origins.ts";
import { findSharedText } from "../../src/merge/shared-text.ts";
import { ParleyError } from "../../src/model/error.ts";
import type { Report } from "../../src/model/report.ts";
import type { SharedText } from "../../src/model/shared-text.ts";
import { findReports } from "../../src/read/find-reports.ts";
import { readReport } from "../../src/read/read-report.ts";
import type { Measured } from "../eval.ts";
import { table } from "./table.ts";

interface Story {
  readonly copies: readonly (readonly string[])[];
  readonly copies_note?: readonly { readonly reports: readonly string[] }[];
}

export async function measureCopies(dir: string, flags: readonly string[]): Promise<Measured> {
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith(".txt")) : [];
  if (names.length < 2) throw new ParleyError("eval/not-a-set", `${dir} holds no reports (NAME.txt) to compare.`);
  const path = join(dir, "STORY.json");
  const story = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Story) : null;
  const reports: Report[] = [];
  for await (const found of findReports(names.sort().map((name) => join(dir, name)))) {
    if ("error" in found) throw found.error;
    reports.push((await readReport(found.input)).report);
  }
  const nameOf = new Map(reports.map(({ id, name }) => [id, name]));
  const start = performance.now();
  const links = findSharedText(reports);
  const seconds = (performance.now() - start) / 1000;
  const origins = originsOf(reports, links);
  const pairOf = ({ reports: [one, other] }: SharedText): string => keyOf(nameOf.get(one)!, nameOf.get(other)!);
  const found = new Set(links.filter(({ form }) => form !== "quotation").map(pairOf));
  const gold = pairsOf(story?.copies ?? []);
  const noted = new Set(
    [...pairsOf((story?.copies_note ?? []).map((note) => note.reports))].filter((pair) => !gold.has(pair)),
  );
  const counted = [...found].filter((pair) => !noted.has(pair));
  const right = counted.filter((pair) => gold.has(pair)).length;
  const [precision, recall] = [right / Math.max(1, counted.length), right / Math.max(1, gold.size)];
  const figures = story && { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
  const rows = Object.entries(figures ?? {}).map(([name, share]) => [name, share.toFixed(3)]);
  const listed = links.map((link) => lineOf(link, pairOf(link), gold));
  const missed = [...gold].filter((pair) => !found.has(pair)).map((pair) => `missed\t${pair}`);
  return {
    n: reports.length,
    figures: { ...figures, links: found.size, origins: origins.length },
    table: [
      table([
        [`${reports.length} reports`, "share"],
        ...rows,
        ["links", String(found.size)],
        ["origins", String(origins.length)],
      ]),
      `${seconds.toFixed(2)} seconds`,
      ...(flags.includes("--errors") || !story ? [...missed, ...listed] : []),
    ].join("\n"),
  };
}

function lineOf({ form, strength, isOneOrigin, reasons }: SharedText, pair: string, gold: ReadonlySet<string>): string {
  const mark = form === "quotation" ? "" : gold.has(pair) ? "right" : "other";
  const origin = isOneOrigin ? "one origin" : "two origins";
  return [mark, pair, form, strength.toFixed(2), origin, reasons.join("; ")].join("\t");
}

function pairsOf(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap((group) => group.flatMap((one, at) => group.slice(at + 1).map((other) => keyOf(one, other)))),
  );
}

function keyOf(one: string, other: string): string {
  return [one, other].sort().join(" ");
}
