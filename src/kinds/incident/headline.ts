import type { FieldValue } from "../../model/claim.ts";
import { capitalised, inPlace, listed } from "../phrase.ts";

/**
 * The fields of an incident come in; one line for a person goes out.
 *
 *     Air strike by Eastmark on a market in Ravna, 12 killed        12 killed by gunmen in Ravna
 */
export function headline(fields: Readonly<Record<string, FieldValue>>): string {
  const names = (name: string): string =>
    Array.isArray(fields[name]) ? listed((fields[name] as string[]).map(lowered)) : "";
  const [doers, targets] = [names("actors"), names("targets")];
  const place = inPlace(fields.place ?? null);
  const killed = typeof fields.killed === "number" ? `${fields.killed.toLocaleString("en")} killed` : "";
  const by = doers ? ` by ${doers}` : "";
  if (fields.type === "killing")
    return capitalised(`${killed || (targets ? `${targets} killed` : "killing")}${by}${place}`);
  const joint = fields.type === "battle" && !doers ? "on" : (JOINTS[String(fields.type)] ?? "on");
  const on = targets ? ` ${joint} ${targets}` : "";
  return `${capitalised(CALLED[String(fields.type)] ?? String(fields.type))}${by}${on}${place}${killed ? `, ${killed}` : ""}`;
}

/** "At least 40 people" stands within a line; names keep their capitals. */
function lowered(name: string): string {
  return /^(?:At|The|A|An|Some|More|Up|Nearly|Several|Many|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds)\s/.test(
    name,
  )
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** Between what was done and those it was done to. */
const JOINTS: Readonly<Record<string, string>> = {
  battle: "against",
  protest: "against",
  abduction: "of",
  bombing: "of",
  shelling: "of",
};

const CALLED: Readonly<Record<string, string>> = {
  "air-strike": "air strike",
  battle: "fighting",
  "aid-attack": "attack on aid",
  "ceasefire-violation": "ceasefire violation",
  chemical: "chemical attack",
  other: "attack",
};
