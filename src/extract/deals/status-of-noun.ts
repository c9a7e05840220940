/**
 * What the words around a deal's noun tell of it, the verb left out. In: the noun; out: status, sign and weight.
 *
 *     no deal · violations of the truce · talks on a treaty       by what stands above or before it
 *     a proposed pact · the 1994 accord · under the deal          by its modifiers
 */
import type { Token } from "../../language/analysis.ts";
import { wordsUnder } from "../../language/tree.ts";
import { childrenBy } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isDebated, passedBy } from "./council-resolutions.ts";
import type { DealStatus, StatusFound, Weight } from "./deal-status.ts";
import { ABOVE, COLLAPSING, DASHING, PUT_FORWARD, REJECTING, STALLING } from "./deal-words.ts";
import { failedOf, isDisclaimed, isHypothetical } from "./settled.ts";

/** By the determiner, and by the noun above: these go before the verb. */
export function statusOfNoun(noun: Token, view: SentenceView): StatusFound | null {
  return fromDeterminer(noun, view) ?? fromNounAbove(noun, view);
}

/** "no deal", "without an agreement". */
function fromDeterminer(noun: Token, view: SentenceView): StatusFound | null {
  const no = childrenBy(view.sentence, noun.index, "det", "case").find(({ text }) => /^(?:no|without)$/i.test(text));
  if (!no || (/^without$/i.test(no.text) && !isParting(noun, view))) return null;
  return { status: "not-reached", sign: no, weight: isHypothetical(noun, view) ? 2 : 3 };
}

/** "there can be no truce until the siege is lifted", "a free people needs no treaty": a stance, and nothing that failed. */
export function isRuledOut(noun: Token, view: SentenceView): boolean {
  if (!childrenBy(view.sentence, noun.index, "det").some(({ text }) => /^no$/i.test(text))) return false;
  const verb = view.tokens[noun.head];
  if (!verb || verb.index === noun.index) return false;
  if (/^(?:need|want|require|accept)$/.test(verb.lemma)) return true;
  // "insists that no deal go beyond this", "that no truce be signed": what it asks for.
  const isAsked = /^ccomp/.test(verb.relation) && ASKING.test(view.tokens[verb.head]?.lemma ?? "");
  const helper = childrenBy(view.sentence, verb.index, "aux", "aux:pass", "cop")[0];
  if (isAsked && (helper ? /^be$/i.test(helper.text) : /^VBP?$/.test(verb.xpos))) return true;
  const under = wordsUnder(view.sentence, (verb.upos === "VERB" || verb.upos === "AUX" ? verb : noun).index);
  const isPossible = under.some(
    ({ xpos, text }) => xpos === "MD" && /^(?:can|could|will|would|shall|should|must)$/i.test(text),
  );
  return isPossible && under.some(({ relation, text }) => relation === "expl" || /^there$/i.test(text));
}

const ASKING = /^(?:insist|demand|urge|ask|request|require|recommend|propose|suggest|order|stipulate)$/;

/** "broke up without a deal" tells of one not reached; "went to war without a resolution" of none that was sought. */
function isParting(noun: Token, view: SentenceView): boolean {
  const above = view.tokens[noun.head];
  if (!above || !PARTING.test(above.lemma)) return false;
  // "went to war without a resolution", but "went home without a deal"
  const isElsewhere = /^(?:go|come)$/.test(above.lemma) && view.tokens[above.index + 1]?.text === "to";
  return !isElsewhere;
}

const PARTING =
  /^(?:end|break|conclude|close|leave|adjourn|finish|part|depart|return|collapse|meet|wrap|disperse|expire|pass|lapse|separate|emerge|suspend|day|week|hour|round|talk|summit|meeting)$/;

