/**
 * The reports of a record and what people decided come in; links between reports that share text go out, each with its
 * passages side by side. Pure, and near-linear in the number of reports: which two are compared is said in
 * compared-reports.ts, and what they have in common in link-of.ts.
 *
 * A person undoes a link with a judgement "not-same" on the two reports (claim and other are their ids), and makes one
 * source of two with "same".
 */
import type { Judgement } from "../model/judgement.ts";
import type { SharedText } from "../model/shared-text.ts";
import { comparedReports } from "./compared-reports.ts";
import { type Footprint, footprintOf } from "./footprint.ts";
import { byCodeUnits, inOrder } from "./in-order.ts";
import { judgedReports } from "./judged-reports.ts";
import { type Linked, linkOf, type ReadReport, readForLinks, type SharedLink, type SharingReport } from "./link-of.ts";
import { TermSentences } from "./term-sentences.ts";

/** Reports held divided into sentences at once; one that was dropped is divided again. */
const HELD = 2_000;

export function findSharedText(
  reports: readonly SharingReport[],
  judgements: readonly Judgement[] = [],
): readonly SharedText[] {
  const { links } = linked(reports, judgements, ({ link, passages }) => ({ ...link, passages: passages() }));
  return inOrderOfId(links);
}

/** The same links, where it is enough to know that they are there; and by report what they were found by. */
export function findLinks(
  reports: readonly SharingReport[],
  judgements: readonly Judgement[] = [],
): { readonly links: readonly SharedLink[]; readonly footprints: ReadonlyMap<string, Footprint> } {
  const { links, footprints } = linked(reports, judgements, ({ link }) => link);
  return { links: inOrderOfId(links), footprints };
}

function linked<T>(
  reports: readonly SharingReport[],
  judgements: readonly Judgement[],
  kept: (linked: Linked) => T,
): { readonly links: readonly T[]; readonly footprints: ReadonlyMap<string, Footprint> } {
  const sorted = inOrder(reports);
  const terms = new TermSentences();
  const footprints = new Map(sorted.map((report) => [report.id, footprintOf(report, terms)]));
  const pairs = comparedReports([...footprints.values()]);
  const decided = judgedReports(judgements);
  const read = new Map<number, ReadReport>();
  const readAt = (index: number): ReadReport => {
    const known = read.get(index);
    if (known) return known;
    if (read.size === HELD) read.delete(read.keys().next().value!);
    const found = readForLinks(sorted[index]!, terms);
    read.set(index, found);
    return found;
  };
  const found: T[] = [];
  for (const [a, b] of pairs) {
    const link = linkOf(readAt(a), readAt(b), decided);
    if (link) found.push(kept(link));
  }
  return { links: found, footprints };
}

function inOrderOfId<T extends SharedLink>(links: readonly T[]): readonly T[] {
  return [...links].sort((one, other) => byCodeUnits(one.id, other.id));
}
