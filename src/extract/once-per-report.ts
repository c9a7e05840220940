/**
 * What is found out about a whole report once, however many of its sentences ask. In: how it is found; out: a function
 * that gives the same answer, found at the first question and kept as long as what was noticed in the report is.
 */
import type { Noticed } from "../notice/noticed.ts";
import type { Context } from "./rule.ts";

export function oncePerReport<T>(find: (context: Context) => T): (context: Context) => T {
  const answers = new WeakMap<Noticed, { readonly answer: T }>();
  // The report asked about last: nearly all questions about one come before those about the next.
  let last: { readonly noticed: Noticed; readonly answer: T } | null = null;
  return (context) => {
    const { noticed } = context;
    if (last?.noticed === noticed) return last.answer;
    const { answer } = answers.get(noticed) ?? { answer: find(context) };
    last = { noticed, answer };
    answers.set(noticed, last);
    return answer;
  };
}
