/**
 * The reports of a record come in with their claims; for each that has no day, the days between which it was written go
 * out, where the others tell. Looks only at reports that share a landmark or a rare run of words with one without a day.
 */
import type { RecordContents } from "../../model/record-contents.ts";
import type { Written } from "../../model/written.ts";
import { RARE } from "../compared-reports.ts";
import type { Footprint } from "../footprint.ts";
import { judgedReports } from "../judged-reports.ts";
import { type ReadReport, readForLinks, type SharingReport } from "../link-of.ts";
import { TermSentences } from "../term-sentences.ts";
import { datingReport, type Landmark, landmarksOf } from "./landmarks.ts";
import { othersToDateBy, writtenOf } from "./written-of.ts";

export interface DatedReports {
  /** By report without a day. */
  readonly written: ReadonlyMap<string, Written | null>;
  /** By report, the keys of its landmarks. */
  readonly landmarks: ReadonlyMap<string, readonly number[]>;
}

export function dateReports(
  { reports, claims, judgements }: RecordContents,
  footprints: ReadonlyMap<string, Footprint>,
): DatedReports {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const claimsOf = Map.groupBy(claims, ({ report }) => report);
  const datingOf = (id: string) => datingReport(byId.get(id)!, claimsOf.get(id) ?? []);
  const landmarks = new Map(
    reports.map(({ id, text }) => [id, keysOf(landmarksOf(text, claimsOf.get(id) ?? []))] as const),
  );
  const undated = reports.filter(({ published }) => published === null);
  const isDated = (id: string): boolean => byId.get(id)!.published !== null;
  const sorts = [
    (id: string) => landmarks.get(id)!,
    (id: string) => footprints.get(id)!.runs,
    (id: string) => footprints.get(id)!.quoted,
  ].map((own) => ({ own, holders: holdersOf(undated, reports, own) }));
  const decided = judgedReports(judgements);
  const readOf = reader();
  const written = undated.map(({ id }) => {
    const [ofLandmarks, ofRuns, ofQuotations] = sorts.map(({ own, holders }) =>
      own(id).map((key) => holders.get(key)?.filter(isDated) ?? null),
    );
    const others = othersToDateBy({ landmarks: ofLandmarks!, runs: ofRuns!, quoted: ofQuotations! });
    const dating = others.map(({ id: other, isOfOneText }) => ({ ...datingOf(other), isOfOneText }));
    return [id, writtenOf(datingOf(id), dating, decided, readOf)] as const;
  });
  return { written: new Map(written), landmarks };
}

export function keysOf(landmarks: readonly Landmark[]): readonly number[] {
  return [...new Set(landmarks.flatMap(({ keys }) => keys))];
}

/** By what reports without a day have, who has it; nobody where more than a few do. */
function holdersOf(
  undated: readonly { readonly id: string }[],
  reports: readonly { readonly id: string }[],
  own: (id: string) => readonly number[],
): ReadonlyMap<number, readonly string[] | null> {
  const holders = new Map<number, string[] | null>(undated.flatMap(({ id }) => own(id).map((key) => [key, []])));
  if (holders.size === 0) return holders;
  for (const { id } of reports) {
    for (const key of own(id)) {
      const all = holders.get(key);
      if (all === undefined || all === null) continue;
      if (all.length === RARE) holders.set(key, null);
      else all.push(id);
    }
  }
  return holders;
}

/** Reports held divided into sentences at once. */
const HELD = 500;

/** Divides each report once, as long as it is held. */
export function reader(): (report: SharingReport) => ReadReport {
  const terms = new TermSentences();
  const read = new Map<string, ReadReport>();
  return (report) => {
    const known = read.get(report.id);
    if (known !== undefined) return known;
    if (read.size === HELD) read.delete(read.keys().next().value!);
    const found = readForLinks(report, terms);
    read.set(report.id, found);
    return found;
  };
}
