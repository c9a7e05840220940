/**
 * What is found out about a whole report once, however many of its sentences ask. In: how it is found; out: a function
 * that gives the same answer, found at the first question and kept as long as what was noticed in the report is.
 */
import type { Noticed } from "../notice/noticed.ts";
import type { Context } from "./rule.ts";

export function oncePerReport<T>(find: (context: Context) => T): (context: Context) => T {
  const answers = new WeakMap<Noticed, { readonly answer: T }>();
  return (context) => {
    const known = answers.get(context.noticed);
    if (known) return known.answer;
    const answer = find(context);
    answers.set(context.noticed, { answer });
    return answer;
  };
}