/** "violations of the truce", "talks on a treaty", "the collapse of the deal". */
function fromNounAbove(noun: Token, view: SentenceView): StatusFound | null {
  const above = view.tokens[noun.head];
  if (!above || !/^(?:nmod|compound)/.test(noun.relation) || above.upos !== "NOUN") return null;
  const told = ABOVE.get(above.lemma);
  if (!told || isDeniedTalk(above, view)) return null;
  // "before the signing of the accord": it is still to come.
  const isAhead = childrenBy(view.sentence, above.index, "case").some(({ text }) =>
    /^(?:before|until|pending|ahead)$/i.test(text),
  );
  // "shall be freed after the signing of the accord": so is this one.
  const isAwaited =
    childrenBy(view.sentence, above.index, "case").some(({ text }) => /^(?:after|upon|following|on|of)$/i.test(text)) &&
    view.tokens
      .slice(0, above.index)
      .some(({ text, xpos }) => xpos === "MD" && /^(?:shall|will|would|must)$/i.test(text));
  if (told.status === "signed" && (isAhead || isAwaited)) return { status: "proposed", sign: above, weight: 1 };
  // A proposal that fails is not taken up.
  if (told.status === "collapsed" && PUT_FORWARD.has(noun.lemma))
    return { status: "rejected", sign: above, weight: told.weight };
  // "any violation of the truce shall be met": none is told of.
  const isAny = childrenBy(view.sentence, above.index, "det", "amod").some(({ text }) =>
    /^(?:any|every|each|further|future)$/i.test(text),
  );
  if (isAny && BROKEN.has(told.status)) return null;
  const { status } = told;
  const verb = view.tokens[above.head];
  // "the world awaits the implementation of the truce", "delayed its implementation": it is still to come.
  if (status === "implemented" && verb && AWAITING.test(verb.lemma))
    return { status: "reached", sign: verb, weight: 2 };
  // "insisted on the conclusion of a pact"
  if (/^(?:conclusion|signing)$/.test(above.lemma) && verb && isCalledFor(above, verb, view))
    return { status: "proposed", sign: verb, weight: 2 };
  // "accepted the proposal for a truce"
  if (status === "proposed" && verb?.upos === "VERB" && /^(?:obj|nsubj:pass|obl)/.test(above.relation)) {
    if (/^(?:accept|approve|endorse)$/.test(verb.lemma) && !isHypothetical(verb, view))
      return { status: "reached", sign: verb, weight: 2 };
    if (REJECTING.has(verb.lemma) && !isHypothetical(verb, view)) return { status: "rejected", sign: verb, weight: 3 };
  }
  // What becomes of the talks, or of the hopes, says more: "talks on a deal failed", "dashed hopes for a truce".
  if (status === "negotiating" && verb) {
    const isFailing =
      verb.upos === "VERB" &&
      (above.relation.startsWith("nsubj")
        ? COLLAPSING.has(verb.lemma) || STALLING.has(verb.lemma) || DASHING.has(verb.lemma)
        : DASHING.has(verb.lemma));
    const isEnd = /^nmod/.test(above.relation) && ABOVE.get(verb.lemma)?.status === "collapsed";
    if (isFailing || isEnd) return { status: "not-reached", sign: verb, weight: 3 };
  }
  // "after failed talks on a treaty"
  const failed = status === "negotiating" && failedOf(above, view);
  if (failed) return { status: "not-reached", sign: failed, weight: 3 };
  if (isHypothetical(above, view)) return status === "negotiating" ? { status, sign: above, weight: 1 } : null;
  return { status, sign: above, weight: told.weight };
}

/** "there are no talks on a truce", "denied any bid to broker a deal": nobody bargains. */
function isDeniedTalk(talk: Token, view: SentenceView): boolean {
  const isNone = childrenBy(view.sentence, talk.index, "det").some(({ text }) => /^no$/i.test(text));
  const isAny = childrenBy(view.sentence, talk.index, "det").some(({ text }) => /^any$/i.test(text));
  return (
    (isNone && /^(?:talk|negotiation|discussion|effort|bid|attempt)$/.test(talk.lemma)) ||
    (isAny && isDisclaimed(talk, view))
  );
}

const AWAITING =
  /^(?:await|anticipate|expect|delay|postpone|seek|discuss|urge|demand|want|hope|stall|block|hinder|ensure|begin|start|prepare|plan)$/;

/** "called for the signing", "awaits the conclusion"; not "called the signing a triumph", "began after the signing". */
function isCalledFor(above: Token, verb: Token, view: SentenceView): boolean {
  if (/^(?:obj|nsubj:pass)$/.test(above.relation))
    return AWAITING.test(verb.lemma) || /^(?:require|propose)$/.test(verb.lemma);
  const isFor = childrenBy(view.sentence, above.index, "case").some(({ text }) => /^(?:for|on)$/i.test(text));
  return isFor && /^(?:insist|call|push|press|ask|hope|wait|plan|prepare)$/.test(verb.lemma);
}

const BROKEN: ReadonlySet<DealStatus> = new Set(["violated", "collapsed"]);

const ADJECTIVES: ReadonlyMap<string, readonly [DealStatus, Weight]> = new Map(
  (
    [
      ["proposed", 2, "proposed would-be suggested eventual envisaged planned"],
      ["negotiating", 2, "draft potential prospective tentative emerging unfinished"],
      ["proposed", 1, "possible future lasting durable permanent ultimate final sustainable broader comprehensive"],
      ["collapsed", 3, "failed collapsed defunct broken ill-fated"],
      ["collapsed", 2, "expired dead short-lived"],
      ["in-force", 2, "existing fragile shaky tenuous uneasy ongoing precarious current"],
      ["in-force", 1, "temporary"],
      ["reached", 2, "signed brokered negotiated preliminary newfound"],
      ["reached", 1, "landmark historic recent new latest"],
      ["rejected", 3, "rejected"],
    ] as const
  ).flatMap(([status, weight, list]) => list.split(" ").map((word) => [word, [status, weight]] as const)),
);

