import { zipSync } from "fflate";
import { ParleyError } from "../../../model/error.ts";
import type { Format, FormatFile, FrozenText } from "../../format.ts";
import { documentBlocks } from "./document-blocks.ts";
import { drawDocument } from "./draw-document.ts";
import { damagedDocx, openDocx } from "./open-docx.ts";
import { statedIn } from "./stated-in.ts";

/**
 * Word documents: the frozen text is that of the body with its notes, a paragraph a block. Comments, pictures and what
 * was deleted under a reviewer's eyes are not in it; no other file is opened.
 *
 *     PK 03 04 … word/document.xml      "Joint statement …", paragraph 1
 */
export const docx: Format = {
  id: "docx",
  version: 1,
  title: "Word document (DOCX)",
  isDrawn: true,
  accepts: ({ bytes, name }: FormatFile) => {
    const isNamed = /\.docx$/i.test(name);
    if (opensLike(bytes, LOCKED)) return isNamed ? 0.9 : 0;
    if (!opensLike(bytes, ZIP)) return 0;
    return isNamed ? 0.95 : holdsWord(bytes) ? 0.9 : 0;
  },
  async read({ bytes, name }: FormatFile): Promise<FrozenText> {
    if (opensLike(bytes, LOCKED)) {
      throw new ParleyError(
        "read/locked",
        `${name} is locked with a password, or of a Word before 2007; save it without one as .docx and read that.`,
      );
    }
    const parts = openDocx(bytes, name);
    const core = new TextDecoder().decode(parts["docProps/core.xml"]?.subarray(0, LOOKED_AT));
    const document = documentBlocks(await htmlOf(parts, name));
    const { text, blocks, places } = document;
    return {
      text,
      charset: "utf-8",
      doubts: [],
      blocks,
      places,
      stated: statedIn(core, { byline: "dc:creator", made: "dcterms:created" }),
      draw: (marked) => drawDocument(document, marked),
    };
  },
};

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const LOCKED = [0xd0, 0xcf, 0x11, 0xe0];

function opensLike(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** The names of a ZIP's first parts stand in its first bytes, those of all in its last. */
const LOOKED_AT = 8_192;

function holdsWord(bytes: Uint8Array): boolean {
  const ends = Buffer.concat([bytes.subarray(0, LOOKED_AT), bytes.subarray(-LOOKED_AT)]);
  return ends.includes("word/document.xml");
}

async function htmlOf(parts: Readonly<Record<string, Uint8Array>>, name: string): Promise<string> {
  // Takes a while to load, and most runs read no such file.
  const { default: mammoth } = await import("mammoth");
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      { styleMap: ["p[style-name='Title'] => h1:fresh"], ignoreEmptyParagraphs: false, externalFileAccess: false },
    );
    return value;
  } catch (error) {
    throw damagedDocx(name, error);
  }
}
