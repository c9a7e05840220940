/**
 * Whether an encounter comes to nothing. In: the verb and the word for the encounter; out: so or not.
 *
 *     called off the talks · pulled out of the summit        called off
 *     the meeting did not take place                         missing
 *     did not turn up for the talks                          stayed away from
 */
import { childrenBy, isNegated, isRelation } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { ENDING_BEFORE_BEGINNING } from "./meeting-words.ts";
import { wholeOf } from "./whole-of.ts";

/** "The meeting did not take place", "never materialised": it had been meant to. */
export function isMissing(verb: Token, word: Token, view: SentenceView): boolean {
  const isSubject = wholeOf(word, view).head === verb.index && isRelation(wholeOf(word, view), "nsubj");
  const isNot = isNegated(view.sentence, verb.index) && verb.xpos !== "VBG";
  const isPast =
    verb.xpos === "VBD" || childrenBy(view.sentence, verb.index, "aux").some(({ text }) => /^did$/i.test(text));
  return isSubject && isNot && isPast && /^(?:take|happen|materiali[sz]e|occur|come)$/.test(verb.lemma);
}

/** "did not turn up for the talks", "failed to show up" */
export function isStayingAway(verb: Token, view: SentenceView): boolean {
  if (!/^(?:turn|show)$/.test(verb.lemma) || view.tokens[verb.index + 1]?.text !== "up") return false;
  const isFailing = isRelation(verb, "xcomp") && view.tokens[verb.head]?.lemma === "fail";
  return isFailing || (isNegated(view.sentence, verb.index) && verb.xpos !== "VBG");
}

/** "pulled out of the summit", "walked out of the talks": leaving what was agreed. */
const LEAVING = new Set(["pull", "walk", "back", "bow", "drop", "storm"]);

export function isCancelling(verb: Token, word: Token, view: SentenceView): boolean {
  // "The talks broke off": they had been held.
  const isSubject = wholeOf(word, view).head === verb.index && wholeOf(word, view).relation === "nsubj";
  if (LEAVING.has(verb.lemma)) return /^(?:out|away)$/.test(view.tokens[verb.index + 1]?.text ?? "");
  // "broke off the talks": they end unfinished. "They broke off" is not said of those who talk.
  if (verb.lemma === "break" && isSubject) return false;
  if (verb.lemma === "break") return view.tokens[verb.index + 1]?.text === "off";
  if (verb.lemma === "boycott") return true;
  // "was put off until May", "fell through"
  const [next, second] = [1, 2].map((ahead) => view.tokens[verb.index + ahead]?.text.toLowerCase() ?? "");
  if (/^(?:put|push)$/.test(verb.lemma)) return /^(?:off|back)$/.test(next!) || second === "off";
  if (verb.lemma === "fall" && isSubject) return next === "through";
  if (!ENDING_BEFORE_BEGINNING.has(verb.lemma)) return false;
  if (verb.lemma !== "call") return true;
  if (view.tokens[verb.index + 1]?.text === "off") return true;
  return childrenBy(view.sentence, verb.index, "compound:prt", "advmod").some((token) => token.text === "off");
}
