/**
 * Runs rules over the sentences of one report. In: rules and a context; out: drafts, each with its rule and sentence.
 * A rule is offered every word that can start it, unless a rule it comes after has already made a claim from that word;
 * the last of a kind only where none of its kind has made a claim from the sentence.
 *
 *     "Okoro said the siege would end."     "said" starts statement/said
 */
import type { Token } from "../language/analysis.ts";
import { isAboutTalks } from "./about-talks.ts";
import type { OrderedRules } from "./ordered-rules.ts";
import type { Context, Draft, Rule, Stop } from "./rule.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isOnlyAsked } from "./speech/voices.ts";

export interface FoundDraft {
  readonly rule: Rule;
  readonly view: SentenceView;
  readonly anchor: Token;
  readonly draft: Draft;
}

/** What one rule did at one word; told to the explainer. */
export type Trace = (step: { rule: Rule; anchor: Token; view: SentenceView; outcome: readonly Draft[] | Stop }) => void;

export function runRules(ordered: OrderedRules, context: Context, trace?: Trace): FoundDraft[] {
  const found: FoundDraft[] = [];
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    if (!isOnlyAsked(view.sentence, context)) runInSentence(ordered, view, context, found, trace);
  }
  return found;
}

function runInSentence(
  ordered: OrderedRules,
  view: SentenceView,
  context: Context,
  found: FoundDraft[],
  trace: Trace | undefined,
): void {
  const taken = new Map<string, Set<Token>>();
  const made = new Set<string>();
  for (const { rule, words } of ordered.startsAmong(view.tokens)) {
    if ((rule.isLast && made.has(rule.kind)) || (rule.inTalksOnly && !isAboutTalks(context))) continue;
    for (const anchor of words) {
      if (!rule.anchor(anchor, view)) continue;
      if (taken.size > 0 && rule.after.some((id) => taken.get(id)?.has(anchor))) continue;
      const outcome = rule.build(anchor, view, context);
      trace?.({ rule, anchor, view, outcome });
      if (isStop(outcome)) continue;
      for (const draft of outcome) found.push({ rule, view, anchor, draft });
      if (outcome.length > 0 && !rule.isLast) made.add(rule.kind);
      if (outcome.length > 0) taken.set(rule.id, (taken.get(rule.id) ?? new Set()).add(anchor));
    }
  }
}

export function isStop(outcome: readonly Draft[] | Stop): outcome is Stop {
  return "stopped" in outcome;
}
