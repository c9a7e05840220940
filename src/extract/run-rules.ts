/**
 * Runs rules over the sentences of one report. In: rules and a context; out: drafts, each with its rule and sentence.
 * A rule is offered every word that can start it, unless a rule it comes after has already made a claim from that word;
 * those of a later round may claim only what none of their kind has in an earlier one.
 *
 *     "Okoro said the siege would end."     "said" starts statement/said
 */
import type { Token } from "../language/analysis.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { isAboutTalks } from "./about-talks.ts";
import type { OrderedRules } from "./ordered-rules.ts";
import { type Context, type Draft, type Rule, type Stop, stop } from "./rule.ts";
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
  const claimed: Claimed[] = [];
  for (const { rule, words } of ordered.startsAmong(view.tokens)) {
    if (rule.inTalksOnly && !isAboutTalks(context)) continue;
    const before = claimed.filter(({ kind, round }) => kind === rule.kind && round < rule.round);
    if (before.some(({ span }) => contains(span, view.sentence))) continue;
    for (const anchor of words) {
      if (!rule.anchor(anchor, view)) continue;
      if (taken.size > 0 && rule.after.some((id) => taken.get(id)?.has(anchor))) continue;
      const built = rule.build(anchor, view, context);
      const outcome = isStop(built) || before.length === 0 ? built : besides(before, built, anchor, view);
      trace?.({ rule, anchor, view, outcome });
      if (isStop(outcome)) continue;
      for (const draft of outcome) {
        found.push({ rule, view, anchor, draft });
        claimed.push(...claimedBy(draft, anchor, view).map((span) => ({ kind: rule.kind, round: rule.round, span })));
      }
      if (outcome.length > 0) taken.set(rule.id, (taken.get(rule.id) ?? new Set()).add(anchor));
    }
  }
}

/** Words of which a rule has made a claim. */
interface Claimed extends Pick<Rule, "kind" | "round"> {
  readonly span: Span;
}

/** What is made of other words than those claimed before. */
function besides(
  before: readonly Claimed[],
  drafts: readonly Draft[],
  anchor: Token,
  view: SentenceView,
): readonly Draft[] | Stop {
  const others = drafts.filter((draft) => {
    const own = draft.fieldSpans?.content ?? [view.sentence];
    return !own.some((span) => before.some((other) => overlaps(span, other.span)));
  });
  return others.length > 0 || drafts.length === 0
    ? others
    : stop(anchor, "words that no earlier rule of its kind has read");
}

/**
 * "| urged Kenya to leave |": the words that are told, where a claim tells any, with those that lead to them from the word
 * it began at; else the sentence, of which another of its kind would tell the same.
 */
function claimedBy({ fieldSpans }: Draft, anchor: Token, { sentence }: SentenceView): readonly Span[] {
  const content = fieldSpans?.content;
  if (!content) return [sentence];
  const lead = content.find(({ start }) => start > anchor.end);
  return lead ? [...content, { start: anchor.start, end: lead.start }] : [...content, anchor];
}

export function isStop(outcome: readonly Draft[] | Stop): outcome is Stop {
  return "stopped" in outcome;
}
