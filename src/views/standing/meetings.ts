/** Who met last, who meets next, and what was called off. */
import { byCodeUnits } from "../../merge/in-order.ts";
import type { Entry } from "../../model/entry.ts";
import type { Known } from "../known.ts";
import { type DraftSection, firstDay, lastDay, latestFirst, lineOf, settledValue, today } from "./section.ts";

const MOST = 6;
/** A plan without a day, or for a day that has passed, is old news after so many days. */
const FRESH_DAYS = 30;

const OPEN = new Set<unknown>(["planned", "proposed"]);

export const lastMeetings: DraftSection = {
  id: "last-meetings",
  title: "Last meetings",
  empty: "No meeting is reported.",
  most: MOST,
  lines: (known) =>
    meetings(known, (status) => status === "held" || status === "under-way")
      .filter((entry) => firstDay(entry) <= today(known))
      .sort(latestFirst)
      .map((entry) => lineOf(entry)),
};

export const nextMeetings: DraftSection = {
  id: "next-meetings",
  title: "Next meetings",
  empty: "No meeting is planned.",
  most: MOST,
  lines: (known) =>
    meetings(known, (status) => OPEN.has(status))
      .filter((entry) => (entry.when === null ? isToCome(entry, known) : lastDay(entry) >= today(known)))
      .sort(
        (a, b) => Number(a.when === null) - Number(b.when === null) || firstDay(a) - firstDay(b) || latestFirst(a, b),
      )
      .map((entry) => lineOf(entry)),
};

export const unconfirmedMeetings: DraftSection = {
  id: "unconfirmed-meetings",
  title: "Planned, and not heard of since",
  empty: "Of every meeting whose day has passed it is known what became of it.",
  most: MOST,
  lines: (known) =>
    meetings(known, (status) => OPEN.has(status))
      .filter((entry) => entry.when !== null && lastDay(entry) < today(known) && isFresh(entry, known))
      .sort(latestFirst)
      .map((entry) => lineOf(entry)),
};

export const calledOff: DraftSection = {
  id: "called-off",
  title: "Called off",
  empty: "No meeting was called off.",
  most: MOST,
  lines: (known) =>
    meetings(known, (status) => status === "cancelled")
      .sort((a, b) => byCodeUnits(b.lastLearned ?? "", a.lastLearned ?? "") || latestFirst(a, b))
      .map((entry) => lineOf(entry)),
};

function meetings(known: Known, hasStatus: (status: unknown) => boolean): Entry[] {
  return known.entries.filter((entry) => entry.kind === "meeting" && hasStatus(settledValue(entry, "status")));
}

/** Without a day, what was told lately of two who are to meet: "Okoro may hold talks" is no next meeting. */
function isToCome(entry: Entry, known: Known): boolean {
  const participants = settledValue(entry, "participants");
  return Array.isArray(participants) && participants.length > 1 && isFresh(entry, known);
}

function isFresh(entry: Entry, known: Known): boolean {
  return lastDay(entry) >= today(known) - FRESH_DAYS || !Number.isFinite(lastDay(entry));
}
