/**
 * Where it all comes from: first the reports that share their text, with who printed it first and why they count as one
 * origin; then each outlet with its reports, the agency each credits, and how its day is known.
 *
 *     One origin of 2 reports    21 March 2024    Harbour Post has the text of Lakeside Herald of 20 March: about 92% …
 *     Lakeside Herald            12 March 2024    “Envoys meet in Lakeside” · Meridian News · 14 claims
 */
import { Groups } from "../merge/groups.ts";
import { byCodeUnits } from "../merge/in-order.ts";
import { findSharedText } from "../merge/shared-text.ts";
import type { Judgement } from "../model/judgement.ts";
import type { ReportHead } from "../model/record-contents.ts";
import type { Report, SegmentRole } from "../model/report.ts";
import type { SharedPassage, SharedText } from "../model/shared-text.ts";
import type { Span } from "../model/span.ts";
import type { Store } from "../record/store.ts";
import { citationAt, sourceName } from "./citations.ts";
import { dateText } from "./date-text.ts";
import type { Bounds } from "./grouped.ts";
import { type DaysAsked, type Known, loadKnown } from "./known.ts";
import type { CitedLine, GroupedView, LineGroup } from "./shapes.ts";

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
  const copies = copiesIn(reports, await store.judgements());
  const isAsked = (head: ReportHead): boolean => holds(asked.outlet, [head.outlet, head.agency, head.name]);
  const context: Context = { known, reports, copies, sharing: sharingOf(reports, copies) };
  const groups = [
    ...originGroups(context).filter(({ heads: own }) => own.some(isAsked)),
    ...outletGroups(heads.filter(isAsked)),
  ];
  const left = heads.length - compared.length;
  return {
    title: "Sources",
    asOf: known.asOf,
    happenedBy: known.happenedBy,
    window: null,
    note: left > 0 ? `shared text was looked for in the latest ${MOST_COMPARED} reports` : null,
    empty: "No report fits.",
    groups: await filled(groups, context, bounds),
    totalGroups: groups.length,
    totalLines: groups.reduce((sum, group) => sum + group.drafts.length, 0),
  };
}

interface Context {
  readonly known: Known;
  readonly reports: readonly Report[];
  readonly copies: readonly Copy[];
  /** For each report the others of its origin. */
  readonly sharing: ReadonlyMap<string, readonly Report[]>;
}

interface DraftGroup {
  readonly title: string;
  readonly note: string | null;
  readonly heads: readonly ReportHead[];
  readonly drafts: readonly ({ readonly head: ReportHead } | { readonly copy: Copy })[];
}

/** In order of publication; those without a day last. */
function inPrint(a: ReportHead, b: ReportHead): number {
  return byCodeUnits(a.published?.value ?? "~", b.published?.value ?? "~") || byCodeUnits(a.name, b.name);
}

/** A link by which two reports count as one origin, with their places in the list. */
interface Copy {
  readonly a: number;
  readonly b: number;
  readonly link: SharedText;
}

function copiesIn(reports: readonly Report[], judgements: readonly Judgement[]): readonly Copy[] {
  const place = new Map(reports.map(({ id }, index) => [id, index]));
  return findSharedText(reports, judgements)
    .filter(({ isOneOrigin }) => isOneOrigin)
    .map((link) => ({ a: place.get(link.reports[0])!, b: place.get(link.reports[1])!, link }));
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

function groupsOf(reports: readonly Report[], copies: readonly Copy[]): Groups {
  const groups = new Groups(reports.length);
  for (const { a, b } of copies) groups.join(a, b);
  return groups;
}

function sharingOf(reports: readonly Report[], copies: readonly Copy[]): ReadonlyMap<string, readonly Report[]> {
  const sharing = new Map<string, readonly Report[]>();
  for (const members of groupsOf(reports, copies).all().values()) {
    for (const index of members) {
      const others = members.filter((other) => other !== index).map((other) => reports[other]!);
      sharing.set(reports[index]!.id, others);
    }
  }
  return sharing;
}

function originGroups({ known, reports, copies }: Context): readonly DraftGroup[] {
  const groups = groupsOf(reports, copies);
  return [...groups.all().values()]
    .filter((members) => members.length > 1)
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((members) => {
      const own = new Set(members);
      const heads = members.map((index) => known.reports.get(reports[index]!.id)!);
      const outlets = new Set(heads.map(sourceName)).size;
      return {
        title: `One origin: ${members.length} reports`,
        note: `${outlets} ${outlets === 1 ? "source" : "sources"}; they count as one`,
        heads,
        drafts: copies.filter(({ a }) => own.has(a)).map((copy) => ({ copy })),
      };
    });
}

function outletGroups(heads: readonly ReportHead[]): readonly DraftGroup[] {
  const byOutlet = [...Map.groupBy(heads, ({ outlet, agency }) => outlet ?? agency ?? NO_OUTLET)];
  byOutlet.sort(
    ([a, one], [b, two]) =>
      Number(a === NO_OUTLET) - Number(b === NO_OUTLET) || two.length - one.length || byCodeUnits(a, b),
  );
  return byOutlet.map(([title, own]) => ({
    title,
    note: `${own.length.toLocaleString("en")} ${own.length === 1 ? "report" : "reports"}`,
    heads: own,
    drafts: own.map((head) => ({ head })),
  }));
}

async function filled(
  groups: readonly DraftGroup[],
  context: Context,
  bounds: Bounds,
): Promise<readonly LineGroup<SourceLine>[]> {
  const told: LineGroup<SourceLine>[] = [];
  let room = bounds.lines;
  for (const { title, note, drafts } of groups) {
    if (room <= 0) break;
    const lines: SourceLine[] = [];
    for (const draft of drafts.slice(0, Math.min(room, bounds.ofEach))) {
      const line = "copy" in draft ? copyLine(draft.copy, context) : await reportLine(draft.head, context);
      if (line !== null) lines.push(line);
    }
    room -= lines.length;
    told.push({ title, note, lines, total: drafts.length });
  }
  return told;
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
    `${head.claims.toLocaleString("en")} ${head.claims === 1 ? "claim" : "claims"}`,
    ...(head.published === null ? [] : [`day ${head.published.basis}`]),
    ...(others.length > 0 ? [`shares its text with ${others.length} more`] : []),
  ];
  return {
    ...lineOfReport(head, others),
    text: facts.join(" · "),
    citations: shown.slice(0, 4).map((span) => citationAt(report, span)),
  };
}

function copyLine({ a, b, link }: Copy, { known, reports, sharing }: Context): SourceLine {
  // In order of publication: the second is the one that has the text of the first, where both days are known.
  const [first, second] = [reports[a]!, reports[b]!];
  const [one, two] = [known.reports.get(first.id)!, known.reports.get(second.id)!];
  const isLater = one.published !== null && two.published !== null && one.published.value < two.published.value;
  const same = mostTelling(link.passages);
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
    text: `${text}: ${link.reasons.join("; ")}`,
    citations,
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
