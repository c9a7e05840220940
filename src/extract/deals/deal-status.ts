/**
 * How far a deal is. In: the noun that names it, in its sentence; out: the status and the word that shows it, or null
 * where nothing tells.
 *
 *     reached a deal · a deal was struck · the 2013 deal      reached
 *     signed · adopted                                        signed, adopted
 *     the truce took effect · is holding                      in-force
 *     want a deal · called for a truce · a proposed pact      proposed
 *     working on a deal · talks on a treaty                   negotiating
 *     failed to reach a deal · no deal                        not-reached
 *     rejected · violated · collapsed                         as they say
 */

import type { Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import { childrenBy, isNegated } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";
import {
  ABOVE,
  ADOPTING,
  COLLAPSING,
  HOLDING,
  KEEPING,
  LEAVING,
  NEGOTIATING,
  PROPOSING,
  PROVIDING,
  REACHING,
  REJECTING,
  SIGNING,
  VIOLATING,
} from "./deal-words.ts";

export type DealStatus =
  | "proposed"
  | "negotiating"
  | "reached"
  | "signed"
  | "adopted"
  | "in-force"
  | "rejected"
  | "not-reached"
  | "violated"
  | "collapsed"
  | "implemented";

export interface StatusFound {
  readonly status: DealStatus;
  readonly sign: Token;
}

export function dealStatus(noun: Token, view: SentenceView): StatusFound | null {
  if (isSupposed(noun, view)) return null;
  return (
    fromDeterminer(noun, view) ??
    fromNounAbove(noun, view) ??
    fromVerb(noun, view) ??
    fromClauseBehind(noun, view) ??
    fromAdjective(noun, view) ??
    fromPreposition(noun, view) ??
    fromYear(noun, view)
  );
}

/** "if the truce fails", "whether they can agree on a deal": nothing is told of it. */
function isSupposed(noun: Token, view: SentenceView): boolean {
  let at = view.tokens[noun.head];
  for (let steps = 0; at && steps < 3; steps++) {
    if (childrenBy(view.sentence, at.index, "mark").some(({ text }) => /^(?:if|unless|whether)$/i.test(text)))
      return true;
    if (at.upos === "VERB" && !/^(?:xcomp|acl)/.test(at.relation)) return false;
    at = view.tokens[at.head];
  }
  return false;
}

/** "no deal", "without an agreement". */
function fromDeterminer(noun: Token, view: SentenceView): StatusFound | null {
  const no = childrenBy(view.sentence, noun.index, "det", "case").find(({ text }) => /^(?:no|without)$/i.test(text));
  return no ? { status: "not-reached", sign: no } : null;
}

const ADJECTIVES: ReadonlyMap<string, DealStatus> = new Map(
  (
    [
      [
        "proposed",
        "proposed draft possible potential future prospective would-be suggested eventual lasting durable permanent ultimate envisaged",
      ],
      ["collapsed", "failed collapsed defunct broken expired dead short-lived ill-fated"],
      ["in-force", "existing current fragile shaky tenuous uneasy ongoing temporary precarious"],
      ["reached", "landmark historic signed brokered negotiated recent new latest"],
      ["rejected", "rejected"],
    ] as const
  ).flatMap(([status, list]) => list.split(" ").map((word) => [word, status] as const)),
);
/** Adjectives that say something of the deal only where nothing else does: "signed a lasting truce" is signed. */
const WEAK =
  /^(?:lasting|durable|permanent|temporary|recent|new|latest|historic|landmark|possible|potential|negotiated|future|ultimate)$/;

function fromAdjective(noun: Token, view: SentenceView, isWeak = false): StatusFound | null {
  for (const adjective of childrenBy(view.sentence, noun.index, "amod", "compound")) {
    const text = adjective.text.toLowerCase();
    const status = ADJECTIVES.get(text);
    if (status && WEAK.test(text) === isWeak) return { status, sign: adjective };
  }
  return null;
}

/** "a deal reached on Monday", "the truce that took effect", "an agreement to be signed". */
function fromClauseBehind(noun: Token, view: SentenceView): StatusFound | null {
  for (const verb of childrenBy(view.sentence, noun.index, "acl")) {
    const isPassive = verb.xpos === "VBN" || childrenBy(view.sentence, verb.index, "nsubj").length > 0;
    const found = isPassive ? ofObject(verb, view) : ofSubject(verb, view);
    if (found) return found;
  }
  return null;
}

/** "violations of the truce", "talks on a treaty", "the collapse of the deal". */
function fromNounAbove(noun: Token, view: SentenceView): StatusFound | null {
  const above = view.tokens[noun.head];
  if (!above || !/^(?:nmod|compound)/.test(noun.relation) || above.upos !== "NOUN") return null;
  const status = ABOVE.get(above.lemma);
  if (!status) return null;
  if (status === "collapsed" || status === "violated" || status === "rejected") return { status, sign: above };
  // What governs "talks on a deal" may say more: "talks on a deal failed".
  const verb = view.tokens[above.head];
  if (status === "negotiating" && verb && verb.upos === "VERB" && COLLAPSING.has(verb.lemma))
    return { status: "not-reached", sign: verb };
  return { status, sign: above };
}

function fromVerb(noun: Token, view: SentenceView): StatusFound | null {
  const verb = view.tokens[noun.head];
  if (verb?.upos !== "VERB") return ofState(noun, view);
  if (noun.relation === "nsubj") return ofSubject(verb, view);
  if (/^(?:obj|nsubj:pass|xcomp|ccomp)/.test(noun.relation)) return ofObject(verb, view);
  if (!noun.relation.startsWith("obl")) return null;
  const [preposition] = childrenBy(view.sentence, noun.index, "case");
  const text = preposition?.text.toLowerCase() ?? "";
  if (/^(?:to|on|upon|at)$/.test(text) && /^(?:agree|come|commit|consent|arrive)$/.test(verb.lemma))
    return settled(verb, view, "reached");
  if (text === "with" && /^(?:comply|break)$/.test(verb.lemma)) return settled(verb, view, "implemented");
  if (/^(?:by|to)$/.test(text) && /^(?:abide|adhere|stick|commit)$/.test(verb.lemma))
    return settled(verb, view, "implemented");
  if (/^(?:from|of|out)$/.test(text) && LEAVING.has(verb.lemma)) return settled(verb, view, "collapsed");
  if (/^(?:for|on|over|about)$/.test(text)) {
    if (NEGOTIATING.has(verb.lemma) && verb.lemma !== "consider") return settled(verb, view, "negotiating");
    if (PROPOSING.has(verb.lemma)) return { status: "proposed", sign: verb };
  }
  return null;
}

/** What is done to a deal. */
function ofObject(verb: Token, view: SentenceView): StatusFound | null {
  const { lemma } = verb;
  if (SIGNING.has(lemma)) return settled(verb, view, "signed");
  if (ADOPTING.has(lemma)) return settled(verb, view, "adopted");
  if (REJECTING.has(lemma)) return isNegated(view.sentence, verb.index) ? null : { status: "rejected", sign: verb };
  if (VIOLATING.has(lemma)) return settled(verb, view, "violated");
  if (LEAVING.has(lemma)) return settled(verb, view, "collapsed");
  if (isUnderWay(verb, view) && NEGOTIATING.has(lemma)) return { status: "negotiating", sign: verb };
  if (REACHING.has(lemma)) return settled(verb, view, "reached");
  if (KEEPING.has(lemma)) return settled(verb, view, "in-force");
  if (NEGOTIATING.has(lemma)) return { status: "negotiating", sign: verb };
  if (PROPOSING.has(lemma)) return { status: "proposed", sign: verb };
  return null;
}

/** What a deal does by itself. */
function ofSubject(verb: Token, view: SentenceView): StatusFound | null {
  if (COLLAPSING.has(verb.lemma) && !/^(?:take|come)$/.test(verb.lemma)) return settled(verb, view, "collapsed");
  if (HOLDING.has(verb.lemma)) return settled(verb, view, "in-force");
  // "the deal calls for elections": what has terms was made.
  return PROVIDING.has(verb.lemma) ? settled(verb, view, "reached") : null;
}

/** "a deal is close", "the truce is in tatters", "an agreement is out of reach": the noun is subject of no verb. */
function ofState(noun: Token, view: SentenceView): StatusFound | null {
  const state = view.tokens[noun.head];
  if (!state || noun.relation !== "nsubj") return null;
  const words = [state, ...children(view.sentence, state.index).map((i) => view.tokens[i]!)];
  const has = (pattern: RegExp): Token | undefined => words.find(({ lemma }) => pattern.test(lemma.toLowerCase()));
  const far = has(/^(?:reach|elusive|impossible|unlikely|remote|far)$/);
  if (far) return { status: "not-reached", sign: far };
  const dead = has(/^(?:dead|tatter|shred|ruin|over|null|void|brink|worthless)$/);
  if (dead) return { status: "collapsed", sign: dead };
  const near = has(/^(?:close|near|possible|likely|imminent|negotiation|discussion|work|ready|needed|necessary)$/);
  if (near) return { status: "negotiating", sign: near };
  const now = has(/^(?:place|effect|force|intact|binding|permanent)$/);
  return now ? settled(state, view, "in-force", now) : null;
}

/** "efforts towards a truce", "close to a deal". */
function fromPreposition(noun: Token, view: SentenceView): StatusFound | null {
  const [before] = childrenBy(view.sentence, noun.index, "case");
  const above = view.tokens[noun.head];
  const text = before?.text.toLowerCase() ?? "";
  if (above && /^(?:close|near|closer|nearer|short)$/i.test(above.text) && /^(?:to|of)$/.test(text))
    return { status: "negotiating", sign: above };
  if (before && /^(?:toward|towards|for)$/.test(text)) return { status: "proposed", sign: before };
  if (before && /^(?:under|since|despite|after|following|during|per)$/.test(text))
    return { status: "reached", sign: before };
  return fromAdjective(noun, view, true);
}

/** "the 1994 accord", "the February truce": one of a known day was reached. */
function fromYear(noun: Token, view: SentenceView): StatusFound | null {
  const before = childrenBy(view.sentence, noun.index, "nummod", "compound", "amod", "nmod:poss");
  const dated = before.find((word) => view.times.some(({ start, end }) => start <= word.start && word.end <= end));
  return dated ? { status: "reached", sign: dated } : null;
}

/** What a verb tells once its own denial, wish or doubt is counted: "failed to reach" is not-reached. */
function settled(verb: Token, view: SentenceView, status: DealStatus, sign: Token = verb): StatusFound | null {
  const { sentence } = view;
  const isDone = /^(?:reached|signed|adopted|implemented)$/.test(status);
  if (isNegated(sentence, verb.index)) return isDone ? { status: "not-reached", sign } : null;
  const under = children(sentence, verb.index).map((i) => sentence.tokens[i]!);
  const modal = under.find((token) => token.relation === "aux" && token.xpos === "MD");
  if (modal) return { status: isDone || status === "in-force" ? "proposed" : "negotiating", sign: modal };
  if (under.some((token) => token.upos === "PART" && token.text.toLowerCase() === "to")) {
    const above = sentence.tokens[verb.head];
    if (above && FAILING.test(above.lemma)) return { status: "not-reached", sign: above };
    if (above && (isNegated(sentence, above.index) || /^(?:refuse|reject|unable|unwilling)$/.test(above.lemma)))
      return { status: isDone ? "not-reached" : "rejected", sign: above };
    return isDone || status === "in-force" ? { status: "proposed", sign: above ?? verb } : null;
  }
  if (verb.xpos === "VBG" && isDone && !isUnderWay(verb, view)) return { status: "negotiating", sign };
  if (isUnderWay(verb, view) && isDone) return { status: "negotiating", sign };
  return { status, sign };
}

const FAILING = /^(?:fail|failure|inability|unable|struggle|stop)$/;

function isUnderWay(verb: Token, view: SentenceView): boolean {
  return (
    verb.xpos === "VBG" &&
    children(view.sentence, verb.index).some(
      (i) => view.tokens[i]!.relation === "aux" && view.tokens[i]!.lemma === "be",
    )
  );
}
