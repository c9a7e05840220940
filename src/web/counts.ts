/** Counts come in; the words of a person go out. */
/** "3 reports, 2 outlets, 1 origin" */
export function showSources(entry: { reports: readonly string[]; outlets: number; origins: number }): string {
  const many = (count: number, noun: string): string => `${showCount(count)} ${noun}${count === 1 ? "" : "s"}`;
  return [many(entry.reports.length, "report"), many(entry.outlets, "outlet"), many(entry.origins, "origin")].join(
    ", ",
  );
}

/** 12400 -> 12,400 */
export function showCount(count: number): string {
  return count.toLocaleString("en-GB");
}
