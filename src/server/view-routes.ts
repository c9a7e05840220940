/**
 * The routes of the views in groups of lines: each takes its own filters, the days in both senses, and how many lines.
 *
 *     GET /api/positions?actor=okoro&asOf=2024-03-13   ->   { ok: true, title, groups: [ … ], totalLines }
 */
import type { KindId } from "../model/claim.ts";
import type { Entry } from "../model/entry.ts";
import { foldedWords } from "../model/folded-words.ts";
import type { Store } from "../record/store.ts";
import { viewActor } from "../views/actor.ts";
import { viewActors } from "../views/actors.ts";
import { viewDiscrepancies } from "../views/discrepancies.ts";
import { viewFigures } from "../views/figures.ts";
import { viewPlaces } from "../views/places.ts";
import { viewPositions } from "../views/positions.ts";
import { viewSearch } from "../views/search.ts";
import type { GroupedView } from "../views/shapes.ts";
import { viewSources } from "../views/sources.ts";
import { viewStatements } from "../views/statements.ts";
import { viewStories } from "../views/stories.ts";
import { viewTimeline } from "../views/timeline.ts";
import { askedOf, type Parameters, type Query } from "./query.ts";
import type { Route } from "./route.ts";

export const DAYS = { asOf: "day", happenedBy: "day", story: "words" } as const satisfies Parameters;
const BETWEEN = { since: "day", until: "day" } as const satisfies Parameters;
const LIMIT = { limit: "limit" } as const satisfies Parameters;
const LINES = 200;

function bounds(query: Query, ofEach: number) {
  return { lines: query.number("limit") ?? LINES, ofEach };
}

export const VIEW_ROUTES: readonly Route[] = [
  {
    path: "/api/positions",
    gives: "where each party stands on each issue over time",
    parameters: { actor: "words", issue: "words", changes: "flag", ...BETWEEN, ...DAYS, ...LIMIT },
    answer: (store, query) =>
      viewPositions(
        store,
        {
          ...askedOf(query, ["actor", "issue", "since", "until", "asOf", "happenedBy", "story"]),
          changes: query.words("changes") === "yes",
        },
        bounds(query, 20),
      ),
  },
  {
    path: "/api/timeline",
    gives: "entries in order of time; the latest, where there are more than fit",
    parameters: { kind: "kind", actor: "words", place: "words", ...BETWEEN, ...DAYS, ...LIMIT },
    answer: (store, query) => {
      const kind = query.words("kind");
      return viewTimeline(
        store,
        {
          ...askedOf(query, ["actor", "place", "since", "until", "asOf", "happenedBy", "story"]),
          ...(kind === undefined ? {} : { kinds: [kind as KindId] }),
        },
        bounds(query, LINES).lines,
      );
    },
  },
  {
    path: "/api/figures",
    gives: "what was counted, where and by whom, over time",
    parameters: { category: "words", place: "words", ...BETWEEN, ...DAYS, ...LIMIT },
    answer: (store, query) =>
      viewFigures(
        store,
        askedOf(query, ["category", "place", "since", "until", "asOf", "happenedBy", "story"]),
        bounds(query, 30),
      ),
  },
  {
    path: "/api/places",
    gives: "control, access and incidents, place by place over time",
    parameters: { place: "words", actor: "words", ...BETWEEN, ...DAYS, ...LIMIT },
    answer: (store, query) =>
      viewPlaces(
        store,
        askedOf(query, ["place", "actor", "since", "until", "asOf", "happenedBy", "story"]),
        bounds(query, 20),
      ),
  },
  {
    path: "/api/statements",
    gives: "who said what, issue by issue, over time",
    parameters: { actor: "words", issue: "words", ...BETWEEN, ...DAYS, ...LIMIT },
    answer: (store, query) =>
      viewStatements(
        store,
        askedOf(query, ["actor", "issue", "since", "until", "asOf", "happenedBy", "story"]),
        bounds(query, 12),
      ),
  },
  {
    path: "/api/discrepancies",
    gives: "where accounts of one thing differ, with each answer and whose it is",
    parameters: { about: "words", ...DAYS, ...LIMIT },
    answer: (store, query) =>
      viewDiscrepancies(store, askedOf(query, ["about", "asOf", "happenedBy", "story"]), bounds(query, 12)),
  },
  {
    path: "/api/stories",
    gives: "which reports tell of one event; of one story also all that is told in it",
    parameters: { about: "words", outlet: "words", actor: "words", ...BETWEEN, ...DAYS, ...LIMIT },
    answer: (store, query) =>
      viewStories(
        store,
        askedOf(query, ["about", "outlet", "actor", "since", "until", "asOf", "happenedBy", "story"]),
        bounds(query, 20),
      ),
  },
  {
    path: "/api/sources",
    gives: "the reports by outlet, and which share their text and count as one origin",
    parameters: { outlet: "words", ...DAYS, ...LIMIT },
    answer: (store, query) =>
      viewSources(store, askedOf(query, ["outlet", "asOf", "happenedBy", "story"]), bounds(query, 20)),
  },
  {
    path: "/api/search",
    gives: "entries and reports that hold all the words, the best first, the words marked",
    parameters: {
      words: "words",
      kind: "kind",
      actor: "words",
      place: "words",
      outlet: "words",
      review: "words",
      ...BETWEEN,
      ...DAYS,
      ...LIMIT,
    },
    answer: answerSearch,
  },
  {
    path: "/api/ties",
    gives: "the actors with their names, roles and ties; of one actor all that is told of it",
    parameters: { name: "words", search: "words", ...DAYS, ...LIMIT },
    answer: answerTies,
  },
];

const NOTHING_ASKED: GroupedView = {
  title: "Search",
  asOf: null,
  happenedBy: null,
  window: null,
  note: null,
  empty: "Give a word or more to look for.",
  groups: [],
  totalGroups: 0,
  totalLines: 0,
};

async function answerSearch(store: Store, query: Query): Promise<GroupedView> {
  const words = query.words("words") ?? "";
  if (foldedWords(words).length === 0) return NOTHING_ASKED;
  const review = query.words("review");
  const kind = query.words("kind");
  return viewSearch(
    store,
    {
      words,
      ...askedOf(query, ["actor", "place", "outlet", "since", "until", "asOf", "happenedBy", "story"]),
      ...(kind === undefined ? {} : { kinds: [kind as KindId] }),
      ...(review === undefined ? {} : { review: review as Entry["review"] }),
    },
    bounds(query, 50),
  );
}

async function answerTies(store: Store, query: Query): Promise<GroupedView> {
  const actor = query.words("name");
  if (actor === undefined) {
    return viewActors(store, askedOf(query, ["search", "asOf", "happenedBy", "story"]), bounds(query, 10));
  }
  return viewActor(store, { actor, ...askedOf(query, ["asOf", "happenedBy", "story"]) }, bounds(query, 20));
}
