/**
 * The views that have a page, in the order of the tabs: what each is called, where its answer comes from and by what it
 * can be filtered. Their page is one and the same.
 */
export interface ViewFilter {
  readonly name: string;
  readonly label: string;
  readonly of: "words" | "actor" | "day" | "kind";
  readonly placeholder?: string;
}

export interface ViewPlace {
  readonly id: string;
  readonly title: string;
  readonly route: string;
  readonly filters: readonly ViewFilter[];
  /** A filter without which there is nothing to show. */
  readonly needs?: string;
  /** People can say of two of these that they are one. */
  readonly judges?: "actors" | "sources";
  /** A group's title, given to this filter, leads to the page of what it names. */
  readonly opens?: string;
  /** What of a group's first line is given to it in place of the title. */
  readonly openedBy?: string;
}

const ACTOR = { name: "actor", label: "Actor", of: "actor" } as const;
const KIND = { name: "kind", label: "Kind", of: "kind" } as const;
const PLACE = { name: "place", label: "Place", of: "words", placeholder: "Any place" } as const;
const SINCE = { name: "since", label: "Since", of: "day" } as const;
const UNTIL = { name: "until", label: "Until", of: "day" } as const;
const AS_OF = { name: "asOf", label: "As known on", of: "day" } as const;

/** The filter that every view takes: only what the reports of one story say. */
export const STORY = "story";

export const VIEW_PLACES: readonly ViewPlace[] = [
  { id: "timeline", title: "Timeline", route: "/api/timeline", filters: [KIND, ACTOR, PLACE, SINCE, UNTIL, AS_OF] },
  { id: "positions", title: "Positions", route: "/api/positions", filters: [ACTOR, SINCE, UNTIL, AS_OF] },
  { id: "statements", title: "Statements", route: "/api/statements", filters: [ACTOR, SINCE, UNTIL, AS_OF] },
  { id: "figures", title: "Figures", route: "/api/figures", filters: [PLACE, SINCE, UNTIL, AS_OF] },
  { id: "places", title: "Places", route: "/api/places", filters: [PLACE, ACTOR, SINCE, UNTIL, AS_OF] },
  {
    id: "actors",
    title: "Actors",
    route: "/api/ties",
    filters: [{ name: "search", label: "Name", of: "words", placeholder: "Any part of a name" }, AS_OF],
    opens: "name",
    judges: "actors",
  },
  {
    id: "discrepancies",
    title: "Discrepancies",
    route: "/api/discrepancies",
    filters: [{ name: "about", label: "About", of: "words", placeholder: "What it is about" }, AS_OF],
  },
  {
    id: "stories",
    title: "Stories",
    route: "/api/stories",
    filters: [
      { name: "about", label: "About", of: "words", placeholder: "Words of a title" },
      { name: "outlet", label: "Outlet", of: "words", placeholder: "Outlet or agency" },
      ACTOR,
      SINCE,
      UNTIL,
      AS_OF,
    ],
    opens: "story",
    openedBy: "story",
  },
  {
    id: "sources",
    title: "Sources",
    route: "/api/sources",
    filters: [{ name: "outlet", label: "Outlet", of: "words", placeholder: "Outlet or agency" }, AS_OF],
    judges: "sources",
  },
  {
    id: "search",
    title: "Search",
    route: "/api/search",
    filters: [
      { name: "words", label: "Words", of: "words", placeholder: "In entries and whole reports" },
      KIND,
      ACTOR,
      PLACE,
      SINCE,
      UNTIL,
    ],
    needs: "words",
  },
];
