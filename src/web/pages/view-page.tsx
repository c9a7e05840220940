/** A view in groups of lines, over the tabs of all such views. Every filter stands in the address. */
import type { GroupedView } from "../../views/shapes.ts";
import { showCount } from "../counts.ts";
import { ActorPicker } from "../parts/actor-picker.tsx";
import { LinesSection } from "../parts/cited-lines.tsx";
import { DayBox, WordsBox } from "../parts/filter-boxes.tsx";
import { JudgeBox } from "../parts/judge-box.tsx";
import { KindBox } from "../parts/kind-box.tsx";
import { Day } from "../parts/marks.tsx";
import { Page } from "../parts/page.tsx";
import { Loading } from "../parts/trouble.tsx";
import { useResource } from "../resource.ts";
import { addressOf, Link, navigate } from "../router.tsx";
import { STORY, VIEW_PLACES, type ViewPlace } from "./view-catalog.ts";

type Given = Readonly<Record<string, string>>;

export function ViewPage({ place, query }: { place: ViewPlace; query: URLSearchParams }) {
  const names = [...new Set([...place.filters.map(({ name }) => name), ...(place.opens ? [place.opens] : []), STORY])];
  const given = Object.fromEntries(names.flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : [])));
  const isAsked = place.needs === undefined || given[place.needs] !== undefined;
  return isAsked ? (
    <AskedView place={place} given={given} />
  ) : (
    <Page title={place.title} resource={null} className="view" always={<Head place={place} given={given} />}>
      <p className="quiet">Give a word or more: entries and reports that hold all of them are shown, the best first.</p>
    </Page>
  );
}

function AskedView({ place, given }: { place: ViewPlace; given: Given }) {
  const resource = useResource<GroupedView>(addressOf(place.route, given));
  const view = resource.answer;
  const opened = place.opens === undefined ? undefined : given[place.opens];
  return (
    <Page
      title={opened === undefined ? place.title : place.openedBy === undefined ? opened : (view?.title ?? place.title)}
      resource={resource}
      className="view"
      beside={
        view && (
          <p className="total" role="status">
            <strong>{showCount(view.totalLines)}</strong> {view.totalLines === 1 ? "line" : "lines"}
          </p>
        )
      }
      always={<Head place={place} given={given} />}
    >
      {place.judges !== undefined && (
        <JudgeBox key={opened} of={place.judges} first={opened ?? ""} onJudged={resource.retry} />
      )}
      {view ? (
        <Groups view={view} place={place} isCurrent={resource.isCurrent} isOpened={opened !== undefined} />
      ) : (
        <Loading lines={8} />
      )}
    </Page>
  );
}

function Head({ place, given }: { place: ViewPlace; given: Given }) {
  const to = `/views/${place.id}`;
  const set = (name: string, value: string): void =>
    navigate(addressOf(to, { ...given, [name]: value }), { replace: true });
  return (
    <>
      <nav className="tabs tabs-many" aria-label="Views">
        {VIEW_PLACES.map(({ id, title }) => (
          <Link
            key={id}
            to={addressOf(`/views/${id}`, { [STORY]: given[STORY] })}
            aria-current={id === place.id ? "page" : undefined}
          >
            {title}
          </Link>
        ))}
      </nav>
      {given[STORY] !== undefined && place.opens !== STORY && (
        <p className="quiet">
          Only what the reports of <Link to={addressOf("/views/stories", { [STORY]: given[STORY] })}>one story</Link>{" "}
          say.
        </p>
      )}
      <search aria-label={`Filter ${place.title.toLowerCase()}`}>
        <form className="filters filters-view" onSubmit={(event) => event.preventDefault()}>
          {place.filters.map(({ name, label, of, placeholder }) => {
            const value = given[name] ?? "";
            if (of === "actor") return <ActorPicker key={name} value={value} onPick={(picked) => set(name, picked)} />;
            if (of === "kind") return <KindBox key={name} value={value} onKind={(kind) => set(name, kind)} />;
            if (of === "day") {
              return <DayBox key={name} name={name} label={label} value={value} onDay={(day) => set(name, day)} />;
            }
            return (
              <WordsBox
                key={name}
                name={name}
                label={label}
                placeholder={placeholder ?? ""}
                value={value}
                onWords={(words) => set(name, words)}
              />
            );
          })}
          {Object.keys(given).length > 0 && (
            <Link className="button filters-clear" to={to}>
              Clear
            </Link>
          )}
        </form>
      </search>
    </>
  );
}

/** What leads to the page of a group: its title, or what its lines say. */
function openedWith({ openedBy }: ViewPlace, title: string, lines: readonly object[]): string {
  return openedBy === undefined ? title : String((lines[0] as Readonly<Record<string, unknown>>)[openedBy]);
}

interface GroupsProps {
  readonly view: GroupedView;
  readonly place: ViewPlace;
  readonly isCurrent: boolean;
  readonly isOpened: boolean;
}

function Groups({ view, place, isCurrent, isOpened }: GroupsProps) {
  if (view.groups.length === 0) {
    return (
      <div className="note">
        <p className="note-title">{view.empty}</p>
      </div>
    );
  }
  const others = view.totalGroups - view.groups.length;
  return (
    <div className={isCurrent ? undefined : "is-passing"} data-rows>
      <p className="summary">
        {view.asOf && (
          <>
            Told up to <Day when={view.asOf} length="long" />
          </>
        )}
        {view.note && ` · ${view.note}`}
        {view.window && (
          <>
            {" · only "}
            <Day when={`${view.window.since}/${view.window.until}`} /> was looked at
          </>
        )}
      </p>
      {view.groups.map(({ title, note, lines, total }, index) => (
        <LinesSection
          key={`${title}-${lines[0]?.entry}`}
          id={String(index)}
          title={
            place.opens !== undefined && !isOpened ? (
              <Link to={addressOf(`/views/${place.id}`, { [place.opens]: openedWith(place, title, lines) })}>
                {title}
              </Link>
            ) : (
              title
            )
          }
          note={note}
          lines={lines}
          total={total}
        />
      ))}
      {others > 0 && (
        <p className="quiet">
          … {showCount(others)} more {others === 1 ? "heading" : "headings"}: a filter brings them here.
        </p>
      )}
    </div>
  );
}
