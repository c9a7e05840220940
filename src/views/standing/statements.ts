/** What the main actors said most recently: at most two statements of each, the latest first. */
import type { Entry } from "../../model/entry.ts";
import type { Known } from "../known.ts";
import { type DraftSection, lastDay, latestFirst, lineOf, settledValue, today } from "./section.ts";

const MOST = 10;
const OF_EACH = 2;
/** Who is a main actor now is told by what is reported of them in these days. */
const NOW_DAYS = 60;
/** Two words and a half are no position; longer words tell more. */
const LEAST_LENGTH = 25;

export const recentStatements: DraftSection = {
  id: "statements",
  title: "What the parties said last",
  empty: "No statement is reported.",
  most: MOST,
  lines: (known) => {
    const weight = weights(known);
    const bySpeaker = Map.groupBy(
      known.entries.filter((entry) => isTelling(entry) && weight.has(String(settledValue(entry, "speaker")))),
      (entry) => String(settledValue(entry, "speaker")),
    );
    const speakers = [...bySpeaker.keys()]
      .sort((a, b) => weight.get(b)! - weight.get(a)! || (a < b ? -1 : 1))
      .slice(0, MOST);
    const chosen: Entry[] = [];
    for (let round = 0; round < OF_EACH; round++) {
      for (const speaker of speakers) {
        const said = bySpeaker.get(speaker)!.sort((a, b) => latestFirst(a, b) || directFirst(a, b));
        const next = said[round];
        if (next !== undefined && chosen.length < MOST) chosen.push(next);
      }
    }
    return chosen.sort(latestFirst).map((entry) => lineOf(entry));
  },
};

/** Who sits at the table counts for more than who is often quoted. */
const AT_THE_TABLE = 3;

/** How often each actor of the record stands in recent entries, by independent origins; media speak of others. */
function weights(known: Known): ReadonlyMap<string, number> {
  const actors = new Set(known.actors.filter((actor) => actor.type !== "media").map((actor) => actor.name));
  const since = today(known) - NOW_DAYS;
  const weight = new Map<string, number>();
  for (const entry of known.entries) {
    if (lastDay(entry) < since) continue;
    for (const actor of entry.actors) {
      if (actors.has(actor))
        weight.set(actor, (weight.get(actor) ?? 0) + entry.origins * (entry.kind === "meeting" ? AT_THE_TABLE : 1));
    }
  }
  return weight;
}

function isTelling(entry: Entry): boolean {
  return entry.kind === "statement" && String(settledValue(entry, "content") ?? "").length >= LEAST_LENGTH;
}

function directFirst(a: Entry, b: Entry): number {
  return Number(settledValue(b, "mode") === "direct") - Number(settledValue(a, "mode") === "direct");
}
