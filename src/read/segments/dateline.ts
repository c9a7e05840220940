import { MONTH, WEEKDAY } from "../published/written-dates.ts";
import { AGENCY } from "./agency-names.ts";
import { TIME_ZONE } from "./time-zone.ts";

/**
 * The opening of a first paragraph in, the length of its dateline out: where, when and by whom it was filed.
 *
 *     LAKESIDE, Northland, March 11 (Meridian News) - The two envoys met …
 *     └────────────────── dateline ────────────────┘
 *     LAKESIDE/HILLTOP (Meridian) —      Lakeside, Northland – The …      (Meridian) - The …
 */
export function datelineLength(opening: string): number {
  const head = opening.slice(0, LONGEST);
  if (LABELS.test(head) || !OPENS.test(head)) return 0;
  for (const form of FORMS) {
    const length = form.exec(head)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  return 0;
}

const LONGEST = 160;

/** A dash, a bracket, a colon or a slash within reach: without one there is no dateline, and most paragraphs have none. */
const OPENS = /^.{2,80}?(?:[—–−(:/]|--|\s[-_]|-\s)|^\(/u;

/** What stands in capitals before a dash and is no place: "FILE - Ada Okoro speaks", "EXCLUSIVE — The envoys …". */
const LABELS =
  /^(?:FILE|FILES|ARCHIVE|PHOTO|VIDEO|WATCH|LIVE|BREAKING|UPDATED?|EXCLUSIVE|ANALYSIS|FACTBOX|TIMELINE|EXPLAINER|OPINION|INTERVIEW|PROFILE|CORRECTED|CORRECTION|REFILE|WRAPUP|INSIGHT|SPECIAL|NOTE|MORE|READ|RELATED)\b/u;

const CAPS_WORD = String.raw`[\p{Lu}][\p{Lu}.'’]+(?:-[\p{Lu}]+)*`;
const CAPS_PLACE = String.raw`${CAPS_WORD}(?:[\s/-]${CAPS_WORD}){0,3}`;
const WORD = String.raw`\p{Lu}[\p{L}.'’-]+`;
const PLACE = String.raw`${WORD}(?:\s(?:of\s|the\s|and\s|de\s|al-|el-)?${WORD}){0,3}`;
const YEAR = String.raw`(?:\s?,?\s(?:19|20)\d\d)?`;
/** As it is written, or all in capitals, as old wires are; the letters behind a backslash say what may match. */
const inEitherCase = (words: string): string =>
  `(?:${words}|${words.replace(/\\.|[^\\]/gu, (part) => (part.startsWith("\\") ? part : part.toUpperCase()))})`;
const A_MONTH = inEitherCase(MONTH);
const DATE = String.raw`(?:${inEitherCase(WEEKDAY)},?\s)?(?:${A_MONTH}\s\d{1,2}(?:st|nd|rd|th)?${YEAR}|\d{1,2}(?:st|nd|rd|th)?\s${A_MONTH}${YEAR})`;
/** A hyphen needs a space before or after it: "US-Russia" opens no report. Old wires write it "_", Markdown ends bold type before it. */
const DASH = String.raw`(?:\*{1,2})?(?:\s?(?:[—–−]|--)\s?|\s[-_]\s?|-\s)`;
/** Broadcasters and others that file under their own name. */
const BROADCASTER = String.raw`(?:CNN|BBC|VOA|NPR|PBS|RFE\/RL|RFA|DW|RT|CNBC|IPS|IRIN|ABC\sNews|CBS\sNews|NBC\sNews|Fox\sNews|Sky\sNews|UN\sNews|Al\sJazeera|Al\sArabiya|Bloomberg(?:\sNews)?|Rudaw|Arab\sNews)`;
const KNOWN = String.raw`\((?:${AGENCY}|${BROADCASTER})(?:[,/]\s?[\p{L}\s.]{1,30})?\)`;
/** Whoever files: any short name, where a dash follows; without it "United Nations (UN)" would be one. */
const ANYONE = String.raw`\(\p{Lu}[\p{L}.&'’-]*(?:\s\p{Lu}[\p{L}.&'’-]*){0,3}(?:[,/]\s?[\p{L}\s.]{1,30})?\)`;
/** What the report itself begins with. */
const SENTENCE = String.raw`(?=["“‘'\p{Lu}\d])`;

const FORMS: readonly RegExp[] = [
  // LAKESIDE, Northland, March 11, 2013 (Meridian News) -
  String.raw`^${CAPS_PLACE}(?:,\s?${PLACE}){0,2}(?:,?\s${DATE})?,?(?:\s${ANYONE})?${DASH}${SENTENCE}`,
  // LAKESIDE, March 11 (Meridian News):
  String.raw`^${PLACE}(?:,\s?${PLACE}){0,2}(?:,?\s${DATE})?,?\s?${KNOWN}(?:${DASH}|:)?\s?`,
  // Lakeside, Northland – The …      Lakeside, March 11 (Meridian) –
  String.raw`^${PLACE}(?:/${PLACE})?(?:,\s?${PLACE})?(?:,\s${DATE})?,?\s?${ANYONE}${DASH}${SENTENCE}`,
  String.raw`^${PLACE},\s?${PLACE}(?:,?\s${DATE})?\s(?:[—–]|--?)\s${SENTENCE}`,
  String.raw`^${PLACE},\s${DATE}\s?(?:[—–]|--?|:)\s${SENTENCE}`,
  String.raw`^${CAPS_PLACE},\s${DATE}:\s`,
  // March 11 (Meridian News) --
  String.raw`^${DATE},?\s${ANYONE}${DASH}`,
  // (Meridian News) - The …
  String.raw`^${KNOWN}(?:${DASH}|:)?\s?${SENTENCE}`,
  // LAKESIDE, March 11. /MERIDIAN/.      Lakeside. March 11. MERIDIAN -
  String.raw`^${PLACE}[,.]\s(?:${DATE}[,.]?\s)?/?(?:${AGENCY}|INTERFAX(?:\.RU)?)/?(?:\.|${DASH})\s?`,
  // Lakeside, Safar 15, 1440, March 11, 2013, Meridian --
  String.raw`^${PLACE}(?:,\s[^,()\n]{2,30}){1,5},\s${AGENCY}\s?(?:[—–]|--?)\s?`,
].map((form) => new RegExp(form, "u"));

/**
 * A dateline inside a paragraph that has lost its line breaks, with headline and highlights before it; null where there
 * is none. Only a service that is known for one shows it there: "the truce (Lakeside) - and what came of it" is none.
 *
 *     Envoys end talks Rebels say no Lakeside, Northland (CNN) -- The two envoys met …
 *                                    └──────── dateline ────────┘
 */
export function datelineInside(words: string): { start: number; end: number } | null {
  const filed = FILED_INSIDE.exec(words.slice(0, LONGEST_HEAD));
  if (filed === null) return null;
  const before = words.slice(0, filed.index);
  const place = PLACE_BEFORE.exec(before)?.[0].trimStart() ?? "";
  const start = before.length - place.length;
  return words.slice(0, start).trim() === "" ? null : { start, end: filed.index + filed[0].length };
}

/** Headline and highlights are shorter than this together. */
const LONGEST_HEAD = 900;
const FILED_INSIDE = new RegExp(String.raw`(?<=\s)${KNOWN}${DASH}${SENTENCE}`, "u");
/** A town of two words shows by its first: what else is capitalised before it belongs to the headline. */
const TOWN = String.raw`(?:(?:New|San|Santa|Saint|St\.|Port|Fort|Cape|El|Al|Los|Las|La|The|Abu|Addis|Tel|Ho|Buenos|Rio|Hong|Phnom|Kuala|East|West|North|South|United)\s)?${WORD}(?:\sCity)?`;
const PLACE_BEFORE = new RegExp(
  String.raw`(?:^|(?<=\s))(?!(?:${TIME_ZONE})\s)(?:${CAPS_PLACE}|${TOWN})(?:,\s?${PLACE})?(?:,?\s${DATE})?,?\s$`,
  "u",
);

/**
 * Where the press of a region puts a colon: "LAKESIDE: The envoys met". In a transcript it would be a speaker, so that
 * only the caller, who knows the other paragraphs, can take it for a dateline.
 */
export const COLON_DATELINE = new RegExp(String.raw`^${CAPS_PLACE}:\s`, "u");
