/**
 * Drafts of lines come in; lines with the words they rest on go out. A line for which no words can be shown is not told.
 *
 *     Okoro and Lind met in Lakeside    “The two met for six hours.” [Harbour Post, 11 March 2024]
 */
import type { Claim } from "../model/claim.ts";
import type { Entry } from "../model/entry.ts";
import { folded } from "../model/folded-words.ts";
import { citationsOf, mostTelling, sourceName } from "./citations.ts";
import { type Known, knownClaims } from "./known.ts";
import type { Citation, CitedLine } from "./shapes.ts";

/** A line before its words are fetched. */
export interface DraftLine {
  readonly entry: Entry;
  readonly text: string;
  /** The claims it rests on, the most telling first. */
  readonly claims: readonly string[];
}

/** Sources shown with one line; the entry has them all. */
export const CITED = 4;
/** Claims looked at for them; most of many are copies. */
const LOOKED_AT = 12;

/** What a draft holds beside its entry and claims goes into its line. */
export async function citeLines<D extends DraftLine>(
  known: Known,
  drafts: readonly D[],
): Promise<readonly (CitedLine & Omit<D, keyof DraftLine>)[]> {
  const claims = await known.sources.claims(drafts.flatMap((draft) => draft.claims));
  const lines = [];
  for (const draft of drafts) {
    const citations = await citationsFor(draft.claims, claims, known);
    if (citations.length > 0) lines.push(lineWith(draft, citations));
  }
  return lines;
}

export function lineWith<D extends DraftLine>(
  draft: D,
  citations: readonly Citation[],
): CitedLine & Omit<D, keyof DraftLine> {
  const { entry, text, claims: _, ...more } = draft;
  return {
    ...more,
    entry: entry.id,
    kind: entry.kind,
    when: entry.when,
    text,
    sources: sourcesText(entry),
    isDisputed: Object.values(entry.fields).some((field) => field.isDisputed),
    citations,
  };
}

async function citationsFor(
  ids: readonly string[],
  claims: ReadonlyMap<string, Claim>,
  known: Known,
): Promise<readonly Citation[]> {
  const chosen = ofDifferentSources(ids, claims, known).slice(0, LOOKED_AT);
  return inDifferentWords(await citationsOf(known.sources, chosen.map(mostTelling))).slice(0, CITED);
}

/** The claims in their order, but first one of each source. */
function ofDifferentSources(
  ids: readonly string[],
  claimOf: ReadonlyMap<string, Claim>,
  known: Known,
): readonly Claim[] {
  const claims = knownClaims(ids, claimOf, known);
  const seen = new Set<string>();
  const first = claims.filter((claim) => {
    const source = sourceName(known.reports.get(claim.report)!);
    return !seen.has(source) && seen.add(source);
  });
  return [...new Set([...first, ...claims])];
}

/** The same words are cited once, whoever copied them. */
export function inDifferentWords(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ quote }) => {
    const words = folded(quote);
    return !seen.has(words) && seen.add(words);
  });
}

/** "3 reports, 2 outlets, 1 origin" */
export function sourcesText({ reports, outlets, origins }: Pick<Entry, "reports" | "outlets" | "origins">): string {
  return [counted(reports.length, "report"), counted(outlets, "outlet"), counted(origins, "origin")].join(", ");
}

/** "1 report", "1,200 reports" */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
