/** Where the talks stand up to a day: sections of lines, each with the exact words it rests on one step away. */
import type { StandingAnswer } from "../../server/answers.ts";
import { LinesSection } from "../parts/cited-lines.tsx";
import { EmptyRecord } from "../parts/empty-record.tsx";
import { Day } from "../parts/marks.tsx";
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
      {standing.sections.map(({ id, ...section }) => (
        <LinesSection key={id} id={id} {...section} />
      ))}
    </div>
  );
}
