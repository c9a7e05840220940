import { actorType } from "../../../extract/actor-named.ts";
import {
  childrenBy,
  isInfinitive,
  isRelation,
  objectsOf,
  objectsOfPreposition,
  subjectsOf,
  subtree,
  withConjuncts,
} from "../../../extract/clauses.ts";
import { namedPartiesAt, namesBefore } from "../../../extract/parties.ts";
import { placeNear } from "../../../extract/place-near.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { inPicture } from "../in-picture.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";
import { DELEGATES, TRAVEL, WITH } from "../meeting-words.ts";
import { apart, withFurtherPlaces } from "../occasions.ts";
import { officeHolders } from "../office-holders.ts";
import { oncePerName } from "../parties-of-talks.ts";
import { patrons } from "../patrons.ts";
import { isOfTopic } from "../place-of-talks.ts";
import { isSeeing } from "../seeing.ts";
import { isSpokenTo } from "../spoken-to.ts";
import { isPerson } from "../the-two.ts";
import { sidesTold, whoMeet, whoMeets } from "../who-meets.ts";

/** "flew to Lakeside to meet Lind" */
const TO = new Set(["to"]);
const WITH_OR_TO = new Set([...WITH, "to"]);
/** "spoke to him for 90 minutes", "by phone": a conversation, not a speech. */
const isLong = ({ times, tokens }: SentenceView): boolean =>
  times.some(({ type }) => type === "duration") ||
  tokens.some(({ lemma }) => /^(?:(?:tele|video)?phone|video|videoconference|hotline|teleconference)$/.test(lemma));

const THINGS_MET =
  /^(?:demand|deadline|request|condition|obligation|need|target|goal|requirement|commitment|criterion|standard|challenge|resistance|expectation|threshold|test|end|fate|press|death|terms?|success|failure|defeat|disaster|approval|disapproval|acclaim|applause|criticism|scepticism|skepticism|suspicion|hostility|indifference|silence|outrage|anger|fury|derision|disbelief|protest|rejection|refusal|objection|obstacle|difficulty|disagreement|delay|accident|rebuff)$/;
/** "The plan met with fierce opposition": with the article it is a party. */
const THINGS_OR_PARTIES = /^(?:opposition|support)$/;

function isThing({ lemma, index }: Token, { sentence }: SentenceView): boolean {
  return THINGS_OR_PARTIES.test(lemma) && childrenBy(sentence, index, "det", "nmod:poss").length === 0;
}

/** "the deadline was met", "for the terms to be met"; "the envoys were met by Lind" are people. */
function isOfThings(verb: Token, { sentence }: SentenceView): boolean {
  return (
    verb.lemma === "meet" &&
    childrenBy(sentence, verb.index, "aux:pass").length > 0 &&
    objectsOfPreposition(sentence, verb.index, new Set(["by", "with"])).length === 0
  );
}

/** "met and married", "met and fell in love with" */
function isCourting(verb: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "conj").some(({ lemma }) =>
    /^(?:marry|wed|date|woo|divorce|befriend)$/.test(lemma),
  );
}

const CROWD =
  /^(?:protest[eo]r|demonstrator|marcher|rioter|mourner|crowd|onlooker|worshipper|worshiper|pilgrim|fan|spectator|tourist)$/;

/** "met his first wife", "spoke to her lawyer"; "met his brother King Lind", "met their friends from Norland" as others. */
function isOfOwnLife(verb: Token, view: SentenceView): boolean {
  const { sentence } = view;
  const whom = [...metBy(verb, view), ...objectsOfPreposition(sentence, verb.index, WITH_OR_TO)];
  return (
    whom.length > 0 &&
    whom.every((i) => {
      const [owner] = childrenBy(sentence, i, "nmod:poss").filter(({ text }) => OWN.test(text));
      const { lemma } = view.tokens[i]!;
      return owner !== undefined && (KIN.test(lemma) || (ACQUAINTED.test(lemma) && !/^their$/i.test(owner.text)));
    }) &&
    !isOfOffice(whom, view)
  );
}

/** "his brother King Lind", "her neighbour, President Okoro": who they are of states counts, not whose kin. */
function isOfOffice(whom: readonly number[], view: SentenceView): boolean {
  return whom.some((i) =>
    subtree(view.sentence, i, ["acl", "acl:relcl"]).some((at) => i < at && OFFICE.test(view.tokens[at]!.lemma)),
  );
}

