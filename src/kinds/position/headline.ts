import type { FieldValue } from "../../model/claim.ts";
import { cut } from "../phrase.ts";

/**
 * The fields of a position come in; one line for a person goes out.
 *
 *     Kenya demands: “an end to the blockade”
 */
export function headline(fields: Readonly<Record<string, FieldValue>>): string {
  return `${fields.actor ?? "Somebody"} ${TAKES[String(fields.stance)] ?? "takes a position"}: “${cut(String(fields.content ?? ""), 140)}”`;
}

const TAKES: Readonly<Record<string, string>> = {
  support: "supports",
  oppose: "opposes",
  demand: "demands",
  offer: "offers",
  conditional: "sets a condition",
  undecided: "is undecided",
};
