/**
 * The words at the head of a sentence that only say when, and are best read apart from it. In: the words of a sentence;
 * out: how many of them lead in, 0 where none do.
 *
 *     7 October - Okoro and Lind meet in Ravna.            3, the date of an entry of a chronology
 *     0430: Mortar fire on Ravna.                          2
 *     Two days later rebels shelled the market.            3
 *
 * A date before a dash is no part of the sentence, and of "a day later rebels shelled the town" a parser makes a day of
 * the shelling.
 */
const PART =
  /^(?:\d{1,2}|\d{1,2}(?:st|nd|rd|th)|[12]\d{3}|\d{4}|\d{1,2}[:.]\d\d|jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?|gmt|utc|[ap]\.?m\.?|,)$/i;
/** The mark of an item in a list. */
export const ITEM_MARK = /^(?:[-–—_•*·]|--|__)$/;
const BEHIND = /^(?:[:–—-]|--)$/;
/** More words are no date. */
const MOST = 10;
/** Fewer words behind are no sentence. */
const LEAST = 2;

export function leadIn(words: readonly string[]): number {
  const length = dateBefore(words) || countBefore(words);
  return words.length - length >= LEAST ? length : 0;
}

/** "Feb. 14, 1995:", "14:05 GMT -" */
function dateBefore(words: readonly string[]): number {
  let at = 0;
  while (at < MOST && ITEM_MARK.test(words[at] ?? "")) at++;
  const first = at;
  let hasNumber = false;
  while (at < first + MOST && PART.test(words[at] ?? "")) hasNumber = /\d/.test(words[at++]!) || hasNumber;
  return hasNumber && BEHIND.test(words[at] ?? "") ? at + 1 : 0;
}

const COUNT = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|\d{1,2})$/i;
const UNIT = /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|moments?)$/i;

/** "Hours later", "Two days earlier,"; not "hours later than planned". */
function countBefore(words: readonly string[]): number {
  const unit = COUNT.test(words[0] ?? "") ? (/^few$/i.test(words[1] ?? "") ? 2 : 1) : 0;
  if (!UNIT.test(words[unit] ?? "") || !/^(?:later|earlier|afterwards?)$/i.test(words[unit + 1] ?? "")) return 0;
  const next = words[unit + 2] ?? "";
  return /^(?:than|still|[.;:])$/i.test(next) ? 0 : unit + (next === "," ? 3 : 2);
}
