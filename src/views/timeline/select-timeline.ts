/**
 * Reports come in; a timeline of so many days goes out, each with so many sentences of the reports, word for word.
 *
 *     const language = await openLanguage();
 *     selectTimeline(reports, language, { days: 10, sentences: 2 }).days
 *     // [{ day: "2024-03-11", sentences: [{ report: "r…", start: 120, end: 188 }, …], reports: 14, … }, …]
 *
 * `reports` are those of a record (`store.report(id)` gives each with its segments); nothing else is needed. Pure: the
 * order of reports does not show. Near-linear: every report is read once, and few trees are made.
 */
import type { Language } from "../../language/open-language.ts";
import { TermWeights } from "../../merge/term-weights.ts";
import { dayNumber, dayOfNumber } from "../../model/day-number.ts";
import type { Span } from "../../model/span.ts";
import { type Candidate, chooseSentences } from "./choose-sentences.ts";
import { type DatedSentence, datedSentences, publicationDay, type TimelineReport } from "./dated-sentences.ts";
import { type RankedDay, rankDays } from "./rank-days.ts";

export interface TimelineOptions {
  /** How many days, at most. */
  readonly days: number;
  /** How many sentences a day, at most. */
  readonly sentences: number;
  /** First and last day, inclusive, that may be chosen; reports published later tell of them too. */
  readonly from?: string;
  readonly to?: string;
  /** Told the number of reports read. */
  readonly step?: (done: number) => void;
}

export interface SelectedSentence extends Span {
  /** Id of its report. */
  readonly report: string;
}

export interface SelectedDay extends RankedDay {
  readonly sentences: readonly SelectedSentence[];
}

/** Sentences that open a report, and the days before publication that these may tell of. */
const OPENING = 5;
const DAYS_TOLD = 2;

export function selectTimeline(
  given: readonly TimelineReport[],
  language: Language,
  options: TimelineOptions,
): readonly SelectedDay[] {
  const { from = "0000", to = "9999" } = options;
  const reports = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const published = reports.map((report) => publicationDay(report.published));
  const sentences = datedSentences(reports, language, options.step);
  const textOf = ({ report, start, end }: DatedSentence): string => reports[report]!.text.slice(start, end);
  const weights = new TermWeights();
  for (const sentence of sentences) weights.learn(weights.stems(textOf(sentence)));

  const days = rankDays(sentences, published).filter(({ day }) => from <= day && day <= to);
  const written = sentencesByDay(sentences, published);
  const told = new Set<string>();
  const selected: SelectedDay[] = [];
  for (const day of days) {
    if (selected.length === options.days) break;
    const candidates = (written.get(day.day) ?? []).map((one) => ({
      ...one,
      stems: weights.stems(textOf(sentences[one.sentence]!)),
    }));
    const chosen = chooseSentences(candidates, options.sentences, weights, told).map((index) => {
      const { report, start, end } = sentences[index]!;
      return { report: reports[report]!.id, start, end };
    });
    if (chosen.length > 0) selected.push({ ...day, sentences: chosen });
  }
  return selected.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** What is written of each day: what names it, and how reports begin that were published on it or on the day after. */
function sentencesByDay(
  sentences: readonly DatedSentence[],
  published: readonly (string | null)[],
): ReadonlyMap<string, readonly Omit<Candidate, "stems">[]> {
  const byDay = new Map<string, Omit<Candidate, "stems">[]>();
  const put = (day: string, sentence: number, isNaming: boolean): void => {
    const list = byDay.get(day);
    if (list) list.push({ sentence, isNaming });
    else byDay.set(day, [{ sentence, isNaming }]);
  };
  for (const [index, { report, place, days }] of sentences.entries()) {
    for (const day of days) put(day, index, true);
    const own = published[report];
    if (days.length > 0 || place >= OPENING || !own) continue;
    for (let before = 0; before < DAYS_TOLD; before++) put(dayOfNumber(dayNumber(own) - before), index, false);
  }
  return byDay;
}
