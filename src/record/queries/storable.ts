/**
 * Text comes in; text that every engine keeps letter for letter goes out, as long as the one that came: PostgreSQL knows
 * no U+0000, and neither engine half a surrogate pair. Columns for looking up hold this; `body`, as JSON, holds anything.
 */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}

/** An index takes no endless key: PostgreSQL's ends at 2,700 bytes, and four are the most a character takes. */
const LONGEST_KEY = 500;

export function storableKey(text: string): string {
  return storable(text.slice(0, LONGEST_KEY));
}
