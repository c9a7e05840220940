/**
 * Speakers without a name, as the text describes them. In: the noun; out: where its phrase stands, with what tells the
 * speaker from others and without what only happens around.
 *
 *     A senior Kenyan official familiar with the talks said on Friday …
 *     └──────────────────────────────────────────────┘
 *     Officials at the ministry, which declined to comment, said …
 *     └───────────────────────┘
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import type { Span } from "../../model/span.ts";

/** Longest description, in words on either side of the noun. */
const LONGEST = 20;
const BEFORE = /^(?:det|amod|compound|nummod|nmod|advmod|cc:preconj|obl:unmarked|flat)/;
const BEHIND = /^(?:nmod|flat|compound|acl|amod|fixed)/;
/** Days and parts of days: "a spokesman on Friday". */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|week|month|year|today|yesterday|tomorrow|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

export function describeSpeaker(index: number, sentence: Sentence): Span {
  const { tokens } = sentence;
  const head = tokens[index]!;
  // What the noun is subject of comes behind it, and is no part of it.
  const end = head.head > index ? head.head : tokens.length;
  let first = index;
  let last = index;
  for (const child of children(sentence, index).toReversed()) {
    const { relation } = tokens[child]!;
    const from = edge(sentence, child, -1);
    const isBefore = child < index && BEFORE.test(relation) && isJoined(tokens, edge(sentence, child, 1), first);
    if (isBefore && index - from <= LONGEST) first = from;
  }
  first = afterTime(tokens, first, index);
  for (const child of children(sentence, index)) {
    if (child < index || !BEHIND.test(tokens[child]!.relation) || !says(sentence, child)) continue;
    const to = untilComma(tokens, edge(sentence, child, -1), Math.min(edge(sentence, child, 1), end - 1));
    if (!isJoined(tokens, last, edge(sentence, child, -1)) || to - index > LONGEST || to <= last) break;
    last = to;
  }
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** "said on Friday senior officials had …": the day is of the saying, though the parser hangs it on the officials. */
function afterTime(tokens: readonly Token[], first: number, head: number): number {
  const day = /^on$/i.test(tokens[first]!.text) ? first + 1 : first;
  return day < head && TIME.test(tokens[day]!.text) && tokens[day]!.head !== head ? day + 1 : first;
}

/** Whether two words stand side by side, or with only a hyphen between. */
function isJoined(tokens: readonly Token[], left: number, right: number): boolean {
  return right === left + 1 || (right === left + 2 && tokens[left + 1]!.text === "-");
}

/** The last word of a branch to one side: -1 to the left, 1 to the right. */
function edge(sentence: Sentence, index: number, side: -1 | 1): number {
  let at = index;
  for (let steps = 0; steps < sentence.tokens.length; steps++) {
    const branch = children(sentence, at);
    const next = side < 0 ? branch[0] : branch.at(-1);
    if (next === undefined || (next - at) * side <= 0) return at;
    at = next;
  }
  return at;
}

/** A time says nothing of the speaker, nor does "with talks failing". */
function says(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index]!;
  if (TIME.test(token.text)) return false;
  const isHappening = children(sentence, index).some((child) => sentence.tokens[child]!.xpos === "VBG");
  const isWith = children(sentence, index).some((child) => sentence.tokens[child]!.text.toLowerCase() === "with");
  return !(token.relation.startsWith("nmod") && isWith && isHappening);
}

/** "an observer at the lodge | where the two met": what is told of the lodge tells nobody from others. */
function untilComma(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i <= last; i++) if (/^(?:[,;:()“”"–—]|where)$/.test(tokens[i]!.text)) return i - 1;
  return last;
}
