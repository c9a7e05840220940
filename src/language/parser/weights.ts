/**
 * The parser's weights, as training/export.py writes them: four bytes with the length of a JSON head, the head (shapes,
 * vocabularies, lemma rules), the tensors. In: a file; out: named tensors that look into it.
 */
import { readFileSync } from "node:fs";

export interface Tensor {
  readonly shape: readonly number[];
  readonly values: Int8Array | Float32Array;
}

export interface Weights {
  readonly hidden: number;
  readonly arc: number;
  readonly relation: number;
  readonly layers: number;
  /** Words that have a vector, by rank; words seen in training; characters. */
  readonly vectors: readonly string[];
  readonly words: readonly string[];
  readonly characters: readonly string[];
  /** "NOUN|NNS" */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly lemmaRules: readonly string[];
  readonly entities: readonly string[];
  /** Throws when there is none of that name. */
  readonly tensor: (name: string) => Tensor;
}

interface Head {
  readonly cfg: { readonly h: number; readonly arc?: number; readonly rel?: number };
  readonly T: readonly (readonly [name: string, type: "int8" | "float32", shape: readonly number[], offset: number])[];
  readonly nl: number;
  readonly glove: readonly string[];
  readonly word: readonly string[];
  readonly char: readonly string[];
  readonly tag: readonly string[];
  readonly rel: readonly string[];
  readonly lr: readonly string[];
  readonly ner: readonly string[];
}

export function readWeights(file: URL): Weights {
  const bytes = readFileSync(file);
  const headLength = bytes.readUInt32LE(0);
  const head = JSON.parse(bytes.toString("utf8", 4, 4 + headLength)) as Head;
  const base = bytes.byteOffset + 4 + headLength;
  const tensors = new Map(
    head.T.map(([name, type, shape, offset]) => {
      const length = shape.reduce((product, size) => product * size, 1);
      const at = base + offset;
      const values =
        type === "int8" ? new Int8Array(bytes.buffer, at, length) : floatsAt(bytes.buffer as ArrayBuffer, at, length);
      return [name, { shape, values }];
    }),
  );
  return {
    hidden: head.cfg.h,
    arc: head.cfg.arc ?? 192,
    relation: head.cfg.rel ?? 64,
    layers: head.nl,
    vectors: head.glove,
    words: head.word,
    characters: head.char,
    tags: head.tag,
    relations: head.rel,
    lemmaRules: head.lr,
    entities: head.ner,
    tensor: (name) => {
      const found = tensors.get(name);
      if (!found) throw new Error(`the weights have no tensor "${name}"`);
      return found;
    },
  };
}

/** A view where the place is a multiple of four, else a copy. */
function floatsAt(buffer: ArrayBuffer, at: number, length: number): Float32Array {
  return at % 4 === 0 ? new Float32Array(buffer, at, length) : new Float32Array(buffer.slice(at, at + 4 * length));
}
