/**
 * The text of web pages against what was wanted of it, in two layouts: gold.json with strings that must and must not be
 * in it (`with`, `without`), and ground-truth.json with whole texts (`articleBody`) and html/ID.html.gz, for which
 * output/parley.json is written as that set's own evaluation takes it. Readability on linkedom is measured beside it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
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
import { table } from "./table.ts";

const BODY: ReadonlySet<SegmentRole> = new Set(["body", "heading", "dateline", "credit", "speaker", "marker"]);
const WITH_TITLE: ReadonlySet<SegmentRole> = new Set(["title", ...BODY]);
const LARGEST_PAGE = 50_000_000;

export async function measurePagesSet(dir: string, flags: readonly string[]): Promise<Measured> {
  const withPeer = !flags.includes("--alone");
  if (existsSync(join(dir, "ground-truth.json"))) return measureBodies(dir, withPeer);
  if (existsSync(join(dir, "gold.json"))) return measureStrings(dir, withPeer, flags.includes("--errors"));
  throw new ParleyError("eval/not-a-set", `${dir} holds neither gold.json nor ground-truth.json.`);
}

async function measureStrings(dir: string, withPeer: boolean, showErrors: boolean): Promise<Measured> {
  const gold = read<Record<string, Wanted & { file: string }>>(join(dir, "gold.json"));
  const [own, peer] = [0, 1].map((): Counts => ({ found: 0, missed: 0, unwanted: 0, avoided: 0 }));
  const timer = new Timer();
  const errors: string[] = [];
  const pages = Object.values(gold);
  for (const wanted of pages) {
    const bytes = new Uint8Array(readFileSync(join(dir, wanted.file)));
    const text = await timer.own(() => textOf(bytes, wanted.file, WITH_TITLE));
    countStrings(text, wanted, own!);
    for (const string of wanted.with ?? [])
      if (!text.includes(string)) errors.push(`missed    ${wanted.file}: ${string}`);
    for (const string of wanted.without ?? [])
      if (text.includes(string)) errors.push(`unwanted  ${wanted.file}: ${string}`);
    if (withPeer) countStrings(await timer.peer(() => readable(bytes)), wanted, peer!);
  }
  return measured(pages.length, scoresOf(own!), withPeer ? scoresOf(peer!) : null, timer, showErrors ? errors : []);
}

async function measureBodies(dir: string, withPeer: boolean): Promise<Measured> {
  const gold = read<Record<string, { articleBody?: string }>>(join(dir, "ground-truth.json"));
  const timer = new Timer();
  const [own, peer]: { wanted: string; got: string }[][] = [[], []];
  const output: Record<string, { articleBody: string }> = {};
  for (const [id, { articleBody: wanted = "" }] of Object.entries(gold)) {
    const bytes = new Uint8Array(
      gunzipSync(readFileSync(join(dir, "html", `${id}.html.gz`)), { maxOutputLength: LARGEST_PAGE }),
    );
    const got = await timer.own(() => textOf(bytes, `${id}.html`, BODY));
    output[id] = { articleBody: got };
    own!.push({ wanted, got });
    if (withPeer) peer!.push({ wanted, got: await timer.peer(() => readable(bytes)) });
  }
  mkdirSync(join(dir, "output"), { recursive: true });
  writeFileSync(join(dir, "output", "parley.json"), `${JSON.stringify(output, null, 1)}\n`);
  return measured(own!.length, shingleScores(own!), withPeer ? shingleScores(peer!) : null, timer, []);
}

function measured(
  n: number,
  own: Readonly<Record<string, number>>,
  peer: Readonly<Record<string, number>> | null,
  timer: Timer,
  errors: readonly string[],
): Measured {
  const speeds = { pagesPerSecond: (1000 * n) / timer.ownTime, peerPagesPerSecond: (1000 * n) / timer.peerTime };
  const rows = Object.keys(own).map((name) => [name, own[name]!.toFixed(4), peer?.[name]?.toFixed(4) ?? ""]);
  rows.push(["pages a second", speeds.pagesPerSecond.toFixed(1), peer ? speeds.peerPagesPerSecond.toFixed(1) : ""]);
  const figures: Record<string, number> = { ...own, pagesPerSecond: speeds.pagesPerSecond };
  if (peer) {
    for (const [name, value] of Object.entries(peer))
      figures[`readability${name[0]!.toUpperCase()}${name.slice(1)}`] = value;
    figures.readabilityPagesPerSecond = speeds.peerPagesPerSecond;
  }
  return {
    n,
    figures,
    table: [table([[`${n} pages`, "parley", peer ? "readability" : ""], ...rows]), ...errors].join("\n"),
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

function readable(bytes: Uint8Array): string {
  try {
    const { document } = parseHTML(new TextDecoder().decode(bytes));
    return new Readability(document as never).parse()?.textContent ?? "";
  } catch {
    return ""; // The peer fails on some pages; it then has read nothing.
  }
}

/** Milliseconds of the processor, so that other work on the machine does not count. */
class Timer {
  ownTime = 0;
  peerTime = 0;

  async own<T>(work: () => Promise<T>): Promise<T> {
    const start = process.cpuUsage();
    const done = await work();
    this.ownTime += since(start);
    return done;
  }

  async peer<T>(work: () => T): Promise<T> {
    const start = process.cpuUsage();
    const done = work();
    this.peerTime += since(start);
    return done;
  }
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
