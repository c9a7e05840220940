/** Where those counted are: the dead of a raid where it was, the dead of a war where the war is. */
import type { Happening } from "../../extract/circumstances/happening.ts";
import type { Claim } from "../../model/claim.ts";

const VICTIMS: ReadonlySet<unknown> = new Set(["killed", "injured", "displaced", "besieged", "in-need"]);
/** So many are those of a whole country. */
const MANY = 5000;
/** How long talks lasted, and who was at the table. */
const OF_TALKS: ReadonlySet<unknown> = new Set(["duration", "participants"]);

const SIEGE = /\b(?:siege|blockade)$/i;
const WAR_OR_TRUCE =
  /\b(?:war|conflict|fighting|offensive|crisis|violence|truce|cease-?fire|fire|pause|calm|lull|deal|plan)$/i;

export const happening: Happening = {
  told: ["category", "of", "min"],
  aspect: () => null,
  timedBy: ({ fields }: Claim) => (VICTIMS.has(fields.category) && fields.category !== "displaced" ? "incident" : null),
  victims: ({ fields }: Claim) => (VICTIMS.has(fields.category) ? [String(fields.of ?? "")] : []),
  isOfWar: ({ fields }: Claim) => VICTIMS.has(fields.category) || fields.category === "duration",
  isWide: ({ fields }: Claim) =>
    fields.unit === "years" || (fields.unit === "people" && Number(fields.min ?? fields.max ?? 0) >= MANY),
  placedBy: ({ fields }: Claim) => {
    if (VICTIMS.has(fields.category)) return "incident";
    if (!OF_TALKS.has(fields.category)) return null;
    const of = String(fields.of ?? "");
    return SIEGE.test(of) ? "control" : WAR_OR_TRUCE.test(of) ? null : "meeting";
  },
  keys: () => [],
  isSame: () => false,
};
