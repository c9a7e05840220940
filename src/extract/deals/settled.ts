/**
 * What a verb tells of a deal once its own denial, wish or doubt is counted. In: the verb and the status it has by
 * itself; out: the status it has here.
 *
 *     reached a deal            reached         will sign · hope to sign a deal      proposed
 *     failed to reach a deal    not-reached     after signing a deal                 signed
 *     are reaching a deal       negotiating     threatened to leave the deal         nothing
 */

import type { Token } from "../../language/analysis.ts";
import { WILL, WILL_OR_WOULD } from "../../language/modals.ts";
import { children, wordsUnder } from "../../language/tree.ts";
import { childrenBy, isConditional, isNegated } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { DealStatus, StatusFound, Weight } from "./deal-status.ts";

const FAILING = new Set("fail failure inability unable struggle".split(" "));
const REFUSING = new Set("refuse reject unable unwilling decline".split(" "));
/** "agreed to sign", "managed to reach", "voted to leave": done, or as good as done. */
const DOING = new Set("manage help decide vote agree move proceed begin start choose continue".split(" "));
const BARGAINING = new Set(
  "talk negotiation discussion effort attempt bid work negotiate meet discuss try struggle race scramble gather mediation push seek".split(
    " ",
  ),
);
/** What is done to bring a deal about. */
const MAKING = new Set<DealStatus>(["reached", "signed", "adopted"]);
const BREAKING = new Set<DealStatus>(["rejected", "violated", "collapsed"]);

const found = (status: DealStatus, sign: Token, weight: Weight): StatusFound => ({ status, sign, weight });

export function settled(verb: Token, view: SentenceView, status: DealStatus, sign = verb): StatusFound | null {
  const { sentence } = view;
  const isMaking = MAKING.has(status);
  const isBreaking = BREAKING.has(status);
  // "denied that Kenya had struck a deal": whoever says so says that there is none.
  if (isCounterfactual(verb, view) || (/^ccomp/.test(verb.relation) && isDisclaimed(verb, view))) return null;
  if (isNegated(sentence, verb.index)) {
    if (isBreaking) return null;
    // "did not honour the truce", "the truce did not hold"
    const isBroken = childrenBy(sentence, verb.index, "obj").length > 0;
    return isMaking ? found("not-reached", sign, 3) : found(isBroken ? "violated" : "collapsed", sign, 2);
  }
  const under = children(sentence, carrierOf(verb, view).index).map((i) => sentence.tokens[i]!);
  const modal = under.find((token) => token.relation === "aux" && token.xpos === "MD");
  if (modal) {
    if (isBreaking) return null;
    // "much is left to do before a deal can be reached"
    const isAhead = under.some(({ relation, text }) => relation === "mark" && /^(?:before|until)$/i.test(text));
    if (isMaking && isAhead) return found("not-reached", sign, 2);
    const isComing = WILL.test(modal.text);
    if (status === "in-force" && WILL_OR_WOULD.test(modal.text)) return found("reached", modal, 2);
    return isMaking ? found("proposed", modal, isComing ? 2 : 1) : null;
  }
  const marks = under.filter(({ relation }) => relation === "mark").map(({ text }) => text.toLowerCase());
  if (marks.includes("until") || marks.includes("before")) return isMaking ? found("not-reached", sign, 1) : null;
  if (under.some((token) => token.upos === "PART" && token.text.toLowerCase() === "to"))
    return infinitive(carrierOf(verb, view), view, status);
  if (verb.xpos === "VBG") return participle(verb, view, status, sign, marks);
  // "asked to see the bishop mediate an accord": what somebody is to do.
  if (isCaused(verb, view)) return isMaking ? found("proposed", sign, 1) : null;
  // "after they sign a deal, troops would leave": still to come.
  const isWhen = under.some(({ relation, text }) => relation === "advmod" && /^(?:when|once)$/i.test(text));
  if (/^VB[PZ]?$/.test(verb.xpos) && (isWhen || marks.some((mark) => /^(?:after|once|when|as)$/.test(mark)))) {
    if (isBreaking) return null;
    if (isHypothetical(verb, view)) return isMaking ? found("proposed", sign, 1) : null;
    // "They are to leave once a truce is in force": it may never be.
    if (status === "in-force" && marks.includes("once")) return found("proposed", sign, 1);
  }
  // "neither may move troops while the truce lasts": for how long, and no more.
  if (status === "in-force" && marks.includes("while") && isHypothetical(verb, view)) return null;
  return found(status, sign, 3);
}

