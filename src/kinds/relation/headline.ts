import type { FieldValue } from "../../model/claim.ts";

/**
 * The fields of a relation come in; one line for a person goes out.
 *
 *     Eastmark backs moderate rebels
 */
export function headline(fields: Readonly<Record<string, FieldValue>>): string {
  return `${fields.subject ?? "Somebody"} ${TELLS[String(fields.type)] ?? fields.type} ${fields.object ?? "somebody"}`;
}

const TELLS: Readonly<Record<string, string>> = {
  renamed: "was renamed",
  alias: "is also known as",
  "member-of": "belongs to",
  "affiliated-with": "is affiliated with",
  "allied-with": "is allied with",
  backs: "backs",
  fights: "fights",
  "designates-terrorist": "calls terrorist:",
  "split-from": "split from",
};
