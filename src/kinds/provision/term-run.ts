/**
 * A run of sentences that tell the terms of one deal. In: a sentence; out: the deal whose terms the sentences before it
 * tell, or null.
 *
 *     Under the draft, Kenya would leave the port.    opens a run; "under it" where the draft was told right before
 *     Its ships would pay no dues.                    carries it on; so does "Its ships pay no dues."
 *     Okoro spoke on Monday.                          ends it
 */

import { dealAt, isDealNoun } from "../../extract/deals/deal-at.ts";
import { oncePerReport } from "../../extract/once-per-report.ts";
import type { Context, Word } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { WILL_OR_WOULD } from "../../language/modals.ts";
import { wordsUnder } from "../../language/tree.ts";
import { BARE_DEALS } from "./bare-deals.ts";
import { DONE_BY_TERMS, STATING } from "./term-words.ts";
import { type ToldDeal, toldDeal } from "./told-deal.ts";

/** Sentences that a run goes on for at most. */
const LONGEST = 6;

const runs = oncePerReport(() => new Map<number, ToldDeal | null>());

/** The deal of the run that reaches up to a sentence. */
export function runBefore(index: number, context: Context): ToldDeal | null {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at--) {
    const deal = opensRun(at, context);
    if (deal) return deal;
    if (!carriesOn(context.view(at))) return null;
  }
  return null;
}

/** "Under the deal, …", "The plan provides for …": the terms begin here. */
export function opensRun(index: number, context: Context): ToldDeal | null {
  const known = runs(context);
  const seen = known.get(index);
  if (seen !== undefined) return seen;
  const view = context.view(index);
  const found = view.sentence.role === "body" ? (opening(view, context) ?? underIt(view, context)) : null;
  known.set(index, found);
  return found;
}

function opening(view: SentenceView, context: Context): ToldDeal | null {
  const { tokens } = view;
  const deal = tokens.find((token) => isDealNoun(token) || BARE_DEALS.has(token.lemma.toLowerCase()));
  // "laid six points before them": the points follow.
  const isPoints = deal?.lemma === "point" && dealAt(deal, view) !== null;
  if (!deal || !(isPoints || tokens.some((token) => isUnder(token, deal, tokens) || saysTerms(token, deal))))
    return null;
  return toldDeal({ ...deal, index: tokens.length }, view, context, 0) ?? bareDeal(deal, view);
}

/** "Under it, the Front would leave." */
function underIt(view: SentenceView, context: Context): ToldDeal | null {
  const [under, it] = view.tokens;
  const isUnderIt =
    under !== undefined && /^under$/i.test(under.text) && /^(?:it|this|that|these|them)$/.test(it?.text ?? "");
  return isUnderIt && view.tokens[2]?.text === "," ? toldDeal(under, view, context, 1) : null;
}

/** "the plan provides for": a deal by what it does. */
function bareDeal(noun: Token, view: SentenceView): ToldDeal | null {
  const status = BARE_DEALS.get(noun.lemma.toLowerCase());
  return status ? { noun, view, status, back: 0 } : null;
}

/** "under the six-point plan" */
function isUnder({ text, index }: Token, deal: Token, tokens: readonly Token[]): boolean {
  if (!/^under$/i.test(text) || deal.index < index || deal.index > index + 6) return false;
  return tokens.slice(index, deal.index).every(({ upos }) => !/^(?:VERB|AUX|PUNCT)$/.test(upos) || upos === "PUNCT");
}

/** "the plan provides for", "the accord, which requires" */
function saysTerms({ lemma, upos, xpos, index }: Token, deal: Token): boolean {
  return upos === "VERB" && STATING.has(lemma) && /^VB[ZPD]$|^VB$/.test(xpos) && index > deal.index;
}

/** Whether a sentence tells what would be done, by a main verb of its own, or what "it" also calls for. */
function carriesOn(view: SentenceView): boolean {
  const root = view.tokens.find(({ head }) => head < 0);
  const isSaid =
    root !== undefined &&
    STATING.has(root.lemma) &&
    wordsUnder(view.sentence, root.index).some(
      ({ relation, text }) => relation === "nsubj" && /^(?:it|they|this)$/i.test(text),
    );
  return isSaid || stepsOf(view).length > 0;
}

/** The verbs by which a sentence tells what would or will be done: the main one, and those put beside it. */
export function stepsOf(view: SentenceView): Token[] {
  const root = view.tokens.find(({ head }) => head < 0);
  if (!root) return [];
  // Of a long list the tree hangs each on one of those before it.
  const found = [root];
  for (const verb of found)
    found.push(
      ...wordsUnder(view.sentence, verb.index).filter(({ relation }) => /^(?:conj|parataxis)$/.test(relation)),
    );
  return found.filter((verb) => isStep(verb, view));
}

/** Whether a word can be a step of a deal at all. */
export function canBeStep({ upos, lemma }: Word): boolean {
  return upos === "VERB" && !NO_STEP.test(lemma);
}

function isStep(verb: Token, view: SentenceView): boolean {
  if (!canBeStep(verb) || view.quotationAt(verb)) return false;
  const under = wordsUnder(view.sentence, verb.index);
  const subject = under.find(({ relation }) => /^nsubj/.test(relation));
  if (!subject || /^(?:i|we|you|it|this|that|what|which|who|there|he|she)$/i.test(subject.text)) return false;
  if (under.some(({ relation, text }) => /^aux/.test(relation) && WILL_OR_WOULD.test(text))) return true;
  if (isBoundTo(verb, under)) return true;
  // "The Front drops its claim", "The port is placed under a joint board": told as it will be.
  const isNow =
    /^VB[ZP]$/.test(verb.xpos) || (verb.xpos === "VBN" && under.some(({ text }) => /^(?:is|are)$/.test(text)));
  return (
    isNow && DONE_BY_TERMS.has(verb.lemma) && under.every(({ text }) => !/^(?:being|has|have|not|n['’]t)$/i.test(text))
  );
}

/**
 * "the army is | to pull back", "the strip was | to be kept empty": the tree takes what is to be done for what the army is.
 */
export function isBoundTo({ xpos }: Token, under: readonly Token[]): boolean {
  const isPassive = xpos === "VBN" && under.some(({ text }) => /^be$/i.test(text));
  return (
    (xpos === "VB" || isPassive) &&
    under.some(({ relation, text }) => relation === "mark" && /^to$/i.test(text)) &&
    under.some(({ relation, text }) => /^(?:cop|aux)/.test(relation) && /^(?:is|are|was|were)$/i.test(text))
  );
}

/** What is thought, said or arranged about a deal, and what it would mean: none is a term of it. */
const NO_STEP =
  /^(?:be|say|tell|add|warn|mean|make|help|bring|depend|seem|appear|like|prefer|need|want|hope|expect|agree|discuss|meet|travel|visit|fly|arrive|announce|sign|vote|debate|consider|welcome|greet|chair|attend|inaugurate|continue|try|know|see|show|prove|take|come|go|face|undermine|threaten|boost|increase|remember|think|feel|love|hate|find|work|fail|collapse|hold|reject|oppose|accept|support|veto|refuse|walk|speak|talk|address|decide|cost|affect|leave|represent|mark|allow|enable|ensure|require|blame|praise|thank|congratulate|commend)$/;
