/**
 * The day on which somebody spoke shortly before. In: a speaker and a sentence; out: the day stated for the last words
 * of the same speaker there or before it, or null: who is quoted again without another day is quoted from the same occasion.
 *
 *     “We wait,” Okoro told reporters on Thursday. … Okoro added that the road was open.     also on the Thursday
 */
import { dayNumber } from "../../model/day-number.ts";
import type { EventTime } from "../event-time.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import { speakersIn } from "./antecedent.ts";
import { attributionAt } from "./attributed.ts";
import { refusesStatement } from "./made-or-not.ts";
import { ASSESSMENT_VERBS, QUOTING_VERBS } from "./speech-verbs.ts";
import { statedTime } from "./stated-time.ts";

/** How many sentences an occasion reaches. */
const REACH = 12;
/** What was said longer before the day of publication is looked back upon. */
const FEW_DAYS = 3;

interface Spoken {
  readonly sentence: number;
  readonly time: EventTime;
}

type BySpeaker = ReadonlyMap<string, readonly Spoken[]>;

export function sameOccasion(speaker: string, sentence: number, context: Context): EventTime | null {
  const spoken = bySpeaker(context).get(speaker) ?? [];
  let [low, high] = [0, spoken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spoken[middle]!.sentence <= sentence) low = middle + 1;
    else high = middle;
  }
  const last = spoken[low - 1];
  if (!last || sentence - last.sentence > REACH) return null;
  return { value: last.time.value, basis: "inferred", span: null };
}

const bySpeaker = oncePerReport((context): BySpeaker => {
  const made = new Map<string, Spoken[]>();
  const { length } = context.analysis.sentences;
  for (let index = 0; index < length; index++) {
    const view = context.view(index);
    if (view.times.length === 0) continue;
    for (const verb of view.tokens) {
      if (
        verb.upos !== "VERB" ||
        !(QUOTING_VERBS.has(verb.lemma) || ASSESSMENT_VERBS.has(verb.lemma)) ||
        refusesStatement(verb, view)
      )
        continue;
      const time = statedTime(verb, view, attributionAt(verb, view, context)?.content ?? []);
      if (!time || !isRecent(time.value, context)) continue;
      for (const { name } of speakersIn(verb, view, context)) {
        const list = made.get(name);
        if (list) list.push({ sentence: index, time });
        else made.set(name, [{ sentence: index, time }]);
      }
    }
  }
  return made;
});

function isRecent(value: string, { report }: Context): boolean {
  if (value.length !== 10) return false;
  if (report.published?.value.length !== 10) return true;
  const days = dayNumber(report.published.value) - dayNumber(value);
  return days >= 0 && days <= FEW_DAYS;
}
