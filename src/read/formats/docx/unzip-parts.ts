import { unzipSync } from "fflate";
import { ParleyError } from "../../../model/error.ts";

/**
 * The bytes of a document that is a ZIP archive in, those of its parts out that its text is in, each no larger than it
 * may be. Pictures, sounds and programs are left out.
 *
 *     word/document.xml   word/footnotes.xml   word/media/image1.png      the first two
 */
export function unzipParts(
  bytes: Uint8Array,
  name: string,
  looksLike: string,
  isWanted: (part: string) => boolean,
): Record<string, Uint8Array> {
  let total = 0;
  const filter = ({ name: part, originalSize }: { name: string; originalSize: number }) => {
    if (!isWanted(part)) return false;
    total += originalSize;
    if (originalSize > MOST_PART || total > MOST_ALL) throw tooMuch(name);
    return true;
  };
  try {
    // Each part is unpacked into the room that it claims, and no more.
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof ParleyError ? error : damaged(name, looksLike, error);
  }
}

/** The text of a long book is a tenth of this. */
const MOST_PART = 60_000_000;
const MOST_ALL = 120_000_000;

export function damaged(name: string, looksLike: string, cause?: unknown): ParleyError {
  return new ParleyError(
    "read/damaged",
    `${name} is damaged: it opens like ${looksLike}, but its text cannot be found; get the file again.`,
    { cause },
  );
}

function tooMuch(name: string): ParleyError {
  return new ParleyError(
    "read/too-large",
    `${name} unpacks to far more than any document holds: it is damaged or made to do harm, and it was not read.`,
  );
}
