/**
 * Where it all comes from: first the reports that share their text, with who printed it first and why they count as one
 * origin; then each outlet with its reports, the agency each credits, and how its day is known.
 *
 *     One origin of 2 reports    21 March 2024    Harbour Post has the text of Lakeside Herald of 20 March: about 92% …
 *     Lakeside Herald            12 March 2024    “Envoys meet in Lakeside” · Meridian News · 14 claims
 */
import { byCodeUnits } from "../merge/in-order.ts";
import { withoutUndone } from "../merge/judged.ts";
import { originsOf } from "../merge/origins.ts";
import { findSharedText } from "../merge/shared-text.ts";
import type { Judgement } from "../model/judgement.ts";
import type { ReportHead } from "../model/record-contents.ts";
import type { Report, SegmentRole } from "../model/report.ts";
import type { SharedPassage, SharedText } from "../model/shared-text.ts";
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

/** Texts of more reports are not held against one another here: the latest are. */
const MOST_COMPARED = 3000;
const NO_OUTLET = "Outlet not known";
/** What of a report says where it is from. */
const TELLING: readonly SegmentRole[] = ["title", "outlet", "credit", "byline", "dateline", "date"];

export async function viewSources(store: Store, asked: SourcesAsked, bounds: Bounds): Promise<GroupedView<SourceLine>> {
  const known = await loadKnown(store, { ...asked, kinds: [] });
  const heads = [...known.reports.values()].sort(inPrint);
  const compared = heads.slice(Math.max(0, heads.length - MOST_COMPARED));
  const reports = await reportsOf(known, compared);
  const judgements = await store.judgements();
  const copies = findSharedText(reports, judgements).filter(({ isOneOrigin }) => isOneOrigin);
  const origins = originsIn(reports, copies, judgements);
  const pairs = judgedPairs(judgements);
  const isAsked = (head: ReportHead): boolean => holds(asked.outlet, [head.outlet, head.agency, head.name]);
  const context: Context = {
    known,
    reports: new Map(reports.map((report) => [report.id, report])),
    sharing: sharingOf(origins),
  };
  const groups = [
    ...originGroups(origins, copies, pairs, known).filter(({ heads: own }) => own.some(isAsked)),
    ...partedGroups(pairs, known).filter(({ heads: own }) => own.some(isAsked)),
    ...outletGroups(heads.filter(isAsked)),
  ];
  const left = heads.length - compared.length;
  const note = left > 0 ? `shared text was looked for in the latest ${MOST_COMPARED} reports` : null;
  return viewInGroups(known, { title: "Sources", empty: "No report fits.", note }, groups, bounds, (drafts) =>
    linesOf(drafts, context),
  );
}

interface Context {
  readonly known: Known;
  readonly reports: ReadonlyMap<string, Report>;
  /** For each report the others of its origin. */
  readonly sharing: ReadonlyMap<string, readonly Report[]>;
}

type SourceDraft = { readonly head: ReportHead } | { readonly copy: SharedText } | JudgedPair;

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

async function reportsOf(known: Known, heads: readonly ReportHead[]): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (const { id } of heads) {
    const reading = await known.sources.reading(id);
    if (reading !== null) reports.push(reading.report);
  }
  return reports;
}

function holds(asked: string | undefined, names: readonly (string | null)[]): boolean {
  const wanted = asked?.toLowerCase();
  return wanted === undefined || names.some((name) => name?.toLowerCase().includes(wanted));
}

/** The reports of each origin, in the order in which they were given; those of most reports first. */
function originsIn(
  reports: readonly Report[],
  copies: readonly SharedText[],
  judgements: readonly Judgement[],
): readonly (readonly Report[])[] {
  const place = new Map(reports.map(({ id }, index) => [id, index]));
  return originsOf(reports, copies, judgements)
    .map((origin) => origin.reports.map((id) => place.get(id)!).sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((members) => members.map((index) => reports[index]!));
}

function sharingOf(origins: readonly (readonly Report[])[]): ReadonlyMap<string, readonly Report[]> {
  const sharing = new Map<string, readonly Report[]>();
  for (const members of origins) {
    for (const report of members)
      sharing.set(
        report.id,
        members.filter((other) => other !== report),
      );
  }
  return sharing;
}

function originGroups(
  origins: readonly (readonly Report[])[],
  copies: readonly SharedText[],
  judged: readonly JudgedPair[],
  known: Known,
): readonly SourceGroup[] {
  const copiesOf = Map.groupBy(copies, (copy) => copy.reports[0]);
  return origins
    .filter((members) => members.length > 1)
    .map((members) => {
      const heads = members.map(({ id }) => known.reports.get(id)!);
      const own = new Set(members.flatMap(({ id }) => copiesOf.get(id) ?? []));
      return {
        title: `One origin: ${members.length} reports`,
        note: `${counted(new Set(heads.map(sourceName)).size, "source")}; they count as one`,
        heads,
        drafts: [
          ...judged.filter(
            ({ judgement, reports }) => judgement.verdict === "same" && members.some(({ id }) => reports.includes(id)),
          ),
          ...[...own].sort((a, b) => byCodeUnits(a.id, b.id)).map((copy) => ({ copy })),
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
        ? copyLine(draft.copy, context)
        : "judgement" in draft
          ? judgedLine(draft, context)
          : await reportLine(draft.head, context);
    if (line !== null) lines.push(line);
  }
  return lines;
}

async function reportLine(head: ReportHead, { known, sharing }: Context): Promise<SourceLine | null> {
  const reading = await known.sources.reading(head.id);
  if (reading === null) return null;
  const { report } = reading;
  const spans = TELLING.flatMap((role) => report.segments.filter((segment) => segment.role === role).slice(0, 1));
  const shown = spans.length > 0 ? spans : report.segments.filter(({ role }) => role === "body").slice(0, 1);
  const others = sharing.get(head.id) ?? [];
  const facts = [
    head.title === null ? head.name : `“${head.title}”`,
    ...(head.agency === null || head.agency === head.outlet ? [] : [head.agency]),
    counted(head.claims, "claim"),
    ...(head.published === null ? [] : [`day ${head.published.basis}`]),
    ...(others.length > 0 ? [`one origin with ${others.length} more`] : []),
  ];
  return {
    ...lineOfReport(head, others),
    text: facts.join(" · "),
    citations: shown.slice(0, 4).map((span) => citationAt(report, span)),
  };
}

function copyLine(copy: SharedText, { known, reports, sharing }: Context): SourceLine {
  // In order of publication: the second is the one that has the text of the first, where both days are known.
  const [first, second] = [reports.get(copy.reports[0])!, reports.get(copy.reports[1])!];
  const [one, two] = [known.reports.get(first.id)!, known.reports.get(second.id)!];
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
    ...lineOfReport(two, sharing.get(second.id) ?? []),
    sources: "both side by side",
    text: `${text}: ${copy.reasons.join("; ")}`,
    citations,
  };
}

function judgedLine({ judgement, reports: pair }: JudgedPair, { known, reports, sharing }: Context): SourceLine | null {
  const [first, second] = pair.map((id) => reports.get(id));
  if (first === undefined || second === undefined) return null;
  return {
    ...lineOfReport(known.reports.get(second.id)!, sharing.get(second.id) ?? []),
    sources: "both side by side",
    text: judgementText(judgement, (id) => nameOf(known.reports.get(id)!)),
    citations: [first, second].map((report) => citationAt(report, openingOf(report))),
  };
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

function lineOfReport(head: ReportHead, others: readonly Report[]): Omit<SourceLine, "text" | "citations"> {
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
