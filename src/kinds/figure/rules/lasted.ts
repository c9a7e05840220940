import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { TimeMention } from "../../../notice/noticed.ts";
import { PEOPLE } from "../../../notice/numbers/vocabulary.ts";
import { isLasting } from "../category.ts";
import { durationSign } from "../duration.ts";
import { lengthDraft } from "../length-draft.ts";

/**
 *     After almost a week of fighting, a truce holds.       about 1 week of fighting
 *          └──────min──────┘   └──of──┘
 *     a year-long siege · talks went on for more than a week · half a century of strife
 *
 * Lengths told without a number; those with one are counted.
 */
export const lasted = rule({
  id: "figure/lasted",
  kind: "figure",
  starts: "length of time without a number",
  anchor: (token, view) => lengthAt(token, view) !== null,
  build(anchor, view, context) {
    const length = lengthAt(anchor, view)!;
    // "elections within a year": by when, not how long.
    const before = view.tokens.findLast(({ end }) => end <= length.start);
    if (before && /^within$/i.test(before.text)) return stop(anchor, "how long something lasts, not by when it comes");
    const sign = durationSign(length, anchor, view, isLasting);
    if (!sign) return stop(anchor, "how long something of the process lasts");
    // "a 34-year-old law professor": an age.
    if (PEOPLE.has(sign.lemma.toLowerCase())) return stop(anchor, "what lasts, not how old somebody is");
    return draftOf(length, anchor, sign, view, context);
  },
});

const UNITS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  H: ["hours", 1],
  D: ["days", 1],
  W: ["weeks", 1],
  M: ["months", 1],
  Y: ["years", 1],
  DE: ["years", 10],
};

/** The length whose last word this is, if no number was noticed in it. */
function lengthAt(token: Token, view: SentenceView): TimeMention | null {
  const time = view.times.find(
    ({ type, duration, end }) =>
      type === "duration" && duration !== null && end === token.end && /^P(?:T)?\d/.test(duration),
  );
  if (!time) return null;
  return view.numbers.some(({ start, end }) => start < time.end && time.start < end) ? null : time;
}

function draftOf(length: TimeMention, anchor: Token, sign: Token, view: SentenceView, context: Context) {
  const [, count = "", letter = ""] = /^PT?(\d+(?:\.\d+)?)(DE|[HDWMY])$/.exec(length.duration!) ?? [];
  const [unit, factor] = UNITS[letter] ?? [];
  if (!unit || !factor) return stop(anchor, "a length in hours, days, weeks, months or years");
  const value = Number(count) * factor;
  const words = context.report.text.slice(length.start, length.end).toLowerCase();
  const before = view.tokens
    .filter(({ end }) => end <= length.start)
    .slice(-2)
    .map(({ text }) => text.toLowerCase());
  const around = `${before.join(" ")} ${words}`;
  const isLeast = /\b(?:more than|over|at least)\s+an?\b|\bor more\b/.test(around);
  const isMost = /\b(?:less than|up to|under|at most)\b/.test(around);
  const approx =
    !isLeast && /\b(?:nearly|almost|about|around|roughly|some|barely|just over|just under|or so)\b/.test(around);
  const told = { min: isMost ? null : value, max: isLeast ? null : value, approx, unit, span: length };
  return [lengthDraft(told, anchor, sign, view, context, 0.75)];
}
