/**
 * Reports come in; their sentences go out with the days they name. Few trees are made, for sentences that may look ahead
 * to a Friday or a March instead of back, so that thousands of reports take seconds instead of minutes.
 *
 *     published 2024-03-13    The envoys met on Monday.    -> days: 2024-03-11
 */
import type { Language } from "../../language/open-language.ts";
import type { Dated } from "../../model/edtf.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { noticeTimes } from "../../notice/times/notice-times.ts";
import { MONTHS, WEEKDAYS } from "../../notice/times/vocabulary.ts";

export type TimelineReport = Pick<Report, "id" | "text" | "segments" | "published">;

/** A sentence of running text. */
export interface DatedSentence extends Span {
  /** Index of its report. */
  readonly report: number;
  /** Its place among the sentences of running text in its report, from 0. */
  readonly place: number;
  /** Days that it names, "2024-03-11", each once. */
  readonly days: readonly string[];
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** `step` is told the number of reports done. */
export function datedSentences(
  reports: readonly TimelineReport[],
  language: Language,
  step: (done: number) => void = () => {},
): readonly DatedSentence[] {
  const all: DatedSentence[] = [];
  for (const [report, { text, segments, published }] of reports.entries()) {
    const analysis = language.analyse(text, segments, mayLookAhead);
    const days = analysis.sentences.map(() => new Set<string>());
    for (const { sentence, unit, value } of noticeTimes(analysis, published)) {
      if (unit === "day" && value !== null && DAY.test(value)) days[sentence]!.add(value);
    }
    let place = 0;
    for (const [index, { start, end, role }] of analysis.sentences.entries()) {
      if (role === "body") all.push({ start, end, report, place: place++, days: [...days[index]!] });
    }
    step(report + 1);
  }
  return all;
}

const AHEAD =
  /^(?:will|wo|would|shall|may|might|could|should|must|can|['’]ll|due|going|set|ready|likely|next|coming|plan\w*|expect\w*|schedul\w*|hop\w*|prepar\w*|intend\w*|agree\w*|propos\w*|begins?|starts?|ends?|opens?|resumes?)$/i;

/** "will meet on Friday": which Friday, only the tree tells. Without one it is the last. */
function mayLookAhead(words: readonly string[]): boolean {
  return words.some(isOpenDay) && words.some((word) => AHEAD.test(word));
}

function isOpenDay(word: string): boolean {
  if (!/^[A-Z]/.test(word)) return false;
  const small = word.toLowerCase().replace(/\.$/, "");
  return WEEKDAYS.has(small) || MONTHS.has(small);
}

/** The day of publication, where it is known to the day. */
export function publicationDay(published: Dated | null): string | null {
  return published !== null && DAY.test(published.value) ? published.value : null;
}
