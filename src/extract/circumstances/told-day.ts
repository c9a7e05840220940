/**
 * The day of which a sentence tells where it names none itself. In: a sentence of a report; out: the day, or null.
 *
 *     Warplanes struck Ravna on Monday, the ministry said. … A market was hit.      the market → Monday
 *
 * News goes on with the day it last named: that of the nearest sentence before in which something was done or said on
 * one of the last days; a headline and the first sentences take it from what follows, and where a report tells of one
 * day only, all its news is of that day.
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { wordsUnder } from "../../language/tree.ts";
import { dayNumber } from "../../model/day-number.ts";
import type { TimeMention } from "../../notice/noticed.ts";
import { headOfTime, isAnswered, isDated } from "../../notice/times/time-of.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { verbOfTime } from "./clause-time.ts";
import { type Frame, frameOf } from "./frame-of.ts";

/** How many sentences a day is carried on. */
const REACH = 4;
/** Days before the publication that are still news. */
const RECENT = 3;
/** Sentences of the body that open a report. */
const LEAD = 5;

interface Days {
  /** By sentence: the day of its news; undefined where it names none, null where it names another time. */
  readonly of: readonly (TimeMention | null | undefined)[];
  readonly inLead: TimeMention | null;
  /** The one day of which the whole report tells, if it tells of one only. */
  readonly only: TimeMention | null;
  /** How many sentences of the body stand before each. */
  readonly place: readonly number[];
}

export function toldDay(sentence: Sentence, context: Context): TimeMention | null {
  const days = daysOf(context);
  const own = days.of[sentence.index];
  if (own !== undefined) return own;
  if (sentence.role === "body") {
    for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
      const day = days.of[i];
      if (day) return day;
      if (day === null) return null;
    }
    if (days.only) return days.only;
  }
  const isFirst = sentence.role === "title" || (sentence.role === "body" && days.place[sentence.index]! < LEAD - 2);
  return isFirst ? days.inLead : null;
}

const daysOf = oncePerReport((context): Days => {
  const { sentences } = context.analysis;
  const of: (TimeMention | null | undefined)[] = [];
  const place: number[] = [];
  let bodies = 0;
  for (const { index, role } of sentences) {
    place.push(bodies);
    if (role === "body") bodies++;
    of.push(role === "body" ? dayOfNews(context.view(index), context) : undefined);
  }
  const told = of.filter((day) => day !== undefined && day !== null);
  return {
    of,
    only: new Set(told.map(({ value }) => value)).size === 1 ? told[0]! : null,
    inLead: sentences.flatMap(({ index }) => (place[index]! < LEAD ? (of[index] ?? []) : []))[0] ?? null,
    place,
  };
});

/** Of "struck on Monday a village seized on Sunday" the Monday. */
function dayOfNews(view: SentenceView, context: Context): TimeMention | null | undefined {
  const published = context.report.published?.value ?? "";
  const dated = view.times.filter((time) => isDated(time) && !isStamp(time, published, view));
  const days = dated.filter(
    (time) =>
      isRecent(time.value, published) &&
      !isEnd(time, view) &&
      !isOfJudging(time, view) &&
      frameOfMain(time, view) !== null,
  );
  if (days.length > 0) return new Set(days.map(({ value }) => value)).size === 1 ? days[0]! : null;
  // "In 2011 the army …": the report has left its news.
  return dated.some((time) => isLongBack(time.value, published)) ? null : undefined;
}

/** "Wed Mar 13, 2024 9:40 am GMT", "appeared on Wednesday 13 March 2024": when the report came out, no day of its news. */
function isStamp(time: TimeMention, published: string, view: SentenceView): boolean {
  const { basis, clock, value } = time;
  if (basis !== "stated" || value !== published) return false;
  return /^T\d/.test(clock ?? "") || OUT.test(verbOfTime(time, view)?.lemma ?? "");
}
const OUT = /^(?:appear|publish|update|post|print|modify)$/;

/** "condemned the raid on Tuesday": what is condemned went before, and what is told around it as well. */
function isOfJudging(time: TimeMention, view: SentenceView): boolean {
  return JUDGING.test(verbOfTime(time, view)?.lemma ?? "");
}
const JUDGING = /^(?:condemn|denounce|deplore|decry|mourn|commemorate)$/;

/** "went on into early Wednesday", "until Friday": what is told began before. */
function isEnd({ start }: TimeMention, { tokens }: SentenceView): boolean {
  const first = tokens.findIndex((token) => token.end > start);
  const before = tokens.slice(Math.max(0, first - 2), first).map(({ text }) => text.toLowerCase());
  const [last = "", other = ""] = before.reverse();
  return ENDS.test(last) || (/^(?:early|late|the)$/.test(last) && ENDS.test(other));
}

const ENDS = /^(?:into|until|till|through)$/;

/** How it is told, where a time is that of the verb of the sentence itself, or of what it reports, and not ahead. */
export function frameOfMain(time: TimeMention, view: SentenceView): Frame | null {
  const head = view.tokens[headOfTime(time, view.sentence)];
  const verb = verbOfTime(time, view);
  const owner = head && view.tokens[head.head];
  if (owner && isAnswered(owner, view.sentence)) return null;
  const frame = verb && frameOf(verb, view).frame;
  if (!verb || !frame || !/^(?:past|perfect|present)$/.test(frame)) return null;
  let at: Token | undefined = verb;
  for (let steps = 0; at && steps < 6; steps++) {
    if (at.head < 0) return frame;
    if (!/^(?:conj|ccomp|parataxis|xcomp)/.test(at.relation) && !isMeanwhile(at, view)) return null;
    at = view.tokens[at.head];
  }
  return null;
}

/** "killed twelve when she rammed a gate on Sunday": what went on as it happened is of its day. */
function isMeanwhile({ index, relation }: Token, view: SentenceView): boolean {
  return (
    relation.startsWith("advcl") &&
    wordsUnder(view.sentence, index).some(
      (word) => /^(?:mark|advmod)$/.test(word.relation) && /^(?:when|as|while)$/i.test(word.text),
    )
  );
}

function isRecent(day: string | null, published: string): boolean {
  if (day?.length !== 10 || published.length !== 10 || day > published) return false;
  return dayNumber(published) - dayNumber(day) <= RECENT;
}

/** Whether a time is over before the days of the news. */
function isLongBack(time: string | null, published: string): boolean {
  const last = time?.split("/").at(-1) ?? "";
  if (!/^\d{4}/.test(last)) return false;
  return last.length === 10 ? last < published && !isRecent(last, published) : !published.startsWith(last);
}
