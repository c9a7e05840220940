/** What happens on the ground: violence, who holds which place, and whether aid comes through. */
import type { Entry } from "../../model/entry.ts";
import type { DraftLine } from "../cited-lines.ts";
import type { Known } from "../known.ts";
import { type DraftSection, latestFirst, lineOf } from "./section.ts";

const MOST = 8;

export const violence: DraftSection = {
  id: "incidents",
  title: "Violence",
  empty: "No violence is reported.",
  most: MOST,
  lines: (known) => latest(known, ["incident"]),
};

export const ground: DraftSection = {
  id: "ground",
  title: "Places and aid",
  empty: "Nothing is reported of who holds what, or of aid.",
  most: MOST,
  lines: (known) => latest(known, ["control", "access"]),
};

function latest(known: Known, kinds: readonly Entry["kind"][]): DraftLine[] {
  return known.entries
    .filter(({ kind }) => kinds.includes(kind))
    .sort(latestFirst)
    .map((entry) => lineOf(entry));
}
