import type { StatedDay } from "../format.ts";
import { isDay } from "./calendar.ts";
import { writtenDates } from "./written-dates.ts";

/**
 * A date as a machine or a person wrote it beside a report in, its day out, as written and in no other time zone; null
 * where the words tell no day, or two.
 *
 *     2013-03-11T23:30:00-05:00           2013-03-11
 *     Mon, 11 Mar 2013 23:30:00 GMT       2013-03-11
 *     20130311T233000Z                    2013-03-11
 *     1363044600                          2013-03-11, seconds since 1970
 */
export function statedDay(written: string, where: string, isUpdate = false): StatedDay | null {
  const words = written.trim().slice(0, MOST_WORDS);
  const value = dayOfNumber(words) ?? dayOfWords(words);
  return value === null ? null : { value, where, words, isUpdate };
}

/** No date is longer. */
const MOST_WORDS = 100;

function dayOfWords(words: string): string | null {
  const date = writtenDates(words)[0];
  if (date === undefined || date.year === null) return null;
  const month = `${date.year}-${String(date.month).padStart(2, "0")}`;
  return date.day === null ? month : `${month}-${String(date.day).padStart(2, "0")}`;
}

const COMPACT = /^(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?:T?\d{4,6}Z?)?$/;

/** Of 2001 or later, so that no other number is taken for one; thousandths of a second have three digits more. */
const SECONDS = /^(?<seconds>1\d{9})(?:\d{3})?(?:\.\d{1,9})?$/;

function dayOfNumber(words: string): string | null {
  const compact = COMPACT.exec(words)?.groups;
  if (compact !== undefined) {
    const [year, month, day] = [Number(compact.year), Number(compact.month), Number(compact.day)] as const;
    if (isDay({ year, month, day })) return `${compact.year}-${compact.month}-${compact.day}`;
  }
  const seconds = SECONDS.exec(words)?.groups?.seconds;
  return seconds === undefined ? null : new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}
