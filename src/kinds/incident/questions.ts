/**
 * What accounts of one event can differ on: who did it, and who broke the truce.
 *
 *     Residents blamed the army for Sunday's raid on Ravna. The army said the rebels had fired on it.
 */

import { tellingWords } from "../../model/folded-words.ts";
import { canBeOneParty } from "../can-be-one-party.ts";
import { daysMeant, eachDay } from "../compare-days.ts";
import { comparePlaces, placeWords } from "../compare-places.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { namesIn } from "../names-in.ts";
import { tellOneStory } from "../one-story.ts";
import { inPlace, listed } from "../phrase.ts";
import type { AnswersCompared, Question } from "../question.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";
import { CLOSE_DAYS } from "./same.ts";

/** In a battle both sides do it. */
const ONE_SIDED = new Set(["air-strike", "shelling", "bombing", "killing", "abduction", "chemical", "aid-attack"]);

/** A breach is told for so many days, and a raid of which no day is told. */
const STORY_DAYS = 2;

export const doer: Question = {
  id: "doer",
  fields: ["actors"],
  keys: (claim) => {
    const place = placeWords(claim.fields.place ?? null).at(-1);
    const isTold = ONE_SIDED.has(String(claim.fields.type)) && namesIn(claim, "actors").length > 0;
    if (!isTold || place === undefined || claim.modality === "denied") return [];
    return daysMeant(claim.when, claim.published, CLOSE_DAYS).map((day) => `${day} at ${place}`);
  },
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
    return tellOneStory(a, b, STORY_DAYS) ? isSame("one truce", "the same days") : unsure("two stories");
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
  // One voice that names two doers tells of two raids.
  if (a.report === b.report && a.by === b.by) return different("one voice tells of both");
  const [one, two] = [a, b].map(({ when, published }) => daysMeant(when, published, 1));
  if (!one!.some((day) => two!.includes(day))) return different("different days");
  if (a.when !== null && b.when !== null) return isSame("same day", "same place", "same type");
  return a.report !== b.report && tellOneStory(a, b, STORY_DAYS)
    ? isSame("the days of one story", "same place", "same type")
    : unsure("the day is not certain");
}
