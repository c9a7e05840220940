import type { Segment } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { weekdayNumber } from "./written-dates.ts";

/**
 * A report's text in, the weekdays on which it says that something happened out. A weekday still to come, or one of an
 * earlier week, is no sign of the day of writing.
 *
 *     Ada Okoro said Friday that they will meet on Wednesday, as they did last Monday.
 *                    └─told┘                       └to come┘             └─earlier─┘
 */
export interface StoryDay extends Span {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
}

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** What comes shortly before a weekday still to come, or of another week, in the same sentence. */
const NOT_NOW =
  /\b(?:will|would|shall|next|coming|until|till|by|before|from|starting|beginning|due|scheduled|expected|slated|set|planned|plans?|hopes?|intends?|going\sto|about\sto|to\s(?:meet|begin|start|resume|hold|take|continue|visit|travel|discuss|attend|reconvene)|may|might|could|should|last|since|previous|every|each|this\scoming)\b/i;

/** A verb of telling between the two undoes it: "would not wait, Okoro said Friday". */
const TOLD =
  /\b(?:said|says|told|announced|reported|declared|wrote|tweeted|confirmed|warned|called|insisted|added|stated|claimed)\s(?:\w+\s){0,3}(?:on\s|late\s|early\s)?$/i;

/** The first mention of each weekday told of: at most seven. */
export function storyDays(text: string, segments: readonly Segment[]): StoryDay[] {
  const days = new Map<number, StoryDay>();
  for (const segment of segments) {
    if (segment.role !== "body" && segment.role !== "title") continue;
    const words = text.slice(segment.start, segment.end);
    for (const match of words.matchAll(WEEKDAY)) {
      const before = sentenceBefore(words, match.index);
      if (NOT_NOW.test(before) && !TOLD.test(before)) continue;
      const weekday = weekdayNumber(match[0]);
      const start = segment.start + match.index;
      if (!days.has(weekday)) days.set(weekday, { weekday, start, end: start + match[0].length });
    }
  }
  return [...days.values()];
}

/** Whether a date is spoken of as still to come. */
export function isToCome(text: string, at: number): boolean {
  const before = sentenceBefore(text.slice(Math.max(0, at - REACH), at), Math.min(at, REACH));
  return (
    /\b(?:this|coming)\s$/i.test(before) ||
    (NOT_NOW.test(before) && !/\b(?:last|since|previous)\b/i.test(before) && !TOLD.test(before))
  );
}

const REACH = 70;

function sentenceBefore(words: string, at: number): string {
  const before = words.slice(Math.max(0, at - REACH), at);
  return before.slice(
    Math.max(before.lastIndexOf(". "), before.lastIndexOf("! "), before.lastIndexOf("? "), before.lastIndexOf("\n")) +
      1,
  );
}
