/**
 * Days named from today.
 *
 *     today · tonight · yesterday morning · tomorrow      this morning · last night
 *     the day before yesterday · the day after tomorrow · later today
 */
import { shift } from "./calendar.ts";
import { dated, type FoundTime, NO_DAY, type TimeContext, type TimeFamily, unresolved } from "./time-family.ts";
import { MONTHS, PARTS_OF_DAY, WEEKDAYS } from "./vocabulary.ts";

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["tonite", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

export const dayWord: TimeFamily = (start, context) => {
  const { words } = context;
  const lead = leadAt(start, words);
  if (words[start] === "overnight") return overnight(start, context);
  const found = named(start + lead, context) ?? partOfDay(start + lead, context) ?? beyond(start, context);
  return found && { ...found, first: start };
};

/** "earlier today", "late last night", "early tomorrow". */
function leadAt(start: number, words: readonly string[]): number {
  if (!/^(?:earlier|later|early|late)$/.test(words[start]!)) return 0;
  return words[start + 1] === "on" && DAY_WORDS.has(words[start + 2] ?? "") ? 2 : 1;
}

function named(at: number, { words, published }: TimeContext): FoundTime | null {
  const days = DAY_WORDS.get(words[at] ?? "");
  if (days === undefined) return null;
  const part = PARTS_OF_DAY.get(words[at + 1] ?? "") ?? null;
  const clock = words[at] === "tonight" ? "TNI" : part;
  return onDay(at, part === null ? at : at + 1, days, clock, published);
}

/**
 * "Shells fell overnight": the night that the day of publication began with, where its sentence tells no other day
 * ("overnight on Saturday", "in March they talked overnight"). "An overnight stay" is none.
 */
function overnight(at: number, { sentence, words, published }: TimeContext): FoundTime | null {
  const { tokens } = sentence;
  if (tokens[at]!.upos !== "ADV" && !/^(?:advmod|obl)/.test(tokens[at]!.relation)) return null;
  const verb = tokens[tokens[at]!.head];
  const isTold = verb?.xpos === "VBD" || verb?.xpos === "VBN";
  if (published !== null && isTold && !words.some(isOfOtherDay))
    return dated(at, at, `${shift(published, -1)}/${published}`, "inferred", "the night before publication", {
      unit: "day",
    });
  return unresolved(at, at, "a night, which is not told", null, { type: "time", clock: "TNI", unit: "day" });
}

/** "on Saturday", "May 3", "in 1995", "two years ago", "last week" */
function isOfOtherDay(word: string): boolean {
  return WEEKDAYS.has(word) || MONTHS.has(word) || /^(?:(?:19|20)\d\d|ago|last|yesterday|earlier)$/.test(word);
}

/** "this morning", "last night": parts of today and of the night before. */
function partOfDay(at: number, { words, published }: TimeContext): FoundTime | null {
  const clock = PARTS_OF_DAY.get(words[at + 1] ?? "");
  if (!clock || !/^(?:this|last)$/.test(words[at] ?? "")) return null;
  return onDay(at, at + 1, words[at] === "last" ? -1 : 0, clock, published);
}

function beyond(start: number, { words, published }: TimeContext): FoundTime | null {
  const at = words[start] === "the" ? start + 1 : start;
  const phrase = words.slice(at, at + 3).join(" ");
  const days = phrase === "day before yesterday" ? -2 : phrase === "day after tomorrow" ? 2 : null;
  return days === null ? null : onDay(start, at + 2, days, null, published);
}

function onDay(first: number, last: number, days: number, clock: string | null, published: string | null): FoundTime {
  const extras = clock === null ? {} : ({ type: "time", clock } as const);
  if (published === null) return unresolved(first, last, NO_DAY, null, { unit: "day", ...extras });
  return dated(first, last, shift(published, days), "inferred", "counted from the day of publication", extras);
}
