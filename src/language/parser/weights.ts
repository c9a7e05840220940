/** The parser's weights, as training/export.py writes them: shapes, vocabularies, lemma rules and tensors. */
import { readTensors, type Tensors } from "../kernel/tensor-file.ts";

export interface Weights extends Tensors {
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
}

interface Head {
  readonly cfg: { readonly h: number; readonly arc?: number; readonly rel?: number };
  readonly nl: number;
  readonly glove: readonly string[];
  readonly word: readonly string[];
  readonly char: readonly string[];
  readonly tag: readonly string[];
  readonly rel: readonly string[];
  readonly lr: readonly string[];
  readonly ner: readonly string[];
}

const read = new Map<string, Weights>();

/** Each file is read once: the parser and what is learnt over its vectors share them. */
export function readWeights(file: URL): Weights {
  const known = read.get(file.href);
  if (known) return known;
  const { head, tensor } = readTensors<Head>(file);
  const weights = {
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
    tensor,
  };
  read.set(file.href, weights);
  return weights;
}
