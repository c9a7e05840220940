import type { SaidOfText } from "./article-body.ts";
import { candidateOf } from "./candidate.ts";
import { headlineOf, titleLikeness } from "./headline.ts";
import { HINT_NAMES, hintsIn } from "./hints.ts";
import { LINE_NAMES, type LineFeatures, lineFeatures } from "./line-features.ts";
import type { PageBlock, PageBox } from "./page-blocks.ts";
import { shareKnown, shinglesOf } from "./shingles.ts";

/**
 * The blocks of a page in, for each what can be seen of it out, as numbers: of its words, of what surrounds it in the
 * tree and what that calls itself, of its neighbours, of its place on the page. One row is given over and over.
 *
 *     The envoys met on Monday …      length 6.2, linked 0, in <article>, 2 boxes under "article-body", …
 */
export function* featuresOf(
  blocks: readonly PageBlock[],
  said: SaidOfText,
  likeness = titleLikeness(blocks, said),
  headline = headlineOf(blocks, likeness),
): Generator<Float64Array> {
  const row = new Row();
  const lines = blocks.map(lineFeatures);
  const sums = runningSums(blocks, lines);
  const chains = new Chains();
  const candidate = candidateOf(blocks);
  const summaries = shinglesOf(said.summaries.join(" \n "), 3);
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  const kinds = kindsOf(blocks, lines);
  let heading = -1;
  const n = blocks.length;
  const total = sums.chars[n]!;
  const longest = blocks.reduce((most, { text }) => Math.max(most, text.length), 0);
  for (const [i, block] of blocks.entries()) {
    row.begin();
    const line = lines[i]!;
    row.putAll(line.values);
    const { box } = block;
    row.put(TAGS.indexOf(box.element.tagName) + 1, box.depth);
    row.putAll(chains.of(box, block.inner));
    // Blocks of the same making: paragraphs of the text, teasers, buttons.
    const { count, length, paragraphs } = kinds.get(kindOf(block))!;
    row.put(Math.min(count, 100), length / count, paragraphs / count, paragraphs);
    // The heading it stands under.
    row.put(heading < 0 ? -1 : lines[heading]!.isFurniture, heading < 0 ? 99 : Math.min(99, i - heading));
    if (/^h[1-6]$/.test(box.element.tagName)) heading = i;
    // The words as the page's head knows them.
    row.put(likeness[i]!, counts.get(block.text)!);
    row.put(shareKnown(block.text, 3, summaries));
    // The place on the page.
    row.put(i, i / n, sums.chars[i]! / total, n - i);
    row.put(headline < 0 ? -999 : Math.max(-200, Math.min(200, i - headline)));
    row.put(
      sums.long[i]! / Math.max(1, sums.long[n]!),
      Math.min(20, sums.long[i]!),
      Math.min(20, sums.long[n]! - sums.long[i]!),
    );
    row.put(block.text.length / longest);
    // The page.
    row.put(Math.log2(total + 1), n, sums.linked[n]! / total, sums.long[n]! / n, said.isArticle ? 1 : 0);
    // The boxes around it that hold more than it.
    let around: PageBox | null = box;
    let end = 0;
    let size = -1;
    for (let level = 0; level < LEVELS; level++) {
      while (around !== null && around.end - around.first <= Math.max(1, size)) around = around.parent;
      if (around === null) {
        row.put(0, 0, 0, 0, 0, 0, 0, 0);
        continue;
      }
      size = around.end - around.first;
      end = around.end;
      const chars = sums.chars[end]! - sums.chars[around.first]!;
      const long = sums.long[end]! - sums.long[around.first]!;
      row.put(Math.log2(chars + 1), chars / total, (sums.linked[end]! - sums.linked[around.first]!) / chars);
      row.put(size, long / size, long / Math.max(1, sums.long[n]!));
      row.put(
        (sums.small[end]! - sums.small[around.first]!) / Math.max(1, sums.words[end]! - sums.words[around.first]!),
      );
      row.put(candidate.scoreOf(around));
    }
    row.put(candidate.isIn(i) ? 1 : 0, candidate.distance(box), candidate.best(box));
    // Its neighbours.
    for (const step of [-3, -2, -1, 1, 2, 3]) {
      const other = blocks[i + step];
      if (other === undefined) row.put(-1, -1, -1, -1, -1, -1, -1);
      else {
        const near = lines[i + step]!;
        row.put(near.length, near.linked, near.small, near.isFurniture, near.ends);
        row.put(TAGS.indexOf(other.box.element.tagName) + 1, kinship(box, other.box));
      }
    }
    for (const reach of [4, 10]) {
      const [from, to] = [Math.max(0, i - reach), Math.min(n, i + reach + 1)];
      const before = sums.chars[i]! - sums.chars[from]!;
      const after = sums.chars[to]! - sums.chars[i + 1]!;
      row.put(Math.log2(before + 1), before === 0 ? 1 : (sums.linked[i]! - sums.linked[from]!) / before);
      row.put(Math.log2(after + 1), after === 0 ? 1 : (sums.linked[to]! - sums.linked[i + 1]!) / after);
      row.put(sums.long[i]! - sums.long[from]!, sums.long[to]! - sums.long[i + 1]!);
    }
    yield row.values;
  }
}

/** What one template makes is alike in element and names. */
function kindOf({ box, inner }: PageBlock): string {
  return `${box.element.tagName} ${box.names} ${inner} < ${box.parent?.element.tagName} ${box.parent?.names}`;
}

