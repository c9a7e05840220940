/**
 * The claims of one report come in; what it tells that happened once, at a place or between parties, goes out: by it a
 * report without a day is held to others that have one. The keys hold no day, and depend on the one report alone.
 *
 *     "Okoro and Lind met in Lakeside on Monday"          meeting of okoro, lind in lakeside, a Monday
 *     "The raid on Ravna killed 34"                       34 killed in ravna
 */
import { KINDS } from "../../kinds/catalog.ts";
import { numbersOf } from "../../kinds/compare-days.ts";
import type { ToldOnce } from "../../kinds/kind.ts";
import type { Claim } from "../../model/claim.ts";
import { foldedWords } from "../../model/folded-words.ts";
import type { RecordContents } from "../../model/record-contents.ts";
import type { Span } from "../../model/span.ts";
import { wordsAt } from "../../model/span.ts";
import { byCodeUnits } from "../in-order.ts";
import { keyHash } from "../key-hash.ts";

export interface Landmark {
  readonly claim: string;
  readonly keys: readonly number[];
  /** For a person: "the meeting in Lakeside". */
  readonly title: string;
  /** The day it tells, as a number; null where it does not say. */
  readonly day: number | null;
  readonly isStated: boolean;
  /** It is still to come. */
  readonly isAhead: boolean;
  /** Days of the week that its words name, Monday is 0. */
  readonly weekdays: readonly number[];
  readonly spans: readonly Span[];
}

/** A report that tells of more than this is a chronicle; what it tells of belongs to many days. */
const MOST_LANDMARKS = 60;
/** From 0, as `weekdayOf` counts them. */
export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A report with what it tells that happened once. */
export interface DatingReport {
  readonly report: RecordContents["reports"][number];
  readonly landmarks: readonly Landmark[];
}

export function datingReport(report: DatingReport["report"], claims: readonly Claim[]): DatingReport {
  return { report, landmarks: landmarksOf(report.text, claims) };
}

/** In the order of the text, whatever that of the claims. */
export function landmarksOf(text: string, claims: readonly Claim[]): readonly Landmark[] {
  const found: Landmark[] = [];
  for (const claim of claims) {
    const told = toldBy(claim);
    if (told === null) continue;
    const days = numbersOf(claim.when);
    // A longer time, or one without an end, is no day to hold another report to.
    if (claim.when !== null && (days === null || days.first !== days.last)) continue;
    found.push({
      claim: claim.id,
      keys: [...new Set(told.keys.map(keyHash))],
      title: told.title,
      day: days?.first ?? null,
      isStated: claim.whenBasis === "stated",
      isAhead: claim.modality === "planned" || claim.fields.status === "planned",
      weekdays: weekdaysIn(claim.spans.map((span) => wordsAt(text, span)).join(" ")),
      spans: claim.spans,
    });
    if (found.length > MOST_LANDMARKS) return [];
  }
  const startOf = ({ spans }: Landmark): number => spans[0]?.start ?? 0;
  return found.sort((a, b) => startOf(a) - startOf(b) || byCodeUnits(a.claim, b.claim));
}

function toldBy(claim: Claim): ToldOnce | null {
  if (claim.modality !== "asserted" && claim.modality !== "planned") return null;
  return KINDS[claim.kind]?.landmark?.(claim) ?? null;
}

function weekdaysIn(words: string): readonly number[] {
  const named = new Set(foldedWords(words));
  return [...WEEKDAYS.keys()].filter((day) => named.has(WEEKDAYS[day]!.toLowerCase()));
}
