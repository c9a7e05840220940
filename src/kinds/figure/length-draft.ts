/**
 * The draft of a length of time, as the rules make it that find one without a counted number. In: the words of the
 * length, what lasts, and how long; out: the draft, with its place and its source.
 */
import { placeNear } from "../../extract/place-near.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";

export interface Length {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly unit: string;
  /** The words that tell it. */
  readonly span: Span;
}

/** `sign`: the word for what lasts. */
export function lengthDraft(
  { min, max, approx, unit, span }: Length,
  anchor: Token,
  sign: Token,
  view: SentenceView,
  context: Context,
  confidence: number,
): Draft {
  const place = placeNear(anchor, view);
  const source = creditFor(anchor, view, context);
  const spans = {
    min: span,
    of: sign,
    category: sign,
    ...(place ? { place } : {}),
    ...(source ? { by: source.span } : {}),
  };
  return {
    fields: { min, max, approx, unit, category: "duration", place: place?.name ?? null, of: sign.text },
    by: source?.name ?? null,
    fieldSpans: Object.fromEntries(Object.entries(spans).map(([name, { start, end }]) => [name, [{ start, end }]])),
    confidence,
  };
}
