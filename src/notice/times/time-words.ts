/**
 * Words without which there is no expression of time, so that the families are asked only near them: most stretches of a
 * text name no time. In: a word in small letters; out: whether it is one of them.
 *
 *     The governor of the northern province met two envoys [on] [Monday] in the capital.
 */
import { HOLIDAYS } from "./holiday.ts";
import { PHRASES } from "./vague.ts";
import { MONTHS, ordinal, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS } from "./vocabulary.ts";

/** Words from the start of an expression to the first of these, at most: "about a couple of more short consecutive days". */
export const REACH = 9;

const WORDS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, SEASONS, PARTS_OF_DAY, UNITS].flatMap((words) => [...words.keys()]),
  ...HOLIDAYS.map(([words]) => words[0]!),
  ...PHRASES.map(([words]) => words.at(-1)!),
  ..."today tonight tonite yesterday tomorrow overnight weekday century centuries fiscal financial period half".split(
    " ",
  ),
  ..."hourly daily nightly weekly biweekly fortnightly monthly quarterly annual annually yearly semiannual yearend".split(
    " ",
  ),
  ..."twenties thirties forties fifties sixties seventies eighties nineties o'clock o’clock current recent fortnight".split(
    " ",
  ),
]);

const known = new Map<string, boolean>();
/** Words kept; any text has few that are not among the first. */
const KEPT = 50_000;

export function namesTime(word: string): boolean {
  let names = known.get(word);
  if (names === undefined) {
    names = /\d/.test(word) || ordinal(word) !== null || word.split("-").some(isTimeWord);
    if (known.size < KEPT) known.set(word, names);
  }
  return names;
}

/** "months", "yearlong". */
function isTimeWord(part: string): boolean {
  return WORDS.has(part) || WORDS.has(part.replace(/(?:s|long)$/, ""));
}
