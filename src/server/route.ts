/** One thing the server can be asked for. */
import type { Store } from "../record/store.ts";
import type { Parameters, Query } from "./query.ts";

export interface Route {
  readonly path: string;
  /** What it gives, in one line. */
  readonly gives: string;
  readonly parameters: Parameters;
  readonly answer: (store: Store, query: Query, id: string) => Promise<object>;
}

/** One that is answered not in an envelope but with a page or a file. */
export interface PageRoute extends Omit<Route, "answer"> {
  readonly page: (store: Store, query: Query, id: string) => Promise<Response>;
}
