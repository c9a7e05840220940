/**
 * When a claim's thing happened, by the sentences that tell it. In: the claim and its words; out: the time, or null.
 *
 *     Gunmen killed seven as prayers were ending on Tuesday.         shared with the clause beside it
 *     struck Ravna on Tuesday, a day after the envoys agreed         counted: the agreement, Monday
 *     a pause in Ravna starting on Saturday                      the day on which it starts
 *     After talks in Ravna, Okoro said on Tuesday …                  the talks: Tuesday
 *     the besieged town                                              a state: the day of publication
 *     3 May: Rebels shell Ravna.                                     the day of the entry of a chronology
 *     … struck on Tuesday. … A market was hit.                       the day of which the report goes on to tell
 *
 * A day of publication is given only where the language says that it is meant: for what holds while it is written, and
 * for a headline in the present tense.
 */

import type { Token } from "../../language/analysis.ts";
import type { Claim } from "../../model/claim.ts";
import type { TimeMention } from "../../notice/noticed.ts";
import { isAnswered, isDated, timeOf } from "../../notice/times/time-of.ts";
import { subtree } from "../clauses.ts";
import type { EventTime } from "../event-time.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isOfSpeaking } from "../speech/time-of-speaking.ts";
import { clauseTime } from "./clause-time.ts";
import { countedFrom } from "./counted-from.ts";
import { asInferred, publicationDay } from "./day-of.ts";
import { entryDay } from "./entry-day.ts";
import type { Happening } from "./happening.ts";
import { isLasting } from "./lasting.ts";
import { namedAgain } from "./named-again.ts";
import { toldDay } from "./told-day.ts";
import type { Word } from "./words-of.ts";

export function whenTold(
  claim: Claim,
  happening: Happening,
  words: readonly Word[],
  context: Context,
): EventTime | null {
  const aspect = happening.aspect(claim);
  if (aspect === null) return null;
  for (const word of words) {
    const time = countedFrom(word, context);
    if (time) return time;
  }
  for (const { token, view } of words) {
    const time = beginningTime(token, view);
    if (time) return asInferred(time);
  }
  for (const { token, verb, view } of words) {
    const time = verb ? clauseTime(verb, view) : null;
    // "shelled Ravna on Monday in reply to an ambush": the ambush went before.
    const isBefore = time !== null && isAnswered(token, view.sentence) && time.end <= token.start;
    if (time && !isBefore && !isOfSpeaking(time, token, view)) return asInferred(time);
  }
  if (aspect === "plan") return null;
  for (const { view } of words) {
    const day = entryDay(view.sentence, context);
    if (day) return day;
  }
  for (const word of aspect === "deed" ? words : []) {
    const time = namedAgain(word.token, word.view, context);
    if (time) return asInferred(time);
  }
  const today = publicationDay(context);
  if (aspect === "state" && today && words.some(isNow)) return today;
  for (const word of words) {
    const time = deedTime(word, context);
    if (time) return time;
    if (today && word.frame === "present" && word.view.sentence.role === "title" && aspect === "deed") return today;
  }
  return null;
}

/** "a pause starting on Saturday", "a truce due to begin at dawn on Monday" */
function beginningTime(noun: Token, view: SentenceView): TimeMention | null {
  if (noun.upos !== "NOUN") return null;
  for (const { index, lemma, relation } of view.tokens) {
    if (relation !== "acl" || !/^(?:start|begin|commence)$/.test(lemma)) continue;
    // The tree may hang it on a place or a number within the phrase.
    const isOfNoun = index > noun.index && subtree(view.sentence, noun.index).includes(index);
    const time = isOfNoun ? timeOf(index, view.sentence, view.times) : null;
    if (time && time.basis !== "unresolved") return time;
  }
  return null;
}

/** "are meeting", "the besieged town", "have encircled": so it is while the report is written. */
function isNow({ frame, token }: Word): boolean {
  return (
    /^(?:present|perfect|none)$/.test(frame) ||
    (/^(?:amod|acl)$/.test(token.relation) && /^(?:ADJ|VERB)$/.test(token.upos))
  );
}

/** What is told in plain past is of the day that the report goes on to tell of, where it does not name another time. */
function deedTime(word: Word, context: Context): EventTime | null {
  const { frame, token, view } = word;
  // "Ten killed in raid on Ravna": a headline leaves the auxiliary out, or the verb.
  const isTold = frame === "past" || (/^(?:present|none)$/.test(frame) && view.sentence.role === "title");
  if (!isTold) return null;
  // The sentence has a time, and it is another's: "the ministry said on Friday", "a village seized on Sunday".
  if (view.times.some((time) => isDated(time) || isAgo(time, view)) || isLasting(token, view) || isCounted(view))
    return null;
  const day = toldDay(view.sentence, context);
  return day && asInferred(day);
}

/** "several days ago": another time than that of the news, which cannot be worked out. */
function isAgo({ value, start, end }: TimeMention, { tokens }: SentenceView): boolean {
  return value === null && tokens.some((token) => start <= token.start && token.end <= end && token.lemma === "ago");
}

/** "met Lind three days after the raid": the day told before is that of the raid. */
function isCounted({ tokens }: SentenceView): boolean {
  return tokens.some(
    ({ text }, i) =>
      /^(?:after|before|following)$/i.test(text) &&
      /^(?:days?|weeks?|months?|years?)$/i.test(tokens[i - 1]?.text ?? ""),
  );
}
