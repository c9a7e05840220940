/**
 * What the verb by a deal's noun tells of it. In: the noun; out: status, sign and weight, or null.
 *
 *     Kenya signed the pact · the pact was signed       what is done to it
 *     the truce took effect · the accord allows aid     what it does by itself
 *     abide by the truce · agreed on a deal             by a preposition
 *     the truce is in tatters · a deal is close         what it is
 *     the truce that Norway brokered                    in the clause behind it
 */
import type { Token } from "../../language/analysis.ts";
import { wordsUnder } from "../../language/tree.ts";
import { childrenBy, isNegated, objectsOfPreposition, subjectsOf } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isThatOne } from "./deal-at.ts";
import type { StatusFound } from "./deal-status.ts";
import {
  ADOPTING,
  COLLAPSING,
  DEALS,
  HOLDING,
  KEEPING,
  LEAVING,
  NEGOTIATING,
  OPPOSING,
  PRAISING,
  PROPOSING,
  PROVIDING,
  PUT_FORWARD,
  REACHING,
  REJECTING,
  SHOWING,
  SIGNING,
  VIOLATING,
} from "./deal-words.ts";
import { isHandedTo, LAID_BEFORE } from "./laid-before.ts";
import { isHypothetical, settled } from "./settled.ts";
import { turnOf, verbOver } from "./turns-of-deals.ts";

export function statusOfVerb(noun: Token, view: SentenceView): StatusFound | null {
  const above = fromVerb(noun, view);
  // "would welcome a settlement reached by the parties themselves": there is none yet.
  const over = view.tokens[noun.head];
  const isWished = over?.upos === "VERB" && noun.relation === "obj" && isHypothetical(over, view);
  const behind = isWished ? null : fromClauseBehind(noun, view);
  if (!above || !behind) return above ?? behind;
  // "the truce brokered by Norway collapsed": the last that became of it.
  return behind.weight > above.weight ? behind : above;
}

function fromVerb(noun: Token, view: SentenceView): StatusFound | null {
  const start = startAfter(noun, view);
  const verb = start ? view.tokens[start.head] : verbOver(noun, view);
  if (verb?.upos !== "VERB") return ofState(noun, view);
  const turn = turnOf(verb, noun, view);
  // "would have nothing to do with the plan" is a refusal, whatever its mood.
  if (turn === "rejected" && /^(?:have|want)$/.test(verb.lemma)) return { status: turn, sign: verb, weight: 3 };
  if (turn) return settled(verb, view, turn);
  if (noun.relation === "nsubj") return ofSubject(verb, noun, view);
  if (/^(?:obj|nsubj:pass)/.test(noun.relation)) return ofObject(verb, noun, view);
  if (!start && !noun.relation.startsWith("obl")) return null;
  const [preposition] = childrenBy(view.sentence, noun.index, "case");
  const text = preposition?.text.toLowerCase() ?? "";
  if (
    /^(?:to|on|upon|at|in)$/.test(text) &&
    /^(?:agree|come|commit|consent|arrive|culminate|result|lead|end)$/.test(verb.lemma)
  )
    return text === "in" && verb.lemma === "agree"
      ? null
      : verb.lemma === "agree" && LAID_BEFORE.test(noun.lemma)
        ? acceptedBy(verb, view)
        : settled(verb, view, "reached");
  // "ended four days of talks with an accord to meet again"
  if (text === "with" && ENDING.test(verb.lemma) && isSome(noun, view)) return settled(verb, view, "reached");
  if (text === "with" && verb.lemma === "comply") return settled(verb, view, "in-force");
  if (text === "with" && verb.lemma === "break") return settled(verb, view, "collapsed");
  if (/^(?:by|to)$/.test(text) && /^(?:abide|adhere|stick)$/.test(verb.lemma)) return settled(verb, view, "in-force");
  if (/^(?:from|of|out|on)$/.test(text) && LEAVING.has(verb.lemma)) return settled(verb, view, "collapsed");
  if (/^(?:for|on|over|about|toward|towards)$/.test(text)) {
    if (NEGOTIATING.has(verb.lemma) && verb.lemma !== "consider") return settled(verb, view, "negotiating");
    if (PROPOSING.has(verb.lemma)) return proposed(verb, noun, view);
  }
  return null;
}