/** "to stop the war and respect a truce": the verb that carries the "to" or the modal for one coordinated with it. */
function carrierOf(verb: Token, view: SentenceView): Token {
  let at = verb;
  while (at.xpos === "VB" && at.relation === "conj" && at.head >= 0) {
    const own = childrenBy(view.sentence, at.index, "aux", "mark", "nsubj");
    if (own.length > 0) break;
    at = view.tokens[at.head]!;
  }
  return at;
}

/** "to let the two reach", "to see them sign": bare of tense, under another verb that is to come. */
function isCaused(verb: Token, view: SentenceView): boolean {
  if (verb.xpos !== "VB" || !/^(?:ccomp|xcomp|advcl|acl)/.test(verb.relation)) return false;
  const above = view.tokens[verb.head];
  return (
    above?.xpos === "VB" &&
    /^(?:have|let|make|see)$/.test(above.lemma) &&
    childrenBy(view.sentence, verb.index, "aux", "mark").length === 0
  );
}

/** "denied any bid to broker a deal": whoever is said to have made the bid says that there was none. */
export function isDisclaimed({ head }: Token, { tokens }: SentenceView): boolean {
  return /^(?:deny|disclaim|disavow)$/.test(tokens[head]?.lemma ?? "");
}

function infinitive(verb: Token, view: SentenceView, status: DealStatus): StatusFound | null {
  const { sentence } = view;
  const above = sentence.tokens[verb.head];
  if (!above) return null;
  const isMaking = MAKING.has(status);
  const word = above.lemma.toLowerCase();
  const isDenied = isNegated(sentence, above.index);
  // "failed to honour the truce"
  if (FAILING.has(word) && /^(?:in-force|implemented)$/.test(status))
    return found(childrenBy(sentence, verb.index, "obj").length > 0 ? "violated" : "collapsed", above, 2);
  if (FAILING.has(word) || (isDenied && DOING.has(word))) return isMaking ? found("not-reached", above, 3) : null;
  // "have yet to sign"
  if (childrenBy(sentence, above.index, "advmod").some(({ text }) => text === "yet") && /^(?:have|be)$/.test(word))
    return isMaking ? found("not-reached", above, 3) : null;
  if (REFUSING.has(word) || isDenied)
    return isMaking ? found(REFUSING.has(word) ? "rejected" : "not-reached", above, 2) : null;
  if (DOING.has(word) && above.xpos !== "VBG" && !isHypothetical(above, view)) {
    const isPast = /^VB[DN]$/.test(above.xpos);
    return found(status, above, isPast ? (word === "agree" ? 2 : 3) : 1);
  }
  // "scheduled to take effect": agreed already.
  if (/^(?:due|schedule|set|slate|suppose)$/.test(word)) return found(isMaking ? "proposed" : "reached", above, 2);
  if (BREAKING.has(status)) return null;
  if (isDisclaimed(above, view)) return null;
  if (BARGAINING.has(word) || BARGAINING.has(above.text.toLowerCase().replace(/ing$/, "e"))) {
    // "efforts to broker a truce have failed"
    const fate = above.relation.startsWith("nsubj") ? sentence.tokens[above.head] : undefined;
    if (fate && isMaking && /^(?:fail|falter|collapse|stall|founder)$/.test(fate.lemma))
      return found("not-reached", fate, 3);
    // "that ended a long effort to reach a settlement"
    const end = above.relation === "obj" ? sentence.tokens[above.head] : undefined;
    if (end && isMaking && /^(?:end|abandon|suspend|halt|scuttle|derail|call)$/.test(end.lemma))
      return found("not-reached", end, 3);
    // "failed attempts to broker a truce"
    const failed = isMaking && failedOf(above, view);
    if (failed) return found("not-reached", failed, 3);
    return found("negotiating", above, 2);
  }
  if (!isMaking) return null;
  return found(
    "proposed",
    above,
    /^(?:want|hope|seek|aim|plan|expect|urge|press|pledge|ready|like)$/.test(word) ? 2 : 1,
  );
}

