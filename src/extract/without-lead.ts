/**
 * Words of what is wanted or agreed come in; they go out without what only ties them to the words before.
 *
 *     | and that | they must leave        | for | a second round        | once more for | Harvan to leave
 *     | on | setting up a commission      | as | the release of five commanders
 *     In return they will leave · at least ten · out of the talks        part of what is told
 */
import type { Token } from "../language/analysis.ts";
import type { Span } from "../model/span.ts";
import type { SentenceView } from "./sentence-view.ts";

export function withoutLead({ start, end }: Span, view: SentenceView): Span {
  const words = view.tokens.filter((token) => token.start >= start && token.end <= end);
  let first = 0;
  if (/^(?:and|but|or)$/i.test(words[first]?.text ?? "")) first++;
  // "that plan" is the plan.
  if (/^that$/i.test(words[first]?.text ?? "") && words[first]!.relation !== "det" && words.length > first + 1) first++;
  const tie = words.findIndex(({ upos, text }, i) => i >= first && upos !== "ADV" && !/^(?:more|again)$/i.test(text));
  if (tie >= 0 && isTie(words.slice(tie))) first = tie + 1;
  const lead = words[first];
  return lead ? { start: lead.start, end } : { start, end };
}

/** A preposition of the main word behind it, by which all of these words hang on those before. */
function isTie(words: readonly Token[]): boolean {
  const [tie, ...rest] = words;
  if (rest.length < 2 || !TIES.test(tie!.text)) return false;
  const main = rest.find(({ index }) => index === tie!.head);
  // "as is needed", "as long as they want": how far.
  if (/^as$/i.test(tie!.text) && main?.upos !== "NOUN") return false;
  return main !== undefined && !rest.some(({ index }) => index === main.head);
}

const TIES = /^(?:for|on|upon|about|as|of|over|regarding|concerning|against)$/i;
