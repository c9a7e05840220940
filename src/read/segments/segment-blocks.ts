import type { Segment } from "../../model/report.ts";
import type { Block } from "../format.ts";
import { cutLines } from "./cut-lines.ts";
import { cutParagraph, type Piece } from "./cut-paragraph.ts";
import { giveHead, roleOfWords } from "./give-roles.ts";
import { isParagraph, type Open } from "./open-piece.ts";
import { fillGaps } from "./segment.ts";
import { speakerLabels } from "./speaker-labels.ts";

/**
 * The frozen text and its blocks as the format told them in, segments out that cover the text with no gap and no
 * overlap. What the format calls body is looked into: a dateline that opens it, a credit that closes it, who speaks.
 *
 *     <h1>Envoys meet in Lakeside</h1>                         title
 *     <p>LAKESIDE, March 11 (Meridian News) - The two …</p>    dateline, body
 */
export function segmentBlocks(text: string, blocks: readonly Block[]): Segment[] {
  const wordsOf = ({ start, end }: Block) => text.slice(start, end);
  const last = blocks.findLastIndex((block) => block.role === "body");
  const first = blocks.findIndex((block) => block.role === "body" && isParagraph(wordsOf(block)));
  const hasTitle = blocks.some((block) => block.role === "title");
  // Who speaks may stand before the words or, as a heading does, above them.
  const told = blocks.filter(({ role }) => role === "body" || role === "heading");
  const asLine = (block: Block) => (block.role === "heading" ? `**${wordsOf(block)}**` : wordsOf(block));
  const turns = [...speakerLabels(told.map(asLine))].map(([i, { length }]) => [told[i]!, length] as const);
  const labels = new Map(turns);
  const firstTurn = turns[0]?.[0].start ?? text.length;
  const pieces = blocks.flatMap((block, i): Open[] => {
    const labelLength = labels.get(block) ?? 0;
    if (block.role !== "body") return [pieceOf(text, labelLength > 0 ? { ...block, role: "speaker" } : block)];
    const lines = cutLines(text, block, { isInHead: first < 0 || i <= first, hasTitle });
    if (lines !== null) return lines.map((line) => pieceOf(text, line));
    const place = { isLast: i === last, opensWithPlace: false, labelLength, isSpoken: block.start >= firstTurn };
    return cutParagraph(text, block, place).map((piece) => ({ ...piece, role: piece.role ?? roleOfWords(piece) }));
  });
  // Where the format knows of no title, the lines before the first paragraph tell, as in plain text.
  if (!pieces.some(({ role }) => role === "title")) giveHead(pieces);
  return fillGaps(
    text,
    pieces.map((piece) => ({ ...piece, role: piece.role ?? "body" })),
  );
}

function pieceOf(text: string, { start, end, role }: Block): Piece & Pick<Block, "role"> {
  const words = text.slice(start, end);
  return { start, end, words, role, opensLine: true, isItem: false, isSpoken: false };
}
