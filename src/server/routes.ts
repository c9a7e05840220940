/**
 * The catalogue of routes: path, what it gives, which parameters it knows, and how it answers from a record.
 *
 *     GET /api/entries?kind=meeting&since=2024-03-01   ->   { ok: true, items, total, offset, limit }
 */
import { basename } from "node:path";
import { KINDS } from "../kinds/catalog.ts";
import type { KindId } from "../model/claim.ts";
import { folded } from "../model/folded-words.ts";
import type { EntryFilter, Page, Store } from "../record/store.ts";
import { openSources, sourceName } from "../views/citations.ts";
import { viewEntry } from "../views/entry.ts";
import { viewJudgements } from "../views/judgements.ts";
import { viewReport } from "../views/report.ts";
import { viewStanding } from "../views/standing.ts";
import { viewVersions } from "../views/versions.ts";
import type {
  ActorsAnswer,
  DoubtShown,
  DoubtsAnswer,
  EntriesAnswer,
  EntryAnswer,
  JudgementsAnswer,
  KindAnswer,
  KindsAnswer,
  Paged,
  RecordAnswer,
  ReportAnswer,
  ReportsAnswer,
  RoutesAnswer,
  StandingAnswer,
  VersionsAnswer,
} from "./answers.ts";
import { notFound, RefusedRequest } from "./envelope.ts";
import { ORIGINAL_ROUTES, PLACES_ROUTE } from "./original-routes.ts";
import { askedOf, type Query } from "./query.ts";
import type { Route } from "./route.ts";
import { JUDGEMENTS } from "./take-judgement.ts";
import { DAYS, VIEW_ROUTES } from "./view-routes.ts";

const PAGING = { offset: "offset", limit: "limit" } as const;
const ITEMS = 50;

export const ROUTES: readonly Route[] = [
  { path: "/api", gives: "this list of all there is to ask for", parameters: {}, answer: answerRoutes },
  { path: "/api/record", gives: "which record this is and how much it holds", parameters: {}, answer: answerRecord },
  {
    path: "/api/standing",
    gives: "where the talks stand, up to a day",
    parameters: { ...DAYS, since: "day" },
    answer: answerStanding,
  },
  {
    path: "/api/kinds",
    gives: "the kinds, their fields, and their number of entries",
    parameters: {},
    answer: answerKinds,
  },
  {
    path: "/api/entries",
    gives: "entries that fit a filter, by page",
    parameters: { kind: "kind", actor: "words", since: "day", until: "day", search: "words", report: "id", ...PAGING },
    answer: answerEntries,
  },
  ...VIEW_ROUTES,
  { path: "/api/entries/:id", gives: "an entry with the words of every source", parameters: {}, answer: answerEntry },
  { path: "/api/reports", gives: "reports, by page", parameters: PAGING, answer: answerReports },
  {
    path: "/api/reports/:id",
    gives: "a report's text with its claims and doubts",
    parameters: {},
    answer: answerReport,
  },
  {
    path: "/api/reports/:id/versions",
    gives:
      "what came under a report's address, and what changed from each to the next, word by word and claim by claim",
    parameters: {},
    answer: answerVersions,
  },
  PLACES_ROUTE,
  {
    path: "/api/actors",
    gives: "actors whose names hold the given words, by page",
    parameters: { search: "words", ...PAGING },
    answer: answerActors,
  },
  {
    path: JUDGEMENTS,
    gives: "what people decided, the latest first; POST adds to it",
    parameters: {},
    answer: answerJudgements,
  },
  {
    path: "/api/doubts",
    gives: "what Parley saw and could not settle, by page; of one code, or all but one code",
    parameters: { report: "id", code: "words", notCode: "words", ...PAGING },
    answer: answerDoubts,
  },
];

function paged<T>(page: Page<T>, asked: { offset: number; limit: number }): Paged<T> {
  return { items: page.items, total: page.total, ...asked };
}

function askedPage(query: Query): { offset: number; limit: number } {
  return { offset: query.number("offset") ?? 0, limit: query.number("limit") ?? ITEMS };
}

