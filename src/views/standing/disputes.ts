/** Where accounts differ: each disputed field with its sides and whose word they are. */
import type { Entry } from "../../model/entry.ts";
import type { DraftLine } from "../cited-lines.ts";
import type { Known } from "../known.ts";
import { type DraftSection, latestFirst } from "./section.ts";
import { disputedSides, sideText } from "./sides.ts";

const MOST = 12;

export const disputes: DraftSection = {
  id: "disputes",
  title: "Where accounts differ",
  empty: "No two accounts contradict each other.",
  most: MOST,
  lines: (known) =>
    known.entries
      .filter((entry) => Object.values(entry.fields).some((field) => field.isDisputed))
      .sort(latestFirst)
      .map((entry) => disputeLine(entry, known)),
};

/** "Okoro and Lind met in Lakeside. Place: Lakeside (Harbour Post), Ravna (Ravna Radio)" */
function disputeLine(entry: Entry, known: Known): DraftLine {
  const disputed = disputedSides(entry);
  const told = disputed.map(({ title, sides }) => `${title}: ${sides.map((side) => sideText(side, known)).join(", ")}`);
  const first = disputed.flatMap(({ sides }) => sides.map((side) => side.claims[0]!));
  return { entry, text: `${entry.headline}. ${told.join(". ")}`, claims: [...new Set([...first, ...entry.claims])] };
}
