/**
 * What a clause is about. In: its words, those of the sentence around it and the topic of the report; out: the issue
 * that most of them speak for, "other" where none does.
 *
 *     withdraw heavy weapons within two weeks       withdrawal (withdraw 3, weapon → disarmament 2)
 *     monitor the truce                             monitoring: the verb, above the truce it hangs on
 */
import type { Token } from "../../language/analysis.ts";
import { ISSUES, type Issue, SPEAKS_FOR } from "./issues.ts";
import { phrasesIn } from "./phrases.ts";

/** A word outside the clause counts so much of one inside. */
const OUTSIDE = 0.1;
/** What the topic of the report adds to its issue. */
const TOPIC = 1.6;
/** Words worth so much say for themselves what they are about. */
const CLEAR = 2;
/** The issue of a clause must be worth at least a clear hint. */
const LEAST = 1.5;
/** A word counts so much of the one it hangs on, and never less than the last. */
const BY_DEPTH = [1, 0.85, 0.7, 0.6, 0.5];
/** A word that only says when, or on what terms, counts so much. */
const IN_TERMS = 0.4;

export function worthOf(words: readonly Token[], around: readonly Token[] = []): Map<Issue, number> {
  const worth = new Map<Issue, number>();
  const add = (issue: Issue, by: number): void => void worth.set(issue, (worth.get(issue) ?? 0) + by);
  const terms = termsUnder(words);
  const taken = countPhrases(words, terms, add);
  for (const token of words) {
    if (taken.has(token)) continue;
    for (const { issue, weight } of SPEAKS_FOR.get(token.lemma.toLowerCase()) ?? [])
      add(issue, weight * shareOf(token, words, terms));
  }
  for (const token of around) {
    for (const { issue, weight } of SPEAKS_FOR.get(token.lemma.toLowerCase()) ?? []) add(issue, OUTSIDE * weight);
  }
  return worth;
}

export function issueOf(words: readonly Token[], around: readonly Token[] = [], topic: Issue | null = null): Issue {
  const worth = worthOf(words, around);
  const add = (issue: Issue, by: number): void => void worth.set(issue, (worth.get(issue) ?? 0) + by);
  // Where the words say little, they are about what the report is about.
  if (topic && Math.max(0, ...worth.values()) < CLEAR) add(topic, TOPIC);
  let best: Issue = "other";
  let most = LEAST;
  for (const issue of ISSUES) {
    const value = worth.get(issue) ?? 0;
    if (value > most) [best, most] = [issue, value];
  }
  return best;
}

/** Counts the phrases; gives back the words they took. */
function countPhrases(
  words: readonly Token[],
  terms: ReadonlySet<number>,
  add: (issue: Issue, by: number) => void,
): ReadonlySet<Token> {
  const taken = new Set<Token>();
  const starts: number[] = [];
  let text = " ";
  for (const token of words) {
    starts.push(text.length);
    text += `${token.lemma.toLowerCase()} `;
  }
  for (const { phrase, start, end } of phrasesIn(text)) {
    const { issue, weight } = phrase;
    const inside = words.filter((_, i) => starts[i]! >= start && starts[i]! < end);
    if (inside.some((token) => taken.has(token))) continue;
    for (const token of inside) taken.add(token);
    if (issue) add(issue, weight * Math.max(...inside.map((token) => shareOf(token, words, terms))));
  }
  return taken;
}

/**
 * The tops of branches that only say when, or on what terms, the thing is to be done.
 *
 *     dismantle every settlement before any exchange of ambassadors      about territory, not recognition
 *     let the villagers return while the talks go on                     about refugees, not the talks
 */
function termsUnder(words: readonly Token[]): ReadonlySet<number> {
  const tops = words.filter(({ relation, lemma }) => /^(?:mark|case)$/.test(relation) && ON_TERMS.has(lemma));
  return new Set(tops.map(({ head }) => head));
}

const ON_TERMS: ReadonlySet<string> = new Set(
  "before until till unless once after while during following pending since if as amid despite because though although".split(
    " ",
  ),
);

/** By how far a word hangs below the head of the clause, and less where it only says when or on what terms. */
function shareOf(token: Token, words: readonly Token[], terms: ReadonlySet<number>): number {
  const [first, last] = [words[0]!.index, words.at(-1)!.index];
  let depth = 0;
  let at = token;
  while (depth < BY_DEPTH.length - 1 && at.head >= first && at.head <= last) {
    const above = words[at.head - first];
    if (!above) break;
    if (terms.has(at.index)) return IN_TERMS;
    at = above;
    depth++;
  }
  return BY_DEPTH[depth]!;
}
