import { inflateSync } from "node:zlib";
import { ParleyError } from "../../../model/error.ts";

/**
 * The bytes of a PDF in; nothing out, or one sentence when a stream in it unpacks to more than any document holds, also
 * when what comes out is packed again.
 *
 *     1 MB of zeros, packed twice      read/too-large
 */
export function refuseBombs(bytes: Uint8Array, name: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    const start = at + 6 + (file[at + 6] === 0x0d ? 2 : 1);
    // What is packed opens with the mark of its method and a checksum over it.
    if (!isPacked(file, start)) continue;
    let packed: Buffer = file.subarray(start);
    for (let layer = 0; layer < MOST_LAYERS && isPacked(packed, 0); layer++) {
      const unpacked = unpack(packed, name);
      if (unpacked === null) break;
      total += unpacked.length;
      if (total > MOST_BYTES) throw tooMuch(name);
      packed = unpacked;
    }
  }
}

const MOST_LAYERS = 4;
/** One stream, and all of them together. */
const MOST_STREAM = 100_000_000;
const MOST_BYTES = 500_000_000;

function isPacked(bytes: Uint8Array, at: number): boolean {
  const [method = 0, flags = 0] = [bytes[at], bytes[at + 1]];
  return (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
}

function unpack(packed: Buffer, name: string): Buffer | null {
  try {
    return inflateSync(packed, { maxOutputLength: MOST_STREAM });
  } catch (error) {
    if ((error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE") throw tooMuch(name);
    return null;
  }
}

function tooMuch(name: string): ParleyError {
  return new ParleyError(
    "read/too-large",
    `${name} unpacks to far more than any document holds: it is damaged or made to do harm, and it was not read.`,
  );
}
