import { ParleyError } from "../../../model/error.ts";
import { decoderFor } from "../../decode.ts";
import { type FoundFile, shownName } from "../../found-file.ts";

/**
 * The end of a ZIP archive in, the files that its directory lists out. Lying sizes and places are refused here.
 *
 *     50 4B 01 02 … "day-1/talks.txt"      day-1/talks.txt, 2,103 bytes at 0
 */
export interface Entry {
  /** With "/" between folders, and none before the first. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly start: number;
}

/** A file of which any stretch can be read. */
export type Seekable = Pick<FoundFile, "name"> & { readonly at: NonNullable<FoundFile["at"]>; readonly size: number };

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LISTED = 0x02014b50;

/** The end may be followed by a remark of at most 65,535 bytes. */
const END_REACH = 65_535 + 22;

/** A million files with names of usual length; the directory is in memory as a whole. */
const LARGEST_DIRECTORY = 100_000_000;

export async function directoryOf(file: Seekable): Promise<Entry[]> {
  const { start, end } = await findDirectory(file);
  const listed = Buffer.from(await file.at(start, end));
  const entries: Entry[] = [];
  let at = 0;
  while (at + 46 <= listed.length && listed.readUInt32LE(at) === LISTED) {
    const [nameLength, extraLength, remarkLength] = [28, 30, 32].map((place) => listed.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const next = at + 46 + nameLength + extraLength + remarkLength;
    if (next > listed.length) break;
    entries.push(entryAt(listed, at, nameLength, extraLength));
    at = next;
  }
  refuseOverlaps(entries, file);
  return entries;
}

async function findDirectory(file: Seekable): Promise<{ start: number; end: number }> {
  const from = Math.max(0, file.size - END_REACH);
  const tail = Buffer.from(await file.at(from, file.size));
  const at = tail.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (at < 0 || at + 22 > tail.length || tail.readUInt32LE(at) !== END) {
    throw new ParleyError(
      "read/cut-short",
      `${file.name} is cut short or damaged: the list of what it holds, which stands at the end of a ZIP archive, is missing; get the whole file.`,
    );
  }
  let size = tail.readUInt32LE(at + 12);
  let start = tail.readUInt32LE(at + 16);
  if (start === 0xffffffff || size === 0xffffffff || tail.readUInt16LE(at + 10) === 0xffff) {
    const wide = await findWide(file, from + at);
    if (wide !== null) ({ size, start } = wide);
  }
  if (size > LARGEST_DIRECTORY || start + size > file.size) throw damaged(file.name);
  return { start, end: start + size };
}

/** Of an archive larger than 4 GB, or with more than 65,534 files. */
async function findWide(file: Seekable, end: number): Promise<{ size: number; start: number } | null> {
  if (end < 20) return null;
  const locator = Buffer.from(await file.at(end - 20, end));
  if (locator.readUInt32LE(0) !== LOCATOR_64) return null;
  const at = Number(locator.readBigUInt64LE(8));
  if (at + 56 > file.size) throw damaged(file.name);
  const wide = Buffer.from(await file.at(at, at + 56));
  if (wide.readUInt32LE(0) !== END_64) throw damaged(file.name);
  return { size: Number(wide.readBigUInt64LE(40)), start: Number(wide.readBigUInt64LE(48)) };
}

function entryAt(listed: Buffer, at: number, nameLength: number, extraLength: number): Entry {
  const flags = listed.readUInt16LE(at + 8);
  const nameEnd = at + 46 + nameLength;
  const sizes = { size: listed.readUInt32LE(at + 24), packedSize: listed.readUInt32LE(at + 20) };
  const wide = wideSizes(listed.subarray(nameEnd, nameEnd + extraLength), {
    ...sizes,
    start: listed.readUInt32LE(at + 42),
  });
  const name = decodeName(listed.subarray(at + 46, nameEnd));
  return {
    path: innerPath(name),
    isFolder: /[/\\]$/.test(name),
    isEncrypted: (flags & 1) === 1,
    method: listed.readUInt16LE(at + 10),
    checksum: listed.readUInt32LE(at + 16),
    ...wide,
  };
}

/** What does not fit four bytes stands in a field of its own, in this order. */
function wideSizes(extra: Buffer, narrow: Pick<Entry, "size" | "packedSize" | "start">): typeof narrow {
  const wide = { ...narrow };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let place = at + 4;
    for (const key of ["size", "packedSize", "start"] as const) {
      if (narrow[key] !== 0xffffffff || place + 8 > extra.length) continue;
      wide[key] = Number(extra.readBigUInt64LE(place));
      place += 8;
    }
  }
  return wide;
}

/** UTF-8 by its flag or not; older archives use the charset of their machine, and Latin letters are all we can tell. */
function decodeName(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decoderFor("windows-1252").decode(bytes);
  }
}

/** "..\..\etc/talks.txt" is "etc/talks.txt": nothing is written under this name, but it is shown. */
function innerPath(name: string): string {
  return shownName(name)
    .replace(/^[A-Za-z]:/, "")
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/");
}

/** Files that share their packed bytes are how a small archive gives out a huge amount. */
function refuseOverlaps(entries: readonly Entry[], { name, size }: Seekable): void {
  const byPlace = entries.filter((entry) => entry.packedSize > 0).sort((a, b) => a.start - b.start);
  let end = 0;
  for (const entry of byPlace) {
    if (entry.start < end || entry.start + 30 + entry.packedSize > size) throw damaged(name);
    end = entry.start + 30 + entry.packedSize;
  }
}

function damaged(name: string): ParleyError {
  return new ParleyError(
    "read/damaged",
    `${name} is damaged: the list of what it holds does not fit the file; get the file again.`,
  );
}
