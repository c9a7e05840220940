/**
 * By what reports can be held to each other that tell of one thing, and what is told too often for that. In: a claim and
 * one of its fields; out: the words of it that all reports have.
 *
 *     talks of Minister Okoro and Tomas Lind in the city of Ravna      lind|okoro, ravna
 */
import type { Claim, FieldValue } from "../model/claim.ts";
import { foldedWords } from "../model/folded-words.ts";
import { placeWords } from "./compare-places.ts";
import { namesIn, pairsOf } from "./names-in.ts";

const MOST_PARTIES = 6;
/** "Two dead in the capital" is told every week. */
const LEAST_COUNTED = 5;
/** More are the dead of a war, told for months. */
const MOST_COUNTED = 10_000;

/** Whether so many people are those of one event. */
export function areOfOneEvent(number: FieldValue | undefined): number is number {
  return typeof number === "number" && number >= LEAST_COUNTED && number < MOST_COUNTED;
}

/** Each two of the names in a field, by the last word of each, which all reports have: "Ada Okoro", "Minister Okoro". */
export function pairsIn(claim: Claim, field: string): readonly string[] {
  const names = namesIn(claim, field).flatMap((name) => foldedWords(name).at(-1) ?? []);
  return pairsOf([...new Set(names)], MOST_PARTIES);
}

/** The last word of the place, which all reports have: "the city of Ravna". */
export function lastWordOfPlace({ fields }: Claim): string | null {
  return placeWords(fields.place ?? null).at(-1) ?? null;
}
