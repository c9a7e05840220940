/**
 * When two figures of one report are one: one number of the same, or a vague number that stands for an exact one.
 *
 *     "Dozens killed in Ravna" (headline) … "34 people were killed in Ravna" (body)
 */
import { agree, type Within } from "../../extract/within.ts";
import type { Claim } from "../../model/claim.ts";

export const within: Within = {
  keys: ({ fields }) => [`${fields.category} ${fields.unit}`],
  isSame: (a, b) =>
    isVagueFor(a, b) || isVagueFor(b, a) || (a.by === b.by && isOneNumber(a, b) && agree(a.when, b.when)),
  // The exact number speaks for both.
  isBetter: (second, first) => isVagueFor(first, second),
};

/** Where the category says what is counted, the words for it and the place may be left out: "24 killed". */
function isOneNumber(a: Claim, b: Claim): boolean {
  const isLeftOut = (name: string): boolean =>
    a.fields.category !== "other" && agree(a.fields[name] ?? null, b.fields[name] ?? null);
  return [...new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])].every(
    (name) => a.fields[name] === b.fields[name] || (/^(?:of|place)$/.test(name) && isLeftOut(name)),
  );
}

function isVagueFor(vague: Claim, exact: Claim): boolean {
  const [least, number] = [vague.fields.min, exact.fields.min];
  if (vague.fields.approx !== true || vague.fields.max !== null || vague.by !== null) return false;
  if (typeof least !== "number" || typeof number !== "number" || exact.fields.approx === true) return false;
  return (
    number >= least &&
    number < 10 * least &&
    vague.fields.category === exact.fields.category &&
    vague.fields.category !== "other" &&
    vague.when !== null &&
    vague.when === exact.when &&
    agree(vague.fields.place ?? null, exact.fields.place ?? null)
  );
}
