/** Ties that hold both ways: who fights whom, who is allied with whom, two names of one. */
import type { FieldValue } from "../../model/claim.ts";

const BOTH_WAYS: ReadonlySet<FieldValue> = new Set(["allied-with", "fights", "alias"]);

/** The two parties as a key: in order where the order says nothing. */
export function pairOf(fields: Readonly<Record<string, FieldValue>>): string {
  const pair = [String(fields.subject ?? ""), String(fields.object ?? "")];
  return (BOTH_WAYS.has(fields.type ?? null) ? pair.sort() : pair).join(" → ");
}
