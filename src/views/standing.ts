/**
 * Where the talks stand, from the entries of a record: every line rests on words that are cited with it. With `asOf`,
 * only what reports published up to that day say counts; with `happenedBy`, only what had happened by that day; with
 * `since`, what is new or has changed from that day on stands first.
 *
 *     Next meetings    Planned: Okoro – Lind meeting in Harbour City    14 March 2024    [Harbour Post, 11 March 2024]
 */
import { LEFT_OVER } from "../model/doubt.ts";
import type { Store } from "../record/store.ts";
import { citeLines } from "./cited-lines.ts";
import { type DaysAsked, loadKnown } from "./known.ts";
import type { Standing, StandingSection } from "./shapes.ts";
import { blocking } from "./standing/blocking.ts";
import { changesSince, newSince, recentChanges } from "./standing/changes.ts";
import { correctedSection } from "./standing/corrections.ts";
import { agreedTerms, brokenTerms, deals, openTerms, wishes } from "./standing/deals.ts";
import { disputes } from "./standing/disputes.ts";
import { latestFigures } from "./standing/figures.ts";
import { ground, violence } from "./standing/ground.ts";
import { calledOff, lastMeetings, nextMeetings, unconfirmedMeetings } from "./standing/meetings.ts";
import type { DraftSection } from "./standing/section.ts";
import { recentStatements } from "./standing/statements.ts";

const SECTIONS: readonly DraftSection[] = [
  lastMeetings,
  nextMeetings,
  unconfirmedMeetings,
  calledOff,
  deals,
  agreedTerms,
  openTerms,
  brokenTerms,
  blocking,
  wishes,
  recentStatements,
  violence,
  ground,
  latestFigures,
  disputes,
];

export interface StandingAsked extends DaysAsked {
  /** What was reported on that day or later is told first. */
  readonly since?: string;
}

export async function viewStanding(store: Store, asked: StandingAsked = {}): Promise<Standing> {
  const known = await loadKnown(store, asked);
  const { since } = asked;
  const told = since === undefined ? [...SECTIONS, recentChanges] : [changesSince(since), newSince(since), ...SECTIONS];
  const sections: StandingSection[] = [];
  for (const { lines, most, ...section } of told) {
    const drafts = await lines(known);
    sections.push({ ...section, total: drafts.length, lines: await citeLines(known, drafts.slice(0, most)) });
  }
  // What was put right is told where what changed is told.
  const corrected = await correctedSection(store, known, since);
  if (since === undefined) sections.push(corrected);
  else sections.splice(1, 0, corrected);
  const doubts = await store.doubts({ notCode: LEFT_OVER, limit: 1 });
  const leftOver = await store.doubts({ code: LEFT_OVER, limit: 1 });
  const isWhole = asked.asOf === undefined && asked.happenedBy === undefined;
  return {
    asOf: known.asOf,
    happenedBy: known.happenedBy,
    reports: known.reports.size,
    entries: isWhole ? (await store.entries({ limit: 1 })).total : known.entries.length,
    doubts: doubts.total,
    leftOver: leftOver.total,
    sections,
  };
}
