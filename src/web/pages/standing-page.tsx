/** Where the talks stand up to a day, and what is new since another: sections of lines, each with the exact words it rests on one step away. */
import type { StandingAnswer } from "../../server/answers.ts";
import { showCount } from "../counts.ts";
import { LinesSection } from "../parts/cited-lines.tsx";
import { EmptyRecord } from "../parts/empty-record.tsx";
import { Day } from "../parts/marks.tsx";
import { Page } from "../parts/page.tsx";
import { Loading } from "../parts/trouble.tsx";
import { useResource } from "../resource.ts";
import { addressOf, Link, navigate } from "../router.tsx";

export function StandingPage({ query }: { query: URLSearchParams }) {
  const asOf = query.get("asOf") ?? "";
  const since = query.get("since") ?? "";
  const resource = useResource<StandingAnswer>(addressOf("/api/standing", { asOf, since }));
  const standing = resource.answer;
  return (
    <Page
      title="Where the talks stand"
      resource={resource}
      beside={<DayPickers asOf={asOf} since={since} shown={standing?.asOf ?? null} />}
      className="standing"
    >
      {standing ? <StandingSections standing={standing} isCurrent={resource.isCurrent} /> : <Loading />}
    </Page>
  );
}

function DayPickers({ asOf, since, shown }: { asOf: string; since: string; shown: string | null }) {
  const isAsked = asOf !== "" || since !== "";
  const go = (asked: { asOf?: string; since?: string }) =>
    navigate(addressOf("/", { asOf, since, ...asked }), { replace: isAsked });
  return (
    <div className="day-picker">
      <DayPicker id="since" label="New since" day={since} onPick={(day) => go({ since: day })} />
      <DayPicker id="as-of" label="As of" day={asOf || shown || ""} onPick={(day) => go({ asOf: day })} />
      {isAsked && (
        <Link className="button" to="/">
          Latest
        </Link>
      )}
    </div>
  );
}

interface DayPickerProps {
  readonly id: string;
  readonly label: string;
  readonly day: string;
  readonly onPick: (day: string) => void;
}

function DayPicker({ id, label, day, onPick }: DayPickerProps) {
  return (
    <span className="day-pick">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : ""}
        onChange={(event) => {
          // Half a date, while it is being typed, is no day.
          if (event.target.value) onPick(event.target.value);
        }}
      />
    </span>
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
