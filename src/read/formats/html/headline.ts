import type { SaidOfText } from "./article-body.ts";
import type { PageBlock } from "./page-blocks.ts";
import { shinglesOf } from "./shingles.ts";

/** How near each block comes to a title that the page's head gives, 0 to 1. */
export function titleLikeness(blocks: readonly PageBlock[], said: SaidOfText): number[] {
  const titles = said.titles.slice(0, MOST_TITLES).map((title) => shinglesOf(title, 1));
  return blocks.map(({ text }) => {
    if (text.length > LONGEST || COPYRIGHT.test(text)) return 0;
    const words = shinglesOf(text, 1);
    return titles.reduce((most, title) => Math.max(most, likenessOf(words, title)), 0);
  });
}

const LONGEST = 300;
/** The name of the house, as in the title of its pages. */
const COPYRIGHT = /^\W{0,3}(?:©|\(c\)|copyright\b)/iu;
const MOST_TITLES = 8;
const ALIKE = 0.5;

/**
 * The blocks of a page in, which of them is its headline out, -1 where none is: the one nearest to what the page's head
 * gives as title, a heading before others.
 *
 *     <title>Envoys meet in Lakeside - Meridian News</title>      <h1>Envoys meet in Lakeside</h1>
 */
export function headlineOf(blocks: readonly PageBlock[], likeness: readonly number[]): number {
  let best = -1;
  let most = 0;
  for (const [i, { box }] of blocks.entries()) {
    const tag = box.element.tagName;
    const worth = likeness[i]! + (tag === "h1" ? 0.3 : /^h[2-4]$/.test(tag) ? 0.1 : 0) - i / blocks.length / 5;
    if (likeness[i]! >= ALIKE && worth > most) [best, most] = [i, worth];
  }
  return best >= 0 ? best : blocks.findIndex(({ box }) => box.element.tagName === "h1");
}

/** How alike two sets of words are, 0 to 1. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  // A title of the page's head often has the outlet's name behind it: all of the block's words in it are enough.
  return both === one.size && one.size > 3 ? 1 : (2 * both) / (one.size + other.size);
}
