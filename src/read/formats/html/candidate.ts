import type { PageBlock, PageBox } from "./page-blocks.ts";

/**
 * Which box of a page holds its prose: every paragraph speaks for the boxes around it, the nearest most, links speak
 * against.
 *
 *     <div id="x"><p>The two envoys met …</p><p>They will meet again …</p></div>      the div: 1
 */
export interface Candidate {
  /** Of the best box's score, 0 to 1. */
  scoreOf(box: PageBox): number;
  isIn(block: number): boolean;
  /** How many boxes up until the best box is in. */
  distance(box: PageBox): number;
  /** The best score of a box around. */
  best(box: PageBox): number;
}

/** Shorter blocks say nothing of where the prose is. */
const SHORTEST = 40;
/** So far up does a paragraph speak. */
const REACH = 6;

export function candidateOf(blocks: readonly PageBlock[]): Candidate {
  const scores = new Map<PageBox, number>();
  for (const { text, linked, box } of blocks) {
    if (text.length < SHORTEST || linked > text.length / 2) continue;
    const score = (1 + commas(text) + Math.min(text.length / 100, 5)) * (1 - linked / text.length);
    // A block straight in its box speaks for that box; a paragraph for the box around.
    let around = PARAGRAPHS.has(box.element.tagName) ? box.parent : box;
    for (let level = 1; around !== null && level <= REACH; level++) {
      scores.set(around, (scores.get(around) ?? 0) + score / level);
      around = around.parent;
    }
  }
  let top: PageBox | null = null;
  let most = 0;
  for (const [box, score] of scores) if (score > most) [top, most] = [box, score];
  const scoreOf = (box: PageBox) => (most === 0 ? 0 : (scores.get(box) ?? 0) / most);
  return {
    scoreOf,
    isIn: (block) => top !== null && block >= top.first && block < top.end,
    distance(box) {
      if (top === null) return -1;
      let levels = 0;
      for (let around: PageBox | null = box; around !== null && levels < 30; around = around.parent, levels++) {
        if (around.first <= top.first && around.end >= top.end) return levels;
      }
      return levels;
    },
    best(box) {
      let best = 0;
      let around: PageBox | null = box;
      for (let level = 0; around !== null && level < 30; level++, around = around.parent)
        best = Math.max(best, scoreOf(around));
      return best;
    },
  };
}

const PARAGRAPHS = new Set("p li pre blockquote td tr dd dt h1 h2 h3 h4 h5 h6".split(" "));

function commas(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (COMMAS.has(text.charCodeAt(i))) count++;
  return Math.min(count, 12);
}

/** , ، 、 ， ; */
const COMMAS = new Set([0x2c, 0x60c, 0x3001, 0xff0c, 0x3b]);
