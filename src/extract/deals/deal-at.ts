/**
 * Whether a word names a deal. In: a noun; out: what sort of deal, or null.
 *
 *     a truce · the accord · a cease-fire            by themselves
 *     the peace plan · a Security Council resolution    with a word that says so
 */

import type { Token } from "../../language/analysis.ts";
import { childrenBy } from "../clauses.ts";
import { modifiersOf } from "../parties.ts";
import type { SentenceView } from "../sentence-view.ts";
import { CLOSING, DEALS, DEALS_OF_A_KIND, OF_A_DEAL, PUT_FORWARD, REJECTING, SIGNING, TRUCES } from "./deal-words.ts";

export type Sort = "truce" | "deal";

export function dealAt(token: Token, view: SentenceView): Sort | null {
  const lemma = token.lemma.toLowerCase();
  if (!/^(?:NOUN|PROPN)$/.test(token.upos)) return null;
  // "a ceasefire deal", "truce talks": the noun that follows is the deal, or what is talked about.
  const head = view.tokens[token.head];
  if (token.relation === "compound" && head && (DEALS.has(head.lemma) || DEALS_OF_A_KIND.has(head.lemma))) return null;
  if (lemma === "fire") return isCeaseFire(token, view) ? "truce" : null;
  if (DEALS.has(lemma)) return sortOf(token, view);
  if (!DEALS_OF_A_KIND.has(lemma)) return null;
  const about = [
    ...childrenBy(view.sentence, token.index, "compound", "amod", "nmod", "nmod:poss"),
    ...view.tokens.slice(Math.max(0, token.index - 4), token.index).filter(({ upos }) => upos !== "VERB"),
  ];
  const isOfADeal = about.some(({ lemma: word, text }) => OF_A_DEAL.has(word.toLowerCase()) || /^hostilit/i.test(text));
  return isOfADeal || isHandledAsDeal(token, view) || isOfActors(token, view) ? sortOf(token, view) : null;
}

/** "rejected the proposal", "signed the framework": done to it what is done to deals. */
function isHandledAsDeal(token: Token, view: SentenceView): boolean {
  const verb = view.tokens[token.head];
  if (verb?.upos !== "VERB" || !/^(?:obj|nsubj:pass)/.test(token.relation)) return false;
  return SIGNING.has(verb.lemma) || REJECTING.has(verb.lemma) || CLOSING.has(verb.lemma);
}

/** "the Egyptian proposal", "Norway's roadmap": put forward by somebody who negotiates. */
function isOfActors(token: Token, view: SentenceView): boolean {
  return PUT_FORWARD.has(token.lemma) && modifiersOf(token.index, view).length > 0;
}

function isCeaseFire(token: Token, view: SentenceView): boolean {
  const [before, hyphen] = [view.tokens[token.index - 2], view.tokens[token.index - 1]];
  return (hyphen?.text === "-" && /^cease$/i.test(before?.text ?? "")) || /^cease$/i.test(hyphen?.text ?? "");
}

/** "a ceasefire deal" is a truce. */
function sortOf(token: Token, view: SentenceView): Sort {
  const words = [token, ...childrenBy(view.sentence, token.index, "compound", "amod")];
  return words.some(({ lemma }) => TRUCES.has(lemma.toLowerCase())) ? "truce" : "deal";
}
