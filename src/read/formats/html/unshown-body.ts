import type { SaidOfText } from "./article-body.ts";
import { blocksOf, type PageBlock } from "./page-blocks.ts";
import { treeOf } from "./page-tree.ts";
import { shareKnown, shinglesOf } from "./shingles.ts";

/**
 * The blocks that a page shows in, and the whole of its text as it states it for machines; out, the blocks of that text
 * where the page shows it to scripts alone. A page that is drawn by its scripts has no other text in its bytes.
 *
 *     "articleBody": "The two envoys met.\n\nThey will meet again."
 */
export function unshownBody(
  blocks: readonly PageBlock[],
  said: SaidOfText,
  sourceLength: number,
  name: string,
): PageBlock[] {
  const longest = said.bodies.reduce((most, body) => (body.length > most.length ? body : most), "");
  if (longest.length < SHORTEST) return [];
  const shown = shinglesOf(textOf(blocks), RUN);
  if (shareKnown(longest, RUN, shown) > KNOWN) return [];
  const html = /<\/?(?:p|br|div|li|h\d)\b/i.test(longest)
    ? longest
    : `<p>${longest.replace(/[&<]/g, escaped).replace(/\s*\n\s*/g, "<p>")}`;
  const tree = treeOf(html, name);
  // Where in the source each word stands, nobody could tell from the text of a script: the whole page is its place.
  return tree === null
    ? []
    : blocksOf(tree, name).map((block) => ({ ...block, source: { start: 0, end: sourceLength } }));
}

/** So much of a page is looked through for it. */
const MOST_SHOWN = 1_000_000;

function textOf(blocks: readonly PageBlock[]): string {
  let text = "";
  for (const block of blocks) if (text.length < MOST_SHOWN) text += `${block.text.slice(0, MOST_SHOWN)}\n`;
  return text;
}

/** What a page says of itself in less is a summary. */
const SHORTEST = 400;
const RUN = 4;
/** Where so much of it is shown, all of it is, in other words or with gaps. */
const KNOWN = 0.4;

function escaped(sign: string): string {
  return sign === "&" ? "&amp;" : "&lt;";
}
