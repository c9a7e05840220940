/**
 * What is known, or was: entries as they would stand on a day, in two senses that may be asked for together.
 *
 *     asOf 2024-03-12          what reports published up to that day say
 *     happenedBy 2024-03-12    what had happened by that day, whenever it was reported
 *
 * A meeting planned in a report of the 10th and called off on the 13th, told on the 14th, is planned in both.
 */
import { KINDS } from "../kinds/catalog.ts";
import { entryOf } from "../merge/entry-of.ts";
import { shortNames } from "../merge/short-names.ts";
import type { Actor, RecordActor } from "../model/actor.ts";
import type { Claim, FieldValue, KindId } from "../model/claim.ts";
import { dayNumber, dayOfNumber } from "../model/day-number.ts";
import { daysOf } from "../model/edtf-days.ts";
import type { Entry } from "../model/entry.ts";
import type { ReportHead } from "../model/record-contents.ts";
import type { EntryFilter, Store } from "../record/store.ts";
import { allPages } from "./all-pages.ts";
import { openSources, type Sources } from "./citations.ts";
import { storyAsked } from "./known-stories.ts";

export interface Known {
  /** The last day that counts; null in a record without any dated report. */
  readonly asOf: string | null;
  /** The last day on which anything told has happened, where one was asked for. */
  readonly happenedBy: string | null;
  /** Of kinds with very many entries only those of these days were looked at. */
  readonly window: { readonly since: string; readonly until: string } | null;
  readonly reports: ReadonlyMap<string, ReportHead>;
  readonly actors: readonly RecordActor[];
  readonly entries: readonly Entry[];
  /** The claims of entries of which some field has several sides; of all entries where a day was asked for. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: Sources;
  /** The name in the record of an actor as a report names it, where only one actor goes by that name. */
  readonly nameOf: (name: string) => string;
}

/** A kind with more entries than this is looked at in a window of time only. */
const MANY = 20_000;
const BACK_DAYS = 90;
const AHEAD_DAYS = 400;

/** The days asked for. */
export interface DaysAsked {
  /** Only what reports published up to that day say. */
  readonly asOf?: string;
  /** Only what had happened by that day. */
  readonly happenedBy?: string;
  /** Only what the reports of one story say: the name or id of one of them. */
  readonly story?: string;
}

export interface KnownAsked extends DaysAsked {
  /** Only entries of these kinds. */
  readonly kinds?: readonly KindId[];
  readonly filter?: Pick<EntryFilter, "since" | "until" | "search">;
}

export async function loadKnown(store: Store, asked: KnownAsked = {}): Promise<Known> {
  const asOf = asked.asOf === undefined ? null : lastDayOf(asked.asOf);
  const happenedBy = asked.happenedBy === undefined ? null : lastDayOf(asked.happenedBy);
  const all = await allPages((page) => store.reports(page));
  const latest = all.reduce<string | null>((day, head) => later(day, dayOf(head)), null);
  const story = asked.story === undefined ? null : new Set((await storyAsked(store, asked.story, all)).reports);
  const reports = new Map(
    all.flatMap((head) => {
      const day = dayOf(head);
      if (story !== null && !story.has(head.id)) return [];
      return asOf === null || (day !== null && day <= asOf) ? [[head.id, head] as const] : [];
    }),
  );
  const until = happenedBy ?? asOf ?? latest;
  const actors = await store.actors();
  const sources = openSources(store);
  const found: Entry[] = [];
  let window: Known["window"] = null;
  for (const kind of asked.kinds ?? (Object.keys(KINDS) as KindId[])) {
    const part = await entriesOf(store, { kind, ...asked.filter }, asked.kinds === undefined ? until : null);
    found.push(...part.entries);
    window ??= part.window;
  }
  const isWhole = asOf === null && happenedBy === null && story === null;
  // All claims are needed only to leave some out; else those of entries in which values stand side by side.
  const looked = isWhole ? found.filter(hasSides) : found;
  const claims = await sources.claims(looked.flatMap((entry) => entry.claims));
  const shorts = shortNames(actors);
  const counts = (id: string): boolean => {
    const head = reports.get(claims.get(id)?.report ?? "");
    return head !== undefined && (happenedBy === null || hadHappened(claims.get(id)!, dayOf(head), happenedBy));
  };
  const asKnownThen = (entry: Entry): readonly Entry[] => {
    const known = entry.claims.filter(counts);
    if (known.length === entry.claims.length) return [entry];
    return known.length === 0 ? [] : [asKnown(entry, known, claims, reports, (name) => shorts.get(name) ?? name)];
  };
  return {
    asOf: until,
    happenedBy,
    window,
    reports,
    actors,
    entries: isWhole ? found : found.flatMap(asKnownThen),
    claims,
    sources,
    nameOf: namesOf(actors),
  };
}

