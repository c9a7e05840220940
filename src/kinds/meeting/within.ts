/**
 * When two sentences of one report tell of one meeting: who took part in the one are among those of the other, and
 * neither day, place nor status contradict.
 *
 *     "The envoys met in Lakeside on Monday. … Monday's talks lasted nine hours."
 */
import { agree, type Within } from "../../extract/within.ts";
import type { Claim } from "../../model/claim.ts";
import { TAKEN_OVER } from "./told-before.ts";

export const within: Within = {
  keys: (claim) => {
    const names = participantsOf(claim);
    return names.length > 0 ? names : [`at ${claim.fields.place}`];
  },
  isSame: (a, b) => {
    if (!(agree(a.when, b.when) || isBefore(a.when, b.when) || isBefore(b.when, a.when))) return false;
    if (!agree(a.fields.place ?? null, b.fields.place ?? null)) return false;
    const isOneDay = a.when !== null && a.when === b.when;
    if (!isOneDay && !canBeOne(String(a.fields.status), String(b.fields.status))) return false;
    const [as, bs] = [new Set(participantsOf(a)), new Set(participantsOf(b))];
    const shared = [...as].filter((name) => bs.has(name)).length;
    if (shared === Math.min(as.size, bs.size) && shared >= Math.min(2, as.size, bs.size)) return true;
    // "Kenya and the North met in Lakeside. … The meeting was chaired by Okoro."
    if (shared >= 2 && a.confidence > TAKEN_OVER && isOnlyNamedAgain(b)) return true;
    // "the Lakeside talks", with parties taken over from before: the place or the day says which.
    const isSamePlace = a.fields.place !== null && a.fields.place === b.fields.place;
    return shared > 0 && (isSamePlace || isOneDay) && (a.confidence <= TAKEN_OVER || b.confidence <= TAKEN_OVER);
  },
  isBetter: (second, first) => weight(second) > weight(first),
};

/** With parties of another sentence, and neither day nor place. */
function isOnlyNamedAgain({ confidence, when, fields }: Claim): boolean {
  return confidence <= TAKEN_OVER && when === null && (fields.place ?? null) === null;
}

/** "../2024-03-11", and a day up to then. */
function isBefore(open: string | null, day: string | null): boolean {
  return open !== null && day !== null && open.startsWith("../") && day <= open.slice(3);
}

/** How far a meeting is: what is told to be farther on counts. */
const FARTHER = ["proposed", "planned", "held", "under-way", "cancelled"];

function weight({ fields }: Claim): number {
  return FARTHER.indexOf(String(fields.status));
}

/** What was planned may be called off, and what is held may go on; what was held is not what is planned. */
function canBeOne(a: string, b: string): boolean {
  const isAhead = (status: string): boolean => status === "planned" || status === "proposed";
  if (isAhead(a) || isAhead(b)) return a !== b ? [a, b].every((s) => isAhead(s) || s === "cancelled") : true;
  return a === b || (a !== "cancelled" && b !== "cancelled");
}

function participantsOf(claim: Claim): readonly string[] {
  return claim.fields.participants as readonly string[];
}
