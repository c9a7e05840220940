import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";
import { whoMeet, whoMeets, withoutMedia } from "../who-meets.ts";

/**
 *     Okoro told Lind by telephone on Monday that the troops would leave.
 *     └who┘      └who┘    ^^^^^^^^
 *     urged Lind in a phone call to pull back · by phone, Okoro promised Lind a truce
 *
 * Whoever tells somebody something on the phone talks to him.
 */
export const toldByPhone = rule({
  id: "meeting/told-by-phone",
  kind: "meeting",
  after: ["meeting/held-talks", "meeting/met"],
  starts: 'a verb of telling somebody something, "by telephone"',
  word: ({ upos, lemma }) => upos === "VERB" && TELLING.test(lemma),
  anchor: (token, view) => isByPhone(token, view),
  build(anchor, view, context) {
    const { sentence } = view;
    const status = meetingStatus(anchor, view);
    if (status?.status !== "held") return stop(anchor, "what was told");
    const whom = [
      ...childrenBy(sentence, anchor.index, "iobj").map(({ index }) => index),
      ...objectsOf(sentence, anchor.index),
      ...objectsOfPreposition(sentence, anchor.index, TO),
    ];
    const told = withoutMedia(whoMeets(whom, view, context), context);
    const all = [...whoMeet(subjectsOf(sentence, anchor.index), view, context), ...told];
    const parties = [...new Map(all.map((party) => [party.name, party])).values()];
    if (told.length === 0 || parties.length < 2) return stop(anchor, "two who speak");
    return [meetingDraft(anchor, status, parties, view, context)];
  },
});

const TELLING =
  /^(?:tell|promise|assure|reassure|urge|warn|inform|ask|thank|congratulate|brief|advise|remind|invite|press|pledge|confirm|suggest|propose)$/;
const TO = new Set(["to"]);

/** "by telephone", "over the phone", "in a phone call" */
function isByPhone(verb: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "obl").some((noun) => {
    const before = childrenBy(sentence, noun.index, "case").map(({ text }) => text.toLowerCase());
    if (/^(?:(?:tele)?phone|videolink)$/.test(noun.lemma))
      return before.some((word) => /^(?:by|over|on|via)$/.test(word));
    const isCall = /^(?:call|conversation)$/.test(noun.lemma) && before.some((word) => /^(?:in|during)$/.test(word));
    return (
      isCall &&
      childrenBy(sentence, noun.index, "compound").some(({ lemma }) => /^(?:(?:tele)?phone|video)$/.test(lemma))
    );
  });
}
