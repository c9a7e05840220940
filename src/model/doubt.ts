import type { Span } from "./span.ts";

/** Something Parley saw and could not settle, tied to its sentence. Never silence, never a guess passed off as known. */
export interface Doubt {
  /** "d" and 16 hex digits of a hash of report, code and span. */
  readonly id: string;
  readonly report: string;
  /** folder/name: "notice/two-dates", "extract/left-over". */
  readonly code: string;
  /** What was seen and what was kept, in one sentence. */
  readonly message: string;
  readonly span: Span;
}
