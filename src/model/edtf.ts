/**
 * Dates are EDTF (ISO 8601-2) strings and never pass through a time zone.
 *
 *     2016-08-26   2016-08   2016   2011-03/..   2016-07-11/2016-07-20   XXXX-03-10
 */
export type Edtf = string;

/** A date together with how we know it. */
export interface Dated {
  readonly value: Edtf;
  /** stated: the text says it in full. inferred: worked out from something else, named in `because`. */
  readonly basis: "stated" | "inferred";
  /** One sentence for a person: "the weekday before the publication day". */
  readonly because: string;
  /** The words it rests on; empty when it rests on an address or other metadata. */
  readonly spans: readonly import("./span.ts").Span[];
  /** Words it rests on that stand outside the text: "datePublished in the linked data of the page", "2013-03-11". */
  readonly outside?: readonly { readonly where: string; readonly words: string }[];
}
