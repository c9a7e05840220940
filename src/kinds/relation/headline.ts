import type { FieldValue } from "../../model/claim.ts";
import { verbFor } from "../phrase.ts";

/**
 * The fields of a relation come in; one line for a person goes out.
 *
 *     Eastmark backs moderate rebels
 */
export function headline(fields: Readonly<Record<string, FieldValue>>): string {
  const [one, many] = TELLS[String(fields.type)] ?? [String(fields.type)];
  const subject = String(fields.subject ?? "Somebody");
  return `${subject} ${verbFor(subject, one, many ?? one)} ${fields.object ?? "somebody"}`;
}

/** Of one, and of many. */
const TELLS: Readonly<Record<string, readonly [string, string?]>> = {
  renamed: ["was renamed", "were renamed"],
  alias: ["is also known as", "are also known as"],
  "member-of": ["belongs to", "belong to"],
  "affiliated-with": ["is affiliated with", "are affiliated with"],
  "allied-with": ["is allied with", "are allied with"],
  backs: ["backs", "back"],
  fights: ["fights", "fight"],
  "designates-terrorist": ["calls terrorist:", "call terrorist:"],
  "split-from": ["split from"],
};
