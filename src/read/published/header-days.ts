import type { Segment } from "../../model/report.ts";
import { wordsAt } from "../../model/span.ts";
import type { StatedDay } from "../format.ts";
import { edtfOfDay } from "./calendar.ts";
import { fullDaysIn } from "./dates-of-any-language.ts";

/**
 * A text in a language that is not read and what each stretch of it is in, the days out that stand in the short lines
 * of its head.
 *
 *     Посланники встретились в столице
 *     12 марта 2024, 14:05                 2024-03-12
 */
export function headerDays(text: string, segments: readonly Segment[], language: string): StatedDay[] {
  const days: StatedDay[] = [];
  for (const segment of segments.filter(({ role }) => role !== "gap").slice(0, HEAD)) {
    if (segment.end - segment.start > LONGEST_LINE) continue;
    for (const { start, end, ...day } of fullDaysIn(wordsAt(text, segment), language, "day-first")) {
      const span = { start: segment.start + start, end: segment.start + end };
      const value = edtfOfDay(day);
      days.push({ value, where: "date line", words: wordsAt(text, span), span, isUpdate: false });
    }
  }
  return days;
}

const HEAD = 8;
const LONGEST_LINE = 120;
