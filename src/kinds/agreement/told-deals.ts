/**
 * What a report as a whole tells of its deals. In: a report; out: for each mention of a deal what is told with it, once
 * for each deal and state: the other mentions of that deal lend their passages, and those that only hint at a state
 * give way where the report says one outright.
 *
 *     A truce took effect on Monday. … They welcomed the truce. … The ceasefire would be a relief.
 *     └ in-force, with the passages of the first two
 */
import type { DealStatus } from "../../extract/deals/deal-status.ts";
import { oncePerReport } from "../../extract/once-per-report.ts";
import type { Token } from "../../language/analysis.ts";
import { type DealMention, dealMentions } from "./deal-mentions.ts";

export interface ToldDeal {
  readonly status: DealStatus;
  /** All mentions that tell it, the first being the one it is told at. */
  readonly mentions: readonly DealMention[];
}

/** By the noun at which a deal in one state is told. */
export const toldDeals = oncePerReport((context): ReadonlyMap<Token, ToldDeal> => resolve(dealMentions(context)));

/** What weighs less counts only where nothing weighs as much. */
const LEAST = 2;

function resolve(mentions: readonly DealMention[]): Map<Token, ToldDeal> {
  const families = new Map<string, DealMention[]>();
  for (const mention of mentions) push(families, mention.family, mention);
  const told = new Map<Token, ToldDeal>();
  for (const family of families.values()) {
    for (const deal of statesOf(family)) told.set(deal.mentions[0]!.noun, deal);
  }
  return told;
}

export type Course = "open" | "made" | "broken";

export function courseOf(status: DealStatus): Course {
  if (/^(?:proposed|negotiating|not-reached)$/.test(status)) return "open";
  return /^(?:rejected|violated|collapsed)$/.test(status) ? "broken" : "made";
}

/** The states of one deal: those said with the most weight, each with the passages that say or hint at it. */
function statesOf(mentions: readonly DealMention[]): ToldDeal[] {
  const telling = mentions.filter(({ found }) => found !== null);
  const most = Math.min(LEAST, Math.max(0, ...telling.map(({ found }) => found!.weight)));
  const byStatus = new Map<DealStatus, DealMention[]>();
  for (const mention of telling) {
    if (mention.found!.weight < most) continue;
    const { status } = mention.found!;
    push(byStatus, status, mention);
  }
  // A hint goes to the state of its course that is told most often.
  const firmest = new Map<Course, DealStatus>();
  for (const [status, { length }] of byStatus) {
    const other = firmest.get(courseOf(status));
    if (!other || length > byStatus.get(other)!.length) firmest.set(courseOf(status), status);
  }
  for (const mention of telling) {
    if (mention.found!.weight >= most) continue;
    const status = byStatus.has(mention.found!.status)
      ? mention.found!.status
      : firmest.get(courseOf(mention.found!.status));
    if (status) byStatus.get(status)!.push(mention);
  }
  return [...byStatus].map(([status, list]) => ({ status, mentions: list }));
}

function push<Key>(lists: Map<Key, DealMention[]>, key: Key, mention: DealMention): void {
  const list = lists.get(key);
  if (list) list.push(mention);
  else lists.set(key, [mention]);
}
