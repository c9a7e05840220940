import { MONTH, WEEKDAY } from "../published/written-dates.ts";
import { AGENCY } from "./agency-names.ts";

/**
 * The opening of a first paragraph in, the length of its dateline out: where, when and by whom it was filed.
 *
 *     LAKESIDE, Northland, March 11 (Meridian News) - The two envoys met …
 *     └────────────────── dateline ────────────────┘
 *     LAKESIDE/HILLTOP (Meridian) —      Lakeside, Northland – The …      (Meridian) - The …
 */
export function datelineLength(opening: string): number {
  const head = opening.slice(0, LONGEST);
  if (LABELS.test(head)) return 0;
  for (const form of FORMS) {
    const length = form.exec(head)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  return 0;
}

const LONGEST = 160;

/** What stands in capitals before a dash and is no place: "FILE - Ada Okoro speaks", "EXCLUSIVE — The envoys …". */
const LABELS =
  /^(?:FILE|FILES|ARCHIVE|PHOTO|VIDEO|WATCH|LIVE|BREAKING|UPDATED?|EXCLUSIVE|ANALYSIS|FACTBOX|TIMELINE|EXPLAINER|OPINION|INTERVIEW|PROFILE|CORRECTED|CORRECTION|REFILE|WRAPUP|INSIGHT|SPECIAL|NOTE|MORE|READ|RELATED)\b/u;

const CAPS_WORD = String.raw`[\p{Lu}][\p{Lu}.'’]+(?:-[\p{Lu}]+)?`;
const CAPS_PLACE = String.raw`${CAPS_WORD}(?:[\s/-]${CAPS_WORD}){0,3}`;
const WORD = String.raw`\p{Lu}[\p{L}.'’-]+`;
const PLACE = String.raw`${WORD}(?:\s(?:of\s|the\s|and\s|de\s|al-|el-)?${WORD}){0,3}`;
const YEAR = String.raw`(?:\s?,?\s(?:19|20)\d\d)?`;
const DATE = String.raw`(?:${WEEKDAY},?\s)?(?:${MONTH}\s\d{1,2}(?:st|nd|rd|th)?${YEAR}|\d{1,2}\s${MONTH}${YEAR})`;
/** A hyphen needs a space before or after it: "US-Russia" opens no report. */
const DASH = String.raw`(?:\s?(?:[—–−]|--)\s?|\s-\s?|-\s)`;
/** Whoever files: a wire service, or any short name in capitals or with a capital. */
const BY = String.raw`\((?:${AGENCY}|\p{Lu}[\p{L}.&]*(?:\s\p{Lu}[\p{L}.&]*){0,3})(?:[,/]\s?[\p{L}\s.]{1,30})?\)`;

const FORMS: readonly RegExp[] = [
  // LAKESIDE, Northland, March 11, 2013 (Meridian News) -
  String.raw`^${CAPS_PLACE}(?:,\s?${PLACE}){0,2}(?:,?\s${DATE})?,?(?:\s${BY})?(?:${DASH}|:\s)(?=\S)(?<![\p{Lu}]:\s)`,
  // LAKESIDE, March 11 (Meridian News) The …
  String.raw`^${CAPS_PLACE}(?:,\s?${PLACE}){0,2}(?:,?\s${DATE})?,?\s${BY}:?\s?`,
  // Lakeside, Northland – The …      Lakeside (Meridian) The …
  String.raw`^${PLACE}(?:/${PLACE})?(?:,\s?${PLACE})?(?:,\s${DATE})?,?\s?${BY}(?:${DASH}|:)?\s?`,
  String.raw`^${PLACE},\s?${PLACE}(?:,?\s${DATE})?\s(?:[—–]|--?)\s`,
  String.raw`^${PLACE},\s${DATE}\s?(?:[—–]|--?|:)\s`,
  // March 11 (Meridian News) --
  String.raw`^${DATE},?\s${BY}${DASH}`,
  // (Meridian News) - The …
  String.raw`^${BY}(?:${DASH}|:)?\s?(?=["“‘'\p{Lu}])`,
].map((form) => new RegExp(form, "u"));
