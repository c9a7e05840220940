/**
 * Where the talks stand, from the entries of a record: every line rests on words that are cited with it. With `asOf`,
 * only what reports published up to that day say counts.
 *
 *     Next meetings    Planned: Okoro – Lind meeting in Harbour City    14 March 2024    [Harbour Post, 11 March 2024]
 */
import type { Claim } from "../model/claim.ts";
import { LEFT_OVER } from "../model/doubt.ts";
import type { Entry } from "../model/entry.ts";
import { folded } from "../model/folded-words.ts";
import type { Store } from "../record/store.ts";
import { citationsOf, mostTelling, sourceName } from "./citations.ts";
import { type Known, loadKnown } from "./known.ts";
import type { Citation, Standing, StandingLine } from "./shapes.ts";
import { recentChanges } from "./standing/changes.ts";
import { agreedTerms, brokenTerms, deals, openTerms, wishes } from "./standing/deals.ts";
import { disputes } from "./standing/disputes.ts";
import { latestFigures } from "./standing/figures.ts";
import { ground, violence } from "./standing/ground.ts";
import { calledOff, lastMeetings, nextMeetings, unconfirmedMeetings } from "./standing/meetings.ts";
import type { DraftLine, DraftSection } from "./standing/section.ts";
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
  wishes,
  recentStatements,
  violence,
  ground,
  latestFigures,
  disputes,
  recentChanges,
];

/** Sources shown with one line; the entry has them all. */
const CITED = 4;
/** Claims looked at for them; most of many are copies. */
const LOOKED_AT = 12;

export async function viewStanding(store: Store, options: { asOf?: string } = {}): Promise<Standing> {
  const known = await loadKnown(store, options.asOf ?? null);
  const drafts = SECTIONS.map(({ lines, ...section }) => ({ ...section, drafts: lines(known) }));
  const claims = await known.sources.claims(
    drafts.flatMap((section) => section.drafts.flatMap((draft) => draft.claims)),
  );
  const sections = [];
  for (const { drafts: own, ...section } of drafts) {
    const told = await Promise.all(own.map((draft) => withWords(draft, claims, known)));
    sections.push({ ...section, lines: told.filter((line) => line !== null) });
  }
  const doubts = await store.doubts({ notCode: LEFT_OVER, limit: 1 });
  const leftOver = await store.doubts({ code: LEFT_OVER, limit: 1 });
  const entries = options.asOf === undefined ? (await store.entries({ limit: 1 })).total : known.entries.length;
  return {
    asOf: known.asOf,
    reports: known.reports.size,
    entries,
    doubts: doubts.total,
    leftOver: leftOver.total,
    sections,
  };
}

/** Null where no words can be shown: a line without them is not told. */
async function withWords(
  { entry, text, claims: ids }: DraftLine,
  claims: ReadonlyMap<string, Claim>,
  known: Known,
): Promise<StandingLine | null> {
  const chosen = ofDifferentSources(ids, claims, known).slice(0, LOOKED_AT);
  const citations = inDifferentWords(await citationsOf(known.sources, chosen.map(mostTelling))).slice(0, CITED);
  if (citations.length === 0) return null;
  return {
    entry: entry.id,
    kind: entry.kind,
    when: entry.when,
    text,
    sources: sourcesText(entry),
    isDisputed: Object.values(entry.fields).some((field) => field.isDisputed),
    citations,
  };
}

/** The claims in their order, but first one of each source. */
function ofDifferentSources(
  ids: readonly string[],
  claimOf: ReadonlyMap<string, Claim>,
  known: Known,
): readonly Claim[] {
  const claims = ids.flatMap((id) => claimOf.get(id) ?? []).filter((claim) => known.reports.has(claim.report));
  const seen = new Set<string>();
  const first = claims.filter((claim) => {
    const source = sourceName(known.reports.get(claim.report)!);
    return !seen.has(source) && seen.add(source);
  });
  return [...new Set([...first, ...claims])];
}

/** The same words are cited once, whoever copied them. */
function inDifferentWords(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ quote }) => {
    const words = folded(quote);
    return !seen.has(words) && seen.add(words);
  });
}

/** "3 reports, 2 outlets, 1 origin" */
export function sourcesText({ reports, outlets, origins }: Pick<Entry, "reports" | "outlets" | "origins">): string {
  return [counted(reports.length, "report"), counted(outlets, "outlet"), counted(origins, "origin")].join(", ");
}

function counted(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
