import { folded } from "../model/folded-words.ts";
import type { RecordContents } from "../model/record-contents.ts";
import { Groups } from "./groups.ts";
import { byCodeUnits } from "./in-order.ts";
import { findSharedText, type SharedText } from "./shared-text.ts";

/** Half of the smaller report stands in the other: a copy, whatever was added around it. */
const COPY = 0.5;
/** Both credit one agency: less shared text shows that both took it from there. */
const COPY_OF_AGENCY = 0.15;
/** Reworded by a machine, a copy keeps its quotations and a little else. */
const REWRITE = 0.06;
const REWRITE_QUOTATIONS = 3;
const REWRITE_QUOTED = 0.6;
/** Fewer shared runs, of those sampled, can be one sentence of background. */
const LEAST_RUNS = 5;

type OriginReport = Pick<RecordContents["reports"][number], "id" | "text" | "agency">;

/**
 * Reports come in; for each the number of its origin goes out. Reports that share their text have one origin: a copy,
 * a cut of it, a rewritten copy, or two takes of one agency's text.
 *
 *     Lakeside Herald (Meridian News), Harbour Post (Meridian News, shortened), Ravna Radio  ->  0, 0, 2
 */
export function originsOf(reports: readonly OriginReport[]): ReadonlyMap<string, number> {
  const sorted = [...reports].sort((a, b) => byCodeUnits(a.id, b.id));
  const groups = new Groups(sorted.length);
  const quotations = new Map<number, readonly string[]>();
  const quotedIn = (index: number): readonly string[] => {
    let known = quotations.get(index);
    if (!known) quotations.set(index, (known = quotationsOf(sorted[index]!.text)));
    return known;
  };
  for (const pair of findSharedText(sorted.map((report) => report.text))) {
    if (isOneOrigin(pair, sorted, quotedIn)) groups.join(pair.a, pair.b);
  }
  return new Map(sorted.map((report, index) => [report.id, groups.find(index)]));
}

function isOneOrigin(
  pair: SharedText,
  reports: readonly OriginReport[],
  quotedIn: (index: number) => readonly string[],
): boolean {
  if (pair.runs < LEAST_RUNS) return false;
  if (pair.share >= COPY) return true;
  const agency = reports[pair.a]!.agency;
  const isOneAgency = agency !== null && folded(agency) === folded(reports[pair.b]!.agency ?? "");
  if (isOneAgency && pair.share >= COPY_OF_AGENCY) return true;
  if (pair.share < REWRITE) return false;
  return shareQuotations(quotedIn(pair.a), quotedIn(pair.b));
}

/** Most quotations of the one with fewer stand in the other, in the same order. */
function shareQuotations(a: readonly string[], b: readonly string[]): boolean {
  const fewer = a.length <= b.length ? a : b;
  const place = new Map((fewer === a ? b : a).map((quotation, index) => [quotation, index]));
  const places = fewer.map((quotation) => place.get(quotation)).filter((index) => index !== undefined);
  if (places.length < REWRITE_QUOTATIONS || places.length < REWRITE_QUOTED * fewer.length) return false;
  return places.every((index, at) => at === 0 || index > places[at - 1]!);
}

/** The quotations of a text, folded, each once; short ones are left out, since two reporters may both pick them. */
function quotationsOf(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [, words] of text.matchAll(/["“]([^"“”]{25,600})["”]/g)) found.add(folded(words!));
  return [...found];
}
