/**
 * What was put right lately: reports that came again with other words, and reports that say so themselves. Each with
 * the words before and after, and the claims it touches. A correction is news.
 *
 *     “Envoys meet in Lakeside” was changed: “forty” → “fourteen”. Changed: 40 prisoners → 14 prisoners
 */
import { cut } from "../../kinds/phrase.ts";
import type { Claim } from "../../model/claim.ts";
import { dayNumber } from "../../model/day-number.ts";
import { foldedWords } from "../../model/folded-words.ts";
import type { Reading } from "../../model/reading.ts";
import type { ReportHead } from "../../model/record-contents.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import type { Store } from "../../record/store.ts";
import { citationAt, sourceName } from "../citations.ts";
import { dateText } from "../date-text.ts";
import { dayOf, type Known } from "../known.ts";
import type { Citation, CitedLine, ClaimChange, StandingSection, VersionChange } from "../shapes.ts";
import { CORRECTION_WORDS, correctionLines } from "../versions/correction-lines.ts";
import { versionKey } from "../versions/lasting-address.ts";
import { inVersionOrder, orderOf } from "../versions/version-order.ts";
import { changeOf } from "../versions.ts";
import { firstDayNumber, latelyFrom, MOST, MOST_ASKED } from "./changes.ts";

/** Looked at, the latest first: more than anybody reads through. */
const MOST_LOOKED_AT = 40;
const MOST_FOUND = 500;

interface Corrected {
  readonly day: number;
  readonly line: CitedLine;
}

export async function correctedSection(
  store: Store,
  known: Known,
  since: string | undefined,
): Promise<StandingSection> {
  const isAsked = since !== undefined;
  const lines = await correctionsFrom(store, known, isAsked ? firstDayNumber(since) : latelyFrom(known));
  return {
    id: "corrected",
    title: isAsked ? `Put right since ${dateText(since)}` : "Put right lately",
    empty: `No report that was told before has come again with other words${isAsked ? " since" : ""}, or says that it was corrected.`,
    lines: lines.slice(0, isAsked ? MOST_ASKED : MOST),
    total: lines.length,
  };
}

/** From a day on, by its number. */
async function correctionsFrom(store: Store, known: Known, from: number): Promise<readonly CitedLine[]> {
  const heads = [...known.reports.values()];
  const versions = await newVersions(known, heads, from);
  const told = new Set(versions.flatMap(({ line }) => line.citations.map(({ report }) => report)));
  const lines = await toldThemselves(store, known, from, told);
  return [...versions, ...lines]
    .sort((a, b) => b.day - a.day || b.line.citations.length - a.line.citations.length)
    .map(({ line }) => line);
}

async function newVersions(known: Known, heads: readonly ReportHead[], from: number): Promise<Corrected[]> {
  const byKey = Map.groupBy(heads, versionKey);
  byKey.delete(null);
  const pairs = [...byKey.values()].flatMap((same) => {
    const sorted = same.length < 2 ? [] : inVersionOrder(same);
    return sorted.slice(1).map((after, i) => ({ before: sorted[i]!, after, day: newsDay(sorted[i]!, after) }));
  });
  const late = pairs.filter(({ day }) => day >= from).sort((a, b) => b.day - a.day);
  const found: Corrected[] = [];
  for (const { before, after, day } of late.slice(0, MOST_LOOKED_AT)) {
    const [earlier, later] = [await known.sources.reading(before.id), await known.sources.reading(after.id)];
    if (earlier === null || later === null) continue;
    const change = changeOf(earlier, later, orderOf(before, after));
    // Another day or another byline over the same words is no news.
    const passages = change.passages.filter(({ role }) => TOLD.has(role));
    if (passages.length > 0) found.push({ day, line: versionLine(earlier, later, { ...change, passages }) });
  }
  return found;
}

const TOLD: ReadonlySet<string> = new Set(["title", "heading", "body", "caption", "speaker"]);

/** The day it says, where it says a later one than before; else the day by which both were in the record. */
function newsDay(before: ReportHead, after: ReportHead): number {
  if (orderOf(before, after) === "day") return dayNumber(dayOf(after) ?? after.added.slice(0, 10));
  return Math.max(...[before, after].map(({ added }) => dayNumber(added.slice(0, 10))));
}

const MOST_SHOWN = 3;

function versionLine(earlier: Reading, later: Reading, { passages, claims, order }: VersionChange): CitedLine {
  const { report } = later;
  // Where nobody knows which came first, nothing became anything.
  const [to, come, gone] = order === null ? [" or ", "only one has", "only one has"] : [" → ", "added", "gone"];
  const words = passages.map(({ pieces }) => {
    const [less, more] = (["removed", "added"] as const).map((what) =>
      pieces
        .filter((piece) => piece.what === what)
        .map((piece) => piece.words.trim())
        .join(" … "),
    );
    if (less === "") return `${come} “${short(more!)}”`;
    return more === "" ? `${gone} “${short(less!)}”` : `“${short(less!)}”${to}“${short(more!)}”`;
  });
  const citations = passages
    .slice(0, MOST_SHOWN)
    .flatMap((passage) => [
      ...(passage.after === null ? [] : [marked(later, passage.after, passage.pieces, "added", claims)]),
      ...(passage.before === null ? [] : [marked(earlier, passage.before, passage.pieces, "removed", claims)]),
    ]);
  return {
    entry: null,
    kind: null,
    when: report.published?.value ?? null,
    text: `“${titleOf(report)}” ${order === null ? "has two versions" : "was changed"}: ${listed(words)}${touched(claims, order)}`,
    sources: `${sourceName(report)}, ${SOURCES[order ?? "unknown"]}`,
    isDisputed: false,
    citations,
  };
}

