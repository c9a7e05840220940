/**
 * What is demanded, piece by piece, where the text gives a list. In: the words of a content; out: those of each piece.
 *
 *     three things: | a truce, | the release of all prisoners | and a new election      three
 *     a truce                                                                           one
 */
import { issueIn } from "../../extract/issues/issue-in.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
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
  // "the unity, sovereignty and integrity of Kenya": one thing, and so where a piece would be lost.
  if (isCutShort(pieces, inside)) return [content];
  if (pieces.length >= MANY) return pieces;
  // Two are a list only where each is about something of its own.
  const issues = new Set(pieces.map((piece) => issueIn(piece, view, context)));
  return pieces.length > 1 && issues.size === pieces.length && !issues.has("other") ? pieces : [content];
}

/** So many pieces are a list, whatever they are about. */
const MANY = 3;

/** Whether words between two pieces belong to none: "the unity, | sovereignty | and integrity". */
function isCutShort(pieces: readonly Span[], inside: readonly Token[]): boolean {
  return pieces.some(({ start: first, end }, nth) => {
    // "…, | as it did in May", "…, | including two colonels": said of what stands before.
    const opening = inside.find(({ start }) => start === first);
    if (nth > 0 && opening && BESIDE.test(opening.text)) return true;
    const next = pieces[nth + 1]?.start ?? inside.at(-1)!.end;
    return inside.some(
      ({ start, text, upos }) =>
        start >= end && start < next && !/^(?:and|or|as|well)$/i.test(text) && upos !== "PUNCT",
    );
  });
}

const BESIDE =
  /^(?:as|after|before|when|while|because|since|although|though|if|unless|until|including|but|which|who|where|whose|that|not|so|than)$/i;
