import { type FileHandle, open, readdir, stat } from "node:fs/promises";
import { ParleyError } from "../model/error.ts";
import { type FoundFile, fileOfStream, HEAD_BYTES } from "./found-file.ts";
import { isLeftOut } from "./left-out.ts";
import { addressIn, isSidecar, LARGEST_SIDECAR, sidecarsOf } from "./sidecar.ts";

/**
 * Paths on the disk in; a file with its first bytes, or the files of a folder in order, out. What cannot be opened is
 * one sentence.
 *
 *     coverage      coverage/day-1/talks.txt, coverage/day-2/truce.html
 */
export interface OpenFile {
  readonly file: FoundFile;
  readonly close: () => Promise<void>;
}

/** So many bytes are read at once. */
const STEP = 262_144;

export async function openFile(path: string): Promise<OpenFile> {
  try {
    const address = await readAddress(path);
    const handle = await open(path);
    const close = () => handle.close();
    try {
      const { size } = await handle.stat();
      const head = await read(handle, 0, HEAD_BYTES);
      // A pipe or a device has no size beforehand, and gives its bytes once.
      const file =
        head.length < Math.min(size, HEAD_BYTES) || size === 0
          ? await fileOfStream({ name: path, address }, inOrder(handle, head))
          : { name: path, address, head, size, stream: () => fromStart(handle, size), at: stretches(handle) };
      return { file, close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    throw cannotOpen(path, error);
  }
}

function stretches(handle: FileHandle): NonNullable<FoundFile["at"]> {
  return (start, end) => read(handle, start, end - start);
}

async function read(handle: FileHandle, at: number | null, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, at === null ? null : at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

async function* fromStart(handle: FileHandle, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < size; at += STEP) yield await read(handle, at, Math.min(STEP, size - at));
}

async function* inOrder(handle: FileHandle, head: Uint8Array): AsyncIterable<Uint8Array> {
  yield head;
  for (;;) {
    const bytes = await read(handle, null, STEP);
    if (bytes.length === 0) return;
    yield bytes;
  }
}

async function readAddress(path: string): Promise<string | null> {
  for (const sidecar of sidecarsOf(path)) {
    try {
      if ((await stat(sidecar)).size > LARGEST_SIDECAR) continue;
      const handle = await open(sidecar);
      try {
        return addressIn(await handle.readFile());
      } finally {
        await handle.close();
      }
    } catch {
      // There is none; or none that can be read, and the report needs none.
    }
  }
  return null;
}

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw cannotOpen(path, error);
  }
}

/** Folders are nested no deeper, so that a link that leads back up does not go on for ever. */
const DEEPEST_FOLDER = 40;

/** The files in a folder and in those in it, by name; without what is hidden, and what only tells an address. */
export async function* filesOf(folder: string, depth = 0): AsyncIterable<string> {
  if (depth > DEEPEST_FOLDER) return;
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw cannotOpen(folder, error);
  }
  for (const name of names.sort()) {
    if (isLeftOut(name) || isSidecar(name)) continue;
    const path = `${folder.replace(/\/+$/, "")}/${name}`;
    const isInner = await isFolder(path).catch(() => false);
    if (isInner) yield* filesOf(path, depth + 1);
    else yield path;
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

export function cannotOpen(path: string, cause: unknown): ParleyError {
  if (cause instanceof ParleyError) return cause;
  const reason = String((cause as { code?: unknown } | null)?.code ?? "");
  const [code, sentence] = REASONS[reason] ?? [
    "read/cannot-open",
    `cannot be opened (${reason || "unknown reason"}); check the file and the disk`,
  ];
  return new ParleyError(code, `${path} ${sentence}.`, { cause });
}