const OWN = /^(?:his|her|their|my|our)$/i;
const OFFICE =
  /^(?:king|queen|prince|princess|emir|sultan|sheikh|sheik|president|premier|minister|chancellor|general|envoy|ambassador|governor|leader|ruler|commander)$/i;
const KIN =
  /^(?:wife|husband|spouse|fianc[eé]e?|girlfriend|boyfriend|mother|father|parent|mum|mom|dad|son|daughter|child|kid|brother|sister|cousin|uncle|aunt|grandmother|grandfather|family|relative|lawyer|attorney|doctor|teacher)$/;
/** Of one's own life where one person has them; those of several are parties. */
const ACQUAINTED = /^(?:friend|neighbou?r)$/;

/** "saw each other", "appeared alongside Lind", "exchanged views with Lind" */
function isEncounter(verb: Token, view: SentenceView, context: Context): boolean {
  const { lemma, index } = verb;
  if (lemma === "see") return isSeeing(verb, view, context);
  if (lemma === "appear")
    return /^(?:alongside|together|beside|jointly)$/.test(view.tokens[index + 1]?.text.toLowerCase() ?? "");
  if (lemma !== "exchange") return true;
  return childrenBy(view.sentence, index, "obj").some((noun) => /^(?:view|greeting|word|pleasantry)$/.test(noun.lemma));
}

/** Who comes together at a table, and not as a crowd does. */
const SIDES = /^(?:head|side|faction|party)$/;

/** "gathered to talk", not "gathered to storm the town" */
function isToTalk(verb: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "advcl", "xcomp").some(({ lemma }) => TALKING.test(lemma));
}

const TALKING = /^(?:talk|negotiate|discuss|confer|deliberate|consult|debate|agree|decide|choose|elect)$/;

/** A council, a cabinet or the leaders of several states meet by themselves. */
function isMany(name: string, verb: Token, subjects: readonly number[], view: SentenceView, context: Context): boolean {
  const type = actorType(name, context);
  if (type === "body") return true;
  // "Protesters gathered outside", "Kenyans assembled in the square": in the street, not at a table.
  if (/^(?:gather|assemble)$/.test(verb.lemma))
    return subjects.some((i) => {
      const { lemma } = view.tokens[i]!;
      return DELEGATES.test(lemma) || SIDES.test(lemma) || (lemma === "rebel" && isToTalk(verb, view));
    });
  if (subjects.some((i) => CROWD.test(view.tokens[i]!.lemma))) return false;
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
  starts: 'verb "meet", "confer", "telephone", "speak with" or "discuss"',
  word: (token) =>
    token.upos === "VERB" &&
    /^(?:meet|meeting|confer|telephone|phone|speak|talk|sit|dine|huddle|gather|convene|reconvene|consult|negotiate|assemble|see|appear|exchange|bargain|haggle|wrangle|parley|deliberate|discuss)$/.test(
      token.lemma,
    ),
  build(anchor, view, context) {
    const other = otherThanMeeting(anchor, view, context);
    if (other) return stop(anchor, other);
    const status = meetingStatus(anchor, view);
    if (!status) return stop(anchor, "an encounter that is held, planned, proposed or called off");
    const subjects = whoActs(anchor, view, context);
    const whom = withWhom(anchor, view, context);
    const named = whoMeets([...subjects, ...whom], view, context);
    // "spoke to both delegations"
    const beside = named.length === 1 ? sidesTold(whom, view, context) : [];
    const facing = named.length > 0 ? [...named, ...beside] : whoMeet(subjects, view, context);
    const participants = oncePerName([...facing, ...whoMeets(patrons(anchor, null, view), view, context)]);
    if (anchor.lemma === "discuss" && (participants.length < 2 || (whom.length === 0 && status.status !== "held")))
      return stop(anchor, "somebody to discuss it with");
    const [first] = participants;
    const isWithSomebody = whom.length > 0 && participants.length === 1 && /^meet/.test(anchor.lemma);
    const isBody =
      participants.length === 1 &&
      /^(?:meet|meeting|convene|reconvene|gather|assemble)$/.test(anchor.lemma) &&
      isMany(first!.name, anchor, subjects, view, context);
    if (participants.length < 2 && !isWithSomebody && !isBody) return stop(anchor, "two parties that are named");
    const near = placeNear(anchor, view, TRAVEL.has(view.tokens[anchor.head]?.lemma ?? "") ? TO : undefined);
    const place = near && isOfTopic(near, view) ? null : near;
    const draft = meetingDraft(anchor, status, participants, view, context, place);
    const isOpen = draft.when === null && draft.fields.place === null;
    if (isBody && isOpen && status.status === "held") return stop(anchor, "a day or a place");
    if (isLoose(anchor, view, context) && isOpen && draft.fields.duration === null)
      return stop(anchor, "a day or a place");
    const told = apart(
      draft,
      { who: whoMeet(subjects, view, context), others: whoMeets(whom, view, context) },
      anchor,
      view,
      context,
    );
    return told.length > 1 ? told : withFurtherPlaces(draft, anchor, view);
  },
});

