/** The filters over the list of entries: kind, actor, days, words. Each change goes straight into the address. */
import { addressOf, Link, navigate } from "../router.tsx";
import { ActorPicker } from "./actor-picker.tsx";
import { DayBox, WordsBox } from "./filter-boxes.tsx";
import { KindBox } from "./kind-box.tsx";

export const FILTERS = ["kind", "actor", "since", "until", "search", "report"] as const;
export type FilterName = (typeof FILTERS)[number];

interface EntryFiltersProps {
  readonly filters: Partial<Record<FilterName, string>>;
}

export function EntryFilters({ filters }: EntryFiltersProps) {
  const set = (name: FilterName, value: string, replace = false): void => {
    navigate(addressOf("/entries", { ...filters, [name]: value }), { replace });
  };
  return (
    <search aria-label="Filter entries">
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <WordsBox
          name="search"
          label="Words"
          placeholder="In headlines, names and passages"
          value={filters.search ?? ""}
          onWords={(words) => set("search", words, true)}
        />
        <KindBox value={filters.kind ?? ""} onKind={(kind) => set("kind", kind)} />
        <ActorPicker value={filters.actor ?? ""} onPick={(name) => set("actor", name)} />
        <DayBox name="since" label="Since" value={filters.since ?? ""} onDay={(day) => set("since", day)} />
        <DayBox name="until" label="Until" value={filters.until ?? ""} onDay={(day) => set("until", day)} />
        {filters.report && (
          <p className="filter-report">
            Only from one report. <Link to={addressOf("/entries", { ...filters, report: null })}>From all reports</Link>
          </p>
        )}
        {Object.keys(filters).length > 0 && (
          <Link className="button filters-clear" to="/entries">
            Clear
          </Link>
        )}
      </form>
    </search>
  );
}