/** By what talks and wars come to a deal. */
const ENDING = /^(?:end|conclude|close|finish|culminate|emerge|return)$/;

/** "a truce", "an accord"; not "a plan", "a draft accord", on which all are still to agree */
function isSome({ index, lemma }: Token, { sentence }: SentenceView): boolean {
  const beside = childrenBy(sentence, index, "det", "amod", "compound");
  return (
    !LAID_BEFORE.test(lemma) &&
    beside.some(({ text }) => /^an?$/i.test(text)) &&
    beside.every((word) => word.lemma !== "draft")
  );
}

/** "agreed on a cease-fire starting on Monday", where the tree takes the noun for a part of "starting". */
function startAfter(noun: Token, view: SentenceView): Token | null {
  const next = view.tokens[noun.index + 1];
  const isPart = noun.relation === "compound" && next?.index === noun.head && next.xpos === "VBG";
  return isPart && /^(?:start|begin|commence|last)$/.test(next.lemma) ? next : null;
}

/** What is done to a deal. */
function ofObject(verb: Token, noun: Token, view: SentenceView): StatusFound | null {
  const { lemma } = verb;
  // "to pave the way to an accord being signed": it is not yet.
  const isBeing = childrenBy(view.sentence, verb.index, "aux:pass").some(({ text }) => text === "being");
  if (isBeing && (REACHING.has(lemma) || SIGNING.has(lemma) || ADOPTING.has(lemma)))
    return { status: "negotiating", sign: verb, weight: 3 };
  // "a date for signing the accord", "the way of ratifying it": a thing still to be done.
  const isAhead =
    verb.xpos === "VBG" &&
    /^acl/.test(verb.relation) &&
    childrenBy(view.sentence, verb.index, "mark", "case").some(({ text }) => /^(?:for|of|towards?)$/i.test(text));
  if (isAhead && (REACHING.has(lemma) || SIGNING.has(lemma) || ADOPTING.has(lemma)))
    return { status: "negotiating", sign: verb, weight: 2 };
  // "hopes that a truce be kept", "proposed that a pact be signed"
  const isWished =
    noun.relation === "nsubj:pass" &&
    childrenBy(view.sentence, verb.index, "aux:pass").some(({ text }) => /^be$/i.test(text)) &&
    childrenBy(view.sentence, verb.index, "aux", "mark").every(({ text }) => /^(?:that|be)$/i.test(text));
  if (isWished) return { status: "proposed", sign: verb, weight: 2 };
  // "was short-lived", where the tree takes it for a verb
  if (lemma === "live" && view.tokens[verb.index - 2]?.text === "short") return settled(verb, view, "collapsed");
  if (SIGNING.has(lemma)) return settled(verb, view, "signed");
  if (ADOPTING.has(lemma)) return settled(verb, view, "adopted");
  if (REJECTING.has(lemma)) return settled(verb, view, "rejected");
  if (OPPOSING.has(lemma)) return isHypothetical(verb, view) ? null : { status: "rejected", sign: verb, weight: 1 };
  if (VIOLATING.has(lemma)) return settled(verb, view, "violated");
  if (LEAVING.has(lemma)) return isLeftAlone(verb, view) ? null : settled(verb, view, "collapsed");
  if (isUnderWay(verb, view) && NEGOTIATING.has(lemma)) return { status: "negotiating", sign: verb, weight: 3 };
  const beside = childrenBy(view.sentence, verb.index, "advmod", "compound", "xcomp", "obl").map(({ text }) =>
    text.toLowerCase(),
  );
  // "handed both sides a nine-point plan"
  if (isHandedTo(verb, view.sentence)) return settledProposal(verb, view);
  if (noun.lemma === "point") return settledProposal(verb, view);
  if (/^(?:put|lay|set|bring)$/.test(lemma))
    return beside.some((word) => /^(?:forward|forth|out|table)$/.test(word)) ? settledProposal(verb, view) : null;
  // "declared the truce over"
  if (
    /^(?:declare|call|pronounce|consider)$/.test(lemma) &&
    beside.some((word) => /^(?:over|dead|void|off|finished)$/.test(word))
  )
    return settled(verb, view, "collapsed");
  // "a joint statement released by both"
  if (/^(?:release|issue|publish)$/.test(lemma) && /^(?:statement|communiqu[eé]|declaration)$/.test(noun.lemma))
    return settled(verb, view, "adopted");
  if (PRAISING.has(lemma)) {
    const weight = isKnown(noun, view) ? 1 : 2;
    return isHypothetical(verb, view) ? null : { status: "reached", sign: verb, weight };
  }
  if (lemma === "accept") return LAID_BEFORE.test(noun.lemma) ? acceptedBy(verb, view) : settled(verb, view, "reached");
  if (REACHING.has(lemma)) return settled(verb, view, "reached");
  if (/^(?:implement|fulfil|fulfill|apply|execute)$/.test(lemma)) return settled(verb, view, "implemented");
  if (KEEPING.has(lemma)) return settled(verb, view, "in-force");
  if (NEGOTIATING.has(lemma)) {
    const isMade = noun.relation === "nsubj:pass" && /^(?:negotiate|work|draft|hammer|finali[sz]e)$/.test(lemma);
    if (isMade || isWorkedOut(verb, view)) return settled(verb, view, "reached");
    // "discussed the deal", "to work out the first truce": of one told of already it says little.
    return { status: "negotiating", sign: verb, weight: isKnown(noun, view) && verb.xpos !== "VBG" ? 1 : 2 };
  }
  return PROPOSING.has(lemma) ? proposed(verb, noun, view) : null;
}

