/**
 * When two sentences of one report tell of one deal in one state: a truce and a truce, with parties that can be the
 * same, and no other year or day.
 *
 *     "The truce took effect on Monday. … The ceasefire, brokered by Norway, has held."
 */
import { partiesOf } from "../../extract/sides/parties-of.ts";
import { agree, type Within } from "../../extract/within.ts";
import { sortOfName, yearInName } from "./sort.ts";

export const within: Within = {
  keys: ({ fields }) => [`${fields.status} ${sortOfName(fields.name ?? null)}`],
  isSame: (a, b) =>
    a.fields.status === b.fields.status &&
    agree(a.by, b.by) &&
    areOfOneDay(a.when, b.when) &&
    !(MADE.test(String(a.fields.status)) && areOfOtherMonths(a.when, b.when)) &&
    agree(yearInName(a.fields.name ?? null), yearInName(b.fields.name ?? null)) &&
    canBeSame(partiesOf(a.fields), partiesOf(b.fields)),
};

/** "signed on 4 May … signed on 30 July": two. */
function areOfOneDay(a: string | null, b: string | null): boolean {
  return !a || !b || a === b || !DAY.test(a) || !DAY.test(b);
}

/** "signed in May … signed on 2 June": two; how long one holds may be told by more than one time. */
function areOfOtherMonths(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && MONTH.test(a) && MONTH.test(b) && !a.startsWith(b) && !b.startsWith(a);
}

const MADE = /^(?:signed|adopted|reached)$/;
const MONTH = /^\d{4}(?:-\d\d){0,2}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

function canBeSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((name) => b.includes(name));
}
