/**
 * The versions of one report: what came under the same lasting address with other words, in the order it came into the
 * record, and what changed from each to the next: passages added, removed and changed, and what became of the passages
 * that claims rest on. A correction is news.
 *
 *     "forty prisoners" → "fourteen prisoners"      a changed passage; the claim that rests on it is found nearly so
 */
import { diffArrays } from "diff";
import { byCodeUnits } from "../merge/in-order.ts";
import type { Reading } from "../model/reading.ts";
import type { ReportHead } from "../model/record-contents.ts";
import type { Span } from "../model/span.ts";
import { wordsAt } from "../model/span.ts";
import { type FoundAgain, findAgain } from "../read/anchor/find-again.ts";
import { selectorOf } from "../read/anchor/text-selector.ts";
import type { Store } from "../record/store.ts";
import { allPages } from "./all-pages.ts";
import { csvOf } from "./csv.ts";

export interface VersionsView {
  /** Without what differs from one visit to the next. */
  readonly address: string | null;
  readonly versions: readonly ReportHead[];
  /** One fewer than versions. */
  readonly changes: readonly VersionChange[];
}

export interface VersionChange {
  readonly from: string;
  readonly to: string;
  readonly passages: readonly ChangedPassage[];
  /** The passages of claims in the earlier version that do not stand in the later one to the letter. */
  readonly quotes: readonly (FoundAgain & { readonly claims: readonly string[]; readonly words: string })[];
}

export interface ChangedPassage {
  readonly what: "added" | "removed" | "changed";
  /** In the earlier version. */
  readonly before: PassageWords | null;
  /** In the later version. */
  readonly after: PassageWords | null;
}

export interface PassageWords extends Span {
  readonly words: string;
}

/** Null where the record has no such report: its id, six digits of it or more, or its name. */
export async function viewVersions(store: Store, id: string): Promise<VersionsView | null> {
  const heads = await allPages((page) => store.reports(page));
  const asked = heads.find((head) => head.id === id) ?? only(heads.filter((head) => isMeant(head, id)));
  if (asked === null) return null;
  const address = addressOf(asked);
  const versions =
    address === null
      ? [asked]
      : heads
          .filter((head) => addressOf(head) === address)
          .sort((a, b) => byCodeUnits(a.added, b.added) || byCodeUnits(a.id, b.id));
  const changes: VersionChange[] = [];
  let last: Reading | null = null;
  for (const { id: version } of versions) {
    const next = await store.report(version);
    if (last !== null && next !== null) changes.push(changeOf(last, next));
    last = next;
  }
  return { address, versions, changes };
}

/** One row a passage that was changed, with its place in both versions. */
export function versionsAsCsv({ changes }: VersionsView): string {
  return csvOf(
    ["from", "to", "what", "before", "beforeStart", "beforeEnd", "after", "afterStart", "afterEnd"],
    changes.flatMap(({ from, to, passages }) =>
      passages.map(({ what, before, after }) => [
        ...[from, to, what],
        ...[before, after].flatMap((one) => [one?.words ?? null, one?.start ?? null, one?.end ?? null]),
      ]),
    ),
  );
}

function isMeant(head: ReportHead, id: string): boolean {
  return head.name === id || (id.length >= 7 && head.id.startsWith(id));
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? items[0]! : null;
}

/** What a link adds to tell where a reader came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmp|cmpid|ref|ref_src|src|s|smid|share|igshid|ocid|at_\w+|wt_mc|ns_\w+)$/i;

/** "https://www.meridian.example/talks/?utm_source=x#top" and "http://meridian.example/talks" are one place. */
function addressOf({ canonical, address }: ReportHead): string | null {
  const given = canonical ?? address;
  if (!given) return null;
  try {
    const url = new URL(given);
    const kept = [...url.searchParams]
      .filter(([name]) => !TRACKING.test(name))
      .map(([name, value]) => `${name}=${value}`);
    const path = url.pathname.replace(/\/$/, "");
    return `${url.host.replace(/^(?:www|m|mobile|amp)\./, "")}${path}${kept.length > 0 ? `?${kept.sort().join("&")}` : ""}`;
  } catch {
    return given;
  }
}

function changeOf(before: Reading, after: Reading): VersionChange {
  return {
    from: before.report.id,
    to: after.report.id,
    passages: changedPassages(before.report.text, after.report.text),
    quotes: quotesOf(before)
      .map(({ span, claims }) => ({ claims, words: wordsAt(before.report.text, span), ...again(before, after, span) }))
      .filter(({ how }) => how === "near" || how === "gone" || how === "unclear"),
  };
}

/** Each passage once, with all claims that rest on it. */
function quotesOf({ claims }: Reading): { span: Span; claims: string[] }[] {
  const quotes = new Map<string, { span: Span; claims: string[] }>();
  for (const { id, spans } of claims) {
    for (const span of spans) {
      const key = `${span.start} ${span.end}`;
      const quote = quotes.get(key) ?? { span, claims: [] };
      quote.claims.push(id);
      quotes.set(key, quote);
    }
  }
  return [...quotes.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function again(before: Reading, after: Reading, span: Span): FoundAgain {
  return findAgain(selectorOf(before.report.text, span), after.report.text);
}

/** More edits than this, and the two are no versions of one text: all of it was changed. */
const MOST_EDITS = 400;

/** A changed passage stands among so many removed beside it. */
const MOST_PAIRED = 20;

export function changedPassages(before: string, after: string): ChangedPassage[] {
  const [a, b] = [passagesOf(before), passagesOf(after)];
  const parts = diffArrays(
    a.map(({ words }) => words),
    b.map(({ words }) => words),
    { maxEditLength: MOST_EDITS },
  ) ?? [
    { value: a.map(({ words }) => words), removed: true, added: false },
    { value: b.map(({ words }) => words), removed: false, added: true },
  ];
  const changed: ChangedPassage[] = [];
  let [i, j] = [0, 0];
  let removed: PassageWords[] = [];
  const close = () => {
    for (const before of removed) changed.push({ what: "removed", before, after: null });
    removed = [];
  };
  for (const part of parts) {
    const count = part.value.length;
    if (part.removed) {
      close();
      removed = a.slice(i, (i += count));
    } else if (part.added) {
      for (const after of b.slice(j, (j += count))) {
        // What was removed just here and shares its beginning or end was changed.
        const at = removed.slice(0, MOST_PAIRED).findIndex((before) => isAlike(before.words, after.words));
        if (at < 0) changed.push({ what: "added", before: null, after });
        else changed.push({ what: "changed", before: removed.splice(at, 1)[0]!, after });
      }
      close();
    } else {
      close();
      [i, j] = [i + count, j + count];
    }
  }
  close();
  return changed;
}

/** A sentence or a line; both ends are those of its words. */
function passagesOf(text: string): PassageWords[] {
  const passages: PassageWords[] = [];
  for (const match of text.matchAll(/[^\s][^\n]*?(?:[.!?][”"’')\]]{0,3}(?=\s|$)|(?=\n|$))/gu)) {
    const words = match[0].trimEnd();
    if (words !== "") passages.push({ start: match.index, end: match.index + words.length, words });
  }
  return passages;
}

function isAlike(a: string, b: string): boolean {
  const [left, right] = [
    new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
    new Set(b.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
  ];
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared * 2 >= Math.max(left.size, right.size) && shared > 0;
}
