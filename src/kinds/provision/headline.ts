import { partiesOf } from "../../extract/sides/parties-of.ts";
import type { FieldValue } from "../../model/claim.ts";
import { capitalised, cut, listed } from "../phrase.ts";

/**
 * The fields of a provision come in; one line for a person goes out.
 *
 *     Agreed: “the release of all prisoners within a week” (Kenya and Ethiopia)
 */
export function headline(fields: Readonly<Record<string, FieldValue>>): string {
  const names = partiesOf(fields);
  const parties = names.length > 0 ? ` (${listed(names)})` : "";
  return `${capitalised(String(fields.status ?? "open"))}: “${cut(String(fields.content ?? ""), 140)}”${parties}`;
}
