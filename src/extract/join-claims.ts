/**
 * Claims of one report about the same thing become one claim with several passages.
 *
 *     "The envoys met in Lakeside on Monday. … Monday's talks lasted nine hours."    one meeting, two passages
 *
 * Each kind says when two of its claims in a report are one (its `within`); without that, only claims equal in every
 * field and in `by` join: two sentences of a speaker stay two. What one claim leaves open the other fills.
 */
import type { Claim, FieldValue, KindId } from "../model/claim.ts";
import { tidy, withId } from "./to-claim.ts";
import { agree, PlacesByKey, type Within } from "./within.ts";

const EQUAL: Within = {
  keys: (claim) => [JSON.stringify(claim.fields)],
  isSame: (a, b) => a.by === b.by && JSON.stringify(a.fields) === JSON.stringify(b.fields) && agree(a.when, b.when),
};

/** `within` gives what the claims of a kind need to be one; null: equality in every field. */
export function joinClaims(claims: readonly Claim[], within: (kind: KindId) => Within | null): Claim[] {
  const joined: Claim[] = [];
  const grown = new Set<number>();
  const places = new PlacesByKey();
  for (const claim of claims) {
    const of = within(claim.kind) ?? EQUAL;
    const keys = of.keys(claim);
    const near = places.find(claim, keys);
    const isSame = (place: number): boolean => of.isSame(joined[place]!, claim);
    // "The meeting will include …", without its day, is the one told last.
    const found = claim.when === null ? near.findLast(isSame) : near.find(isSame);
    const place = found ?? joined.length;
    joined[place] = found === undefined ? claim : join(joined[found]!, claim, of);
    if (found !== undefined) grown.add(found);
    places.put(claim, keys, place);
  }
  // A hash of all that a claim says: made once, when it has grown to its end.
  return joined.map((claim, place) => (grown.has(place) ? withId(claim) : claim));
}

/** The id stays that of one of them, until nothing more joins it. */
function join(first: Claim, second: Claim, { isBetter }: Within): Claim {
  const [a, b] = isBetter?.(second, first) ? [second, first] : [first, second];
  const fields: Record<string, FieldValue> = { ...a.fields };
  for (const [name, value] of Object.entries(b.fields)) fields[name] = fill(fields[name] ?? null, value);
  const fieldSpans: Record<string, Claim["spans"]> = { ...a.fieldSpans };
  for (const [name, spans] of Object.entries(b.fieldSpans))
    fieldSpans[name] = tidy([...(fieldSpans[name] ?? []), ...spans]);
  // "broke off the talks", some time before now: the other tells when.
  const isOpen = a.when === null || (b.when !== null && a.when.startsWith("../"));
  const { when, whenBasis } = isOpen ? b : a;
  return {
    ...a,
    fields,
    when,
    whenBasis,
    spans: tidy([...a.spans, ...b.spans]),
    fieldSpans,
    confidence: Math.max(a.confidence, b.confidence),
  };
}

function fill(a: FieldValue, b: FieldValue): FieldValue {
  if (Array.isArray(a) && Array.isArray(b)) return [...new Set([...a, ...b])];
  return a ?? b;
}
