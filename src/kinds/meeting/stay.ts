/**
 * Somebody who is in a place, or due there, with no verb of travel. In: "due", or the name of the place as head of the
 * clause; out: how far the stay is, and the place where it is the head; or null.
 *
 *     Okoro will be in Lakeside on Friday for talks      planned
 *     Okoro was in Lakeside to press Lind                held
 *     Okoro is due in Lakeside                           planned
 */

import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { WILL } from "../../language/modals.ts";
import type { StatusFound } from "./meeting-status.ts";

export interface Stay {
  readonly status: StatusFound;
  /** The head of the clause, where that is the place. */
  readonly at: number | null;
}

export function stayOf(token: Token, view: SentenceView): Stay | null {
  const planned: StatusFound = { status: "planned", sign: token };
  if (isStaying(token, view)) {
    const be = childrenBy(view.sentence, token.index, "cop")[0];
    const isThere = be !== undefined && /^(?:was|were|is|are)$/i.test(be.text);
    const status: StatusFound = isThere
      ? { status: /^(?:was|were)$/i.test(be.text) ? "held" : "under-way", sign: be }
      : planned;
    return { status, at: token.index };
  }
  return token.lemma === "due" ? { status: planned, at: placeDue(token, view) } : null;
}

/** "will be in Lakeside on Friday for talks", "was in Lakeside to press Lind": the place is the head of the clause. */
export function isStaying(token: Token, view: SentenceView): boolean {
  if (token.upos !== "PROPN" || !view.places.some(({ first, last }) => first <= token.index && token.index <= last))
    return false;
  const under = childrenBy(view.sentence, token.index, "aux", "cop", "case");
  const isToCome = under.some(({ text, xpos }) => xpos === "MD" && WILL.test(text));
  const isPast = under.some(({ text, relation }) => relation === "cop" && /^(?:was|were|is|are)$/i.test(text));
  return (
    (isToCome || isPast) &&
    under.some(({ lemma, relation }) => relation === "cop" && lemma === "be") &&
    under.some(({ text }) => /^in$/i.test(text))
  );
}

/** "is due in Lakeside": the tree may take "due" for a preposition of the place. */
function placeDue({ relation, head }: Token, view: SentenceView): number | null {
  return relation === "case" && view.places.some(({ first, last }) => first <= head && head <= last) ? head : null;
}
