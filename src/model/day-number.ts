/**
 * Days as whole numbers, to count from one to another. 1970-01-01 is 0; no time zone is involved.
 *
 *     dayNumber("2024-03-11") - dayNumber("2024-03-08") is 3
 */
const DAY_MS = 86_400_000;

export function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;
}

export function dayOfNumber(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
