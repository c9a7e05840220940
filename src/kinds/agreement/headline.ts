import type { FieldValue } from "../../model/claim.ts";
import { capitalised, listed } from "../phrase.ts";

/**
 * The fields of an agreement come in; one line for a person goes out.
 *
 *     Border accord (Kenya and Ethiopia): signed
 */
export function headline(fields: Readonly<Record<string, FieldValue>>): string {
  const names = Array.isArray(fields.parties) ? (fields.parties as readonly string[]) : [];
  const parties = names.length > 0 ? ` (${listed(names)})` : "";
  return `${capitalised(String(fields.name ?? "agreement"))}${parties}: ${TOLD[String(fields.status)] ?? fields.status}`;
}

const TOLD: Readonly<Record<string, string>> = {
  proposed: "proposed",
  negotiating: "being negotiated",
  reached: "reached",
  signed: "signed",
  adopted: "adopted",
  "in-force": "in force",
  rejected: "rejected",
  "not-reached": "not reached",
  violated: "violated",
  collapsed: "collapsed",
  implemented: "implemented",
};
