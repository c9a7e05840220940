/**
 * A day told by how long it lies from another. In: the word of what happened; out: its time, or null.
 *
 *     struck Ravna on Tuesday, a day after the envoys agreed      the agreement: Monday
 *     met on Tuesday, two days before the vote                    the vote: Thursday
 *     hours after the raid                                        the raid: the same day
 *     after talks with Lind, Okoro said on Tuesday                the talks: the same day
 *     Okoro said on Tuesday after meeting Lind                    the meeting: the same day
 *
 * "less than a week after" and "days after" say no number and give none.
 */
import type { Token } from "../../language/analysis.ts";
import { wordsUnder } from "../../language/tree.ts";
import { shift } from "../../notice/times/calendar.ts";
import { timeOf } from "../../notice/times/time-of.ts";
import { smallNumber } from "../../notice/times/vocabulary.ts";
import type { EventTime } from "../event-time.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { clauseTime, verbAbove } from "./clause-time.ts";
import { asInferred, publicationDay } from "./day-of.ts";
import { frameOf } from "./frame-of.ts";
import { toldDay } from "./told-day.ts";
import type { Word } from "./words-of.ts";

/** Words between "after" and what it sets apart. */
const NEAR = 8;
const ENCOUNTER = /^(?:meeting|talk|summit|negotiation|discussion|conference|session|round|visit|conversation|call)$/;

export function countedFrom(word: Word, context: Context): EventTime | null {
  const { view } = word;
  const counted = countBefore(word, view);
  const apart = counted?.apart ?? word.apart;
  if (!apart || (!counted && !isEncounter(apart, view))) return null;
  const main = counted ? verbBefore(apart, view) : verbAround(apart, view);
  if (!main) return null;
  const time =
    timeOf(main.index, view.sentence, view.times) ?? clauseTime(main, view) ?? toldDay(view.sentence, context);
  const day = time ? asInferred(time) : frameOf(main, view).frame === "present" ? publicationDay(context) : null;
  if (day?.value.length !== 10) return null;
  return { ...day, value: shift(day.value, counted?.days ?? 0) };
}

/** "a day after gunmen killed": the parser hangs "after" on this and that, so the words tell. */
function countBefore({ token, verb }: Word, view: SentenceView): { apart: Token; days: number } | null {
  const from = verb && verb.index < token.index ? verb.index : token.index;
  for (let i = from; i >= Math.max(0, from - NEAR); i--) {
    const at = view.tokens[i]!;
    if (i < from && at.upos === "VERB" && /^VB[DZP]$/.test(at.xpos)) return null;
    const days = daysApart(at, view);
    if (days !== null) return { apart: at, days };
  }
  return null;
}

function daysApart(apart: Token, view: SentenceView): number | null {
  const sign = /^(?:after|following)$/i.test(apart.text) ? -1 : /^before$/i.test(apart.text) ? 1 : 0;
  if (sign === 0) return null;
  const [unit = "", count = "", before = ""] = [1, 2, 3].map(
    (back) => view.tokens[apart.index - back]?.text.toLowerCase() ?? "",
  );
  if (/^(?:hours?|minutes?|moments?)$/.test(unit) && !/^(?:\d{2,}|twenty|thirty)$/.test(count)) return 0;
  const size = /^days?$/.test(unit) ? 1 : /^weeks?$/.test(unit) ? 7 : 0;
  const number = /^(?:an?|single)$/.test(count) ? 1 : (smallNumber(count) ?? 0);
  if (size === 0 || number < 1 || /^(?:than|nearly|almost|about|under|over)$/.test(before)) return null;
  return sign * size * number;
}

function verbBefore(apart: Token, view: SentenceView): Token | null {
  return view.tokens.slice(0, apart.index).findLast(({ upos }) => upos === "VERB") ?? verbAround(apart, view);
}

function verbAround(apart: Token, view: SentenceView): Token | null {
  const introduced = view.tokens[apart.head];
  return introduced ? verbAbove(introduced, view) : null;
}

/** "after talks"; not "days after the talks", nor "soon after". */
function isEncounter(apart: Token, view: SentenceView): boolean {
  const met = view.tokens[apart.head];
  if (!met || !/^(?:after|following)$/i.test(apart.text)) return false;
  if (/^(?:NOUN|ADV)$/.test(view.tokens[apart.index - 1]?.upos ?? "")) return false;
  return met.upos === "NOUN" ? ENCOUNTER.test(met.lemma) : isSaidAfter(met, view);
}

/** "told reporters after he met Lind", "said after attending a session": whoever comes out of it says so at once. */
function isSaidAfter(met: Token, { sentence, tokens }: SentenceView): boolean {
  const said = tokens[met.head];
  const isSaid = said !== undefined && /^VB[DN]$/.test(said.xpos) && SAYING.test(said.lemma);
  if (met.upos !== "VERB" || !ATTENDED.test(met.lemma) || !isSaid) return false;
  const had = wordsUnder(sentence, met.index).some(
    ({ relation, text }) => /^aux/.test(relation) && /^had$/i.test(text),
  );
  return !had || met.xpos === "VBG";
}

const ATTENDED = /^(?:meet|attend|hold|chair|host|receive|talk|confer|leave|emerge)$/;
const SAYING = /^(?:say|tell|speak|add|announce|state|report|comment|remark|tweet|declare|warn|note)$/;
