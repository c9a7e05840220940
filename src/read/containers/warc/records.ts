import { ParleyError } from "../../../model/error.ts";
import { ByteReader } from "../../byte-reader.ts";

/**
 * The bytes of a WARC file in, its records out, one after another, each with the fields of its head. Where a record is
 * not as long as it says, one sentence stands in its place and the next that can be found goes on.
 *
 *     WARC/1.0
 *     WARC-Type: response
 *     Content-Length: 2103
 *
 *     HTTP/1.1 200 OK …
 */
export interface WarcRecord {
  /** From 1. */
  readonly number: number;
  /** By their names in small letters. */
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Buffer;
}

const LINE = Buffer.from("\n");
const NEXT = Buffer.from("\r\n\r\nWARC/");

/** No line of a head is longer, no head has more of them. */
const LONGEST_LINE = 65_536;
const MOST_LINES = 200;

export async function* warcRecords(
  pieces: AsyncIterable<Uint8Array>,
  name: string,
  limit: number,
  isWanted: (fields: ReadonlyMap<string, string>) => boolean,
): AsyncIterable<WarcRecord | { readonly number: number; readonly error: ParleyError }> {
  const reader = new ByteReader(pieces);
  let broken = 0;
  for (let number = 1; await isAtRecord(reader); number++) {
    if (broken > MOST_BROKEN) return yield { number, error: givenUpError(name, number) };
    const fields = await headOf(reader);
    const length = Number(fields.get("content-length") ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) {
      broken++;
      yield { number, error: brokenError(name, number) };
      await findNext(reader);
      continue;
    }
    const isKept = length <= limit && isWanted(fields);
    const found = isKept ? await blockOf(reader, length) : await passOver(reader, length);
    if (found === "cut short") return yield { number, error: cutShortError(name, number) };
    if (found === "broken") broken++;
    if (found === "broken") yield { number, error: brokenError(name, number) };
    else if (isKept) yield { number, fields, block: found };
    else if (isWanted(fields)) yield { number, error: tooLargeError(name, number, length, limit) };
  }
}

/** Every broken record is read again from its start, so that there may not be many. */
const MOST_BROKEN = 100;

/** Passes over blank lines, and over anything else up to a line that opens a record; false at the end. */
async function isAtRecord(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const line = await reader.until(LINE, LONGEST_LINE);
    if (line === null) return false;
    if (line.bytes === null || line.bytes.toString("latin1").trim() === "") continue;
    if (/^WARC\/\d/.test(line.bytes.toString("latin1"))) return true;
    await findNext(reader);
  }
}

async function headOf(reader: ByteReader): Promise<Map<string, string>> {
  const fields = new Map<string, string>();
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const line = await reader.until(LINE, LONGEST_LINE);
    if (line === null) break;
    const words = line.bytes?.toString("utf8").trim() ?? "";
    if (words === "" && line.bytes !== null) break;
    const colon = words.indexOf(":");
    const field = words.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(field)) fields.set(field, words.slice(colon + 1).trim());
  }
  return fields;
}

type Broken = "cut short" | "broken";

async function blockOf(reader: ByteReader, length: number): Promise<Buffer | Broken> {
  const block = await reader.take(length);
  if (block.length === length && (await endsHere(reader))) return block;
  // It says that it is longer than it is: what follows was taken with it.
  const next = block.indexOf(NEXT);
  if (next >= 0) {
    reader.putBack(block.subarray(next));
    return "broken";
  }
  if (block.length < length) return "cut short";
  await findNext(reader);
  return "broken";
}

/** Blank lines and the next record, or the end. */
async function endsHere(reader: ByteReader): Promise<boolean> {
  const after = await reader.take(NEXT.length);
  reader.putBack(after);
  const words = after.toString("latin1").trimStart();
  return after.length === 0 || words === "" || "WARC/".startsWith(words.slice(0, 5)) || words.startsWith("WARC/");
}

/** A block that nobody wants is not held in memory, and its length is believed only as far as no record stands in it. */
async function passOver(reader: ByteReader, length: number): Promise<Buffer | Broken> {
  if (length === 0) return Buffer.alloc(0);
  let passed = 0;
  for (;;) {
    const stretch = await reader.until(NEXT, 0);
    if (stretch === null) return passed >= length ? Buffer.alloc(0) : "cut short";
    passed += stretch.length - (stretch.isMarked ? NEXT.length : 0);
    if (!stretch.isMarked) return passed >= length ? Buffer.alloc(0) : "cut short";
    reader.putBack(NEXT);
    // The last line break of a page may be counted in either way.
    return Math.abs(passed - length) <= 4 ? Buffer.alloc(0) : "broken";
  }
}

async function findNext(reader: ByteReader): Promise<void> {
  const stretch = await reader.until(NEXT, 0);
  if (stretch?.isMarked) reader.putBack(NEXT);
}

function brokenError(name: string, number: number): ParleyError {
  return new ParleyError(
    "read/damaged",
    `${name}#${number} is damaged: the record is not as long as it says; it was passed over, and reading went on at the next.`,
  );
}

function givenUpError(name: string, number: number): ParleyError {
  return new ParleyError(
    "read/damaged",
    `${name} is damaged in more than ${MOST_BROKEN} places, the last of them record ${number - 1}; what stands behind it was not read.`,
  );
}

function cutShortError(name: string, number: number): ParleyError {
  return new ParleyError(
    "read/cut-short",
    `${name} is cut short in record ${number}: the records before it were read; get the whole file for the rest.`,
  );
}

function tooLargeError(name: string, number: number, length: number, limit: number): ParleyError {
  return new ParleyError(
    "read/too-large",
    `${name}#${number} is too large: ${length.toLocaleString("en")} bytes where the limit is ${limit.toLocaleString("en")}; it was passed over.`,
  );
}
