/**
 * Somebody's words, thoughts or wishes, as a text attributes them.
 *
 *     Okoro did not say whether she would return.
 *     source└────cue───┘└───────content─────────┘     kind: speech
 */
import type { Span } from "../../model/span.ts";

/**
 * speech: said, asked, wrote. belief: thinks, knows, doubts. feeling: hopes, fears. intention: wants, plans, refuses.
 * stance: supports, condemns, praises. evidence: a poll shows, a report found.
 */
export type AttributionKind = "speech" | "belief" | "feeling" | "intention" | "stance" | "evidence";

export interface Attribution {
  /** Who says or thinks it, by the whole noun phrase; null where the text names nobody. */
  readonly source: Span | null;
  readonly cue: Span;
  /** In text order, quotation marks included. Several where the cue stands inside them or they go on after it. */
  readonly content: readonly Span[];
  readonly kind: AttributionKind;
  /** Most of the content stands within quotation marks. */
  readonly isDirect: boolean;
  /** It stands within the content of another: Lind said Okoro [wants] to return. */
  readonly isNested: boolean;
  /** The sentence of the cue, and the word there that carries it. */
  readonly sentence: number;
  readonly head: number;
}
