/**
 * When two sentences of one report tell of one meeting: who took part in the one are among those of the other, and
 * neither day, place nor status contradict.
 *
 *     "The envoys met in Lakeside on Monday. … Monday's talks lasted nine hours."
 */
import { agree, type Within } from "../../extract/within.ts";
import type { Claim } from "../../model/claim.ts";

export const within: Within = {
  keys: (claim) => {
    const names = participantsOf(claim);
    return names.length > 0 ? names : [`at ${claim.fields.place}`];
  },
  isSame: (a, b) => {
    const [as, bs] = [new Set(participantsOf(a)), new Set(participantsOf(b))];
    const shared = [...as].filter((name) => bs.has(name)).length;
    return (
      shared === Math.min(as.size, bs.size) &&
      shared >= Math.min(2, as.size, bs.size) &&
      a.by === b.by &&
      agree(a.when, b.when) &&
      agree(a.fields.place ?? null, b.fields.place ?? null) &&
      a.fields.status === b.fields.status
    );
  },
};

function participantsOf(claim: Claim): readonly string[] {
  return claim.fields.participants as readonly string[];
}
