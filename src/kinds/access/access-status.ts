/**
 * How far access is. In: the word that names it; out: the status, and whether it was met with force.
 *
 *     aid reached the town        done
 *     the convoy was stopped      blocked
 *     the convoy was bombed       blocked, by force
 *     called for a pause          proposed
 *     agreed to open a corridor   agreed
 */
import { childrenBy, isNegated } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { type AccessStatus, ALLOWING, ATTACKING, BLOCKING, DELIVERING } from "./access-words.ts";

const PROPOSING =
  /^(?:call|urge|propose|want|seek|demand|press|need|request|ask|appeal|plan|hope|discuss|possibility|possible|expect|consider|push)$/;

export interface AccessFound {
  readonly status: AccessStatus;
  readonly isAttacked: boolean;
}

export function accessStatus(word: Token, view: SentenceView): AccessFound | null {
  const { sentence } = view;
  const found = (status: AccessStatus, isAttacked = false): AccessFound => ({ status, isAttacked });
  if (childrenBy(sentence, word.index, "det").some(({ text }) => /^(?:no|little)$/i.test(text)))
    return found("blocked");
  let at: Token | undefined = word.upos === "VERB" ? word : view.tokens[word.head];
  let seen: AccessStatus | null = null;
  for (let steps = 0; at && steps < 4; steps++) {
    const under = childrenBy(sentence, at.index, "aux", "mark");
    const isModal = under.some(
      ({ xpos, text }) => xpos === "MD" && /^(?:would|could|should|must|may|might|can|will)$/i.test(text),
    );
    if (PROPOSING.test(at.lemma)) return found("proposed");
    if (/^(?:agree|accord|deal|agreement|pact|accept|announce|promise|pledge|vow|declare)$/.test(at.lemma))
      return found(isModal ? "proposed" : "agreed");
    if (isNegated(sentence, at.index) || /^(?:unable|impossible|inability)$/.test(at.lemma)) return found("blocked");
    if (ATTACKING.test(at.lemma)) return found("blocked", true);
    if (BLOCKING.test(at.lemma) && !(seen && isModal)) return found("blocked");
    if (seen === null && isModal) seen = "agreed";
    else if (seen === null && (DELIVERING.test(at.lemma) || at === word))
      seen = at.xpos === "VBG" ? "under-way" : "done";
    else if (seen === null && ALLOWING.test(at.lemma)) seen = "agreed";
    // What stands beside a clause is another matter: "they would stop the raids and aid would reach the town".
    if (/^(?:conj|parataxis|advcl|root)/.test(at.relation) && at.upos === "VERB") break;
    at = at.head >= 0 ? view.tokens[at.head] : undefined;
  }
  return seen ? found(seen) : null;
}
