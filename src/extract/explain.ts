/**
 * Why a sentence gave what it gave: what was noticed, which rules fired, where the others stopped. Plain data; the
 * terminal, the workbench and a failing case all show the same.
 *
 *     ✓ meeting/met-with     participants=Ada Okoro, Tomas Lind
 *     ✗ statement/said       never started: no verb of saying
 */
import type { Analysis } from "../language/analysis.ts";
import type { FieldValue } from "../model/claim.ts";
import { wordsAt } from "../model/span.ts";
import type { Attribution } from "../notice/attributions/attribution.ts";
import { noticeAttributions } from "../notice/attributions/notice-attributions.ts";
import type { Noticed, NumberMention } from "../notice/noticed.ts";
import type { OrderedRules } from "./ordered-rules.ts";
import type { Context } from "./rule.ts";
import { isStop, runRules } from "./run-rules.ts";

export interface ExplainedWord {
  readonly text: string;
  readonly lemma: string;
  readonly tag: string;
  readonly relation: string;
  /** Index of the word it hangs on, -1 for the root. */
  readonly head: number;
}

export interface ExplainedNotice {
  readonly what: "actor" | "time" | "number" | "place" | "quotation" | "attribution";
  readonly words: string;
  readonly meaning: string;
  readonly because: string;
}

export interface ExplainedRule {
  readonly rule: string;
  readonly outcome: "fired" | "stopped" | "never started";
  /** The word it started or stopped at. */
  readonly at: string | null;
  /** fired: the fields. stopped: what was wanted. never started: what starts it. */
  readonly detail: string;
}

export interface ExplainedSentence {
  readonly text: string;
  readonly words: readonly ExplainedWord[];
  readonly notices: readonly ExplainedNotice[];
  readonly rules: readonly ExplainedRule[];
}

export interface Explanation {
  readonly on: string | null;
  readonly sentences: readonly ExplainedSentence[];
}

export function explain(ordered: OrderedRules, context: Context, on: string | null): Explanation {
  const steps = new Map<number, ExplainedRule[]>();
  const started = new Map<number, Set<string>>();
  runRules(ordered, context, ({ rule, anchor, view, outcome }) => {
    // Nothing that could start it, as only the rule itself could see.
    if (!isStop(outcome) && outcome.length === 0) return;
    const index = view.sentence.index;
    started.set(index, (started.get(index) ?? new Set()).add(rule.id));
    const list = steps.get(index) ?? [];
    steps.set(index, list);
    if (isStop(outcome)) {
      list.push({ rule: rule.id, outcome: "stopped", at: outcome.at.text, detail: `wanted ${outcome.wanted}` });
    } else {
      for (const draft of outcome) {
        const when = draft.when ? { when: draft.when } : {};
        list.push({
          rule: rule.id,
          outcome: "fired",
          at: anchor.text,
          detail: showFields({ ...draft.fields, ...when }) + (draft.because ? `  (${draft.because()})` : ""),
        });
      }
    }
  });
  const attributions = noticeAttributions(context.analysis, context.noticed.quotations);
  return {
    on,
    sentences: context.analysis.sentences.map((sentence) => ({
      text: wordsAt(context.analysis.text, sentence),
      words: sentence.tokens.map(({ text, lemma, upos, relation, head }) => ({
        text,
        lemma,
        tag: upos,
        relation,
        head,
      })),
      notices: noticesOf(sentence.index, context.analysis, context.noticed, attributions),
      rules: [
        ...(steps.get(sentence.index) ?? []),
        ...ordered.rules
          .filter((rule) => !started.get(sentence.index)?.has(rule.id))
          .map((rule) => ({
            rule: rule.id,
            outcome: "never started" as const,
            at: null,
            detail: `no ${rule.starts}`,
          })),
      ],
    })),
  };
}

function noticesOf(
  index: number,
  analysis: Analysis,
  noticed: Noticed,
  attributions: readonly Attribution[],
): ExplainedNotice[] {
  const words = (span: { start: number; end: number }): string => wordsAt(analysis.text, span);
  const inSentence = (mention: { sentence: number }): boolean => mention.sentence === index;
  const all: (ExplainedNotice & { start: number })[] = [
    ...noticed.actorMentions.filter(inSentence).map((mention) => ({
      what: "actor" as const,
      words: words(mention),
      meaning: mention.actor,
      because: mention.because,
      start: mention.start,
    })),
    ...noticed.times.filter(inSentence).map((time) => ({
      what: "time" as const,
      words: words(time),
      meaning: time.value ?? time.duration ?? "unresolved",
      because: time.alternatives.length > 0 ? `${time.because}; or ${time.alternatives.join(", ")}` : time.because,
      start: time.start,
    })),
    ...noticed.numbers.filter(inSentence).map((number) => ({
      what: "number" as const,
      words: words(number),
      meaning: `${amountOf(number)} ${number.unit}`,
      because: number.of ? `counts "${number.of}"` : "",
      start: number.start,
    })),
    ...noticed.places.filter(inSentence).map((place) => ({
      what: "place" as const,
      words: words(place),
      meaning: place.name,
      because: place.because,
      start: place.start,
    })),
    ...noticed.quotations
      .filter((quotation) => quotation.sentences.includes(index))
      .map((quotation) => ({
        what: "quotation" as const,
        words: words(quotation),
        meaning: words(quotation.content),
        because: quotation.isClosed ? "" : "no closing mark",
        start: quotation.start,
      })),
    ...attributions.filter(inSentence).map((attribution) => ({
      what: "attribution" as const,
      words: words(attribution.cue),
      meaning: `${attribution.source ? words(attribution.source) : "nobody named"}: ${attribution.content.map(words).join(" … ")}`,
      because: attribution.isDirect ? `${attribution.kind}, quoted` : attribution.kind,
      start: attribution.cue.start,
    })),
  ];
  return all.sort((a, b) => a.start - b.start).map(({ start: _, ...notice }) => notice);
}

/** "about 34", "34 or more", "up to 34", "24 to 30" */
function amountOf({ min, max, approx }: NumberMention): string {
  const about = approx ? "about " : "";
  if (min === max) return `${about}${min}`;
  if (max === null) return `${about}${min} or more`;
  return min === null ? `up to ${about}${max}` : `${about}${min} to ${max}`;
}

function showFields(fields: Readonly<Record<string, FieldValue>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(", ") : String(value)}`)
    .join("  ");
}
