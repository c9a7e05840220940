import type { Store } from "../../record/store.ts";
import { allPages } from "../all-pages.ts";
import { lastingAddress } from "./lasting-address.ts";

/**
 * How many reports of a record share a lasting address. All heads are gone through for it, so it is kept for as long as
 * no report is added: a report that is opened asks for it each time.
 *
 *     meridian.example/talks      2
 */
const kept = new WeakMap<Store, { readonly reports: number; readonly counts: ReadonlyMap<string, number> }>();

export async function versionsAt(store: Store, address: string | null): Promise<number> {
  if (address === null) return 1;
  const { total } = await store.reports({ limit: 1 });
  let book = kept.get(store);
  if (book?.reports !== total) {
    const counts = new Map<string, number>();
    for (const head of await allPages((page) => store.reports(page))) {
      const own = lastingAddress(head);
      if (own !== null) counts.set(own, (counts.get(own) ?? 0) + 1);
    }
    book = { reports: total, counts };
    kept.set(store, book);
  }
  return book.counts.get(address) ?? 1;
}
