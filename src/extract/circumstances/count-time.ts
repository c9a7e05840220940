/**
 * The time over which something was counted, where it is longer than a day. In: the words of a count; out: the open time
 * from its beginning, or null.
 *
 *     Hundreds have been killed in Ravna since the talks broke off in April.     since April
 *     The offensive, now in its third week, has killed 900. (it began on 2 May)  since 2 May
 *     About 900 were wounded during the war. (it broke out in March)             since March
 */
import type { Token } from "../../language/analysis.ts";
import { wordsUnder } from "../../language/tree.ts";
import type { TimeMention } from "../../notice/noticed.ts";
import { isDated } from "../../notice/times/time-of.ts";
import type { EventTime } from "../event-time.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { openSince } from "./state-since.ts";
import { warSince } from "./war-since.ts";
import type { Word } from "./words-of.ts";

/** Words between "since" and the war it is told with. */
const NEAR = 5;

export function countTime(words: readonly Word[], context: Context): EventTime | null {
  for (const word of words) {
    const time = sinceTime(word, context) ?? warTime(word, context);
    if (time) return time;
  }
  return null;
}

/** "have been killed since …": a count in the perfect reaches back to the day told with "since". */
function sinceTime({ frame, view }: Word, context: Context): EventTime | null {
  if (!/^(?:perfect|none|aside)$/.test(frame)) return null;
  const open = view.times.filter(({ type, value }) => type === "date" && value?.endsWith("/.."));
  const since = view.tokens.findIndex(({ text }) => /^since$/i.test(text));
  const [first] = open.length > 0 ? open : behind(since, view);
  if (open.length < 2 && first) return openSince(first.value!.split("/")[0]!, first);
  if (since < 0) return null;
  // "since the war began": the report may tell elsewhere when that was.
  const war = view.tokens.slice(since + 1, since + NEAR).find(({ upos }) => upos === "NOUN");
  return war ? warSince(war, context) : null;
}

/** "since the talks broke off in April": the first time told in the clause behind. */
function behind(since: number, view: SentenceView): readonly TimeMention[] {
  if (since < 0) return [];
  const comma = view.tokens.findIndex(({ text }, i) => i > since && text === ",");
  const [from, to] = [view.tokens[since]!.end, view.tokens.at(comma < 0 ? -1 : comma)!.start];
  return view.times.filter(
    (time) => isDated(time) && /^\d/.test(time.value!) && time.start >= from && time.start <= to,
  );
}

/** The war that kills, or in which they are killed. */
function warTime({ token, verb, view }: Word, context: Context): EventTime | null {
  for (const war of view.tokens) {
    if (war.upos !== "NOUN" || !(isSubjectOf(war, verb ?? token) || isIn(war, view))) continue;
    const time = warSince(war, context);
    if (time) return time;
  }
  return null;
}

function isSubjectOf({ relation, head }: Token, verb: Token): boolean {
  return /^nsubj/.test(relation) && head === verb.index;
}

function isIn(war: Token, { sentence }: SentenceView): boolean {
  return wordsUnder(sentence, war.index).some(
    ({ relation, text }) => relation === "case" && /^(?:in|during|throughout)$/i.test(text),
  );
}
