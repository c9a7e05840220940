/** Days as times of events: that of a time in the text, with its words, and that of the publication, which has none. */
import type { Edtf } from "../../model/edtf.ts";
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

/** The stretch of days within which the day of publication lies, parted at it; null where it does not lie within. */
export function partedAt(
  when: Edtf,
  { report }: Pick<Context, "report">,
): { readonly before: Edtf; readonly after: Edtf } | null {
  const published = report.published?.value ?? "";
  const [first = "", last = ""] = when.split("/");
  if (published.length !== 10 || first.length !== 10 || last.length !== 10) return null;
  return first < published && published < last
    ? { before: `${first}/${published}`, after: `${published}/${last}` }
    : null;
}
