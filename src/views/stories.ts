/**
 * The stories of a record: reports that tell of one event, under the headline that says most of what they share, with the
 * days, outlets and origins; of one story also what is told in it, kind by kind.
 *
 *     Envoys meet in Lakeside      11–12 March 2024 · 3 reports · 2 outlets · 2 origins · 14 entries
 *                                  11 March 2024   Lakeside Herald: “Envoys meet in Lakeside” · 8 claims
 */
import { KINDS } from "../kinds/catalog.ts";
import { byCodeUnits } from "../merge/in-order.ts";
import { groupedBySource } from "../merge/origins.ts";
import type { Story } from "../merge/stories.ts";
import type { Entry } from "../model/entry.ts";
import { folded, tellingWords } from "../model/folded-words.ts";
import type { ReportHead } from "../model/record-contents.ts";
import type { Store } from "../record/store.ts";
import { allPages } from "./all-pages.ts";
import { checkAsked } from "./check-asked.ts";
import { citationAt, sourceName } from "./citations.ts";
import { citeLines, counted } from "./cited-lines.ts";
import { dateText } from "./date-text.ts";
import { fits } from "./entry-fits.ts";
import { type Bounds, type DraftGroup, viewInGroups } from "./grouped.ts";
import { type DaysAsked, dayOf, type Known, loadKnown } from "./known.ts";
import { knownStories, MOST_TOLD } from "./known-stories.ts";
import type { CitedLine, GroupedView } from "./shapes.ts";
import { latestFirst, lineOf } from "./standing/section.ts";

export interface StoriesAsked extends DaysAsked {
  /** Words of a title of one of its reports. */
  readonly about?: string;
  /** Part of an outlet's name. */
  readonly outlet?: string;
  /** Part of the name of somebody who takes part. */
  readonly actor?: string;
  /** Told on that day or later, or earlier. */
  readonly since?: string;
  readonly until?: string;
}

export interface StoryLine extends CitedLine {
  /** Id of the story: that of its first report. */
  readonly story: string;
  readonly reportName: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Number of its origin within the story: reports that share their text have one. */
  readonly origin: number | null;
}

export const STORY_COLUMNS = ["story", "reportName", "outlet", "published", "origin"] as const;

interface Told {
  readonly story: Story;
  readonly headline: string;
  readonly heads: readonly ReportHead[];
  readonly entries: readonly Entry[];
}

type Draft = { readonly told: Told; readonly head: ReportHead } | { readonly told: Told; readonly entry: Entry };

export async function viewStories(store: Store, asked: StoriesAsked, bounds: Bounds): Promise<GroupedView<StoryLine>> {
  const all = await allPages((page) => store.reports(page));
  const known = await loadKnown(store, asked);
  checkAsked({ ...(asked.actor === undefined ? {} : { actor: asked.actor }) }, known);
  const found = await knownStories(store);
  const stories = found.stories.flatMap((story) => {
    const heads = story.reports.flatMap((id) => known.reports.get(id) ?? []);
    return heads.length > 0 ? [{ story, heads }] : [];
  });
  const storyOf = new Map(stories.flatMap(({ story, heads }) => heads.map(({ id }) => [id, story] as const)));
  const entriesOf = new Map<Story, Entry[]>();
  for (const entry of known.entries) {
    for (const story of new Set(entry.reports.flatMap((id) => storyOf.get(id) ?? []))) {
      entriesOf.set(story, [...(entriesOf.get(story) ?? []), entry]);
    }
  }
  const told = stories
    .map(({ story, heads }): Told => {
      const headline = headlineOf(heads, found.openings);
      return { story, headline, heads, entries: entriesOf.get(story) ?? [] };
    })
    .filter((one) => isAsked(one, asked, known))
    .sort(
      (a, b) =>
        b.heads.length - a.heads.length || byCodeUnits(lastDay(b), lastDay(a)) || byCodeUnits(a.story.id, b.story.id),
    );
  const origins = await originsIn(
    store,
    told.filter(({ heads }) => heads.length > 1),
  );
  const isOpened = asked.story !== undefined;
  const groups = told.flatMap((one) => groupsOf(one, origins, isOpened));
  const left = all.length - MOST_TOLD;
  const [only] = told;
  return viewInGroups(
    known,
    {
      title: isOpened && only ? only.headline : "Stories",
      empty: "No story fits.",
      note:
        isOpened && only
          ? noteOf(only, origins)
          : left > 0
            ? `stories were looked for in the latest ${MOST_TOLD} reports`
            : null,
    },
    groups,
    bounds,
    (drafts) => linesOf(drafts, known, origins),
  );
}

function isAsked(
  { headline, heads, entries }: Told,
  { about, outlet, actor, since, until }: StoriesAsked,
  known: Known,
): boolean {
  const days = heads.flatMap((head) => dayOf(head) ?? []);
  return (
    (about === undefined ||
      [headline, ...heads.map(({ title, name }) => title ?? name)].some((one) =>
        folded(one).includes(folded(about)),
      )) &&
    (outlet === undefined || heads.some((head) => folded(sourceName(head)).includes(folded(outlet)))) &&
    (actor === undefined || entries.some(fits({ actor }, known.actors))) &&
    (since === undefined || days.some((day) => day >= since)) &&
    (until === undefined || days.some((day) => day.slice(0, until.length) <= until))
  );
}

