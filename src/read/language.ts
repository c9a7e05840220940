import { eld } from "eld/extrasmall";
import type { Segment } from "../model/report.ts";
import { wordsAt } from "../model/span.ts";

/**
 * A text, what each stretch of it is and the language it declares in, the language of the report's own words out, as
 * ISO 639-1. Menus in another language around it do not count. What is too short to tell is what it declares, else
 * English.
 *
 *     Los enviados se reunieron el lunes en la capital …      es
 */
export function languageOf(text: string, segments: readonly Segment[], declared: string | null): string {
  const own = segments.filter(({ role }) => READ.has(role)).map((segment) => wordsAt(text, segment));
  const sample = sampleOf(own.join("\n")) ?? sampleOf(text);
  if (sample === null) return codeOf(declared) ?? "en";
  const seen = eld.detect(sample);
  const scores = seen.getScores();
  if (!seen.isReliable()) return codeOf(declared) ?? "en";
  return (scores.en ?? 0) > (scores[seen.language] ?? 0) * NEAR ? "en" : seen.language;
}

/** "es" is Spanish. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(["en"], { type: "language", fallback: "code" }).of(code) ?? code;
}

const READ: ReadonlySet<Segment["role"]> = new Set(["title", "heading", "body", "caption"]);

/** "en-GB" is "en". */
function codeOf(declared: string | null): string | null {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(declared ?? "")?.[0].toLowerCase() ?? null;
}

/** Below this a list of foreign names looks like a foreign sentence. */
const FEWEST_LETTERS = 60;

/** English this near to the best language is English: a report quotes words of another. */
const NEAR = 0.9;

const SAMPLE = 4_000;

/** The beginning, the middle and the end: a report may open with words in another language. */
function sampleOf(text: string): string | null {
  const middle = Math.floor(text.length / 2);
  const sample =
    text.length <= SAMPLE * 3
      ? text
      : [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)].join("\n");
  return (sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS ? null : sample;
}
