/** Entries by filter, fifty at a time. Every filter stands in the address, so that a view can be kept and sent. */

import type { Entry } from "../../model/entry.ts";
import type { EntriesAnswer, KindsAnswer, RecordAnswer } from "../../server/answers.ts";
import { dateText } from "../../views/date-text.ts";
import { showCount, showSources } from "../counts.ts";
import { EmptyRecord } from "../parts/empty-record.tsx";
import { EntryFilters, FILTERS, type FilterName } from "../parts/entry-filters.tsx";
import { KindChip } from "../parts/kind-chip.tsx";
import { DayOrTold, DisputeMark, ReviewMark } from "../parts/marks.tsx";
import { Page } from "../parts/page.tsx";
import { Paging } from "../parts/paging.tsx";
import { Loading } from "../parts/trouble.tsx";
import { useResource } from "../resource.ts";
import { addressOf, Link } from "../router.tsx";

const LIMIT = 50;

type Filters = Partial<Record<FilterName, string>>;

export function EntriesPage({ query }: { query: URLSearchParams }) {
  const filters: Filters = {};
  for (const name of FILTERS) {
    const value = query.get(name);
    if (value) filters[name] = value;
  }
  const from = Number(query.get("from") ?? 1);
  const offset = Number.isInteger(from) && from > 0 ? from - 1 : 0;
  const resource = useResource<EntriesAnswer>(addressOf("/api/entries", { ...filters, offset, limit: LIMIT }));
  const kinds = useResource<KindsAnswer>("/api/kinds").answer?.kinds ?? [];
  const entries = resource.answer;
  return (
    <Page
      title="Entries"
      resource={resource}
      beside={
        entries && (
          <p className="total" role="status">
            <strong>{showCount(entries.total)}</strong> {entries.total === 1 ? "entry" : "entries"}
            {Object.keys(filters).length > 0 && " fit"}
          </p>
        )
      }
      className="entries"
      always={<EntryFilters filters={filters} />}
    >
      {!entries && <Loading lines={10} />}
      {entries?.total === 0 && resource.isCurrent && <NoEntries filters={filters} />}
      {entries && entries.total > 0 && entries.items.length === 0 && (
        <div className="note">
          <p className="note-title">The list ends before here.</p>
          <p>
            <Link className="button" to={addressOf("/entries", filters)}>
              To its start
            </Link>
          </p>
        </div>
      )}
      {entries && entries.items.length > 0 && (
        <>
          <ol className={`rows ${resource.isCurrent ? "" : "is-passing"}`} start={entries.offset + 1} data-rows>
            {entries.items.map((entry) => (
              <EntryRow key={entry.id} entry={entry} title={kinds.find((kind) => kind.id === entry.kind)?.title.one} />
            ))}
          </ol>
          <Paging
            page={entries}
            label="Parts of the list"
            addressAt={(start) => addressOf("/entries", { ...filters, from: start > 0 ? start + 1 : null })}
          />
        </>
      )}
    </Page>
  );
}

function EntryRow({ entry, title }: { entry: Entry; title: string | undefined }) {
  const isDisputed = Object.values(entry.fields).some((field) => field.isDisputed);
  return (
    <li className="row">
      <span className="row-when">
        <DayOrTold when={entry.when} told={entry.firstLearned} />
      </span>
      <span className="row-kind">
        <KindChip kind={entry.kind} title={title} />
      </span>
      <span className="row-main">
        <Link className="row-link" to={`/entries/${entry.id}`} data-row>
          {entry.headline}
        </Link>
        {isDisputed && <DisputeMark />}
        <ReviewMark review={entry.review} />
      </span>
      <span className="row-sources">{showSources(entry)}</span>
    </li>
  );
}

const FILTER_WORDS: Readonly<Record<FilterName, string>> = {
  kind: "kind",
  actor: "actor",
  since: "since",
  until: "until",
  search: "words",
  report: "report",
};

function NoEntries({ filters }: { filters: Filters }) {
  const record = useResource<RecordAnswer>("/api/record").answer;
  const set = FILTERS.filter((name) => filters[name]);
  if (set.length === 0) {
    if (record?.reports === 0) return <EmptyRecord />;
    return (
      <div className="note">
        <p className="note-title">No entries yet.</p>
        <p>The reports in this record gave none. Their texts and doubts are under Reports.</p>
      </div>
    );
  }
  return (
    <div className="note">
      <p className="note-title">No entry fits {set.length === 1 ? "this filter" : "these filters together"}.</p>
      <p>Take one away:</p>
      <ul className="note-actions">
        {set.map((name) => (
          <li key={name}>
            <Link className="button" to={addressOf("/entries", { ...filters, [name]: null })}>
              {FILTER_WORDS[name]}{" "}
              <q>{name === "since" || name === "until" ? dateText(filters[name]!, "short") : filters[name]}</q>
              <span aria-hidden="true"> ×</span>
              <span className="visually-hidden">, take away</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
