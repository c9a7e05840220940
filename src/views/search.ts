/**
 * Words come in; the entries and the reports that hold them all go out, the best first, with the sentences in which they
 * stand and the words marked.
 *
 *     “ravna truce”    Entries: Ceasefire in Ravna: reached    Reports: «Truce» in «Ravna» holds …
 */
import { daysOf } from "../model/edtf-days.ts";
import type { Entry } from "../model/entry.ts";
import { ParleyError } from "../model/error.ts";
import { foldedWords } from "../model/folded-words.ts";
import type { Report } from "../model/report.ts";
import type { Store } from "../record/store.ts";
import { checkAsked, isOfOutlet } from "./check-asked.ts";
import { citationAt, citationsOf, sourceName } from "./citations.ts";
import { CITED, inDifferentWords, lineWith } from "./cited-lines.ts";
import { type EntryAsked, filterOf, fits } from "./entry-fits.ts";
import type { Bounds } from "./grouped.ts";
import { type DaysAsked, dayOf, type Known, knownClaims, loadKnown } from "./known.ts";
import { bestSentences, markedWords } from "./search/marked-words.ts";
import type { Citation, CitedLine, GroupedView, LineGroup } from "./shapes.ts";
import { latestFirst, lineOf } from "./standing/section.ts";

export interface SearchAsked extends DaysAsked, EntryAsked {
  readonly words: string;
  /** Part of an outlet's name. */
  readonly outlet?: string;
  readonly review?: Entry["review"];
}

/** Reports looked at, the best first; more than anybody goes through. */
const MOST_REPORTS = 1000;
const SENTENCES = 2;

export async function viewSearch(store: Store, asked: SearchAsked, bounds: Bounds): Promise<GroupedView> {
  const words = [...new Set(foldedWords(asked.words))];
  if (words.length === 0) {
    throw new ParleyError(
      "usage/no-words",
      `“${asked.words.slice(0, 60)}” holds no word to look for; give a word or more.`,
    );
  }
  const known = await loadKnown(store, {
    ...asked,
    filter: { ...filterOf(asked), search: asked.words },
  });
  checkAsked({ ...(asked.outlet === undefined ? {} : { outlet: asked.outlet }) }, known);
  const entries = rankedEntries(known, asked, words);
  const reports = isOfEntries(asked) ? [] : await reportsFor(store, known, asked);
  const groups = [
    { title: "Entries", total: entries.length, lines: await entryLines(known, entries, words, bounds) },
    { title: "Reports", total: reports.length, lines: await reportLines(known, reports, words, bounds) },
  ];
  return {
    title: `Search: ${asked.words}`,
    asOf: known.asOf,
    happenedBy: known.happenedBy,
    window: null,
    note: null,
    empty: "Nothing holds all these words.",
    groups: groups.filter(({ lines }) => lines.length > 0).map((group): LineGroup => ({ ...group, note: null })),
    totalGroups: groups.filter(({ total }) => total > 0).length,
    totalLines: entries.length + reports.length,
  };
}

/** These are questions that only an entry can answer. */
function isOfEntries({ kinds, actor, place, review }: SearchAsked): boolean {
  return [kinds, actor, place, review].some((filter) => filter !== undefined);
}

/** Those that say most of the words themselves first; then those of most origins; then the shorter, which say less else. */
function rankedEntries(known: Known, asked: SearchAsked, words: readonly string[]): readonly Entry[] {
  const isAsked = fits(asked, known.actors);
  const fitting = known.entries.filter(
    (entry) =>
      isAsked(entry) &&
      (asked.review === undefined || entry.review === asked.review) &&
      (asked.outlet === undefined || entry.reports.some((id) => isOutlet(known, id, asked.outlet))),
  );
  const said = new Map(fitting.map((entry) => [entry, markedWords(entry.headline, words).found]));
  return fitting.sort(
    (a, b) =>
      said.get(b)! - said.get(a)! ||
      b.origins - a.origins ||
      a.headline.length - b.headline.length ||
      latestFirst(a, b),
  );
}

function isOutlet(known: Known, report: string, asked: string | undefined): boolean {
  const head = known.reports.get(report);
  return head !== undefined && (asked === undefined || isOfOutlet(head, asked));
}

async function entryLines(
  known: Known,
  entries: readonly Entry[],
  words: readonly string[],
  { lines }: Bounds,
): Promise<readonly CitedLine[]> {
  const shown = entries.slice(0, lines);
  const claims = await known.sources.claims(shown.flatMap((entry) => entry.claims));
  const told = [];
  for (const entry of shown) {
    const own = knownClaims(entry.claims, claims, known);
    const marked = (await citationsOf(known.sources, own)).map((citation) => withMarks(citation, words));
    // The passages that hold most of the words come first.
    const best = marked.toSorted((a, b) => b.found - a.found);
    const citations = inDifferentWords(best.map(({ citation }) => citation)).slice(0, CITED);
    if (citations.length > 0) told.push(lineWith(lineOf(entry), citations));
  }
  return told;
}

function withMarks(citation: Citation, words: readonly string[]): { citation: Citation; found: number } {
  const { marks, found } = markedWords(citation.quote, words);
  return { citation: { ...citation, marks }, found };
}

async function reportsFor(store: Store, known: Known, asked: SearchAsked): Promise<readonly string[]> {
  const { items } = await store.findReports(asked.words, { limit: MOST_REPORTS });
  const [first, last] = [asked.since, asked.until].map((day) => (day === undefined ? null : daysOf(day)));
  return items.filter((id) => {
    const head = known.reports.get(id);
    if (head === undefined || !isOutlet(known, id, asked.outlet)) return false;
    const day = dayOf(head);
    if (first?.first && !(day !== null && day >= first.first)) return false;
    return !last?.last || (day !== null && day <= last.last);
  });
}

async function reportLines(
  known: Known,
  reports: readonly string[],
  words: readonly string[],
  { lines }: Bounds,
): Promise<readonly CitedLine[]> {
  const told: CitedLine[] = [];
  for (const id of reports.slice(0, lines)) {
    const reading = await known.sources.reading(id);
    if (reading !== null) told.push(reportLine(reading.report, words));
  }
  return told;
}

function reportLine(report: Report, words: readonly string[]): CitedLine {
  const sentences = bestSentences(report.text, words, SENTENCES);
  return {
    entry: null,
    kind: null,
    when: report.published?.value ?? null,
    text: report.title ?? report.name,
    sources: sourceName(report),
    isDisputed: false,
    citations: sentences.map((span) => withMarks(citationAt(report, span), words).citation),
  };
}
