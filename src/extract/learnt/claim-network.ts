/**
 * The network that reads claims no rule has words for: of every word, how likely it belongs to a term of a deal, to what a
 * party wants, or to the words that tell a claim of another kind. In: the sentences of a report, word by
 * word; out: a row of scores for each word, and the row it was told from.
 *
 *     vector + word + tags  →  three layers over the word, its neighbours, its head and what hangs on it
 *                           →  two layers over the sentences of the report, the one before to the one after next
 *                           →  two more over the words, which now know what report they stand in
 *
 * Written and fitted by training/claims/. Rows of a sentence go through one matrix product; a word's row does not depend
 * on the rows around it otherwise than by what is drawn above.
 */
import { Kernel, type Pointer } from "../../language/kernel/kernel.ts";
import { type LinearLayer, loadLinear, multiply } from "../../language/kernel/linear-layer.ts";
import { readTensors, type Tensors } from "../../language/kernel/tensor-file.ts";

/** Words of a sentence, at most: of longer ones word-inputs.ts gives so many. */
export const MOST_WORDS = 256;
/** Sentences that know of each other: a longer report is read in pieces. */
const MOST_SENTENCES = 90;

/** A sentence of `MOST_WORDS` words or fewer; it may have none. */
export interface ReadSentence {
  /** Of each word, the sum of what is known of it: `size` floats a word, side by side. */
  readonly inputs: Float32Array;
  /** Of each word, the word it hangs on; itself for the root. */
  readonly heads: ArrayLike<number>;
}

export interface Head {
  /** Floats a word: a multiple of 8, as the kernel's steps ask for. */
  readonly size: number;
  /** What has a row of its own, by rank; the first, "", stands for all others. `own`: words in lower case, digits as 0. */
  readonly own: readonly string[];
  readonly tags: readonly string[];
  readonly xtags: readonly string[];
  readonly relations: readonly string[];
  readonly roles: readonly string[];
  /** The kinds it tells, three scores each, in this order. */
  readonly kinds: readonly string[];
  /** What who-takes-part.ts tells: "meeting place". */
  readonly parts: readonly string[];
}

/** What came of a sentence. */
export interface Told {
  /** `outs` floats a word, side by side: logarithms of odds, three a kind (no, begins, goes on). */
  readonly scores: Float32Array;
  /** `size` floats a word: what is known of it where it stands. */
  readonly rows: Float32Array;
}

interface ReadWords {
  /** `size` floats a word, side by side. */
  readonly rows: Float32Array;
  readonly heads: ArrayLike<number>;
  /** Of each word, what hangs on it. */
  readonly below: readonly number[][];
}

interface Gated {
  readonly linear: LinearLayer;
  readonly gain: Float32Array;
  readonly shift: Float32Array;
}

export class ClaimNetwork {
  readonly head: Head;
  readonly tensors: Tensors;
  readonly #kernel = new Kernel();
  readonly #word: readonly Gated[];
  readonly #sentence: readonly Gated[];
  readonly #mixed: readonly Gated[];
  readonly #mixWord: LinearLayer;
  readonly #mixReport: LinearLayer;
  readonly #out: LinearLayer;
  /** So that a sentence beside others than before is not read again. */
  readonly #known = new WeakMap<ReadSentence, ReadWords>();
  readonly #at: Readonly<Record<"x" | "y" | "quantised" | "scales", Pointer>>;

