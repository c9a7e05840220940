/**
 * A passage and the words in it that fields rest on come in; the passage in pieces goes out, each with the fields
 * whose words it belongs to and those whose words end with it.
 *
 *     [Ada Okoro]Who[ met ][Ben Vale]Whom
 */
import type { Span } from "../../model/span.ts";

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly titles: readonly string[];
  /** Fields whose words end here: their names are written after it. */
  readonly ending: readonly string[];
}

export function markWords(
  quote: string,
  start: number,
  words: readonly (Span & { readonly title: string })[],
): Piece[] {
  const end = start + quote.length;
  const inside = words.filter((word) => word.start < end && word.end > start && word.start < word.end);
  const borders = new Set([start, end]);
  for (const word of inside) borders.add(Math.max(word.start, start)).add(Math.min(word.end, end));
  const sorted = [...borders].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [index, from] of sorted.entries()) {
    const to = sorted[index + 1];
    if (to === undefined) break;
    const covering = inside.filter((word) => word.start <= from && word.end >= to);
    const ending = covering.filter((word) => Math.min(word.end, end) === to);
    pieces.push({
      start: from,
      text: quote.slice(from - start, to - start),
      titles: unique(covering.map((word) => word.title)),
      ending: unique(ending.map((word) => word.title)),
    });
  }
  return pieces;
}

function unique(titles: readonly string[]): string[] {
  return [...new Set(titles)];
}
