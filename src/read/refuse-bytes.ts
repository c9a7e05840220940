import { ParleyError } from "../model/error.ts";

/**
 * Bytes in; nothing out, or the one sentence why they are no text: they are of another kind.
 *
 *     25 50 44 46 2D …      read/binary: talks.txt is not text: it looks like a PDF document; …
 */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  const looks = looksLike(bytes);
  if (looks !== null) {
    throw new ParleyError("read/binary", `${name} is not text: it looks like ${looks[0]}; ${looks[1]}.`);
  }
}

/** The largest report read, in bytes. A day's whole wire is smaller; what is larger is nearly always the wrong file. */
export const LARGEST_REPORT_BYTES = 20_000_000;

export function refuseSize(size: number, name: string, limit: number): void {
  if (size <= limit) return;
  throw new ParleyError(
    "read/too-large",
    `${name} is too large: ${megabytes(size)} where the limit is ${megabytes(limit)}; split it into one file a report, or raise the limit.`,
  );
}

export function emptyError(name: string): ParleyError {
  return new ParleyError(
    "read/empty",
    `${name} is empty: there is no text in it to read; check that it was saved in full.`,
  );
}

/** The most paragraphs in one report: a book has fewer, a word list or a log has more. */
export const MOST_PARAGRAPHS = 100_000;

export function refuseParagraphs(count: number, name: string): void {
  if (count <= MOST_PARAGRAPHS) return;
  throw new ParleyError(
    "read/too-many-lines",
    `${name} has ${count.toLocaleString("en")} lines of text where the limit is ${MOST_PARAGRAPHS.toLocaleString("en")}: it is no report, or many in one file; split it into one file a report.`,
  );
}

function megabytes(size: number): string {
  return `${(size / 1_000_000).toFixed(size < 10_000_000 ? 1 : 0)} MB`;
}

/** First bytes that tell a kind of file apart, with what a person calls it and may do with it. */
type Signature = readonly [first: string, what: string, advice?: string];

const AS_TEXT = "save its text as a .txt file and read that";
const UNPACKED = "unpack it and give the file or folder that comes out";
const NO_TEXT = "there is no text in it for Parley; if it shows words, type or scan them into a .txt file";

const SIGNATURES: readonly Signature[] = [
  ["%PDF-", "a PDF document"],
  [
    "PK\x03\x04",
    "an Office document (XLSX, ODS, PPTX) or a book (EPUB)",
    "save its text as .docx, .pdf or .txt and read that",
  ],
  ["PK\x05\x06", "an empty ZIP archive"],
  ["\xd0\xcf\x11\xe0", "an old Office document (DOC, XLS)", "save it as .docx, .pdf or .txt and read that"],
  ["\x89PNG", "an image (PNG)", NO_TEXT],
  ["\xff\xd8\xff", "an image (JPEG)", NO_TEXT],
  ["GIF87a", "an image (GIF)", NO_TEXT],
  ["GIF89a", "an image (GIF)", NO_TEXT],
  ["II*\x00", "an image (TIFF)", NO_TEXT],
  ["MM\x00*", "an image (TIFF)", NO_TEXT],
  ["\x1f\x8b", "a file packed by gzip inside another", UNPACKED],
  ["BZh", "a bzip2 archive", UNPACKED],
  ["\xfd7zXZ", "an xz archive", UNPACKED],
  ["\x28\xb5\x2f\xfd", "a Zstandard archive", UNPACKED],
  ["7z\xbc\xaf", "a 7-Zip archive", UNPACKED],
  ["Rar!", "a RAR archive", UNPACKED],
  ["\x7fELF", "a program", NO_TEXT],
  ["SQLite format 3\x00", "an SQLite database", "give the reports themselves, not what holds them"],
  ["ID3", "a sound file (MP3)", "give its transcript as a .txt file"],
  ["OggS", "a sound file (Ogg)", "give its transcript as a .txt file"],
];

/** The names of files in a tar archive stand among zeros, and this behind the first. */
const TAR = { at: 257, mark: "ustar" };

function looksLike(bytes: Uint8Array): readonly [what: string, advice: string] | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [signature, what, advice = AS_TEXT] of SIGNATURES) {
    // A short signature of plain letters may open a sentence; only what else is in the bytes then tells.
    if (head.startsWith(signature) && (!isPlainLetters(signature) || hasControlBytes(bytes))) return [what, advice];
  }
  if (head.startsWith("RIFF") && hasControlBytes(bytes)) {
    return head.slice(8, 12) === "WEBP"
      ? ["an image (WebP)", NO_TEXT]
      : ["a sound or video file", "give its transcript as a .txt file"];
  }
  if (head.slice(4, 8) === "ftyp") return ["a video", "give its transcript as a .txt file"];
  const mark = String.fromCharCode(...bytes.subarray(TAR.at, TAR.at + TAR.mark.length));
  if (mark === TAR.mark && hasControlBytes(bytes)) return ["a tar archive", UNPACKED];
  return hasControlBytes(bytes) ? ["a binary file", AS_TEXT] : null;
}

function isPlainLetters(signature: string): boolean {
  return /^[A-Za-z0-9!]+$/.test(signature);
}

/** Of every byte looked at, this share may be a control byte that no text uses. */
const MOST_CONTROL = 0.02;

function hasControlBytes(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return false;
  // Zeros may stand late in a file that opens with text, so the whole of it is looked at.
  if (bytes.includes(0)) return true;
  let control = 0;
  const looked = Math.min(bytes.length, 65_536);
  for (let i = 0; i < looked; i++) {
    const byte = bytes[i]!;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) control++;
  }
  return control > looked * MOST_CONTROL;
}

/** A byte order mark of UTF-16, or its zeros on one side only: its zeros are letters, not control bytes. */
function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 8) return false;
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]!++;
  const half = sample.length / 2;
  return Math.max(...zeros) > half * 0.7 && Math.min(...zeros) < half * 0.05;
}
