/**
 * The day whose news a report tells. In: a report; out: the day of its publication, or the day before where it is printed
 * the morning after: the day before is told as news, and its own day is not.
 *
 *     (13 March) Okoro warned on Tuesday that … Lind rejected the plan.           12 March
 *     (13 March) Okoro warned on Tuesday that … Lind rejected the plan today.     13 March
 *
 * A report that is dated by month or year says no more than that.
 */
import type { Edtf } from "../../model/edtf.ts";
import { shift } from "../../notice/times/calendar.ts";
import { isDated } from "../../notice/times/time-of.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import { frameOfMain } from "./told-day.ts";

export const newsDay = oncePerReport((context: Context): Edtf | null => {
  const published = context.report.published?.value ?? null;
  if (published?.length !== 10) return published;
  const before = shift(published, -1);
  let isOfDayBefore = false;
  for (const { index, role } of context.analysis.sentences) {
    if (role !== "body") continue;
    const view = context.view(index);
    for (const time of view.times) {
      if (!isDated(time) || view.quotationAt(time)) continue;
      if (time.value !== published && time.value !== before) continue;
      const frame = frameOfMain(time, view);
      if (time.value === before) isOfDayBefore ||= frame !== null;
      // "They meet today" lies ahead of a morning paper, and a date with its year heads a report.
      else if (/^(?:past|perfect)$/.test(frame ?? "") && time.basis !== "stated") return published;
    }
  }
  return isOfDayBefore ? before : published;
});
