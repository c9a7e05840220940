/**
 * Where accounts of one thing differ: a group for each, a line for each answer with who gives it, and why it differs.
 *
 *     Civilians killed in Ravna    at least 34 (Lakeside Monitoring Office; 2 reports, 1 origin)
 *                                  41 (Ravna Radio): another source is named
 */
import type { Claim } from "../model/claim.ts";
import type { Discrepancy, DiscrepancyKind, DiscrepancySide } from "../model/discrepancy.ts";
import type { Entry } from "../model/entry.ts";
import { folded } from "../model/folded-words.ts";
import type { Store } from "../record/store.ts";
import type { DraftLine } from "./cited-lines.ts";
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
  const fitting = items.filter(({ about }) => folded(about).includes(wanted));
  const groups = [];
  for (const discrepancy of fitting) {
    const drafts = await draftsOf(store, discrepancy, known, asked.happenedBy !== undefined);
    if (drafts.length > 1) groups.push({ title: discrepancy.about, note: noteOf(discrepancy), drafts });
  }
  return groupedView(
    known,
    { title: "Where accounts differ", empty: "No two accounts of one thing differ." },
    groups,
    bounds,
  );
}

const MEANS: Readonly<Record<DiscrepancyKind, string>> = {
  conflict: "both cannot be right",
  source: "two who are named for it say two things",
  update: "told later, as it had become",
  scope: "one speaks of more than the other",
  vagueness: "the same, told less exactly",
};

function noteOf({ kind, question }: Discrepancy): string {
  return `they differ on the ${question}: ${MEANS[kind]}`;
}

/** Only sides of which a report was out by the day asked for; one side alone is no difference. */
async function draftsOf(
  store: Store,
  discrepancy: Discrepancy,
  known: Known,
  isBounded: boolean,
): Promise<readonly Draft[]> {
  if (isBounded && discrepancy.when !== null && discrepancy.when.slice(0, 10) > known.asOf!) return [];
  const sides = discrepancy.sides.filter(({ reports }) => reports.some((id) => known.reports.has(id)));
  if (sides.length < 2) return [];
  const entry = await store.entry(discrepancy.entries[0] ?? "");
  if (entry === null) return [];
  const claims = await known.sources.claims(sides.flatMap((side) => side.claims));
  return sides.map((side) => draftOf(discrepancy, side, { ...entry, when: whenOf(side) }, claims, known));
}

/** The day this side gives, where it gives one. */
function whenOf({ values, firstLearned }: DiscrepancySide): Entry["when"] {
  return typeof values.when === "string" ? values.when : firstLearned;
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
    entry: { ...entry, reports: side.reports, origins: side.origins },
    text: `${side.text} (${whose})${why}`,
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
