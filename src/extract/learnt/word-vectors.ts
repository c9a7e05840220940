/**
 * The vectors of words: those that the parser reads with. In: a form in lower case; out: a hundred numbers, or null for a
 * word without any.
 */
import { ranks } from "../../language/kernel/tensor-file.ts";
import { readWeights } from "../../language/parser/weights.ts";

export const VECTOR = 100;

export class WordVectors {
  readonly #rank: ReadonlyMap<string, number>;
  readonly #values: Int8Array | Float32Array;
  readonly #scales: Int8Array | Float32Array;

  constructor() {
    const { vectors, tensor } = readWeights(new URL("../../../weights/parser-small.bin", import.meta.url));
    this.#rank = ranks(vectors);
    this.#values = tensor("glove.q").values;
    this.#scales = tensor("glove.s").values;
  }

  of(form: string): Float32Array | null {
    const rank = this.#rank.get(form);
    if (rank === undefined) return null;
    const scale = this.#scales[rank]!;
    return Float32Array.from({ length: VECTOR }, (_, k) => this.#values[rank * VECTOR + k]! * scale);
  }
}

let loaded: WordVectors | null = null;

/** Loaded when first asked for, some 30 ms. */
export function wordVectors(): WordVectors {
  loaded ??= new WordVectors();
  return loaded;
}
