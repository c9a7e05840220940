import { objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";
import { WITH } from "../meeting-words.ts";
import { namesBefore, type Participant, participantsAt } from "../participants.ts";
import { theTwo } from "../the-two.ts";

/** "spoke to him for 90 minutes", "by phone": a conversation, not a speech. */
const WITH_OR_TO = new Set([...WITH, "to"]);
const isLong = ({ times, tokens }: SentenceView): boolean =>
  times.some(({ type }) => type === "duration") || tokens.some(({ lemma }) => /^(?:tele)?phone$/.test(lemma));

/** “I have just met Lind,” Okoro said: "I" is who speaks. */
function theOneWhoSpeaks(subjects: readonly number[], view: SentenceView, context: Context): Participant[] {
  const first = subjects.map((i) => view.tokens[i]!).find((token) => token.text === "I");
  const speaker = first ? creditFor(first, view, context) : null;
  return speaker ? [{ name: speaker.name, span: speaker.span }] : [];
}

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
    const met = anchor.lemma === "speak" || anchor.lemma === "talk" ? [] : objectsOf(sentence, anchor.index);
    const others = objectsOfPreposition(sentence, anchor.index, isLong(view) ? WITH_OR_TO : WITH);
    // "The ministers of the two states talked for nine hours" is a meeting, "Okoro spoke for an hour" is not.
    const isSpeaking = /^(?:speak|talk)$/.test(anchor.lemma) && others.length === 0;
    if (isSpeaking && !isLong(view)) return stop(anchor, 'someone spoken "with"');
    const status = meetingStatus(anchor, view);
    if (!status) return stop(anchor, "an encounter that is held, planned, proposed or called off");
    const inTree = subjectsOf(sentence, anchor.index);
    const subjects = participantsAt(inTree, view).length > 0 ? inTree : [...inTree, ...namesBefore(anchor.index, view)];
    const named = [
      ...participantsAt([...subjects, ...met, ...others], view),
      ...theOneWhoSpeaks(subjects, view, context),
    ];
    const participants = named.length > 0 ? named : theTwo(subjects, view, context);
    const isWithSomebody = met.length + others.length > 0 && participants.length === 1 && anchor.lemma === "meet";
    if (participants.length < 2 && !isWithSomebody) return stop(anchor, "two parties that are named");
    return [meetingDraft(anchor, status, participants, view, context)];
  },
});
