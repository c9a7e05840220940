/**
 * The reports that a person means by an id, a name or the beginning of an id, in this order: the first that fits any.
 *
 *     "herald-2"      every report of that name
 *     "r1f0c2a"       those whose id begins so
 */
import { ParleyError } from "./error.ts";
import { didYouMean } from "./near-names.ts";
import type { ReportHead } from "./record-contents.ts";

/** Fewer letters of an id are too easily another word. */
const LEAST_OF_ID = 7;

export function reportsCalled(asked: string, heads: readonly ReportHead[]): readonly ReportHead[] {
  const ways = [
    (head: ReportHead): boolean => head.id === asked,
    (head: ReportHead): boolean => head.name === asked,
    (head: ReportHead): boolean => asked.length >= LEAST_OF_ID && head.id.startsWith(asked),
  ];
  return ways.map((fits) => heads.filter(fits)).find((fitting) => fitting.length > 0) ?? [];
}

/** The one report that is meant; none and several are refused with what could be meant. */
export function reportCalled(asked: string, heads: readonly ReportHead[]): ReportHead {
  const [found, ...others] = reportsCalled(asked, heads);
  const shown = asked.slice(0, 60);
  if (found === undefined) {
    const near = didYouMean(
      asked,
      heads.map(({ name }) => name),
    );
    throw new ParleyError("reports/no-such-report", `no report “${shown}” in this record.${near}`);
  }
  if (others.length > 0)
    throw new ParleyError("reports/several", `${others.length + 1} reports are called “${shown}”; give the id of one.`);
  return found;
}
