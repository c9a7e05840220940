import { readFile, stat } from "node:fs/promises";
import { ParleyError } from "../model/error.ts";
import type { ReportInput } from "./read-report.ts";
import { LARGEST_REPORT_BYTES, refuseSize } from "./refuse-bytes.ts";

/**
 * Paths in, files out, one after the other: bytes, name and, from a sidecar file, the address they came from. What
 * cannot be opened comes out as an error in its place, and the others go on.
 *
 *     talks.txt          the report
 *     talks.url          https://meridian.example/2016/08/26/talks
 *     -                  a report on standard input
 */
export type Found =
  | { readonly path: string; readonly input: ReportInput }
  | { readonly path: string; readonly error: ParleyError };

export interface FindOptions {
  /** The largest file read, in bytes. */
  readonly limit?: number;
  /** What "-" stands for. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
}

export async function* findReports(paths: readonly string[], options: FindOptions = {}): AsyncIterable<Found> {
  const limit = options.limit ?? LARGEST_REPORT_BYTES;
  for (const path of paths) {
    try {
      const input = path === "-" ? await readStream(options.standardInput, limit) : await readPath(path, limit);
      yield { path, input };
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      yield { path, error };
    }
  }
}

async function readPath(path: string, limit: number): Promise<ReportInput> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      throw new ParleyError(
        "read/directory",
        `${path} is a directory; name the files in it, for example ${path.replace(/\/+$/, "")}/*.txt.`,
      );
    }
    // The size is known before a byte is read, so that a huge file is refused in a moment.
    refuseSize(found.size, path, limit);
    const bytes = await readFile(path);
    // A pipe or device has no size beforehand.
    refuseSize(bytes.length, path, limit);
    return { bytes, name: path, address: await readAddress(path) };
  } catch (error) {
    throw error instanceof ParleyError ? error : cannotOpen(path, error);
  }
}

const REASONS: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  ENOENT: ["read/no-such-file", "does not exist; check the path"],
  ENOTDIR: ["read/no-such-file", "does not exist: part of its path is a file, not a directory; check the path"],
  EACCES: ["read/not-allowed", "may not be opened by you; change its permissions or copy it"],
  EPERM: ["read/not-allowed", "may not be opened by you; change its permissions or copy it"],
  ELOOP: ["read/no-such-file", "is a link that leads to itself; name the file itself"],
  ENAMETOOLONG: ["read/no-such-file", "does not exist: its name is too long for a file; check the path"],
};

function cannotOpen(path: string, cause: unknown): ParleyError {
  const reason = String((cause as { code?: unknown } | null)?.code ?? "");
  const [code, sentence] = REASONS[reason] ?? [
    "read/cannot-open",
    `cannot be opened (${reason || "unknown reason"}); check the file and the disk`,
  ];
  return new ParleyError(code, `${path} ${sentence}.`, { cause });
}

/** The first line of NAME.url beside NAME.txt, null when there is no such file. */
async function readAddress(path: string): Promise<string | null> {
  const sidecar = `${path.replace(/\.[^./]*$/, "")}.url`;
  if (sidecar === path) return null;
  try {
    if ((await stat(sidecar)).size > 100_000) return null;
    const line = (await readFile(sidecar, "utf8"))
      .split("\n", 1)[0]!
      .replace(/^\uFEFF/, "")
      .trim();
    return line === "" ? null : line;
  } catch {
    return null;
  }
}

async function readStream(stream: AsyncIterable<Uint8Array> | undefined, limit: number): Promise<ReportInput> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream ?? process.stdin) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    refuseSize((size += bytes.length), "standard input", limit);
    chunks.push(bytes);
  }
  return { bytes: Buffer.concat(chunks), name: "standard input", address: null };
}
