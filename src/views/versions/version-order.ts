/**
 * The versions of a report come in; they go out in the order in which they were written, as far as that is known: by the
 * days they say, and where they say none that tell, by when they came into the record.
 *
 *     of 12 March, added at ten; of 11 March, added at noon      11 March, 12 March: by day
 *     without a day, added on 3 May; the same, added on 9 May    in this order: by adding
 *     without a day, both added on 3 May                         nobody knows
 */
import { byCodeUnits } from "../../merge/in-order.ts";
import { daysOf } from "../../model/edtf-days.ts";
import type { ReportHead } from "../../model/record-contents.ts";

/** Why one version is taken for the later one; null where it may as well be the earlier. */
export type VersionOrder = "day" | "adding" | null;

type Version = Pick<ReportHead, "id" | "added" | "published">;

export function inVersionOrder<V extends Version>(versions: readonly V[]): V[] {
  const dated = versions.filter((one) => firstDay(one) !== null);
  const undated = versions.filter((one) => firstDay(one) === null).sort(byAdding);
  dated.sort((a, b) => byCodeUnits(firstDay(a)!, firstDay(b)!) || byAdding(a, b));
  // One without a day stands before the first that came in after it.
  const sorted: V[] = [];
  let next = 0;
  for (const version of dated) {
    while (next < undated.length && byAdding(undated[next]!, version) < 0) sorted.push(undated[next++]!);
    sorted.push(version);
  }
  return [...sorted, ...undated.slice(next)];
}

export function orderOf(before: Version, after: Version): VersionOrder {
  const [last, first] = [lastDay(before), firstDay(after)];
  if (last !== null && first !== null && last < first) return "day";
  return before.added.slice(0, 10) < after.added.slice(0, 10) ? "adding" : null;
}

function byAdding(a: Version, b: Version): number {
  return byCodeUnits(a.added, b.added) || byCodeUnits(a.id, b.id);
}

function firstDay({ published }: Version): string | null {
  return published === null ? null : (daysOf(published.value)?.first ?? null);
}

function lastDay({ published }: Version): string | null {
  return published === null ? null : (daysOf(published.value)?.last ?? null);
}
