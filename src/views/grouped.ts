/**
 * Groups of drafts come in; a view with as many lines as fit goes out, each with its words. The words of lines that are
 * not shown are never fetched.
 */
import { citeLines, type DraftLine } from "./cited-lines.ts";
import type { Known } from "./known.ts";
import type { CitedLine, GroupedView, LineGroup } from "./shapes.ts";

export interface DraftGroup<D extends DraftLine> {
  readonly title: string;
  readonly note?: string;
  readonly drafts: readonly D[];
}

/** Infinity where all are wanted. */
export interface Bounds {
  /** Lines of one group at most. */
  readonly ofEach: number;
  /** Lines at most, of all groups together. */
  readonly lines: number;
}

export interface ViewHead {
  readonly title: string;
  /** What it means that there is nothing. */
  readonly empty: string;
  readonly note?: string | null;
}

type LineOf<D extends DraftLine> = CitedLine & Omit<D, keyof DraftLine>;

export async function groupedView<D extends DraftLine>(
  known: Known,
  { title, empty, note = null }: ViewHead,
  drafts: readonly DraftGroup<D>[],
  bounds: Bounds,
): Promise<GroupedView<LineOf<D>>> {
  const groups: LineGroup<LineOf<D>>[] = [];
  let room = bounds.lines;
  for (const group of drafts) {
    if (room <= 0) break;
    const shown = group.drafts.slice(0, Math.min(room, bounds.ofEach));
    const lines = await citeLines(known, shown);
    // A line without words is not told, and not counted as left out.
    const total = group.drafts.length - (shown.length - lines.length);
    room -= lines.length;
    if (lines.length > 0) groups.push({ title: group.title, note: group.note ?? null, lines, total });
  }
  const { asOf, happenedBy, window } = known;
  return {
    title,
    asOf,
    happenedBy,
    window,
    note,
    empty,
    groups,
    totalGroups: drafts.length,
    totalLines: drafts.reduce((sum, group) => sum + group.drafts.length, 0),
  };
}