/** "they worked out a deal", "have hammered out an accord"; not "met to work out a deal" */
function isWorkedOut(verb: Token, view: SentenceView): boolean {
  return (
    /^(?:work|hammer|thrash)$/.test(verb.lemma) &&
    /^VB[DN]$/.test(verb.xpos) &&
    /^out$/i.test(view.tokens[verb.index + 1]?.text ?? "")
  );
}

function settledProposal(verb: Token, view: SentenceView): StatusFound | null {
  return isHypothetical(verb, view) ? null : { status: "proposed", sign: verb, weight: 3 };
}

/** "leaving the truce intact" */
function isLeftAlone(verb: Token, view: SentenceView): boolean {
  if (verb.lemma !== "leave") return false;
  return childrenBy(view.sentence, verb.index, "xcomp", "advcl", "amod", "advmod").length > 0 || verb.xpos === "VBG";
}

/** "the truce", "their deal", "Saturday's accord": told of already. */
function isKnown(noun: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, noun.index, "det", "nmod:poss").some(
    ({ text, relation }) => relation === "nmod:poss" || /^(?:the|this|that|these|those)$/i.test(text),
  );
}

/** Asking for "a truce" proposes it; backing "the truce" says nothing of how far it is. */
function proposed(verb: Token, noun: Token, view: SentenceView): StatusFound | null {
  const isPutForward = /^(?:propose|submit|table|present|suggest|offer|float|draft|pitch)$/.test(verb.lemma);
  if (isKnown(noun, view) && !isPutForward) return null;
  // "It promises a halt to the shelling": a term of what is told of already.
  const isOfDeal = childrenBy(view.sentence, verb.index, "nsubj").some(
    ({ text, lemma }) => /^it$/i.test(text) || DEALS.has(lemma),
  );
  if (isOfDeal && /^(?:promise|require|need|envisage|envision|include)$/.test(verb.lemma)) return null;
  if (isNegated(view.sentence, verb.index)) return { status: "rejected", sign: verb, weight: 1 };
  return { status: "proposed", sign: verb, weight: isHypothetical(verb, view) ? 1 : isPutForward ? 3 : 2 };
}

