import type { Transform } from "node:stream";
import { ParleyError } from "../../model/error.ts";
import { through } from "../through.ts";

/**
 * Packed bytes in, unpacked ones out, in pieces. What is packed wrongly is one sentence, behind all that stands before.
 *
 *     1f 8b 08 00 …      "The two envoys met …"
 */
export async function* unpack(
  packed: AsyncIterable<Uint8Array>,
  unpacker: Transform,
  name: string,
  unpacked: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  try {
    for await (const piece of through<Buffer>(packed, unpacker)) {
      unpacked(piece.length);
      yield piece;
    }
  } catch (error) {
    throw error instanceof ParleyError ? error : packedWrongly(name, error);
  }
}

function packedWrongly(name: string, cause: unknown): ParleyError {
  const isShort = (cause as { code?: unknown } | null)?.code === "Z_BUF_ERROR";
  return new ParleyError(
    isShort ? "read/cut-short" : "read/damaged",
    isShort
      ? `${name} is cut short: its end is missing; get the whole file.`
      : `${name} is damaged: from some point on it cannot be unpacked; get the file again.`,
    { cause },
  );
}

/** Pieces of this size come out: smaller ones cost a turn of the event loop each. */
export const UNPACKED_CHUNK = 262_144;
