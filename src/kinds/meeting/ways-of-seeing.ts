/**
 * Turns of phrase by which people come together that need more than one word. In: a verb; out: the turn it makes with
 * the words below it, or null.
 *
 *     spent | an hour | with Lind        called | on Lind        brought | Lind and Sorn | together
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export interface WayOfSeeing {
  readonly verb: RegExp;
  /** Who is seen: the object, or what hangs on by one of these prepositions. */
  readonly whom: "object" | ReadonlySet<string>;
  /** What the verb must have for an object. */
  readonly object?: RegExp;
  /** A word that must stand within a few words behind the verb. */
  readonly word?: RegExp;
  /** Only people can be seen so, or those sent for others. */
  readonly isOfPeople?: true;
  /** Only told of an encounter where a day or a place is. */
  readonly isDated?: true;
  /** The subject of its passive is who sees: "was closeted with Lind". */
  readonly isOfSubject?: true;
  /** A clause of what is asked for makes something else of it: "called on Lind to resign". */
  readonly isBare?: true;
  /** Several who do it together do it with each other. */
  readonly isMutual?: true;
  /** What may stand before its place, besides "in". */
  readonly places?: ReadonlySet<string>;
}

const WAYS: readonly WayOfSeeing[] = [
  {
    verb: /^(?:spend|pass)$/,
    object:
      /^(?:hour|half-hour|day|evening|morning|afternoon|night|minute|week|weekend|time|most|much|part|half|rest|bulk|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i,
    whom: set("with among"),
    isOfPeople: true,
  },
  {
    verb: /^(?:have|share|take)$/,
    object: /^(?:word|chat|tea|coffee|drink|meal|supper|tête-à-tête|meeting|exchange)$/,
    whom: set("with"),
    isOfPeople: true,
  },
  { verb: /^(?:pay|make)$/, object: /^call$/, whom: set("on upon"), isOfPeople: true },
  { verb: /^call$/, word: /^on$/, whom: set("on upon"), isOfPeople: true, isDated: true, isBare: true },
  { verb: /^(?:drop|look|stop)$/, word: /^in$/, whom: set("on"), isOfPeople: true, isDated: true, isBare: true },
  { verb: /^call$/, word: /^in$/, whom: "object", isOfPeople: true, isDated: true },
  { verb: /^summon$/, whom: "object", isOfPeople: true, places: set("to") },
  { verb: /^(?:closet|ensconce)$/, whom: set("with"), isOfSubject: true, isOfPeople: true },
  { verb: /^(?:bring|get)$/, word: /^together$/, whom: "object", isDated: true, places: set("to") },
  {
    verb: /^(?:reach|contact|ring|call|raise)$/,
    word: /^(?:(?:tele|video)?phone|radio|hotline|video)$/,
    whom: "object",
    isOfPeople: true,
  },
  { verb: /^(?:come|meet|sit|stand|talk)$/, word: /^face$/, whom: set("with"), isOfPeople: true, isMutual: true },
  { verb: /^face$/, word: /^(?:other|another)$/, whom: set("with"), isMutual: true, isDated: true },
  { verb: /^break$/, object: /^bread$/, whom: set("with"), isMutual: true },
  {
    verb: /^(?:return|come|go|sit|gather|get|bring)$/,
    word: /^table$/,
    whom: set("with opposite"),
    isMutual: true,
    isDated: true,
    places: set("to"),
  },
  {
    verb: /^(?:compare|swap|exchange)$/,
    object: /^(?:note|view|idea|opinion|word|greeting|pleasantry|toast|gift)$/,
    whom: set("with"),
    isOfPeople: true,
  },
  { verb: /^play$/, object: /^host$/, whom: set("to"), isDated: true },
  { verb: /^(?:entertain|f[eê]te|feast|wine|lunch)$/, whom: "object", isOfPeople: true, isDated: true },
  { verb: /^(?:buttonhole|corner|waylay|collar)$/, whom: "object", isOfPeople: true, isDated: true },
  { verb: /^join$/, word: /^(?:table|lunch|dinner|breakfast|supper)$/, whom: "object", isOfPeople: true },
  {
    verb: /^(?:sit|stand)$/,
    whom: set("opposite facing beside alongside across"),
    isOfPeople: true,
    isDated: true,
  },
  {
    verb: /^(?:take|resume)$/,
    object: /^(?:seat|place|chair)$/,
    whom: set("opposite facing beside alongside across"),
    isOfPeople: true,
  },
  {
    verb: /^(?:put|present|submit|hand|deliver|convey|carry|take|relay|transmit|explain)$/,
    object:
      /^(?:plan|proposal|message|letter|demand|list|paper|document|map|draft|text|reply|response|answer|offer|note|memorandum|ultimatum|petition|position)$/,
    whom: set("to"),
    isOfPeople: true,
    isDated: true,
  },
  { verb: /^(?:say|speak|announce|declare)$/, whom: set("alongside beside"), isOfPeople: true, isDated: true },
  { verb: /^cross$/, object: /^(?:path|sword)$/, whom: set("with"), isOfPeople: true, isDated: true },
  { verb: /^(?:bump|run)$/, word: /^into$/, whom: set("into"), isOfPeople: true, isDated: true },
  { verb: /^(?:make|establish|open)$/, object: /^contact$/, whom: set("with"), isDated: true },
  { verb: /^(?:brief|debrief)$/, whom: "object", isDated: true },
  { verb: /^appear$/, whom: set("before"), isDated: true },
];

/** Words behind the verb within which its further word stands. */
const NEAR = 8;

export function isVerbOfSeeing(lemma: string): boolean {
  return WAYS.some(({ verb }) => verb.test(lemma));
}

export function waysOfSeeing(verb: Token, view: SentenceView): WayOfSeeing | null {
  return WAYS.find((way) => way.verb.test(verb.lemma) && isSo(way, verb, view)) ?? null;
}

function isSo(way: WayOfSeeing, verb: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  if (way.object && !isObject(way.object, verb, view)) return false;
  // A particle stands right behind the verb, the rest within reach.
  const isParticle = way.word !== undefined && /\b(?:on|in|into)\b/.test(way.word.source);
  const behind = tokens.slice(verb.index + 1, verb.index + 1 + (isParticle ? 1 : NEAR));
  if (way.word && !behind.some(({ text }) => way.word!.test(text.toLowerCase()))) return false;
  return !way.isBare || childrenBy(sentence, verb.index, "xcomp", "ccomp", "advcl").length === 0;
}

/** "spent | three days", "spent | Sunday": the tree may take a time for an adverb. */
function isObject(object: RegExp, verb: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "obj", "obl", "nsubj:pass").some(
    ({ index, lemma }) => object.test(lemma) && childrenBy(sentence, index, "case").length === 0,
  );
}
