/**
 * Where it all comes from: first the reports that share their text, with who printed it first and why they count as one
 * origin; then each outlet with its reports, the agency each credits, and how its day is known.
 *
 *     One origin of 2 reports    21 March 2024    Harbour Post has the text of Lakeside Herald of 20 March: about 92% …
 *     Lakeside Herald            12 March 2024    “Envoys meet in Lakeside” · Meridian News · 14 claims
 */
import { byCodeUnits } from "../merge/in-order.ts";
import { withoutUndone } from "../merge/judged.ts";
import { groupedBySource } from "../merge/origins.ts";
import { findSharedText } from "../merge/shared-text.ts";
import type { Judgement } from "../model/judgement.ts";
import type { ReportHead } from "../model/record-contents.ts";
import type { Report, SegmentRole } from "../model/report.ts";
import type { SharedPassage } from "../model/shared-text.ts";
import type { Span } from "../model/span.ts";
import type { Store } from "../record/store.ts";
import { citationAt, sourceName } from "./citations.ts";
import { counted } from "./cited-lines.ts";
import { dateText } from "./date-text.ts";
import { type Bounds, type DraftGroup, viewInGroups } from "./grouped.ts";
import { judgementText } from "./judgements.ts";
import { type DaysAsked, type Known, loadKnown } from "./known.ts";
import type { CitedLine, GroupedView } from "./shapes.ts";

export interface SourcesAsked extends DaysAsked {
  /** Part of an outlet's or agency's name. */
  readonly outlet?: string;
}

export interface SourceLine extends CitedLine {
  readonly reportName: string;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly address: string | null;
  readonly published: string | null;
  /** How the day is known: "stated in the text". */
  readonly publishedBecause: string | null;
  readonly claims: number;
  /** Names of the other reports of its origin. */
  readonly sharedWith: readonly string[];
}

export const SOURCE_COLUMNS = [
  "reportName",
  "outlet",
  "agency",
  "address",
  "published",
  "publishedBecause",
  "claims",
  "sharedWith",
] as const;

const NO_OUTLET = "Outlet not known";
/** What of a report says where it is from. */
const TELLING: readonly SegmentRole[] = ["title", "outlet", "credit", "byline", "dateline", "date"];

export async function viewSources(store: Store, asked: SourcesAsked, bounds: Bounds): Promise<GroupedView<SourceLine>> {
  const known = await loadKnown(store, { ...asked, kinds: [] });
  const heads = [...known.reports.values()].sort(inPrint);
  const judgements = await store.judgements();
  const pairs = (await store.oneSource()).filter((pair) => pair.every((id) => known.reports.has(id)));
  const origins = originsIn(heads, pairs);
  const judged = judgedPairs(judgements);
  const isAsked = (head: ReportHead): boolean => holds(asked.outlet, [head.outlet, head.agency, head.name]);
  const context: Context = {
    known,
    judgements,
    originOf: new Map(origins.flatMap((members) => members.map(({ id }) => [id, members] as const))),
  };
  const groups = [
    ...originGroups(origins, pairs, judged).filter(({ heads: own }) => own.some(isAsked)),
    ...partedGroups(judged, known).filter(({ heads: own }) => own.some(isAsked)),
    ...outletGroups(heads.filter(isAsked)),
  ];
  return viewInGroups(known, { title: "Sources", empty: "No report fits." }, groups, bounds, (drafts) =>
    linesOf(drafts, context),
  );
}

interface Context {
  readonly known: Known;
  readonly judgements: readonly Judgement[];
  /** For each report all of its origin. */
  readonly originOf: ReadonlyMap<string, readonly ReportHead[]>;
}

/** What two reports share is looked up where it is shown. */
type SourceDraft = { readonly head: ReportHead } | { readonly copy: readonly [string, string] } | JudgedPair;

/** Two reports that a person called one source, or two. */
interface JudgedPair {
  readonly judgement: Judgement;
  readonly reports: readonly [string, string];
}

function judgedPairs(judgements: readonly Judgement[]): readonly JudgedPair[] {
  const pairs = new Map<string, JudgedPair>();
  for (const judgement of withoutUndone(judgements)) {
    const { verdict, claim, other } = judgement;
    if ((verdict !== "same" && verdict !== "not-same") || !claim.startsWith("r") || other === null) continue;
    const reports = [claim, other].sort(byCodeUnits) as [string, string];
    pairs.set(reports.join(" "), { judgement, reports });
  }
  return [...pairs.values()];
}

