/**
 * The sides of a disputed field in words, each with whose word it is.
 *
 *     34 (Lakeside Monitor, in the Harbour Post), 41 (Ravna Radio)
 */
import { KINDS } from "../../kinds/catalog.ts";
import { amountOf } from "../../kinds/figure/headline.ts";
import { listed } from "../../kinds/phrase.ts";
import type { Claim, FieldValue } from "../../model/claim.ts";
import type { Entry } from "../../model/entry.ts";
import { sourceName } from "../citations.ts";
import { fieldText } from "../field-text.ts";
import type { Known } from "../known.ts";

export interface Side {
  readonly text: string;
  readonly claims: readonly string[];
}

/** Disputed fields with their sides, the one that holds first; the fields of an amount are told as one. */
export function disputedSides(entry: Entry): readonly { readonly title: string; readonly sides: readonly Side[] }[] {
  const specs = KINDS[entry.kind]!.fields;
  const told = Object.entries(entry.fields).filter(
    ([name, field]) => field.isDisputed && specs[name]?.together !== "amount",
  );
  const fields = told.map(([name, field]) => ({
    title: specs[name]!.title,
    sides: field.sides
      .filter((side) => side.value !== null)
      .map((side) => ({ text: fieldText(specs[name]!, side.value), claims: side.claims })),
  }));
  const amounts = disputedAmounts(entry);
  return amounts.length > 1 ? [{ title: "Number", sides: amounts }, ...fields] : fields;
}

/** "at least 24", "30": the amounts of a figure about whose numbers accounts differ; otherwise none. */
export function disputedAmounts(entry: Entry): readonly Side[] {
  const names = ["min", "max", "approx"];
  if (!names.some((name) => entry.fields[name]?.isDisputed)) return [];
  const byClaim = new Map<string, Record<string, FieldValue>>();
  for (const name of names) {
    for (const side of entry.fields[name]?.sides ?? []) {
      for (const claim of side.claims) byClaim.set(claim, { ...byClaim.get(claim), [name]: side.value });
    }
  }
  const holds = (amount: Record<string, FieldValue>): number =>
    names.every((name) => (amount[name] ?? null) === (entry.fields[name]?.value ?? null)) ? 0 : 1;
  const sides = Map.groupBy(
    [...byClaim].sort(([, a], [, b]) => holds(a) - holds(b)),
    ([, amount]) => amountOf(amount),
  );
  return [...sides].map(([text, claims]) => ({ text, claims: claims.map(([id]) => id) }));
}

/** "34 (Harbour Post)" */
export function sideText(side: Side, known: Known): string {
  const who = whoseWord(side.claims, known.claims, known);
  return who === "" ? side.text : `${side.text} (${who})`;
}

/** "Lakeside Monitor, in the Herald and the Post" for what two outlets credit the Monitor with; else the outlets. */
export function whoseWord(claims: readonly string[], claimOf: ReadonlyMap<string, Claim>, known: Known): string {
  const outletsOf = new Map<string, Set<string>>();
  for (const id of claims) {
    const claim = claimOf.get(id);
    const head = claim === undefined ? undefined : known.reports.get(claim.report);
    if (claim === undefined || head === undefined) continue;
    const voice = claim.by === null ? "" : known.nameOf(claim.by);
    outletsOf.set(voice, (outletsOf.get(voice) ?? new Set()).add(sourceName(head)));
  }
  return [...outletsOf]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([voice, outlets]) => `${voice === "" ? "" : `${voice}, in `}${listed([...outlets].sort())}`)
    .join("; ");
}
