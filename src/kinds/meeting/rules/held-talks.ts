import { objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { eventTime } from "../../../extract/event-time.ts";
import { type Context, type Draft, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { besidesToldBefore, withOthers } from "../besides-told-before.ts";
import { governingVerb } from "../governing-verb.ts";
import { hostAt } from "../host.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";
import { ENCOUNTERS, WITH } from "../meeting-words.ts";
import { apart, withFurtherPlaces } from "../occasions.ts";
import { isOneOfMany } from "../one-of-many.ts";
import { otherThanTalks } from "../other-than-talks.ts";
import { partiesOfTalks } from "../parties-of-talks.ts";
import { JOURNEYS, placeOfTalks } from "../place-of-talks.ts";
import { areTalksInGeneral, type TalksTold } from "../talks-in-general.ts";
import { areGoingOn, areOfOneAt, areWholeWithOne } from "../talks-of-one.ts";
import { sidesTold, theTwoOrSides, whoMeets } from "../who-meets.ts";
import { isAfter, wholeOf } from "../whole-of.ts";

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
    const { inWords, all: named, isInterview } = partiesOfTalks(anchor, verb, view, context);
    if (isInterview) return stop(anchor, "talks, not an interview");
    // "The two sides last held talks in May"
    // "spoke by telephone to both ministers"
    const onPhone =
      anchor.lemma === "telephone" && verb && named.length === 1
        ? objectsOfPreposition(sentence, verb.index, TO_OR_WITH)
        : [];
    const told = [...named, ...(onPhone.length > 0 ? theTwoOrSides(onPhone, view, context) : [])];
    const all = named.length > 0 ? told : sidesTold(subjectsOf(sentence, (verb ?? anchor).index), view, context);
    const place = placeOfTalks(anchor, view);
    const isJourney = JOURNEYS.has(anchor.lemma);
    const parties = isJourney && place && all.length > 0 ? [...all, ...hostAt(place, all)] : all;
    const draft = meetingDraft(anchor, status, parties, view, context, place);
    // "Kenya on Tuesday proposed talks": certain ones, though the Tuesday is not their day.
    const isProposed = status.status === "proposed" && eventTime(anchor, view) !== null;
    const isDated = place !== null || draft.when !== null || isProposed || isOneOfMany(anchor, view);
    const talks: TalksTold = { status, verb, parties, inWords, place, isDated };
    // "after months of talks, they agreed": which talks, nothing says.
    const isOfThem = named.length === 0 && all.length > 0 && !isDated;
    // The tree may part "of negotiations" from "after months".
    const isAside = wholeOf(anchor, view).relation.startsWith("obl") && isAfter(anchor, view, /^of$/i);
    if (isOfThem && (isAside || isAfter(anchor, view, /^(?:after|following|despite|amid|through)$/i)))
      return stop(anchor, "talks that are told of");
    if (areBetweenOthers(anchor, talks, view, context)) return stop(anchor, "parties that are named");
    if (areTalksInGeneral(anchor, talks, view, context)) return stop(anchor, "talks that take place");
    if (parties.length > 1) {
      const others = whoMeets(objectsOfPreposition(sentence, anchor.index, WITH), view, context);
      const who = parties.filter(({ name }) => others.every((other) => other.name !== name));
      const several = apart(draft, { who, others }, anchor, view, context);
      return several.length > 1
        ? several
        : withFurtherPlaces(withOthers(draft, anchor, verb, sentence.index, context), anchor, view);
    }
    // "spoke by telephone on Sunday": to whom, nothing says.
    const isToSomebody = [anchor, ...(verb ? [verb] : [])].some(
      ({ index }) => objectsOfPreposition(sentence, index, TO_OR_WITH).length > 0,
    );
    if (anchor.lemma === "telephone" && !isToSomebody) return stop(anchor, "two who speak");
    // "was sitting down to breakfast": alone, for all one knows.
    if (
      /^(?:breakfast|lunch|luncheon|dinner)$/.test(anchor.lemma) &&
      !/^(?:host|give|hold|attend)$/.test(verb?.lemma ?? "")
    )
      return stop(anchor, "two who eat together");
    const more = parties.length === 1 ? withOthers(draft, anchor, verb, sentence.index, context) : draft;
    if (more !== draft) return [more];
    if (areWholeWithOne(anchor, talks, draft, view, context)) return [draft];
    if (!isDated && !areGoingOn(anchor, talks, view))
      return stop(anchor, "two parties that are named, or one with a day or a place");
    if (areOfOneAt(anchor, talks, draft, view)) return [draft];
    if (isDatedByOther(anchor, draft, view)) return stop(anchor, "a day or a place of its own");
    const besides = besidesToldBefore(anchor, talks, draft, view, context);
    return besides ? withFurtherPlaces(besides, anchor, view) : stop(anchor, "parties that are named here or before");
  },
});

const TO_OR_WITH = new Set(["to", "with"]);

/** "Okoro called for talks between the regime's friends and its foes": whoever asks for them is not who would talk. */
function areBetweenOthers(
  anchor: Token,
  { status, parties }: TalksTold,
  view: SentenceView,
  context: Context,
): boolean {
  if (status.status !== "proposed" || parties.length > 1) return false;
  const sides = objectsOfPreposition(view.sentence, anchor.index, new Set(["between", "among"]));
  return sides.length > 0 && whoMeets(sides, view, context).length === 0;
}

/** "The summit had been the fruit of the accord of 14 March": the day is that of the accord. */
function isDatedByOther({ head, relation }: Token, { fieldSpans = {} }: Draft, { tokens }: SentenceView): boolean {
  const what = tokens[head];
  const told = [...(fieldSpans.when ?? []), ...(fieldSpans.place ?? [])];
  if (relation !== "nsubj" || what?.upos !== "NOUN" || told.length === 0) return false;
  return told.every(({ start }) => {
    let at = tokens.find((token) => token.start === start);
    while (at && at.head !== what.index && at.head >= 0) at = tokens[at.head];
    return (
      at !== undefined && at.head === what.index && /^(?:nmod|acl|advcl)/.test(at.relation) && at.start > what.start
    );
  });
}

/** "privy to talks in Lakeside", "truce talks that Kenya hosts": the parser takes the noun for a verb. */
function isTalksAsVerb({ index }: Token, view: SentenceView): boolean {
  const before = view.tokens[index - 1]?.text ?? "";
  return /^(?:to|of|for|in|the|peace|truce|ceasefire|fire|trade|nuclear|secret|direct|indirect|level|political|settlement)$/i.test(
    before,
  );
}
