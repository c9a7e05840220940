/** Databases bound the number of values in one statement: long lists go in parts. */
const MOST_ROWS = 200;

export function inParts<T>(list: readonly T[], size = MOST_ROWS): T[][] {
  const parts: T[][] = [];
  for (let i = 0; i < list.length; i += size) parts.push(list.slice(i, i + size));
  return parts;
}

/** A page of a list: SQL knows no offset without a limit. */
export const NO_LIMIT = 2_000_000_000;