function participle(
  verb: Token,
  view: SentenceView,
  status: DealStatus,
  sign: Token,
  marks: readonly string[],
): StatusFound | null {
  const isMaking = MAKING.has(status);
  const { sentence } = view;
  if (childrenBy(sentence, verb.index, "aux").some(({ lemma }) => lemma === "be"))
    return found(isMaking ? "negotiating" : status, sign, 3);
  const cases = [...marks, ...childrenBy(sentence, verb.index, "case").map(({ text }) => text.toLowerCase())];
  const has = (pattern: RegExp): boolean => cases.some((word) => pattern.test(word));
  if (has(/^without$/)) return isMaking ? found("not-reached", sign, 3) : null;
  if (has(/^(?:after|since|upon|following|for)$/)) return isHypothetical(verb, view) ? null : found(status, sign, 3);
  const above = sentence.tokens[verb.head];
  if (cases.length > 0) {
    if (isMaking) {
      const isWork =
        above && (BARGAINING.has(above.lemma) || /^(?:possibility|hope|chance|prospect)$/.test(above.lemma));
      // "several attempts at securing a truce have failed"
      const fate = isWork ? sentence.tokens[above.head] : undefined;
      if (fate && above!.relation.startsWith("nsubj") && /^(?:fail|falter|collapse|stall)$/.test(fate.lemma))
        return found("not-reached", fate, 3);
      const failed = isWork && failedOf(above!, view);
      if (failed) return found("not-reached", failed, 3);
      return found("negotiating", sign, isWork ? 2 : 1);
    }
    // "accused them of breaking the truce", "condemned for violating it"
    if (status === "violated") return found(status, sign, 3);
    return BREAKING.has(status) ? null : found(status, sign, 1);
  }
  // "would sign it on Monday, with a truce taking effect two days later"
  if (status === "in-force" && above !== undefined && isHypothetical(above, view)) return found("proposed", sign, 2);
  // "…, reaching a deal that ends the war": said in passing.
  if (verb.relation === "advcl") return found(status, sign, 2);
  return isMaking ? found("negotiating", sign, 2) : found(status, sign, 2);
}

/** "failed attempts", "an abortive bid" */
export function failedOf({ index }: Token, { sentence }: SentenceView): Token | undefined {
  return childrenBy(sentence, index, "amod").find(({ text }) => FAILED.test(text));
}

const FAILED = /^(?:failed|abortive|unsuccessful|fruitless|futile|vain|doomed|ill-fated|botched)$/i;

/** "could never have been signed", "should have signed", "they wish they had signed it": it was otherwise. */
function isCounterfactual(verb: Token, view: SentenceView): boolean {
  const under = childrenBy(view.sentence, verb.index, "aux");
  const above = view.tokens[verb.head];
  if (verb.relation === "ccomp" && above?.lemma === "wish") return true;
  return (
    under.some(({ text }) => /^(?:could|would|should|might)$/i.test(text)) &&
    under.some(({ text }) => /^have$/i.test(text))
  );
}

/** Whether the clause a word stands in is one that would, could or may be. */
export function isHypothetical(word: Token, view: SentenceView): boolean {
  let at: Token | undefined = word;
  for (let steps = 0; at && steps < 8; steps++) {
    if (at.upos === "VERB" || at.relation === "root") {
      const under = wordsUnder(view.sentence, at.index);
      if (under.some(({ xpos, text }) => xpos === "MD" && !WILL.test(text))) return true;
      if (isConditional(view.sentence, at.index)) return true;
      if (!/^(?:xcomp|advcl|acl|conj)/.test(at.relation)) return false;
    }
    at = view.tokens[at.head];
  }
  return false;
}
