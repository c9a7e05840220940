/**
 * A report without a day comes in, with the dated reports it has something in common with; the days between which it was
 * written go out, with reasons, or null where these reports do not tell.
 */
import { dayOfNumber } from "../../model/day-number.ts";
import type { Written } from "../../model/written.ts";
import { LEAST_RUNS } from "../compared-reports.ts";
import { byCodeUnits } from "../in-order.ts";
import type { JudgedReports } from "../judged-reports.ts";
import { linkOf, type ReadReport, type SharingReport } from "../link-of.ts";
import { type Clue, cluesOf } from "./clues.ts";
import type { DatingReport, Landmark } from "./landmarks.ts";
import { settleDays } from "./settle-days.ts";

/** Of the dated reports, so many are looked at that have most in common. */
const MOST_OTHERS = 24;
/** Something that happened says more than three words in a row. */
const LANDMARK_WEIGHT = 4;
/** Reasons given to a person. */
const MOST_REASONS = 8;

/** Who else has each landmark, each run of words and each quotation of a report: ids, or null where they are too many. */
export interface Holders {
  readonly landmarks: Iterable<readonly string[] | null>;
  readonly runs: Iterable<readonly string[] | null>;
  readonly quoted: Iterable<readonly string[] | null>;
}

export interface OtherReport {
  readonly id: string;
  /** Whether it has words in common, and not only what happened. */
  readonly isOfOneText: boolean;
}

/** The reports worth looking at; `holders` may name the report itself, and such as have no day. */
export function othersToDateBy({ landmarks, runs, quoted }: Holders): readonly OtherReport[] {
  const [happened, words, quotations] = [countsOf(landmarks), countsOf(runs), countsOf(quoted)];
  return [...new Set([...happened.keys(), ...words.keys(), ...quotations.keys()])]
    .map((id) => {
      const [ofText, ofQuotations] = [words.get(id) ?? 0, quotations.get(id) ?? 0];
      return {
        id,
        isOfOneText: ofText >= LEAST_RUNS || ofQuotations > 0,
        weight: LANDMARK_WEIGHT * (happened.get(id) ?? 0) + ofText + ofQuotations,
      };
    })
    .filter(({ weight }) => weight > 1)
    .sort((a, b) => b.weight - a.weight || byCodeUnits(a.id, b.id))
    .slice(0, MOST_OTHERS)
    .map(({ id, isOfOneText }) => ({ id, isOfOneText }));
}

function countsOf(holders: Iterable<readonly string[] | null>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ids of holders) for (const id of ids ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

export function writtenOf(
  own: DatingReport,
  others: readonly (DatingReport & Pick<OtherReport, "isOfOneText">)[],
  decided: JudgedReports,
  readOf: (report: SharingReport) => ReadReport,
): Written | null {
  const clues = [...others]
    .sort((a, b) => byCodeUnits(a.report.id, b.report.id))
    .filter(({ report }) => decided.of(report.id, own.report.id) !== "not-same")
    .flatMap((other) => {
      const link = other.isOfOneText ? linkOf(readOf(other.report), readOf(own.report), decided) : null;
      return cluesOf(own, other, link?.link ?? null);
    });
  const bounds = boundsIn(own.landmarks);
  const settled = settleDays(clues, bounds.notBefore, bounds.notAfter);
  if (settled === null) return null;
  const [first, last] = [settled.first, settled.last].map(dayOfNumber);
  return {
    report: own.report.id,
    days: first === last ? first! : `${first}/${last}`,
    because: settled.clues.map(({ because }) => because).slice(0, MOST_REASONS),
    dayOfClaim: daysOfClaims(settled.clues),
  };
}

/** A report is no older than what it tells, and no younger than what it says is to come. */
function boundsIn(landmarks: readonly Landmark[]): { notBefore?: number; notAfter?: number } {
  const stated = landmarks.filter(({ isStated, day }) => isStated && day !== null);
  const [past, ahead] = [false, true].map((is) =>
    stated.filter(({ isAhead }) => isAhead === is).map(({ day }) => day!),
  );
  return {
    ...(past!.length > 0 ? { notBefore: Math.max(...past!) } : {}),
    ...(ahead!.length > 0 ? { notAfter: Math.min(...ahead!) } : {}),
  };
}

/** Of each claim the day that all clues of it give; none where they give two. */
function daysOfClaims(clues: readonly Clue[]): Readonly<Record<string, string>> {
  const days = new Map<string, Set<number>>();
  for (const { claim, happened } of clues) {
    if (claim !== null && happened !== null) days.set(claim, (days.get(claim) ?? new Set()).add(happened));
  }
  return Object.fromEntries(
    [...days].flatMap(([claim, all]) => [...all].flatMap((day) => (all.size === 1 ? [[claim, dayOfNumber(day)]] : []))),
  );
}
