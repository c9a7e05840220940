import { crc32, createInflateRaw } from "node:zlib";
import { ParleyError } from "../../../model/error.ts";
import type { Bounds, Container, Taken } from "../../container.ts";
import { type FoundFile, fileOfStream } from "../../found-file.ts";
import { isLeftOut, passedOver } from "../../left-out.ts";
import { addressIn, isSidecar, LARGEST_SIDECAR, sidecarsOf } from "../../sidecar.ts";
import { UNPACKED_CHUNK, unpack } from "../unpack.ts";
import { directoryOf, type Entry, type Seekable } from "./directory.ts";
import { seekable } from "./seekable.ts";

/**
 * A ZIP archive: each file in it, in the order of its directory.
 *
 *     wire.zip      wire.zip/day-1/talks.txt, wire.zip/day-2/truce.html
 */
export const zip: Container = {
  id: "zip",
  title: "ZIP archive",
  accepts: ({ head }) => (isZip(head) && !isDocument(head) ? 0.8 : 0),
  open: (file, bounds) => openZip(file, bounds),
};

export function isZip(head: Uint8Array): boolean {
  const signature = Buffer.from(head.subarray(0, 4)).toString("latin1");
  return signature === "PK\x03\x04" || signature === "PK\x05\x06";
}

/** A document of an office program, a book or a program is a ZIP archive too, told by the file it opens with. */
function isDocument(head: Uint8Array): boolean {
  const names = Buffer.from(head.subarray(30, 30 + 64)).toString("latin1");
  return /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|mimetype|META-INF\/)/.test(names);
}

export async function* openZip(
  file: FoundFile,
  bounds: Bounds,
  isWanted: (entry: Entry) => boolean = () => true,
): AsyncIterable<Taken> {
  const archive = await seekable(file, bounds);
  const entries = (await directoryOf(archive)).filter((entry) => !entry.isFolder && isWanted(entry));
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  for (const entry of entries) {
    const name = `${file.name}/${entry.path}`;
    if (isLeftOut(entry.path) || isSidecar(entry.path)) continue;
    if (passedOver(name) !== null) yield { name, error: passedOver(name)! };
    else yield await take(entry, name, archive, byPath, bounds);
  }
}

async function take(
  entry: Entry,
  name: string,
  archive: Seekable,
  byPath: ReadonlyMap<string, Entry>,
  bounds: Bounds,
): Promise<Taken> {
  try {
    const sidecar = sidecarsOf(entry.path)
      .map((path) => byPath.get(path))
      .find((found) => found !== undefined);
    const address = sidecar === undefined ? null : addressIn(await wholeOf(sidecar, archive, bounds));
    return await fileOfStream({ name, address }, bytesOf(entry, name, archive, bounds), entry.size);
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    return { name, error };
  }
}

async function wholeOf(entry: Entry, archive: Seekable, bounds: Bounds): Promise<Buffer> {
  if (entry.size > LARGEST_SIDECAR) return Buffer.alloc(0);
  return Buffer.concat(await Array.fromAsync(bytesOf(entry, entry.path, archive, bounds)));
}

async function* bytesOf(entry: Entry, name: string, archive: Seekable, bounds: Bounds): AsyncIterable<Uint8Array> {
  if (entry.isEncrypted) {
    throw new ParleyError("read/encrypted", `${name} is locked by a password; unpack it yourself and give the file.`);
  }
  if (entry.method !== 0 && entry.method !== 8) {
    throw new ParleyError(
      "read/packing",
      `${name} is packed in a way that is not read (method ${entry.method}); unpack it yourself and give the file.`,
    );
  }
  const packed = packedBytes(entry, name, archive);
  const pieces =
    entry.method === 0
      ? packed
      : unpack(packed, createInflateRaw({ chunkSize: UNPACKED_CHUNK }), name, bounds.unpacked);
  let checksum = 0;
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    // More than it said of itself: refused at once, not when all of it is there.
    if (size > entry.size) throw damaged(name);
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (size !== entry.size || checksum !== entry.checksum) throw damaged(name);
}

/** So many packed bytes are in memory at once. */
const STEP = 262_144;

async function* packedBytes(entry: Entry, name: string, archive: Seekable): AsyncIterable<Uint8Array> {
  const header = Buffer.from(await archive.at(entry.start, entry.start + 30));
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) throw damaged(name);
  const start = entry.start + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const end = start + entry.packedSize;
  if (end > archive.size) throw damaged(name);
  for (let at = start; at < end; at += STEP) yield await archive.at(at, Math.min(end, at + STEP));
}

function damaged(name: string): ParleyError {
  return new ParleyError(
    "read/damaged",
    `${name} is damaged: it is not what its archive says of it; get the file again.`,
  );
}
