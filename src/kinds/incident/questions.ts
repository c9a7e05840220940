/**
 * What accounts of one event can differ on: who did it.
 *
 *     Residents blamed the army for Sunday's raid on Ravna. The army said the rebels had fired on it.
 */

import { canBeOneParty } from "../can-be-one-party.ts";
import { compareDays } from "../compare-days.ts";
import { comparePlaces, placeWords } from "../compare-places.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { namesIn } from "../names-in.ts";
import { inPlace, listed } from "../phrase.ts";
import type { Question } from "../question.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";
import { keys } from "./same.ts";

/** In a battle both sides do it. */
const ONE_SIDED = new Set(["air-strike", "shelling", "bombing", "killing", "abduction", "chemical", "aid-attack"]);

export const doer: Question = {
  id: "doer",
  fields: ["actors"],
  keys: (claim) =>
    ONE_SIDED.has(String(claim.fields.type)) &&
    namesIn(claim, "actors").length > 0 &&
    placeWords(claim.fields.place ?? null).length > 0
      ? keys(claim).filter((key) => key.includes(" at "))
      : [],
  same: isOneEvent,
  answer: (claim) => [...namesIn(claim, "actors")].sort().join("; "),
  compare: (a, b) =>
    namesIn(a, "actors").some((one) => namesIn(b, "actors").some((two) => canBeOneParty(one, two)))
      ? { as: "agree", because: [] }
      : { as: "differ", because: ["different doers"] },
  text: (claim) => listed(namesIn(claim, "actors")),
  about: (claim) =>
    `Who is behind the ${String(claim.fields.type).replaceAll("-", " ")}${inPlace(claim.fields.place ?? null)}`,
};

function isOneEvent(a: ComparableClaim, b: ComparableClaim): Comparison {
  if (a.fields.type !== b.fields.type) return unsure("of different types");
  if (comparePlaces(a.fields.place ?? null, b.fields.place ?? null) !== "equal") return different("different places");
  const days = compareDays(a.when, b.when);
  if (!days?.isSameDay) return different("different days");
  return isSame("same day", "same place", "same type");
}
