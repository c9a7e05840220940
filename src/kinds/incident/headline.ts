import type { FieldValue } from "../../model/claim.ts";
import { capitalised, inPlace, listed } from "../phrase.ts";

/**
 * The fields of an incident come in; one line for a person goes out.
 *
 *     Air strike by Eastmark on a market in Ravna, 12 killed
 */
export function headline(fields: Readonly<Record<string, FieldValue>>): string {
  const names = (name: string): readonly string[] => (Array.isArray(fields[name]) ? (fields[name] as string[]) : []);
  const by = names("actors").length > 0 ? ` by ${listed(names("actors"))}` : "";
  const on = names("targets").length > 0 ? ` on ${listed(names("targets"))}` : "";
  const killed = typeof fields.killed === "number" ? `, ${fields.killed.toLocaleString("en")} killed` : "";
  return `${capitalised(CALLED[String(fields.type)] ?? String(fields.type))}${by}${on}${inPlace(fields.place ?? null)}${killed}`;
}

const CALLED: Readonly<Record<string, string>> = {
  "air-strike": "air strike",
  "aid-attack": "attack on aid",
  "ceasefire-violation": "ceasefire violation",
  chemical: "chemical attack",
  other: "incident",
};
