/**
 * The noun phrase around a noun, as far as it tells who is meant. In: a sentence, the noun, the names in it; out: how
 * the phrase opens, whose noun it is, and its words.
 *
 *     the Kenyan foreign minister     definite, of Kenya, "foreign minister"
 */
import type { Sentence } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import type { NamedMention } from "./draft-mention.ts";

export interface Phrase {
  readonly first: number;
  /** Opened by "the" or by an owner. */
  readonly isDefinite: boolean;
  /** Opened by "a" or "one": somebody not named before. */
  readonly isIndefinite: boolean;
  /** "the" and the noun, nothing else. */
  readonly isBare: boolean;
  /** "top", "chief" among its words: "Washington's top diplomat". */
  readonly isTop: boolean;
  /** The mention whose noun it is: a state, a group, a person. */
  readonly owner: NamedMention | null;
  /** Its own words, in small letters: "foreign minister", also for "minister of foreign affairs". */
  readonly words: readonly string[];
}

/** What ministries are for: "Minister of Foreign Affairs", "Secretary of State for the Home Department". */
const PORTFOLIO = new Set(
  (
    "foreign external internal home defence defense interior finance justice state information communication " +
    "communications health security economy economic trade commerce energy water agriculture oil petroleum affairs " +
    "development cooperation co-operation international relations national public regional social labour labor " +
    "education culture transport industry planning investment treasury war peace reconciliation reintegration refugees"
  ).split(" "),
);
const LONGEST_PORTFOLIO = 6;
const OF_STATE = /^(?:the|of|republic|kingdom|state|government|federation|federal|islamic|democratic|union)$/i;

/** The words in front of a noun that belong to it, and "of Kenya" behind it. */
export function phraseOf(sentence: Sentence, index: number, named: ReadonlyMap<number, NamedMention>): Phrase {
  const { tokens } = sentence;
  let first = index;
  let owner: NamedMention | null = null;
  let isOwned = false;
  for (const child of children(sentence, index)) {
    const { relation } = tokens[child]!;
    const mention = named.get(child);
    if (child > index) {
      const isBehindOf = relation.startsWith("nmod") && mention !== undefined && isBehind("of", mention, tokens);
      if (isBehindOf) owner ??= mention;
      continue;
    }
    const isPart = /^(?:det|amod|compound|nmod:poss|nmod:desc)/.test(relation);
    if (isPart) first = Math.min(first, mention?.first ?? child);
    // "Okoro is the minister": she is no part of the phrase.
    if (!mention || !isPart) continue;
    owner = mention;
    isOwned ||= relation === "nmod:poss";
  }
  const portfolio = portfolioBehind(sentence, index, named);
  owner ??= portfolio.owner;
  const before = tokens.slice(first, index);
  const isDefinite = isOwned || before.some(({ text }) => /^the$/i.test(text));
  const words = [...portfolio.words, ...before, tokens[index]!]
    .filter((token) => !named.has(token.index) && /^\p{L}/u.test(token.text) && !/^(?:the|s)$/i.test(token.text))
    .map((token) => token.lemma.toLowerCase());
  return {
    first,
    isDefinite,
    isIndefinite: before.some(({ text }) => /^(?:an?|one|another)$/i.test(text)),
    isBare: isDefinite && before.length <= 1 && !owner,
    isTop: words.includes("top") || words.includes("chief"),
    owner,
    words,
  };
}

/** "of Kenya", "of the Highland Front" */
function isBehind(word: string, { first }: NamedMention, tokens: Sentence["tokens"]): boolean {
  const at = /^the$/i.test(tokens[first - 1]?.text ?? "") ? first - 2 : first - 1;
  return tokens[at]?.text === word;
}

/** "(the Minister) of Foreign Affairs of Kenya": what the office is for, and whose it is, wherever the tree hangs them. */
function portfolioBehind(
  { tokens }: Sentence,
  index: number,
  named: ReadonlyMap<number, NamedMention>,
): { words: readonly Sentence["tokens"][number][]; owner: NamedMention | null } {
  const words: Sentence["tokens"][number][] = [];
  if (!/^(?:of|for)$/.test(tokens[index + 1]?.text ?? "")) return { words, owner: null };
  let at = index + 2;
  for (; at < tokens.length && at - index <= LONGEST_PORTFOLIO; at++) {
    const word = tokens[at]!.text.toLowerCase();
    if (PORTFOLIO.has(word) && !named.has(at)) words.push(tokens[at]!);
    else if (!/^(?:and|the|,)$/.test(word)) break;
  }
  if (words.length === 0 || !/^of$/.test(tokens[at]?.text ?? "")) return { words, owner: null };
  // "of the Republic of Kenya"
  let behind = at + 1;
  while (behind - at < LONGEST_PORTFOLIO && OF_STATE.test(tokens[behind]?.text ?? "")) behind++;
  return { words, owner: named.get(behind) ?? null };
}

/** "Okoro, speaking in Lakeside, called for a truce": the tree may take the name for the head of the whole. */
export function isTop(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const { relation, upos } = tokens[index]!;
  if (relation !== "root" || upos !== "PROPN" || tokens.length <= LONGEST_HEADING) return false;
  // "The next chair of the league is Kenya": what the subject is, and no subject.
  return !children(sentence, index).some((child) => /^(?:cop|nsubj)/.test(tokens[child]!.relation));
}

/** Words of a heading that is a name. */
const LONGEST_HEADING = 9;

/** Whether a word is the subject of a clause, by itself or as part of a name or a list that is. */
export function isSubject(sentence: Sentence, index: number): boolean {
  let at = index;
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    const { relation, head } = sentence.tokens[at]!;
    if (relation.startsWith("nsubj") || isTop(sentence, at)) return true;
    if (!/^(?:flat|appos|conj)/.test(relation)) return false;
    at = head;
  }
  return false;
}

/** Whether a word is subject of what the sentence itself tells, and not of a clause within: "Okoro said | Lind had left". */
export function isMainSubject(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  let at = index;
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const { relation, head } = tokens[at]!;
    if (relation === "root") return true;
    if (!/^(?:nsubj|flat|appos|conj|parataxis)/.test(relation)) return false;
    at = head;
  }
  return false;
}
