/**
 * In which time a word is told, by the verb that carries it. In: a word; out: the frame, and the verb.
 *
 *     Rebels shelled Ravna.                past      The army has taken Ravna.        perfect
 *     Envoys are meeting in Ravna.         present   They will meet.                  ahead
 *     He had met Lind.                     before    a raid that killed twelve        aside
 *
 * "aside" is what the sentence tells by the way, in a relative clause or after "after": it may lie long back.
 */
import type { Token } from "../../language/analysis.ts";
import { wordsUnder } from "../../language/tree.ts";
import type { SentenceView } from "../sentence-view.ts";

export type Frame = "past" | "perfect" | "present" | "ahead" | "before" | "aside" | "none";

export interface Framed {
  readonly frame: Frame;
  readonly verb: Token | null;
  /** "after", "following": the word that sets it before or behind what the rest of the sentence tells. */
  readonly apart: Token | null;
}

const STEPS = 6;
/** What these introduce went before, or is no event of this clause. */
const APART =
  /^(?:after|since|before|following|until|till|because|if|unless|whether|once|although|though|despite|unlike)$/i;

export function frameOf(word: Token, view: SentenceView): Framed {
  let at: Token | undefined = word;
  for (let steps = 0; at && steps < STEPS; steps++) {
    if (isPredicate(at, view)) return ofPredicate(at, view);
    const apart = introducedBy(at, view) ?? (isApart(at) ? at : null);
    // "hours after the raid": the raid has a time of its own.
    if (apart) return { frame: "aside", verb: null, apart };
    // "conceded that its raids …", the verb lost in parsing: what is said is not told by the saying.
    if (at.relation === "ccomp") break;
    at = view.tokens[at.head];
  }
  return { frame: "none", verb: null, apart: null };
}

/** "after the raid", "ahead of the talks" */
function isApart({ text, relation }: Token): boolean {
  return relation === "case" ? APART.test(text) : relation === "advmod" && /^ahead$/i.test(text);
}

function ofPredicate(verb: Token, view: SentenceView): Framed {
  const frame = ownFrame(verb, view);
  const above = view.tokens[verb.head];
  if (/^acl/.test(verb.relation)) return { frame: frame === "present" ? "present" : "aside", verb, apart: null };
  const apart = verb.relation.startsWith("advcl") ? introducedBy(verb, view) : null;
  if (apart) return { frame: "aside", verb, apart };
  if (frame !== "none") return { frame, verb, apart };
  // "bombed the market, killing twelve", "met and agreed": the verb above tells when.
  if (above && isPredicate(above, view) && /^(?:advcl|conj|xcomp|ccomp|parataxis)/.test(verb.relation)) {
    return { frame: ofPredicate(above, view).frame, verb, apart };
  }
  return { frame: "none", verb, apart };
}

function introducedBy(word: Token, view: SentenceView): Token | null {
  const before = wordsUnder(view.sentence, word.index).filter(
    ({ relation }) => relation === "case" || relation === "mark",
  );
  return before.find(({ text }) => APART.test(text)) ?? null;
}

function ownFrame(verb: Token, view: SentenceView): Frame {
  const below = wordsUnder(view.sentence, verb.index);
  const aux = below.filter(({ relation }) => /^(?:aux|cop)/.test(relation));
  const is = (pattern: RegExp): boolean => aux.some(({ text }) => pattern.test(text));
  if (aux.some(({ xpos }) => xpos === "MD")) return "ahead";
  if (below.some(({ upos, text }) => upos === "PART" && /^to$/i.test(text))) return "ahead";
  if (is(/^had$/i)) return "before";
  if (is(/^(?:has|have|['’]ve)$/i)) return "perfect";
  if (is(/^(?:was|were|did)$/i)) return "past";
  if (is(/^(?:is|are|am|['’]s|['’]re|does|do)$/i)) return "present";
  // The tagger often takes a past for a participle: "forces shelled Ravna" has its own subject and no auxiliary.
  if (verb.xpos === "VBD" || (verb.xpos === "VBN" && below.some(({ relation }) => relation === "nsubj"))) return "past";
  return /^VB[PZ]$/.test(verb.xpos) ? "present" : "none";
}

function isPredicate(token: Token, view: SentenceView): boolean {
  return token.upos === "VERB" || wordsUnder(view.sentence, token.index).some(({ relation }) => relation === "cop");
}
