/**
 * A place in a report's frozen text. Half-open `[start, end)`, counted in UTF-16 code units; nothing else in Parley
 * ever counts characters.
 *
 *     The envoys met in Lakeside.
 *     0  4      11   ^18     ^26    { start: 18, end: 26 } is "Lakeside"
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span points at. */
export function wordsAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
