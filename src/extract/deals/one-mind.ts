/**
 * What parties only see alike. In: the main word of what they agree on; out: whether it holds already, so that nobody is
 * bound by it.
 *
 *     agreed that nobody gains from war        they are of one mind
 *     she agreed it was hard to tell           so is she
 *     agreed that the troops would leave       something to be done
 */
import type { Token } from "../../language/analysis.ts";
import { childrenBy } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";

export function isOneMind(head: Token, view: SentenceView): boolean {
  const under = childrenBy(view.sentence, head.index, "aux", "cop", "mark");
  const isClause = [head, ...under].some(({ text, xpos }) => /^that$/i.test(text) || /^VBD$/.test(xpos));
  if (head.relation !== "ccomp" || !isClause) return false;
  return head.xpos !== "VB" && !under.some(({ xpos, text }) => xpos === "MD" || /^(?:to|be)$/i.test(text));
}
