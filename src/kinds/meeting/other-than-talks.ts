/**
 * What goes by the name of talks and is none. In: a noun for an encounter; out: what is wanting for talks of parties, or
 * null.
 *
 *     a news conference · the summit leaders · a mortar round · briefed Lind on the talks
 */
import { childrenBy, isRelation, objectsOfPreposition } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { ENCOUNTERS, WITH } from "./meeting-words.ts";
import { isOnThePhone } from "./on-the-phone.ts";
import { JOURNEYS, placeOfTalks } from "./place-of-talks.ts";
import { wholeOf } from "./whole-of.ts";

export function otherThanTalks(anchor: Token, view: SentenceView): string | null {
  const { sentence } = view;
  // "news conference", "press briefing": an address to reporters, no meeting.
  const sorts = sortsOf(anchor, view);
  if (sorts.some((word) => /^(?:news|press|technical|security|peace-building|endless)$/.test(word)))
    return "a meeting of parties";
  // "the summit leaders", "a conference hall", "the talks' venue": something else that goes by their name.
  const above = view.tokens[anchor.head];
  if (
    anchor.relation === "compound" &&
    above?.upos === "NOUN" &&
    !ENCOUNTERS.has(above.lemma) &&
    !OF_TALKS.test(above.lemma)
  )
    return "the talks themselves";
  // "since the signing of the accord": one that is held, not what has been signed.
  if (anchor.lemma === "signing" && !isHeldSigning(anchor, view)) return "a signing that is held";
  // "lost contact with the ship", "as a point of contact"
  if (anchor.lemma === "contact" && anchor.xpos !== "NNS") return "contacts of parties";
  // "made talk of a truce sound hollow": what is spoken of.
  const isWord = anchor.text === "talk" && childrenBy(sentence, anchor.index, "det", "nummod").length === 0;
  if (isWord && objectsOfPreposition(sentence, anchor.index, WITH).length === 0) return "talks, not talk";
  // "past meetings", but "two previous rounds"
  const isCounted = childrenBy(sentence, anchor.index, "nummod").length > 0;
  if (!isCounted && sorts.some((word) => /^(?:past|previous)$/.test(word))) return "a certain meeting";
  const isSet = isCounted || (placeOfTalks(anchor, view) !== null && !JOURNEYS.has(anchor.lemma));
  if (anchor.xpos === "NNS" && !isSet && sorts.some((word) => OFTEN.test(word))) return "a certain meeting";
  // "the co-chairmen of the conference": an office at talks, which are told of elsewhere.
  if (above && anchor.relation === "nmod" && OFFICE.test(above.lemma)) return "talks, not who presides over them";
  // "a basis for discussion", "conditions for talks": what there must be first; "the groundwork for the talks in Oslo"
  if (above && isRelation(anchor, "nmod") && GROUND.test(above.lemma) && placeOfTalks(anchor, view) === null)
    return "talks that take place, not what they need";
  if (isOtherRound(anchor, view)) return "a round of talks";
  if (anchor.lemma === "call" && !isOnThePhone(anchor, view)) return "a call on the phone, not what is asked for";
  if (isPublic(anchor, view)) return "an audience with somebody, not those who watch or listen";
  // "got a warm reception": no party that is given.
  if (anchor.lemma === "reception" && !isGiven(anchor, view)) return "a reception that is given";
  if (isJudged(anchor, view)) return "talks that take place, not what is said of them";
  if (isPeak(anchor, view)) return "a summit of parties, not that of a mountain";
  return isReportedOn(anchor, view) ? "talks that take place, not what somebody is told of" : null;
}

/** What stands before the noun and says of what sort it is, in small letters: "press", "phone", "past". */
export function sortsOf(noun: Token, { sentence }: SentenceView): string[] {
  return childrenBy(sentence, noun.index, "compound", "amod").map(({ text }) => text.toLowerCase());
}

/** "called the meeting “a welcome step”", "described the talks as fruitful": what somebody says of them, in whose place and time they are not. */
function isJudged({ index, head, relation }: Token, view: SentenceView): boolean {
  const verb = view.tokens[head];
  if (relation !== "obj" || !/^(?:call|label|term|brand|dub)$/.test(verb?.lemma ?? "")) return false;
  if (childrenBy(view.sentence, verb!.index, "compound:prt").length > 0) return false;
  const said = childrenBy(view.sentence, index, "appos").find((word) => word.index > index);
  return said !== undefined && (view.quotationAt(said) !== null || said.upos === "NOUN");
}

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

const GROUND = /^(?:basis|foundation|precondition|condition|prerequisite|groundwork)$/;

const OFFICE =
  /^(?:co-?)?(?:chair|chairman|chairmen|chairwoman|chairperson|president|secretary|secretary-general|spokesman|spokeswoman|spokesperson|co-?ordinator|moderator|host|organi[sz]er)s?$/i;

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
  // "another round in the debate": it goes on, and nobody has met.
  const [next, ...behind] = view.tokens.slice(anchor.index + 1, anchor.index + 5);
  if (
    next?.text === "in" &&
    behind.some(({ lemma }) => /^(?:debate|dispute|fight|feud|saga|struggle|row)$/.test(lemma))
  )
    return true;
  return sortsOf(anchor, view).some((word) => OTHER_ROUNDS.has(word));
}

/** "found a big audience abroad"; "was granted an audience", "in an audience with Okoro" */
function isPublic({ index, lemma, head }: Token, view: SentenceView): boolean {
  return (
    lemma === "audience" &&
    objectsOfPreposition(view.sentence, index, WITH).length === 0 &&
    !/^(?:grant|receive|give|seek|request|obtain|have|accord|hold)$/.test(view.tokens[head]?.lemma ?? "")
  );
}

/** "at a reception", "hosted a reception" */
function isGiven({ index, head }: Token, view: SentenceView): boolean {
  return (
    /^(?:attend|host|hold|give|throw|offer|lay|organi[sz]e)$/.test(view.tokens[head]?.lemma ?? "") ||
    childrenBy(view.sentence, index, "case").some(({ text }) => /^(?:at|during|after|before)$/i.test(text))
  );
}

/** "near the summit", "climbed to the summit" */
function isPeak({ index, lemma, head }: Token, view: SentenceView): boolean {
  return (
    lemma === "summit" &&
    (/^(?:climb|scale|ascend|conquer|clamber)$/.test(view.tokens[head]?.lemma ?? "") ||
      childrenBy(view.sentence, index, "case").some(({ text }) => /^(?:near|atop|below)$/i.test(text)))
  );
}

/** "frequent meetings", "her numerous visits" */
const OFTEN =
  /^(?:numerous|frequent|regular|repeated|countless|occasional|successive|constant|daily|weekly|endless|many)$/;

/** What has talks before it and tells of them: "the talks process", "the summit venue was moved". */
const OF_TALKS = /^(?:process|series|marathon|host|delegate|participant|table|effort|invitation|date|venue|day)$/;
const DIPLOMACY = new Set("diplomacy mediation bargaining contact haggling process proximity peacemaking".split(" "));
const OTHER_ROUNDS = new Set(
  "mortar artillery tank rifle gun machine ammunition shell howitzer cannon tracer live rubber warning sniper election voting runoff ballot".split(
    " ",
  ),
);
