/**
 * Decades and centuries.
 *
 *     the 1980s · the '90s · the 1980's · the early 1970s · mid-1990s · the 19th century · the 1800s
 */
import { yearsFrom } from "./calendar.ts";
import { dated, type TimeContext, type TimeFamily } from "./time-family.ts";
import { ordinal } from "./vocabulary.ts";

const PARTS = { early: "start", mid: "mid", late: "end" } as const;

export const decade: TimeFamily = (start, context) => {
  const { words } = context;
  let at = words[start] === "the" ? start + 1 : start;
  const joined = /^(early|mid|late)-(\S{1,8})$/.exec(words[at] ?? "");
  const lead = joined?.[1] ?? (/^(?:early|mid|late)$/.test(words[at] ?? "") ? words[at] : undefined);
  if (lead && !joined) at += words[at + 1] === "-" ? 2 : 1;
  const named = joined ? decadeOf([joined[2]!], 0, context) : (decadeOf(words, at, context) ?? centuryAt(at, words));
  if (!named) return null;
  const last = joined ? at : named.last;
  return dated(start, last, yearsFrom(named.year, named.length), "stated", "the years it spans", {
    unit: named.length === 10 ? "decade" : "century",
    part: lead ? PARTS[lead as keyof typeof PARTS] : null,
  });
};

interface Years {
  readonly year: number;
  readonly length: number;
  readonly last: number;
}

/** 1980s · '80s · 80s · eighties */
function decadeOf(words: readonly string[], at: number, { published }: TimeContext): Years | null {
  const full = /^((?:1[0-9]|20)\d0)(?:['’])?s$/.exec(words[at] ?? "");
  if (full)
    return { year: Number(full[1]), length: full[1]!.endsWith("00") && full[1] !== "2000" ? 100 : 10, last: at };
  // "in the 1980's", as some papers write it; "1990's budget" is the year's.
  const isLed = words[at - 1] === "the" || (/^(?:early|mid|late|-)$/.test(words[at - 1] ?? "") && at >= 2);
  if (isLed && /^(?:19|20)\d0$/.test(words[at] ?? "") && /^['’]s$/.test(words[at + 1] ?? ""))
    return { year: Number(words[at]), length: 10, last: at + 1 };
  const short = /^['’`]?(\d0)['’]?s$/.exec(words[at] ?? "");
  const spelt = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].indexOf(
    words[at] ?? "",
  );
  const two = short ? Number(short[1]) : spelt < 0 ? null : 10 * (spelt + 2);
  // "in his 60s", "temperatures in the 80s" only where "the" and no other owner stands before.
  const isNamed =
    words[at - 1] === "the" ||
    /^(?:early|mid|late|and|or|to|-)$/.test(words[at - 1] ?? "") ||
    short?.[0].startsWith("'");
  if (two === null || !isNamed || /^(?:his|her|their|my|your|our)$/.test(words[at - 2] ?? "")) return null;
  if (spelt >= 0 && words[at - 1] !== "the" && !/^(?:early|mid|late|-)$/.test(words[at - 1] ?? "")) return null;
  const year = Number((published ?? "2020").slice(0, 4));
  const century = Math.floor(year / 100) * 100;
  return { year: century + two > year + 5 ? century - 100 + two : century + two, length: 10, last: at };
}

/** 19th century · the twenty-first century */
function centuryAt(at: number, words: readonly string[]): Years | null {
  const number = /^(\d\d?)th$/.exec(words[at] ?? "")?.[1] ?? ordinal(words[at]);
  const next = words[at + 1] === "-" ? at + 2 : at + 1;
  if (number === null || words[next] !== "century" || Number(number) > 22) return null;
  return { year: 100 * (Number(number) - 1), length: 100, last: next };
}
