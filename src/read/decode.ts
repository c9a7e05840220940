import { TextDecoder } from "node:util";
import { analyse } from "chardet";
import { ParleyError } from "../model/error.ts";

/**
 * Bytes in, characters out, with the charset they were read by. A byte order mark decides, then strict UTF-8, then a
 * guess by chardet. A byte order mark stays in the text as a character, so that every byte has its place.
 *
 *     EF BB BF 41      "\uFEFFA", utf-8
 *     63 61 66 E9      "café", windows-1252, guessed
 */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  /** True when nothing in the bytes says so and the charset was told by their statistics. */
  readonly isGuess: boolean;
  /** How many characters stand for bytes that could not be read. */
  readonly unread: number;
}

/** chardet is asked about this many bytes: enough for its statistics, and a bound on its time. */
const GUESS_BYTES = 64 * 1024;

/** A longer run of unreadable bytes than one character in ten means that it is no text in that charset. */
const MOST_UNREAD = 0.1;

export function decode(bytes: Uint8Array, name: string): Decoded {
  const marked = charsetOfMark(bytes) ?? charsetOfZeros(bytes);
  if (marked !== null) return decodeLoosely(bytes, marked, marked !== charsetOfMark(bytes), name);
  const strict = decodeStrictly(bytes, "utf-8");
  if (strict !== null) return { text: strict, charset: "utf-8", isGuess: false, unread: 0 };
  return decodeLoosely(bytes, guessCharset(bytes), true, name);
}

/** What is good UTF-8 is UTF-8, whatever an old server or template declares; else what was declared counts before a guess. */
export function decodeDeclared(bytes: Uint8Array, name: string, declared: string | null): Decoded {
  const said = knownCharset(declared);
  if (said === null || said === "utf-8") return decode(bytes, name);
  // An escape character in plain bytes is how Japanese mail and old pages were written.
  if (said === "iso-2022-jp" && bytes.includes(0x1b)) return decodeAs(bytes, said, name);
  const plain = decode(bytes, name);
  return plain.isGuess ? decodeAs(bytes, said, name) : plain;
}

/** Its name as decoders know it; what says UTF-16 in plain bytes is not in it. */
export function knownCharset(label: string | null): string | null {
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding.startsWith("utf-16") || encoding === "x-user-defined" ? null : encoding;
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, charset: string, name: string): Decoded {
  return { ...decodeLoosely(bytes, charset, false, name), isGuess: false };
}

/** The charset of a longer text by its first bytes: their mark, then strict UTF-8, then what was declared, then a guess. */
export function charsetOf(head: Uint8Array, declared: string | null): string {
  const marked = charsetOfMark(head) ?? charsetOfZeros(head);
  if (marked !== null) return marked;
  // The head may end inside a character.
  if (canDecode(head, "utf-8")) return "utf-8";
  return declared !== null && isKnownCharset(declared) && canDecode(head, declared) ? declared : guessCharset(head);
}

function canDecode(head: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A decoder that keeps the byte order mark and replaces what it cannot read. */
export function decoderFor(charset: string): TextDecoder {
  return new TextDecoder(charset, { ignoreBOM: true });
}

function charsetOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/**
 * UTF-16 without a mark: Latin text has a zero in nearly every second byte, always on the same side.
 *
 *     54 00 68 00 65 00     "The", utf-16le
 */
function charsetOfZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]!++;
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.05) return "utf-16le";
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.05) return "utf-16be";
  return null;
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeLoosely(bytes: Uint8Array, charset: string, isGuess: boolean, name: string): Decoded {
  const strict = decodeStrictly(bytes, charset);
  if (strict !== null) return { text: strict, charset, isGuess, unread: 0 };
  const text = decoderFor(charset).decode(bytes);
  let unread = 0;
  for (let i = text.indexOf("\uFFFD"); i >= 0; i = text.indexOf("\uFFFD", i + 1)) unread++;
  if (unread > text.length * MOST_UNREAD) {
    throw new ParleyError(
      "read/cannot-decode",
      `${name} cannot be decoded: it looks like ${charset}, but too many of its bytes mean nothing there; save it as UTF-8 text and read it again.`,
    );
  }
  return { text, charset, isGuess: true, unread };
}

function guessCharset(bytes: Uint8Array): string {
  for (const match of analyse(bytes.subarray(0, GUESS_BYTES))) {
    // Latin-1 as the web means it is windows-1252, and its C1 controls are never meant.
    const charset = match.name === "ISO-8859-1" ? "windows-1252" : match.name.toLowerCase();
    if (isKnownCharset(charset)) return charset;
  }
  return "windows-1252";
}

function isKnownCharset(charset: string): boolean {
  if (charset.startsWith("utf-32")) return false;
  try {
    new TextDecoder(charset);
    return true;
  } catch {
    return false;
  }
}
