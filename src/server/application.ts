/**
 * A record and the files of the workbench come in; the application that answers requests goes out: the routes of the
 * catalogue under /api/, the workbench everywhere else. It reads; all that it writes down are judgements.
 *
 *     GET /api/standing -> JSON        GET /entries -> the workbench        POST /api/entries -> 405
 */
import { Hono } from "hono";
import type { Store } from "../record/store.ts";
import { failure, RefusedRequest, success } from "./envelope.ts";
import { refuseForeignHost, withGuardHeaders } from "./guard.ts";
import { ORIGINAL_ROUTES } from "./original-routes.ts";
import { readQuery } from "./query.ts";
import { ROUTES } from "./routes.ts";
import { heldToLength, JUDGEMENTS, takeJudgement } from "./take-judgement.ts";
import type { WebFiles } from "./web-files.ts";

/** Told of every failure that nobody foresaw; the answer itself keeps silent about it. */
export type OnUnexpected = (error: unknown) => void;

export function buildApplication(store: Store, files: WebFiles, onUnexpected: OnUnexpected): Hono {
  const application = new Hono();
  application.use(async (context, next) => {
    try {
      refuseForeignHost(context.req.header("host"));
      await next();
    } catch (error) {
      context.res = failure(error);
    }
    context.res = withGuardHeaders(context.res);
  });
  application.use(async ({ req }, next) => {
    if (req.method === "GET" || req.method === "HEAD") return next();
    if (req.method === "POST" && req.path === JUDGEMENTS) return next();
    throw new RefusedRequest(
      405,
      "server/reads-only",
      `${short(req.path)} cannot be sent a ${req.method}.`,
      "Ask with GET.",
    );
  });
  for (const route of ROUTES) {
    application.get(route.path, async ({ req }) => {
      const query = readQuery(route.path, new URL(req.url).searchParams, route.parameters);
      return success(await route.answer(store, query, req.param("id") ?? ""));
    });
  }
  for (const route of ORIGINAL_ROUTES) {
    application.get(route.path, async ({ req }) => {
      const query = readQuery(route.path, new URL(req.url).searchParams, route.parameters);
      return route.page(store, query, req.param("id") ?? "");
    });
  }
  application.post(JUDGEMENTS, heldToLength, async ({ req }) =>
    success(await takeJudgement(store, req.raw, () => new Date())),
  );
  application.notFound(({ req }) => {
    const path = req.path;
    const page = path === "/api" || path.startsWith("/api/") ? null : files.at(path);
    if (page) return page;
    const fix = path.startsWith("/api")
      ? "GET /api lists what there is."
      : "Start from the first page of the workbench.";
    return failure(new RefusedRequest(404, "server/no-such-path", `There is nothing at ${short(path)}.`, fix));
  });
  application.onError((error) => {
    const answer = failure(error);
    if (answer.status >= 500) onUnexpected(error);
    return answer;
  });
  return application;
}

function short(path: string): string {
  return path.length > 120 ? `${path.slice(0, 120)}…` : path;
}
