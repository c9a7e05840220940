/** Words of the calendar and the clock, in the forms that news English uses, in small letters. */
import { TENS, UP_TO_NINETEEN } from "../numbers/vocabulary.ts";

/** "a,b|c" as a map from each form to the number of its group, from a first number on. */
function numbered(groups: string, from: number): ReadonlyMap<string, number> {
  return new Map(groups.split("|").flatMap((forms, i) => forms.split(",").map((form) => [form, i + from] as const)));
}

export const MONTHS: ReadonlyMap<string, number> = numbered(
  "january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sept,sep|october,oct|" +
    "november,nov|december,dec",
  1,
);

/** 0 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  "monday,mon|tuesday,tue,tues|wednesday,wed|thursday,thu,thur,thurs|friday,fri|saturday,sat|sunday,sun",
  0,
);

/** The first month of each; winter reaches into the year after. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["springtime", 3],
  ["summer", 6],
  ["summertime", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
  ["wintertime", 12],
]);

/** Parts of the day, as ISO 8601 or by the letters that TIMEX3 has for them. */
export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ["morning", "TMO"],
  ["dawn", "TMO"],
  ["daybreak", "TMO"],
  ["sunrise", "TMO"],
  ["noon", "T12:00"],
  ["midday", "T12:00"],
  ["mid-day", "T12:00"],
  ["mid-morning", "TMO"],
  ["midmorning", "TMO"],
  ["afternoon", "TAF"],
  ["mid-afternoon", "TAF"],
  ["midafternoon", "TAF"],
  ["dusk", "TEV"],
  ["sunset", "TEV"],
  ["evening", "TEV"],
  ["night", "TNI"],
  ["nightfall", "TNI"],
  ["midnight", "T24:00"],
]);

/** ISO 8601 designators, and DE and CE for ten and a hundred years; those of hours and below stand after a T. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ["second", "S"],
  ["minute", "M"],
  ["hour", "H"],
  ["day", "D"],
  ["week", "W"],
  ["weekend", "WE"],
  ["month", "M"],
  ["quarter", "Q"],
  ["year", "Y"],
  ["decade", "DE"],
  ["century", "CE"],
]);

/** The unit a word names: "days", "day", "centuries". */
export function unitAt(word: string | undefined): string | null {
  if (word === undefined) return null;
  const single = word === "centuries" ? "century" : word.replace(/s$/, "");
  return UNITS.has(single) ? single : null;
}

/** A length of time in ISO 8601; X where the number is not told. */
export function lengthOf(count: number | null, unit: string): string {
  // Half a century and half a decade are told in years.
  if (count !== null && count % 1 !== 0 && (unit === "century" || unit === "decade"))
    return `P${count * (unit === "century" ? 100 : 10)}Y`;
  const isClock = /^(?:second|minute|hour)$/.test(unit);
  if (unit === "hour" && count !== null && count % 1 === 0.5) return count < 1 ? "PT30M" : `PT${Math.floor(count)}H30M`;
  return `P${isClock ? "T" : ""}${count ?? "X"}${UNITS.get(unit)}`;
}

const ORDINALS = numbered(
  "first,1st|second,2nd|third,3rd|fourth,4th|fifth,5th|sixth,6th|seventh,7th|eighth,8th|ninth,9th|tenth,10th|" +
    "eleventh,11th|twelfth,12th|thirteenth,13th|fourteenth,14th|fifteenth,15th|sixteenth,16th|seventeenth,17th|" +
    "eighteenth,18th|nineteenth,19th|twentieth,20th|twenty-first,21st",
  1,
);

export function ordinal(word: string | undefined): number | null {
  return ORDINALS.get(word ?? "") ?? null;
}

/** From "zero" to "ninety-nine". */
export const SPELT: ReadonlyMap<string, number> = new Map([
  ...UP_TO_NINETEEN.map((word, number) => [word, number] as const),
  ...TENS.flatMap((ten, i) =>
    UP_TO_NINETEEN.slice(0, 10).map(
      (one, number) => [number === 0 ? ten : `${ten}-${one}`, 10 * (i + 2) + number] as const,
    ),
  ),
]);

/** A small number in digits or words; "a" and "an" are one where a unit follows, and the caller says so. */
export function smallNumber(word: string): number | null {
  if (!/^\d/.test(word)) return SPELT.get(word) ?? null;
  if (/^\d{1,4}(?:\.\d{1,2})?$/.test(word)) return Number(word);
  return /^\d{1,3},\d{3}$/.test(word) ? Number(word.replace(",", "")) : null;
}
