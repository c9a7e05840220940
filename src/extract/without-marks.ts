/**
 * Words without the quotation marks around all of them, and the comma before the closing one.
 *
 *     “We want peace,”      We want peace
 */
import type { Span } from "../model/span.ts";

const OPENING = /^["“„«‘']$/;
const CLOSING = /^["”«»’']$/;

export function withoutMarks({ start, end }: Span, text: string): Span {
  const isMarked = OPENING.test(text[start] ?? "") && CLOSING.test(text[end - 1] ?? "");
  let [first, last] = isMarked ? [start + 1, end - 1] : [start, end];
  // A mark on one side only belongs to a quotation that goes on outside.
  if (!isMarked && OPENING.test(text[first] ?? "") && !/["”»]/.test(text.slice(first + 1, last))) first++;
  if (!isMarked && /["”»]/.test(text[last - 1] ?? "") && !/["“«]/.test(text.slice(first, last - 1))) last--;
  while (last > first && /[,\s]/.test(text[last - 1]!)) last--;
  return { start: first, end: last };
}
