/**
 * The stories of a record: which of its reports tell of one event, and which story a person means. Asked for again, they
 * are not worked out again while the record holds the same reports.
 *
 *     "herald-2"  ->  the story of the reports herald-1, herald-2 and post-4
 */
import { cut } from "../kinds/phrase.ts";
import { type Story, storiesOf } from "../merge/stories.ts";
import { ParleyError } from "../model/error.ts";
import { idOf } from "../model/id.ts";
import { didYouMean } from "../model/near-names.ts";
import type { ReportHead } from "../model/record-contents.ts";
import { reportsCalled } from "../model/reports-called.ts";
import { wordsAt } from "../model/span.ts";
import type { Store } from "../record/store.ts";

/** Texts of more reports are not held against one another here: those of the latest are. */
export const MOST_TOLD = 3000;

/** Words of a report that has no title, for a headline. */
const OPENING = 90;

export interface KnownStories {
  readonly stories: readonly Story[];
  /** How each report opens. */
  readonly openings: ReadonlyMap<string, string>;
}

const known = new WeakMap<Store, KnownStories & { readonly key: string }>();

export async function knownStories(store: Store, heads: readonly ReportHead[]): Promise<KnownStories> {
  const latest = heads
    .toSorted((a, b) => ((a.published?.value ?? "") < (b.published?.value ?? "") ? -1 : 1))
    .slice(-MOST_TOLD);
  const key = idOf("s", ...latest.map(({ id, length, published }) => `${id} ${length} ${published?.value}`).sort());
  const held = known.get(store);
  if (held?.key === key) return held;
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
  const made = { key, stories: storiesOf(reports), openings };
  known.set(store, made);
  return made;
}

/** The story of a report, by its name or its id; a story has the id of its first report. */
export async function storyAsked(store: Store, asked: string, heads: readonly ReportHead[]): Promise<Story> {
  const found = reportsCalled(asked, heads);
  const { stories } = found.length === 0 ? { stories: [] } : await knownStories(store, heads);
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
