/**
 * What is found out about a whole report once, however many of its sentences ask, or about a sentence, however many of its
 * words do. In: how it is found; out: a function that gives the same answer, found at the first question and kept until it
 * is asked about another report.
 */
import type { Noticed } from "../notice/noticed.ts";
import type { Context } from "./rule.ts";
import type { SentenceView } from "./sentence-view.ts";

export function oncePerReport<T>(find: (context: Context) => T): (context: Context) => T {
  // One report is read from beginning to end before the next: there is never more than one to keep.
  let last: { readonly noticed: Noticed; readonly answer: T } | null = null;
  return (context) => {
    if (last?.noticed !== context.noticed) last = { noticed: context.noticed, answer: find(context) };
    return last.answer;
  };
}

export function oncePerSentence<T extends object>(
  find: (view: SentenceView, context: Context) => T,
): (view: SentenceView, context: Context) => T {
  const answers = oncePerReport(() => new Map<SentenceView, T>());
  return (view, context) => {
    const known = answers(context).get(view);
    if (known) return known;
    const answer = find(view, context);
    answers(context).set(view, answer);
    return answer;
  };
}
