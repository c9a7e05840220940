import { eventTime } from "../../../extract/event-time.ts";
import { type Draft, rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { goalOfJourney } from "../goal-of-journey.ts";
import { hostAt } from "../host.ts";
import { areTalksTold, isForTalks } from "../journey-for-talks.ts";
import { type MeetingPlace, meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";
import { TRAVEL } from "../meeting-words.ts";
import { isOfThePress } from "../of-the-press.ts";
import { speaksFor } from "../own-state.ts";
import { isStaying, stayOf } from "../stay.ts";
import { isPerson } from "../the-two.ts";
import { delegationLed, whoTravels } from "../who-travels.ts";

/**
 *     Okoro arrived in Lakeside on Monday for talks.
 *     └who┘            └place─┘ └─when──┘
 *
 * A journey of somebody named to a place, for the sake of talks: "visit" by itself, the others with what they are for.
 */
export const visited = rule({
  id: "meeting/visited",
  kind: "meeting",
  after: ["meeting/met", "meeting/held-talks"],
  starts: "verb of travel",
  word: (token) =>
    (token.upos === "VERB" &&
      (TRAVEL.has(token.lemma) || /^(?:leave|go|move|continue|lead)$/.test(token.lemma) || isExpected(token))) ||
    token.lemma === "due" ||
    token.upos === "PROPN",
  anchor: (token, view) =>
    /^(?:go|move|continue)$/.test(token.lemma)
      ? isOnward(token, view)
      : token.lemma === "lead"
        ? delegationLed(token, view) !== null
        : token.upos !== "PROPN" || token.lemma === "due" || isStaying(token, view),
  build(anchor, view, context) {
    if (view.quotationAt(anchor)) return stop(anchor, "a journey the report tells of");
    const stay = stayOf(anchor, view);
    const status = stay ? stay.status : meetingStatus(anchor, view);
    if (!status) return stop(anchor, "a journey that is made, planned, proposed or called off");
    const verb = view.tokens[stay?.at ?? anchor.index]!;
    const { named, isEnvoy } = whoTravels(verb, view, context);
    const [first] = named;
    if (!first) return stop(anchor, "somebody named who travels");
    if (isOfThePress(first.name, context)) return stop(anchor, "a journey for talks, not to report on a place");
    if (areTalksTold(anchor, view, context)) return stop(anchor, "a journey, not the talks it is made for");
    const { place, further, isSomewhere } = goalOfJourney(anchor, stay?.at ?? null, view, context);
    if (!place && !isSomewhere) return stop(anchor, "a place to go to");
    // "is to return to Washington": home, unless she is to meet somebody there.
    const isHome =
      place !== null &&
      hostAt(place, named).some((host) => named.some(({ name }) => speaksFor(name, context) === host.name));
    const isOfPerson = isPerson(first.name, context);
    const isOnADay = eventTime(verb, view) !== null;
    const isAwaited = isExpected(anchor) || anchor.lemma === "due";
    if (isAwaited && !(isOnADay && isOfPerson)) return stop(anchor, "a person who is expected on a day");
    const areTalks = isForTalks(anchor, verb.index, view);
    if (isHome && !areTalks) return stop(anchor, "a journey abroad");
    const isLeg = isOnward(anchor, view) && isOfPerson;
    // "will fly to Lakeside on Friday" is as good as a visit.
    const isVisit = /^(?:visit|tour)$/.test(anchor.lemma) || isAwaited || (status.status === "planned" && isOnADay);
    if (!areTalks && !isEnvoy && !isLeg && !(isVisit && (isOnADay || isOfPerson)))
      return stop(anchor, "talks that it is made for");
    const at = (goal: MeetingPlace | null): Draft => {
      const hosts = goal ? hostAt(goal, named) : [];
      return meetingDraft(verb, status, [...named, ...hosts], view, context, goal);
    };
    return [at(place), ...further.map(at)];
  },
});

/** "Lind is expected in Lakeside on Tuesday." */
function isExpected({ lemma, xpos }: Word): boolean {
  return /^(?:expect|await)$/.test(lemma) && xpos === "VBN";
}

/** "went on to Lakeside": one more stop of a journey. */
function isOnward({ index, lemma }: Token, { tokens }: SentenceView): boolean {
  const [next, then] = [tokens[index + 1]?.text.toLowerCase(), tokens[index + 2]?.text.toLowerCase()];
  return next === "on" || next === "onward" || next === "onwards"
    ? then === "to"
    : lemma === "continue" && next === "to";
}
