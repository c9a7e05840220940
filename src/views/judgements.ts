/**
 * What people decided, line by line, the latest first; what was undone is told so.
 *
 *     j1f0c2… 14 March 2024  Ada Okoro: “Hill Guard” and “Dawn Front” are one actor: renamed in March
 */
import { withoutUndone } from "../merge/judged.ts";
import { harmless } from "../model/harmless.ts";
import type { Judgement, Verdict } from "../model/judgement.ts";
import type { Store } from "../record/store.ts";
import { type CsvCell, csvOf } from "./csv.ts";
import { dateText } from "./date-text.ts";
import type { JudgementLine } from "./shapes.ts";

const SAID: Readonly<Record<Verdict, string>> = {
  accept: "is accepted",
  reject: "is rejected",
  correct: "is corrected",
  same: "are one",
  "not-same": "are not one",
  "same-actor": "are one actor",
  "not-same-actor": "are two actors",
  undo: "is undone",
};

export async function viewJudgements(store: Store): Promise<readonly JudgementLine[]> {
  const ledger = await store.judgements();
  const names = new Map((await store.reports()).items.map(({ id, name }) => [id, name]));
  const standing = new Set(withoutUndone(ledger).map(({ id }) => id));
  return ledger.toReversed().map((judgement) => ({
    id: judgement.id,
    verdict: judgement.verdict,
    about: aboutOf(judgement).map((id) => names.get(id) ?? id),
    who: judgement.who,
    at: judgement.at,
    reason: judgement.reason,
    isUndone: !standing.has(judgement.id),
    text: judgementText(judgement, (id) => names.get(id) ?? id),
  }));
}

/** "“Hill Guard” and “Dawn Front” are one actor, says Ada Okoro on 14 March 2024: renamed in March (j1f0c2…)" */
export function judgementText(judgement: Judgement, nameOf: (id: string) => string = (id) => id): string {
  const { id, verdict, who, at, reason } = judgement;
  const about = aboutOf(judgement).map((one) => `“${nameOf(one)}”`);
  const isOfReports = (verdict === "same" || verdict === "not-same") && judgement.claim.startsWith("r");
  const said = isOfReports ? (verdict === "same" ? "are one source" : "are two sources") : SAID[verdict];
  const why = reason === null ? "" : `: ${reason}`;
  return `${about.join(" and ")} ${said}, says ${who} on ${dateText(at.slice(0, 10))}${why} (${id})`;
}

function aboutOf({ verdict, value, claim, other, undoes }: Judgement): readonly string[] {
  if (verdict === "undo") return undoes === null ? [] : [undoes];
  if (verdict === "same-actor" || verdict === "not-same-actor") return Array.isArray(value) ? value : [];
  return [claim, ...(other === null ? [] : [other])];
}

export function judgementsAsText(lines: readonly JudgementLine[]): string {
  if (lines.length === 0) return "Nothing has been judged.";
  return lines.map(({ text, isUndone }) => harmless(isUndone ? `undone: ${text}` : text)).join("\n");
}

export function judgementsAsCsv(lines: readonly JudgementLine[]): string {
  const cells = (line: JudgementLine): readonly CsvCell[] => [
    line.id,
    line.at,
    line.who,
    line.verdict,
    line.about.join("; "),
    line.reason,
    line.isUndone ? "yes" : "no",
  ];
  return csvOf(["id", "at", "who", "verdict", "about", "reason", "undone"], lines.map(cells));
}
