/**
 * What became of things that are counted. In: a number of them and its sentence, or a figure; out: "destroyed",
 * "damaged", or null.
 *
 *     destroying 20 lorries · 20 lorries were burnt out         destroyed
 *     destroyed 18 of 31 lorries                                destroyed, the 18: of the 31 nothing is told
 *     a column of 20 lorries                                    null
 */
import { childrenBy, isRelation } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { ComparableClaim } from "../kind.ts";

export type Loss = "destroyed" | "damaged";

/** By lemma, and by participle, which the tagger may take for an adjective: "left 12 lorries burnt out". */
const DESTROYING =
  /^(?:destroy(?:ed)?|wreck(?:ed)?|torch(?:ed)?|burn(?:t|ed)?|incinerated?|demolish(?:ed)?|flatten(?:ed)?|level(?:led|ed)?|razed?|sink|sunk(?:en)?|gut(?:ted)?|obliterated?|ruin(?:ed)?)$/i;
const DAMAGING = /^(?:damaged?|scorch(?:ed)?)$/i;

/** `noun`: what is counted. */
export function becameOf(noun: Token, number: Token, view: SentenceView): Loss | null {
  const { sentence, tokens } = view;
  if (isWhole(number, view)) return null;
  // "18 of 31 lorries": the tree hangs the lorries on the 18.
  const top = tokens[noun.head]?.upos === "NUM" && isRelation(noun, "nmod") ? tokens[noun.head]! : noun;
  const above = tokens[top.head];
  const below = childrenBy(sentence, noun.index, "acl", "amod").find(({ index }) => index > noun.index);
  if (below && (below.xpos === "VBN" || below.upos === "ADJ")) return lossBy(below);
  // "(leaving) 12 lorries burnt out": the tree may make a clause of it.
  if (above?.upos === "ADJ" && top.relation === "nsubj") return lossBy(above);
  if (above?.upos !== "VERB") return null;
  // "destroyed at least 18 lorries": the tree may take "at" for the preposition of them all.
  const isBare = isRelation(top, "obl") && childrenBy(sentence, top.index, "case").length === 0;
  const isOf = isRelation(top, "obj") || top.relation === "nsubj:pass" || isBare;
  const isItself = top.relation === "nsubj" && /^(?:burn|sink)$/.test(above.lemma);
  const left = above.lemma === "leave" ? childrenBy(sentence, above.index, "xcomp")[0] : undefined;
  return isOf || isItself ? lossBy(left ?? above) : null;
}

/** "18 of 31 lorries", "9 of the convoy's 22 lorries" */
function isWhole({ index }: Token, { tokens }: SentenceView): boolean {
  for (let i = index - 1; i > Math.max(0, index - OWNER_WORDS); i--) {
    if (tokens[i]!.text === "of") return /^(?:NUM|ADJ|PRON|DET)$/.test(tokens[i - 1]!.upos);
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(tokens[i]!.upos)) return false;
  }
  return false;
}

/** Words of whose they are, with the "of" before them. */
const OWNER_WORDS = 6;

function lossBy({ lemma, text }: Token): Loss | null {
  const is = (loss: RegExp): boolean => loss.test(lemma) || loss.test(text);
  return is(DESTROYING) ? "destroyed" : is(DAMAGING) ? "damaged" : null;
}

/** What a figure says became of what it counts: "lorries destroyed". */
export function lossOf({ fields }: ComparableClaim): Loss | null {
  const [, loss] = /\s(destroyed|damaged)$/.exec(String(fields.of ?? "")) ?? [];
  return loss === undefined ? null : (loss as Loss);
}
