/** Where accounts differ: each disputed field with its sides and whose word they are. */
import { KINDS } from "../../kinds/catalog.ts";
import type { Entry } from "../../model/entry.ts";
import { fieldText } from "../field-text.ts";
import type { Known } from "../known.ts";
import { type DraftLine, type DraftSection, latestFirst } from "./section.ts";
import { sidesByWhom } from "./sides.ts";

const MOST = 12;

export const disputes: DraftSection = {
  id: "disputes",
  title: "Where accounts differ",
  empty: "No two accounts contradict each other.",
  lines: (known) =>
    known.entries
      .filter((entry) => Object.values(entry.fields).some((field) => field.isDisputed))
      .sort(latestFirst)
      .slice(0, MOST)
      .map((entry) => disputeLine(entry, known)),
};

/** "Okoro and Lind met in Lakeside. Place: Lakeside (Harbour Post), Ravna (Ravna Radio)" */
function disputeLine(entry: Entry, known: Known): DraftLine {
  const specs = KINDS[entry.kind]!.fields;
  const told: string[] = [];
  const claims: string[] = [];
  for (const [name, field] of Object.entries(entry.fields)) {
    if (!field.isDisputed) continue;
    const sides = field.sides.filter((side) => side.value !== null);
    const said = sides.map((side) => `${fieldText(specs[name]!, side.value)} (${sidesByWhom(side.claims, known)})`);
    // The exact number stands in both: once is enough.
    const text = said.join(", ");
    if (!told.some((one) => one.endsWith(text))) told.push(`${specs[name]!.title}: ${text}`);
    for (const side of sides) claims.push(side.claims[0]!);
  }
  return { entry, text: `${entry.headline}. ${told.join(". ")}`, claims: [...new Set([...claims, ...entry.claims])] };
}
