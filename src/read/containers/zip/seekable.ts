import { ParleyError } from "../../../model/error.ts";
import type { Bounds } from "../../container.ts";
import type { FoundFile } from "../../found-file.ts";
import type { Seekable } from "./directory.ts";

/**
 * A file in, the same with any stretch of it at hand out: on a disk it is so already, out of a stream it is held in
 * memory, up to a bound.
 */
export async function seekable(file: FoundFile, { limit }: Bounds): Promise<Seekable> {
  if (file.at !== undefined && file.size !== null) return { name: file.name, at: file.at, size: file.size };
  const most = limit * IN_MEMORY;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of file.stream()) {
    size += piece.length;
    if (size > most) {
      throw new ParleyError(
        "read/too-large",
        `${file.name} is an archive of more than ${Math.round(most / 1_000_000)} MB inside another, or out of a pipe; unpack it yourself and give what it holds.`,
      );
    }
    pieces.push(piece);
  }
  const whole = Buffer.concat(pieces);
  return { name: file.name, at: async (start, end) => whole.subarray(start, end), size };
}

/** An archive inside an archive may be so many times as large as a report. */
const IN_MEMORY = 5;
