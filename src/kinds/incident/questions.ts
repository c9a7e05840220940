/**
 * What accounts of one event can differ on: who did it, and who broke the truce.
 *
 *     Residents blamed the army for Sunday's raid on Ravna. The army said the rebels had fired on it.
 */

import { tellingWords } from "../../model/folded-words.ts";
import { canBeOneParty } from "../can-be-one-party.ts";
import { compareDays, eachDay } from "../compare-days.ts";
import { comparePlaces, placeWords } from "../compare-places.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { namesIn } from "../names-in.ts";
import { tellOneStory } from "../one-story.ts";
import { inPlace, listed } from "../phrase.ts";
import type { AnswersCompared, Question } from "../question.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";
import { keys } from "./same.ts";

/** In a battle both sides do it. */
const ONE_SIDED = new Set(["air-strike", "shelling", "bombing", "killing", "abduction", "chemical", "aid-attack"]);

/** A breach is told for so many days. */
const TRUCE_DAYS = 2;

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
  compare: compareDoers,
  text: (claim) => listed(namesIn(claim, "actors")),
  about: (claim) =>
    `Who is behind the ${String(claim.fields.type).replaceAll("-", " ")}${inPlace(claim.fields.place ?? null)}`,
};

/** Each side says that the other broke the truce. */
export const breaker: Question = {
  id: "breaker",
  fields: ["actors"],
  keys: (claim) => {
    const [day] = eachDay(claim.when ?? claim.published, 1);
    const isTold = claim.fields.type === "ceasefire-violation" && namesIn(claim, "actors").length > 0;
    return isTold && day !== undefined ? [day, day + 1, day + 2].map(String) : [];
  },
  same: (a, b) => {
    if (comparePlaces(a.fields.place ?? null, b.fields.place ?? null) === "other") return different("different places");
    return tellOneStory(a, b, TRUCE_DAYS) ? isSame("one truce", "the same days") : unsure("two stories");
  },
  answer: doer.answer,
  compare: compareDoers,
  text: doer.text,
  about: (claim) => `Who broke the truce${inPlace(claim.fields.place ?? null)}`,
};

function compareDoers(a: ComparableClaim, b: ComparableClaim): AnswersCompared {
  return namesIn(a, "actors").some((one) => namesIn(b, "actors").some((two) => canBeOneParty(one, two)))
    ? { as: "agree", because: [] }
    : { as: "differ", because: ["different doers"] };
}

/** An attack on a convoy can be told as a raid, and as an attack on aid, where both say what was hit. */
function isOneAttack(a: ComparableClaim, b: ComparableClaim): boolean {
  if (![a, b].some(({ fields }) => fields.type === "aid-attack")) return false;
  const [one, two] = [a, b].map((claim) => namesIn(claim, "targets").flatMap(tellingWords));
  return one!.some((word) => two!.includes(word));
}

function isOneEvent(a: ComparableClaim, b: ComparableClaim): Comparison {
  if (a.fields.type !== b.fields.type && !isOneAttack(a, b)) return unsure("of different types");
  if (comparePlaces(a.fields.place ?? null, b.fields.place ?? null) !== "equal") return different("different places");
  const days = compareDays(a.when, b.when);
  if (!days?.isSameDay) return different("different days");
  return isSame("same day", "same place", "same type");
}