  constructor(file: URL) {
    const source = readTensors<Head>(file);
    this.head = source.head;
    this.tensors = source;
    const gated = (name: string, many: number): Gated[] =>
      Array.from({ length: many }, (_, i) => ({
        linear: loadLinear(this.#kernel, source, `${name}${i}`),
        gain: source.tensor(`${name}${i}.gain`).values as Float32Array,
        shift: source.tensor(`${name}${i}.shift`).values as Float32Array,
      }));
    this.#word = gated("word", 3);
    this.#sentence = gated("sentence", 2);
    this.#mixed = gated("mixed", 2);
    this.#mixWord = loadLinear(this.#kernel, source, "mixWord");
    this.#mixReport = loadLinear(this.#kernel, source, "mixReport");
    this.#out = loadLinear(this.#kernel, source, "out");
    const wide = 5 * this.head.size;
    this.#at = {
      x: this.#kernel.reserve(4 * MOST_WORDS * wide),
      y: this.#kernel.reserve(4 * MOST_WORDS * Math.max(2 * this.head.size, this.#out.outStride)),
      quantised: this.#kernel.reserve(2 * MOST_WORDS * wide),
      scales: this.#kernel.reserve(4 * MOST_WORDS),
    };
  }

  /** Scores a word: three a kind, in the order of `head.kinds`. */
  get outs(): number {
    return this.#out.outs;
  }

  /** What came of each sentence, when asked for. A piece is read when first asked about. */
  read(sentences: readonly ReadSentence[]): (index: number) => Told {
    const pieces: ((index: number) => Told)[] = [];
    return (index) => {
      const piece = Math.floor(index / MOST_SENTENCES);
      const from = piece * MOST_SENTENCES;
      pieces[piece] ??= this.#readTogether(sentences.slice(from, from + MOST_SENTENCES));
      return pieces[piece](index - from);
    };
  }

