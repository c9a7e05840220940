/**
 * Days as whole numbers, so that none of them ever passes through a time zone.
 *
 *     2016-12-02      day 17137, weekday 5 (Friday)
 */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** 1 Monday to 7 Sunday. 1 January 1970 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** "2016-12-02" */
export function toEdtf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export function edtfOfDay(day: Day): string {
  return toEdtf(dayNumber(day));
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
