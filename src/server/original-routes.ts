/**
 * The original of a report: where its words stand in it, the original drawn with words marked, and its bytes to be
 * saved. The drawing is a page from outside: whatever it holds, browsers are told to run and fetch nothing of it.
 *
 *     GET /api/reports/r0f3…/original?at=12-40   ->   <p>The two envoys <mark id="words">met on Monday</mark>.</p>
 */
import type { Span } from "../model/span.ts";
import { DRAWING_POLICY } from "../read/drawing/drawing.ts";
import { type Original, openOriginal } from "../read/to-original.ts";
import type { Store } from "../record/store.ts";
import type { PlacesAnswer } from "./answers.ts";
import { notFound, RefusedRequest } from "./envelope.ts";
import type { Parameters, Query } from "./query.ts";
import type { PageRoute, Route } from "./route.ts";

const AT = { at: "spans" } as const satisfies Parameters;

export const PLACES_ROUTE: Route = {
  path: "/api/reports/:id/places",
  gives: "where words of a report stand in its original: bytes, a path in a page, a page with a box, a paragraph",
  parameters: AT,
  answer: async (store, query, id): Promise<PlacesAnswer> => {
    const original = await openedOriginal(store, id);
    return { places: original.placesOf(askedSpans(query)).flat() };
  },
};

export const ORIGINAL_ROUTES: readonly PageRoute[] = [
  {
    path: "/api/reports/:id/original",
    gives: "a report's original as a page, words marked; nothing of it runs or is fetched",
    parameters: AT,
    async page(store, query, id) {
      const drawn = (await openedOriginal(store, id)).draw(askedSpans(query));
      if (drawn === null) {
        throw new RefusedRequest(
          404,
          "server/no-drawing",
          "The original of this report is text, and no more of it can be shown than its text.",
          "Open the report.",
        );
      }
      return page(drawn, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": DRAWING_POLICY,
        "x-frame-options": "SAMEORIGIN",
      });
    },
  },
  {
    path: "/api/reports/:id/file",
    gives: "a report's original, byte for byte, to be saved",
    parameters: {},
    async page(store, _query, id) {
      const { bytes, name } = await reportOf(store, id);
      // Never opened in a browser as what it is: a page from outside would be one of ours.
      return page(bytes, {
        "content-type": "application/octet-stream",
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(plainName(name))}`,
        "content-security-policy": "default-src 'none'; sandbox",
      });
    },
  },
];

function page(body: string | Uint8Array, headers: Readonly<Record<string, string>>): Response {
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: { ...headers, "cache-control": "no-store" },
  });
}

async function reportOf(store: Store, id: string) {
  const reading = await store.report(id);
  if (reading === null) throw notFound("report", id, "Choose one from the list of reports.");
  return reading.report;
}

async function openedOriginal(store: Store, id: string): Promise<Original> {
  return openOriginal(await reportOf(store, id));
}

/** "12-40,60-80" */
function askedSpans(query: Query): Span[] {
  return (query.words("at") ?? "").split(",").flatMap((words) => {
    const [start, end] = words.split("-").map(Number);
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}

/** What a file system takes. */
function plainName(name: string): string {
  // Half a pair is no letter either, and may be what is left of one that was cut.
  return name.slice(0, 120).replace(/[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]/gu, "_") || "report";
}
