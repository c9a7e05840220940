/** When something happened: the time that hangs on its verb or noun, not one deeper in the sentence. */

import type { Token } from "../language/analysis.ts";
import { dayNumber } from "../model/day-number.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Span } from "../model/span.ts";
import type { TimeMention } from "../notice/noticed.ts";
import { isDated, ownTimeOf, timeOf, verbBeside } from "../notice/times/time-of.ts";
import { verbOfTime } from "./circumstances/clause-time.ts";
import { isDayWithin } from "./circumstances/same-things.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isOfSpeaking } from "./speech/time-of-speaking.ts";

export interface EventTime {
  readonly value: Edtf;
  readonly basis: "stated" | "inferred";
  /** The words it rests on; null where it is worked out from no words of the text. */
  readonly span: Span | null;
}

/** `far`: as in timeOf. */
export function eventTime(word: Token, view: SentenceView, far?: number): EventTime | null {
  return toEventTime(timeOf(word.index, view.sentence, view.times, far), view);
}

/** The time of what a noun names, not that at which it was spoken of. */
export function timeOfThing(word: Token, view: SentenceView): EventTime | null {
  const times = view.times.filter((time) => !isOfSpeaking(time, word, view));
  return toEventTime(timeOf(word.index, view.sentence, times), view);
}

/** The time of the word itself, not that of its verb: "called off Friday's talks on Monday" gives the Friday. */
export function ownEventTime(word: Token, view: SentenceView): EventTime | null {
  return toEventTime(ownTimeOf(word.index, view.sentence, view.times), view);
}

function toEventTime(time: TimeMention | null, view: SentenceView): EventTime | null {
  if (!time?.value || time.basis === "unresolved") return null;
  const finer = finerThan(time, view);
  if (finer) return toEventTime(finer, view);
  const last = lastOfDays(time, view);
  const value = last ? `${time.value}/${last.value}` : time.value;
  return { value, basis: time.basis, span: { start: time.start, end: (last ?? time).end } };
}

/** "eight months ago … on Nov. 13": of the same verb, and within it. */
function finerThan(time: TimeMention, view: SentenceView): TimeMention | null {
  if (time.value!.length >= 10) return null;
  const verbOf = (one: TimeMention): number | null => {
    return verbBeside(one, view.sentence) ?? verbOfTime(one, view)?.index ?? null;
  };
  const verb = verbOf(time);
  return (
    view.times.find(
      (other) =>
        other !== time &&
        isDated(other) &&
        other.basis !== "unresolved" &&
        isDayWithin(other.value!, time.value!) &&
        verbOf(other) === verb,
    ) ?? null
  );
}

/** "on Tuesday and Wednesday", "from Tuesday to Friday": the day behind, where the two are one stretch. */
function lastOfDays(time: TimeMention, view: SentenceView): TimeMention | null {
  const next = view.times.find(({ start }) => start > time.end);
  if (time.value?.length !== 10 || next?.value?.length !== 10 || next.value <= time.value) return null;
  const between = view.tokens.filter(({ start, end }) => start >= time.end && end <= next.start);
  const words = between.map(({ text }) => text.toLowerCase()).join(" ");
  const isNext = dayNumber(next.value) - dayNumber(time.value) === 1;
  return (isNext && /^and(?: on)?$/.test(words)) || /^(?:to|through|until|till|[-–—])$/.test(words) ? next : null;
}
