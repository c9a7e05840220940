/** One entry: what is agreed, what is disputed, and every source's own words beside the others. */
import type { EntryAnswer } from "../../server/answers.ts";
import type { EntryView } from "../../views/shapes.ts";
import { showSources } from "../counts.ts";
import { KindChip } from "../parts/kind-chip.tsx";
import { Day, DisputeMark, ReviewMark } from "../parts/marks.tsx";
import { Page } from "../parts/page.tsx";
import { SourceColumn } from "../parts/source-column.tsx";
import { Loading } from "../parts/trouble.tsx";
import { useResource } from "../resource.ts";
import { addressOf, Link } from "../router.tsx";

export function EntryPage({ id }: { id: string }) {
  const resource = useResource<EntryAnswer>(`/api/entries/${encodeURIComponent(id)}`);
  const view = resource.answer;
  return (
    <Page
      title={view?.entry.headline ?? null}
      resource={resource}
      above={view && <KindChip kind={view.entry.kind} title={view.kindTitle} />}
      className="entry"
    >
      {view ? <EntryBody view={view} /> : <Loading />}
    </Page>
  );
}

function EntryBody({ view }: { view: EntryAnswer }) {
  const { entry } = view;
  const isDisputed = view.fields.some((field) => field.isDisputed);
  const hasLong = view.fields.some((field) => !field.isDisputed && field.text.length > SHORT);
  return (
    <>
      <p className="entry-facts">
        {entry.when && (
          <strong>
            <Day when={entry.when} length="long" />
          </strong>
        )}
        <span>{showSources(entry)}</span>
        {entry.firstLearned && (
          <span>
            learned <Day when={entry.firstLearned} />
            {entry.lastLearned && entry.lastLearned !== entry.firstLearned && (
              <>
                , last told <Day when={entry.lastLearned} />
              </>
            )}
          </span>
        )}
        {isDisputed && <DisputeMark />}
        <ReviewMark review={entry.review} />
      </p>
      {entry.actors.length > 0 && (
        <p className="entry-actors">
          <span className="quiet">More of </span>
          {entry.actors.map((name) => (
            <Link key={name} to={addressOf("/entries", { actor: name })}>
              {name}
            </Link>
          ))}
        </p>
      )}
      <section aria-labelledby="fields-title">
        <h2 id="fields-title">What is said</h2>
        <dl className={`fields ${hasLong ? "" : "is-paired"}`}>
          {inOrder(view.fields).map((field) => (
            <Field key={field.name} field={field} view={view} />
          ))}
        </dl>
      </section>
      <section aria-labelledby="sources-title">
        <h2 id="sources-title">
          In the words of the sources
          <span className="count">{entry.reports.length}</span>
        </h2>
        <div className="source-columns">
          {byReport(view.claims).map((claims) => (
            <SourceColumn key={claims[0]!.report} claims={claims} view={view} />
          ))}
        </div>
      </section>
    </>
  );
}

/** Disputed fields come first: they are what one looks an entry up for. */
function inOrder(fields: EntryView["fields"]): EntryView["fields"] {
  return [...fields.filter((field) => field.isDisputed), ...fields.filter((field) => !field.isDisputed)];
}

/** Where a text is longer than this, fields do not stand in pairs. */
const SHORT = 48;

function Field({ field, view }: { field: EntryView["fields"][number]; view: EntryView }) {
  const isTold = field.name === "when" ? view.entry.when !== null : view.entry.fields[field.name]?.value != null;
  return (
    <div className={`field ${field.isDisputed ? "is-disputed" : ""}`}>
      <dt>
        {field.title}
        {field.isDisputed && <DisputeMark what="Disputed" />}
      </dt>
      {field.isDisputed ? (
        <dd className="sides">
          <ul>
            {field.sides.map((side) => (
              <li key={side.claims.join()} className="side">
                <span className="side-text">{side.text}</span>
                <span className="side-sources">{sourcesOf(side.claims, view)}</span>
              </li>
            ))}
          </ul>
        </dd>
      ) : (
        <dd className={isTold ? undefined : "quiet"}>{field.text}</dd>
      )}
    </div>
  );
}

function sourcesOf(ids: readonly string[], view: EntryView) {
  const seen = new Set<string>();
  const links = [];
  for (const claim of view.claims) {
    const name = claim.by ? `${claim.source}, ${claim.by}` : claim.source;
    if (!ids.includes(claim.id) || seen.has(name)) continue;
    seen.add(name);
    links.push(
      <li key={claim.id}>
        <Link to={`/reports/${claim.report}?claim=${claim.id}`}>{name}</Link>
      </li>,
    );
  }
  return <ul>{links}</ul>;
}

function byReport(claims: EntryView["claims"]): EntryView["claims"][] {
  const reports = new Map<string, EntryView["claims"][number][]>();
  for (const claim of claims) {
    const list = reports.get(claim.report);
    if (list) list.push(claim);
    else reports.set(claim.report, [claim]);
  }
  return [...reports.values()];
}
