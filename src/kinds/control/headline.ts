import type { FieldValue } from "../../model/claim.ts";
import { verbFor } from "../phrase.ts";

/**
 * The fields of a control claim come in; one line for a person goes out.
 *
 *     The army captured Ravna from the rebels        Ravna is besieged by the army
 */
export function headline(fields: Readonly<Record<string, FieldValue>>): string {
  const place = String(fields.place ?? "a place");
  const holder = typeof fields.holder === "string" ? fields.holder : null;
  const from = typeof fields.from === "string" ? ` from ${fields.from}` : "";
  switch (fields.change) {
    case "captured":
      return holder ? `${holder} captured ${place}${from}` : `${place} was captured${from}`;
    case "lost":
      return `${holder ?? "Somebody"} lost ${place}`;
    case "withdrawn":
      return `${holder ?? "Somebody"} withdrew from ${place}`;
    case "siege-lifted":
      return `The siege of ${place} was lifted${holder ? ` by ${holder}` : ""}`;
    case "besieged":
    case "encircled":
      return `${place} is ${fields.change}${holder ? ` by ${holder}` : ""}`;
    default:
      return `${holder ?? "Somebody"} ${verbFor(holder ?? "", "holds", "hold")} ${place}`;
  }
}
