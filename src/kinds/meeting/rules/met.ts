import { objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";
import { WITH } from "../meeting-words.ts";
import { participantsAt } from "../participants.ts";

/**
 *     Okoro met Lind in Lakeside on Monday.
 *     └who┘     └who┘   └place─┘ └─when──┘
 *     The envoys will meet with Okoro next week.
 *
 * Also "spoke with" on the phone. What was only hoped for is proposed, what was refused is no meeting.
 */
export const met = rule({
  id: "meeting/met",
  kind: "meeting",
  starts: 'verb "meet", "confer", "telephone" or "speak with"',
  anchor: (token) => token.upos === "VERB" && /^(?:meet|confer|telephone|phone|speak|talk)$/.test(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    const others = objectsOfPreposition(sentence, anchor.index, WITH);
    const met = anchor.lemma === "speak" || anchor.lemma === "talk" ? [] : objectsOf(sentence, anchor.index);
    if (/^(?:speak|talk)$/.test(anchor.lemma) && others.length === 0) return stop(anchor, 'someone spoken "with"');
    const status = meetingStatus(anchor, view);
    if (!status) return stop(anchor, "an encounter that is held, planned, proposed or called off");
    const participants = participantsAt([...subjectsOf(sentence, anchor.index), ...met, ...others], view);
    if (participants.length < 2) return stop(anchor, "two parties that are named");
    return [meetingDraft(anchor, status, participants, view, context)];
  },
});
