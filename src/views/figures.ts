/**
 * What was counted, where, by whom and when: a group for each thing counted at a place, its counts in order of time, and
 * under one day every count with whose it is. Nothing is added up: a total stands here only where a report gives it.
 *
 *     Killed · Ravna    10 March 2024    At least 34 civilians killed in Ravna (Lakeside Monitor, in the Herald)
 */
import { KINDS } from "../kinds/catalog.ts";
import { capitalised, cut } from "../kinds/phrase.ts";
import type { Claim, FieldValue } from "../model/claim.ts";
import type { Entry } from "../model/entry.ts";
import { folded } from "../model/folded-words.ts";
import type { Store } from "../record/store.ts";
import { checkAsked } from "./check-asked.ts";
import type { DraftLine } from "./cited-lines.ts";
import { type EntryAsked, filterOf, fits, placeKey } from "./entry-fits.ts";
import { type Bounds, groupedView, mostFirst } from "./grouped.ts";
import { type DaysAsked, type Known, knownClaims, loadKnown } from "./known.ts";
import type { CitedLine, GroupedView } from "./shapes.ts";
import { inTime, settledValue } from "./standing/section.ts";
import { whoseWord } from "./standing/sides.ts";

export interface FiguresAsked extends DaysAsked, Pick<EntryAsked, "place" | "since" | "until"> {
  readonly category?: string;
}

export interface FigureLine extends CitedLine {
  readonly category: string;
  readonly counted: string | null;
  readonly place: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly unit: string;
  /** Whose count it is: "Lakeside Monitor, in the Herald"; the outlet alone where the report counts itself. */
  readonly whose: string;
}

export const FIGURE_COLUMNS = ["category", "counted", "place", "min", "max", "approx", "unit", "whose"] as const;

type FigureDraft = DraftLine & Pick<FigureLine, (typeof FIGURE_COLUMNS)[number]>;

export async function viewFigures(store: Store, asked: FiguresAsked, bounds: Bounds): Promise<GroupedView<FigureLine>> {
  const known = await loadKnown(store, { ...asked, kinds: ["figure"], filter: filterOf(asked) });
  checkAsked(asked, known);
  const isAsked = fits(asked, known.actors);
  const entries = known.entries.filter(
    (entry) => isAsked(entry) && (asked.category === undefined || settledValue(entry, "category") === asked.category),
  );
  const claims = await known.sources.claims(entries.flatMap((entry) => entry.claims));
  const groups = [...Map.groupBy(entries, keyOf).values()].map((own) => ({
    title: titleOf(own),
    drafts: own.sort(inTime).flatMap((entry) => countsOf(entry, claims, known)),
  }));
  groups.sort(mostFirst);
  const note = "each count as its source gives it; nothing is added up";
  return groupedView(known, { title: "Figures", empty: "No figure is reported.", note }, groups, bounds);
}

/** Deaths at one place are one series, whoever is counted; of what has no category of its own, the thing counted tells. */
function keyOf(entry: Entry): string {
  const category = String(settledValue(entry, "category"));
  const place = settledValue(entry, "place");
  const counted = LOOSE.has(category) ? folded(String(settledValue(entry, "of") ?? "")) : "";
  return `${category}|${settledValue(entry, "unit")}|${typeof place === "string" ? placeKey(place) : ""}|${counted}`;
}

const LOOSE = new Set(["other", "duration"]);

function titleOf([entry]: readonly Entry[]): string {
  const category = String(settledValue(entry!, "category"));
  const counted = settledValue(entry!, "of");
  const what = LOOSE.has(category) && typeof counted === "string" && counted !== "" ? cut(counted, 60) : category;
  const place = settledValue(entry!, "place");
  const title = capitalised(what.replaceAll("-", " "));
  return `${title} · ${typeof place === "string" ? place : "place not named"}`;
}

/** One line for each number and each voice that gives it. */
function countsOf(entry: Entry, claims: ReadonlyMap<string, Claim>, known: Known): readonly FigureDraft[] {
  const own = knownClaims(entry.claims, claims, known);
  const byCount = Map.groupBy(own, ({ fields, by }) =>
    JSON.stringify([fields.min, fields.max, fields.approx, by === null ? null : known.nameOf(by)]),
  );
  return [...byCount.values()].map((same) => {
    const { fields } = same[0]!;
    const ids = same.map(({ id }) => id);
    const whose = whoseWord(ids, claims, known);
    const told = { ...fields, place: settledValue(entry, "place") };
    return {
      entry,
      claims: ids,
      text: `${KINDS.figure!.headline(told, entry.when)} (${whose})`,
      category: String(fields.category),
      counted: typeof fields.of === "string" ? fields.of : null,
      place: typeof told.place === "string" ? told.place : null,
      min: numberOf(fields.min),
      max: numberOf(fields.max),
      approx: fields.approx === true,
      unit: String(fields.unit),
      whose,
    };
  });
}

function numberOf(value: FieldValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
