/** Who stands in the way of what, and by whose account: who opposes, refuses, vetoes or lets nothing through. */
import type { FieldValue, KindId } from "../../model/claim.ts";
import type { Entry } from "../../model/entry.ts";
import { type DraftSection, latestFirst, lineOf, settledValue } from "./section.ts";
import { whoseWord } from "./sides.ts";

const MOST = 8;

/** For each kind: the field that says so, the values that do, and the field that names who. */
const SIGNS: Partial<Record<KindId, { readonly field: string; readonly values: readonly FieldValue[]; who: string }>> =
  {
    position: { field: "stance", values: ["oppose"], who: "actor" },
    provision: { field: "status", values: ["rejected", "violated"], who: "parties" },
    agreement: { field: "status", values: ["rejected", "violated"], who: "parties" },
    access: { field: "status", values: ["blocked", "denied"], who: "actors" },
  };

export const blocking: DraftSection = {
  id: "blocking",
  title: "Who stands in the way, and by whose account",
  empty: "Nobody is reported to oppose, refuse or block anything.",
  most: MOST,
  lines: async (known) => {
    const entries = known.entries.filter(isBlocking).sort(latestFirst);
    const claims = await known.sources.claims(entries.slice(0, MOST).flatMap((entry) => entry.claims));
    return entries.map((entry) => {
      const draft = lineOf(entry);
      const account = whoseWord(entry.claims, claims, known);
      return account === "" ? draft : { ...draft, text: `${draft.text}, by the account of ${account}` };
    });
  },
};

function isBlocking(entry: Entry): boolean {
  const sign = SIGNS[entry.kind];
  if (sign === undefined || !sign.values.includes(settledValue(entry, sign.field))) return false;
  // What nobody bargains over blocks no talks: "would not book a hotel".
  if (settledValue(entry, "issue") === "other") return false;
  const who = settledValue(entry, sign.who);
  return who !== null && !(Array.isArray(who) && who.length === 0);
}
