/**
 * When two sentences of one report tell of one event: of one type, with a place, a doer or somebody hit in common, and
 * no other day or place.
 *
 *     "Warplanes bombed a market in Ravna on Sunday. … The raid on Ravna killed 12 people."
 */
import { agree, type Within } from "../../extract/within.ts";
import type { Claim } from "../../model/claim.ts";

export const within: Within = {
  keys: ({ fields }) => [
    ...listOf(fields.actors).map((name) => `${fields.type} ${name}`),
    ...listOf(fields.targets).map((name) => `${fields.type} ${name}`),
    ...(fields.place ? [`${fields.type} in ${fields.place}`] : []),
  ],
  isSame: (a, b) => {
    const [one, two] = [a.fields, b.fields];
    const canShare = (name: string): boolean => {
      const [first, second] = [listOf(one[name]), listOf(two[name])];
      return first.length === 0 || second.length === 0 || first.some((value) => second.includes(value));
    };
    return (
      !isOtherCharge(a, b) &&
      one.type === two.type &&
      agree(a.by, b.by) &&
      agree(a.when, b.when) &&
      agree(one.place ?? null, two.place ?? null) &&
      agree(one.killed ?? null, two.killed ?? null) &&
      canShare("actors") &&
      canShare("targets")
    );
  },
};

/** "The army blamed the rebels for it": that it was is told by all, who did it by the army alone. */
function isOtherCharge(a: Claim, b: Claim): boolean {
  if (!CHARGES.has(a.rule) && !CHARGES.has(b.rule)) return false;
  const doers = listOf(b.fields.actors);
  return a.by !== b.by || !listOf(a.fields.actors).some((name) => doers.includes(name));
}

const CHARGES: ReadonlySet<string> = new Set(["incident/blamed", "incident/accused-each-other"]);

function listOf(value: Claim["fields"][string] | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
