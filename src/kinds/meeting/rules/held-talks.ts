import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { placeNear } from "../../../extract/place-near.ts";
import { type Context, type Draft, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { PlaceMention } from "../../../notice/noticed.ts";
import { hostAt } from "../host.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { governingVerb, isInTalks, meetingStatus } from "../meeting-status.ts";
import { ENCOUNTERS, TAKING_PLACE, TRAVEL, WITH } from "../meeting-words.ts";
import { apart, withFurtherPlaces } from "../occasions.ts";
import { partiesOfTalks } from "../parties-of-talks.ts";
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
    // "news conference", "press briefing": an address to reporters, no meeting.
    const kindOf = childrenBy(sentence, anchor.index, "compound", "amod").map((token) => token.text.toLowerCase());
    if (kindOf.some((word) => /^(?:news|press|technical|security|peace-building|endless)$/.test(word))) {
      return stop(anchor, "a meeting of parties");
    }
    // "the summit leaders", "a conference hall", "the talks' venue": something else that goes by their name.
    const above = view.tokens[anchor.head];
    if (
      anchor.relation === "compound" &&
      above?.upos === "NOUN" &&
      !ENCOUNTERS.has(above.lemma) &&
      !OF_TALKS.test(above.lemma)
    )
      return stop(anchor, "the talks themselves");
    // "since the signing of the accord": one that is held, not what has been signed.
    if (anchor.lemma === "signing" && !isHeldSigning(anchor, view)) return stop(anchor, "a signing that is held");
    // "lost contact with the ship", "as a point of contact"
    if (anchor.lemma === "contact" && anchor.xpos !== "NNS") return stop(anchor, "contacts of parties");
    // "made talk of a truce sound hollow": what is spoken of.
    const isWord = anchor.text === "talk" && childrenBy(sentence, anchor.index, "det", "nummod").length === 0;
    if (isWord && objectsOfPreposition(sentence, anchor.index, WITH).length === 0)
      return stop(anchor, "talks, not talk");
    // "past meetings", but "two previous rounds"
    const isCounted = childrenBy(sentence, anchor.index, "nummod").length > 0;
    if (!isCounted && kindOf.some((word) => /^(?:past|previous)$/.test(word))) return stop(anchor, "a certain meeting");
    if (isOtherRound(anchor, view)) return stop(anchor, "a round of talks");
    if (isReportedOn(anchor, view)) return stop(anchor, "talks that take place, not what somebody is told of");
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
        kindOf.some((word) => /^(?:phone|telephone|video)$/.test(word)) ||
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

/** "briefed Lind on the talks", "informed the council about the meeting": not when they were. */
function isReportedOn(anchor: Token, view: SentenceView): boolean {
  const whole = wholeOf(anchor, view);
  const above = view.tokens[whole.head];
  // "briefed reporters on the talks", where the tree hangs the talks on the reporters
  const verb = above?.upos === "NOUN" ? view.tokens[above.head] : above;
  return (
    verb !== undefined &&
    /^(?:brief|debrief|inform|update|advise|sound)$/.test(verb.lemma) &&
    childrenBy(view.sentence, whole.index, "case").some(({ text }) => /^(?:on|about|of)$/i.test(text))
  );
}

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

/** "The signing will be held on Monday", "attended the signing" */
function isHeldSigning(anchor: Token, view: SentenceView): boolean {
  const verb = view.tokens[anchor.head];
  return (
    verb?.upos === "VERB" &&
    /^(?:hold|take|schedule|set|plan|postpone|witness|attend|fix|delay|host)$/.test(verb.lemma) &&
    /^(?:nsubj|obj)/.test(anchor.relation)
  );
}

/** "a mortar round", "a round of sanctions": of no talks. */
function isOtherRound(anchor: Token, view: SentenceView): boolean {
  if (anchor.lemma !== "round") return false;
  const of = objectsOfPreposition(view.sentence, anchor.index, new Set(["of"])).map(
    (index) => view.tokens[index]!.lemma,
  );
  if (of.length > 0) return !of.some((lemma) => ENCOUNTERS.has(lemma) || DIPLOMACY.has(lemma));
  return childrenBy(view.sentence, anchor.index, "compound", "amod").some(({ text }) =>
    OTHER_ROUNDS.has(text.toLowerCase()),
  );
}

/** What has talks before it and tells of them: "the talks process", "the summit venue was moved". */
const OF_TALKS = /^(?:process|series|marathon|host|delegate|participant|table|effort|invitation|date|venue|day)$/;
const DIPLOMACY = new Set("diplomacy mediation bargaining contact haggling process proximity peacemaking".split(" "));
const OTHER_ROUNDS = new Set(
  "mortar artillery tank rifle gun machine ammunition shell howitzer cannon tracer live rubber warning sniper election voting runoff ballot".split(
    " ",
  ),
);

const JOURNEYS = new Set(["visit", "trip", "tour", "journey"]);

/** What stands before the place of a journey, besides "in" and its like. */
const OF_A_JOURNEY = new Set(["to", "of", "through", "across", "around"]);

/** "talks in Lakeside", "a visit to Lakeside", "the Lakeside talks". */
function placeOfTalks(anchor: Token, view: SentenceView): PlaceMention | null {
  const near = placeNear(anchor, view, JOURNEYS.has(anchor.lemma) ? OF_A_JOURNEY : undefined);
  // "joined in the Kenya talks": what they are about.
  const isAbout = near !== null && near.name === near.country && near.last === anchor.index - 1;
  // "his visit was the first since the road to Lakeside was cut"
  const isElsewhere = near !== null && JOURNEYS.has(anchor.lemma) && !isItsGoal(near, anchor, view);
  if (near && !isAbout && !isElsewhere && !isOfTopic(near, view) && !isOfOthers(near, anchor, view)) return near;
  const words = childrenBy(view.sentence, anchor.index, "compound", "nmod:poss", "amod").map(({ index }) => index);
  // "Kenya talks" may be held anywhere, and "Okoro's talks" are not held in a town of that name.
  const isTown = (p: PlaceMention): boolean =>
    p.name !== p.country && !view.actors.some(({ first, last }) => first <= p.first && p.last <= last);
  const before = view.places.find((p) => isTown(p) && words.some((i) => p.first <= i && i <= p.last));
  return before ?? goalOf(anchor, view);
}

/** The place of a journey hangs on its noun or on its verb, at most by a noun between. */
function isItsGoal(place: PlaceMention, journey: Token, view: SentenceView): boolean {
  let at = view.tokens[place.last]!;
  const verb = governingVerb(journey, view)?.index ?? journey.index;
  for (let steps = 0; steps < 3 && at.head >= 0; steps++) {
    at = view.tokens[at.head]!;
    if (at.index === journey.index || at.index === verb) return true;
    if (at.upos === "VERB") return false;
  }
  return false;
}

/** "a meeting on the situation in Kenya": what it is about. */
function isOfTopic(place: PlaceMention, view: SentenceView): boolean {
  const noun = view.tokens[view.tokens[place.last]!.head];
  return (
    noun !== undefined &&
    /^(?:situation|crisis|conflict|war|development|fighting|violence|unrest|peace|ceasefire|truce)$/.test(noun.lemma)
  );
}

/** "flew to Lakeside for talks", "invited Lind to Lakeside for talks": they are held where the journey goes. */
function goalOf(anchor: Token, view: SentenceView): PlaceMention | null {
  const isFor = childrenBy(view.sentence, wholeOf(anchor, view).index, "case").some(({ text }) => /^for$/i.test(text));
  const verb = isFor ? governingVerb(anchor, view) : null;
  if (
    !verb ||
    !(TRAVEL.has(verb.lemma) || /^(?:invite|summon|bring|call|go|come|host|gather|expect|due)$/.test(verb.lemma))
  )
    return null;
  const goals = objectsOfPreposition(view.sentence, verb.index, TO_OR_IN);
  return view.places.find((p) => goals.some((i) => p.first <= i && i <= p.last)) ?? null;
}
const TO_OR_IN = new Set(["to", "in", "at"]);

/** "talks with Okoro to save a round of negotiations in Lakeside": the place is where the others are held. */
function isOfOthers(place: PlaceMention, anchor: Token, view: SentenceView): boolean {
  return view.tokens.slice(anchor.index + 1, place.first).some(
    (noun) =>
      noun.upos === "NOUN" &&
      ENCOUNTERS.has(noun.lemma) &&
      wholeOf(noun, view) !== anchor &&
      // "a meeting at a conference in Lakeside", "on the sidelines of one": in the same place.
      !childrenBy(view.sentence, noun.index, "case").some(({ text }) => /^(?:at|during|of|in)$/i.test(text)),
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
