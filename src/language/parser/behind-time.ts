/**
 * What the parser hangs on the time that stands before it, though no time has such a thing. In: the words of a sentence and
 * its tree; out: the tree with those words where they belong.
 *
 *     took control | on Friday | of Ravna · clashes | on Tuesday | between the army and rebels · besieged | for weeks | by it
 */
import type { ParsedWord } from "./parser.ts";

const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|overnight|weekend)$/i;
const LENGTH = /^(?:hours?|days?|nights?|weeks?|months?|years?|decades?)$/i;
/** "the weeks between two votes" are told by their ends, "a week of raids" by what fills it: only a doer is nobody's week. */
const OF_DAY = /^(?:of|between|by|with|against|to|from|into|for)$/i;
const OF_LENGTH = /^by$/i;
const TIMES =
  /^(?:days?|weeks?|months?|years?|hours?|mornings?|evenings?|nights?|noon|midnight|dawn|\d+.*|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

export function behindTime(forms: readonly string[], tree: readonly ParsedWord[]): readonly ParsedWord[] {
  const moved = new Map<number, ParsedWord>();
  for (const [i, word] of tree.entries()) {
    const time = tree[word.head];
    if (!time || i < word.head || time.head < 0 || !/^(?:nmod|acl)$/.test(word.relation)) continue;
    const isDay = DAY.test(forms[word.head]!);
    if (!isDay && !(LENGTH.test(forms[word.head]!) && /^obl/.test(time.relation))) continue;
    const sign = signOf(i, word, forms, tree);
    if ((isDay ? OF_DAY : OF_LENGTH).test(sign) && !TIMES.test(forms[i]!)) moved.set(i, hungAgain(word, sign, tree));
  }
  return moved.size === 0 ? tree : tree.map((word, i) => moved.get(i) ?? word);
}

/** The preposition that a phrase begins with: "of" in "of Ravna", and in "accused them on Friday of shelling it". */
function signOf(i: number, { relation }: ParsedWord, forms: readonly string[], tree: readonly ParsedWord[]): string {
  const joint = relation === "acl" ? "mark" : "case";
  const at = tree.findIndex(({ head, relation: under }) => head === i && under === joint);
  return at < 0 || at > i ? "" : forms[at]!;
}

/** On the noun before the time, where "of" must have one, or else on what the time itself hangs on. */
function hungAgain(word: ParsedWord, sign: string, tree: readonly ParsedWord[]): ParsedWord {
  const time = tree[word.head]!;
  let first = word.head;
  while (first > 0 && tree[first - 1]!.head === word.head) first--;
  const before = tree[first - 1];
  const isBeside = before !== undefined && (first - 1 === time.head || before.head === time.head);
  const isNoun = isBeside && before.upos === "NOUN" && sign.toLowerCase() === "of" && word.relation === "nmod";
  const head = isNoun ? first - 1 : time.head;
  const isOfVerb = tree[head]!.upos === "VERB";
  return { ...word, head, relation: !isOfVerb ? word.relation : word.relation === "acl" ? "advcl" : "obl" };
}
