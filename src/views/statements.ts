/**
 * What each speaker said on each issue, in order of time. A statement is filed under the issue its words speak for.
 *
 *     Ada Okoro · prisoners    11 March 2024    Okoro: “We are close to a deal, but the prisoners remain”
 */
import type { Entry } from "../model/entry.ts";
import type { Store } from "../record/store.ts";
import { checkAsked } from "./check-asked.ts";
import { type EntryAsked, filterOf, fits } from "./entry-fits.ts";
import { type Bounds, groupedView, mostFirstBy } from "./grouped.ts";
import { type DaysAsked, loadKnown } from "./known.ts";
import type { CitedLine, GroupedView } from "./shapes.ts";
import { inTime, lineOf, settledValue } from "./standing/section.ts";
import { issueOfWords } from "./statements/issue-of-words.ts";

export interface StatementsAsked extends DaysAsked, Pick<EntryAsked, "actor" | "since" | "until"> {
  readonly issue?: string;
}

export interface StatementLine extends CitedLine {
  readonly speaker: string;
  readonly issue: string;
  /** direct: in the speaker's own words; indirect: in the report's. */
  readonly mode: string;
  readonly words: string;
}

export const STATEMENT_COLUMNS = ["speaker", "issue", "mode", "words"] as const;

export async function viewStatements(
  store: Store,
  asked: StatementsAsked,
  bounds: Bounds,
): Promise<GroupedView<StatementLine>> {
  const known = await loadKnown(store, { ...asked, kinds: ["statement"], filter: filterOf(asked) });
  checkAsked(asked, known);
  const isAsked = fits(asked, known.actors);
  const drafts = known.entries
    .filter(isAsked)
    .map((entry) => ({ ...lineOf(entry), ...fieldsOf(entry) }))
    .filter(({ issue }) => asked.issue === undefined || issue === asked.issue);
  const groups = [...Map.groupBy(drafts, ({ speaker, issue }) => JSON.stringify([speaker, issue])).values()].map(
    (own) => ({
      title: `${own[0]!.speaker || "Speaker not named"} · ${own[0]!.issue.replaceAll("-", " ")}`,
      drafts: own.sort((a, b) => inTime(a.entry, b.entry)),
    }),
  );
  groups.sort(mostFirstBy(groups, ({ speaker }) => speaker));
  const note = "filed under the issue their words speak for; “other” where they speak for none";
  return groupedView(
    known,
    { title: "Who said what, issue by issue", empty: "No statement fits.", note },
    groups,
    bounds,
  );
}

function fieldsOf(entry: Entry): Pick<StatementLine, (typeof STATEMENT_COLUMNS)[number]> {
  const words = String(settledValue(entry, "content") ?? "");
  return {
    speaker: String(settledValue(entry, "speaker") ?? ""),
    issue: issueOfWords(words) ?? "other",
    mode: String(settledValue(entry, "mode") ?? ""),
    words,
  };
}
