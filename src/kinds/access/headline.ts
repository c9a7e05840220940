import type { FieldValue } from "../../model/claim.ts";
import { inPlace } from "../phrase.ts";

/**
 * The fields of an access claim come in; one line for a person goes out.
 *
 *     Humanitarian pause in Ravna: agreed
 */
export function headline(fields: Readonly<Record<string, FieldValue>>): string {
  return `${CALLED[String(fields.type)] ?? String(fields.type)}${inPlace(fields.place ?? null)}: ${fields.status}`;
}

const CALLED: Readonly<Record<string, string>> = {
  pause: "Humanitarian pause",
  "aid-delivery": "Aid delivery",
  "aid-blocked": "Aid",
  evacuation: "Evacuation",
  corridor: "Corridor",
};
