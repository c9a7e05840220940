/**
 * Since when the war goes on of which a report tells. In: the word of a war; out: the open time from its beginning, or
 * null.
 *
 *     The war broke out on 8 July. … Nearly 900 have died in the war.        since 8 July
 *     fighting that began in 2011 · the five-year-old conflict (of 2016)     since 2011
 *     launched an offensive in October · the siege since March               since then
 *     Wednesday's truce followed eight days of fighting                      those eight days
 *
 * An offensive is not the war: what is named by one word takes its beginning from that word, or from another for the
 * same. Where two beginnings are told that exclude each other, none is taken.
 */
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";
import { shift } from "../../notice/times/calendar.ts";
import { isDated, ownTimeOf, timeOf } from "../../notice/times/time-of.ts";
import { smallNumber } from "../../notice/times/vocabulary.ts";
import { childrenBy } from "../clauses.ts";
import type { EventTime } from "../event-time.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isBeginning } from "./lasting.ts";
import { openSince, sinceAge } from "./state-since.ts";
import { toldDay } from "./told-day.ts";

const group = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Words of one group may name one war. */
const WARS: readonly ReadonlySet<string>[] = [
  group("war conflict fighting hostility crisis violence bloodshed"),
  group("offensive campaign operation assault incursion invasion onslaught intervention"),
  group("insurgency uprising rebellion revolt"),
  group("siege blockade"),
  group("crackdown"),
];
const BREAKING_OUT = /^(?:begin|start|erupt|break|flare|commence)$/;

interface Beginning {
  readonly sort: ReadonlySet<string>;
  readonly from: string;
  /** Where it has ended. */
  readonly to: string | null;
  readonly span: Span;
}

export function warSince(word: Token, context: Context): EventTime | null {
  const sort = word.upos === "NOUN" ? sortOf(word) : null;
  return (sort && wars(context).get(sort)) ?? null;
}

/** By the words that name it, the war of which a report tells when it began. */
const wars = oncePerReport((context): ReadonlyMap<ReadonlySet<string>, EventTime> => {
  const all = beginnings(context);
  return new Map(
    WARS.flatMap((sort) => {
      const told = all.filter((one) => one.sort === sort);
      const finest = told.reduce<Beginning | null>(
        (best, one) => (best && best.from.length >= one.from.length ? best : one),
        null,
      );
      if (!finest || !told.every(({ from }) => finest.from.startsWith(from))) return [];
      const time = { ...openSince(finest.from, finest.span), value: `${finest.from}/${finest.to ?? ".."}` };
      return [[sort, time] as const];
    }),
  );
});

function sortOf({ lemma }: Token): ReadonlySet<string> | null {
  return WARS.find((words) => words.has(lemma)) ?? null;
}

function beginnings(context: Context): readonly Beginning[] {
  const published = context.report.published?.value ?? "";
  const found: Beginning[] = [];
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const token of view.tokens) {
      const sort = token.upos === "NOUN" ? sortOf(token) : null;
      if (!sort || isOneOfBefore(token, view)) continue;
      const begun = begunOn(token, view) ?? agedOf(token, view, context) ?? stretchOf(token, view, context);
      if (begun && begun.from.slice(0, 10) <= published) found.push({ sort, ...begun });
    }
  }
  return found;
}

/** "the 2014 war", "an earlier conflict", "World War II": not the one that goes on. */
function isOneOfBefore(war: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, war.index, "amod", "nummod", "compound", "nmod:poss").some(
    ({ text, upos }) =>
      /^(?:\d{4}|earlier|previous|last|first|second|third|other|another|past|former|cold|world)$/i.test(text) ||
      upos === "NUM",
  );
}

function begunOn(war: Token, view: SentenceView): Omit<Beginning, "sort"> | null {
  const above = view.tokens[war.head];
  const [behind] = childrenBy(view.sentence, war.index, "acl").filter(({ lemma }) => BREAKING_OUT.test(lemma));
  const isSubject = above !== undefined && /^nsubj/.test(war.relation) && BREAKING_OUT.test(above.lemma);
  const verb = isSubject || isBeginning(war, view) ? above : behind;
  const time = verb ? timeOf(verb.index, view.sentence, view.times) : null;
  const since = verb ? null : ownTimeOf(war.index, view.sentence, view.times);
  const open = since?.value?.endsWith("/..") ? since : null;
  const told = time && isDated(time) ? time : open;
  if (!told?.value || !/^\d{4}/.test(told.value)) return null;
  return { from: told.value.split("/")[0]!, to: null, span: { start: told.start, end: told.end } };
}

/** "the five-year-old war" */
function agedOf(war: Token, view: SentenceView, context: Context): Omit<Beginning, "sort"> | null {
  const before = view.tokens[Math.max(0, war.index - 8)]!.start;
  const words = context.report.text.slice(before, war.end);
  const age = sinceAge(words, context.report.published?.value ?? "");
  return age && { from: age.from, to: null, span: { start: before + age.at, end: before + age.at + age.length } };
}

/** "a truce after eight days of fighting": up to the day of which the sentence tells. */
function stretchOf(war: Token, view: SentenceView, context: Context): Omit<Beginning, "sort"> | null {
  const unit = view.tokens[war.head];
  const length = unit && war.relation === "nmod" ? LENGTHS.get(unit.lemma) : undefined;
  const [count] = length ? childrenBy(view.sentence, unit!.index, "nummod") : [];
  const number = smallNumber(count?.text.toLowerCase() ?? "") ?? 0;
  const isOver = view.tokens.slice(0, unit?.index ?? 0).some(({ lemma }) => ENDING.test(lemma));
  if (!length || number < 1 || !isOver) return null;
  const days = view.times.filter(({ value, type }) => value?.length === 10 && type !== "duration");
  const last = days.length === 1 ? days[0]! : days.length === 0 ? toldDay(view.sentence, context) : null;
  if (last?.value?.length !== 10) return null;
  const span = { start: count!.start, end: war.end };
  return { from: shift(last.value, 1 - number * length), to: last.value, span };
}
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
]);
const ENDING = /^(?:after|following|follow|end|halt|stop|cap|conclude)$/;
