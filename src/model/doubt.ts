import type { Span } from "./span.ts";

/** The code of a sentence that names somebody or counts people, and of which no rule made anything. */
export const LEFT_OVER = "extract/left-over";

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
