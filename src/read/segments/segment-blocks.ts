import type { Segment } from "../../model/report.ts";
import type { Block } from "../format.ts";
import { cutParagraph, type Piece } from "./cut-paragraph.ts";
import { roleOfWords } from "./give-roles.ts";
import { fillGaps } from "./segment.ts";

/**
 * The frozen text and its blocks as the format told them in, segments out that cover the text with no gap and no
 * overlap. What the format calls body is looked into: a dateline that opens it, a credit that closes it.
 *
 *     <h1>Envoys meet in Lakeside</h1>                         title
 *     <p>LAKESIDE, March 11 (Meridian News) - The two …</p>    dateline, body
 */
export function segmentBlocks(text: string, blocks: readonly Block[]): Segment[] {
  const last = blocks.findLastIndex((block) => block.role === "body");
  return fillGaps(
    text,
    blocks.flatMap((block, i) => {
      if (block.role !== "body") return [pieceOf(text, block)];
      const place = { isLast: i === last, opensWithPlace: false, labelLength: 0, isSpoken: false };
      return cutParagraph(text, block, place).map((piece) => ({
        ...piece,
        role: piece.role ?? roleOfWords(piece) ?? "body",
      }));
    }),
  );
}

function pieceOf(text: string, { start, end, role }: Block): Piece & Pick<Block, "role"> {
  const words = text.slice(start, end);
  return { start, end, words, role, opensLine: true, isItem: false, isSpoken: false };
}
