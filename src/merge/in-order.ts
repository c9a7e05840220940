import type { Report } from "../model/report.ts";

/** Plain order of code units: the same on every machine, in every language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By day of publication, those without one last. */
export function inOrder<T extends Pick<Report, "id" | "published">>(reports: readonly T[]): readonly T[] {
  return [...reports].sort(
    (a, b) => byCodeUnits(a.published?.value ?? "~", b.published?.value ?? "~") || byCodeUnits(a.id, b.id),
  );
}
