/** The day of the entry of a chronology, a log or a diary in which a sentence stands; null where it stands in none. */
import type { Sentence } from "../../language/analysis.ts";
import type { EventTime } from "../event-time.ts";
import type { Context } from "../rule.ts";

export function entryDay(sentence: Sentence, { noticed }: Context): EventTime | null {
  const entry = noticed.logEntries[sentence.index];
  if (!entry) return null;
  const isOwn = entry.sentence === sentence.index && entry.isStated;
  return { value: entry.value, basis: isOwn ? "stated" : "inferred", span: entry.span };
}
