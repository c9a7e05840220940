/**
 * Two reports come in, with their sentences; the link between them goes out, or null where they have nothing in common.
 * Depends on these two alone, and on what people decided of them.
 *
 *     Herald (Meridian News), Post (Meridian News, shortened)      copy: 9 of 10 sentences are the same
 *     Herald, a page on which every third word is another          rewritten: 3 quotations are changed
 *     Herald, Radio's own report with two of its sentences         part
 *     Herald, Radio's own report that quotes the same speech       quotation
 */
import { folded } from "../model/folded-words.ts";
import { idOf } from "../model/id.ts";
import type { Report } from "../model/report.ts";
import type { SharedPassage, SharedText, SharedTextForm } from "../model/shared-text.ts";
import { type AlikeSentences, alikeSentences } from "./alike-sentences.ts";
import { byCodeUnits } from "./in-order.ts";
import type { JudgedReports } from "./judged-reports.ts";
import { compareQuotations, type QuotedTwice, quotationsOf } from "./reworded.ts";
import type { TermSentence, TermSentences } from "./term-sentences.ts";
import { wordChanges } from "./word-changes.ts";

export type SharingReport = Pick<Report, "id" | "text" | "segments" | "agency" | "published">;

/** Half of the shorter report stands in the other: one was made from the other, whatever was added around it. */
const COPY = 0.5;
/** Words in common, in short reports: a sentence that two write alike is no copy. */
const LEAST_COPIED = 12;
/** Both credit one agency: less shared text shows that both took it from there. */
const COPY_OF_AGENCY = 0.15;
/** With most quotations alike word for word, this much text besides is no chance. */
const COPY_OF_QUOTED = 0.06;
/** Of the passages of a copy, so many are hardly changed; of a rewritten text fewer are. */
const HARDLY_CHANGED = 0.5;
/** A sentence of which this share is the same in both is the same sentence, edited. */
const EDITED = 0.7;
/** One changed quotation can be two translations of it. */
const LEAST_CHANGED = 2;
const LEAST_EXACT = 3;
/** So many of the quotations of the report with fewer. */
const MOST_QUOTATIONS = 0.6;
/** Words in common by which chance falls to a third. */
const CHANCE = 8;

/** A link without its passages, which are dear and seldom shown. */
export type SharedLink = Omit<SharedText, "passages">;

/** A report that may be compared with many: its sentences and quotations are found once. */
export interface ReadReport {
  readonly report: SharingReport;
  readonly sentences: readonly TermSentence[];
  readonly quotations: ReturnType<typeof quotationsOf>;
}

export function readForLinks(report: SharingReport, terms: TermSentences): ReadReport {
  return { report, sentences: terms.of(report), quotations: quotationsOf(report.text) };
}

export interface Linked {
  readonly link: SharedLink;
  readonly passages: () => readonly SharedPassage[];
}

/** `one` was published first. Both were read with the same terms. */
export function linkOf(one: ReadReport, other: ReadReport, decided: JudgedReports): Linked | null {
  const sentences = [one.sentences, other.sentences] as const;
  const alike = alikeSentences(...sentences);
  const quoted = compareQuotations(one.quotations, other.quotations);
  const verdict = verdictOf(alike, sentences, [one.report, other.report], quoted);
  if (!verdict) return null;
  const ids = [one.report.id, other.report.id] as const;
  const judged = decided.of(...ids);
  const link = {
    id: idOf("s", ...[...ids].sort(byCodeUnits)),
    reports: ids,
    ...verdict,
    isOneOrigin: judged === null ? verdict.isOneOrigin : judged === "same",
    review: judged === null ? "unreviewed" : judged === "same" ? "accepted" : "rejected",
  } as const;
  return {
    link,
    passages: () => alike.map((pair) => passageOf(pair, sentences, [one.report.text, other.report.text])),
  };
}

interface Verdict {
  readonly form: SharedTextForm;
  readonly shares: readonly [number, number];
  readonly strength: number;
  readonly isOneOrigin: boolean;
  readonly reasons: readonly string[];
}

