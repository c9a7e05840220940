/** Words of the calendar, in the forms that news English uses. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    "january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sept,sep|october,oct|" +
    "november,nov|december,dec"
  )
    .split("|")
    .flatMap((forms, i) => forms.split(",").map((form) => [form, i + 1] as const)),
);

/** 0 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "monday,mon|tuesday,tue,tues|wednesday,wed|thursday,thu,thur,thurs|friday,fri|saturday,sat|sunday,sun"
    .split("|")
    .flatMap((forms, i) => forms.split(",").map((form) => [form, i] as const)),
);

export const PARTS_OF_DAY = new Set([
  "morning",
  "afternoon",
  "evening",
  "night",
  "noon",
  "midnight",
  "dawn",
  "dusk",
  "mid-day",
]);

/** ISO 8601 designators; hours and minutes stand after a T. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ["minute", "M"],
  ["hour", "H"],
  ["day", "D"],
  ["week", "W"],
  ["month", "M"],
  ["year", "Y"],
]);

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A small number in digits or words; "a" and "an" are one where a unit follows, and the caller says so. */
export function smallNumber(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const small = SMALL.indexOf(word);
  if (small >= 0) return small;
  const [ten = "", one] = word.split("-");
  const tens = TENS.indexOf(ten);
  if (tens < 0) return null;
  const ones = one === undefined ? 0 : SMALL.indexOf(one);
  return ones >= 0 && ones < 10 ? 10 * (tens + 2) + ones : null;
}
