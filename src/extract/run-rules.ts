/**
 * Runs rules over the sentences of one report. In: rules and a context; out: drafts, each with its rule and sentence.
 * A rule is offered every word that can start it, unless a rule it comes after has already made a claim from that word;
 * the last of a kind only where none of its kind has made a claim from the sentence.
 *
 *     "Okoro said the siege would end."     "said" starts statement/said
 */
import type { Token } from "../language/analysis.ts";
import { isAboutTalks } from "./about-talks.ts";
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

export function runRules(ordered: readonly Rule[], context: Context, trace?: Trace): FoundDraft[] {
  const found: FoundDraft[] = [];
  const rules = ordered.filter(({ inTalksOnly }) => !inTalksOnly || isAboutTalks(context));
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    if (isOnlyAsked(view.sentence, context)) continue;
    const taken = new Map<string, Set<Token>>();
    const made = new Set<string>();
    for (const rule of rules) {
      if (rule.isLast && made.has(rule.kind)) continue;
      for (const anchor of view.tokens) {
        if (!rule.anchor(anchor, view)) continue;
        if (rule.after.some((id) => taken.get(id)?.has(anchor))) continue;
        const outcome = rule.build(anchor, view, context);
        trace?.({ rule, anchor, view, outcome });
        if (isStop(outcome)) continue;
        for (const draft of outcome) found.push({ rule, view, anchor, draft });
        if (outcome.length > 0 && !rule.isLast) made.add(rule.kind);
        if (outcome.length > 0) taken.set(rule.id, (taken.get(rule.id) ?? new Set()).add(anchor));
      }
    }
  }
  return found;
}

export function isStop(outcome: readonly Draft[] | Stop): outcome is Stop {
  return "stopped" in outcome;
}

/** Puts rules in the order their `after` asks for, the last of their kinds behind; ties go by id. Throws on an unknown name and on a cycle, naming it. */
export function orderRules(rules: readonly Rule[]): readonly Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  if (byId.size !== rules.length) throw new Error("two rules have the same id");
  const ordered: Rule[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (rule: Rule, path: readonly string[]): void => {
    if (state.get(rule.id) === "done") return;
    if (state.get(rule.id) === "open") throw new Error(`rules wait for each other: ${[...path, rule.id].join(" → ")}`);
    state.set(rule.id, "open");
    for (const id of [...rule.after].sort()) {
      const earlier = byId.get(id);
      if (!earlier) throw new Error(`rule ${rule.id} comes after "${id}", which does not exist`);
      visit(earlier, [...path, rule.id]);
    }
    state.set(rule.id, "done");
    ordered.push(rule);
  };
  for (const rule of [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))) visit(rule, []);
  return [...ordered.filter(({ isLast }) => !isLast), ...ordered.filter(({ isLast }) => isLast)];
}