/** What a deal does by itself. */
function ofSubject(verb: Token, noun: Token, view: SentenceView): StatusFound | null {
  const under = wordsUnder(view.sentence, verb.index);
  const has = (pattern: RegExp): boolean => under.some(({ text }) => pattern.test(text));
  if (/^(?:remain|look|seem|appear|become|prove|stay)$/.test(verb.lemma)) {
    const state = under.find(({ relation, upos }) => /^(?:xcomp|obl|advmod)/.test(relation) && upos !== "VERB");
    const found = state ? stateAt([state, ...wordsUnder(view.sentence, state.index)], verb, view) : null;
    if (found) return found;
  }
  if (verb.lemma === "lie" || verb.lemma === "remain") {
    const ruin = view.tokens
      .slice(verb.index + 1, verb.index + 5)
      .find(({ text }) => /^(?:tatters|ruins|shreds|limbo)$/i.test(text));
    if (ruin) return settled(verb, view, "collapsed", ruin);
  }
  const fate = under.find(({ relation, lemma }) => relation === "xcomp" && COLLAPSING.has(lemma));
  if (fate && /^(?:start|begin|appear|seem)$/.test(verb.lemma)) return settled(verb, view, "collapsed", fate);
  // "appeared to be holding"
  const stand = under.find(({ relation, lemma }) => relation === "xcomp" && HOLDING.has(lemma));
  if (stand && /^(?:appear|seem)$/.test(verb.lemma)) return settled(verb, view, "in-force", stand);
  if (verb.lemma === "have") {
    const impact = under.find(
      ({ relation, lemma }) => relation === "obj" && /^(?:impact|effect|influence)$/.test(lemma),
    );
    const isLittle =
      impact &&
      childrenBy(view.sentence, impact.index, "amod", "det").some(({ text }) => /^(?:little|no|scant)$/i.test(text));
    return isLittle ? settled(verb, view, "violated", impact) : null;
  }
  // "a truce that ends the fighting" did not end.
  if (COLLAPSING.has(verb.lemma))
    return under.some(({ relation }) => relation === "obj") ? null : settled(verb, view, "collapsed");
  if (/^(?:take|come|go|enter|put|bring)$/.test(verb.lemma)) {
    if (has(/^(?:effect|hold|force|place|operation|root|shape)$/i)) return settled(verb, view, "in-force");
    return verb.lemma === "come" ? settled(verb, view, "reached") : null;
  }
  if (HOLDING.has(verb.lemma)) return settled(verb, view, "in-force");
  // "the deal calls for elections": what has terms was made; what would have them is talked of.
  if (SHOWING.has(verb.lemma)) {
    if (isHypothetical(verb, view)) return null;
    // "the accord will pave the way for talks": what will do it is there.
    const willDo =
      isKnown(noun, view) && childrenBy(view.sentence, verb.index, "aux").some(({ xpos }) => xpos === "MD");
    return willDo ? { status: "reached", sign: verb, weight: 2 } : settled(verb, view, "reached");
  }
  const isOffer = PUT_FORWARD.has(noun.lemma) || /^(?:plan|initiative|package|formula|scheme)$/.test(noun.lemma);
  if (!PROVIDING.has(verb.lemma) && !(isOffer && isHypothetical(verb, view))) return null;
  if (isHypothetical(verb, view)) return { status: "proposed", sign: verb, weight: 1 };
  // "the offer leaves out the north": what is laid before others is not agreed by what it says.
  return { status: isOffer ? "proposed" : "reached", sign: verb, weight: 2 };
}

const STATES: readonly (readonly [RegExp, "not-reached" | "collapsed" | "negotiating" | "in-force" | "reached"])[] = [
  [/^(?:elusive|impossible|unlikely|remote|far|unattainable|premature|distant|unthinkable)$/, "not-reached"],
  [
    /^(?:dead|tatters?|shreds?|ruins?|over|null|void|worthless|defunct|moribund|lived|short-lived|history|finished|letter|doomed)$/,
    "collapsed",
  ],
  [
    /^(?:close|near|nearer|closer|possible|likely|imminent|negotiation|discussion|ready|necessary|needed|table|works|offing|sight|grasp|cards|making|pipeline|corner|horizon)$/,
    "negotiating",
  ],
  [/^(?:place|effect|force|intact|binding|alive)$/, "in-force"],
  [/^(?:done|final|official)$/, "reached"],
];