/** By its modifiers, the preposition before it, its year. */
export function statusBeside(noun: Token, view: SentenceView): StatusFound | null {
  const found = [...fromAdjectives(noun, view), fromPreposition(noun, view), fromYear(noun, view)];
  return found.reduce((best, one) => (one && (!best || one.weight > best.weight) ? one : best), null);
}

function fromAdjectives(noun: Token, view: SentenceView): StatusFound[] {
  return childrenBy(view.sentence, noun.index, "amod", "compound").flatMap((adjective) => {
    const text = adjective.text.toLowerCase();
    const known = ADJECTIVES.get(text) ?? ADJECTIVES.get(text.split("-").at(-1)!);
    // "a negotiated settlement": of a kind that is wished for.
    if (text === "negotiated" && isSome(noun, view)) return [{ status: "proposed", sign: adjective, weight: 1 }];
    return known ? [{ status: known[0], sign: adjective, weight: known[1] }] : [];
  });
}

/** "a deal", "any deal". */
function isSome(noun: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, noun.index, "det").some(({ text }) => /^(?:any|an?)$/i.test(text));
}

/** "towards a truce", "close to a deal", "under the accord". */
function fromPreposition(noun: Token, view: SentenceView): StatusFound | null {
  const [before] = childrenBy(view.sentence, noun.index, "case");
  const above = view.tokens[noun.head];
  const text = before?.text.toLowerCase() ?? "";
  if (above && /^(?:close|near|closer|nearer)$/i.test(above.text) && /^(?:to|of)$/.test(text))
    return { status: "negotiating", sign: above, weight: 3 };
  // "fell short of a deal"; "nothing short of a treaty" tells nothing of one.
  if (above?.text.toLowerCase() === "short" && text === "of")
    return /^(?:fall|stop|come)$/.test(view.tokens[above.head]?.lemma ?? "")
      ? { status: "not-reached", sign: above, weight: 3 }
      : null;
  if (!before) return null;
  // "in spite of the truce"
  if (above?.lemma === "spite") return { status: "reached", sign: above, weight: 1 };
  if (text === "near" && above?.upos !== "NOUN") return { status: "negotiating", sign: before, weight: 2 };
  if (/^(?:toward|towards)$/.test(text)) return { status: "proposed", sign: before, weight: 2 };
  if (text === "for") return { status: "proposed", sign: before, weight: 1 };
  if (/^(?:under|since|following|after|per)$/.test(text)) {
    const isAny = isSome(noun, view);
    // "Under the plan, troops would leave": terms that are laid before the others.
    const isOffer = text === "under" && (PUT_FORWARD.has(noun.lemma) || /^(?:plan|formula|scheme)$/.test(noun.lemma));
    if (isOffer && isHypothetical(noun, view)) return { status: "proposed", sign: before, weight: 2 };
    if (isAny && isHypothetical(noun, view)) return { status: "proposed", sign: before, weight: 1 };
    return { status: "reached", sign: before, weight: isAny || text === "per" ? 1 : 2 };
  }
  return /^(?:despite|during)$/.test(text) ? { status: "reached", sign: before, weight: 1 } : null;
}

/** "the 1994 accord", "the February truce": one of a known day was reached. */
function fromYear(noun: Token, view: SentenceView): StatusFound | null {
  const before = childrenBy(view.sentence, noun.index, "nummod", "compound", "amod", "nmod:poss");
  const dated = before.find((word) =>
    view.times.some(({ start, end, type }) => type === "date" && start <= word.start && word.end <= end),
  );
  return dated ? { status: "reached", sign: dated, weight: 2 } : fromPassing(noun, view);
}

/** What a council passed has power, whatever else is told of it. */
function fromPassing(noun: Token, view: SentenceView): StatusFound | null {
  const passed = passedBy(noun, view);
  return passed ? { status: "adopted", sign: passed, weight: 1 } : null;
}

/** "the deal's terms": where nothing else is told, one with terms was made. */
export function statusOfTerms(noun: Token, view: SentenceView): StatusFound | null {
  if (isDebated(noun, view)) return null;
  const terms = wordsUnder(view.sentence, noun.index).find(
    ({ relation, lemma }) => relation === "nmod" && /^(?:signatory|term|provision)$/.test(lemma),
  );
  if (terms) return { status: "reached", sign: terms, weight: 1 };
  // "the Lakeside Accord": one with a name was made.
  const named = childrenBy(view.sentence, noun.index, "compound", "amod").find(
    ({ upos, index }) => upos === "PROPN" && index < noun.index,
  );
  const isThe = childrenBy(view.sentence, noun.index, "det").some(({ text }) => /^the$/i.test(text));
  const isOffer = PUT_FORWARD.has(noun.lemma) || noun.lemma === "plan";
  if (isOffer) return isThe ? { status: "proposed", sign: noun, weight: 1 } : null;
  return named && isThe ? { status: "reached", sign: named, weight: 1 } : null;
}
