/**
 * What counts can differ on: how many, of one thing at one place and time.
 *
 *     At least 34 civilians were killed in Ravna on Sunday, the Lakeside Monitor said.
 *     Residents put the dead of Sunday's raid on Ravna at 41.
 */
import { foldedWords } from "../../model/folded-words.ts";
import { compareDays, daysMeant, eachDay, numbersOf } from "../compare-days.ts";
import { placeWords } from "../compare-places.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { nameOneCompany, tellOneStory } from "../one-story.ts";
import { inPlace } from "../phrase.ts";
import type { AnswersCompared, Question } from "../question.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";
import { compareCounted } from "./counted.ts";
import { amountOf, thingCounted } from "./headline.ts";
import { lossOf } from "./lost.ts";
import { AREAS, hitOneSite, hitOtherSites } from "./one-site.ts";
import { EVENT_DAYS, isAdded, TALLIES } from "./same.ts";

/** A count over more days is that of a whole conflict, not of one event. */
const LONG_DAYS = 60;
/** No single event has so many dead; where no day is told they are those of a conflict. */
const MASS = 10_000;
/** How many live under siege or in need is told of a time, not of an event; it holds for so many days. */
const STANDING = new Set(["besieged", "in-need", "displaced"]);
const STANDING_DAYS = 150;
/** Two counts of one event are within this factor of each other, two counts of a conflict within that. */
const FACTOR = 6;
const TOTAL_FACTOR = 3;
/** A total grows by this share a day at most; what lies further apart was counted by others. */
const DAILY_GROWTH = 0.01;
/** Where one does not say at which place, two counts are of one event within this factor, told within so many days. */
const OPEN_FACTOR = 2;
/** Where only what was hit says that it is one event. */
const SITE_FACTOR = 1.5;
/** What is told of a time and not of a day is one story for so long. */
const STORY_DAYS = 7;
const OPEN_DAYS = 2;
/** Who knew of many more would not say "at least 12". */
const BOUND_FACTOR = 1.5;
/** Within this share of each other two numbers are one, if one of them is rounded. */
const ROUNDING = 0.12;

export const amount: Question = {
  id: "amount",
  fields: ["min", "max", "approx"],
  keys,
  same,
  answer: (claim) => JSON.stringify([claim.fields.min, claim.fields.max, claim.fields.approx, wherePut(claim)]),
  compare,
  text: (claim) => amountOf(claim.fields),
  about: (claim) => `${thingCounted(claim.fields)}${inPlace(claim.fields.place ?? null)}`,
};

/**
 * Counts meet under what is counted, the last word of the place, and the day; those of a conflict without a day. One
 * that names no place meets all of its day, and one that names what was hit those of the week that name it too.
 */
function keys(claim: ComparableClaim): readonly string[] {
  const { unit } = claim.fields;
  const loss = lossOf(claim);
  const category = loss ?? claim.fields.category;
  const isAsked = loss !== null || TALLIES.has(String(category));
  if (claim.modality === "denied" || !isAsked || pointOf(claim) === null) return [];
  if (isTotal(claim)) return [`${category}|${unit}|total`];
  const place = wordsOfPlace(claim);
  const times = isStanding(claim) ? ["standing"] : daysMeant(claim.when, claim.published, EVENT_DAYS).map(String);
  const [published] = isStanding(claim) ? eachDay(claim.published, 1) : [];
  const near = published === undefined ? times : weeksOf(published);
  return [
    ...times.flatMap((time) => place.map((word) => `${category}|${unit}|${word}|${time}`)),
    ...near.filter((time) => time !== "standing").map((time) => `${category}|${unit}||${time}`),
    ...(claim.sites ?? []).flatMap((site) =>
      eachDay(claim.published, 1)
        .flatMap(weeksOf)
        .map((week) => `${category}|${unit}|hit ${site}|${week}`),
    ),
  ];
}

function weeksOf(day: number): readonly string[] {
  const week = Math.floor(day / STORY_DAYS);
  return [`week ${week}`, `week ${week + 1}`];
}

