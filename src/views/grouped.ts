/**
 * Groups of drafts come in; a view with as many lines as fit goes out, each with its words. The words of lines that are
 * not shown are never fetched.
 */
import { byCodeUnits } from "../merge/in-order.ts";
import { citeLines, type DraftLine } from "./cited-lines.ts";
import type { Known } from "./known.ts";
import type { CitedLine, GroupedView, LineGroup } from "./shapes.ts";

export interface DraftGroup<D> {
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

export function groupedView<D extends DraftLine>(
  known: Known,
  head: ViewHead,
  drafts: readonly DraftGroup<D>[],
  bounds: Bounds,
): Promise<GroupedView<LineOf<D>>> {
  return viewInGroups(known, head, drafts, bounds, (shown) => citeLines(known, shown));
}

/** `cite` gives the drafts of one group their words; a draft without any gives no line. */
export async function viewInGroups<D, L extends CitedLine>(
  known: Known,
  { title, empty, note = null }: ViewHead,
  drafts: readonly DraftGroup<D>[],
  bounds: Bounds,
  cite: (drafts: readonly D[]) => Promise<readonly L[]>,
): Promise<GroupedView<L>> {
  const groups: LineGroup<L>[] = [];
  let room = bounds.lines;
  for (const group of drafts) {
    if (room <= 0) break;
    const shown = group.drafts.slice(0, Math.min(room, bounds.ofEach));
    const lines = await cite(shown);
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

/** The group of which most is told first. */
export function mostFirst(a: DraftGroup<unknown>, b: DraftGroup<unknown>): number {
  return b.drafts.length - a.drafts.length || byCodeUnits(a.title, b.title);
}

/** Those of whom most is told first, in all their groups, and of one of them the group of which most is told. */
export function mostFirstBy<D>(
  groups: readonly DraftGroup<D>[],
  whose: (draft: D) => string,
): (a: DraftGroup<D>, b: DraftGroup<D>) => number {
  const weight = new Map<string, number>();
  for (const { drafts } of groups) {
    const name = whose(drafts[0]!);
    weight.set(name, (weight.get(name) ?? 0) + drafts.length);
  }
  return (a, b) => {
    const [one, two] = [whose(a.drafts[0]!), whose(b.drafts[0]!)];
    return weight.get(two)! - weight.get(one)! || byCodeUnits(one, two) || mostFirst(a, b);
  };
}
