/**
 * A word as the network sees it: its vector, an embedding of the words seen in training, and what two convolutions read
 * off its letters. In: a word's form; out: a row of floats.
 */
import type { Kernel, Pointer } from "../kernel/kernel.ts";
import { type LinearLayer, loadLinear, multiply } from "../kernel/linear-layer.ts";
import { ranks } from "../kernel/tensor-file.ts";
import type { Weights } from "./weights.ts";

const VECTOR = 100;
const VECTOR_STRIDE = 104;
/** Letters looked at: the first 12 and the last 6, with a mark at either end and two blanks of room. */
const FIRST_LETTERS = 12;
const LAST_LETTERS = 6;
const MOST_LETTERS = FIRST_LETTERS + LAST_LETTERS + 2;
const ROOM = 2;
const [UNKNOWN_LETTER, WORD_START, WORD_END] = [1, 2, 3];

export class WordFeatures {
  /** Floats a word, padded to a multiple of 8. */
  readonly stride: number;
  readonly #kernel: Kernel;
  readonly #source: Weights;
  readonly #vectorRank: ReadonlyMap<string, number>;
  readonly #wordRank: ReadonlyMap<string, number>;
  readonly #letterRank: ReadonlyMap<string, number>;
  readonly #projection: LinearLayer;
  readonly #three: LinearLayer;
  readonly #five: LinearLayer;
  readonly #letterSize: number;
  readonly #vectorIn: Pointer;
  readonly #lettersIn: Pointer;
  readonly #convolved: Pointer;
  readonly #out: Pointer;
  readonly #quantised: Pointer;
  readonly #scales: Pointer;

  constructor(kernel: Kernel, source: Weights) {
    this.#kernel = kernel;
    this.#source = source;
    this.#vectorRank = ranks(source.vectors);
    this.#wordRank = ranks(source.words);
    this.#letterRank = ranks(source.characters);
    this.#projection = loadLinear(kernel, source, "gp");
    this.#three = loadLinear(kernel, source, "c3");
    this.#five = loadLinear(kernel, source, "c5");
    this.#letterSize = source.tensor("ce").shape[1]!;
    const length = VECTOR + source.tensor("wd.q").shape[1]! + this.#three.outs + this.#five.outs;
    this.stride = (length + 7) & ~7;
    this.#vectorIn = kernel.reserve(4 * VECTOR_STRIDE);
    // The kernel reads windows of five letters that overlap, padded to its stride.
    this.#lettersIn = kernel.reserve(4 * (this.#letterSize * (MOST_LETTERS + 2 * ROOM) + 8));
    this.#convolved = kernel.reserve(4 * MOST_LETTERS * Math.max(this.#three.outStride, this.#five.outStride));
    this.#out = kernel.reserve(4 * 256);
    this.#quantised = kernel.reserve(
      2 * MOST_LETTERS * Math.max(this.#five.inStride, this.#three.inStride, VECTOR_STRIDE),
    );
    this.#scales = kernel.reserve(4 * MOST_LETTERS);
  }

  of(form: string): Float32Array {
    const features = new Float32Array(this.stride);
    const folded = form.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
    this.#putVector(folded, features);
    const embedding = this.#source.tensor("wd.q");
    const size = embedding.shape[1]!;
    const rank = this.#wordRank.get(folded.replace(/\d/g, "0")) ?? 0;
    const scale = this.#source.tensor("wd.s").values[rank]!;
    for (let k = 0; k < size; k++) features[VECTOR + k] = embedding.values[rank * size + k]! * scale;
    const letters = this.#putLetters(form);
    // A window of three starts one letter before its middle, one of five two letters before.
    this.#convolve(this.#three, this.#lettersIn + 4 * this.#letterSize, letters, features, VECTOR + size);
    this.#convolve(this.#five, this.#lettersIn, letters, features, VECTOR + size + this.#three.outs);
    return features;
  }

  #putVector(folded: string, features: Float32Array): void {
    const floats = this.#kernel.floats();
    const at = this.#vectorIn >> 2;
    floats.fill(0, at, at + VECTOR_STRIDE);
    const rank = this.#vectorRank.get(folded);
    if (rank !== undefined) {
      const { values } = this.#source.tensor("glove.q");
      const scale = this.#source.tensor("glove.s").values[rank]!;
      for (let k = 0; k < VECTOR; k++) floats[at + k] = values[rank * VECTOR + k]! * scale;
    }
    this.#apply(this.#projection, this.#vectorIn, VECTOR_STRIDE, 1, this.#out);
    features.set(floats.subarray(this.#out >> 2, (this.#out >> 2) + VECTOR));
  }

  #putLetters(form: string): number {
    let letters = Array.from(form, (letter) => this.#letterRank.get(letter) ?? UNKNOWN_LETTER);
    if (letters.length > FIRST_LETTERS + LAST_LETTERS) {
      letters = [...letters.slice(0, FIRST_LETTERS), ...letters.slice(-LAST_LETTERS)];
    }
    letters = [WORD_START!, ...letters, WORD_END!];
    const floats = this.#kernel.floats();
    const size = this.#letterSize;
    const at = this.#lettersIn >> 2;
    floats.fill(0, at, at + size * (MOST_LETTERS + 2 * ROOM) + 8);
    const { values } = this.#source.tensor("ce");
    for (const [i, letter] of letters.entries())
      floats.set(values.subarray(letter * size, (letter + 1) * size), at + (i + ROOM) * size);
    return letters.length;
  }

  #convolve(layer: LinearLayer, from: Pointer, letters: number, features: Float32Array, at: number): void {
    this.#apply(layer, from, this.#letterSize, letters, this.#convolved);
    this.#kernel.run.max_tanh(this.#convolved, letters, layer.outStride, layer.outs, this.#out);
    features.set(this.#kernel.floats().subarray(this.#out >> 2, (this.#out >> 2) + layer.outs), at);
  }

  #apply(layer: LinearLayer, x: Pointer, stride: number, rows: number, y: Pointer): void {
    const rowsAt = { quantised: this.#quantised, scales: this.#scales };
    this.#kernel.run.quantise_rows(x, stride, rows, layer.inStride, rowsAt.quantised, rowsAt.scales);
    multiply(this.#kernel, layer, rowsAt, rows, y, layer.outStride);
  }
}
