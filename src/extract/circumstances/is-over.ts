/** Whether a time can be that of something done: it begins not after the day of the report. Open days say nothing. */
import type { Edtf } from "../../model/edtf.ts";
import { daysOf } from "../../model/edtf-days.ts";

export function isOver(when: Edtf, published: Edtf | null): boolean {
  const first = daysOf(when)?.first ?? null;
  const today = published ? (daysOf(published)?.last ?? null) : null;
  return first === null || today === null || first <= today;
}
