/** What changed lately: a value that a later report put in the place of an earlier one. */
import { KINDS } from "../../kinds/catalog.ts";
import type { KindId } from "../../model/claim.ts";
import { dayNumber } from "../../model/day-number.ts";
import { daysOf } from "../../model/edtf-days.ts";
import type { FieldSide } from "../../model/entry.ts";
import type { DraftLine } from "../cited-lines.ts";
import { dateText } from "../date-text.ts";
import { fieldText } from "../field-text.ts";
import type { Known } from "../known.ts";
import { type DraftSection, dayNumberOf, latestFirst, lineOf, today } from "./section.ts";

export const MOST = 10;
export const MOST_ASKED = 24;
const LATELY_DAYS = 14;

/** From this day on, by its number, what changed did so lately. */
export function latelyFrom(known: Known): number {
  return Number.isFinite(today(known)) ? today(known) - LATELY_DAYS + 1 : today(known);
}

export const recentChanges: DraftSection = {
  id: "changes",
  title: "What changed lately",
  empty: "Nothing that was reported before has changed.",
  most: MOST,
  lines: (known) => changesFrom(known, latelyFrom(known)),
};

export function changesSince(day: string): DraftSection {
  return {
    id: "changes",
    title: `What changed since ${dateText(day)}`,
    empty: "Nothing that was reported before has changed since.",
    most: MOST_ASKED,
    lines: (known) => changesFrom(known, firstDayNumber(day)),
  };
}

/** Kinds in the order in which what is new of them is told; what was merely said is left to the statements. */
const TOLD_FIRST: readonly KindId[] = [
  "meeting",
  "agreement",
  "provision",
  "access",
  "control",
  "incident",
  "figure",
  "position",
  "relation",
];
const OF_EACH = 4;

export function newSince(day: string): DraftSection {
  return {
    id: "new",
    title: `First reported since ${dateText(day)}`,
    empty: "Nothing has been reported for the first time since.",
    most: MOST_ASKED,
    lines: (known) => {
      const from = firstDayNumber(day);
      const fresh = Map.groupBy(
        known.entries.filter(({ firstLearned }) => firstLearned !== null && dayNumberOf(firstLearned) >= from),
        ({ kind }) => kind,
      );
      const ranked = TOLD_FIRST.map((kind) => (fresh.get(kind) ?? []).sort(latestFirst));
      const first = ranked.flatMap((entries) => entries.slice(0, OF_EACH));
      const others = ranked.flatMap((entries) => entries.slice(OF_EACH));
      return [...first, ...others].map((entry) => lineOf(entry));
    },
  };
}

export function firstDayNumber(day: string): number {
  return dayNumber(daysOf(day)?.first ?? day);
}

function changesFrom(known: Known, from: number): readonly DraftLine[] {
  return known.entries
    .flatMap((entry) => changesOf(entry, known))
    .filter(({ day }) => day >= from || !Number.isFinite(from))
    .sort((a, b) => b.day - a.day || (a.line.entry.id < b.line.entry.id ? -1 : 1))
    .map(({ line }) => line);
}

interface Change {
  readonly day: number;
  readonly line: DraftLine;
}

/** "Cancelled: Okoro – Lind meeting in Harbour City (before: planned)" */
function changesOf(entry: Known["entries"][number], known: Known): readonly Change[] {
  for (const [name, spec] of Object.entries(KINDS[entry.kind]!.fields)) {
    // Where two sources disagree, neither has changed.
    if (!spec.changes || entry.fields[name]?.isDisputed) continue;
    const [now, before] = lastTwo(entry.fields[name]?.sides ?? [], known);
    if (now === undefined || before === undefined) continue;
    const text = `${entry.headline} (before: ${fieldText(spec, before.side.value)})`;
    const claims = [now.side.claims[0]!, before.side.claims[0]!];
    return [{ day: dayNumberOf(now.since), line: { entry, text, claims } }];
  }
  return [];
}

interface Told {
  readonly side: FieldSide;
  /** First and last day on which it was told. */
  readonly since: string;
  readonly until: string;
}

/** The value that holds, if it came after another, and the one it came after. */
function lastTwo(sides: readonly FieldSide[], known: Known): readonly [Told, Told] | readonly [] {
  const told = sides.flatMap((side) => {
    const days = side.claims.flatMap(
      (id) => known.reports.get(known.claims.get(id)?.report ?? "")?.published?.value ?? [],
    );
    days.sort();
    return side.value === null || days.length === 0 ? [] : [{ side, since: days[0]!, until: days.at(-1)! }];
  });
  const [now, ...others] = told;
  if (now === undefined || now.side !== sides[0]) return [];
  const before = others.filter((one) => one.until < now.since).sort((a, b) => (a.until < b.until ? 1 : -1))[0];
  return before === undefined ? [] : [now, before];
}
