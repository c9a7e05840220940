/**
 * The text of web pages against what was wanted of it, in two layouts: gold.json with strings that must and must not be
 * in it (`with`, `without`), and ground-truth.json with whole texts (`articleBody`) and html/ID.html.gz, for which
 * output/parley.json is written as that set's own evaluation takes it. Usual libraries are measured beside it; not with --alone.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { ParleyError } from "../../src/model/error.ts";
import type { SegmentRole } from "../../src/model/report.ts";
import { html } from "../../src/read/formats/html/index.ts";
import {
  type Counts,
  countStrings,
  scoresOf,
  shingleScores,
  textWith,
  type Wanted,
} from "../../src/read/measure-pages.ts";
import { segmentBlocks } from "../../src/read/segments/segment-blocks.ts";
import type { Measured } from "../eval.ts";
import { PAGE_PEERS } from "./page-peers.ts";
import { BODY, BODY_AND_TITLE } from "./page-roles.ts";
import { table } from "./table.ts";

/** The first is our own. */
type Tools = Readonly<
  Record<string, (bytes: Uint8Array, name: string, roles: ReadonlySet<SegmentRole>) => Promise<string>>
>;

const LARGEST_PAGE = 50_000_000;

export async function measurePagesSet(dir: string, flags: readonly string[]): Promise<Measured> {
  const tools: Tools = { parley: textOf, ...(flags.includes("--alone") ? {} : PAGE_PEERS) };
  if (existsSync(join(dir, "ground-truth.json"))) return measureBodies(dir, tools);
  if (existsSync(join(dir, "gold.json"))) return measureStrings(dir, tools, flags.includes("--errors"));
  throw new ParleyError("eval/not-a-set", `${dir} holds neither gold.json nor ground-truth.json.`);
}

async function measureStrings(dir: string, tools: Tools, showErrors: boolean): Promise<Measured> {
  const gold = read<Record<string, Wanted & { file: string }>>(join(dir, "gold.json"));
  const counts = Object.keys(tools).map((): Counts => ({ found: 0, missed: 0, unwanted: 0, avoided: 0 }));
  const timer = new Timer();
  const errors: string[] = [];
  const pages = Object.values(gold);
  for (const wanted of pages) {
    const bytes = new Uint8Array(readFileSync(join(dir, wanted.file)));
    for (const [at, [tool, textOf]] of Object.entries(tools).entries()) {
      const text = await timer.of(tool, () => textOf(bytes, wanted.file, BODY_AND_TITLE));
      countStrings(text, wanted, counts[at]!);
      if (at === 0) errors.push(...errorsOf(text, wanted));
    }
  }
  return measured(pages.length, Object.keys(tools), counts.map(scoresOf), timer, showErrors ? errors : []);
}

function errorsOf(text: string, wanted: Wanted & { file: string }): string[] {
  return [
    ...(wanted.with ?? []).filter((one) => !text.includes(one)).map((one) => `missed    ${wanted.file}: ${one}`),
    ...(wanted.without ?? []).filter((one) => text.includes(one)).map((one) => `unwanted  ${wanted.file}: ${one}`),
  ];
}

async function measureBodies(dir: string, tools: Tools): Promise<Measured> {
  const gold = read<Record<string, { articleBody?: string }>>(join(dir, "ground-truth.json"));
  const timer = new Timer();
  const pairs = Object.keys(tools).map((): { wanted: string; got: string }[] => []);
  for (const [id, { articleBody: wanted = "" }] of Object.entries(gold)) {
    const bytes = new Uint8Array(
      gunzipSync(readFileSync(join(dir, "html", `${id}.html.gz`)), { maxOutputLength: LARGEST_PAGE }),
    );
    for (const [at, [tool, textOf]] of Object.entries(tools).entries()) {
      pairs[at]!.push({ wanted, got: await timer.of(tool, () => textOf(bytes, `${id}.html`, BODY)) });
    }
  }
  const output = Object.fromEntries(Object.keys(gold).map((id, at) => [id, { articleBody: pairs[0]![at]!.got }]));
  mkdirSync(join(dir, "output"), { recursive: true });
  writeFileSync(join(dir, "output", "parley.json"), `${JSON.stringify(output, null, 1)}\n`);
  return measured(Object.keys(gold).length, Object.keys(tools), pairs.map(shingleScores), timer, []);
}

/** Own figures by their names, those of others with the name of the tool before: "f1", "readabilityF1". */
function measured(
  n: number,
  tools: readonly string[],
  scores: readonly Readonly<Record<string, number>>[],
  timer: Timer,
  errors: readonly string[],
): Measured {
  const all = tools.map((tool, at) => ({ ...scores[at]!, pagesPerSecond: (1000 * n) / timer.spent(tool) }));
  const digits = (name: string) => (name === "pagesPerSecond" ? 1 : 4);
  const rows = Object.keys(all[0]!).map((name) => [
    name === "pagesPerSecond" ? "pages a second" : name,
    ...all.map((one) => (one as Readonly<Record<string, number>>)[name]!.toFixed(digits(name))),
  ]);
  const figures = tools.flatMap((tool, at) =>
    Object.entries(all[at]!).map(([name, value]) => [
      at === 0 ? name : `${tool}${name[0]!.toUpperCase()}${name.slice(1)}`,
      value,
    ]),
  );
  return {
    n,
    figures: Object.fromEntries(figures),
    table: [table([[`${n} pages`, ...tools], ...rows]), ...errors].join("\n"),
  };
}

/** The text as read out, in whatever language; a page that is refused gives none. */
async function textOf(bytes: Uint8Array, name: string, roles: ReadonlySet<SegmentRole>): Promise<string> {
  try {
    const { text, blocks = [] } = await html.read({ bytes, name });
    return textWith(text, segmentBlocks(text, blocks), roles);
  } catch (error) {
    if (error instanceof ParleyError) return "";
    throw error;
  }
}

/** Milliseconds of the processor, so that other work on the machine does not count. */
class Timer {
  readonly #spent = new Map<string, number>();

  async of<T>(tool: string, work: () => Promise<T>): Promise<T> {
    const start = process.cpuUsage();
    const done = await work();
    this.#spent.set(tool, this.spent(tool) + since(start));
    return done;
  }

  spent(tool: string): number {
    return this.#spent.get(tool) ?? 0;
  }
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
