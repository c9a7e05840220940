/**
 * Reports come in; stories go out: reports that tell of one event, by their words and their days. Neither the order of
 * reports nor the names of files show.
 *
 *     Herald 11 March "Envoys meet in Lakeside", Post 12 March "Lakeside talks end"    one story
 *     Herald 11 March "Ferry sinks off Tolm"                                           another
 */
import { averageLink } from "./average-link.ts";
import { inOrder } from "./in-order.ts";
import { findLikeReports, type StoryReport } from "./likeness.ts";

export interface Story {
  /** Id of its first report, by day of publication. */
  readonly id: string;
  /** Ids, the first published in front. */
  readonly reports: readonly string[];
}

/** Reports of one story are so much alike on average; figures hardly change from half as much to one and a half times. */
export const ALIKE = 0.12;

export function storiesOf(reports: readonly StoryReport[], least = ALIKE): readonly Story[] {
  const sorted = inOrder(reports);
  return averageLink(sorted.length, findLikeReports(sorted), least).map((group) => ({
    id: sorted[group[0]!]!.id,
    reports: group.map((index) => sorted[index]!.id),
  }));
}
