/**
 * Which of some classes signs speak for: the sum of their weights, logarithms of odds. In: signs, each with how much it
 * counts; out: a sum for each class. Fitted by training/claims/signs.py.
 */
import { ranks, readTensors, type Tensor } from "../../language/kernel/tensor-file.ts";

export class SignWeights<Class extends string> {
  readonly classes: readonly Class[];
  readonly #rank: ReadonlyMap<string, number>;
  readonly #tensor: (name: string) => Tensor;

  constructor(file: URL) {
    const { head, tensor } = readTensors<{ readonly signs: readonly string[]; readonly classes: readonly Class[] }>(
      file,
    );
    this.classes = head.classes;
    this.#rank = ranks(head.signs);
    this.#tensor = tensor;
  }

  /**
   * A sum for each class, in their order. `vector` is weighed too, as long as the one they were fitted with; weights fitted
   * without one throw when they are given it.
   */
  sums(signs: ReadonlyMap<string, number>, vector?: Float32Array): Float32Array {
    const n = this.classes.length;
    const sums = Float32Array.from(this.#tensor("always").values);
    const { values } = this.#tensor("sign.q");
    const { values: scales } = this.#tensor("sign.s");
    for (const [sign, counts] of signs) {
      const rank = this.#rank.get(sign);
      if (rank === undefined) continue;
      const by = counts * scales[rank]!;
      for (let k = 0; k < n; k++) sums[k] = sums[k]! + by * values[rank * n + k]!;
    }
    if (!vector) return sums;
    const { values: weights } = this.#tensor("vector");
    for (let j = 0; j < vector.length; j++)
      for (let k = 0; k < n; k++) sums[k] = sums[k]! + vector[j]! * weights[j * n + k]!;
    return sums;
  }
}
