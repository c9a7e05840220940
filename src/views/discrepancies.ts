/**
 * Where accounts of one thing differ: a group for each, a line for each answer with who gives it, and why it differs.
 *
 *     Civilians killed in Ravna    at least 34 (Lakeside Monitoring Office; 2 reports, 1 origin)
 *                                  41 (Ravna Radio): another source is named
 */
import type { Claim } from "../model/claim.ts";
import type { Discrepancy, DiscrepancyKind, DiscrepancySide } from "../model/discrepancy.ts";
import { daysOf } from "../model/edtf-days.ts";
import type { Entry } from "../model/entry.ts";
import { folded } from "../model/folded-words.ts";
import type { Store } from "../record/store.ts";
import { sourceName } from "./citations.ts";
import type { DraftLine } from "./cited-lines.ts";
import { dateText } from "./date-text.ts";
import { type Bounds, groupedView } from "./grouped.ts";
import { type DaysAsked, type Known, loadKnown } from "./known.ts";
import type { CitedLine, GroupedView } from "./shapes.ts";
import { whoseWord } from "./standing/sides.ts";

export interface DiscrepanciesAsked extends DaysAsked {
  readonly kind?: DiscrepancyKind;
  /** Words of what the accounts differ on. */
  readonly about?: string;
}

export interface DiscrepancyLine extends CitedLine {
  readonly discrepancy: string;
  readonly question: string;
  readonly answer: string;
  readonly whose: string;
  readonly origins: number;
  /** How it differs from the first answer. */
  readonly difference: DiscrepancyKind | null;
  readonly because: readonly string[];
}

export const DISCREPANCY_COLUMNS = [
  "discrepancy",
  "question",
  "answer",
  "whose",
  "origins",
  "difference",
  "because",
] as const;

type Draft = DraftLine & Pick<DiscrepancyLine, (typeof DISCREPANCY_COLUMNS)[number]>;

/** Most that are looked at; the gravest come first. */
const LOOKED_AT = 5000;

export async function viewDiscrepancies(
  store: Store,
  asked: DiscrepanciesAsked,
  bounds: Bounds,
): Promise<GroupedView<DiscrepancyLine>> {
  const known = await loadKnown(store, { ...asked, kinds: [] });
  const { items } = await store.discrepancies({
    ...(asked.kind === undefined ? {} : { kind: asked.kind }),
    limit: LOOKED_AT,
  });
  const wanted = folded(asked.about ?? "");
  const differing = items.flatMap((discrepancy) => {
    if (!folded(discrepancy.about).includes(wanted)) return [];
    const sides = sidesKnown(discrepancy, known);
    return sides.length > 1 ? [{ discrepancy, sides }] : [];
  });
  const groups = [];
  let lines = 0;
  for (const { discrepancy, sides } of differing) {
    if (lines >= bounds.lines) break;
    const drafts = await draftsOf(store, discrepancy, sides, known);
    groups.push({ title: discrepancy.about, note: noteOf(discrepancy), drafts });
    lines += drafts.length;
  }
  const head = { title: "Where accounts differ", empty: "No two accounts of one thing differ." };
  const view = await groupedView(known, head, groups, bounds);
  const totalLines = differing.reduce((sum, { sides }) => sum + sides.length, 0);
  return { ...view, totalGroups: differing.length, totalLines };
}

const MEANS: Readonly<Record<DiscrepancyKind, string>> = {
  conflict: "not all can be right",
  source: "two who are named for it say two things",
  update: "told later, as it had become",
  scope: "one speaks of more than the other",
  vagueness: "the same, told less exactly",
};

function noteOf({ kind, question }: Discrepancy): string {
  return `they differ on the ${question}: ${MEANS[kind]}`;
}

/** Only sides of which a report was out by the day asked for, of what had happened by it. */
function sidesKnown({ when, sides }: Discrepancy, { reports, happenedBy }: Known): readonly DiscrepancySide[] {
  const first = when === null ? null : (daysOf(when)?.first ?? null);
  if (happenedBy !== null && first !== null && first > happenedBy) return [];
  return sides.filter((side) => side.reports.some((id) => reports.has(id)));
}

async function draftsOf(
  store: Store,
  discrepancy: Discrepancy,
  sides: readonly DiscrepancySide[],
  known: Known,
): Promise<readonly Draft[]> {
  const entry = await store.entry(discrepancy.entries[0] ?? "");
  if (entry === null) return [];
  const claims = await known.sources.claims(sides.flatMap((side) => side.claims));
  return sides.map((side) => draftOf(discrepancy, side, { ...entry, when: whenOf(side) }, claims, known));
}

function outletsOf({ reports }: DiscrepancySide, known: Known): number {
  return new Set(reports.map((id) => known.reports.get(id)).map((head) => (head ? sourceName(head) : ""))).size;
}

/** The day this side gives, where it gives one. */
function whenOf({ values, firstLearned }: DiscrepancySide): Entry["when"] {
  return typeof values.when === "string" ? values.when : firstLearned;
}

/** A day stands there as everywhere. */
function answerOf({ text, values }: DiscrepancySide): string {
  return text === values.when ? dateText(text) : text;
}

function draftOf(
  { id, question }: Discrepancy,
  side: DiscrepancySide,
  entry: Entry,
  claims: ReadonlyMap<string, Claim>,
  known: Known,
): Draft {
  const whose = whoseWord(side.claims, claims, known);
  const why = side.because.length > 0 ? `: ${side.because.join("; ")}` : "";
  return {
    entry: { ...entry, reports: side.reports, outlets: outletsOf(side, known), origins: side.origins },
    text: `${answerOf(side)} (${whose})${why}`,
    claims: side.claims,
    discrepancy: id,
    question,
    answer: side.text,
    whose,
    origins: side.origins,
    difference: side.difference,
    because: side.because,
  };
}