function lastDay({ heads }: Told): string {
  return heads
    .map((head) => dayOf(head) ?? "")
    .sort(byCodeUnits)
    .at(-1)!;
}

/** For each report the number of its origin among those of its story. */
async function originsIn(store: Store, told: readonly Told[]): Promise<ReadonlyMap<string, number>> {
  const pairs = Map.groupBy(await store.oneSource(), ([one]) => one);
  const numbers = new Map<string, number>();
  for (const { heads } of told) {
    const own = heads.flatMap(({ id }) => pairs.get(id) ?? []);
    for (const [at, ids] of groupedBySource(heads, own).entries()) for (const id of ids) numbers.set(id, at + 1);
  }
  return numbers;
}

function groupsOf(told: Told, origins: ReadonlyMap<string, number>, isOpened: boolean): readonly DraftGroup<Draft>[] {
  const reports = told.heads.map((head) => ({ told, head }));
  if (!isOpened) return [{ title: told.headline, note: noteOf(told, origins), drafts: reports }];
  const byKind = Object.values(KINDS).map(({ id, title }) => ({
    title: title.many,
    drafts: told.entries
      .filter(({ kind }) => kind === id)
      .sort(latestFirst)
      .map((entry) => ({ told, entry })),
  }));
  return [{ title: "Reports", drafts: reports }, ...byKind.filter(({ drafts }) => drafts.length > 0)];
}

/** The title that has most of what the titles share; of several the one printed first. Without one, how a report opens. */
export function headlineOf(
  heads: readonly Pick<ReportHead, "id" | "title" | "name">[],
  openings: ReadonlyMap<string, string> = new Map(),
): string {
  const titled = heads.filter(({ title }) => title !== null && title.trim() !== "");
  if (titled.length === 0) return openings.get(heads[0]!.id) || heads[0]!.name;
  const counts = new Map<string, number>();
  const words = titled.map(({ title }) => [...new Set(tellingWords(title!))]);
  for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  // Of long titles the words in common weigh less: a title that says everything is no headline.
  const weight = (own: readonly string[]): number =>
    own.reduce((sum, word) => sum + counts.get(word)! - 1, 0) / Math.sqrt(own.length + 1);
  const weights = words.map(weight);
  return titled[weights.indexOf(Math.max(...weights))]!.title!.trim();
}

/** "11–12 March 2024 · 3 reports · 2 outlets · 2 origins · 14 entries" */
function noteOf({ heads, entries }: Told, origins: ReadonlyMap<string, number>): string {
  const days = heads.flatMap((head) => dayOf(head) ?? []).sort(byCodeUnits);
  const [first, last] = [days[0], days.at(-1)];
  const from = heads.length > 1 ? new Set(heads.map(({ id }) => origins.get(id))).size : 1;
  return [
    ...(first === undefined ? [] : [dateText(first === last ? first : `${first}/${last}`)]),
    counted(heads.length, "report"),
    counted(new Set(heads.map(sourceName)).size, "outlet"),
    counted(from, "origin"),
    `${entries.length.toLocaleString("en")} ${entries.length === 1 ? "entry" : "entries"}`,
  ].join(" · ");
}

async function linesOf(
  drafts: readonly Draft[],
  known: Known,
  origins: ReadonlyMap<string, number>,
): Promise<readonly StoryLine[]> {
  const lines: StoryLine[] = [];
  for (const draft of drafts) {
    const { story } = draft.told;
    if ("entry" in draft) {
      const cited = await citeLines(known, [lineOf(draft.entry)]);
      lines.push(...cited.map((line) => ({ ...line, story: story.id, ...NO_REPORT })));
      continue;
    }
    const { head } = draft;
    const reading = await known.sources.reading(head.id);
    if (reading === null) continue;
    const { report } = reading;
    const opening =
      report.segments.find(({ role }) => role === "title") ?? report.segments.find(({ role }) => role === "body");
    const origin = origins.get(head.id) ?? null;
    const others = draft.told.heads.filter(({ id }) => id !== head.id && origin !== null && origins.get(id) === origin);
    lines.push({
      entry: null,
      kind: null,
      when: dayOf(head),
      sources: "its own words",
      isDisputed: false,
      story: story.id,
      reportName: head.name,
      outlet: head.outlet,
      published: dayOf(head),
      origin,
      text: [
        `${sourceName(head)}${head.title === null ? "" : `: “${head.title}”`}`,
        counted(head.claims, "claim"),
        ...(others.length > 0 ? [`one origin with ${others.map(({ name }) => name).join(", ")}`] : []),
      ].join(" · "),
      citations: [citationAt(report, opening ?? { start: 0, end: Math.min(report.text.length, 200) })],
    });
  }
  return lines;
}

const NO_REPORT = { reportName: null, outlet: null, published: null, origin: null } as const;