async function answerRoutes(): Promise<RoutesAnswer> {
  const routes = [...ROUTES, ...ORIGINAL_ROUTES].map(({ path, gives, parameters }) => ({
    path,
    gives,
    parameters: Object.keys(parameters),
  }));
  return { routes };
}

async function answerRecord(store: Store): Promise<RecordAnswer> {
  const one = { limit: 1 };
  const [reports, entries, doubts] = await Promise.all([store.reports(one), store.entries(one), store.doubts(one)]);
  const name = store.engine === "sqlite" ? basename(store.location) : store.location;
  return { name, engine: store.engine, reports: reports.total, entries: entries.total, doubts: doubts.total };
}

function answerStanding(store: Store, query: Query): Promise<StandingAnswer> {
  return viewStanding(store, askedOf(query, ["asOf", "happenedBy", "story", "since"]));
}

async function answerKinds(store: Store): Promise<KindsAnswer> {
  const kinds: KindAnswer[] = [];
  for (const kind of Object.values(KINDS)) {
    const { total } = await store.entries({ kind: kind.id, limit: 1 });
    const { id, title, fields, featured } = kind;
    kinds.push({ id, title, fields, featured, entries: total });
  }
  return { kinds };
}

async function answerEntries(store: Store, query: Query): Promise<EntriesAnswer> {
  const page = askedPage(query);
  const [since, until] = [query.words("since"), query.words("until")];
  if (since && until && since > until && !since.startsWith(until)) {
    throw new RefusedRequest(
      400,
      "server/unfit-parameter",
      `Nothing lies since ${since} and until ${until}.`,
      "Give an “until” that is not before “since”.",
    );
  }
  const filter: { -readonly [K in keyof EntryFilter]: EntryFilter[K] } = {
    ...page,
    ...askedOf(query, ["actor", "since", "until", "search", "report"]),
  };
  const kind = query.words("kind");
  if (kind) filter.kind = kind as KindId;
  return paged(await store.entries(filter), page);
}

async function answerEntry(store: Store, _query: Query, id: string): Promise<EntryAnswer> {
  const view = await viewEntry(store, id);
  if (!view) {
    throw notFound("entry", id, "It may have come apart or been rejected: look for its words among the entries.");
  }
  const claims = await openSources(store).claims(view.entry.claims);
  return { ...view, words: Object.fromEntries([...claims].map(([claim, { fieldSpans }]) => [claim, fieldSpans])) };
}

async function answerReports(store: Store, query: Query): Promise<ReportsAnswer> {
  const page = askedPage(query);
  return paged(await store.reports(page), page);
}

async function answerReport(store: Store, _query: Query, id: string): Promise<ReportAnswer> {
  const view = await viewReport(store, id);
  if (!view) throw notFound("report", id, "Choose one from the list of reports.");
  return view;
}

function answerVersions(store: Store, _query: Query, id: string): Promise<VersionsAnswer> {
  return viewVersions(store, id);
}

async function answerActors(store: Store, query: Query): Promise<ActorsAnswer> {
  const page = askedPage(query);
  const wanted = folded(query.words("search") ?? "");
  const all = await store.actors();
  const fitting = wanted
    ? all.filter((actor) => [actor.name, ...actor.aliases].some((name) => folded(name).includes(wanted)))
    : all;
  return paged({ items: fitting.slice(page.offset, page.offset + page.limit), total: fitting.length }, page);
}

async function answerJudgements(store: Store): Promise<JudgementsAnswer> {
  return { judgements: await viewJudgements(store) };
}

async function answerDoubts(store: Store, query: Query): Promise<DoubtsAnswer> {
  const page = askedPage(query);
  const { items, total } = await store.doubts({ ...page, ...askedOf(query, ["report", "code", "notCode"]) });
  const { reading } = openSources(store);
  const shown: DoubtShown[] = [];
  for (const doubt of items) {
    const found = await reading(doubt.report);
    if (!found) continue;
    const { text, name, published } = found.report;
    const quote = text.slice(doubt.span.start, doubt.span.end);
    shown.push({
      ...doubt,
      quote,
      reportName: name,
      source: sourceName(found.report),
      published: published?.value ?? null,
    });
  }
  return paged({ items: shown, total }, page);
}
