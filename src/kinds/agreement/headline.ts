import { partiesOf } from "../../extract/sides/parties-of.ts";
import type { FieldValue } from "../../model/claim.ts";
import { capitalised, listed } from "../phrase.ts";
import { STATUS_WORDS } from "./status-words.ts";

/**
 * The fields of an agreement come in; one line for a person goes out.
 *
 *     Border accord (Kenya and Ethiopia): signed
 */
export function headline(fields: Readonly<Record<string, FieldValue>>): string {
  const names = partiesOf(fields);
  const parties = names.length > 0 ? ` (${listed(names)})` : "";
  return `${capitalised(String(fields.name ?? "agreement"))}${parties}: ${STATUS_WORDS[String(fields.status)] ?? fields.status}`;
}
