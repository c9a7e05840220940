/**
 * Claims of one report about the same thing become one claim with several passages.
 *
 *     "The envoys met in Lakeside on Monday. … Monday's talks lasted nine hours."    one meeting, two passages
 *
 * Two claims join when their kind and `by` are equal and no field of one contradicts the other's; what one leaves open
 * the other fills. Statements and figures join only when every field is equal: two sentences of a speaker stay two. A vague
 * number joins the exact one it stands for: the headline's "dozens" is the "34" of the body.
 */
import type { Claim, FieldValue } from "../model/claim.ts";
import { tidy, withId } from "./to-claim.ts";

export function joinClaims(claims: readonly Claim[]): Claim[] {
  const joined: Claim[] = [];
  const byKey = new Map<string, number[]>();
  for (const claim of claims) {
    const keys = keysOf(claim);
    const candidates = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const index = [...candidates].sort((a, b) => a - b).find((i) => isSame(joined[i]!, claim));
    const place = index ?? joined.length;
    joined[place] = index === undefined ? claim : join(joined[index]!, claim);
    for (const key of keys) {
      const list = byKey.get(key);
      if (!list) byKey.set(key, [place]);
      else if (!list.includes(place)) list.push(place);
    }
  }
  return joined;
}

/** Claims that share no key are never the same, so the search stays short. */
function keysOf(claim: Claim): string[] {
  if (claim.kind === "meeting")
    return (claim.fields.participants as readonly string[]).map((name) => `meeting ${name}`);
  if (claim.kind === "figure") return [`figure ${claim.fields.category} ${claim.fields.unit}`];
  return [`${claim.kind} ${JSON.stringify(claim.fields)}`];
}

function isSame(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind) return false;
  if (isVagueFor(a, b) || isVagueFor(b, a)) return true;
  if (a.by !== b.by) return false;
  if (a.kind !== "meeting") return JSON.stringify(a.fields) === JSON.stringify(b.fields) && agree(a.when, b.when);
  const [as, bs] = [a, b].map((claim) => new Set(claim.fields.participants as readonly string[])) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...as].filter((name) => bs.has(name)).length;
  const isSubset = shared === Math.min(as.size, bs.size) && shared >= Math.min(2, as.size, bs.size);
  return (
    isSubset &&
    agree(a.when, b.when) &&
    agree(a.fields.place ?? null, b.fields.place ?? null) &&
    a.fields.status === b.fields.status
  );
}

/** "dozens killed" in the headline, "34 killed" in the body: the first adds no number of its own. */
function isVagueFor(vague: Claim, exact: Claim): boolean {
  const [least, number] = [vague.fields.min, exact.fields.min];
  if (vague.kind !== "figure" || vague.fields.approx !== true || vague.fields.max !== null || vague.by !== null)
    return false;
  if (typeof least !== "number" || typeof number !== "number" || exact.fields.approx === true) return false;
  return (
    number >= least &&
    number < 10 * least &&
    vague.fields.category === exact.fields.category &&
    vague.fields.category !== "other" &&
    vague.when !== null &&
    vague.when === exact.when &&
    agree(vague.fields.place ?? null, exact.fields.place ?? null)
  );
}

function agree(a: FieldValue, b: FieldValue): boolean {
  return a === null || b === null || a === b;
}

function join(first: Claim, second: Claim): Claim {
  // The exact number speaks for both.
  const [a, b] = isVagueFor(first, second) ? [second, first] : [first, second];
  const fields: Record<string, FieldValue> = { ...a.fields };
  for (const [name, value] of Object.entries(b.fields)) fields[name] = fill(fields[name] ?? null, value);
  const fieldSpans: Record<string, Claim["spans"]> = { ...a.fieldSpans };
  for (const [name, spans] of Object.entries(b.fieldSpans))
    fieldSpans[name] = tidy([...(fieldSpans[name] ?? []), ...spans]);
  const spans = tidy([...a.spans, ...b.spans]);
  const when = a.when ?? b.when;
  return withId({
    ...a,
    fields,
    when,
    whenBasis: a.when ? a.whenBasis : b.whenBasis,
    spans,
    fieldSpans,
    confidence: Math.max(a.confidence, b.confidence),
  });
}

function fill(a: FieldValue, b: FieldValue): FieldValue {
  if (Array.isArray(a) && Array.isArray(b)) return [...new Set([...a, ...b])];
  return a ?? b;
}
