/**
 * The day of an event that is named again by its noun. In: the word of the event; out: the time told with the noun
 * soon after it, or before it, or null.
 *
 *     A bombing killed twelve in Ravna. The blast took place on Monday.        bombing → Monday
 *     Monday's raid … The strike destroyed a warehouse.                        strike → Monday
 *
 * Only what is known already is named again: "the blast", "that raid", "Monday's attack". What is told by its year ("the
 * 1988 bombing") or answered by another blow ("a reprisal for the strikes of last week") is an event of its own.
 */
import type { Token } from "../../language/analysis.ts";
import { wordsUnder } from "../../language/tree.ts";
import type { TimeMention } from "../../notice/noticed.ts";
import { isAnswered, isDated, timeOf } from "../../notice/times/time-of.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isOfSpeaking } from "../speech/time-of-speaking.ts";
import { clauseTime, verbAbove } from "./clause-time.ts";

const group = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words of one group may name one event. */
const GROUPS: readonly ReadonlySet<string>[] = [
  group(
    "strike airstrike air-strike raid bombing attack bombardment shelling blast explosion assault shooting ambush bomb shell target hit fire explode detonate pound storm",
  ),
  group("massacre killing slaughter murder assassination execution kill execute behead assassinate shoot slay"),
  group("clash battle skirmish gunfight firefight fight"),
  group("kidnapping abduction kidnap abduct seize"),
  group("protest demonstration rally riot march"),
];
/** Sentences on either side within which it is named again. */
const AFTER = 4;
const BEFORE = 3;

export function namedAgain(word: Token, view: SentenceView, context: Context): TimeMention | null {
  const mine = GROUPS.filter((words) => words.has(word.lemma));
  // Who is killed is killed by some blow: "the attack" names a killing again.
  const groups = mine.includes(GROUPS[1]!) ? [...mine, GROUPS[0]!] : mine;
  if (groups.length === 0) return null;
  const here = view.sentence.index;
  const isAgain = isDefinite(word, view);
  const last = Math.min(context.analysis.sentences.length - 1, here + AFTER);
  for (let index = here + 1; index <= last; index++) {
    const time = timeIn(index, groups, true, context);
    if (time) return time;
  }
  // Only what is itself "the raid" can take its day from what was told before.
  for (let index = here - 1; isAgain && index >= Math.max(0, here - BEFORE); index--) {
    const time = timeIn(index, groups, false, context);
    if (time) return time;
  }
  return null;
}

function timeIn(
  index: number,
  groups: readonly ReadonlySet<string>[],
  isAgain: boolean,
  context: Context,
): TimeMention | null {
  const view = context.view(index);
  if (!view.times.some(isDated)) return null;
  for (const token of view.tokens) {
    if (token.upos !== "NOUN" && (isAgain || token.upos !== "VERB")) continue;
    if (!groups.some((words) => words.has(token.lemma)) || (isAgain && !isDefinite(token, view))) continue;
    if (isAnswered(token, view.sentence)) continue;
    const verb = token.upos === "VERB" ? token : verbAbove(token, view);
    const time = timeOf(token.index, view.sentence, view.times) ?? (verb ? clauseTime(verb, view) : null);
    if (!time || time.basis === "unresolved" || time.type === "duration") continue;
    if (!isItsYear(time, token, view) && !isOfSpeaking(time, token, view, true)) return time;
  }
  return null;
}

/** "the 1988 bombing", "the bombing of 2003": which of its kind is meant. */
function isItsYear({ value, start, end }: TimeMention, noun: Token, { tokens }: SentenceView): boolean {
  if (value?.length !== 4) return false;
  const first = tokens.findIndex((token) => token.end > start);
  return end <= noun.start || tokens[first - 1]?.lemma === "of";
}

/** "the raid", "that raid", "Monday's raid". */
function isDefinite(token: Token, view: SentenceView): boolean {
  if (token.upos !== "NOUN") return false;
  return wordsUnder(view.sentence, token.index).some(
    ({ relation, text, start, end }) =>
      (relation === "det" && /^(?:the|this|that|these|those)$/i.test(text)) ||
      (relation === "nmod:poss" && view.isTime({ start, end })),
  );
}
