/**
 * Weekdays, by tense and context.
 *
 *     Okoro said Friday            the last Friday up to the day of publication
 *     will meet on Wednesday       the next Wednesday after it
 *     next Friday · last Friday    by the word
 */
import { shift, weekdayOf } from "./calendar.ts";
import { directionOf } from "./tense.ts";
import { dated, type FoundTime, type TimeFamily, unresolved } from "./time-family.ts";
import { PARTS_OF_DAY, WEEKDAYS } from "./vocabulary.ts";

export const weekday: TimeFamily = (start, context) => {
  const { words, published, sentence } = context;
  const lead = /^(?:last|next|this|past|coming|late|early)$/.test(words[start]!) ? words[start]! : null;
  const at = lead === null ? start : start + 1;
  const wanted = WEEKDAYS.get(words[at] ?? "");
  if (wanted === undefined || !/^[A-Z]/.test(sentence.tokens[at]!.text) || sentence.tokens[at]!.entity.endsWith("PER"))
    return null;
  // "Sat" and "Sun" are weekdays only where a date follows; "the Sun reported".
  if (/^(?:sat|sun|mon|wed)$/.test(words[at]!) && !/^[\d,]/.test(words[at + 1] ?? "")) return null;
  let last = at;
  while (
    PARTS_OF_DAY.has(words[last + 1] ?? "") ||
    (/^(?:late|early)$/.test(words[last + 1] ?? "") && PARTS_OF_DAY.has(words[last + 2] ?? ""))
  )
    last++;
  const name = sentence.tokens[at]!.text;
  if (/^(?:every|each)$/.test(words[start - 1] ?? ""))
    return { ...unresolved(start - 1, last, `every ${name}`), type: "set" };
  if (published === null) return unresolved(start, last, "the day of publication is not known");
  return resolve(start, last, wanted, lead, name, published, context.sentence);
};

function resolve(
  first: number,
  last: number,
  wanted: number,
  lead: string | null,
  name: string,
  published: string,
  sentence: Parameters<typeof directionOf>[1],
): FoundTime {
  const today = weekdayOf(published);
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7 || 7;
  const on = (days: number, because: string, alternatives: readonly string[] = []): FoundTime => ({
    ...dated(first, last, shift(published, days), "inferred", because),
    alternatives,
  });
  if (lead === "last" || lead === "past") return on(-(back || 7), `the last ${name} before the day of publication`);
  if (lead === "next")
    return on(ahead, `the next ${name} after the day of publication`, ahead <= 2 ? [shift(published, ahead + 7)] : []);
  if (lead === "coming") return on(ahead, `the next ${name} after the day of publication`);
  const direction = directionOf(first, sentence);
  if (direction?.is === "ahead" && back === 0) {
    return on(0, `the day of publication is a ${name}`, [shift(published, 7)]);
  }
  if (direction?.is === "ahead")
    return on(ahead, `the next ${name} after the day of publication: "${direction.sign}" looks ahead`);
  if (lead === "this" && back !== 0) return on(ahead, `the ${name} that follows the day of publication`);
  return on(
    -back,
    back === 0 ? `the day of publication is a ${name}` : `the last ${name} before the day of publication`,
  );
}