interface SourceGroup extends DraftGroup<SourceDraft> {
  readonly heads: readonly ReportHead[];
}

/** In order of publication; those without a day last. */
function inPrint(a: ReportHead, b: ReportHead): number {
  return byCodeUnits(a.published?.value ?? "~", b.published?.value ?? "~") || byCodeUnits(a.name, b.name);
}

function holds(asked: string | undefined, names: readonly (string | null)[]): boolean {
  const wanted = asked?.toLowerCase();
  return wanted === undefined || names.some((name) => name?.toLowerCase().includes(wanted));
}

/** The reports of each origin, in the order in which they were printed; those of most reports first. */
function originsIn(
  heads: readonly ReportHead[],
  pairs: readonly (readonly [string, string])[],
): readonly (readonly ReportHead[])[] {
  const place = new Map(heads.map(({ id }, index) => [id, index]));
  return groupedBySource(heads, pairs)
    .map((ids) => ids.map((id) => place.get(id)!).sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((members) => members.map((index) => heads[index]!));
}

function originGroups(
  origins: readonly (readonly ReportHead[])[],
  pairs: readonly (readonly [string, string])[],
  judged: readonly JudgedPair[],
): readonly SourceGroup[] {
  const pairsOf = Map.groupBy(pairs, ([one]) => one);
  const called = judged.filter(({ judgement }) => judgement.verdict === "same");
  const isCalled = new Set(called.map(({ reports }) => reports.join(" ")));
  return origins
    .filter((members) => members.length > 1)
    .map((heads) => {
      const own = heads.flatMap(({ id }) => pairsOf.get(id) ?? []);
      const ids = new Set(heads.map(({ id }) => id));
      return {
        title: `One origin: ${heads.length} reports`,
        note: `${counted(new Set(heads.map(sourceName)).size, "source")}; they count as one`,
        heads,
        drafts: [
          ...called.filter(({ reports }) => reports.some((id) => ids.has(id))),
          // What a person called one source is shown with whatever the two share.
          ...own.filter((pair) => !isCalled.has(pair.join(" "))).map((copy) => ({ copy })),
          ...own.filter((pair) => isCalled.has(pair.join(" "))).map((copy) => ({ copy })),
        ],
      };
    });
}

/** Reports that a person called two sources, whatever they share. */
function partedGroups(judged: readonly JudgedPair[], known: Known): readonly SourceGroup[] {
  const parted = judged.filter(
    ({ judgement, reports }) => judgement.verdict === "not-same" && reports.every((id) => known.reports.has(id)),
  );
  if (parted.length === 0) return [];
  const heads = parted.flatMap(({ reports }) => reports.map((id) => known.reports.get(id)!));
  return [{ title: "Called two sources", note: counted(parted.length, "judgement"), heads, drafts: parted }];
}

function outletGroups(heads: readonly ReportHead[]): readonly SourceGroup[] {
  const byOutlet = [...Map.groupBy(heads, ({ outlet, agency }) => outlet ?? agency ?? NO_OUTLET)];
  byOutlet.sort(
    ([a, one], [b, two]) =>
      Number(a === NO_OUTLET) - Number(b === NO_OUTLET) || two.length - one.length || byCodeUnits(a, b),
  );
  return byOutlet.map(([title, own]) => ({
    title,
    note: counted(own.length, "report"),
    heads: own,
    drafts: own.map((head) => ({ head })),
  }));
}

async function linesOf(drafts: readonly SourceDraft[], context: Context): Promise<readonly SourceLine[]> {
  const lines: SourceLine[] = [];
  for (const draft of drafts) {
    const line =
      "copy" in draft
        ? await copyLine(draft.copy, context)
        : "judgement" in draft
          ? await judgedLine(draft, context)
          : await reportLine(draft.head, context);
    if (line !== null) lines.push(line);
  }
  return lines;
}

async function reportLine(head: ReportHead, context: Context): Promise<SourceLine | null> {
  const report = await reportWith(head.id, context);
  if (report === null) return null;
  const spans = TELLING.flatMap((role) => report.segments.filter((segment) => segment.role === role).slice(0, 1));
  const shown = spans.length > 0 ? spans : report.segments.filter(({ role }) => role === "body").slice(0, 1);
  const others = context.originOf.get(head.id)!.length - 1;
  const facts = [
    head.title === null ? head.name : `“${head.title}”`,
    ...(head.agency === null || head.agency === head.outlet ? [] : [head.agency]),
    counted(head.claims, "claim"),
    ...(head.published === null ? [] : [`day ${head.published.basis}`]),
    ...(others > 0 ? [`one origin with ${others} more`] : []),
  ];
  return {
    ...lineOfReport(head, context),
    text: facts.join(" · "),
    citations: shown.slice(0, 4).map((span) => citationAt(report, span)),
  };
}

async function copyLine(pair: readonly [string, string], context: Context): Promise<SourceLine | null> {
  const both = await Promise.all(pair.map((id) => reportWith(id, context)));
  const [copy] = findSharedText(
    both.filter((report) => report !== null),
    context.judgements,
  );
  if (copy === undefined) return null;
  // In order of publication: the second is the one that has the text of the first, where both days are known.
  const [first, second] = copy.reports.map((id) => both.find((report) => report?.id === id)!) as [Report, Report];
  const [one, two] = [first, second].map(({ id }) => context.known.reports.get(id)!) as [ReportHead, ReportHead];
  const isLater = one.published !== null && two.published !== null && one.published.value < two.published.value;
  const same = mostTelling(copy.passages);
  const text = isLater
    ? `${nameOf(two)} has text that ${nameOf(one)} had on ${dateText(one.published!.value)}`
    : `${nameOf(two)} and ${nameOf(one)} share text; which had it first is not known`;
  const citations =
    same === null
      ? [citationAt(first, openingOf(first)), citationAt(second, openingOf(second))]
      : [citationAt(first, same[0]), citationAt(second, same[1])];
  return {
    ...lineOfReport(two, context),
    sources: "both side by side",
    text: `${text}: ${copy.reasons.join("; ")}`,
    citations,
  };
}

async function judgedLine({ judgement, reports: pair }: JudgedPair, context: Context): Promise<SourceLine | null> {
  const { reports } = context.known;
  const [first, second] = await Promise.all(pair.map((id) => (reports.has(id) ? reportWith(id, context) : null)));
  if (!first || !second) return null;
  return {
    ...lineOfReport(reports.get(second.id)!, context),
    sources: "both side by side",
    text: judgementText(judgement, (id) => nameOf(reports.get(id)!)),
    citations: [first, second].map((report) => citationAt(report, openingOf(report))),
  };
}

async function reportWith(id: string, { known }: Context): Promise<Report | null> {
  return (await known.sources.reading(id))?.report ?? null;
}

/** The longest sentence that stands in both, in the same words if there is one. */
function mostTelling(passages: readonly SharedPassage[]): SharedPassage["spans"] | null {
  const lengthOf = ({ spans: [one], changes }: SharedPassage): number =>
    (changes.length === 0 ? 1e9 : 0) + one.end - one.start;
  return passages.toSorted((x, y) => lengthOf(y) - lengthOf(x))[0]?.spans ?? null;
}

function nameOf(head: ReportHead): string {
  const source = sourceName(head);
  return source === head.name ? source : `${source} (${head.name})`;
}

function openingOf({ segments, text }: Report): Span {
  const shown = segments.find(({ role }) => role === "title") ?? segments.find(({ role }) => role === "body");
  return shown ?? { start: 0, end: Math.min(text.length, 200) };
}

function lineOfReport(head: ReportHead, { originOf }: Context): Omit<SourceLine, "text" | "citations"> {
  const others = originOf.get(head.id)!.filter(({ id }) => id !== head.id);
  return {
    entry: null,
    kind: null,
    when: head.published?.value ?? null,
    sources: "its own words",
    isDisputed: false,
    reportName: head.name,
    outlet: head.outlet,
    agency: head.agency,
    address: head.address,
    published: head.published?.value ?? null,
    publishedBecause: head.published?.because ?? null,
    claims: head.claims,
    sharedWith: others.map(({ name }) => name),
  };
}
