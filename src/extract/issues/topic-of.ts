/**
 * What a report is about: the issue that its words speak for by far most often, or null.
 *
 *     a report on a nuclear accord      nuclear
 *     a digest of the day               null
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { type Issue, SPEAKS_FOR } from "./issues.ts";

/** The topic's share of all that speaks for some issue. */
const SHARE = 0.16;
/** Issues that whole negotiations are about; the others come up in talks about something else. */
const TOPICS: ReadonlySet<Issue> = new Set([
  "ceasefire",
  "nuclear",
  "prisoners",
  "withdrawal",
  "counter-terrorism",
  "sanctions",
  "territory",
  "recognition",
  "elections",
  "refugees",
]);

export function topicOf(sentences: readonly Sentence[]): Issue | null {
  const worth = new Map<Issue, number>();
  let all = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const issues = SPEAKS_FOR.get(token.lemma.toLowerCase());
      if (!issues || namesDeal(token, tokens)) continue;
      for (const { issue, weight } of issues) {
        if (weight < 3) continue;
        all++;
        if (TOPICS.has(issue)) worth.set(issue, (worth.get(issue) ?? 0) + 1);
      }
    }
  }
  const [best] = [...worth].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= SHARE * all && best[1] > 2 ? best[0] : null;
}

/** "the withdrawal agreement": a word of a deal's name says how it is called, not what the report is about. */
function namesDeal({ lemma, index }: Token, tokens: readonly Token[]): boolean {
  return WITHDRAWAL.test(lemma) && WHAT_IS_LEFT.test(tokens[index + 1]?.lemma ?? "");
}

const WITHDRAWAL = /^withdrawal$/i;
const WHAT_IS_LEFT = /^(?:agreement|bill|deal|treaty|act|talk|negotiation)$/i;