/** What the verb tells besides an encounter of parties, or null. */
function otherThanMeeting(verb: Token, view: SentenceView, context: Context): string | null {
  const { sentence, tokens } = view;
  if (!isEncounter(verb, view, context)) return "two who meet, not what they see, show or swap";
  // "met the deadline", "meet a demand": what is met is nobody.
  const [object] = [
    ...childrenBy(sentence, verb.index, "obj"),
    ...objectsOfPreposition(sentence, verb.index, new Set(["with"])).map((index) => tokens[index]!),
  ];
  if (object?.text === "Press") return "a meeting, not a programme";
  if (object && (THINGS_MET.test(object.lemma) || isThing(object, view))) return "somebody who is met";
  // "met to discuss a truce", "will discuss the plan before a committee"
  if (verb.lemma === "discuss" && isInfinitive(sentence, verb.index))
    return "what is discussed, not what somebody meets for";
  if (isOfThings(verb, view)) return "somebody who is met, not what is fulfilled";
  if (isCourting(verb, view)) return "a meeting of parties, not how two came to know each other";
  if (isOfOwnLife(verb, view)) return "a meeting of parties, not with one's own people";
  if (
    verb.lemma === "sit" &&
    !/^(?:down|face|together|across|opposite)$/i.test(tokens[verb.index + 1]?.text ?? "") &&
    !isForHours(verb, view)
  )
    return '"sit down" with';
  // "The ministers of the two states talked for nine hours" is a meeting, "Okoro spoke for an hour" is not.
  return isSpeech(verb) && withWhom(verb, view, context).length === 0 && !isLong(view) ? 'someone spoken "with"' : null;
}

/** "sat for five hours with Lind"; "sits with Lind on the committee", "sat in jail with him for two years" are no encounters. */
function isForHours({ index }: Token, { sentence, tokens, times }: SentenceView): boolean {
  // "for five hours with Lind": the tree may hang him on the hours.
  const places = [index, ...childrenBy(sentence, index, "obl").map((noun) => noun.index)];
  return (
    times.some(
      ({ type, end }) => type === "duration" && tokens.some((t) => t.end === end && /^(?:hour|minute)$/.test(t.lemma)),
    ) && places.some((place) => objectsOfPreposition(sentence, place, WITH).length > 0)
  );
}

function isSpeech({ lemma }: Token): boolean {
  return /^(?:speak|talk)$/.test(lemma);
}

function isConversation(verb: Token, view: SentenceView, context: Context): boolean {
  return isLong(view) || (isSpeech(verb) && isSpokenTo(verb, view, context));
}

/** "ready to negotiate with terrorists" is no encounter until there is a day or a place. */
function isLoose(verb: Token, view: SentenceView, context: Context): boolean {
  const { lemma } = verb;
  return (
    /^(?:negotiate|consult|gather|convene|assemble|bargain|haggle|wrangle|parley|deliberate|discuss)$/.test(lemma) ||
    (lemma === "talk" && !isConversation(verb, view, context))
  );
}