function verdictOf(
  alike: readonly AlikeSentences[],
  sentences: readonly [readonly TermSentence[], readonly TermSentence[]],
  [one, other]: readonly [SharingReport, SharingReport],
  quoted: QuotedTwice,
): Verdict | null {
  const own = alike.filter(({ isQuoted }) => !isQuoted);
  const edited = own.filter(({ sameness }) => sameness >= EDITED);
  const shares = [shareOf(own, sentences[0]), shareOf(own, sentences[1])] as const;
  const share = Math.max(...shares);
  const isOneAgency = one.agency !== null && folded(one.agency) === folded(other.agency ?? "");
  const changed = isReworded(quoted) ? quoted.changed : 0;
  const isQuotedAlike = quoted.exact >= LEAST_EXACT && quoted.exact >= MOST_QUOTATIONS * quoted.of;
  const quotations = Math.max(quoted.exact, alike.length - own.length);
  const reasons = [
    ...(own.length > 0
      ? [
          `${counted(own.length, "passage")} in common, ${edited.length === own.length ? "all" : edited.length} hardly changed`,
        ]
      : []),
    ...(isOneAgency ? [`both credit ${one.agency}`] : []),
    ...(changed > 0 ? [`${counted(changed, "quotation")} in changed words`] : []),
    ...(quotations > 0 ? [`${counted(quotations, "quotation")} in common`] : []),
  ];
  const weight = own.reduce((sum, one) => sum + one.weight, 0);
  const strength = 1 - Math.exp(-(weight + changed * CHANCE) / CHANCE);
  const found = { shares: totalShares(alike, sentences), strength, reasons };
  // One sentence in other words can be chance, or the same thing told by two.
  const isSure = edited.length > 0 || own.length > 1;
  const isMade =
    (share >= COPY && isSure && weight >= LEAST_COPIED) ||
    changed > 0 ||
    (own.length > 1 && isQuotedAlike && share >= COPY_OF_QUOTED) ||
    (isSure && isOneAgency && share >= COPY_OF_AGENCY);
  if (isMade) {
    const isCopy = changed === 0 && edited.length >= HARDLY_CHANGED * own.length;
    const form = !isCopy ? "rewritten" : share >= COPY ? "copy" : "part";
    return { ...found, form, isOneOrigin: true };
  }
  if (isSure) return { ...found, form: "part", isOneOrigin: false };
  if (alike.length > own.length || isQuotedAlike) {
    const all = alike.reduce((sum, one) => sum + one.weight, 0);
    return { ...found, form: "quotation", strength: 1 - Math.exp(-all / CHANCE), isOneOrigin: false };
  }
  return null;
}

function isReworded({ exact, changed, of }: QuotedTwice): boolean {
  // Two who write down one speech leave most of it as it was; a machine changes most of it.
  return changed >= LEAST_CHANGED && changed > exact && exact + changed >= MOST_QUOTATIONS * of;
}

/** Of what a report says in its own words. */
function shareOf(passages: readonly AlikeSentences[], sentences: readonly TermSentence[]): number {
  const all = sentences.reduce((sum, { isQuoted }) => sum + isQuoted.filter((is) => !is).length, 0);
  return all === 0 ? 0 : Math.min(1, passages.reduce((sum, { common }) => sum + common, 0) / all);
}

function totalShares(
  alike: readonly AlikeSentences[],
  sentences: readonly [readonly TermSentence[], readonly TermSentence[]],
): readonly [number, number] {
  const common = alike.reduce((sum, one) => sum + one.common, 0);
  const [ours, theirs] = sentences.map((list) => list.reduce((sum, { terms }) => sum + terms.length, 0));
  return [common / Math.max(1, ours!), common / Math.max(1, theirs!)];
}

function passageOf(
  { a, b }: AlikeSentences,
  [ours, theirs]: readonly [readonly TermSentence[], readonly TermSentence[]],
  texts: readonly [string, string],
): SharedPassage {
  const spans = [spanOf(ours[a]!), spanOf(theirs[b]!)] as const;
  return { spans, changes: wordChanges(texts, spans) };
}

function spanOf({ start, end }: TermSentence): { start: number; end: number } {
  return { start, end };
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
