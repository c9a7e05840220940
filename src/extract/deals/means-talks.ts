/**
 * Whether a verb tells no more than that somebody will talk. In: the verb of what is agreed or offered; out: yes or no.
 *
 *     agreed to meet again · an offer to hold another round of talks      talks, and no term of any
 *     agreed to hold an election                                          something to be done
 */
import type { Token } from "../../language/analysis.ts";
import { childrenBy } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";

const TALKING = /^(?:meet|reconvene|talk|speak|negotiate)$/;
const HOLDING =
  /^(?:hold|continue|resume|have|convene|start|begin|open|host|postpone|adjourn|suspend|extend|prolong|delay|schedule)$/;
const MEETINGS =
  /^(?:round|talk|meeting|negotiation|discussion|consultation|summit|session|dialogue|contact|conference)$/;

export function meansTalks({ lemma, index }: Token, { sentence }: SentenceView): boolean {
  return (
    TALKING.test(lemma) ||
    (HOLDING.test(lemma) && childrenBy(sentence, index, "obj").some((what) => MEETINGS.test(what.lemma)))
  );
}
