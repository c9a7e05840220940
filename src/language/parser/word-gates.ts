/**
 * What a word by itself gives the gates of the first layer, kept for the next time the word comes. In: word forms; out:
 * their rows of gates in the kernel's memory. Most words of a text are words it has had before, and for those the
 * widest product of the network is only copied.
 */
import type { Kernel, Pointer } from "../kernel/kernel.ts";
import type { LinearLayer } from "../kernel/linear-layer.ts";
import type { WordFeatures } from "./word-features.ts";

/** Words kept; when they are full, all are forgotten. Must hold the words of one batch. */
const MOST_KEPT = 4096;

/** Multiplies rows: quantised from `x`, through a layer, to `y`. */
export type Multiply = (
  x: Pointer,
  stride: number,
  rows: number,
  layers: readonly { layer: LinearLayer; y: Pointer }[],
  yStride: number,
) => void;

export class WordGates {
  readonly #kernel: Kernel;
  readonly #features: WordFeatures;
  readonly #layers: readonly LinearLayer[];
  readonly #size: number;
  readonly #kept: Pointer;
  readonly #slots = new Map<string, number>();

  /** `layers`: the input layers of the two directions; each gives half of the gates. */
  constructor(kernel: Kernel, features: WordFeatures, layers: readonly LinearLayer[]) {
    this.#kernel = kernel;
    this.#features = features;
    this.#layers = layers;
    this.#size = layers.reduce((sum, { outStride }) => sum + outStride, 0);
    this.#kept = kernel.reserve(4 * this.#size * MOST_KEPT);
  }

  /** Puts a row of gates for each form at `gates`; `room` is where features of new words may stand meanwhile. */
  put(forms: readonly string[], gates: Pointer, room: Pointer, multiply: Multiply): void {
    let fresh = [...new Set(forms.filter((form) => !this.#slots.has(form)))];
    if (this.#slots.size + fresh.length > MOST_KEPT) {
      this.#slots.clear();
      fresh = [...new Set(forms)];
    }
    const from = this.#slots.size;
    for (const [row, form] of fresh.entries()) {
      const features = this.#features.of(form);
      this.#kernel.floats().set(features, (room >> 2) + row * this.#features.stride);
      this.#slots.set(form, from + row);
    }
    const into = this.#kept + 4 * from * this.#size;
    let offset = 0;
    const parts = this.#layers.map((layer) => {
      const y = into + 4 * offset;
      offset += layer.outStride;
      return { layer, y };
    });
    if (fresh.length > 0) multiply(room, this.#features.stride, fresh.length, parts, this.#size);
    const floats = this.#kernel.floats();
    for (const [row, form] of forms.entries()) {
      const kept = (this.#kept >> 2) + this.#slots.get(form)! * this.#size;
      floats.copyWithin((gates >> 2) + row * this.#size, kept, kept + this.#size);
    }
  }
}
