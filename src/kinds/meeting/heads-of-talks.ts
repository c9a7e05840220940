/**
 * The nouns that stand for those who talk, by the words around the talks. In: the noun of the talks, the verb above it and
 * the sentence; out: heads of noun phrases.
 *
 *     Okoro held talks with Lind               subject of the verb, and "with"
 *     talks between Kenya and the North        "between"
 *     Okoro paid Lind a visit · a call to her  whom the verb or the noun gives it to
 *     talks that Okoro brokered                the clause behind it
 *     under the auspices of the African Union  who holds them together
 */

import {
  childrenBy,
  isRelation,
  objectsOf,
  objectsOfPreposition,
  subjectsOf,
  withConjuncts,
} from "../../extract/clauses.ts";
import { namedPartiesAt, namesBefore } from "../../extract/parties.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { CLAUSE_VERBS } from "../../extract/speech/speech-verbs.ts";
import type { Token } from "../../language/analysis.ts";
import { isSpokenOf, SPEAKING } from "./around-talks.ts";
import { inPicture } from "./in-picture.ts";
import { BETWEEN, TAKING_PLACE, WITH } from "./meeting-words.ts";
import { patrons } from "./patrons.ts";
import { isAtThem, isInTalks } from "./status-of-noun.ts";
import { isAfter, wholeOf } from "./whole-of.ts";

/** `subjects`: who acts, of them; `isObject`: the talks are what the verb is done to, or at. */
export interface HeadsOfTalks {
  readonly subjects: readonly number[];
  readonly heads: readonly number[];
  readonly isObject: boolean;
}

export function headsOfTalks(anchor: Token, verb: Token | null, view: SentenceView): HeadsOfTalks {
  const object = verb !== null && isObjectOf(anchor, verb, view) ? verb : null;
  const subjects = verb !== null && isActedIn(anchor, verb, view) ? actingIn(verb, view) : [];
  return {
    subjects,
    heads: [
      ...subjects,
      ...headlinePair(subjects, view),
      ...byNoun(anchor, view),
      ...(object ? byObject(anchor, object, view) : []),
      ...(/^nsubj/.test(wholeOf(anchor, view).relation) ? withSubject(wholeOf(anchor, view), verb, view) : []),
      ...patrons(anchor, verb, view),
    ],
    isObject: object !== null,
  };
}

/** "held talks", "met for talks"; "predicted progress as in earlier rounds": whoever says so need not be there. */
function isObjectOf(anchor: Token, verb: Token, view: SentenceView): boolean {
  const whole = wholeOf(anchor, view);
  const isOnlySaid =
    CLAUSE_VERBS.has(verb.lemma) && whole.relation.startsWith("obl") && !isAfter(anchor, view, SPEAKING);
  return whole.head === verb.index && /^(?:obj|obl|nsubj:pass|xcomp)/.test(whole.relation) && !isOnlySaid;
}

/** Whoever acts by the verb takes part: "held talks", "are holding talks", where the verb hangs on the noun. */
function isActedIn(anchor: Token, verb: Token, view: SentenceView): boolean {
  if (!isObjectOf(anchor, verb, view)) return verb.head === anchor.index;
  const { relation } = wholeOf(anchor, view);
  // "denounced the conference": whoever judges it need not be there, nor who "was denounced at the conference".
  const isAtIt = relation.startsWith("obl") && !isSpokenOf(verb, view);
  const isJudged = !isAtIt && JUDGING.test(verb.lemma);
  return !isJudged && (verb.head === anchor.index || relation !== "nsubj:pass");
}

const JUDGING =
  /^(?:denounce|condemn|critici[sz]e|hail|welcome|praise|dismiss|describe|slam|blast|mock|deride|decry|applaud|oppose|reject|attack|lambaste|commend|support|back|endorse|ridicule|fear|protest|monitor|watch|follow|cover|report)$/;