const SOURCES = {
  day: "a later version",
  adding: "a version added later",
  unknown: "two versions; which came first is not known",
} as const;

/** The passage with the words marked that only this version has. */
function marked(
  { report }: Reading,
  passage: Span,
  pieces: VersionChange["passages"][number]["pieces"],
  own: "added" | "removed",
  claims: readonly ClaimChange[],
): Citation {
  const marks: Span[] = [];
  let at = 0;
  for (const { what, words } of pieces) {
    if (what !== own && what !== "same") continue;
    if (what === own) marks.push({ start: at, end: at + words.length });
    at += words.length;
  }
  const side = own === "added" ? "after" : "before";
  const claim = claims.find((one) => one[side] !== null && meets(one[side]!.span, passage))?.[side]?.id ?? null;
  return { ...citationAt(report, passage, claim), marks };
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What was merely said says again what the others say. */
function touched(claims: readonly ClaimChange[], order: VersionChange["order"]): string {
  const [things, said] = [
    claims.filter(({ kind }) => kind !== "statement"),
    claims.filter(({ kind }) => kind === "statement"),
  ];
  const told = [...things, ...said].map(({ what, before, after }) => {
    const headlines = [before, after].flatMap((claim) => (claim === null ? [] : cut(claim.headline, LONGEST_CLAIM)));
    const shown = [...new Set(headlines)];
    if (order !== null) return `${what}: ${shown.join(" → ")}`;
    return `${what === "changed" ? "differing" : "in one alone"}: ${shown.join(" or ")}`;
  });
  return told.length === 0 ? "" : `. Claims ${listed(told, MOST_CLAIMS)}`;
}

const MOST_CLAIMS = 2;
const LONGEST_CLAIM = 70;

function listed(told: readonly string[], most = MOST_SHOWN): string {
  const more = told.length > most ? `; and ${told.length - most} more` : "";
  return `${told.slice(0, most).join("; ")}${more}`;
}

async function toldThemselves(
  store: Store,
  known: Known,
  from: number,
  told: ReadonlySet<string>,
): Promise<Corrected[]> {
  const ids = new Set<string>();
  for (const words of CORRECTION_WORDS) {
    for (const id of (await store.findReports(words, { limit: MOST_FOUND })).items) ids.add(id);
  }
  const late = [...ids].flatMap((id) => {
    const head = known.reports.get(id);
    const day = head === undefined ? null : dayOf(head);
    return day === null || dayNumber(day) < from || told.has(id) ? [] : [{ id, day: dayNumber(day) }];
  });
  const found: Corrected[] = [];
  for (const { id, day } of late.sort((a, b) => b.day - a.day || (a.id < b.id ? -1 : 1)).slice(0, MOST_LOOKED_AT)) {
    const reading = await known.sources.reading(id);
    if (reading === null) continue;
    for (const span of correctionLines(reading.report.text).slice(0, MOST_SHOWN)) {
      found.push({ day, line: toldLine(reading, span) });
    }
  }
  return found;
}

function toldLine({ report, claims }: Reading, span: Span): CitedLine {
  const words = wordsAt(report.text, span);
  const touches = claims.filter(
    (claim) => meets(claim.spans[0] ?? span, span) || isSpokenOf(report.text, claim, words),
  );
  return {
    entry: null,
    kind: null,
    when: report.published?.value ?? null,
    text: `“${titleOf(report)}”: ${cut(words, 200)}`,
    sources: sourceName(report),
    isDisputed: false,
    citations: [
      citationAt(report, span),
      ...touches
        .slice(0, MOST_SHOWN)
        .flatMap((claim) => claim.spans.slice(0, 1).map((one) => citationAt(report, one, claim.id))),
    ],
  };
}

/** A line speaks of a claim when it says most of the words that the claim's fields rest on. */
function isSpokenOf(text: string, { fieldSpans }: Claim, line: string): boolean {
  const said = new Set(foldedWords(line));
  const words = new Set(
    Object.entries(fieldSpans).flatMap(([name, spans]) =>
      name === "by" || name === "speaker" ? [] : spans.flatMap((span) => foldedWords(wordsAt(text, span))),
    ),
  );
  const telling = [...words].filter((word) => word.length > 3 || /\d/.test(word));
  return telling.length > 1 && telling.filter((word) => said.has(word)).length * 2 > telling.length;
}

function titleOf({ title, name }: Pick<ReportHead, "title" | "name">): string {
  return cut(title ?? name, 80);
}

function short(words: string): string {
  return cut(words.replace(/\s+/g, " "), 80);
}
