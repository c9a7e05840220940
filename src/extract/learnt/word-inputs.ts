/**
 * What the network is told of a word: its vector, itself where it is a common one, its tags, its relation, whether it is
 * quoted and where in the report it stands. In: a sentence; out: a row of floats for each word.
 */
import { ranks, type Tensor } from "../../language/kernel/tensor-file.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { type ClaimNetwork, MOST_WORDS, type ReadSentence } from "./claim-network.ts";
import { formOf, isQuoted } from "./word-form.ts";
import { VECTOR, type WordVectors } from "./word-vectors.ts";

export class WordInputs {
  readonly #size: number;
  readonly #vectors: WordVectors;
  readonly #projection: Record<"q" | "s" | "b", Tensor>;
  readonly #own: { readonly rank: ReadonlyMap<string, number>; readonly q: Tensor; readonly s: Tensor };
  readonly #tables: Readonly<Record<"tag" | "xtag" | "relation" | "role" | "quoted", Tensor>>;
  readonly #ranks: Readonly<Record<"tag" | "xtag" | "relation" | "role", ReadonlyMap<string, number>>>;
  /** What a form adds: asked for again with every report. */
  readonly #known = new Map<string, Float32Array>();

  constructor({ head, tensors: { tensor } }: ClaimNetwork, vectors: WordVectors) {
    this.#size = head.size;
    this.#vectors = vectors;
    this.#projection = { q: tensor("vector.q"), s: tensor("vector.s"), b: tensor("vector.b") };
    this.#own = { rank: ranks(head.own), q: tensor("own.q"), s: tensor("own.s") };
    this.#tables = {
      tag: tensor("tag"),
      xtag: tensor("xtag"),
      relation: tensor("relation"),
      role: tensor("role"),
      quoted: tensor("quoted"),
    };
    this.#ranks = {
      tag: ranks(head.tags),
      xtag: ranks(head.xtags),
      relation: ranks(head.relations),
      role: ranks(head.roles),
    };
  }

  of(view: SentenceView, context: Context): ReadSentence {
    const tokens = view.tokens.slice(0, MOST_WORDS);
    const size = this.#size;
    const inputs = new Float32Array(tokens.length * size);
    const role = this.#ranks.role.get(view.sentence.role) ?? 0;
    for (const [i, token] of tokens.entries()) {
      const row = inputs.subarray(i * size, (i + 1) * size);
      row.set(this.#ofForm(formOf(token, view, context)));
      const add = (table: Tensor, rank: number): void => {
        for (let k = 0; k < size; k++) row[k] = row[k]! + table.values[rank * size + k]!;
      };
      add(this.#tables.tag, this.#ranks.tag.get(token.upos) ?? 0);
      add(this.#tables.xtag, this.#ranks.xtag.get(token.xpos) ?? 0);
      add(this.#tables.relation, this.#ranks.relation.get(token.relation) ?? 0);
      add(this.#tables.quoted, isQuoted(token, view) ? 1 : 0);
      add(this.#tables.role, role);
    }
    return {
      inputs,
      heads: tokens.map(({ head }, i) => (head >= 0 && head < tokens.length ? head : i)),
    };
  }

  /** The same sentence with a word that nobody knows in place of one. */
  without(index: number, { inputs, heads }: ReadSentence): ReadSentence {
    const changed = inputs.slice();
    changed.set(this.#ofForm(""), index * this.#size);
    return { inputs: changed, heads };
  }

  #ofForm(form: string): Float32Array {
    const known = this.#known.get(form);
    if (known) return known;
    const size = this.#size;
    const { q, s, b } = this.#projection;
    const row = Float32Array.from(b.values);
    const vector = this.#vectors.of(form);
    if (vector)
      for (let k = 0; k < size; k++) {
        let sum = 0;
        for (let j = 0; j < VECTOR; j++) sum += q.values[k * VECTOR + j]! * vector[j]!;
        row[k] = row[k]! + sum * s.values[k]!;
      }
    const own = this.#own.rank.get(form.replace(/\d/g, "0")) ?? 0;
    for (let k = 0; k < size; k++) row[k] = row[k]! + this.#own.q.values[own * size + k]! * this.#own.s.values[own]!;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(form, row);
    return row;
  }
}

/** Forms kept: more than some hundred reports have. */
const MOST_KNOWN = 20_000;
