/**
 * The stories of a record: which of its reports tell of one event, and which story a person means. Asked for again, they
 * are not worked out again while no report was added or read anew.
 *
 *     "herald-2"  ->  the story of the reports herald-1, herald-2 and post-4
 */
import { cut } from "../kinds/phrase.ts";
import { byCodeUnits } from "../merge/in-order.ts";
import { type Story, storiesOf } from "../merge/stories.ts";
import { ParleyError } from "../model/error.ts";
import { didYouMean } from "../model/near-names.ts";
import type { ReportHead } from "../model/record-contents.ts";
import { reportsCalled } from "../model/reports-called.ts";
import { wordsAt } from "../model/span.ts";
import type { Store } from "../record/store.ts";
import { allPages } from "./all-pages.ts";

/** Texts of more reports are not held against one another here: those of the latest are. */
export const MOST_TOLD = 3000;

/** Words of a report that has no title, for a headline. */
const OPENING = 90;

export interface KnownStories {
  readonly stories: readonly Story[];
  /** How each report opens. */
  readonly openings: ReadonlyMap<string, string>;
}

const known = new WeakMap<Store, KnownStories & { readonly read: number }>();

export async function knownStories(store: Store): Promise<KnownStories> {
  // Asked for first: what comes in while the texts are gone through is found the next time.
  const read = await store.lastRead();
  const held = known.get(store);
  if (held?.read === read) return held;
  const latest = (await allPages((page) => store.reports(page)))
    .toSorted((a, b) => byCodeUnits(a.published?.value ?? "", b.published?.value ?? "") || byCodeUnits(a.id, b.id))
    .slice(-MOST_TOLD);
  const reports = [];
  const openings = new Map<string, string>();
  for (const { id, title, published } of latest) {
    const reading = await store.report(id);
    if (reading === null) continue;
    const { text, segments } = reading.report;
    reports.push({ id, title, published, text });
    const body = segments.find(({ role, start, end }) => role === "body" && text.slice(start, end).trim() !== "");
    openings.set(id, cut(wordsAt(text, body ?? { start: 0, end: text.length }), OPENING));
  }
  const made = { read, stories: storiesOf(reports), openings };
  known.set(store, made);
  return made;
}

/** The story of a report, by its name or its id; a story has the id of its first report. */
export async function storyAsked(store: Store, asked: string, heads: readonly ReportHead[]): Promise<Story> {
  const found = reportsCalled(asked, heads);
  const { stories } = found.length === 0 ? { stories: [] } : await knownStories(store);
  const fitting = stories.filter(({ reports }) => found.some(({ id }) => reports.includes(id)));
  if (fitting.length === 1) return fitting[0]!;
  const shown = asked.slice(0, 60);
  if (fitting.length > 1)
    throw new ParleyError(
      "views/several-stories",
      `reports called “${shown}” stand in ${fitting.length} stories; give the id of one.`,
    );
  const near =
    didYouMean(
      asked,
      heads.map(({ name }) => name),
    ) || " “parley stories” lists them.";
  throw new ParleyError("views/no-such-story", `no story with a report “${shown}” in this record.${near}`);
}
