import type { Store } from "../../record/store.ts";
import { allPages } from "../all-pages.ts";
import { versionKey } from "./lasting-address.ts";

/**
 * How many versions a record holds of a report. All heads are gone through for it, so it is kept for as long as no report
 * is added or read anew: a report that is opened asks for it each time.
 *
 *     meridian.example/talks of Meridian      2
 */
const kept = new WeakMap<Store, { readonly read: number; readonly counts: ReadonlyMap<string, number> }>();

export async function versionsOf(store: Store, report: Parameters<typeof versionKey>[0]): Promise<number> {
  const key = versionKey(report);
  if (key === null) return 1;
  const read = await store.lastRead();
  let book = kept.get(store);
  if (book?.read !== read) {
    const counts = new Map<string, number>();
    for (const head of await allPages((page) => store.reports(page))) {
      const own = versionKey(head);
      if (own !== null) counts.set(own, (counts.get(own) ?? 0) + 1);
    }
    book = { read, counts };
    kept.set(store, book);
  }
  return book.counts.get(key) ?? 1;
}
