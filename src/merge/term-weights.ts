/**
 * Texts come in; their terms go out with weights: stems of telling words, the heavier the fewer texts have them.
 *
 *     "The envoys signed the truce."  ->  envoy 4.1, sign 3.2, truce 5.0
 */
import { stemOf } from "../language/words/stem.ts";
import { tellingWords } from "../model/folded-words.ts";

export type Terms = ReadonlyMap<string, number>;

export class TermWeights {
  readonly #stems = new Map<string, string>();
  readonly #texts = new Map<string, number>();
  #count = 0;

  /** A text among which a term is rare or frequent. */
  learn(stems: Iterable<string>): void {
    this.#count++;
    for (const stem of new Set(stems)) this.#texts.set(stem, (this.#texts.get(stem) ?? 0) + 1);
  }

  stems(text: string): readonly string[] {
    return tellingWords(text).map((word) => {
      const known = this.#stems.get(word);
      if (known !== undefined) return known;
      const stem = stemOf(word);
      this.#stems.set(word, stem);
      return stem;
    });
  }

  /** Next to nothing where every text has it. */
  weightOf(stem: string): number {
    return Math.log((1 + this.#count) / (this.#texts.get(stem) ?? 1));
  }

  termsOf(stems: readonly string[]): Terms {
    const terms = new Map<string, number>();
    for (const stem of stems) terms.set(stem, (terms.get(stem) ?? 0) + this.weightOf(stem));
    return terms;
  }
}

export function product(a: Terms, b: Terms): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of fewer) sum += weight * (more.get(term) ?? 0);
  return sum;
}
