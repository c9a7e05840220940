import { ParleyError } from "../model/error.ts";
import type { Bounds, Container } from "./container.ts";
import { CONTAINERS } from "./containers/catalog.ts";
import type { Columns } from "./containers/columns.ts";
import { filesOf, isFolder, openFile } from "./disk.ts";
import { FORMATS } from "./formats/catalog.ts";
import { type FoundFile, fileOfBytes, fileOfStream } from "./found-file.ts";
import { inMemory } from "./in-memory.ts";
import { passedOver } from "./left-out.ts";
import type { ReportInput } from "./read-report.ts";
import { LARGEST_REPORT_BYTES } from "./refuse-bytes.ts";

/**
 * Paths in, reports out, one after the other, each with its bytes, its name and what was said of it where it lay: a file,
 * what a container holds, all of a folder, standard input, an address. What cannot be opened comes out as an error in
 * its place, and the others go on. No more than one report is in memory.
 *
 *     talks.txt          the report; talks.url beside it says where it came from
 *     wire.zip           wire.zip/day-1/talks.txt, …
 *     coverage           coverage/monday.html, …
 *     -                  what comes on standard input
 */
export type Found =
  | { readonly path: string; readonly input: ReportInput; readonly index: number }
  | { readonly path: string; readonly error: ParleyError; readonly index: number };

export interface FindOptions {
  /** The largest report read, in bytes. */
  readonly limit?: number;
  /** What "-" stands for. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** Which column of a table holds what. */
  readonly columns?: Columns;
  /** Gets what lies at an address; without it, nothing is ever fetched. */
  readonly fetch?: (address: string, limit: number) => Promise<ReportInput>;
}

export async function* findReports(paths: readonly string[], options: FindOptions = {}): AsyncIterable<Found> {
  for (const [index, path] of paths.entries()) {
    for await (const found of inPlace(path, foundAt(path, options))) {
      yield "error" in found
        ? { path: found.name, error: found.error, index }
        : { path: found.name, input: found, index };
    }
  }
}

type FoundOrNot = ReportInput | { readonly name: string; readonly error: ParleyError };

/** What breaks off stands as an error in its place. */
async function* inPlace(name: string, found: AsyncIterable<FoundOrNot>, isOutermost = true): AsyncIterable<FoundOrNot> {
  try {
    yield* found;
  } catch (error) {
    // What unfolds without end is not looked at further, on no level.
    if (!(error instanceof ParleyError) || (error.code === BOMB && !isOutermost)) throw error;
    yield { name, error };
  }
}

async function* foundAt(path: string, options: FindOptions): AsyncIterable<FoundOrNot> {
  const limit = options.limit ?? LARGEST_REPORT_BYTES;
  if (path === "-") {
    const meter = new Meter("standard input");
    const bytes = meter.packed(buffers(options.standardInput ?? process.stdin));
    yield* unfold(await fileOfStream({ name: "standard input", address: null }, bytes), boundsOf(options, meter));
  } else if (/^https?:\/\//i.test(path)) {
    if (options.fetch === undefined) {
      throw new ParleyError("read/no-network", `${path} is an address, and nothing is fetched here; give a file.`);
    }
    const input = await options.fetch(path, limit);
    yield* unfold(fileOfBytes(input), boundsOf(options, new Meter(path, input.bytes.length)));
  } else if (await isFolder(path)) {
    let isEmpty = true;
    for await (const file of filesOf(path)) {
      isEmpty = false;
      const error = passedOver(file);
      if (error !== null) yield { name: file, error };
      else yield* inPlace(file, onDisk(file, options));
    }
    if (isEmpty)
      throw new ParleyError("read/empty", `${path} is a folder without files: there is nothing in it to read.`);
  } else yield* onDisk(path, options);
}

async function* onDisk(path: string, options: FindOptions): AsyncIterable<FoundOrNot> {
  const { file, close } = await openFile(path);
  try {
    yield* unfold(file, boundsOf(options, new Meter(path, file.size ?? 0)));
  } finally {
    await close();
  }
}

function boundsOf({ limit = LARGEST_REPORT_BYTES, columns = {} }: FindOptions, meter: Meter): Bounds {
  return { limit, columns, unpacked: (bytes) => meter.unpacked(bytes) };
}

/** A mail with an archive of archived pages is no deeper than this; what is deeper is made to be. */
const DEEPEST = 5;

/** A file is a report, or holds more files. */
async function* unfold(file: FoundFile, bounds: Bounds, depth = 0): AsyncIterable<FoundOrNot> {
  const container = file.isReport ? null : containerOf(file);
  if (container === null) {
    yield { ...saidOf(file), bytes: await inMemory(file, bounds.limit) };
    return;
  }
  if (depth >= DEEPEST) {
    throw new ParleyError(
      "read/nested",
      `${file.name} lies ${DEEPEST} archives deep and is one again; unpack it yourself and give what it holds.`,
    );
  }
  for await (const taken of container.open(file, bounds)) {
    if ("error" in taken && taken.error.code === BOMB) throw taken.error;
    if ("error" in taken) yield taken;
    else yield* inPlace(taken.name, unfold(taken, bounds, depth + 1), false);
  }
}

/** The container that is surer of the file than any format is. */
function containerOf(file: FoundFile): Container | null {
  const { head, name, mediaType = null, charset = null, address = null } = file;
  const format = Math.max(...FORMATS.map((one) => one.accepts({ bytes: head, name, mediaType, charset, address })));
  let best: Container | null = null;
  let most = format;
  for (const container of CONTAINERS) {
    const sure = container.accepts(file);
    if (sure > most) [best, most] = [container, sure];
  }
  return best;
}

function saidOf({ name, address, mediaType, charset, stated }: FoundFile): Omit<ReportInput, "bytes"> {
  return {
    name,
    address: address ?? null,
    ...(mediaType == null ? {} : { mediaType }),
    ...(charset == null ? {} : { charset }),
    ...(stated === undefined ? {} : { stated }),
  };
}

async function* buffers(stream: AsyncIterable<Uint8Array | string>): AsyncIterable<Uint8Array> {
  for await (const piece of stream) yield typeof piece === "string" ? Buffer.from(piece) : piece;
}

/** Text is packed to a fifth of its size, seldom to a fiftieth; what unfolds to more was made to fill a disk. */
const MOST_RATIO = 250;
/** Small files of many blanks may unfold further. */
const FREE_BYTES = 50_000_000;
const BOMB = "read/unpacks-too-large";
const MOST_UNPACKED = 200_000_000_000;

/** Counts what comes out of a file on all levels against what it holds. */
class Meter {
  readonly #name: string;
  #packed: number;
  #unpacked = 0;

  constructor(name: string, packed = 0) {
    this.#name = name;
    this.#packed = packed;
  }

  async *packed(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const piece of pieces) {
      this.#packed += piece.length;
      yield piece;
    }
  }

  unpacked(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked <= Math.min(MOST_UNPACKED, FREE_BYTES + this.#packed * MOST_RATIO)) return;
    throw new ParleyError(
      BOMB,
      `${this.#name} holds more than ${MOST_RATIO} times its own size once it is unpacked: it looks made to fill a memory, and reading it stopped; unpack it yourself if you know it.`,
    );
  }
}
