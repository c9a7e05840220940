/**
 * How far a deal is. In: the noun that names it, in its sentence; out: the status, the word that shows it and how much
 * that word weighs, or null where nothing tells.
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
import { childrenBy, isConditional, isNegated } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";
import { REJECTING } from "./deal-words.ts";
import { isRuledOut, statusBeside, statusOfNoun, statusOfTerms } from "./status-of-noun.ts";
import { statusOfVerb } from "./status-of-verb.ts";

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

/** 3: said outright. 2: said by the way. 1: a hint, which counts where the report says nothing clearer. */
export type Weight = 1 | 2 | 3;

export interface StatusFound {
  readonly status: DealStatus;
  readonly sign: Token;
  readonly weight: Weight;
}

export function dealStatus(noun: Token, view: SentenceView): StatusFound | null {
  const found = statusOf(noun, view);
  // What a council resolves is adopted.
  return found?.status === "reached" && noun.lemma === "resolution" ? { ...found, status: "adopted" } : found;
}

function statusOf(noun: Token, view: SentenceView): StatusFound | null {
  if (isSupposed(noun, view) || isAnyOfThem(noun, view) || isTriedOften(noun, view) || isRuledOut(noun, view))
    return null;
  const due = dueToStart(noun, view);
  if (due) return { status: "reached", sign: due, weight: 3 };
  // "the details of the deal are being worked out": what becomes of them becomes of it.
  const above = view.tokens[noun.head];
  const isPart = above?.upos === "NOUN" && noun.relation === "nmod" && PARTS.has(above.lemma);
  const parts = isPart ? statusOfVerb(above, view) : null;
  const beside = statusBeside(noun, view);
  const found = [parts, statusOfNoun(noun, view), statusOfVerb(noun, view), beside].filter((one) => one !== null);
  if (isDeniedAbove(noun, view)) return null;
  const most = Math.max(0, ...found.map(({ weight }) => weight));
  const best = found.find(({ weight }) => weight === most) ?? statusOfTerms(noun, view);
  // "violating the terms of a potential deal": one that is not made is not broken.
  if (best && BROKEN.has(best.status) && beside && OPEN.test(beside.sign.text)) return null;
  // "a potential deal has emerged": by that it is not reached.
  const toCome =
    best?.status === "reached"
      ? found.find(({ status }) => status === "proposed" || status === "negotiating")
      : undefined;
  // "struck a draft deal" reached what it struck.
  if (toCome?.status === "negotiating" && best?.weight === 3 && /^(?:draft|tentative)$/i.test(toCome.sign.text))
    return best;
  return toCome && (toCome.weight === 2 || best?.weight === 1) ? toCome : best;
}

/** "weighs the accord due to take effect at dawn": whatever is done with it, it is made. */
function dueToStart({ index }: Token, { tokens }: SentenceView): Token | null {
  const [due, to, verb] = tokens.slice(index + 1, index + 4);
  const isDue = due !== undefined && /^(?:due|set|scheduled|slated)$/i.test(due.text) && to?.text === "to";
  return isDue && /^(?:take|come|go|enter|begin|start)$/.test(verb?.lemma ?? "") ? due : null;
}

const BROKEN: ReadonlySet<DealStatus> = new Set(["violated", "collapsed"]);
const OPEN = /^(?:potential|prospective|possible|future|proposed|would-be|eventual|planned)$/i;

/** Nouns that stand for the deal they are of. */
const PARTS = new Set(
  "text detail term wording version draft outline language framework rest kind sort form".split(" "),
);

/** "did not say that they were in breach of the truce" */
function isDeniedAbove(noun: Token, view: SentenceView): boolean {
  let at: Token = noun;
  for (let steps = 0; at.head >= 0 && steps < 5; steps++) {
    const above = view.tokens[at.head]!;
    if (
      at.relation === "ccomp" &&
      /^(?:say|claim|suggest|mean|argue|think|believe)$/.test(above.lemma) &&
      isNegated(view.sentence, above.index)
    )
      return true;
    at = above;
  }
  return false;
}

/** "under any serious accord", "to honour such a truce": none that was or is to be. */
function isAnyOfThem(noun: Token, view: SentenceView): boolean {
  const verb = view.tokens[noun.head];
  const isAny = childrenBy(view.sentence, noun.index, "det", "det:predet", "amod").some(({ text }) =>
    /^(?:any|such|every)$/i.test(text),
  );
  // "rejected any deal that would split the army": a stance on what might be.
  const isOnTerms = childrenBy(view.sentence, noun.index, "acl").length > 0;
  return isAny && (isOnTerms || !(verb && REJECTING.has(verb.lemma)));
}

/** "several bids for a truce collapsed": those of before, each of some other deal. */
function isTriedOften(noun: Token, view: SentenceView): boolean {
  let at = view.tokens[noun.head];
  for (let steps = 0; at && steps < 2 && at.upos === "VERB" && at.relation === "acl"; steps++)
    at = view.tokens[at.head];
  if (!at || !/^(?:attempt|effort|bid|try)$/.test(at.lemma) || at.relation !== "nsubj") return false;
  return areMany(at, view);
}

/** "several bids", "all attempts", "earlier talks" */
export function areMany(noun: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, noun.index, "amod", "det", "nummod").some(({ text }) =>
    /^(?:several|many|numerous|countless|previous|prior|past|earlier|repeated|successive|all|every|most|various|multiple)$/i.test(
      text,
    ),
  );
}

/** "if the truce fails", "whether they can agree on a deal": nothing is told of it. */
function isSupposed(noun: Token, view: SentenceView): boolean {
  let at = view.tokens[noun.head];
  for (let steps = 0; at && steps < 4; steps++) {
    if (isConditional(view.sentence, at.index)) return true;
    if (at.upos === "VERB" && !/^(?:xcomp|ccomp|acl|conj)/.test(at.relation)) return false;
    at = view.tokens[at.head];
  }
  return false;
}
