/**
 * Whether a step hangs on something else that has to come first. In: the verb of the step; out: true where the words
 * behind it, or those that open its sentence, say so.
 *
 *     would sign | the moment the siege is lifted · only if … · until … · provided that … · in exchange for …
 *     Only when the guns fall silent | will Kenya return
 *     would sign | until Friday · on the day of the feast        a time, and no condition
 */
import { childrenBy, subtree } from "../../extract/clauses.ts";
import { isDealNoun } from "../../extract/deals/deal-at.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";

/** What opens a clause that has to come true first. */
const CLAUSE =
  /^(?:only (?:if|when|once|after|where)|if|unless|until|till|once|provided|providing|as soon as(?! possible)|(?:as|so) long as(?! (?:possible|necessary|needed|it takes))|(?:the|that|from the|on the|at the) (?:very )?(?:moment|minute|instant|hour|day|week)|not before|in the event)\b/;
/** What stands for a price or a term, without a clause. */
const PRICE =
  /^(?:in (?:exchange|return) for|(?:only )?on (?:the )?(?:condition|understanding|proviso)|against (?:guarantees|assurances)|only (?:in (?:exchange|return)|against|with guarantees)|subject to|conditional (?:on|upon)|contingent (?:on|upon)|for nothing less|for anything less)\b/;
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

/** Whether words name something that has to come first: "a truce | if the siege is lifted". */
export function namesCondition({ start, end }: Span, view: SentenceView): boolean {
  const words = view.tokens.filter((token) => token.start >= start && token.end <= end);
  // "a formula | by which they go free in return for fuel": a term of the formula, and no price that a party asks.
  const within = words.findIndex(({ text }, i) => i > 0 && (WHEREBY.test(text) || isUnderWhich(i, words)));
  const own = within < 0 ? words : words.slice(0, within);
  return own.some((token) => opensCondition(token.index, view));
}

const WHEREBY = /^whereby$/i;

function isUnderWhich(at: number, words: readonly Token[]): boolean {
  return /^(?:by|under|in)$/i.test(words[at]!.text) && /^which$/i.test(words[at + 1]?.text ?? "");
}

function opensCondition(at: number, view: SentenceView): boolean {
  const { tokens } = view;
  // "even if", "as if", "what if": not what has to come first.
  if (/^(?:even|as|what)$/i.test(tokens[at - 1]?.text ?? "") && /^if$/i.test(tokens[at]!.text)) return false;
  const ahead = tokens
    .slice(at, at + AHEAD)
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
  return false;
}

/** "once the truce takes hold": what follows is a term of it, and no price that a party asks. */
function isDealCarriedOut(from: number, verb: number, tokens: readonly Token[]): boolean {
  const carried = tokens
    .slice(verb, verb + AHEAD)
    .some(({ upos, lemma }) => upos === "VERB" && CARRIED_OUT.test(lemma));
  return carried && tokens.slice(from, verb).some(isDealNoun);
}

const CARRIED_OUT = /^(?:implement|hold|take|come|enter|go|stick|last|work|observe|respect|honou?r)$/;
