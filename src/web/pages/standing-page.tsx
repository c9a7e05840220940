/** Where the talks stand up to a day: sections of lines, each with the exact words it rests on one step away. */
import type { StandingAnswer } from "../../server/answers.ts";
import type { CitedLine } from "../../views/shapes.ts";
import { Citations } from "../parts/citations.tsx";
import { EmptyRecord } from "../parts/empty-record.tsx";
import { KindChip } from "../parts/kind-chip.tsx";
import { Day, DayOrTold, DisputeMark } from "../parts/marks.tsx";
import { Page } from "../parts/page.tsx";
import { Loading } from "../parts/trouble.tsx";
import { useResource } from "../resource.ts";
import { addressOf, Link, navigate } from "../router.tsx";
import { showCount } from "../when.ts";

export function StandingPage({ query }: { query: URLSearchParams }) {
  const asOf = query.get("asOf") ?? "";
  const resource = useResource<StandingAnswer>(addressOf("/api/standing", { asOf }));
  const standing = resource.answer;
  return (
    <Page
      title="Where the talks stand"
      resource={resource}
      beside={<DayPicker asked={asOf} shown={standing?.asOf ?? null} />}
      className="standing"
    >
      {standing ? <StandingSections standing={standing} isCurrent={resource.isCurrent} /> : <Loading />}
    </Page>
  );
}

function DayPicker({ asked, shown }: { asked: string; shown: string | null }) {
  const day = asked || shown || "";
  return (
    <div className="day-picker">
      <label htmlFor="as-of">As of</label>
      <input
        id="as-of"
        type="date"
        value={/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : ""}
        onChange={(event) => {
          // Half a date, while it is being typed, is no day.
          if (event.target.value) navigate(addressOf("/", { asOf: event.target.value }), { replace: asked !== "" });
        }}
      />
      {asked && (
        <Link className="button" to="/">
          Latest
        </Link>
      )}
    </div>
  );
}

function StandingSections({ standing, isCurrent }: { standing: StandingAnswer; isCurrent: boolean }) {
  if (standing.reports === 0 && standing.entries === 0) return <EmptyRecord />;
  const counts = [
    `${showCount(standing.reports)} report${standing.reports === 1 ? "" : "s"}`,
    `${showCount(standing.entries)} ${standing.entries === 1 ? "entry" : "entries"}`,
  ];
  return (
    <div className={isCurrent ? undefined : "is-passing"} data-rows>
      <p className="summary">
        {standing.asOf && (
          <>
            Told up to <Day when={standing.asOf} length="long" />, from{" "}
          </>
        )}
        {counts.join(" · ")} ·{" "}
        <Link to="/doubts">
          {showCount(standing.doubts)} doubt{standing.doubts === 1 ? "" : "s"}
        </Link>
        {" · "}
        <Link to="/doubts?list=left-over">
          {showCount(standing.leftOver)} sentence{standing.leftOver === 1 ? "" : "s"} left over
        </Link>
      </p>
      {standing.sections.map((section) => (
        <section key={section.id} className="standing-section" aria-labelledby={`section-${section.id}`}>
          <h2 id={`section-${section.id}`}>
            {section.title}
            {section.lines.length > 0 && <span className="count">{section.lines.length}</span>}
          </h2>
          {section.lines.length === 0 ? (
            <p className="quiet standing-empty">{section.empty}</p>
          ) : (
            <ul className="standing-lines">
              {section.lines.map((line) => (
                <Line key={line.entry} line={line} hasKind={new Set(section.lines.map(({ kind }) => kind)).size > 1} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

function firstTold(line: CitedLine): string | null {
  return line.citations.flatMap(({ published }) => published ?? []).sort()[0] ?? null;
}

/** The kind is told only where a section holds several. */
function Line({ line, hasKind }: { line: CitedLine; hasKind: boolean }) {
  return (
    <li className="standing-line">
      <span className="standing-when">
        <DayOrTold when={line.when} told={firstTold(line)} />
      </span>
      <div>
        <p className="standing-text">
          <Link to={`/entries/${line.entry}`} data-row>
            {line.text}
          </Link>
        </p>
        <div className="standing-foot">
          {hasKind && <KindChip kind={line.kind} />}
          {line.isDisputed && <DisputeMark />}
          <Citations sources={line.sources} citations={line.citations} />
        </div>
      </div>
    </li>
  );
}
