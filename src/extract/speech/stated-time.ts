/**
 * The day that stands with a verb of saying. In: the verb and the words said; out: the time that hangs on it in the tree
 * or stands beside it, never one among the words said.
 *
 *     “We wait until noon,” Okoro told reporters in the northern capital on Monday.       the Monday
 */
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";
import type { TimeMention } from "../../notice/noticed.ts";
import { isDated } from "../../notice/times/time-of.ts";
import { type EventTime, eventTime } from "../event-time.ts";
import type { SentenceView } from "../sentence-view.ts";

export function statedTime(verb: Token, view: SentenceView, content: readonly Span[]): EventTime | null {
  const isSaid = ({ start, end }: Span): boolean => content.some((span) => span.start <= start && end <= span.end);
  const own = eventTime(verb, view);
  if (own?.span && !isSaid(own.span)) return own;
  const beside = view.times.find(
    (time) => isDated(time) && !isSaid(time) && !view.quotationAt(time) && standsBeside(time, verb, view),
  );
  if (!beside?.value || beside.basis === "unresolved") return null;
  return { value: beside.value, basis: beside.basis, span: { start: beside.start, end: beside.end } };
}

/** "told reporters in the capital on Monday": behind the verb, with no other verb and no mark between. */
function standsBeside(time: TimeMention, verb: Token, view: SentenceView): boolean {
  if (time.start < verb.end) return false;
  const between = view.tokens.filter(
    (token) => token.start >= verb.end && token.end <= time.start && !view.quotationAt(token),
  );
  return (
    between.length <= FARTHEST &&
    !between.some(({ upos, text }) => upos === "VERB" || upos === "AUX" || upos === "SCONJ" || /^[,;:]$/.test(text))
  );
}

const FARTHEST = 10;
