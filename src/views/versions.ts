/**
 * The versions of one report: what one outlet gave under the same lasting address with other words, in order, and what changed from each to the next: its passages word by word, and its claims. A correction is news.
 *
 *     "forty prisoners" → "fourteen prisoners"      a changed passage; the claim that rests on it is another now
 */
import type { Reading } from "../model/reading.ts";
import type { SegmentRole } from "../model/report.ts";
import { reportCalled } from "../model/reports-called.ts";
import type { Span } from "../model/span.ts";
import { wordsAt } from "../model/span.ts";
import { type FoundAgain, findAgain } from "../read/anchor/find-again.ts";
import { selectorOf } from "../read/anchor/text-selector.ts";
import type { Store } from "../record/store.ts";
import { allPages } from "./all-pages.ts";
import { csvOf } from "./csv.ts";
import type { VersionChange, VersionsView } from "./shapes.ts";
import { changedPassages, changedWords } from "./versions/changed-passages.ts";
import { claimChanges } from "./versions/claim-changes.ts";
import { lastingAddress, versionKey } from "./versions/lasting-address.ts";
import { inVersionOrder, orderOf, type VersionOrder } from "./versions/version-order.ts";

/** Of the report that is meant by its id, the beginning of it, or its name. */
export async function viewVersions(store: Store, called: string): Promise<VersionsView> {
  const heads = await allPages((page) => store.reports(page));
  const asked = reportCalled(called, heads);
  const address = lastingAddress(asked);
  const key = versionKey(asked);
  const versions = key === null ? [asked] : inVersionOrder(heads.filter((head) => versionKey(head) === key));
  const changes: VersionChange[] = [];
  let last: Reading | null = null;
  for (const [at, { id }] of versions.entries()) {
    const next = await store.report(id);
    if (last !== null && next !== null) changes.push(changeOf(last, next, orderOf(versions[at - 1]!, versions[at]!)));
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

/** `order`: why the one is taken for the later version. */
export function changeOf(before: Reading, after: Reading, order: VersionOrder): VersionChange {
  const all = changedPassages(before.report.text, after.report.text);
  const own = all.flatMap((passage) => {
    const role = roleAt(after, passage.after) ?? roleAt(before, passage.before);
    return role === null ? [] : [{ ...passage, role, pieces: changedWords(passage) }];
  });
  return {
    from: before.report.id,
    to: after.report.id,
    order,
    passages: own,
    furniture: all.length - own.length,
    claims: claimChanges(before, after),
    quotes: quotesOf(before)
      .map(({ span, claims }) => ({ claims, words: wordsAt(before.report.text, span), ...again(before, after, span) }))
      .filter(({ how }) => how === "near" || how === "gone" || how === "unclear"),
  };
}

const NOT_OWN: ReadonlySet<SegmentRole> = new Set(["furniture", "gap"]);

/** What the passage begins in, where those are words of the report: segments are in order and looked for by halves. */
function roleAt({ report }: Reading, passage: Span | null): SegmentRole | null {
  if (passage === null) return null;
  let [low, high] = [0, report.segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (report.segments[middle]!.end <= passage.start) low = middle + 1;
    else high = middle;
  }
  const role = report.segments[low]?.role ?? "body";
  return NOT_OWN.has(role) ? null : role;
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
