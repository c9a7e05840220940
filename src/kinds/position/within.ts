/**
 * When two positions of one report are one: told in the same words, wherever they stand, or read twice out of one stretch
 * of a sentence. In: two claims; out: yes or no. What is read more surely counts.
 *
 *     "We [cannot accept {any return of the king}]," Okoro said.      what she cannot do, and what she does not accept
 */
import { agree, type Within } from "../../extract/within.ts";
import type { Claim } from "../../model/claim.ts";

export const within: Within = {
  keys: ({ fields, spans }) => [JSON.stringify(fields), `${fields.actor}|${fields.stance}|${spans[0]?.start}`],
  isSame: (first, second) => {
    if (first.by !== second.by || !agree(first.when, second.when)) return false;
    return JSON.stringify(first.fields) === JSON.stringify(second.fields) || isNested(first, second);
  },
  isBetter: (second, first) => second.confidence > first.confidence,
};

/** The words of one stand within those of the other. */
function isNested(first: Claim, second: Claim): boolean {
  const [a] = first.fieldSpans.content ?? [];
  const [b] = second.fieldSpans.content ?? [];
  if (!a || !b || first.fields.actor !== second.fields.actor || first.fields.stance !== second.fields.stance)
    return false;
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}
