import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { namedPartiesAt, namesBefore, type Party, partiesAt } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { withCounterparts } from "../counterpart.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";
import { WITH } from "../meeting-words.ts";
import { theTwo } from "../the-two.ts";
import { theTwoTold } from "../told-before.ts";

/** "spoke to him for 90 minutes", "by phone": a conversation, not a speech. */
const WITH_OR_TO = new Set([...WITH, "to"]);
const isLong = ({ times, tokens }: SentenceView): boolean =>
  times.some(({ type }) => type === "duration") || tokens.some(({ lemma }) => /^(?:tele)?phone$/.test(lemma));

const THINGS_MET =
  /^(?:demand|deadline|request|condition|obligation|need|target|goal|requirement|commitment|criterion|standard|challenge|resistance|expectation|threshold|test|end|fate|press|opposition|death|terms?)$/;

/** “I have just met Lind,” Okoro said: "I" and "me" are who speaks. */
function theOneWhoSpeaks(subjects: readonly number[], view: SentenceView, context: Context): Party[] {
  const first = subjects.map((i) => view.tokens[i]!).find((token) => /^(?:I|me)$/.test(token.text));
  const speaker = first ? creditFor(first, view, context) : null;
  return speaker ? [{ name: speaker.name, span: speaker.span }] : [];
}

/** "the two sides met", "both delegations will sit down": whom the report tells of as meeting. */
function sidesTold(subjects: readonly number[], view: SentenceView, context: Context): Party[] {
  const head = subjects.map((i) => view.tokens[i]!).find(({ text }) => SIDES.test(text));
  if (!head) return [];
  const span = { start: head.start, end: head.end };
  return theTwoTold(view.sentence.index, context).map((name) => ({ name, span }));
}
const SIDES = /^(?:two|both|sides|parties|delegations|negotiators|teams|they|rivals|foes|leaders|envoys)$/i;

/** "saw each other", "appeared alongside Lind", "exchanged views with Lind" */
function isEncounter({ lemma, index }: Token, view: SentenceView): boolean {
  const [next, second] = [1, 2].map((ahead) => view.tokens[index + ahead]?.text.toLowerCase() ?? "");
  if (lemma === "see")
    return (/^(?:each|one)$/.test(next!) && /^(?:other|another)$/.test(second!)) || isToSee(index, view);
  if (lemma === "appear") return /^(?:alongside|together|beside|jointly)$/.test(next!);
  if (lemma !== "exchange") return true;
  return childrenBy(view.sentence, index, "obj").some((noun) => /^(?:view|greeting|word|pleasantry)$/.test(noun.lemma));
}

/** "was due to see Lind", "will see Lind on Monday": somebody with a name, and still to come. */
function isToSee(verb: number, view: SentenceView): boolean {
  const isDue = view.tokens
    .slice(Math.max(0, verb - 3), verb)
    .some(({ text }) => /^(?:due|scheduled|will)$/i.test(text));
  const [who] = childrenBy(view.sentence, verb, "obj");
  const isTimed = view.times.some(({ type }) => type === "date" || type === "time");
  return isDue && isTimed && who?.upos === "PROPN" && actorAt(who.index, view.sentence, view.actors) !== null;
}

/** A council, a cabinet or the leaders of several states meet by themselves. */
function isMany(name: string, subjects: readonly number[], view: SentenceView, context: Context): boolean {
  const type = actorType(name, context);
  if (type === "body") return true;
  return subjects.some((i) => /^(?:NNS|NNPS)$/.test(view.tokens[i]!.xpos)) && type !== "person";
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
  word: (token) =>
    token.upos === "VERB" &&
    /^(?:meet|confer|telephone|phone|speak|talk|sit|dine|huddle|gather|convene|consult|negotiate|assemble|see|appear|exchange)$/.test(
      token.lemma,
    ),
  build(anchor, view, context) {
    const { sentence } = view;
    if (!isEncounter(anchor, view)) return stop(anchor, "two who meet, not what they see, show or swap");
    // "met the deadline", "meet a demand": what is met is nobody.
    const object = childrenBy(sentence, anchor.index, "obj")[0];
    if (object?.text === "Press") return stop(anchor, "a meeting, not a programme");
    if (object && THINGS_MET.test(object.lemma)) return stop(anchor, "somebody who is met");
    if (
      anchor.lemma === "sit" &&
      !/^(?:down|face|together|across|opposite)$/i.test(view.tokens[anchor.index + 1]?.text ?? "")
    )
      return stop(anchor, '"sit down" with');
    const met = anchor.lemma === "speak" || anchor.lemma === "talk" ? [] : objectsOf(sentence, anchor.index);
    const direct = objectsOfPreposition(sentence, anchor.index, isLong(view) ? WITH_OR_TO : WITH);
    // "met for a month with the council", where "with" hangs on the month
    const others =
      direct.length > 0 || /^(?:speak|talk)$/.test(anchor.lemma)
        ? direct
        : childrenBy(sentence, anchor.index, "obl").flatMap(({ index }) => objectsOfPreposition(sentence, index, WITH));
    // "The ministers of the two states talked for nine hours" is a meeting, "Okoro spoke for an hour" is not.
    const isSpeaking = /^(?:speak|talk)$/.test(anchor.lemma) && others.length === 0;
    if (isSpeaking && !isLong(view)) return stop(anchor, 'someone spoken "with"');
    const status = meetingStatus(anchor, view);
    if (!status) return stop(anchor, "an encounter that is held, planned, proposed or called off");
    const inTree = subjectsOf(sentence, anchor.index);
    const subjects = namedPartiesAt(inTree, view).length > 0 ? inTree : [...inTree, ...namesBefore(anchor.index, view)];
    const heads = [...subjects, ...met, ...others];
    const named = [
      ...withCounterparts(partiesAt(heads, view, context.report.text), heads, view, context),
      ...theOneWhoSpeaks([...subjects, ...met, ...others], view, context),
    ];
    const two = named.length > 0 ? named : theTwo(subjects, view, context);
    const participants = two.length > 0 ? two : sidesTold(subjects, view, context);
    const isWithSomebody = met.length + others.length > 0 && participants.length === 1 && anchor.lemma === "meet";
    const isBody =
      participants.length === 1 &&
      /^(?:meet|convene|gather|assemble)$/.test(anchor.lemma) &&
      isMany(participants[0]!.name, subjects, view, context);
    if (participants.length < 2 && !isWithSomebody && !isBody) return stop(anchor, "two parties that are named");
    const draft = meetingDraft(anchor, status, participants, view, context);
    // "ready to negotiate with terrorists" is no encounter until there is a day or a place.
    const isLoose =
      /^(?:negotiate|consult|gather|convene|assemble)$/.test(anchor.lemma) ||
      (anchor.lemma === "talk" && !isLong(view));
    const isOpen = draft.when === null && draft.fields.place === null;
    if (isBody && isOpen && status.status === "held") return stop(anchor, "a day or a place");
    if (isLoose && draft.when === null && draft.fields.place === null) return stop(anchor, "a day or a place");
    return [draft];
  },
});
