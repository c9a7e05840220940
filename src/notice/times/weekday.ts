/**
 * Weekdays, by tense and context.
 *
 *     Okoro said Friday            the last Friday up to the day of publication
 *     will meet on Wednesday       the next Wednesday after it
 *     next Friday · last Friday    by the word
 *     the following Tuesday        counted from the day named before
 */
import type { Sentence } from "../../language/analysis.ts";
import { daysUntil, shift, weekdayOf } from "./calendar.ts";
import { type Direction, directionOf } from "./tense.ts";
import { dated, type FoundTime, NO_DAY, type TimeContext, type TimeFamily, unresolved } from "./time-family.ts";
import { PARTS_OF_DAY, WEEKDAYS } from "./vocabulary.ts";

export const weekday: TimeFamily = (start, context) => {
  const { words, published, sentence } = context;
  const beside = besideNamed(start, context);
  if (beside) return beside;
  const lead = /^(?:last|next|this|past|coming|late|early|mid)$/.test(words[start]!) ? words[start]! : null;
  const at = lead === null ? start : start + 1;
  const wanted = WEEKDAYS.get(words[at] ?? "");
  if (wanted === undefined || !/^[A-Z]/.test(sentence.tokens[at]!.text) || isPerson(at, sentence)) return null;
  // "Sat" and "Sun" are weekdays only where a date follows; "the Sun reported".
  if (/^(?:sat|sun|mon|wed)$/.test(words[at]!) && !/^[\d,]/.test(words[at + 1] ?? "")) return null;
  // "Black Monday", "Bloody Sunday": the name of one day in history.
  if (NAMED.has(words[at - 1] ?? "") && /^[A-Z]/.test(sentence.tokens[at - 1]!.text))
    return unresolved(at - 1, at, "the name of a day in history", null, { unit: null });
  let last = at;
  while (
    PARTS_OF_DAY.has(words[last + 1] ?? "") ||
    (/^(?:late|early)$/.test(words[last + 1] ?? "") && PARTS_OF_DAY.has(words[last + 2] ?? ""))
  )
    last++;
  const name = sentence.tokens[at]!.text;
  const clock = PARTS_OF_DAY.get(words[last] ?? "") ?? null;
  const extras = clock === null ? {} : ({ type: "time", clock } as const);
  if (published === null) return unresolved(start, last, NO_DAY, null, { unit: "day", ...extras });
  const found = resolve({
    first: start,
    last,
    wanted,
    lead,
    name,
    published,
    direction: direction(start, at, last, sentence),
  });
  return { ...found, ...extras };
};

/** "the following Tuesday", "the previous Friday", "that Sunday": from the day named before, else from publication. */
function besideNamed(start: number, { words, published, said, sentence }: TimeContext): FoundTime | null {
  const isThat = words[start] === "that";
  const at = isThat ? start + 1 : start + 2;
  const lead = isThat ? "that" : words[start] === "the" ? (words[start + 1] ?? "") : "";
  const wanted = WEEKDAYS.get(words[at] ?? "");
  if (!/^(?:that|following|next|previous|preceding)$/.test(lead) || wanted === undefined) return null;
  if (!/^[A-Z]/.test(sentence.tokens[at]!.text)) return null;
  const from = said.day ?? (/^(?:previous|preceding)$/.test(lead) ? published : null);
  if (from === null || from.startsWith("X")) return null;
  const ahead = daysUntil(wanted, from);
  const days = isThat ? ahead : /^p/.test(lead) ? (ahead === 0 ? -7 : ahead - 7) : ahead || 7;
  const part = PARTS_OF_DAY.get(words[at + 1] ?? "");
  const because = `counted from ${said.day === null ? "the day of publication" : "the day named before"}`;
  return dated(start, part ? at + 1 : at, shift(from, days), "inferred", because, {
    ...(part ? { type: "time", clock: part } : {}),
  });
}

/** "Billy Friday": the parser takes both for a person; a weekday alone it may mistake. */
function isPerson(at: number, { tokens }: Sentence): boolean {
  return (
    [at - 1, at, at + 1].filter((i) => tokens[i]?.entity.endsWith("PER")).length > 1 &&
    tokens[at]!.entity.endsWith("PER")
  );
}

const NAMED = new Set(["black", "bloody", "ash", "palm", "maundy"]);

/** What has a day before it takes place. */
const PLANNED = new Set(
  "talk meeting summit negotiation conference session vote deadline round election referendum ceremony visit hearing".split(
    " ",
  ),
);

/** "Friday's talks" may be ahead whatever the tense of the sentence; "Friday's strike" is not. */
function direction(start: number, at: number, last: number, sentence: Sentence): Direction | null {
  if (!/^['’]s?$/.test(sentence.tokens[last + 1]?.text ?? "")) return directionOf(start, sentence);
  const owned = sentence.tokens[sentence.tokens[at]!.head];
  return owned && !PLANNED.has(owned.lemma) ? { is: "back", sign: owned.text } : null;
}

interface Weekday {
  readonly first: number;
  readonly last: number;
  /** 0 is Monday. */
  readonly wanted: number;
  /** "last", "next", "this", … */
  readonly lead: string | null;
  readonly name: string;
  readonly published: string;
  readonly direction: Direction | null;
}

function resolve({ first, last, wanted, lead, name, published, direction }: Weekday): FoundTime {
  const today = weekdayOf(published);
  const back = (today - wanted + 7) % 7;
  const ahead = daysUntil(wanted, published) || 7;
  const on = (days: number, because: string, alternatives: readonly string[] = []): FoundTime => ({
    ...dated(first, last, shift(published, days), "inferred", because),
    alternatives,
    weekday: { name: name.toLowerCase(), isTold: lead !== null || direction !== null },
  });
  const following = `the next ${name} after the day of publication`;
  const same = `the day of publication is a ${name}`;
  if (lead === "last" || lead === "past") return on(-(back || 7), `the last ${name} before the day of publication`);
  if (lead === "next") return on(ahead, following, ahead <= 2 ? [shift(published, ahead + 7)] : []);
  if (lead === "coming" || (lead === "this" && back !== 0)) return on(ahead, following);
  if (direction?.isPutOff) return on(ahead, `${following}: "${direction.sign}"`);
  if (direction?.is === "ahead") {
    return back === 0 ? on(0, same, [shift(published, 7)]) : on(ahead, `${following}: "${direction.sign}" looks ahead`);
  }
  // Nothing tells which way the sentence looks: most weekdays in news are past, but the next one is possible.
  const open = direction === null && lead === null ? [shift(published, ahead)] : [];
  return on(-back, back === 0 ? same : `the last ${name} before the day of publication`, open);
}
