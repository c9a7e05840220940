import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { eventTime } from "../../../extract/event-time.ts";
import { namedPartiesAt, partiesAt } from "../../../extract/parties.ts";
import { type Draft, rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { PlaceMention } from "../../../notice/noticed.ts";
import { hostAt } from "../host.ts";
import { type MeetingPlace, meetingDraft, placeHere } from "../meeting-draft.ts";
import { meetingStatus, type StatusFound } from "../meeting-status.ts";
import { BETWEEN, ENCOUNTERS, TRAVEL, WITH } from "../meeting-words.ts";
import { speaksFor } from "../own-state.ts";
import { isPerson } from "../the-two.ts";

/** "Lind is expected in Lakeside on Tuesday." */
function isExpected({ lemma, xpos }: Word): boolean {
  return /^(?:expect|await)$/.test(lemma) && xpos === "VBN";
}

/** "is due in Lakeside": the tree may take "due" for a preposition of the place. */
function isDueAt({ lemma, relation, head }: Token, view: SentenceView): number | null {
  return lemma === "due" && relation === "case" && view.places.some(({ first, last }) => first <= head && head <= last)
    ? head
    : null;
}

/** "will be in Lakeside on Friday for talks", "was in Lakeside to press Lind": the place is the head of the clause. */
function isStaying(token: Token, view: SentenceView): boolean {
  if (token.upos !== "PROPN" || !view.places.some(({ first, last }) => first <= token.index && token.index <= last))
    return false;
  const under = childrenBy(view.sentence, token.index, "aux", "cop", "case");
  const isToCome = under.some(({ text, xpos }) => xpos === "MD" && /^(?:will|shall)$/i.test(text));
  const isPast = under.some(({ text, relation }) => relation === "cop" && /^(?:was|were|is|are)$/i.test(text));
  return (
    (isToCome || isPast) &&
    under.some(({ lemma, relation }) => relation === "cop" && lemma === "be") &&
    under.some(({ text }) => /^in$/i.test(text))
  );
}

/** "went on to Lakeside": one more stop of a journey. */
function isOnward({ index, lemma }: Token, { tokens }: SentenceView): boolean {
  const [next, then] = [tokens[index + 1]?.text.toLowerCase(), tokens[index + 2]?.text.toLowerCase()];
  return next === "on" || next === "onward" || next === "onwards"
    ? then === "to"
    : lemma === "continue" && next === "to";
}

/** What a journey goes to. */
const TO = new Set(["to", "in"]);
const FOR_TALKS = /^(?:talk|meeting|summit|negotiation|conference|meet|discuss|consultation|round)$/;
/** "Lakeside and Ravna" */
function isBesideIt({ last }: PlaceMention, first: PlaceMention, { tokens }: SentenceView): boolean {
  const { relation, head } = tokens[last]!;
  return relation === "conj" && first.first <= head && head <= first.last;
}

/** What somebody goes there to do. */
const TALKING =
  /^(?:confer|consult|brief|mediate|negotiate|persuade|see|explain|sign|press|urge|discuss|bargain|sound)$/;
/** "left for Lakeside" */
const FOR = new Set(["for"]);
const LEAVING = /^(?:leave|depart|embark|head|bind|bound|set)$/;

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
      (TRAVEL.has(token.lemma) || /^(?:leave|go|move|continue)$/.test(token.lemma) || isExpected(token))) ||
    token.lemma === "due" ||
    token.upos === "PROPN",
  anchor: (token, view) =>
    /^(?:go|move|continue)$/.test(token.lemma)
      ? isOnward(token, view)
      : token.upos !== "PROPN" || token.lemma === "due" || isStaying(token, view),
  build(anchor, view, context) {
    const { sentence } = view;
    if (view.quotationAt(anchor)) return stop(anchor, "a journey the report tells of");
    const dueAt = isStaying(anchor, view) ? anchor.index : isDueAt(anchor, view);
    const verb = dueAt ?? anchor.index;
    const be = childrenBy(sentence, verb, "cop")[0];
    const isThere = be !== undefined && /^(?:was|were|is|are)$/i.test(be.text) && isStaying(anchor, view);
    const status: StatusFound | null = isThere
      ? { status: /^(?:was|were)$/i.test(be.text) ? "held" : "under-way", sign: be }
      : dueAt !== null || anchor.lemma === "due"
        ? { status: "planned", sign: anchor }
        : meetingStatus(anchor, view);
    if (!status) return stop(anchor, "a journey that is made, planned, proposed or called off");
    // "Okoro sent Lind to Lakeside": he goes.
    const isSent = /^(?:dispatch|send)$/.test(anchor.lemma);
    const invitation = view.tokens[view.tokens[verb]!.head];
    const isInvited = invitation?.lemma === "invitation" && invitation.head >= 0;
    // "accepted an invitation to visit Kenya": whoever accepts it.
    const travellers = isSent ? objectsOf(sentence, verb) : subjectsOf(sentence, isInvited ? invitation.head : verb);
    const participants = namedPartiesAt(travellers, view);
    const isEnvoy =
      travellers.some((i) =>
        /^(?:negotiator|envoy|mediator|diplomat|delegation|emissary)s?$/.test(view.tokens[i]!.lemma),
      ) ||
      (isSent && participants.some(({ name }) => isPerson(name, context)));
    if (participants.length === 0) return stop(anchor, "somebody named who travels");
    // "flew to Lakeside for talks with Okoro": the talks are told by their own word.
    const isTold = childrenBy(sentence, anchor.index, "obl").some(
      ({ lemma, index }) =>
        ENCOUNTERS.has(lemma) &&
        partiesAt(objectsOfPreposition(sentence, index, BETWEEN), view, context.report.text).length > 0,
    );
    // "will travel to Lakeside, where she will see Lind"
    const isSeen = view.tokens.some(
      ({ index, lemma, upos }) =>
        index > anchor.index &&
        upos === "VERB" &&
        /^(?:see|meet|confer|consult)$/.test(lemma) &&
        namedPartiesAt([...objectsOf(sentence, index), ...objectsOfPreposition(sentence, index, WITH)], view).length >
          0,
    );
    if (isTold || isSeen) return stop(anchor, "a journey, not the talks it is made for");
    const goals = [
      ...objectsOfPreposition(sentence, verb, LEAVING.test(anchor.lemma) ? FOR : TO),
      ...(dueAt === null ? [] : [dueAt]),
    ];
    const there = view.places.find(
      (p) =>
        p.first >= anchor.index &&
        (/^(?:visit|tour)$/.test(anchor.lemma) || goals.some((i) => p.first <= i && i <= p.last)),
    );
    const place = there ?? placeHere(view.tokens[verb]!, view, context);
    // "rushed to the region for talks"
    const isSomewhere = goals.some((i) => /^(?:region|area|capital|country)$/.test(view.tokens[i]!.lemma));
    if (!place && !isSomewhere) return stop(anchor, "a place to go to");
    // "is to return to Washington": home, unless she is to meet somebody there.
    const isHome =
      place !== null &&
      hostAt(place, participants).some((host) =>
        participants.some(({ name }) => speaksFor(name, context) === host.name),
      );
    const isForTalks = view.tokens.some(
      ({ index, lemma, head }) =>
        index > anchor.index && (FOR_TALKS.test(lemma) || (TALKING.test(lemma) && head === verb)),
    );
    if (
      (isExpected(anchor) || anchor.lemma === "due") &&
      !(eventTime(view.tokens[verb]!, view) && isPerson(participants[0]!.name, context))
    )
      return stop(anchor, "a person who is expected on a day");
    const isVisit =
      /^(?:visit|tour)$/.test(anchor.lemma) ||
      anchor.lemma === "due" ||
      isExpected(anchor) ||
      // "will fly to Lakeside on Friday"
      (status.status === "planned" && eventTime(view.tokens[verb]!, view) !== null);
    if (isHome && !isForTalks) return stop(anchor, "a journey abroad");
    const isLeg = isOnward(anchor, view) && isPerson(participants[0]!.name, context);
    if (
      !isForTalks &&
      !isEnvoy &&
      !isLeg &&
      !(isVisit && (eventTime(view.tokens[verb]!, view) || isPerson(participants[0]!.name, context)))
    )
      return stop(anchor, "talks that it is made for");
    const at = (goal: MeetingPlace | null): Draft => {
      const hosts = goal ? hostAt(goal, participants) : [];
      return meetingDraft(view.tokens[verb]!, status, [...participants, ...hosts], view, context, goal);
    };
    // "will go on to Lakeside and Ravna"
    const further = there ? view.places.filter((p) => p !== there && isBesideIt(p, there, view)) : [];
    return [at(place), ...further.map(at)];
  },
});
