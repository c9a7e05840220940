/**
 * How far a term is, told by its own word or the verb above. In: the word; out: the status, or null where neither tells.
 *
 *     how the port is to be run               open
 *     proposed that the port be shared        proposed
 *     the port will be shared                 agreed
 */

import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { WILL } from "../../language/modals.ts";
import type { ProvisionStatus } from "./provision-draft.ts";

/** What the word itself or the verb above it tells of how far the term is. */
export function statusBeside(word: Token, view: SentenceView): ProvisionStatus | null {
  const above = view.tokens[word.head]?.lemma ?? "";
  // "how the port is to be run", "whether they may stay": asked, so not settled.
  const asks = childrenBy(view.sentence, word.index, "advmod", "mark").some(
    ({ text, index }) => index < word.index && /^(?:how|whether)$/i.test(text),
  );
  if (asks) return "open";
  if (PUTTING_FORWARD.test(above)) return "proposed";
  if (BINDING.test(above)) return "agreed";
  if (TURNING_DOWN.test(above)) return "rejected";
  if (BREAKING.test(above)) return "violated";
  const modal = childrenBy(view.sentence, word.index, "aux").find(({ xpos }) => xpos === "MD");
  return modal && WILL.test(modal.text) ? "agreed" : null;
}

const PUTTING_FORWARD =
  /^(?:propose|suggest|offer|demand|want|call|urge|insist|ask|seek|request|envisage|envision|foresee|recommend)$/;

export const BINDING = /^(?:agree|pledge|promise|commit|undertake|decide|vow|accept|resolve|oblige|bind)$/;

const BREAKING = /^(?:fail|violate|breach|break|flout|neglect)$/;

const TURNING_DOWN = /^(?:reject|refuse|decline|oppose)$/;
