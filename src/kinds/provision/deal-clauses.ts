/**
 * The clauses behind a deal that are terms of it. In: the noun, or the verb of such a clause; out: the verbs.
 *
 *     an agreement to leave · a deal designed to keep the road open · a plan under which they leave
 *     a deal was struck to open the bridge      the clause hangs on what was done to the deal
 */
import { childrenBy } from "../../extract/clauses.ts";
import { dealAt, isThatOne } from "../../extract/deals/deal-at.ts";
import { REACHING, SIGNING } from "../../extract/deals/deal-words.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { EFFECTING, EMPTY, STATING, STEPS } from "./term-words.ts";

/** "a deal was struck to open the bridge": the clause hangs on what was done to the deal. */
export function clauseBehind(noun: Token, view: SentenceView): Token[] {
  const verb = view.tokens[noun.head];
  if (!verb || !/^(?:nsubj:pass|obj)$/.test(noun.relation) || !(REACHING.has(verb.lemma) || SIGNING.has(verb.lemma)))
    return [];
  const doing = childrenBy(view.sentence, verb.index, "advcl", "obl").find(
    (token) =>
      token.index > noun.index &&
      isDoing(token, view) &&
      !view.tokens.slice(noun.index, token.index).some(({ text }) => text === ","),
  );
  if (doing) return clauseOf(doing, view);
  const clause = view.tokens.find(
    ({ index, xpos, relation, head }) =>
      index > verb.index &&
      index > noun.index &&
      xpos === "VB" &&
      /^(?:acl|xcomp|advcl)$/.test(relation) &&
      (head === verb.index || view.tokens[head]?.head === verb.index),
  );
  const between = clause ? view.tokens.slice(verb.index, clause.index) : [];
  if (between.some(({ text }) => /^(?:,|;|but)$/.test(text))) return [];
  // "a truce must be agreed upon | to spare the port": on what, the tree lost.
  const marks = clause ? childrenBy(view.sentence, clause.index, "mark") : [];
  return clause && marks.length > 0 && marks.every(({ text }) => /^to$/i.test(text)) ? clauseOf(clause, view) : [];
}

/** "a deal on | opening the border", "over | putting the ports on a list" */
function isDoing({ xpos, index }: Token, { sentence, tokens }: SentenceView): boolean {
  if (xpos !== "VBG") return false;
  return childrenBy(sentence, index, "mark").some(
    ({ text, index: at }) => /^(?:on|over|for|about)$/i.test(text) && tokens[at + 1]?.xpos === "VBG",
  );
}

/** The verb of the clause behind a deal that is a term: "to leave", "designed to keep", "under which they leave". */
export function clauseOf(verb: Token, view: SentenceView): Token[] {
  const { sentence } = view;
  // "a pause to bury the dead", "a truce to mark the feast": what it is kept for.
  const deal = view.tokens[verb.head];
  const isKeptFor = verb.xpos === "VB" && verb.relation === "acl" && MEANWHILE.test(verb.lemma);
  if (deal && isKeptFor && dealAt(deal, view) === "truce") return [];
  // "a deal to try to end the war": what all deals are for.
  if (verb.lemma === "try") return [];
  const under = childrenBy(sentence, verb.index, "aux", "mark", "obl", "nsubj");
  // "a truce to come into force on Monday": when it begins, which is told by itself.
  if (
    /^(?:come|go|enter|take)$/.test(verb.lemma) &&
    /^(?:into|effect|force)$/i.test(view.tokens[verb.index + 1]?.text ?? "")
  )
    return [];
  const objects = childrenBy(sentence, verb.index, "obj");
  if (
    /^(?:end|stop|halt|bring|try|reach)$/.test(verb.lemma) &&
    // "to end two decades of civil war"
    objects
      .flatMap((noun) => [noun, ...(SPELL.test(noun.lemma) ? childrenBy(sentence, noun.index, "nmod") : [])])
      .some((noun) => EMPTY.has(noun.lemma) || dealAt(noun, view))
  )
    return [];
  if (/^VBN$/.test(verb.xpos) && /^(?:design|intend|aim|mean)$/.test(verb.lemma))
    return childrenBy(sentence, verb.index, "xcomp", "advcl")
      .slice(0, 1)
      .flatMap((one) => clauseOf(one, view));
  if (verb.xpos === "VB" && under.some(({ text }) => /^to$/i.test(text)))
    return childrenBy(sentence, verb.index, "obj").some((noun) => dealAt(noun, view) === "deal") ? [] : [verb];
  if (isDoing(verb, view) || isThatOne(verb, view)) return [verb];
  // "a deal making Okoro premier", "an accord putting the port under guard"; not "a deal bringing the war to an end"
  const isArranging = verb.xpos === "VBG" && ARRANGING.test(verb.lemma);
  if (
    isArranging &&
    objects.some(({ lemma }) => !EMPTY.has(lemma) && !/^(?:end|stop|halt|peace|issue|money)$/.test(lemma))
  )
    return [verb];
  const isUnder = childrenBy(sentence, verb.index, "obl", "advmod").some(
    ({ text, index }) =>
      /^(?:which|whereby)$/i.test(text) &&
      !/^(?:after|before|to|on|during|about|with)$/i.test(view.tokens[index - 1]?.text ?? ""),
  );
  if (isUnder) return [verb];
  // "a deal that would lift the sanctions"; what a deal says by a verb of saying is told by that verb.
  const isToCome = under.some(({ xpos }) => xpos === "MD");
  const isItself = under.some(({ text, relation }) => /^nsubj/.test(relation) && /^(?:that|which)$/i.test(text));
  if (!isToCome || !isItself || STATING.has(verb.lemma) || EFFECTING.has(verb.lemma)) return [];
  return STEPS.has(verb.lemma) ? [verb] : [];
}

/** What a truce leaves time for. */
const MEANWHILE = /^(?:bury|mourn|celebrate|mark|regroup|rest|rearm|collect|retrieve)$/;
/** "decades | of war" */
const SPELL = /^(?:day|week|month|year|decade|generation|century|cycle|era|spiral)$/;

/** By what a deal puts things and people in their places. */
const ARRANGING =
  /^(?:make|name|appoint|put|place|hand|leave|keep|divide|split|transfer|return|bring|reopen|restore|merge|dissolve|withdraw|recognise|recognize)$/;
