import { eld } from "eld/extrasmall";
import { ParleyError } from "../model/error.ts";

/**
 * A text in, "en" out, or the sentence that says which other language it is in. A text too short to tell is English.
 *
 *     Los enviados se reunieron el lunes en la capital …      read/not-english: … it is in Spanish …
 */
export function languageOf(text: string, name: string): string {
  const sample = sampleOf(text);
  if (countLetters(sample) < FEWEST_LETTERS) return "en";
  const seen = eld.detect(sample);
  const scores = seen.getScores();
  const isEnglish =
    seen.language === "en" || !seen.isReliable() || (scores.en ?? 0) > (scores[seen.language] ?? 0) * NEAR;
  if (isEnglish) return "en";
  const language = new Intl.DisplayNames(["en"], { type: "language" }).of(seen.language) ?? seen.language;
  throw new ParleyError(
    "read/not-english",
    `${name} is not in English but, it seems, in ${language}; Parley reads English only, so give it a translation.`,
  );
}

/** Below this a list of foreign names looks like a foreign sentence. */
const FEWEST_LETTERS = 60;

/** English this near to the best language is English: menus in another language stand around the report. */
const NEAR = 0.9;

const SAMPLE = 4_000;

/** The beginning, the middle and the end: a page may open with a menu in another language. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE * 3) return text;
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)].join("\n");
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
