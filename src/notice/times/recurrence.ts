/**
 * What comes back.
 *
 *     every Friday · each year · every two weeks · Mondays      daily · annual · twice a week · 15 a year
 */

import { two } from "./calendar.ts";
import { countAt, lengthAt } from "./count.ts";
import { type FoundTime, recurring, type TimeContext, type TimeFamily } from "./time-family.ts";
import { lengthOf, MONTHS, PARTS_OF_DAY, SEASONS, unitAt, WEEKDAYS } from "./vocabulary.ts";

export const recurrence: TimeFamily = (start, context) =>
  adverb(start, context) ?? every(start, context) ?? rate(start, context) ?? weekdays(start, context);

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["biweekly", "P2W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["quarterly", "P3M"],
  ["annual", "P1Y"],
  ["annually", "P1Y"],
  ["yearly", "P1Y"],
  ["semiannual", "P6M"],
]);

function adverb(start: number, { words, sentence }: TimeContext): FoundTime | null {
  const every = ADVERBS.get(words[start]!);
  // "the Daily Star", "an International Monthly": names.
  const [token, next] = [sentence.tokens[start]!, sentence.tokens[start + 1]];
  if (start > 0 && /^[A-Z]/.test(token.text) && /^[A-Z]/.test(next?.text ?? "")) return null;
  if (!every || sentence.tokens[start]!.upos === "PROPN" || sentence.tokens[start]!.entity !== "O") return null;
  return recurring(start, start, every);
}

/** every Friday · each October · every other day · every two weeks · every year */
function every(start: number, { words, sentence }: TimeContext): FoundTime | null {
  if (!/^(?:every|each)$/.test(words[start]!)) return null;
  const other = words[start + 1] === "other" ? 1 : 0;
  const at = start + 1 + other;
  const unit = unitAt(words[at]);
  if (unit !== null && words[at] === unit) return recurring(start, at, lengthOf(1 + other, unit));
  const length = lengthAt(at, words);
  if (length) return recurring(start, length.last, lengthOf(length.count, length.unit));
  const weekday = WEEKDAYS.get(words[at] ?? "");
  if (weekday !== undefined) {
    const part = PARTS_OF_DAY.get(words[at + 1] ?? "");
    return recurring(start, part ? at + 1 : at, `XXXX-WXX-${weekday + 1}${part ?? ""}`);
  }
  const part = PARTS_OF_DAY.get(words[at] ?? "");
  if (part) return recurring(start, at, `XXXX-XX-XX${part}`);
  const month = MONTHS.get(words[at] ?? "");
  if (month !== undefined && /^[A-Z]/.test(sentence.tokens[at]!.text))
    return recurring(start, at, `XXXX-${two(month)}`);
  const season = SEASONS.get(words[at] ?? "");
  return season === undefined ? null : recurring(start, at, `XXXX-${["WI", "SP", "SU", "FA"][(season % 12) / 3]}`);
}

/** twice a week · three times a year · $10 million a year · 15 a month · barrels per day */
function rate(start: number, { words, sentence }: TimeContext): FoundTime | null {
  let at = start;
  if (/^(?:once|twice)$/.test(words[at]!)) at++;
  else {
    const counted = countAt(at, words);
    if (counted && !counted.isArticle && /^times?$/.test(words[counted.next] ?? "")) at = counted.next + 1;
  }
  const isCounted = at > start;
  if (!/^(?:an?|per|each|every)$/.test(words[at] ?? "")) return null;
  const unit = unitAt(words[at + 1]);
  if (unit === null || words[at + 1] !== unit || /^(?:quarter|second)$/.test(unit)) return null;
  if (isCounted) return recurring(start, at + 1, lengthOf(1, unit));
  const before = sentence.tokens[at - 1];
  const isMeasure = before !== undefined && (before.upos === "NUM" || before.xpos === "NNS" || before.upos === "SYM");
  const after = words[at + 2] ?? "";
  if (words[at] === "per") return recurring(start, at + 1, lengthOf(1, unit));
  if (!isMeasure || /^(?:ago|after|before|earlier|later|when|old|from|early|long|late|-|for|of)$/.test(after))
    return null;
  return recurring(start, at + 1, lengthOf(1, unit));
}

/** "on Mondays", "Friday nights", "weekends" */
function weekdays(start: number, { words }: TimeContext): FoundTime | null {
  const plural = /^(\w+day)s$/.exec(words[start]!)?.[1];
  const weekday = WEEKDAYS.get(plural ?? "");
  if (weekday !== undefined) return recurring(start, start, `XXXX-WXX-${weekday + 1}`);
  const single = WEEKDAYS.get(words[start]!);
  const part = PARTS_OF_DAY.get((words[start + 1] ?? "").replace(/s$/, ""));
  if (single !== undefined && part && words[start + 1]!.endsWith("s"))
    return recurring(start, start + 1, `XXXX-WXX-${single + 1}${part}`);
  if (words[start] === "weekends") return recurring(start, start, "XXXX-WXX-WE");
  return words[start] === "weekdays" ? recurring(start, start, "P1D") : null;
}