/** "talks with Lind", "is in talks with Lind", "hours of negotiations with Lind", "talks held in Lakeside between Kenya and the North" */
function byNoun(anchor: Token, view: SentenceView): number[] {
  const { sentence } = view;
  const whole = wholeOf(anchor, view);
  return [
    // "Kenya is in talks with Lind", "Lind, who was at the summit"
    ...(isInTalks(anchor, view) || isAtThem(anchor, view) ? subjectsOf(sentence, anchor.index) : []),
    ...objectsOfPreposition(sentence, anchor.index, behindNoun(anchor)),
    // where "with" hangs on the hours
    ...(whole === anchor ? [] : objectsOfPreposition(sentence, whole.index, WITH)),
    // "meetings scheduled for Sunday with the rebels"
    ...childrenBy(sentence, anchor.index, "acl").flatMap(({ index }) => objectsOfPreposition(sentence, index, BEHIND)),
  ];
}

/** "granted Lind an audience", "invited Lind and leaders from Chad to a summit", "was joined by Lind for talks" */
function byObject(anchor: Token, verb: Token, view: SentenceView): number[] {
  const { sentence } = view;
  const behind = (preposition: string): number[] => objectsOfPreposition(sentence, verb.index, new Set([preposition]));
  return [
    ...givenTo(anchor, verb, view),
    ...behind("with"),
    // The tree may hang "from" on the verb.
    ...(verb.lemma === "invite" ? behind("from") : []),
    ...(verb.lemma === "join" && isAfter(anchor, view, /^for$/) ? behind("by") : []),
    ...(/^(?:invite|host|bring|send|call|have)$/.test(verb.lemma) ? objectsOf(sentence, verb.index) : []),
  ];
}

/** "a call to Lind", "a dinner for Lind", "a visit to Lind", "an audience for Lind": besides "with" and its like. */
function behindNoun({ lemma }: Token): ReadonlySet<string> {
  return BEHIND_NOUN.find(([nouns]) => nouns.test(lemma))?.[1] ?? BETWEEN;
}
const BEHIND_NOUN: readonly (readonly [nouns: RegExp, prepositions: ReadonlySet<string>])[] = [
  [/^(?:call|telephone|phone-call)$/, new Set([...BETWEEN, "to", "from", "on"])],
  [/^(?:dinner|lunch|breakfast|banquet|luncheon|reception|audience)$/, new Set([...BETWEEN, "for", "to"])],
];

/** "granted Lind an audience", "paid Lind a visit", "gave a dinner for Lind", "took a call from Lind" */
function givenTo(anchor: Token, verb: Token, view: SentenceView): number[] {
  if (/^(?:grant|pay|give|accord)$/.test(verb.lemma))
    return [
      ...childrenBy(view.sentence, verb.index, "iobj").flatMap(({ index }) => withConjuncts(view.sentence, index)),
      ...objectsOfPreposition(view.sentence, verb.index, new Set(["to", "on", "for"])),
    ];
  const prepositions = behindNoun(anchor);
  return prepositions === BETWEEN ? [] : objectsOfPreposition(view.sentence, verb.index, prepositions);
}

/** "The conference opened on Monday with delegates from Kenya", "was convened by Norway": also behind its day or place. */
function withSubject(whole: Token, verb: Token | null, view: SentenceView): number[] {
  const { sentence } = view;
  // "Talks are under way between Kenya and the North"
  const between = objectsOfPreposition(sentence, whole.head, new Set(["between", "among"]));
  if (verb === null) return between;
  const isPassive = whole.relation === "nsubj:pass";
  const behind = childrenBy(sentence, verb.index, "obl").filter(
    (noun) => view.isTime(noun) || view.places.some(({ first, last }) => first <= noun.index && noun.index <= last),
  );
  return [
    ...between,
    ...(TAKING_PLACE.has(verb.lemma)
      ? [verb, ...behind].flatMap(({ index }) => objectsOfPreposition(sentence, index, WITH))
      : []),
    ...(isPassive ? objectsOfPreposition(sentence, verb.index, new Set(["by"])) : []),
  ];
}

