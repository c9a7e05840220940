/** Days as times of events: that of a time in the text, with its words, and that of the publication, which has none. */
import type { TimeMention } from "../../notice/noticed.ts";
import type { EventTime } from "../event-time.ts";
import type { Context } from "../rule.ts";

export function asInferred({ value, start, end }: TimeMention): EventTime {
  return { value: value!, basis: "inferred", span: { start, end } };
}

/** Null where only the month or the year of publication is known. */
export function publicationDay({ report }: Context): EventTime | null {
  const value = report.published?.value ?? "";
  return value.length === 10 ? { value, basis: "inferred", span: null } : null;
}
