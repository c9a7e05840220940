/**
 * One thing that one report says, tied to the words that say it.
 *
 *     "Okoro met Lind in Geneva on Monday."    a meeting of two, in Geneva, on a day inferred from the report's own
 */
import type { Edtf } from "./edtf.ts";
import type { Span } from "./span.ts";

export const KIND_IDS = [
  "meeting",
  "statement",
  "position",
  "agreement",
  "provision",
  "figure",
  "incident",
  "control",
  "relation",
  "access",
] as const;
export type KindId = (typeof KIND_IDS)[number];

const MODALITIES = ["asserted", "planned", "proposed", "possible", "denied"] as const;
export type Modality = (typeof MODALITIES)[number];

/** A field of a claim: a name, a word of a closed list, verbatim words, a number, or a list of names. */
export type FieldValue = string | number | boolean | null | readonly string[];
export type Fields = Readonly<Record<string, FieldValue>>;

/** One thing that one report says. */
export interface Claim {
  /** "c" and 16 hex digits of a hash of report, kind, fields and passages: reading twice gives the same claim. */
  readonly id: string;
  readonly report: string;
  readonly kind: KindId;
  /** The kind's own fields. Actors stand here by their name within the report. */
  readonly fields: Fields;
  /** The actor the report credits for it, else null: the report says it in its own voice. */
  readonly by: string | null;
  /** When the thing itself happened or will happen. The publication day never stands in silently. */
  readonly when: Edtf | null;
  readonly whenBasis: "stated" | "inferred" | null;
  readonly modality: Modality;
  /** The passages that say it, one to n, in order; normally whole sentences. */
  readonly spans: readonly Span[];
  /** The exact words behind each stated field ("when" and "by" included). A field that is worked out has none. */
  readonly fieldSpans: Readonly<Record<string, readonly Span[]>>;
  /** Id of the rule that found it: "meeting/met-with". */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}
