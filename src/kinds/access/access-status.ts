/**
 * How far access is. In: the verb above the word that names it, and the word; out: the status.
 *
 *     aid reached the town        done
 *     the convoy was stopped      blocked
 *     called for a pause          proposed
 *     agreed to open a corridor   agreed
 */
import { childrenBy, isNegated } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { type AccessStatus, ALLOWING, BLOCKING, DELIVERING } from "./access-words.ts";

const PROPOSING =
  /^(?:call|urge|propose|want|seek|demand|press|need|request|ask|appeal|plan|hope|discuss|possibility|possible|expect|consider|push)$/;

export function accessStatus(word: Token, view: SentenceView): AccessStatus | null {
  let at: Token | undefined = word.upos === "VERB" ? word : view.tokens[word.head];
  let seen: AccessStatus | null = null;
  for (let steps = 0; at && steps < 4; steps++) {
    const under = childrenBy(view.sentence, at.index, "aux", "mark");
    const isModal = under.some(
      ({ xpos, text }) => xpos === "MD" && /^(?:would|could|should|must|may|might|can|will)$/i.test(text),
    );
    if (PROPOSING.test(at.lemma)) return "proposed";
    if (/^(?:agree|accord|deal|agreement|pact|accept|announce|promise)$/.test(at.lemma))
      return isModal ? "proposed" : "agreed";
    if (isNegated(view.sentence, at.index)) return "blocked";
    if (BLOCKING.test(at.lemma)) return "blocked";
    if (seen === null && isModal) seen = "agreed";
    else if (seen === null && (DELIVERING.test(at.lemma) || at === word))
      seen = at.xpos === "VBG" ? "under-way" : "done";
    else if (seen === null && ALLOWING.test(at.lemma)) seen = "agreed";
    at = at.head >= 0 ? view.tokens[at.head] : undefined;
  }
  return seen;
}
