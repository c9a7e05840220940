/** Where those counted are: the dead of a raid where it was, the dead of a war where the war is. */
import type { Happening } from "../../extract/circumstances/happening.ts";
import { agree } from "../../extract/within.ts";
import type { Claim } from "../../model/claim.ts";

const VICTIMS: ReadonlySet<unknown> = new Set(["killed", "injured", "displaced", "besieged", "in-need"]);
const TALLIED: ReadonlySet<unknown> = new Set(["killed", "injured"]);
/** So many are those of a whole country. */
const MANY = 5000;
/** How long talks lasted, and who was at the table. */
const OF_TALKS: ReadonlySet<unknown> = new Set(["duration", "participants"]);

/** What is struck, or strikes, or is lost: so many are where the event is. */
const BLOWS =
  /\b(?:targets?|sites?|positions?|(?:air)?strikes?|raids?|attacks?|sorties|rockets?|missiles?|shells?|mortars?|bombs?|explosions?|drones?|tunnels?|homes?|houses?|buildings?|vehicles?|trucks?|destroyed|damaged)$/i;

const SIEGE = /\b(?:siege|blockade)$/i;
const WAR_OR_TRUCE =
  /\b(?:war|conflict|fighting|offensive|crisis|violence|truce|cease-?fire|fire|pause|calm|lull|deal|plan)$/i;

const MARCHERS = /\b(?:protest[eo]rs?|demonstrators?|marchers?)$/i;

/** Those whom a war hits, and those who wage it. */
const OF_LAND = /^(?:killed|injured|fighters|displaced|besieged|in-need|evacuated|detained|released)$/;

export const happening: Happening = {
  told: ["category", "of", "min"],
  aspect: ({ fields }: Claim) => (VICTIMS.has(fields.category) ? "deed" : null),
  isCount: true,
  timedBy: ({ fields }: Claim) => {
    if (VICTIMS.has(fields.category)) return "incident";
    const of = String(fields.of ?? "");
    if (fields.category === "other") return BLOWS.test(of) ? "incident" : null;
    return OF_TALKS.has(fields.category) && !SIEGE.test(of) && !WAR_OR_TRUCE.test(of) ? "meeting" : null;
  },
  victims: ({ fields }: Claim) => (VICTIMS.has(fields.category) ? [String(fields.of ?? "")] : []),
  isOfLand: ({ fields }: Claim) =>
    OF_LAND.test(String(fields.category)) ||
    (fields.category === "duration" && WAR_OR_TRUCE.test(String(fields.of ?? ""))),
  isOfWar: ({ fields }: Claim) => VICTIMS.has(fields.category) || fields.category === "duration",
  isWide: ({ fields }: Claim) =>
    (fields.unit === "years" && !SIEGE.test(String(fields.of ?? ""))) ||
    fields.category === "fighters" ||
    (fields.unit === "people" && Number(fields.min ?? fields.max ?? 0) >= MANY),
  placedBy: ({ fields }: Claim) => {
    // Those in need are where the aid goes, and so are the lorries that bring it.
    if (fields.category === "in-need") return ["access", "incident"];
    if (VICTIMS.has(fields.category) || fields.category === "detained") return ["incident"];
    const of = String(fields.of ?? "");
    if (fields.category === "other") return BLOWS.test(of) ? ["access", "incident"] : [];
    // Those who march are where the protest is.
    if (fields.category === "participants" && MARCHERS.test(of)) return ["incident"];
    if (!OF_TALKS.has(fields.category)) return [];
    return SIEGE.test(of) ? ["control"] : WAR_OR_TRUCE.test(of) ? [] : ["meeting"];
  },
  // A headline gives the number that the report then gives with its day.
  keys: ({ fields }: Claim) => (TALLIED.has(fields.category) ? [`${fields.category} ${fields.min ?? fields.max}`] : []),
  isSame: (a, b) => agree(a.fields.place ?? null, b.fields.place ?? null),
};
