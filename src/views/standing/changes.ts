/** What changed lately: a value that a later report put in the place of an earlier one. */
import { KINDS } from "../../kinds/catalog.ts";
import type { FieldSide } from "../../model/entry.ts";
import { fieldText } from "../field-text.ts";
import type { Known } from "../known.ts";
import { type DraftLine, type DraftSection, dayNumberOf, today } from "./section.ts";

const MOST = 10;
const LATELY_DAYS = 14;

export const recentChanges: DraftSection = {
  id: "changes",
  title: "What changed lately",
  empty: "Nothing that was reported before has changed.",
  lines: (known) =>
    known.entries
      .flatMap((entry) => changesOf(entry, known))
      .filter(({ day }) => day > today(known) - LATELY_DAYS || !Number.isFinite(today(known)))
      .sort((a, b) => b.day - a.day || (a.line.entry.id < b.line.entry.id ? -1 : 1))
      .slice(0, MOST)
      .map(({ line }) => line),
};

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
