import { childrenBy, isRelation } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { accessDraft } from "../access-draft.ts";
import { accessStatus } from "../access-status.ts";
import { CORRIDORS, PAUSES } from "../access-words.ts";

/**
 *     Both sides agreed to a 48-hour humanitarian pause in Ravna.
 *                └─agreed─┘         └─────type─────┘    └place
 *     a humanitarian corridor out of the city was opened
 */
export const pause = rule({
  id: "access/pause",
  kind: "access",
  starts: "noun for a pause or a corridor",
  anchor: (token) => token.upos === "NOUN" && (PAUSES.test(token.lemma) || CORRIDORS.test(token.lemma)),
  build(anchor, view, context) {
    const before = childrenBy(view.sentence, anchor.index, "amod", "compound", "nummod");
    const isHumanitarian = before.some(({ lemma }) => /^(?:humanitarian|aid|evacuation|safe|relief)$/i.test(lemma));
    const isShort =
      PAUSES.test(anchor.lemma) &&
      before.some(({ lemma, text }) => /^(?:hour|day)$/.test(lemma) || /-(?:hour|day)$/.test(text));
    const isCrossing =
      anchor.lemma === "crossing" && /^(?:open|reopen|close|shut)$/.test(view.tokens[anchor.head]?.lemma ?? "");
    if (!isHumanitarian && !isShort && !isCrossing) return stop(anchor, "a pause or a way that is humanitarian");
    const found = accessStatus(anchor, view);
    const status = found?.status ?? (isRelation(anchor, "root") ? "proposed" : null);
    if (!status) return stop(anchor, "a word that tells how far it is");
    return [accessDraft(anchor, CORRIDORS.test(anchor.lemma) ? "corridor" : "pause", status, view, context)];
  },
});
