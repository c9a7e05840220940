/**
 * What a clause is about. In: its words, those of the sentence around it and the topic of the report; out: the issue
 * that most of them speak for, "other" where none does.
 *
 *     withdraw heavy weapons within two weeks       withdrawal (withdraw 3, weapon → disarmament 2)
 */
import type { Token } from "../../language/analysis.ts";
import { ISSUES, type Issue, SPEAKS_FOR } from "./issues.ts";

/** A word outside the clause counts so much of one inside. */
const OUTSIDE = 0.2;
/** What the topic of the report adds to its issue. */
const TOPIC = 1.6;
/** The issue of a clause must be worth at least a clear hint. */
const LEAST = 1.5;

export function issueOf(words: readonly Token[], around: readonly Token[] = [], topic: Issue | null = null): Issue {
  const worth = new Map<Issue, number>();
  const count = (tokens: readonly Token[], share: number): void => {
    for (const token of tokens) {
      for (const { issue, weight } of SPEAKS_FOR.get(token.lemma.toLowerCase()) ?? [])
        worth.set(issue, (worth.get(issue) ?? 0) + share * weight);
    }
  };
  count(words, 1);
  count(around, OUTSIDE);
  // Where the words say little, they are about what the report is about.
  if (topic) worth.set(topic, (worth.get(topic) ?? 0) + TOPIC);
  let best: Issue = "other";
  let most = LEAST;
  for (const issue of ISSUES) {
    const value = worth.get(issue) ?? 0;
    if (value > most) [best, most] = [issue, value];
  }
  return best;
}