function same(a: ComparableClaim, b: ComparableClaim): Comparison {
  if (a.fields.category !== b.fields.category || a.fields.unit !== b.fields.unit) return different("different counts");
  if (lossOf(a) !== lossOf(b)) return different("not the same became of them");
  const counted = compareCounted(a, b);
  if (counted === "other") return different("not the same is counted");
  if (a.report === b.report && a.by === b.by && pointOf(a) !== pointOf(b))
    return different("one source gives two numbers in one report");
  const [one, two] = [pointOf(a)!, pointOf(b)!];
  const ratio = Math.max(one, two) / Math.max(1, Math.min(one, two));
  if (isTotal(a) !== isTotal(b)) return different("a total and one event");
  if (isTotal(a)) return isOneConflict(a, b, ratio);
  if (isAdded(a) !== isAdded(b)) return unsure("one counts those beside others");
  const places = compareScopes(a, b);
  if (places !== "equal" && ratio <= SITE_FACTOR && hitOneSite(a, b)) return isSame("the same was hit", "one story");
  if (places === "other") return different("different places");
  if (hitOtherSites(a, b)) return unsure("not the same was hit");
  if (places === "open") {
    // "freeing 120, 80 held by the army and 40 by the rebels", told by two reports: the words say of neither which.
    if (isBare(a) && isBare(b)) return unsure("neither says of whom, or where");
    if (a.report === b.report || !tellOneStory(a, b, isStanding(a) ? STORY_DAYS : OPEN_DAYS))
      return unsure("one does not say where");
    if (ratio > OPEN_FACTOR) return unsure("one does not say where, and the numbers are far apart");
  }
  if (isStanding(a)) {
    const days = compareDays(a.when ?? a.published, b.when ?? b.published);
    if (counted === "open") return unsure("one counts only some");
    return days === null || days.apart > STANDING_DAYS
      ? different("of different times")
      : isSame("the same is counted", places === "open" ? "one story" : "same place");
  }
  if (a.when === null || b.when === null) {
    const [meant, told] = [a, b].map(({ when, published }) => daysMeant(when, published, 1));
    const isOneDay = told!.some((day) => meant!.includes(day));
    if (!isOneDay || places === "within") return unsure("the day is not certain");
    if (a.when === b.when && (a.report === b.report || !tellOneStory(a, b, OPEN_DAYS)))
      return unsure("neither says on which day");
  } else {
    const days = compareDays(a.when, b.when);
    if (!days || days.apart > 0) return different("different days");
    if (!days.isSameDay) return unsure("the day is not certain");
  }
  if (ratio > FACTOR) return unsure("too far apart");
  if (counted === "open") {
    return places === "equal" && ratio <= OPEN_FACTOR && !isOfSome(a) && !isOfSome(b)
      ? isSame("one counts only some of them")
      : unsure("one counts only some");
  }
  return places === "open"
    ? isSame("the same is counted", "same day")
    : isSame("the same is counted", "same place", "same day");
}

/** The dead of one war: at one place, or of a place that the report of the other names among the same parties. */
function isOneConflict(a: ComparableClaim, b: ComparableClaim, ratio: number): Comparison {
  if (ratio > TOTAL_FACTOR) return unsure("too far apart");
  const places = compareScopes(a, b);
  if (places === "equal") return isSame("the same is counted", "same place");
  if (places === "within") return unsure("totals of different places");
  const isNamed = [
    [a, b],
    [b, a],
  ].some(([one, two]) => two!.named.some((name) => name === one!.fields.place));
  const isMass = Math.min(pointOf(a)!, pointOf(b)!) >= MASS;
  return isMass && (places === "open" || isNamed) && nameOneCompany(a, b)
    ? isSame("the same is counted", "the same parties")
    : unsure("totals of different places");
}

