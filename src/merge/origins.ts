import { folded } from "../model/folded-words.ts";
import type { RecordContents } from "../model/record-contents.ts";
import { Groups } from "./groups.ts";
import { byCodeUnits } from "./in-order.ts";
import { findQuotedTwice, type QuotedTwice } from "./reworded.ts";
import { findSharedText } from "./shared-text.ts";

/** Half of the smaller report stands in the other: a copy, whatever was added around it. */
const COPY = 0.5;
/** Both credit one agency: less shared text shows that both took it from there. */
const COPY_OF_AGENCY = 0.15;
/** With most quotations alike word for word, this much text besides is no chance. */
const COPY_OF_QUOTED = 0.06;
/** Fewer shared runs, of those sampled, can be one sentence of background. */
const LEAST_RUNS = 5;
/** One changed quotation can be two translations of it. */
const LEAST_CHANGED = 2;
const LEAST_EXACT = 3;
/** So many of the quotations of the report with fewer. */
const MOST_QUOTATIONS = 0.6;

type OriginReport = Pick<RecordContents["reports"][number], "id" | "text" | "agency">;

/**
 * Reports come in; for each the number of its origin goes out. Reports that share their text have one origin: a copy,
 * a cut of it, a rewritten copy, or two takes of one agency's text.
 *
 *     Lakeside Herald (Meridian News), Harbour Post (Meridian News, shortened), Ravna Radio  ->  0, 0, 2
 */
export function originsOf(reports: readonly OriginReport[]): ReadonlyMap<string, number> {
  const sorted = [...reports].sort((a, b) => byCodeUnits(a.id, b.id));
  const texts = sorted.map((report) => report.text);
  const groups = new Groups(sorted.length);
  const sharesQuotations = new Set<number>();
  for (const pair of findQuotedTwice(texts)) {
    if (isReworded(pair)) groups.join(pair.a, pair.b);
    if (pair.exact >= LEAST_EXACT && pair.exact >= MOST_QUOTATIONS * pair.of)
      sharesQuotations.add(pair.a * texts.length + pair.b);
  }
  for (const { a, b, runs, share } of findSharedText(texts)) {
    if (runs < LEAST_RUNS) continue;
    const agency = sorted[a]!.agency;
    const isOneAgency = agency !== null && folded(agency) === folded(sorted[b]!.agency ?? "");
    const isQuoted = sharesQuotations.has(a * texts.length + b);
    if (share >= (isQuoted ? COPY_OF_QUOTED : isOneAgency ? COPY_OF_AGENCY : COPY)) groups.join(a, b);
  }
  return new Map(sorted.map((report, index) => [report.id, groups.find(index)]));
}

function isReworded({ exact, changed, of }: QuotedTwice): boolean {
  return changed >= LEAST_CHANGED && exact + changed >= MOST_QUOTATIONS * of;
}
