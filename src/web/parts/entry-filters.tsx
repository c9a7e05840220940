/** The filters over the list of entries: kind, actor, days, words. Each change goes straight into the address. */
import { useEffect, useRef, useState } from "react";
import type { KindAnswer } from "../../server/answers.ts";
import { addressOf, Link, navigate } from "../router.tsx";
import { showCount } from "../when.ts";
import { ActorPicker } from "./actor-picker.tsx";

export const FILTERS = ["kind", "actor", "since", "until", "search", "report"] as const;
export type FilterName = (typeof FILTERS)[number];

interface EntryFiltersProps {
  readonly filters: Partial<Record<FilterName, string>>;
  readonly kinds: readonly KindAnswer[];
}

export function EntryFilters({ filters, kinds }: EntryFiltersProps) {
  const set = (name: FilterName, value: string, replace = false): void => {
    navigate(addressOf("/entries", { ...filters, [name]: value }), { replace });
  };
  return (
    <search aria-label="Filter entries">
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <SearchBox value={filters.search ?? ""} onSearch={(words) => set("search", words, true)} />
        <div>
          <label htmlFor="filter-kind">Kind</label>
          <select id="filter-kind" value={filters.kind ?? ""} onChange={(event) => set("kind", event.target.value)}>
            <option value="">All kinds</option>
            {filters.kind && !kinds.some((kind) => kind.id === filters.kind) && (
              <option value={filters.kind}>{filters.kind}</option>
            )}
            {kinds.map((kind) => (
              <option key={kind.id} value={kind.id}>
                {kind.title.many} ({showCount(kind.entries)})
              </option>
            ))}
          </select>
        </div>
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

const PAUSE_MS = 200;

function SearchBox({ value, onSearch }: { value: string; onSearch: (words: string) => void }) {
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address can change from elsewhere: a step back, a cleared filter.
  useEffect(() => setTyped((now) => (now.trim() === value ? now : value)), [value]);
  const search = (words: string, pauseMs: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(words.trim()), pauseMs);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div className="filter-search">
      <label htmlFor="filter-search">Words</label>
      <input
        id="filter-search"
        type="search"
        placeholder="In headlines, names and passages"
        value={typed}
        maxLength={200}
        onChange={(event) => {
          setTyped(event.target.value);
          search(event.target.value, PAUSE_MS);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") search(typed, 0);
        }}
      />
    </div>
  );
}

interface DayBoxProps {
  readonly name: FilterName;
  readonly label: string;
  readonly value: string;
  readonly onDay: (day: string) => void;
}

function DayBox({ name, label, value, onDay }: DayBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  // Left to the browser while it is typed: half a date has no value and would be wiped out.
  useEffect(() => {
    if (box.current && box.current.value !== value && isDay) box.current.value = value;
    if (box.current && value === "" && box.current.validity.valid) box.current.value = "";
  }, [value, isDay]);
  return (
    <div className="filter-day">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <input
        ref={box}
        id={`filter-${name}`}
        type="date"
        defaultValue={isDay ? value : ""}
        onChange={(event) => {
          const day = event.target.value;
          // While a year is being typed the box passes through 0002, 0020 and 0202.
          if (day === "" ? event.target.validity.valid : day >= "1000") onDay(day);
        }}
      />
    </div>
  );
}
