/**
 * What accounts can differ on about something that lasts: how long it does, or is to.
 *
 *     They agreed on a pause of 72 hours in Ravna.       A pause of five days in Ravna was proposed.
 */
import { TRUCES } from "../../extract/deals/deal-words.ts";
import { foldedWords } from "../../model/folded-words.ts";
import { eachDay } from "../compare-days.ts";
import { comparePlaces } from "../compare-places.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { tellOneStory } from "../one-story.ts";
import { inPlace } from "../phrase.ts";
import type { Question } from "../question.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";
import { amountOf } from "./headline.ts";

const HOURS: Readonly<Record<string, number>> = { hours: 1, days: 24, weeks: 168, months: 730, years: 8766 };
/** "Almost a week" and six days are one length; so are 48 hours and two days. */
const ROUNDING = 0.15;
const FEW_DAYS = 7;

/** What lasts, by the words for it. How long a war or talks have gone on is told of many wars and talks at once. */
const LASTING: Readonly<Record<string, ReadonlySet<string>>> = {
  truce: new Set([...TRUCES].filter((word) => word !== "fire").concat("ceasefires", "truces", "hostilities")),
  siege: new Set(["siege", "blockade", "encirclement"]),
};

export const length: Question = {
  id: "length",
  fields: ["min", "max", "approx", "unit"],
  keys: (claim) => {
    const thing = thingLasting(claim);
    const [published] = eachDay(claim.published, 1);
    if (thing === null || published === undefined || claim.modality === "denied" || hoursOf(claim) === null) return [];
    const week = Math.floor(published / FEW_DAYS);
    return [`${thing}|${week}`, `${thing}|${week + 1}`];
  },
  same: (a, b): Comparison => {
    if (thingLasting(a) !== thingLasting(b)) return different("different things last");
    // Beside a truce stands where it was signed as often as where it holds.
    if (thingLasting(a) !== "truce" && comparePlaces(placeOf(a), placeOf(b)) === "other")
      return different("different places");
    if (a.report === b.report && a.by === b.by && hoursOf(a) !== hoursOf(b))
      return different("one source gives two lengths in one report");
    return tellOneStory(a, b, FEW_DAYS) ? isSame("the same lasts", "one story") : unsure("two stories");
  },
  answer: (claim) => String(hoursOf(claim)),
  compare: (earlier, later) => {
    const [one, two] = [hoursOf(earlier)!, hoursOf(later)!];
    if (Math.abs(one - two) <= ROUNDING * Math.max(one, two)) return { as: "agree", because: [] };
    // What was proposed can have been agreed otherwise, and a siege goes on.
    return { as: "becomes", because: ["different lengths"] };
  },
  text: (claim) => `${amountOf(claim.fields)} ${claim.fields.unit}`,
  about: (claim) => `Length of the ${thingLasting(claim)}${inPlace(placeOf(claim))}`,
};

function thingLasting({ fields }: ComparableClaim): string | null {
  if (fields.category !== "duration" || typeof fields.of !== "string") return null;
  const words = foldedWords(fields.of);
  return Object.keys(LASTING).find((thing) => words.some((word) => LASTING[thing]!.has(word))) ?? null;
}

/** A place with a name: "besieged areas" could be anywhere. */
function placeOf({ fields }: ComparableClaim): string | null {
  return typeof fields.place === "string" && /\p{Lu}/u.test(fields.place) ? fields.place : null;
}

function hoursOf({ fields }: ComparableClaim): number | null {
  const number = fields.min ?? fields.max;
  const factor = HOURS[String(fields.unit)];
  return typeof number === "number" && factor !== undefined ? number * factor : null;
}