function kindsOf(blocks: readonly PageBlock[], lines: readonly LineFeatures[]) {
  const kinds = new Map<string, { count: number; length: number; paragraphs: number }>();
  for (const [i, block] of blocks.entries()) {
    const name = kindOf(block);
    const kind = kinds.get(name) ?? { count: 0, length: 0, paragraphs: 0 };
    kind.count++;
    kind.length += lines[i]!.length;
    if (lines[i]!.isParagraph) kind.paragraphs++;
    kinds.set(name, kind);
  }
  return kinds;
}

const LEVELS = 4;

export const TAGS =
  "p li h1 h2 h3 h4 h5 h6 div td tr blockquote pre figcaption dt dd span button section article label summary th header footer aside nav main caption address ul ol center form".split(
    " ",
  );
const AROUND = "article main aside nav header footer form figure table ul ol blockquote section li".split(" ");

/** Farther up the tree a name says nothing of a block. */
const FARTHEST = 12;

/** How many boxes up the nearest one is that calls itself so, or is such an element; remembered, for boxes are shared. */
class Chains {
  private readonly known = new Map<PageBox, Int8Array>();

  of(box: PageBox, inner: string): Int8Array {
    const chain = this.chain(box);
    const bits = hintsIn(inner);
    if (bits === 0) return chain;
    const own = chain.slice();
    for (let i = 0; i < HINT_NAMES.length; i++) if ((bits >> i) & 1) own[i] = -1;
    return own;
  }

  private chain(box: PageBox): Int8Array {
    const known = this.known.get(box);
    if (known !== undefined) return known;
    // From the root down, so that no depth of nesting is a depth of calls.
    const open: PageBox[] = [];
    let above: PageBox | null = box;
    while (above !== null && !this.known.has(above)) {
      open.push(above);
      above = above.parent;
    }
    let chain =
      above === null ? new Int8Array(HINT_NAMES.length + AROUND.length).fill(FARTHEST + 1) : this.known.get(above)!;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      chain = chain.map((distance) => Math.min(FARTHEST + 1, distance + 1));
      const bits = hintsIn(next.names);
      for (let i = 0; i < HINT_NAMES.length; i++) if ((bits >> i) & 1) chain[i] = 0;
      const tag = AROUND.indexOf(next.element.tagName);
      if (tag >= 0) chain[HINT_NAMES.length + tag] = 0;
      this.known.set(next, chain);
    }
    return chain;
  }
}

/** Sums up to each block, so that what any box holds is two of them apart. */
function runningSums(blocks: readonly PageBlock[], lines: readonly LineFeatures[]) {
  const n = blocks.length;
  const [chars, linked, long, small, words] = [0, 0, 0, 0, 0].map(() => new Float64Array(n + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = 0; i < n; i++) {
    const line = lines[i]!;
    chars[i + 1] = chars[i]! + blocks[i]!.text.length;
    linked[i + 1] = linked[i]! + blocks[i]!.linked;
    long[i + 1] = long[i]! + (line.isParagraph ? 1 : 0);
    small[i + 1] = small[i]! + line.smallWords;
    words[i + 1] = words[i]! + line.words;
  }
  return { chars, linked, long, small, words };
}

/** 3 in one box, 2 in one box of boxes, 1 farther apart but near, 0 strangers. */
function kinship(box: PageBox, other: PageBox): number {
  if (box === other || box.parent === other.parent) return 3;
  if (box.parent === other || other.parent === box || box.parent?.parent === other.parent?.parent) return 2;
  return box.parent?.parent === other.parent || box.parent === other.parent?.parent ? 1 : 0;
}

/** The numbers of one block, in the order of their names; three places after the point are kept. */
class Row {
  readonly values = new Float64Array(FEATURE_NAMES.length);
  private at = 0;

  begin(): void {
    this.at = 0;
  }

  put(...values: readonly number[]): void {
    this.putAll(values);
  }

  putAll(values: ArrayLike<number>): void {
    for (let i = 0; i < values.length; i++) this.values[this.at++] = Math.round(values[i]! * 1000) / 1000;
  }
}

const AROUND_NAMES = AROUND.map((tag) => `in-${tag}`);
export const FEATURE_NAMES: readonly string[] = [
  ...LINE_NAMES,
  "tag",
  "depth",
  ...HINT_NAMES.map((hint) => `hint-${hint}`),
  ...AROUND_NAMES,
  ..."kind-count kind-length kind-paragraph-share kind-paragraphs heading-furniture heading-distance title-likeness repeats in-summary index index-share chars-before to-end from-headline paragraphs-before-share paragraphs-before paragraphs-after of-longest page-chars page-blocks page-linked page-paragraphs page-is-article".split(
    " ",
  ),
  ...Array.from({ length: LEVELS }, (_, level) =>
    "chars share linked size paragraphs of-paragraphs small score".split(" ").map((name) => `box${level}-${name}`),
  ).flat(),
  "in-candidate",
  "candidate-distance",
  "candidate-best",
  ...["-3", "-2", "-1", "+1", "+2", "+3"].flatMap((step) =>
    "length linked small furniture ends tag kinship".split(" ").map((name) => `${step}-${name}`),
  ),
  ...["4", "10"].flatMap((reach) =>
    "before-chars before-linked after-chars after-linked before-paragraphs after-paragraphs"
      .split(" ")
      .map((name) => `near${reach}-${name}`),
  ),
];
