import type { ReportInput } from "./read-report.ts";

/**
 * A file as found, on a disk or in a container: its first bytes at once, the rest when they are asked for. It may be a
 * report, or hold more files.
 *
 *     wire.zip/day-1/talks.txt      "The two envoys met …", 2,103 bytes
 */
export interface FoundFile extends Omit<ReportInput, "bytes"> {
  /** What its kind is told by; the whole file where it is no longer than this. */
  readonly head: Uint8Array;
  /** In bytes; null where only reading to the end tells. */
  readonly size: number | null;
  /** All its bytes from the first. May be asked for once only. */
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** The bytes of any stretch, where they can be had without reading what stands before. */
  readonly at?: (start: number, end: number) => Promise<Uint8Array>;
  /** It is read as a report, and what it may hold is found beside it. */
  readonly isReport?: boolean;
}

/** So many bytes tell what kind a file is of. */
export const HEAD_BYTES = 65_536;

/** A file whose bytes are in memory. */
export function fileOfBytes(input: ReportInput & Pick<FoundFile, "isReport">): FoundFile {
  const { bytes, ...said } = input;
  return {
    ...said,
    head: bytes.subarray(0, HEAD_BYTES),
    size: bytes.length,
    async *stream() {
      yield bytes;
    },
    at: async (start, end) => bytes.subarray(start, end),
  };
}

/** A file whose bytes come one after another: it is read as far as its head. Where they break off behind some, so will it. */
export async function fileOfStream(
  said: Omit<ReportInput, "bytes">,
  bytes: AsyncIterable<Uint8Array>,
  size: number | null = null,
): Promise<FoundFile> {
  const rest = bytes[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  let end: { readonly error?: unknown } | null = null;
  while (length < HEAD_BYTES && end === null) {
    try {
      const { value, done } = await rest.next();
      if (done) end = {};
      else {
        read.push(value);
        length += value.length;
      }
    } catch (error) {
      if (length === 0) throw error;
      end = { error };
    }
  }
  const opening = read.length === 1 ? read[0]! : Buffer.concat(read);
  return {
    ...said,
    head: opening.subarray(0, HEAD_BYTES),
    size: end !== null && !("error" in end) ? length : size,
    async *stream() {
      yield opening;
      if (end === null) yield* { [Symbol.asyncIterator]: () => rest };
      else if ("error" in end) throw end.error;
    },
  };
}

/** The last part of its name: "talks.txt" of "wire.zip/day-1/talks.txt". */
export function lastName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}

/** In small letters and without its point: "txt"; empty where the name has none. */
export function extensionOf(name: string): string {
  return /[^.]\.([A-Za-z0-9]{1,12})$/.exec(lastName(name))?.[1]?.toLowerCase() ?? "";
}

/** A name from outside goes to a terminal: one line, no orders to it, and no longer than a person reads. */
export function shownName(name: string): string {
  const words = name.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  return words.length <= LONGEST_NAME ? words : `${words.slice(0, LONGEST_NAME / 2)}…${words.slice(-LONGEST_NAME / 2)}`;
}

const LONGEST_NAME = 500;
