/**
 * What reports say of one thing comes in, claim by claim; the differences between them go out, each in three words: how
 * they differ, on what kind of claim, on which question.
 */
import { merge } from "../src/merge/merge.ts";
import type { Discrepancy } from "../src/model/discrepancy.ts";
import { contentsOf, type InventedClaim, type InventedReport } from "./invented-talks.ts";

export type Said = Omit<InventedClaim, "quote">;

/** A report of its own, with words that no other report shares. */
export function report(outlet: string, published: string, ...claims: readonly Said[]): InventedReport {
  const quotes = claims.map((_, at) => `${outlet} line ${at} of ${published}.`);
  const names = claims.flatMap(({ fields }) => [
    fields.holder,
    fields.subject,
    fields.object,
    fields.parties,
    fields.actors,
    fields.actor,
  ]);
  return {
    name: `${outlet}-${published}`,
    outlet,
    published,
    text: quotes.join("\n"),
    actors: [...new Set(names.flat())]
      .filter((name) => typeof name === "string")
      .map((name) => ({ name, type: "armed-group" as const })),
    claims: claims.map((claim, at) => ({ ...claim, quote: quotes[at]! })),
  };
}

export function found(...reports: InventedReport[]): readonly Discrepancy[] {
  return merge(contentsOf(reports)).discrepancies;
}

export function told(...reports: InventedReport[]): string[] {
  return found(...reports).map(({ kind, of, question }) => `${kind} ${of} ${question}`);
}
