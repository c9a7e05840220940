/**
 * Whether two claims are told in one context: by reports of the same days that name the same actors. It lets a claim that
 * leaves out where or between whom answer the same question as one that says it.
 *
 *     "The truce was signed on Friday", in a report on Kenya and Sudan      "Kenya and Sudan signed on Saturday"
 */
import { compareDays } from "./compare-days.ts";
import type { ComparableClaim } from "./kind.ts";

/** One story is told for so many days. */
const STORY_DAYS = 7;
/** One actor in common is chance: the mediator of two talks, a state that has a word on everything. */
const LEAST_SHARED = 2;
/** Of the actors of the report that names fewer, so many stand in the other one. */
const SHARE = 0.3;

export function tellOneStory(a: ComparableClaim, b: ComparableClaim, days = STORY_DAYS): boolean {
  const published = compareDays(a.published, b.published);
  return published !== null && published.apart <= days && nameOneCompany(a, b);
}

/** The second half of it, for what is told over years: the dead of a whole war. */
export function nameOneCompany({ named: one }: ComparableClaim, { named: two }: ComparableClaim): boolean {
  const [few, many] = one.length <= two.length ? [one, two] : [two, one];
  const names = new Set(many);
  const shared = few.filter((name) => names.has(name)).length;
  return shared >= LEAST_SHARED && shared >= SHARE * few.length;
}
