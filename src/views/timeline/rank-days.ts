/**
 * Dated sentences come in; the days they name go out, the most telling first. A day that is still named on many later
 * days was one to remember; the number of reports decides between equals, then the number published on the day itself.
 *
 *     11 March, named by reports of 11, 12, 13 and 20 March, before 12 March, named by nine reports of 12 March
 */
import type { DatedSentence } from "./dated-sentences.ts";

export interface RankedDay {
  readonly day: string;
  /** Days of publication of the reports that name it. */
  readonly publicationDays: number;
  /** Reports that name it. */
  readonly reports: number;
  /** Reports published on it. */
  readonly published: number;
}

/** `published` has the day of publication of each report, null where it is not known. */
export function rankDays(
  sentences: readonly DatedSentence[],
  published: readonly (string | null)[],
): readonly RankedDay[] {
  const named = new Map<string, { readonly days: Set<string>; readonly reports: Set<number> }>();
  const onDay = new Map<string, number>();
  const at = (day: string) => {
    const known = named.get(day) ?? { days: new Set(), reports: new Set() };
    if (known.reports.size === 0) named.set(day, known);
    return known;
  };
  for (const { report, days } of sentences) {
    for (const day of days) {
      const known = at(day);
      known.reports.add(report);
      // A report without a day of publication speaks on a day of its own.
      known.days.add(published[report] ?? `report ${report}`);
    }
  }
  for (const report of new Set(sentences.map((sentence) => sentence.report))) {
    const day = published[report];
    if (!day) continue;
    onDay.set(day, (onDay.get(day) ?? 0) + 1);
    if (!named.has(day)) named.set(day, { days: new Set(), reports: new Set() });
  }
  return [...named]
    .map(([day, { days, reports }]) => ({
      day,
      publicationDays: days.size,
      reports: reports.size,
      published: onDay.get(day) ?? 0,
    }))
    .sort(
      (a, b) =>
        b.publicationDays - a.publicationDays ||
        b.reports - a.reports ||
        b.published - a.published ||
        (a.day < b.day ? -1 : 1),
    );
}
