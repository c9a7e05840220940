/** Between whom a deal is: two at one table, and of a truce those who fought. A council's resolution is its own. */
import type { Sort } from "../../extract/deals/deal-at.ts";
import type { Between } from "../../extract/sides/between.ts";
import type { Claim } from "../../model/claim.ts";
import { sortOfName, yearInName } from "./sort.ts";

export const between: Between = {
  facing: (claim) => {
    const [sort, parties] = [dealOf(claim), claim.fields.parties as readonly string[]];
    if (parties.length !== 2 || sort === null) return null;
    return { ones: parties, others: parties, as: sort === "truce" ? "fight" : "talk" };
  },
  dealOf,
};

function dealOf({ fields }: Claim): Sort | null {
  const name = String(fields.name ?? "");
  // "the 1978 accord": those who bargain today do not tell whose that was.
  return RESOLVED.test(name) || yearInName(name) !== null ? null : sortOfName(name);
}

const RESOLVED = /\b(?:resolutions?|communiqu[eé]s?|declarations?)\b/i;
