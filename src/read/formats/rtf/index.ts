import type { Format, FormatFile, FrozenText } from "../../format.ts";
import { documentBlocks } from "../docx/document-blocks.ts";
import { drawDocument } from "../docx/draw-document.ts";
import { madeOn } from "../docx/stated-in.ts";
import { rtfMarkup } from "./rtf-markup.ts";

/**
 * RTF documents: the frozen text is that of the body with its notes, a paragraph a block. Comments, pictures, hidden
 * words and what was deleted under a reviewer's eyes are not in it.
 *
 *     {\rtf1\ansi {\b Joint statement}\par The parties \'85\par}      "Joint statement", paragraph 1
 */
export const rtf: Format = {
  id: "rtf",
  version: 1,
  title: "RTF document",
  isDrawn: true,
  accepts: ({ bytes }: FormatFile) => (/^\s{0,20}\{\\rtf\d?[\\\s{]/.test(latin(bytes.subarray(0, 40))) ? 0.97 : 0),
  read({ bytes }: FormatFile): FrozenText {
    const { markup, author, made } = rtfMarkup(latin(bytes));
    const document = documentBlocks(markup);
    const { text, blocks, places } = document;
    return {
      text,
      charset: "utf-8",
      doubts: [],
      blocks,
      places,
      stated: { byline: author, published: made === null ? [] : [madeOn(made, made)] },
      draw: (marked) => drawDocument(document, marked),
    };
  },
};

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