function lastDayOf(asked: string): string {
  return daysOf(asked)?.last ?? asked;
}

const PLANS: ReadonlySet<Claim["modality"]> = new Set(["planned", "proposed", "possible"]);

/**
 * Whether what a claim tells had happened by a day. Without a day of its own it had if it was in print by then; and a
 * plan for later had been made if it was in print by then.
 */
function hadHappened(claim: Claim, published: string | null, day: string): boolean {
  const days = claim.when === null ? null : daysOf(claim.when);
  if (days !== null && (days.first ?? days.last ?? day) <= day) return true;
  return (days === null || PLANS.has(claim.modality)) && published !== null && published <= day;
}

function hasSides(entry: Entry): boolean {
  return Object.values(entry.fields).some((field) => field.sides.length > 1);
}

function namesOf(actors: readonly Actor[]): (name: string) => string {
  const names = new Map<string, string | null>();
  for (const actor of actors) {
    for (const alias of actor.aliases) names.set(alias, names.has(alias) ? null : actor.name);
  }
  for (const actor of actors) names.set(actor.name, actor.name);
  return (name) => names.get(name) ?? name;
}

async function entriesOf(
  store: Store,
  filter: EntryFilter,
  around: string | null,
): Promise<{ readonly entries: readonly Entry[]; readonly window: Known["window"] }> {
  const { total } = await store.entries({ ...filter, limit: 1 });
  const isBounded = filter.since !== undefined || filter.until !== undefined;
  const window =
    total > MANY && around !== null && !isBounded
      ? { since: dayOfNumber(dayNumber(around) - BACK_DAYS), until: dayOfNumber(dayNumber(around) + AHEAD_DAYS) }
      : null;
  return { entries: await allPages((page) => store.entries({ ...filter, ...window, ...page })), window };
}

/** The entry from some of its claims, settled anew by the same rules as in merging. */
function asKnown(
  entry: Entry,
  ids: readonly string[],
  claims: ReadonlyMap<string, Claim>,
  reports: ReadonlyMap<string, ReportHead>,
  shortOf: (actor: string) => string,
): Entry {
  const kind = KINDS[entry.kind]!;
  const values = valuesByClaim(entry);
  const heads = [...new Set(ids.map((id) => claims.get(id)!.report))];
  const sources = ids.map((id) => {
    const claim = claims.get(id)!;
    const head = reports.get(claim.report)!;
    const stated = Object.keys(claim.fieldSpans).filter((name) => claim.fieldSpans[name]!.length > 0);
    return {
      claim: id,
      report: head.id,
      outlet: head.outlet,
      fields: { ...claim.fields, ...values.get(id) },
      when: claim.when,
      modality: claim.modality,
      published: head.published?.value ?? null,
      source: claim.by === null ? `report ${head.id}` : `by ${claim.by}`,
      origin: heads.indexOf(head.id),
      credited: null,
      stated: new Set(claim.whenBasis === "stated" ? [...stated, "when"] : stated),
      corrected: new Set<string>(),
    };
  });
  const origins = Math.min(entry.origins, heads.length);
  return { ...entryOf(kind, sources, { shortOf, origins, review: entry.review }), id: entry.id };
}

/** What each claim says in the names of the record, read back from the sides of the entry. */
function valuesByClaim(entry: Entry): Map<string, Record<string, FieldValue>> {
  const values = new Map<string, Record<string, FieldValue>>();
  for (const [name, field] of Object.entries(entry.fields)) {
    // One side can hold several wordings; each claim has its own.
    if (KINDS[entry.kind]!.fields[name]?.of.type === "words") continue;
    for (const side of field.sides) {
      for (const claim of side.claims) values.set(claim, { ...values.get(claim), [name]: side.value });
    }
  }
  return values;
}

/** The last day of a report's publication; null where it has none. */
export function dayOf(head: ReportHead): string | null {
  return head.published === null ? null : (daysOf(head.published.value)?.last ?? null);
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/** Of some claims of an entry, those that are there and whose reports are known. */
export function knownClaims(
  ids: readonly string[],
  claims: ReadonlyMap<string, Claim>,
  { reports }: Pick<Known, "reports">,
): readonly Claim[] {
  return ids.flatMap((id) => {
    const claim = claims.get(id);
    return claim !== undefined && reports.has(claim.report) ? [claim] : [];
  });
}
