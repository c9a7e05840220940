/**
 * What is really open where one side's refusal or insistence is told as the obstacle. In: a span; out: the span of what
 * is refused or insisted on, or the same span.
 *
 *     Kenya's refusal to discuss | a timetable for the withdrawal
 *     the Front's insistence on | a police force of its own
 */
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Span } from "../../model/span.ts";

/** Words before the noun: whose it is. */
const WITHIN = 7;
const HOLDING =
  /^(?:refusal|reluctance|insistence|demand|opposition|objection|unwillingness|desire|resistance|request)$/;
const TALKING = /^(?:discuss|accept|consider|negotiate|address|give|contemplate|entertain|countenance)$/;

export function heldOver(span: Span, view: SentenceView): Span {
  const words = view.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  const at = words.slice(0, WITHIN).findIndex(({ lemma }) => HOLDING.test(lemma));
  const link = words[at + 1];
  if (at < 0 || !link || !/^(?:to|on|upon|for|that)$/i.test(link.text)) return span;
  const verb = words[at + 2];
  const first = verb && TALKING.test(verb.lemma) ? words[at + 3] : verb;
  return first ? { start: first.start, end: span.end } : span;
}
