/**
 * The routes of the views in groups of lines: each takes its own filters, the days in both senses, and how many lines.
 *
 *     GET /api/positions?actor=okoro&asOf=2024-03-13   ->   { ok: true, title, groups: [ … ], totalLines }
 */
import type { KindId } from "../model/claim.ts";
import { viewPositions } from "../views/positions.ts";
import { viewTimeline } from "../views/timeline.ts";
import { askedOf, type Parameters, type Query } from "./query.ts";
import type { Route } from "./route.ts";

export const DAYS = { asOf: "day", happenedBy: "day" } as const satisfies Parameters;
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
          ...askedOf(query, ["actor", "issue", "since", "until", "asOf", "happenedBy"]),
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
          ...askedOf(query, ["actor", "place", "since", "until", "asOf", "happenedBy"]),
          ...(kind === undefined ? {} : { kinds: [kind as KindId] }),
        },
        bounds(query, LINES).lines,
      );
    },
  },
];
