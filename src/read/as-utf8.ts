import { charsetOf, decoderFor } from "./decode.ts";
import type { FoundFile } from "./found-file.ts";

/**
 * A file of text in any charset in, the same text as UTF-8 out, piece after piece and without a byte order mark. The
 * charset is told by the first bytes, then by what was said of the file.
 *
 *     FF FE 7B 00      7B
 */
export async function* asUtf8(file: FoundFile): AsyncIterable<Uint8Array> {
  const charset = charsetOf(file.head, file.charset ?? null);
  const decoder = decoderFor(charset);
  let isFirst = true;
  for await (const piece of file.stream()) {
    const bytes = charset === "utf-8" ? Buffer.from(piece) : Buffer.from(decoder.decode(piece, { stream: true }));
    const isMarked = isFirst && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    isFirst = false;
    yield isMarked ? bytes.subarray(3) : bytes;
  }
  if (charset !== "utf-8") yield Buffer.from(decoder.decode());
}
