import { ParleyError } from "../../../model/error.ts";
import { decode } from "../../decode.ts";
import type { Format, FormatFile, FrozenText } from "../../format.ts";
import { documentBlocks } from "../docx/document-blocks.ts";
import { drawDocument } from "../docx/draw-document.ts";
import { statedIn } from "../docx/stated-in.ts";
import { damaged, unzipParts } from "../docx/unzip-parts.ts";
import { odtMarkup } from "./odt-markup.ts";

/**
 * OpenDocument texts, packed (.odt) and plain (.fodt): the frozen text is that of the body with its notes, a paragraph a
 * block. Comments, pictures and what was deleted under a reviewer's eyes are not in it.
 *
 *     <text:h>Joint statement …</text:h>      "Joint statement …", paragraph 1
 */
export const odt: Format = {
  id: "odt",
  version: 1,
  title: "OpenDocument text (ODT)",
  isDrawn: true,
  accepts: ({ bytes, name }: FormatFile) => {
    const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
    if (head.startsWith("PK\x03\x04")) return head.includes(PACKED) ? 0.97 : /\.(?:odt|ott)$/i.test(name) ? 0.94 : 0;
    return OPENS.test(head) && head.includes(TYPE) ? 0.97 : 0;
  },
  read({ bytes, name }: FormatFile): FrozenText {
    const { content, meta } = bytes[0] === 0x50 ? unpacked(bytes, name) : plain(bytes, name);
    const document = documentBlocks(odtMarkup(content));
    const { text, blocks, places } = document;
    return {
      text,
      charset: "utf-8",
      doubts: [],
      blocks,
      places,
      stated: statedIn(meta, { byline: "meta:initial-creator", made: "meta:creation-date" }),
      draw: (marked) => drawDocument(document, marked),
    };
  },
};

const LOOKED_AT = 4_096;
const TYPE = "application/vnd.oasis.opendocument.text";
const PACKED = `mimetype${TYPE}`;
const OPENS = /^(?:\xef\xbb\xbf)?\s{0,100}(?:<\?xml|<office:document)/;

interface OdtParts {
  readonly content: string;
  readonly meta: string;
}

const MANIFEST = "META-INF/manifest.xml";
const PARTS = new Set(["content.xml", "meta.xml", MANIFEST]);
const LOOKS_LIKE = "an OpenDocument text";

function unpacked(bytes: Uint8Array, name: string): OdtParts {
  const parts = unzipParts(bytes, name, LOOKS_LIKE, (part) => PARTS.has(part));
  if (new TextDecoder().decode(parts[MANIFEST]).includes("<manifest:encryption-data")) {
    throw new ParleyError("read/locked", `${name} is locked with a password; save it without one and read that.`);
  }
  const content = parts["content.xml"];
  if (content === undefined) throw damaged(name, LOOKS_LIKE);
  const meta = new TextDecoder().decode(parts["meta.xml"]?.subarray(0, LOOKED_AT));
  return { content: decode(content, name).text, meta };
}

function plain(bytes: Uint8Array, name: string): OdtParts {
  const content = decode(bytes, name).text;
  return { content, meta: content.slice(0, LOOKED_AT) };
}
