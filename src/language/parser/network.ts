/**
 * The network: word features through two bidirectional LSTM layers into scores for heads, relations, tags, lemmas and
 * names. In: a batch of sentences as word forms; out: for each sentence its scores, to be decoded.
 *
 * Rows of many sentences go through one matrix product, so that each weight is read once for all of them. A row is
 * computed alone, so a sentence's scores do not depend on its batch.
 */
import { Kernel, type Pointer } from "../kernel/kernel.ts";
import { type LinearLayer, loadLinear, multiply } from "../kernel/linear-layer.ts";
import type { Weights } from "./weights.ts";
import { WordFeatures } from "./word-features.ts";
import { WordGates } from "./word-gates.ts";

/** Words of a batch, with one row for the root of each sentence. */
export const MOST_ROWS = 512;
/** Words of a sentence. */
export const MOST_WORDS = MOST_ROWS / 2 - 1;
/** The recurrent state is scaled by this when it is quantised. */
const STATE_SCALE = 8191;
const TAG_HIDDEN = 128;
/** Words whose relations are scored in one product: its rows are wide. */
const RELATION_ROWS = 32;

/** Scores of one sentence of n words. Word i counts from 0; as a head, 0 is the root and i + 1 is word i. */
export interface SentenceScores {
  readonly words: number;
  /** How well each head fits word i: n + 1 numbers. */
  readonly heads: (word: number) => Float32Array;
  /** The best relation of each word to the head given for it. */
  readonly relations: (heads: ArrayLike<number>) => Int32Array;
  readonly tag: (word: number) => number;
  readonly lemmaRule: (word: number) => number;
  readonly entity: (word: number) => number;
}

interface Direction {
  readonly input: LinearLayer;
  readonly recurrent: LinearLayer;
}

const HEADS = ["ah", "ad", "rh", "rd", "tm", "tag", "lem", "ner", "Wa", "Wr"] as const;

type HeadLayers = Readonly<Record<(typeof HEADS)[number], LinearLayer>>;

export class Network {
  readonly #kernel = new Kernel();
  readonly #source: Weights;
  readonly #wordGates: WordGates;
  readonly #layers: readonly (readonly [Direction, Direction])[];
  readonly #heads: HeadLayers;
  readonly #rootRelation: number;
  readonly #arcBias: Float32Array;
  readonly #at: Readonly<
    Record<
      | "x"
      | "y"
      | "gates"
      | "quantised"
      | "scales"
      | "state"
      | "cell"
      | "sum"
      | "headArc"
      | "depArc"
      | "headRel"
      | "depRel"
      | "tagHidden"
      | "tags"
      | "lemmas"
      | "entities"
      | "weighted"
      | "scores"
      | "relScores"
      | "relation",
      Pointer
    >
  >;

