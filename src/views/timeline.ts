/**
 * Every entry in order of time, under its month; those whose day is not known stand last. Where there are more than fit,
 * the latest are shown.
 *
 *     March 2024    11 March 2024    Okoro and Lind met in Lakeside
 */

import type { KindId } from "../model/claim.ts";
import { daysOf } from "../model/edtf-days.ts";
import type { Entry } from "../model/entry.ts";
import type { Store } from "../record/store.ts";
import { checkAsked } from "./check-asked.ts";
import { dateText } from "./date-text.ts";
import { type EntryAsked, filterOf, fits } from "./entry-fits.ts";
import { groupedView } from "./grouped.ts";
import { type DaysAsked, loadKnown } from "./known.ts";
import type { CitedLine, GroupedView } from "./shapes.ts";
import { inTime, lineOf } from "./standing/section.ts";

export interface TimelineAsked extends DaysAsked, EntryAsked {}

const UNKNOWN = "Day not known";

export async function viewTimeline(store: Store, asked: TimelineAsked, most: number): Promise<GroupedView<CitedLine>> {
  const known = await loadKnown(store, {
    ...asked,
    ...(asked.kinds === undefined ? {} : { kinds: asked.kinds as readonly KindId[] }),
    filter: filterOf(asked),
  });
  checkAsked(asked, known);
  const fitting = known.entries.filter(fits(asked, known.actors));
  const dated = fitting.filter((entry) => monthOf(entry) !== null).sort(inTime);
  const undated = fitting.filter((entry) => monthOf(entry) === null).sort(inTime);
  const shown = dated.slice(Math.max(0, dated.length - most));
  const groups = [...Map.groupBy([...shown, ...undated], (entry) => monthOf(entry) ?? UNKNOWN)].map(([title, own]) => ({
    title: title === UNKNOWN ? title : dateText(title),
    drafts: own.map((entry) => lineOf(entry)),
  }));
  const left = dated.length - shown.length;
  const view = await groupedView(
    known,
    {
      title: "Timeline",
      empty: "No entry fits.",
      note: left > 0 ? `${left.toLocaleString("en")} earlier are not shown` : null,
    },
    groups,
    { ofEach: Number.POSITIVE_INFINITY, lines: most },
  );
  return view;
}

function monthOf(entry: Entry): string | null {
  const days = entry.when === null ? null : daysOf(entry.when);
  return (days?.first ?? days?.last)?.slice(0, 7) ?? null;
}
