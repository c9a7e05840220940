import type { AttributionKind } from "./attribution.ts";
import type { Range } from "./tree.ts";

/** An attribution as one sentence gives it, in words of that sentence, before quotations are added to it. */
export interface AttributionDraft {
  readonly sentence: number;
  readonly head: number;
  readonly kind: AttributionKind;
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: readonly Range[];
  /** It can introduce words within quotation marks. */
  readonly canQuote?: boolean;
}
