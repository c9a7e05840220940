import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { type Context, type Draft, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { hostAt } from "../host.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { governingVerb, isInTalks, meetingStatus } from "../meeting-status.ts";
import { ENCOUNTERS, TAKING_PLACE, WITH } from "../meeting-words.ts";
import { apart, withFurtherPlaces } from "../occasions.ts";
import { otherThanTalks, sortsOf } from "../other-than-talks.ts";
import { partiesOfTalks } from "../parties-of-talks.ts";
import { JOURNEYS, placeOfTalks } from "../place-of-talks.ts";
import { isPerson } from "../the-two.ts";
import { toldBefore } from "../told-before.ts";
import { sidesTold, whoMeets } from "../who-meets.ts";
import { wholeOf } from "../whole-of.ts";

/**
 *     Okoro held talks with Lind in Lakeside on Monday.
 *     └who┘      ^^^^^      └who┘
 *     talks between Meridian and the North · the Okoro-Lind meeting · the round was called off
 *
 * Talks in general are no meeting: two parties must be named, or one with a day or a place.
 */
export const heldTalks = rule({
  id: "meeting/held-talks",
  kind: "meeting",
  starts: "noun for an encounter",
  word: ({ upos, lemma, text }) => (upos === "NOUN" && ENCOUNTERS.has(lemma)) || (upos === "VERB" && text === "talks"),
  anchor: (token, view) => token.upos === "NOUN" || isTalksAsVerb(token, view),
  build(anchor, view, context) {
    const { sentence } = view;
    const missing = otherThanTalks(anchor, view);
    if (missing) return stop(anchor, missing);
    const status = meetingStatus(anchor, view);
    if (!status) return stop(anchor, "an encounter that is held, planned, proposed or called off");
    const verb = governingVerb(anchor, view);
    const { inWords, all: named } = partiesOfTalks(anchor, verb, view, context);
    // "The two sides last held talks in May"
    const all = named.length > 0 ? named : sidesTold(subjectsOf(sentence, (verb ?? anchor).index), view, context);
    const place = placeOfTalks(anchor, view);
    const isJourney = JOURNEYS.has(anchor.lemma);
    const parties = isJourney && place && all.length > 0 ? [...all, ...hostAt(place, all)] : all;
    const draft = meetingDraft(anchor, status, parties, view, context, place);
    const isDated = place !== null || draft.when !== null || isOneOfMany(anchor, view);
    const isGeneral =
      /^(?:talk|negotiation|dialogue|discussion|consultation|conversation|call|session|bargaining|haggling|wrangling|deliberation|contact)$/.test(
        anchor.lemma,
      );
    // "offered to host talks", where the tree takes "host" for a noun.
    const isToHost = view.tokens[anchor.index - 1]?.lemma === "host" && view.tokens[anchor.index - 2]?.text === "to";
    const takesPlace =
      status.status === "cancelled" ||
      isToHost ||
      // "have long been in dialogue with the North" is no certain encounter.
      (isInTalks(anchor, view) && anchor.lemma !== "dialogue") ||
      (verb !== null && (TAKING_PLACE.has(verb.lemma) || verb.upos !== "VERB"));
    // "futile negotiations with the rebels", "to improve dialogue": talks in general; those with a person, those that
    // took a day, or one on the phone, are certain ones.
    const isCertain =
      parties.length > 1 &&
      (inWords.some(({ name }) => isPerson(name, context)) ||
        wholeOf(anchor, view) !== anchor ||
        sortsOf(anchor, view).some((word) => /^(?:phone|telephone|video)$/.test(word)) ||
        isFruitful(anchor, view));
    if (isGeneral && !isDated && !takesPlace && !isCertain && inWords.length > 0)
      return stop(anchor, "talks that take place");
    if (parties.length > 1) {
      const others = whoMeets(objectsOfPreposition(sentence, anchor.index, WITH), view, context);
      const who = parties.filter(({ name }) => others.every((other) => other.name !== name));
      const told = apart(draft, { who, others }, anchor, view, context);
      return told.length > 1
        ? told
        : withFurtherPlaces(withOthers(draft, anchor, verb, sentence.index, context), anchor, view);
    }
    // "negotiations between the warring sides": two, though neither is named.
    const isBetweenSides =
      parties.length === 1 &&
      isDated &&
      objectsOfPreposition(sentence, anchor.index, BETWEEN_THEM).some((i) => /^NNP?S$/.test(view.tokens[i]!.xpos));
    if (isBetweenSides) return [draft];
    // "The council held an emergency meeting on Monday": its members meet.
    const isOfBody =
      parties.length === 1 &&
      draft.when !== null &&
      /^(?:meeting|session|summit)$/.test(anchor.lemma) &&
      verb !== null &&
      /^(?:hold|have|convene|open|begin|end|conclude)$/.test(verb.lemma) &&
      actorType(parties[0]!.name, context) === "body";
    if (isOfBody) return [draft];
    // "Norway will host a donor conference": it brings others together.
    const isHosted =
      verb !== null &&
      /^(?:conference|summit)$/.test(anchor.lemma) &&
      /^(?:organi[sz]e|host|convene|sponsor)$/.test(verb.lemma);
    if (isHosted && parties.length === 1) return [draft];
    // "the talks collapsed", "agreed to resume talks": those the report tells of, where their parties are known.
    const isOff = status.status === "cancelled" && childrenBy(sentence, anchor.index, "det").length > 0;
    const isGoingOn =
      isOff || (verb !== null && STATES.has(verb.lemma) && /^(?:talk|negotiation)s?$/.test(anchor.lemma));
    if (!isDated && !isGoingOn) return stop(anchor, "two parties that are named, or one with a day or a place");
    const isOwn = childrenBy(sentence, anchor.index, "nmod:poss").length > 0;
    // "Okoro set the next round of talks for May": besides those who have met so far.
    const isRound = isOneOfMany(anchor, view) && /^(?:round|session|talk|negotiation)$/.test(anchor.lemma);
    if (!isRound && parties.length === 1 && draft.fields.place !== null && (draft.when !== null || isJourney || isOwn))
      return [draft];
    const before = toldBefore(anchor, sentence.index, place?.name ?? null, context);
    // "Lind gave up on the trade talks": where somebody else met before, these are other talks.
    // "The mediator set the next round for May": those who have met so far.
    const isNext = isOneOfMany(anchor, view) && /^(?:round|session|meeting|talk)$/.test(anchor.lemma);
    const isOfThem =
      place !== null || isNext || parties.length === 0 || parties.some(({ name }) => before.includes(name));
    const told = isOfThem ? before : [];
    const names = [...new Set([...parties.map(({ name }) => name), ...told])];
    const isKnown = isDated ? names.length > 0 : told.length > 1 && parties.every(({ name }) => told.includes(name));
    if (!isKnown) return stop(anchor, "parties that are named here or before");
    return [
      { ...draft, fields: { ...draft.fields, participants: names }, confidence: told.length > 0 ? TAKEN_OVER : 0.5 },
    ];
  },
});

/** "The meeting will include the ministers of Kenya and Sudan": besides those told before. */
function withOthers(draft: Draft, anchor: Token, verb: Token | null, sentence: number, context: Context): Draft {
  const isMore = verb !== null && verb.index > anchor.index && /^(?:include|involve|join|attend)$/.test(verb.lemma);
  const told = isMore ? toldBefore(anchor, sentence, null, context) : [];
  if (told.length === 0) return draft;
  const participants = [...new Set([...told, ...(draft.fields.participants as readonly string[])])];
  return { ...draft, fields: { ...draft.fields, participants }, confidence: TAKEN_OVER };
}
const TAKEN_OVER = 0.55;

const BETWEEN_THEM = new Set(["between", "among"]);

/** Verbs that tell of certain talks how far they are. */
const STATES = new Set(
  "resume collapse stall fail break suspend restart end conclude reconvene continue unravel falter proceed adjourn begin start fall".split(
    " ",
  ),
);

/** "privy to talks in Lakeside", "truce talks that Kenya hosts": the parser takes the noun for a verb. */
function isTalksAsVerb({ index }: Token, view: SentenceView): boolean {
  const before = view.tokens[index - 1]?.text ?? "";
  return /^(?:to|of|for|in|the|peace|truce|ceasefire|fire|trade|nuclear|secret|direct|indirect|level|political|settlement)$/i.test(
    before,
  );
}

/** "the outcome of talks", "talks brokered by Norway": they came to something. */
function isFruitful(anchor: Token, view: SentenceView): boolean {
  const above = view.tokens[wholeOf(anchor, view).head];
  const isOutcome =
    above?.upos === "NOUN" &&
    /^(?:outcome|result|product|fruit|upshot|conclusion|end|collapse|failure|breakdown)$/.test(above.lemma);
  return (
    isOutcome ||
    childrenBy(view.sentence, anchor.index, "acl").some(
      ({ lemma, xpos }) => xpos === "VBN" && /^(?:broker|mediate|host|hold|facilitate|sponsor|chair)$/.test(lemma),
    )
  );
}

/** "a second round of talks", "the latest meeting": one among several, so a certain one. */
function isOneOfMany(anchor: Token, view: SentenceView): boolean {
  const whole = wholeOf(anchor, view);
  return [anchor, whole].some((noun) =>
    childrenBy(view.sentence, noun.index, "amod").some((word) =>
      /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|next|previous|final|upcoming|forthcoming|\d+th)$/i.test(
        word.text,
      ),
    ),
  );
}
