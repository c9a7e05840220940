/**
 * The reports that a person means by an id, a name or the beginning of an id, in this order: the first that fits any.
 *
 *     "herald-2"      every report of that name
 *     "r1f0c2a"       those whose id begins so
 */
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