  constructor(source: Weights) {
    const kernel = this.#kernel;
    this.#source = source;
    const features = new WordFeatures(kernel, source);
    this.#layers = Array.from({ length: source.layers }, (_, layer) => [
      this.#direction(layer, ""),
      this.#direction(layer, "_reverse"),
    ]);
    this.#wordGates = new WordGates(
      kernel,
      features,
      this.#layers[0]!.map(({ input }) => input),
    );
    this.#heads = Object.fromEntries(HEADS.map((name) => [name, loadLinear(kernel, source, name)])) as HeadLayers;
    this.#rootRelation = source.relations.indexOf("root");
    this.#arcBias = source.tensor("ba").values as Float32Array;
    const { hidden, arc, relation } = source;
    const wide = 2 * hidden;
    const widest = Math.max(features.stride, wide, 8 * hidden);
    const floats = (n: number): Pointer => kernel.reserve(4 * n);
    this.#at = {
      x: floats(MOST_ROWS * Math.max(features.stride, wide)),
      y: floats(MOST_ROWS * wide),
      gates: floats(MOST_ROWS * 8 * hidden),
      quantised: kernel.reserve(2 * MOST_ROWS * widest),
      scales: floats(MOST_ROWS),
      state: kernel.reserve(2 * 2 * hidden),
      cell: floats(2 * hidden),
      sum: floats(2 * 4 * hidden),
      headArc: floats(MOST_ROWS * arc),
      depArc: floats(MOST_ROWS * arc),
      headRel: floats(MOST_ROWS * relation),
      depRel: floats(MOST_ROWS * relation),
      tagHidden: floats(MOST_ROWS * TAG_HIDDEN),
      tags: floats(MOST_ROWS * this.#heads.tag.outStride),
      lemmas: floats(MOST_ROWS * this.#heads.lem.outStride),
      entities: floats(MOST_ROWS * this.#heads.ner.outStride),
      weighted: floats(MOST_ROWS * arc),
      scores: floats(MOST_ROWS + 4),
      relScores: floats(RELATION_ROWS * this.#heads.Wr.outStride),
      relation: floats(source.relations.length),
    };
  }

  #direction(layer: number, suffix: "" | "_reverse"): Direction {
    const input = loadLinear(this.#kernel, this.#source, `ih${layer}${suffix}`);
    const recurrent = loadLinear(this.#kernel, this.#source, `hh${layer}${suffix}`, false);
    const scales = this.#kernel.floats().subarray(recurrent.scales >> 2, (recurrent.scales >> 2) + recurrent.outStride);
    scales.set(scales.map((scale) => scale / STATE_SCALE));
    return { input, recurrent };
  }

  /**
   * Scores a batch: at most MOST_ROWS words and sentences together, at most MOST_WORDS words each. The scores are good
   * until the next batch.
   */
  score(batch: readonly (readonly string[])[]): SentenceScores[] {
    const starts: number[] = [];
    let rows = 0;
    for (const forms of batch) {
      starts.push(rows);
      rows += forms.length;
    }
    const encoded = this.#encode(batch, starts, rows);
    // Before each sentence a row for its root.
    const { hidden } = this.#source;
    const wide = 2 * hidden;
    const other = encoded === this.#at.x ? this.#at.y : this.#at.x;
    const floats = this.#kernel.floats();
    const root = this.#source.tensor("root").values as Float32Array;
    for (const [s, forms] of batch.entries()) {
      const to = (other >> 2) + (starts[s]! + s) * wide;
      const from = (encoded >> 2) + starts[s]! * wide;
      floats.set(root, to);
      floats.copyWithin(to + wide, from, from + forms.length * wide);
    }
    this.#applyHeads(other, rows + batch.length);
    return batch.map((forms, s) => this.#scoresOf(starts[s]! + s, forms.length));
  }

  #encode(batch: readonly (readonly string[])[], starts: readonly number[], rows: number): Pointer {
    const { hidden } = this.#source;
    const at = this.#at;
    this.#wordGates.put(batch.flat(), at.gates, at.x, (x, stride, count, parts, yStride) => {
      this.#quantise(x, stride, count, parts[0]!.layer.inStride);
      for (const { layer, y } of parts) this.#linear(layer, count, y, yStride);
    });
    let current = at.x;
    for (const [depth, directions] of this.#layers.entries()) {
      const out = current === at.x ? at.y : at.x;
      if (depth > 0) {
        this.#quantise(current, 2 * hidden, rows, directions[0].input.inStride);
        for (const [d, { input }] of directions.entries())
          this.#linear(input, rows, at.gates + 16 * hidden * d, 8 * hidden);
      }
      this.#recur(directions, batch, starts, out);
      current = out;
    }
    return current;
  }

  /** Sentences go side by side, two of nearly one length at a time. */
  #recur(
    directions: readonly Direction[],
    batch: readonly (readonly string[])[],
    starts: readonly number[],
    out: Pointer,
  ): void {
    const { hidden } = this.#source;
    const at = this.#at;
    const order = [...batch.keys()].sort((a, b) => batch[b]!.length - batch[a]!.length);
    for (let i = 0; i < order.length; i += 2) {
      const [first, second = first] = [order[i]!, order[i + 1]];
      const words2 = second === first ? 0 : batch[second]!.length;
      for (const [d, { recurrent }] of directions.entries()) {
        const gatesOf = (s: number): Pointer => at.gates + 4 * (starts[s]! * 8 + 4 * d) * hidden;
        const outOf = (s: number): Pointer => out + 4 * (starts[s]! * 2 + d) * hidden;
        this.#kernel.run.lstm(
          gatesOf(first),
          gatesOf(second),
          8 * hidden,
          recurrent.weights,
          recurrent.scales,
          batch[first]!.length,
          words2,
          hidden,
          outOf(first),
          outOf(second),
          2 * hidden,
          d,
          at.state,
          at.cell,
          at.sum,
        );
      }
    }
  }

  #applyHeads(x: Pointer, rows: number): void {
    const { hidden, arc, relation } = this.#source;
    const { run } = this.#kernel;
    const at = this.#at;
    this.#quantise(x, 2 * hidden, rows, 2 * hidden);
    for (const [name, y, size] of [
      ["ah", at.headArc, arc],
      ["ad", at.depArc, arc],
      ["rh", at.headRel, relation],
      ["rd", at.depRel, relation],
      ["tm", at.tagHidden, TAG_HIDDEN],
    ] as const) {
      this.#linear(this.#heads[name], rows, y, size);
      run.leaky_relu(y, rows * size);
    }
    this.#quantise(at.tagHidden, TAG_HIDDEN, rows, TAG_HIDDEN);
    this.#linear(this.#heads.tag, rows, at.tags, this.#heads.tag.outStride);
    this.#linear(this.#heads.lem, rows, at.lemmas, this.#heads.lem.outStride);
    this.#linear(this.#heads.ner, rows, at.entities, this.#heads.ner.outStride);
    this.#quantise(at.depArc, arc, rows, arc);
    this.#linear(this.#heads.Wa, rows, at.weighted, arc);
  }

  #scoresOf(start: number, words: number): SentenceScores {
    const { arc } = this.#source;
    const at = this.#at;
    const floats = this.#kernel.floats();
    const headBias = this.#headBias(start, words + 1);
    const scale = 4 / Math.sqrt(arc);
    const best = (pointer: Pointer, layer: LinearLayer, word: number): number => {
      const from = (pointer >> 2) + (start + 1 + word) * layer.outStride;
      let winner = 0;
      let highest = floats[from]!;
      for (let k = 1; k < layer.outs; k++) {
        const score = floats[from + k]!;
        if (score <= highest) continue;
        highest = score;
        winner = k;
      }
      return winner;
    };
    return {
      words,
      heads: (word) => {
        this.#kernel.run.dots(
          at.headArc + 4 * arc * start,
          arc,
          words + 1,
          at.weighted + 4 * arc * (start + 1 + word),
          arc,
          at.scores,
        );
        const scores = new Float32Array(words + 1);
        const from = at.scores >> 2;
        for (let j = 0; j <= words; j++) scores[j] = floats[from + j]! * scale + headBias[j]!;
        scores[word + 1] = Number.NEGATIVE_INFINITY;
        return scores;
      },
      relations: (chosen) => this.#bestRelations(start, chosen),
      tag: (word) => best(at.tags, this.#heads.tag, word),
      lemmaRule: (word) => best(at.lemmas, this.#heads.lem, word),
      entity: (word) => best(at.entities, this.#heads.ner, word),
    };
  }

  /** What makes a word a head whatever hangs on it. */
  #headBias(start: number, rows: number): Float32Array {
    const { arc } = this.#source;
    const floats = this.#kernel.floats();
    const bias = this.#arcBias;
    const sums = new Float32Array(rows);
    for (let j = 0; j < rows; j++) {
      const from = (this.#at.headArc >> 2) + (start + j) * arc;
      let sum = 0;
      for (let k = 0; k < arc; k++) sum += bias[k]! * floats[from + k]!;
      sums[j] = sum;
    }
    return sums;
  }

  /** Only what hangs on the root is called "root". `start`: the row of the sentence's root. */
  #bestRelations(start: number, heads: ArrayLike<number>): Int32Array {
    const { relation, relations } = this.#source;
    const at = this.#at;
    const { outStride } = this.#heads.Wr;
    const found = new Int32Array(heads.length).fill(this.#rootRelation);
    const words = Array.from({ length: heads.length }, (_, word) => word).filter((word) => heads[word] !== 0);
    for (let from = 0; from < words.length; from += RELATION_ROWS) {
      const part = words.slice(from, from + RELATION_ROWS);
      const floats = this.#kernel.floats();
      // The rows of the heads, side by side; what the layers were computed in is free by now.
      for (const [row, word] of part.entries()) {
        const head = (at.headRel >> 2) + (start + heads[word]!) * relation;
        floats.copyWithin((at.x >> 2) + row * relation, head, head + relation);
      }
      this.#quantise(at.x, relation, part.length, relation);
      this.#linear(this.#heads.Wr, part.length, at.relScores, outStride);
      for (const [row, word] of part.entries()) {
        const rowScores = at.relScores + 4 * row * outStride;
        const dependent = at.depRel + 4 * (start + 1 + word) * relation;
        this.#kernel.run.dots(rowScores, relation + 1, relations.length, dependent, relation, at.relation);
        let highest = Number.NEGATIVE_INFINITY;
        for (let l = 0; l < relations.length; l++) {
          if (l === this.#rootRelation) continue;
          const score = floats[(at.relation >> 2) + l]! + floats[(rowScores >> 2) + l * (relation + 1) + relation]!;
          if (score <= highest) continue;
          highest = score;
          found[word] = l;
        }
      }
    }
    return found;
  }

  #quantise(x: Pointer, stride: number, rows: number, n: number): void {
    this.#kernel.run.quantise_rows(x, stride, rows, n, this.#at.quantised, this.#at.scales);
  }

  #linear(layer: LinearLayer, rows: number, y: Pointer, stride: number): void {
    multiply(this.#kernel, layer, this.#at, rows, y, stride);
  }
}
