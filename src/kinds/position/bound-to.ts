/**
 * Whether a step hangs on something else that has to come first. In: the verb of the step; out: true where the words
 * behind it, or those that open its sentence, say so.
 *
 *     would sign | the moment the siege is lifted · only if … · until … · provided that … · in exchange for …
 *     Only when the guns fall silent | will Kenya return
 *     would sign | until Friday · on the day of the feast        a time, and no condition
 */
import { childrenBy, isNegated, subtree } from "../../extract/clauses.ts";
import { isDealNoun } from "../../extract/deals/deal-at.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";

/** What opens a clause that has to come true first. */
const CLAUSE =
  /^(?:only (?:if|when|once|after|where)|if|unless|until|till|once(?! (?:more|again|and))|provided|providing|as soon as(?! possible)|(?:as|so) long as(?! (?:possible|necessary|needed|it takes))|(?:the|that|from the|on the|at the) (?:very )?(?:moment|minute|instant|hour|day|week)|not before|in the event)\b/;
/** What stands for a price or a term, without a clause. */
const PRICE =
  /^(?:in (?:exchange|return) for|(?:only )?on (?:the )?(?:condition|understanding|proviso)|against (?:guarantees|assurances)|only (?:in (?:exchange|return)|against|after|with guarantees)|subject to|conditional (?:on|upon)|contingent (?:on|upon)|for nothing less|for anything less)\b/;
/** Words that decide what opens a clause. */
const AHEAD = 5;

export function isBoundTo(verb: Token, view: SentenceView): boolean {
  const { tokens, sentence } = view;
  // "would not support it, Uganda gave way when …": what the next clause hangs on.
  const next = childrenBy(sentence, verb.index, "conj", "parataxis").find(
    ({ index }) => index > verb.index && childrenBy(sentence, index, "nsubj").length > 0,
  );
  const end = next ? (subtree(sentence, next.index)[0] ?? tokens.length) : tokens.length;
  for (let i = verb.index + 1; i < end && tokens[i]!.text !== ";"; i++) if (opensCondition(i, view)) return true;
  const first = tokens.findIndex(({ upos }) => upos !== "PUNCT");
  return first >= 0 && first < verb.index - 1 && opensCondition(first, view);
}

/**
 *     will not sign | before the siege is lifted · before the return of the refugees · while the guns fire
 *     refuses to talk | until they are free · rejected it | before the talks began        the last only tells when
 *
 * Whether what is refused is put off until something else comes first.
 */
export function isPutOff(refusal: Token, view: SentenceView): boolean {
  const { sentence } = view;
  const below = childrenBy(sentence, refusal.index, "xcomp");
  const isPast = refusal.xpos === "VBD" && below.length === 0 && !isNegated(sentence, refusal.index);
  return [refusal, ...below].some(({ index }) => {
    const behind = childrenBy(sentence, index, "advcl", "obl", "nmod").filter((word) => word.index > index);
    return behind.some((word) => {
      const lead = childrenBy(sentence, word.index, "mark", "case").find(({ text }) => FIRST.test(text));
      if (!lead) return false;
      if (/^case/.test(lead.relation)) return /^(?:before|until|till)$/i.test(lead.text) && DEEDS.test(word.lemma);
      const helpers = childrenBy(sentence, word.index, "aux", "cop", "aux:pass");
      const isTold = word.xpos === "VBD" || helpers.some(({ xpos }) => xpos === "VBD");
      // "…, while Sudan will": told beside it.
      const isBeside = view.tokens[lead.index - 1]?.text === "," || helpers.some(({ xpos }) => xpos === "MD");
      return hasSubject(word, view) && !(isPast && isTold) && !(/^while$/i.test(lead.text) && isBeside);
    });
  });
}

const FIRST = /^(?:before|until|till|unless|while)$/i;
/** What can be made to come first; a year, a feast or a summit only tells when. */
const DEEDS =
  /^(?:return|withdrawal|release|departure|disarmament|resignation|ceasefire|cease-fire|truce|settlement|pullout|surrender|removal|lifting|apology|recognition)$/;

