/**
 * Where each party stands on each issue, over time: a group for each party and issue, its positions in order of time,
 * and at each by which the party moved what it held before.
 *
 *     Kenya · ceasefire    11 March 2024    Kenya opposes …    20 March 2024    Kenya supports … (before: oppose)
 */
import type { Entry } from "../model/entry.ts";
import type { Store } from "../record/store.ts";
import { checkAsked } from "./check-asked.ts";
import type { DraftLine } from "./cited-lines.ts";
import { type EntryAsked, filterOf, fits } from "./entry-fits.ts";
import { type Bounds, groupedView, mostFirstBy } from "./grouped.ts";
import { type DaysAsked, loadKnown } from "./known.ts";
import { LOOKED_BACK, moveTo } from "./positions/move.ts";
import type { CitedLine, GroupedView } from "./shapes.ts";
import { inTime, lineOf, settledValue } from "./standing/section.ts";

export interface PositionsAsked extends DaysAsked, Pick<EntryAsked, "actor" | "since" | "until"> {
  readonly issue?: string;
  /** Only where a party moved. */
  readonly changes?: boolean;
}

export interface PositionLine extends CitedLine {
  readonly party: string;
  readonly issue: string;
  readonly stance: string;
  /** The stance before, where this one differs from it. */
  readonly before: string | null;
  readonly content: string | null;
}

export const POSITION_COLUMNS = ["party", "issue", "stance", "before", "content"] as const;

type PositionDraft = DraftLine & Pick<PositionLine, (typeof POSITION_COLUMNS)[number]>;

export async function viewPositions(
  store: Store,
  asked: PositionsAsked,
  bounds: Bounds,
): Promise<GroupedView<PositionLine>> {
  const known = await loadKnown(store, { ...asked, kinds: ["position"], filter: filterOf(asked) });
  checkAsked(asked, known);
  const isAsked = fits(asked, known.actors);
  const entries = known.entries.filter(
    (entry) => isAsked(entry) && (asked.issue === undefined || settledValue(entry, "issue") === asked.issue),
  );
  const groups = [...Map.groupBy(entries, titleOf)]
    .map(([title, own]) => ({ title, drafts: drafted(own, asked.changes ?? false) }))
    .filter(({ drafts }) => drafts.length > 0);
  return groupedView(
    known,
    {
      title: asked.changes ? "Where parties moved" : "Where each party stands, issue by issue",
      empty: asked.changes ? "No party is reported to have moved." : "No position is reported.",
    },
    groups.sort(mostFirstBy(groups, ({ party }) => party)),
    bounds,
  );
}

function titleOf(entry: Entry): string {
  return `${settledValue(entry, "actor") ?? "Party not named"} · ${String(settledValue(entry, "issue")).replaceAll("-", " ")}`;
}

function drafted(entries: readonly Entry[], isMovesOnly: boolean): readonly PositionDraft[] {
  const ordered = [...entries].sort(inTime);
  const drafts = ordered.map((entry, index) => {
    const draft = lineOf(entry);
    const content = settledValue(entry, "content");
    const move = moveTo(entry, ordered.slice(Math.max(0, index - LOOKED_BACK), index));
    const fields = {
      party: String(settledValue(entry, "actor") ?? ""),
      issue: String(settledValue(entry, "issue")),
      stance: String(settledValue(entry, "stance")),
      before: move === null ? null : move.stance,
      content: typeof content === "string" ? content : null,
    };
    if (move === null) return { ...draft, ...fields };
    // A move rests on the words of both.
    const [first, ...others] = draft.claims;
    const text = `${draft.text} (before: ${move.stance})`;
    return { ...draft, ...fields, text, claims: [first!, move.claim, ...others] };
  });
  return isMovesOnly ? drafts.filter(({ before }) => before !== null) : drafts;
}
