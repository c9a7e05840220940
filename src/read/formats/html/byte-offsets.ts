/**
 * Places in decoded characters in, the same places in the bytes out; null where the charset lets no one count: in one
 * of several bytes a character other than UTF-8.
 *
 *     café met, utf-8      4 is byte 5
 */
export function byteOffsets(bytes: Uint8Array, text: string, charset: string): ((offset: number) => number) | null {
  if (charset.startsWith("utf-16")) return (offset) => offset * 2;
  if (text.length === bytes.length) return (offset) => offset;
  if (charset !== "utf-8" || Buffer.byteLength(text) !== bytes.length) return null;
  // A mark every so many characters; from the nearest one it is counted.
  const marks = new Float64Array(Math.floor(text.length / STEP) + 1);
  for (let i = 0, at = 0; i < marks.length; i++) {
    marks[i] = at;
    at += bytesBetween(text, i * STEP, Math.min(text.length, (i + 1) * STEP));
  }
  return (offset) => {
    const mark = Math.floor(offset / STEP);
    return marks[mark]! + bytesBetween(text, mark * STEP, offset);
  };
}

const STEP = 256;

/** A pair of surrogates is four bytes, counted two and two. */
function bytesBetween(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 2 : 3;
  }
  return bytes;
}