function compare(earlier: ComparableClaim, later: ComparableClaim): AnswersCompared {
  // "ten in Norland", "ten in the north of Norland": both give one number.
  if (pointOf(earlier) === pointOf(later) && isAlike(earlier, later)) return { as: "agree", because: [] };
  if (!isTotal(earlier) && compareCounted(earlier, later) === "open" && pointOf(earlier) !== pointOf(later))
    return { as: "wider", because: [`the one counts ${earlier.fields.of}, the other ${later.fields.of}`] };
  if (compareScopes(earlier, later) === "within")
    return { as: "wider", because: [`${earlier.fields.place} and ${later.fields.place}`] };
  const [one, two] = [pointOf(earlier)!, pointOf(later)!];
  if (one === two) return { as: "vaguer", because: ["the same number, one told less exactly"] };
  if (
    isBound(earlier) &&
    boundOf(earlier) === boundOf(later) &&
    Math.max(one, two) <= BOUND_FACTOR * Math.min(one, two)
  ) {
    const isLater = (compareDays(earlier.published, later.published)?.apart ?? 0) > 0;
    return isLater && one < two
      ? { as: "becomes", because: ["the number has grown"] }
      : { as: "vaguer", because: [`both say only “${boundOf(earlier)}”`] };
  }
  if (isRounded(earlier, later)) return { as: "vaguer", because: ["one is rounded"] };
  // Two who are named for it count on their own, whenever they are heard.
  if (earlier.by !== null && later.by !== null && earlier.by !== later.by)
    return { as: "differ", because: ["different numbers"] };
  if (two < one) return { as: "differ", because: ["different numbers"] };
  if (isTotal(earlier)) {
    const days = compareDays(earlier.published, later.published)?.apart ?? 0;
    if (two > one * (1 + DAILY_GROWTH * days)) return { as: "differ", because: ["too far apart to have grown"] };
  }
  return { as: "becomes", because: ["the number has grown"] };
}

/** A number alone: nothing is told that it counts, and no place. */
function isBare({ fields }: ComparableClaim): boolean {
  return typeof fields.of !== "string" && typeof fields.place !== "string";
}

/** "11 of them children": told beside the whole number, and no account of it. */
function isOfSome({ fields }: ComparableClaim): boolean {
  return typeof fields.of === "string" && foldedWords(fields.of).some((word) => SOME.has(word));
}

const SOME = new Set(
  "child children woman women girl girls boy boys minor minors baby babies infant infants foreigners journalist journalists more other others another".split(
    " ",
  ),
);

/** The number as far as it is told: "at least 34" is 34, "up to 50" is 50. */
function pointOf({ fields }: ComparableClaim): number | null {
  const point = fields.min ?? fields.max;
  return typeof point === "number" ? point : null;
}

function isAlike(a: ComparableClaim, b: ComparableClaim): boolean {
  return ["min", "max", "approx"].every((name) => (a.fields[name] ?? null) === (b.fields[name] ?? null));
}

/** Two that say only "at least", or only "up to", can both be right. */
function isBound(claim: ComparableClaim): boolean {
  return boundOf(claim) !== "exactly";
}

function boundOf({ fields }: ComparableClaim): "at least" | "up to" | "exactly" {
  const [min, max] = [fields.min ?? null, fields.max ?? null];
  return min === null ? "up to" : max === null ? "at least" : "exactly";
}

/** "About 300,000" and 290,000; "hundreds" and 180. */
function isRounded(a: ComparableClaim, b: ComparableClaim): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([vague, other]) => {
    if (vague!.fields.approx !== true) return false;
    const [one, two] = [pointOf(vague!)!, pointOf(other!)!];
    const isMany = vague!.fields.max === null;
    return isMany ? two >= one && two < one * 10 : Math.abs(two - one) <= ROUNDING * one;
  });
}

/** Ravna, Ravna province, "Ravna and Tolm": one of them is part of the other. */
function compareScopes(a: ComparableClaim, b: ComparableClaim): "equal" | "within" | "other" | "open" {
  const [one, two] = [wordsOfPlace(a), wordsOfPlace(b)];
  if (one.length === 0 || two.length === 0) return "open";
  const [small, large] = [one!, two!].map((words) => words.filter((word) => !AREAS.has(word)));
  const shared = small!.filter((word) => large!.includes(word)).length;
  if (shared === 0 || shared < Math.min(small!.length, large!.length)) return "other";
  return one!.length === two!.length && one!.every((word) => two!.includes(word)) ? "equal" : "within";
}

/** The words of a place that has a name; "opposition-held cities" could be anywhere. */
function wordsOfPlace({ fields }: ComparableClaim): readonly string[] {
  return typeof fields.place === "string" && /\p{Lu}/u.test(fields.place) ? placeWords(fields.place) : [];
}

/** Whether it counts over a whole conflict. */
function isTotal(claim: ComparableClaim): boolean {
  if (isStanding(claim)) return false;
  const days = numbersOf(claim.when);
  return pointOf(claim)! >= MASS || (days !== null && days.last - days.first + 1 > LONG_DAYS);
}

function isStanding({ fields }: ComparableClaim): boolean {
  return STANDING.has(String(fields.category));
}

function wherePut({ fields }: ComparableClaim): string {
  return placeWords(fields.place ?? null).join(" ");
}
