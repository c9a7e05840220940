import type { Span } from "../../model/span.ts";

/**
 * Spans of a text and one stretch of it in; what of them lies within the stretch, counted from its start, in order and
 * without overlap, out.
 *
 *     4..12 10..20 in 8..30      0..12
 */
export function spansWithin(spans: readonly Span[], { start, end }: Span): Span[] {
  const inside: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(0, span.start - start), Math.min(span.end, end) - start];
    const last = inside.at(-1);
    if (from >= to) continue;
    if (last !== undefined && from <= last.end) last.end = Math.max(last.end, to);
    else inside.push({ start: from, end: to });
  }
  return inside;
}