/** "a deal is close", "the truce is in tatters", "an agreement is out of reach": the noun is subject of no verb. */
function ofState(noun: Token, view: SentenceView): StatusFound | null {
  const state = view.tokens[noun.head];
  if (!state || !/^nsubj/.test(noun.relation) || state.upos === "VERB") return null;
  return stateAt([state, ...wordsUnder(view.sentence, state.index)], state, view);
}

/** `said`: the word that carries a denial or a modal. */
function stateAt(words: readonly Token[], said: Token, view: SentenceView): StatusFound | null {
  const reach = words.find(({ lemma }) => lemma === "reach");
  if (reach) {
    const isOut = words.some(({ text }) => /^(?:out|beyond)$/i.test(text)) || isNegated(view.sentence, said.index);
    return { status: isOut ? "not-reached" : "negotiating", sign: reach, weight: 3 };
  }
  for (const [pattern, status] of STATES) {
    const sign = words.find(({ lemma, text }) => pattern.test(lemma.toLowerCase()) || pattern.test(text.toLowerCase()));
    // "a truce is not a binding treaty": its force is not its end.
    if (!sign || sign.relation === "amod") continue;
    // "was close to collapse"
    if (
      status === "negotiating" &&
      words.some(({ lemma }) => /^(?:collapse|breakdown|unravelling|unraveling)$/.test(lemma))
    )
      return null;
    if (status === "in-force" || status === "collapsed") return settled(said, view, status, sign);
    const isDenied = isNegated(view.sentence, said.index);
    return { status: isDenied && status === "negotiating" ? "not-reached" : status, sign, weight: 3 };
  }
  return null;
}

/** "a deal reached on Monday", "the truce that took effect", "an agreement to be signed". */
function fromClauseBehind(noun: Token, view: SentenceView): StatusFound | null {
  let best: StatusFound | null = null;
  for (const verb of childrenBy(view.sentence, noun.index, "acl")) {
    // "a proposal that the army leave": what it asks for.
    if (isThatOne(verb, view)) {
      if (PUT_FORWARD.has(noun.lemma)) best ??= { status: "proposed", sign: noun, weight: 2 };
      continue;
    }
    const [subject] = childrenBy(view.sentence, verb.index, "nsubj");
    // "reached on Monday", "that was reached", "that Norway brokered": it is what was made; "that ended the war": it acts.
    const isActing = subject
      ? subject.relation === "nsubj" && /^(?:that|which)$/i.test(subject.text)
      : verb.xpos !== "VBN";
    const found = isActing ? ofSubject(verb, noun, view) : ofObject(verb, noun, view);
    const weighed = found && found.weight === 3 ? { ...found, weight: 2 as const } : found;
    if (weighed && (!best || weighed.weight > best.weight)) best = weighed;
  }
  return best;
}

function isUnderWay(verb: Token, view: SentenceView): boolean {
  return verb.xpos === "VBG" && childrenBy(view.sentence, verb.index, "aux").some(({ lemma }) => lemma === "be");
}

const BY = new Set(["by"]);

/** "Both sides accepted the plan" makes it a deal; "Norland has accepted the plan" leaves it to the others. */
function acceptedBy(verb: Token, view: SentenceView): StatusFound | null {
  const found = settled(verb, view, "reached");
  const isPassive = childrenBy(view.sentence, verb.index, "nsubj:pass").length > 0;
  const who = isPassive ? objectsOfPreposition(view.sentence, verb.index, BY) : subjectsOf(view.sentence, verb.index);
  const by = who.map((i) => view.tokens[i]!);
  const isOne = by.length === 1 && (/^NNP?$/.test(by[0]!.xpos) || /^(?:it|he|she|i)$/i.test(by[0]!.text));
  return found?.status === "reached" && isOne ? { ...found, status: "proposed", weight: 2 } : found;
}
