import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { eventTime } from "../../../extract/event-time.ts";
import { namedPartiesAt } from "../../../extract/parties.ts";
import { rule, stop, type Word } from "../../../extract/rule.ts";
import { hostAt } from "../host.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";
import { BETWEEN, ENCOUNTERS, TRAVEL } from "../meeting-words.ts";
import { isPerson } from "../the-two.ts";

/** "Lind is expected in Lakeside on Tuesday." */
function isExpected({ lemma, xpos }: Word): boolean {
  return /^(?:expect|await)$/.test(lemma) && xpos === "VBN";
}

/** What a journey goes to. */
const TO = new Set(["to", "in"]);

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
  word: (token) => (token.upos === "VERB" && (TRAVEL.has(token.lemma) || isExpected(token))) || token.lemma === "due",
  build(anchor, view, context) {
    const { sentence } = view;
    if (view.quotationAt(anchor)) return stop(anchor, "a journey the report tells of");
    const status = meetingStatus(anchor, view);
    if (!status) return stop(anchor, "a journey that is made, planned, proposed or called off");
    // "Okoro sent Lind to Lakeside": he goes.
    const isSent = /^(?:dispatch|send)$/.test(anchor.lemma);
    const travellers = isSent ? objectsOf(sentence, anchor.index) : subjectsOf(sentence, anchor.index);
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
        ENCOUNTERS.has(lemma) && namedPartiesAt(objectsOfPreposition(sentence, index, BETWEEN), view).length > 0,
    );
    if (isTold) return stop(anchor, "a journey, not the talks it is made for");
    const goals = [...objectsOfPreposition(sentence, anchor.index, TO)];
    const place = view.places.find(
      (p) =>
        p.first > anchor.index &&
        (/^(?:visit|tour)$/.test(anchor.lemma) || goals.some((i) => p.first <= i && i <= p.last)),
    );
    // "rushed to the region for talks"
    const isSomewhere = goals.some((i) => /^(?:region|area|capital|country)$/.test(view.tokens[i]!.lemma));
    if (!place && !isSomewhere) return stop(anchor, "a place to go to");
    const isForTalks = view.tokens.some(
      (token) =>
        token.index > anchor.index &&
        /^(?:talk|meeting|summit|negotiation|conference|meet|discuss|consultation|round)$/.test(token.lemma),
    );
    if (
      (isExpected(anchor) || anchor.lemma === "due") &&
      !(eventTime(anchor, view) && isPerson(participants[0]!.name, context))
    )
      return stop(anchor, "a person who is expected on a day");
    const isVisit = /^(?:visit|tour)$/.test(anchor.lemma) || anchor.lemma === "due" || isExpected(anchor);
    if (!isForTalks && !isEnvoy && !(isVisit && (eventTime(anchor, view) || isPerson(participants[0]!.name, context))))
      return stop(anchor, "talks that it is made for");
    const hosts = place ? hostAt(place, participants) : [];
    return [meetingDraft(anchor, status, [...participants, ...hosts], view, context, place ?? null)];
  },
});
