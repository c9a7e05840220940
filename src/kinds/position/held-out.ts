/**
 * Whether somebody who is ready holds out a step to the other side. In: the word of readiness; out: true where a step is
 * named behind it.
 *
 *     ready to meet Lind · its willingness to free the pilots      offered
 *     willing to accept the plan · ready to fight                  a consent, or a threat
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export function holdsOutStep(ready: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, ready.index, "xcomp", "advcl", "acl").some(
    ({ xpos, lemma, index }) => index > ready.index && xpos === "VB" && STEPS.test(lemma),
  );
}

/** What parties hold out to each other. */
const STEPS =
  /^(?:meet|talk|negotiate|discuss|resume|return|adjust|change|amend|give|grant|release|free|hand|withdraw|pull|leave|stop|halt|cease|end|suspend|lift|ease|lay|put|submit|facilitate|help|assist|host|mediate|arbitrate|provide|send|contribute|supply|pay|share|open|reopen|restore|exchange|swap|disarm|demobili[sz]e|disband|dismantle|cooperate|engage|extend|hold|bring|let|allow|permit|receive|guarantee|concede|compromise|destroy|freeze|deploy|train|monitor|observe|begin|start|enter|sit|cede|reduce|cut)$/;
