import { dayNumber } from "../../model/day-number.ts";
import type { Dated } from "../../model/edtf.ts";
import type { StatedDay } from "../format.ts";
import type { AddressDate } from "./address-date.ts";
import { toEdtf } from "./calendar.ts";
import { daysBetween, isUniversal, isWholeDay } from "./moment.ts";

/**
 * The days that a document states beside its text and the one in its address in, the day of its publication out, and
 * the sentence of a doubt where they do not agree. The first publication comes before any later version; of two days
 * stated the one that the address has too is kept; a story moved or published anew keeps the day of its address.
 *
 *     datePublished 2024-03-12, dateModified 2024-03-15                 2024-03-12, stated
 *     datePublished 2024-03-12T02:25Z, address /2024/03/11/talks        2024-03-11, where its readers are
 *     datePublished 2024-09-01, address /2024/03/11/talks               2024-03-11, with a doubt
 */
export interface FromDeclared {
  readonly published: Dated;
  readonly doubt: string | null;
}

/** Presses turn over at midnight somewhere: one day apart is the same day. */
export const NEAR_DAYS = 1;

export function fromDeclared(declared: readonly StatedDay[], inAddress: AddressDate | null): FromDeclared | null {
  const originals = declared.filter((day) => !day.isUpdate && isWholeDay(day.value));
  const addressed = inAddress?.day == null ? null : toEdtf(inAddress.day);
  if (addressed !== null) return againstDay(originals, addressed);
  const fitting = inAddress === null ? originals : originals.filter((day) => isInMonth(day.value, inAddress));
  const kept = fitting[0] ?? originals[0];
  if (kept === undefined) return weaker(declared, inAddress);
  return { published: datedBy(kept), doubt: otherDay(kept, originals) };
}

function againstDay(originals: readonly StatedDay[], addressed: string): FromDeclared | null {
  const first = originals[0];
  if (first === undefined) return null;
  const same = originals.find((day) => day.value === addressed);
  const near = originals.find((day) => Math.abs(daysBetween(day.value, addressed)!) <= NEAR_DAYS);
  if (near === undefined) {
    return {
      published: addressDay(addressed, "Its address gives this day."),
      doubt: `Its address gives ${addressed}, the ${first.where} ${first.value}; the day in the address was kept.`,
    };
  }
  if (near.value !== addressed && isUniversal(near.words)) {
    if (same !== undefined) return { published: datedBy(same), doubt: null };
    return {
      published: addressDay(addressed, `Its address gives this day; the ${near.where} is a moment in universal time.`),
      doubt: null,
    };
  }
  return { published: datedBy(near), doubt: otherDay(near, originals) };
}

/** With no day of a first publication: its month, or the day of a later version. */
function weaker(declared: readonly StatedDay[], inAddress: AddressDate | null): FromDeclared | null {
  const kept = declared.find((day) => !day.isUpdate) ?? (inAddress === null ? declared[0] : undefined);
  return kept === undefined ? null : { published: datedBy(kept), doubt: null };
}

function otherDay(kept: StatedDay, originals: readonly StatedDay[]): string | null {
  const other = originals.find(
    (day) => day.isPlain === true && Math.abs(daysBetween(day.value, kept.value)!) > NEAR_DAYS,
  );
  if (other === undefined) return null;
  return `The ${kept.where} gives ${kept.value}, the ${other.where} ${other.value}; the first was kept.`;
}

function isInMonth(value: string, { year, month }: AddressDate): boolean {
  const day = dayNumber(value);
  const prefix = `${year}-${String(month).padStart(2, "0")}`;
  return [day - NEAR_DAYS, day, day + NEAR_DAYS].some((number) => toEdtf(number).startsWith(prefix));
}

function datedBy({ value, where, words, span }: StatedDay): Dated {
  return {
    value,
    basis: "stated",
    because: `The ${where} says "${words}".`,
    spans: span === undefined ? [] : [span],
    ...(span === undefined ? { outside: [{ where, words }] } : {}),
  };
}

function addressDay(value: string, because: string): Dated {
  return { value, basis: "inferred", because, spans: [] };
}