  #readTogether(sentences: readonly ReadSentence[]): (index: number) => Told {
    const { size } = this.head;
    const words = sentences.map((sentence) => this.#readAlone(sentence));
    const first = joined(
      words.map(({ rows }) => largest(rows, size)),
      size,
    );
    let seen = first;
    for (const layer of this.#sentence) seen = this.#overReport(layer, seen);
    const most = largest(seen, size);
    return (index) => {
      const { rows, heads, below } = words[index]!;
      const part = (all: Float32Array): Float32Array => all.subarray(index * size, (index + 1) * size);
      const report = this.#product(this.#mixReport, joined([part(seen), part(first), most], size));
      const own = this.#product(this.#mixWord, rows);
      for (let k = 0; k < own.length; k++) own[k] = own[k]! + report[k % size]!;
      let mixed = squashed(own);
      for (const layer of this.#mixed) mixed = this.#overTree(layer, mixed, heads, below);
      return { scores: this.#product(this.#out, mixed), rows: mixed };
    };
  }

  /** What is known of the words of a sentence before its report is: the same whatever stands around it. */
  #readAlone(sentence: ReadSentence): ReadWords {
    const known = this.#known.get(sentence);
    if (known) return known;
    const { inputs, heads } = sentence;
    const below = childrenOf(heads);
    let rows = squashed(inputs);
    for (const layer of this.#word) rows = this.#overTree(layer, rows, heads, below);
    const read = { rows, heads, below };
    this.#known.set(sentence, read);
    return read;
  }

  /** One layer over the words of a sentence: each beside the word before and behind, its head, and the mean of what hangs on it. */
  #overTree(layer: Gated, rows: Float32Array, heads: ArrayLike<number>, below: readonly number[][]): Float32Array {
    const { size } = this.head;
    const n = heads.length;
    const floats = this.#kernel.floats();
    const wide = 5 * size;
    const at = this.#at.x >> 2;
    const row = (i: number): Float32Array => rows.subarray(i * size, (i + 1) * size);
    floats.fill(0, at, at + n * wide);
    for (let i = 0; i < n; i++) {
      const to = at + i * wide;
      if (i > 0) floats.set(row(i - 1), to);
      floats.set(row(i), to + size);
      if (i + 1 < n) floats.set(row(i + 1), to + 2 * size);
      floats.set(row(heads[i]!), to + 3 * size);
      for (const child of below[i]!)
        for (let k = 0; k < size; k++)
          floats[to + 4 * size + k] = floats[to + 4 * size + k]! + rows[child * size + k]! / below[i]!.length;
    }
    return this.#gate(layer, rows, n);
  }

  /** One layer over the sentences of a report: each beside the two before and the two behind. */
  #overReport(layer: Gated, rows: Float32Array): Float32Array {
    const { size } = this.head;
    const n = rows.length / size;
    const floats = this.#kernel.floats();
    const at = this.#at.x >> 2;
    floats.fill(0, at, at + n * 5 * size);
    for (let i = 0; i < n; i++)
      for (let near = -2; near <= 2; near++)
        if (i + near >= 0 && i + near < n)
          floats.set(rows.subarray((i + near) * size, (i + near + 1) * size), at + (i * 5 + near + 2) * size);
    return this.#gate(layer, rows, n);
  }

  /** What stands at `x`, through the layer, let through by its gate and added to the rows; each row then evened out. */
  #gate({ linear, gain, shift }: Gated, rows: Float32Array, n: number): Float32Array {
    const { size } = this.head;
    this.#multiply(linear, n, 5 * size);
    const floats = this.#kernel.floats();
    const made = new Float32Array(n * size);
    for (let i = 0; i < n; i++) {
      const from = (this.#at.y >> 2) + i * linear.outStride;
      let sum = 0;
      for (let k = 0; k < size; k++) {
        const value = floats[from + k]!;
        const open = value > 0 ? value / (1 + Math.exp(-floats[from + size + k]!)) : 0;
        const total = rows[i * size + k]! + open;
        made[i * size + k] = total;
        sum += total;
      }
      const mean = sum / size;
      let squares = 0;
      for (let k = 0; k < size; k++) squares += (made[i * size + k]! - mean) ** 2;
      const scale = 1 / Math.sqrt(squares / size + 1e-5);
      for (let k = 0; k < size; k++) made[i * size + k] = (made[i * size + k]! - mean) * scale * gain[k]! + shift[k]!;
    }
    return made;
  }

  #product(layer: LinearLayer, rows: Float32Array): Float32Array {
    const n = rows.length / layer.inStride;
    const floats = this.#kernel.floats();
    floats.set(rows, this.#at.x >> 2);
    this.#multiply(layer, n, layer.inStride);
    const made = new Float32Array(n * layer.outs);
    for (let i = 0; i < n; i++) {
      const from = (this.#at.y >> 2) + i * layer.outStride;
      made.set(floats.subarray(from, from + layer.outs), i * layer.outs);
    }
    return made;
  }

  #multiply(layer: LinearLayer, n: number, stride: number): void {
    const { x, y, quantised, scales } = this.#at;
    this.#kernel.run.quantise_rows(x, stride, n, layer.inStride, quantised, scales);
    multiply(this.#kernel, layer, this.#at, n, y, layer.outStride);
  }
}

/** The hyperbolic tangent of each value; by way of e^x it takes a third of the time. */
function squashed(values: Float32Array): Float32Array {
  const made = new Float32Array(values.length);
  for (let k = 0; k < values.length; k++) made[k] = 1 - 2 / (1 + Math.exp(2 * values[k]!));
  return made;
}

/** Of each word, what hangs on it. */
function childrenOf(heads: ArrayLike<number>): number[][] {
  const below: number[][] = Array.from({ length: heads.length }, () => []);
  for (let i = 0; i < heads.length; i++) if (heads[i] !== i) below[heads[i]!]!.push(i);
  return below;
}

/** The largest value of each column. */
function largest(rows: Float32Array, size: number): Float32Array {
  const most = rows.slice(0, size);
  for (let i = size; i < rows.length; i++) if (rows[i]! > most[i % size]!) most[i % size] = rows[i]!;
  return most;
}

function joined(parts: readonly Float32Array[], size: number): Float32Array {
  const all = new Float32Array(parts.length * size);
  for (const [i, part] of parts.entries()) all.set(part, i * size);
  return all;
}
