/** The parties that a claim names. In: its fields; out: them, none where they are open. */
import type { Fields } from "../../model/claim.ts";

export function partiesOf({ parties }: Fields): readonly string[] {
  return Array.isArray(parties) ? (parties as readonly string[]) : [];
}