function hasSubject({ index }: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "nsubj", "nsubj:pass", "expl").length > 0;
}

/** Whether words name something that has to come first: "a truce | if the siege is lifted". */
export function namesCondition({ start, end }: Span, view: SentenceView): boolean {
  const words = view.tokens.filter((token) => token.start >= start && token.end <= end);
  // "a formula | by which they go free in return for fuel": a term of the formula, and no price that a party asks.
  const within = words.findIndex(({ text }, i) => i > 0 && (WHEREBY.test(text) || isUnderWhich(i, words)));
  const own = within < 0 ? words : words.slice(0, within);
  return own.some((token) => opensCondition(token.index, view));
}

/**
 *     | will return to the talks | once the siege is lifted        the talks, not the siege
 *
 * The words up to what has to come first; null where it opens them, or nothing does.
 */
export function beforeCondition({ start, end }: Span, view: SentenceView): Span | null {
  const words = view.tokens.filter((token) => token.start >= start && token.end <= end);
  const at = words.findIndex(
    (word) => (/^(?:mark|case)/.test(word.relation) && FIRST.test(word.text)) || opensCondition(word.index, view),
  );
  return at > 0 ? { start, end: words[at - 1]!.end } : null;
}

const WHEREBY = /^whereby$/i;

function isUnderWhich(at: number, words: readonly Token[]): boolean {
  return /^(?:by|under|in)$/i.test(words[at]!.text) && /^which$/i.test(words[at + 1]?.text ?? "");
}

function opensCondition(at: number, view: SentenceView): boolean {
  const { tokens } = view;
  // "even if", "as if", "what if": not what has to come first.
  if (/^(?:even|as|what)$/i.test(tokens[at - 1]?.text ?? "") && /^if$/i.test(tokens[at]!.text)) return false;
  // "at once", "for once": a manner.
  if (/^(?:at|for)$/i.test(tokens[at - 1]?.text ?? "") && /^once$/i.test(tokens[at]!.text)) return false;
  // "only | “ | when they go": a quotation may open between.
  const ahead = tokens
    .slice(at, at + AHEAD)
    .filter(({ text }) => !/^["“”'‘’]$/.test(text))
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  if (PRICE.test(ahead)) return true;
  const lead = CLAUSE.exec(ahead)?.[0];
  if (!lead) return false;
  const behind = at + lead.split(" ").length;
  // "the day of the feast", "the week before": a time.
  if (
    /(?:moment|minute|instant|hour|day|week)$/.test(lead) &&
    /^(?:of|before|after|,|\.)$/i.test(tokens[behind]?.text ?? "")
  )
    return false;
  // "until March 15", "until next week": a time, whatever is told behind it.
  const isTime = /^(?:until|till|once)$/.test(lead) && view.times.some(({ start }) => start === tokens[behind]?.start);
  if (isTime) return false;
  for (let i = behind; i < tokens.length && !/^[;,]$/.test(tokens[i]!.text); i++)
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.upos)) return !isDealCarriedOut(behind, i, tokens);
  // "if the council, a rival cabinet, | is let in": the verb stands behind what is told by the way.
  const clause = tokens[behind - 1]!;
  const verb = /^mark/.test(clause.relation) ? tokens[clause.head]! : undefined;
  return verb !== undefined && verb.index > behind && !isDealCarriedOut(behind, verb.index, tokens);
}

/** "once the truce takes hold": what follows is a term of it, and no price that a party asks. */
function isDealCarriedOut(from: number, verb: number, tokens: readonly Token[]): boolean {
  const carried = tokens
    .slice(verb, verb + AHEAD)
    .some(({ upos, lemma }) => upos === "VERB" && CARRIED_OUT.test(lemma));
  return carried && tokens.slice(from, verb).some(isDealNoun);
}

const CARRIED_OUT = /^(?:implement|hold|take|come|enter|go|stick|last|work|observe|respect|honou?r)$/;
