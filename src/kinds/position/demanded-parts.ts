/**
 * What is demanded, piece by piece, where the text gives a list. In: the words of a content; out: those of each piece.
 *
 *     three things: | a truce, | the release of all prisoners | and a new election      three
 *     a truce                                                                           one
 */
import { issueIn } from "../../extract/issues/issue-in.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Span } from "../../model/span.ts";
import { listedTerms } from "../provision/listed-terms.ts";

export function demandedParts(content: Span, view: SentenceView, context: Context): Span[] {
  const inside = view.tokens.filter(({ start, end }) => start >= content.start && end <= content.end);
  const colon = inside.find(({ text }) => text === ":");
  const first = colon ? view.tokens[colon.index + 1] : inside[0];
  if (!first) return [content];
  const last = inside.at(-1)!.end;
  const pieces = listedTerms(first.index, view)
    .filter(({ start }) => start < last)
    .map(({ start, end }) => ({ start, end: Math.min(end, last) }));
  if (colon) return pieces.length > 1 ? pieces : [content];
  const issues = new Set(pieces.map((piece) => issueIn(piece, view, context)));
  // Without a colon a list is one only where each piece is about something of its own.
  return pieces.length > 1 && issues.size === pieces.length && !issues.has("other") ? pieces : [content];
}
