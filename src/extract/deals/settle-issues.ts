/**
 * What the deals of a report settle. In: its claims, and which kinds are deals and which their terms; out: the same, each
 * deal with its issues.
 *
 *     a truce · a nuclear accord · a prisoner swap        by its name
 *     The truce … Under it, aid would reach Ravna.        by its terms: those told in its sentences, or where it is
 *                                                         the only deal of the report
 *
 * A deal of which neither says anything is about what the whole report is about.
 */
import type { Claim, KindId } from "../../model/claim.ts";
import { sentenceAt } from "../circumstances/words-of.ts";
import { issueOf } from "../issues/issue-of.ts";
import { ISSUES, type Issue } from "../issues/issues.ts";
import { topicOf } from "../issues/topic-of.ts";
import type { Context } from "../rule.ts";
import { withId } from "../to-claim.ts";
import { TRUCES } from "./deal-words.ts";
import type { PartOfDeal } from "./part-of-deal.ts";

export function settleIssues(
  claims: readonly Claim[],
  context: Context,
  partOfDeal: (kind: KindId) => PartOfDeal | null,
): Claim[] {
  const deals = claims.filter(({ kind }) => partOfDeal(kind) === "deal");
  if (deals.length === 0) return [...claims];
  const terms = new Map<number, Issue[]>();
  for (const { kind, fields, spans } of claims) {
    if (partOfDeal(kind) !== "term" || fields.issue === "other") continue;
    for (const { start } of spans) terms.set(start, [...(terms.get(start) ?? []), fields.issue as Issue]);
  }
  const topic = topicOf(context.analysis.sentences);
  return claims.map((claim) => {
    if (partOfDeal(claim.kind) !== "deal") return claim;
    const passages = deals.length === 1 ? [...terms.keys()] : claim.spans.map(({ start }) => start);
    const told = new Set([...issuesOfName(claim, context), ...passages.flatMap((start) => terms.get(start) ?? [])]);
    if (told.size === 0 && topic) told.add(topic);
    return withId({ ...claim, fields: { ...claim.fields, issues: ISSUES.filter((issue) => told.has(issue)) } });
  });
}

function issuesOfName(claim: Claim, context: Context): readonly Issue[] {
  return (claim.fieldSpans.name ?? []).flatMap((name) => {
    const sentence = sentenceAt(name.start, context.analysis.sentences);
    const tokens = sentence?.tokens.filter(({ start, end }) => start >= name.start && end <= name.end) ?? [];
    const issue = tokens.length > 0 ? issueOf(tokens) : "other";
    return [
      ...(tokens.some(({ lemma }) => TRUCES.has(lemma.toLowerCase())) ? ["ceasefire" as const] : []),
      ...(issue === "other" ? [] : [issue]),
    ];
  });
}
