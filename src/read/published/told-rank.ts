import type { SegmentRole } from "../../model/report.ts";

/**
 * A line of a report in; where it says by its words and not by its place that the day in it is that of the report, how
 * good a sign that is out, the lower the better, else null.
 *
 *     Situation Report No. 5 (as of 17 September 2008)                1.5
 *     Adopted by the Council at its 7th meeting, on 4 July 1999       2.5
 *     Done at Lakeside on 4 July 1999, in two copies.                 3.7
 *     Lakeside, 4 July 1999                                           3.8
 */
export interface ToldLine {
  readonly words: string;
  readonly role: SegmentRole;
  /** No second paragraph of the report stands before it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function toldRank({ words, role, isFirst, isLast }: ToldLine): number | null {
  // A paragraph may speak of what held "as of" any day; that of a report's own figures says that it is of a report.
  if (isFirst && AS_OF.test(words) && (role !== "body" || OF_REPORT.test(words) || AS_OF_ALONE.test(words))) return 1.5;
  if (isFirst && role !== "body" && words.length < LONGEST_LINE && ADOPTED.test(words)) return 2.5;
  if (isFirst && words.length < LONGEST_LINE && FOLLOWING.test(words)) return 2.6;
  if (isLast && (SOURCE.test(words) || (role === "credit" && RECEIVED.test(words)))) return 3.6;
  if (DONE.test(words)) return 3.7;
  return !isFirst && PLACED.test(words) ? 3.8 : null;
}

const AS_OF = /\b(?:as\s(?:of|at)|report\s(?:date|issued)\s?:?|issued\s(?:on)?)\s\d{1,2}\s\p{L}+\s\d{4}\b/iu;
/** "As of 21 November 2020, 6 p.m.", with next to nothing else on the line. */
const AS_OF_ALONE = /^\W{0,2}as\s(?:of|at)\s\d{1,2}\s\p{L}+\s\d{4}\b.{0,40}$/iu;
/** "Following is the text of a statement released in Lakeside on September 22, 2009:" */
const FOLLOWING =
  /^(?:the\s)?following\s(?:is|are|was)\s(?:the|a)\s(?:(?:full|official|unofficial|complete)\s)?(?:text|transcript|translation|statement|communiqu[eé]|declaration)\b.{0,170}\d{4}\W{0,2}$/iu;
const OF_REPORT = /\b(?:report|update|bulletin|snapshot|figures?|information|data)\b/iu;
const LONGEST_LINE = 200;
/** What a body adopted, or a person said, on a day: a line above the text. */
const ADOPTED =
  /^(?:adopted|approved|endorsed|issued|delivered|given|presented|released|read\sout|signed|broadcast|aired|recorded|held|convened|(?:(?:full|unofficial|official)\s)?(?:text|transcript|translation)\sof)\b.{0,160}\b(?:on|of|,)\s(?:\p{L}+day,?\s)?(?:\d{1,2}\s\p{L}+|\p{L}+\s\d{1,2},?)\s\d{4}(?:,?\s(?:at|in)\s.{1,60})?\W{0,2}$/iu;
/** "Done at Lakeside on 4 July 1999, in the presence of the mediator": the day of an agreement's text. */
const DONE =
  /^(?:(?:done|signed|given|concluded)\s(?:at|in|on|this)\s|in\s(?:witness|faith)\swhereof\b)[^.]{0,200}\d{4}(?:[,;\s][^.]{0,160})?\.?$/i;
/** "Lakeside, 4 July 1999": where and when a communiqué was written, a line of its own below the text. */
const PLACED = /^\p{Lu}[\p{L}’' -]{2,40},\s\d{1,2}\s\p{L}+\s\d{4}\.?$/u;
/** "(Meridian Wire, 19 July 2010)" */
const SOURCE = /^[([][^()[\]]{3,60}\b(?:19|20)\d\d[)\]]\.?$/u;
/** "Source: Radio Ravna, in Northlandic 1200 gmt 6 Dec 02" */
const RECEIVED = /\b\d{4}\s(?:gmt|utc)\s\d{1,2}\s/iu;
