/** Entries, found by filter, by their id or by the id of any of their claims. */
import { type RawBuilder, sql } from "kysely";
import { daysOf } from "../../model/edtf-days.ts";
import type { Entry } from "../../model/entry.ts";
import { ParleyError } from "../../model/error.ts";
import { folded } from "../../model/folded-words.ts";
import type { Db } from "../schema.ts";
import type { EntryFilter, Page } from "../store.ts";
import { NO_LIMIT } from "./in-parts.ts";
import { searchedWords } from "./searched-words.ts";

/** The latest first, those without a day last. */
export async function listEntries(
  db: Db,
  filter: EntryFilter,
  holdsWords: (words: readonly string[]) => RawBuilder<boolean>,
): Promise<Page<Entry>> {
  const fitting = fittingEntries(db, filter, holdsWords);
  const { total } = await fitting.select((e) => e.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await fitting
    .select("body")
    .orderBy(sql`coalesce(first_day, '')`, "desc")
    .orderBy("id")
    .limit(filter.limit ?? NO_LIMIT)
    .offset(filter.offset ?? 0)
    .execute();
  return { total, items: rows.map(toEntry) };
}

function fittingEntries(db: Db, filter: EntryFilter, holdsWords: (words: readonly string[]) => RawBuilder<boolean>) {
  let query = db.selectFrom("entries");
  const { kind, report } = filter;
  if (kind) query = query.where("kind", "=", kind);
  const since = filter.since ? dayOf(filter.since, "first") : null;
  const until = filter.until ? dayOf(filter.until, "last") : null;
  if (since || until) query = query.where((e) => e.or([e("first_day", "is not", null), e("last_day", "is not", null)]));
  if (since) query = query.where((e) => e.or([e("last_day", "is", null), e("last_day", ">=", since)]));
  if (until) query = query.where((e) => e.or([e("first_day", "is", null), e("first_day", "<=", until)]));
  if (filter.actor?.trim()) {
    // Folded, a name holds letters, digits and spaces: nothing that LIKE would take for a sign.
    const part = folded(filter.actor);
    query = query.where("id", "in", (e) =>
      e
        .selectFrom("entry_actors")
        .select("entry_id")
        .where("name", "like", part ? `%${part}%` : ""),
    );
  }
  if (report) {
    query = query.where("id", "in", (e) =>
      e.selectFrom("entry_claims").select("entry_id").where("report_id", "=", report),
    );
  }
  if (filter.search?.trim()) {
    const words = searchedWords(filter.search);
    query = query.where(words.length > 0 ? holdsWords(words) : sql<boolean>`1 = 0`);
  }
  return query;
}

function dayOf(edtf: string, side: "first" | "last"): string | null {
  const days = daysOf(edtf);
  if (!days) {
    throw new ParleyError(
      "record/no-such-day",
      `"${edtf.slice(0, 60)}" is no day; write 2024-03-13, 2024-03 for a month or 2024 for a year.`,
    );
  }
  return days[side];
}

/** Fewest digits of an id that may stand for the whole, and all of them. */
const DIGITS = /^[ec]?([0-9a-f]{6,16})$/;

export async function entryById(db: Db, id: string): Promise<Entry | null> {
  const digits = DIGITS.exec(id.trim().toLowerCase())?.[1];
  if (!digits) return null;
  const found = await db
    .selectFrom("entry_claims")
    .select("entry_id")
    .distinct()
    .where("claim_id", ">=", `c${digits}`)
    // "g" comes after every hex digit.
    .where("claim_id", "<", `c${digits}g`)
    .limit(2)
    .execute();
  const [only] = found;
  if (!only || found.length > 1) return null;
  const row = await db.selectFrom("entries").select("body").where("id", "=", only.entry_id).executeTakeFirst();
  return row ? toEntry(row) : null;
}

const toEntry = (row: { body: string }): Entry => JSON.parse(row.body) as Entry;
