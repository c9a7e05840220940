import type { SegmentRole } from "../model/report.ts";
import type { Span } from "../model/span.ts";

/** A word with its place in the tree. Tags and relations are Universal Dependencies v2; `xpos` is Penn Treebank. */
export interface Token extends Span {
  /** Place in its sentence, from 0. */
  readonly index: number;
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of its head in the sentence, -1 for the root. */
  readonly head: number;
  /** "nsubj", "obl:agent", "root", … */
  readonly relation: string;
  /** The parser's guess at names: "PER", "ORG", "LOC" with B-/I-, or "O". */
  readonly entity: string;
}

export interface Sentence extends Span {
  /** Place in the report, from 0. */
  readonly index: number;
  /** Place of its paragraph (segment) in the report, from 0: sentences of one paragraph share it. */
  readonly paragraph: number;
  readonly role: SegmentRole;
  readonly tokens: readonly Token[];
}

/** A report's text as words, sentences and trees. Furniture, datelines and credits are not analysed. */
export interface Analysis {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}