/** Whoever meets: in the tree, in the picture of a caption, or named before the verb. */
function whoActs(verb: Token, view: SentenceView, context: Context): number[] {
  const asked = whoIsAsked(verb, view);
  if (asked.length > 0) return asked;
  const promising = whoPromises(verb, view);
  if (promising.length > 0) return promising;
  const subjects = subjectsOf(view.sentence, verb.index);
  const holders = officeHolders(subjects, verb, view, context);
  if (holders.length > 0) return holders;
  const inTree = [...new Set([...subjects, ...inPicture(verb.index, view)])];
  return namedPartiesAt(inTree, view).length > 0 ? inTree : [...inTree, ...namesBefore(verb.index, view)];
}

/** "ended the talks with a promise to meet again", "signed an accord to meet in May": those who do. */
function whoPromises(verb: Token, { sentence, tokens }: SentenceView): number[] {
  const noun = tokens[verb.head];
  if (!noun || !isRelation(verb, "acl") || !isInfinitive(sentence, verb.index) || !PROMISE.test(noun.lemma)) return [];
  if (childrenBy(sentence, noun.index, "nmod:poss").length > 0) return [];
  // "ended talks in Lakeside with a promise": the tree may hang the promise on the talks, or on the place.
  let above = tokens[noun.head];
  for (let steps = 0; above && above.upos !== "VERB" && steps < 2; steps++) above = tokens[above.head];
  return above?.upos === "VERB" && !REFUSING.test(above.lemma) ? subjectsOf(sentence, above.index) : [];
}
/** "rejected a plan to meet", "broke an accord to meet": they will not. */
const REFUSING =
  /^(?:oppose|reject|refuse|break|breach|violate|cancel|drop|abandon|scrap|shelve|block|veto|condemn|denounce|critici[sz]e|protest|postpone)$/;
const PROMISE = /^(?:promise|agreement|accord|plan|decision|pledge|vow|deal|understanding|commitment|arrangement)$/;

/** "urged the Contact Group to meet", "called on the committee to meet": not who urges it. */
function whoIsAsked(verb: Token, { sentence, tokens }: SentenceView): number[] {
  const above = tokens[verb.head];
  if (!above || !/^(?:xcomp|advcl)$/.test(verb.relation) || !isInfinitive(sentence, verb.index)) return [];
  if (!ASKING.test(above.lemma)) return [];
  const on = above.lemma === "call" ? objectsOfPreposition(sentence, above.index, new Set(["on", "upon"])) : [];
  return on.length > 0 ? on : childrenBy(sentence, above.index, "obj", "iobj").map(({ index }) => index);
}
const ASKING = /^(?:urge|call|ask|invite|request|press|tell|instruct|direct|order|encourage)$/;

/** "met Lind", "spoke to Lind", "discussed it with Lind": with whom. */
function withWhom(verb: Token, view: SentenceView, context: Context): number[] {
  const { sentence } = view;
  const direct = objectsOfPreposition(sentence, verb.index, isConversation(verb, view, context) ? WITH_OR_TO : WITH);
  if (isSpeech(verb)) return direct;
  // What is discussed is nobody.
  if (verb.lemma === "discuss") return direct.length > 0 ? direct : discussedWith(verb, view, context);
  // "met for a month with the council", where "with" hangs on the month
  const behind = childrenBy(sentence, verb.index, "obl").flatMap(({ index }) =>
    objectsOfPreposition(sentence, index, WITH),
  );
  return [...metBy(verb, view), ...(direct.length > 0 ? direct : behind)];
}

/** "discussed the truce with Lind", where the tree hangs him on the truce; not "the war with Kenya". */
function discussedWith(verb: Token, view: SentenceView, context: Context): number[] {
  return objectsOf(view.sentence, verb.index)
    .flatMap((topic) => objectsOfPreposition(view.sentence, topic, WITH))
    .filter(
      (i) =>
        DELEGATES.test(view.tokens[i]!.lemma) || namedPartiesAt([i], view).some(({ name }) => isPerson(name, context)),
    );
}

/** Whom one meets; the tree may take "after meeting Lind that …" for telling it to him. */
function metBy(verb: Token, view: SentenceView): number[] {
  const objects = objectsOf(view.sentence, verb.index);
  return objects.length > 0
    ? objects
    : childrenBy(view.sentence, verb.index, "iobj").flatMap(({ index }) => withConjuncts(view.sentence, index));
}
