/**
 * Whether a country named before a war is where it was, not who made it. In: a word before the noun, and the noun.
 *
 *     the Kenya war · the Kenya invasion · Kenya's civil war        in Kenya
 *     the Kenyan invasion · Kenya's war on the rebels               Kenya's
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export function isLandOf(owner: number, { index, lemma }: Token, view: SentenceView): boolean {
  if (!view.places.some(({ first, last }) => first <= owner && owner <= last)) return false;
  const { relation } = view.tokens[owner]!;
  if (/^[-–]$/.test(view.tokens[owner - 1]?.text ?? "") || /^[-–]$/.test(view.tokens[owner + 1]?.text ?? ""))
    return false;
  if (relation === "compound") return RISING.test(lemma) || /^(?:war|conflict)$/.test(lemma);
  const isCivil = childrenBy(view.sentence, index, "amod", "compound").some((word) => word.lemma === "civil");
  return relation === "nmod:poss" && (RISING.test(lemma) || isCivil);
}

const RISING = /^(?:uprising|revolt|rebellion|insurgency|riot|protest)$/;
