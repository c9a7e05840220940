import type { Span } from "../../model/span.ts";

/**
 * A span of a text in, what it takes to find its words again in another version of the text out.
 *
 *     … the envoys met in Lakeside on Monday …      exact "Lakeside", prefix "the envoys met in ", suffix " on Monday"
 */
export interface TextSelector extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** So much on either side tells one place from another; readers of Web Annotations use the same. */
const CONTEXT = 32;

export function selectorOf(text: string, { start, end }: Span): TextSelector {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
