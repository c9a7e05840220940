/** Opens a record that must exist, brings its entries up to date, does the work and closes it whatever happens. */
import { openRecord } from "../record/open.ts";
import type { Store } from "../record/store.ts";

export async function withRecord(location: string, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openRecord(location, { mustExist: true });
  try {
    await store.refresh();
    await work(store);
  } finally {
    await store.close();
  }
}