/** Whoever acts; of "the envoy dealing with the rebels, Ada Okoro, held talks" the name that stands before the verb. */
function actingIn(verb: Token, view: SentenceView): number[] {
  const offers = offering(verb, view);
  const subjects = offers.length > 0 ? offers : subjectsOf(view.sentence, verb.index);
  const pictured = inPicture(verb.index, view);
  if (pictured.length > 1) return [...new Set([...subjects, ...pictured])];
  if (subjects.length === 0 || namedPartiesAt(subjects, view).length > 0) return subjects;
  const names = namesBefore(view.tokens[verb.index - 1]?.text === "," ? verb.index - 1 : verb.index, view);
  return names.length > 0 ? names.slice(-1) : subjects;
}

/** "responded with an offer to hold talks", "Kenya's proposal to meet": whose offer it is. */
function offering(verb: Token, view: SentenceView): number[] {
  const offer = view.tokens[verb.head];
  if (!isRelation(verb, "acl") || offer?.upos !== "NOUN" || !OFFERS.test(offer.lemma)) return [];
  const owners = childrenBy(view.sentence, offer.index, "nmod:poss").map(({ index }) => index);
  const above = view.tokens[offer.head];
  return owners.length > 0 || above?.upos !== "VERB" ? owners : subjectsOf(view.sentence, above.index);
}
const OFFERS =
  /^(?:offer|proposal|plan|agreement|decision|willingness|readiness|bid|request|pledge|promise|intention)$/;

/** Verbs by which talks have their parties: "the talks include Kenya", "talks that Okoro brokered". */
const HAVING = /^(?:include|involve|group|gather|unite|feature|bring|draw)$/;
const GIVING =
  /^(?:broker|host|mediate|chair|attend|join|lead|sponsor|conduct|hold|organi[sz]e|convene|facilitate|oversee|witness)$/;

export function taking(anchor: Token, verb: Token | null, view: SentenceView): number[] {
  const { sentence } = view;
  const isSubject = verb !== null && anchor.head === verb.index && anchor.relation === "nsubj";
  if (isSubject && HAVING.test(verb.lemma)) return objectsOf(sentence, verb.index);
  // "talks between Kenya and the Front brokered by Norway": the tree may hang the brokering on the Front.
  const parties = objectsOfPreposition(sentence, anchor.index, BETWEEN);
  const clauses = [anchor.index, ...parties].flatMap((i) => childrenBy(sentence, i, "acl"));
  return clauses.flatMap(({ index, lemma }) => {
    if (HAVING.test(lemma)) return objectsOf(sentence, index);
    const isHelped =
      lemma === "help" && childrenBy(sentence, index, "xcomp", "ccomp", "obj").some((word) => GIVING.test(word.lemma));
    if (!GIVING.test(lemma) && !isHelped) return [];
    const agents = objectsOfPreposition(sentence, index, new Set(["by"]));
    const own = childrenBy(sentence, index, "nsubj").filter(({ upos }) => upos !== "PRON");
    return [...agents, ...own.flatMap((token) => withConjuncts(sentence, token.index))];
  });
}

const BEHIND = new Set([...WITH, "between", "among"]);

/** Words on from the noun within which "with" still belongs to it. */
const REACH = 10;

/** "called off meetings set for Sunday with the rebels", where the tree hangs "with" on the day. */
export function withBehind(anchor: Token, view: SentenceView): number[] {
  for (const { text, xpos, index, head } of view.tokens.slice(anchor.index + 1, anchor.index + 1 + REACH)) {
    if (/^(?:VBD|VBZ|VBP|MD|WDT|WP)$/.test(xpos) || /^[,;:.]$/.test(text)) return [];
    if (/^(?:with|between|among)$/.test(text) && head > index) return withConjuncts(view.sentence, head);
  }
  return [];
}

/** `Kenya, Ethiopia end talks`: headlines join two subjects by a comma, which the parser takes for something else. */
function headlinePair(subjects: readonly number[], view: SentenceView): number[] {
  const isHeadline = view.sentence.role === "title" || view.tokens.at(-1)?.upos !== "PUNCT";
  if (!isHeadline || subjects.length === 0) return [];
  const [first, second] = view.actors;
  const isPair = first?.first === 0 && second?.first === first.last + 2 && view.tokens[first.last + 1]?.text === ",";
  return isPair && [first.head, second.head].some((i) => subjects.includes(i)) ? [first.head, second.head] : [];
}
