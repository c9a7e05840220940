/**
 * The reports of a record come in; a short timeline in their own words goes out: the days that they still name later,
 * each with the sentences that tell most of it.
 *
 *     11 March 2024    named by 14 reports of 9 days    "Envoys … signed a truce."  [Harbour Post, 12 March 2024]
 */
import type { Language } from "../../language/open-language.ts";
import { daysOf } from "../../model/edtf-days.ts";
import type { Report } from "../../model/report.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import type { Store } from "../../record/store.ts";
import { allPages } from "../all-pages.ts";
import { sourceName } from "../citations.ts";
import { dayOf } from "../known.ts";
import { selectTimeline } from "./select-timeline.ts";

export interface ChosenDaysAsked {
  readonly days: number;
  readonly sentences: number;
  /** Days, months or years: only days from the first of one to the last of the other. */
  readonly since?: string;
  readonly until?: string;
  /** Only from reports published up to then. */
  readonly asOf?: string;
}

export interface ChosenSentence {
  readonly day: string;
  readonly quote: string;
  readonly report: string;
  readonly reportName: string;
  /** Outlet, else agency, else the file name. */
  readonly source: string;
  readonly published: string | null;
  readonly span: Span;
}

export interface ChosenDay {
  readonly day: string;
  /** Reports that name it, and days on which they were published. */
  readonly reports: number;
  readonly publicationDays: number;
  readonly sentences: readonly ChosenSentence[];
}

export interface ChosenDays {
  readonly title: string;
  /** Reports it was chosen from. */
  readonly reports: number;
  readonly days: readonly ChosenDay[];
}

/** `step` is told the number of reports read, of how many. */
export async function viewChosenDays(
  store: Store,
  language: Language,
  { since, until, asOf, ...asked }: ChosenDaysAsked,
  step: (done: number, of: number) => void = () => {},
): Promise<ChosenDays> {
  const reports = await reportsOf(store, asOf);
  const known = new Map(reports.map((report) => [report.id, report]));
  const [from, to] = [since && daysOf(since)?.first, until && daysOf(until)?.last];
  const days = selectTimeline(reports, language, {
    ...asked,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    step: (done) => step(done, reports.length),
  });
  return {
    title: "Timeline",
    reports: reports.length,
    days: days.map(({ day, reports, publicationDays, sentences }) => ({
      day,
      reports,
      publicationDays,
      sentences: sentences.map(({ report, start, end }) => sentenceOf(day, known.get(report)!, { start, end })),
    })),
  };
}

type SlimReport = Omit<Report, "bytes">;

async function reportsOf(store: Store, asOf: string | undefined): Promise<readonly SlimReport[]> {
  const last = asOf === undefined ? null : (daysOf(asOf)?.last ?? null);
  const reports: SlimReport[] = [];
  for (const head of await allPages((page) => store.reports(page))) {
    // Of a report dated by its month alone it is known only at the end of the month that it was out.
    if (last !== null && (dayOf(head) ?? "~") > last) continue;
    const reading = await store.report(head.id);
    if (!reading) continue;
    const { bytes: _, ...report } = reading.report;
    reports.push(report);
  }
  return reports;
}

function sentenceOf(day: string, report: SlimReport, span: Span): ChosenSentence {
  return {
    day,
    quote: wordsAt(report.text, span),
    report: report.id,
    reportName: report.name,
    source: sourceName(report),
    published: report.published?.value ?? null,
    span,
  };
}
