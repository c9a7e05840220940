/** Deals and how far each is, their terms, and what each party wants. */
import type { FieldValue } from "../../model/claim.ts";
import type { Entry } from "../../model/entry.ts";
import type { DraftLine } from "../cited-lines.ts";
import type { Known } from "../known.ts";
import { dealHistories } from "./deal-histories.ts";
import { type DraftSection, latestFirst, lineOf, settledValue } from "./section.ts";

const MOST = 8;
/** A party's wishes, at most so many. */
const OF_EACH = 2;

export const deals: DraftSection = {
  id: "agreements",
  title: "Deals, and how far each is",
  empty: "No deal is reported.",
  most: MOST,
  lines: (known) => dealHistories(known.entries.filter(({ kind }) => kind === "agreement")),
};

const OPEN: ReadonlySet<FieldValue> = new Set(["open", "proposed"]);

export const agreedTerms: DraftSection = {
  id: "agreed-terms",
  title: "Terms agreed",
  empty: "No term of a deal is reported as agreed.",
  most: MOST,
  lines: (known) => latest(known, "provision", (status) => status === "agreed" || status === "implemented"),
};

export const openTerms: DraftSection = {
  id: "open-terms",
  title: "Terms open or proposed",
  empty: "No term is reported as open.",
  most: MOST,
  lines: (known) => latest(known, "provision", (status) => OPEN.has(status)),
};

export const brokenTerms: DraftSection = {
  id: "broken-terms",
  title: "Terms broken or refused",
  empty: "No term is reported as broken.",
  most: MOST,
  lines: (known) => latest(known, "provision", (status) => status === "violated" || status === "rejected"),
};

export const wishes: DraftSection = {
  id: "positions",
  title: "What the parties want",
  empty: "No position is reported.",
  most: MOST,
  lines: (known) => {
    const told = new Map<FieldValue, number>();
    const chosen: Entry[] = [];
    for (const entry of known.entries.filter(({ kind }) => kind === "position").sort(latestFirst)) {
      const party = settledValue(entry, "actor");
      const count = told.get(party) ?? 0;
      if (count < OF_EACH) chosen.push(entry);
      told.set(party, count + 1);
    }
    return chosen.map((entry) => lineOf(entry));
  },
};

function latest(known: Known, kind: Entry["kind"], fits: (status: FieldValue) => boolean): DraftLine[] {
  return known.entries
    .filter((entry) => entry.kind === kind && fits(settledValue(entry, "status")))
    .sort(latestFirst)
    .map((entry) => lineOf(entry));
}
