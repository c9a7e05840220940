/**
 * The entries of agreements come in; one line for each deal goes out, with what it was before.
 *
 *     Truce (Norland and Eastmark): collapsed; before: reached (9 September 2016), being negotiated (26 August 2016)
 *
 * Entries are of one deal where the same two parties or more make it, it is a truce in both or in one only "the deal",
 * and no more than weeks lie between two states of it.
 */
import { isPlainName, sortOfName } from "../../kinds/agreement/sort.ts";
import { STATUS_WORDS } from "../../kinds/agreement/status-words.ts";
import type { Entry } from "../../model/entry.ts";
import type { DraftLine } from "../cited-lines.ts";
import { dateText } from "../date-text.ts";
import { lastDay, latestFirst, lineOf, settledValue } from "./section.ts";

/** A deal that nothing is told of for longer is another when it is told of again. */
const QUIET_DAYS = 45;
/** Earlier states told in the line; the entries have them all. */
const MOST_BEFORE = 3;

export function dealHistories(entries: readonly Entry[]): DraftLine[] {
  const deals: Entry[][] = [];
  const byParties = new Map<string, Entry[][]>();
  for (const entry of [...entries].sort(latestFirst)) {
    const parties = partiesOf(entry);
    const known = parties === null ? undefined : byParties.get(parties)?.find((deal) => isOfDeal(entry, deal));
    if (known) {
      known.push(entry);
      continue;
    }
    const deal = [entry];
    deals.push(deal);
    if (parties !== null) byParties.set(parties, [...(byParties.get(parties) ?? []), deal]);
  }
  return deals.map(lineOfDeal);
}

function partiesOf(entry: Entry): string | null {
  const parties = settledValue(entry, "parties");
  return Array.isArray(parties) && parties.length > 1 ? JSON.stringify([...parties].sort()) : null;
}

/** The entries of a deal come the latest first. */
function isOfDeal(entry: Entry, deal: readonly Entry[]): boolean {
  const last = deal.at(-1)!;
  if (!(lastDay(last) - lastDay(entry) <= QUIET_DAYS)) return false;
  const names = [entry, last].map((one) => settledValue(one, "name"));
  return sortOfName(names[0]!) === sortOfName(names[1]!) || names.some(isPlainName);
}

function lineOfDeal([latest, ...earlier]: readonly Entry[]): DraftLine {
  const line = lineOf(latest!);
  const told = new Set([settledValue(latest!, "status")]);
  const before = earlier.filter((entry) => {
    const status = settledValue(entry, "status");
    return !told.has(status) && told.add(status);
  });
  const states = before.slice(0, MOST_BEFORE).map((entry) => {
    const day = entry.when ?? entry.lastLearned;
    return `${STATUS_WORDS[String(settledValue(entry, "status"))]}${day === null ? "" : ` (${dateText(day)})`}`;
  });
  return {
    ...line,
    text: [line.text, ...(states.length > 0 ? [`before: ${states.join(", ")}`] : [])].join("; "),
    claims: [...line.claims, ...earlier.flatMap((entry) => lineOf(entry).claims)],
  };
}
