/**
 * Where the talks stand, as a document to hand on: sections of sentences, behind each the numbers of the passages it
 * rests on, and at the end those passages word for word. What the record holds nothing of is left out: a sentence for
 * which no words can be shown is not written.
 *
 *     Ada Okoro and Tomas Lind met in Lakeside (11 March 2024). [1]
 *     1. “The two met for six hours.” Harbour Post, 12 March 2024
 */
import type { Store } from "../record/store.ts";
import { dateText } from "./date-text.ts";
import type { Citation, CitedLine } from "./shapes.ts";
import { type StandingAsked, viewStanding } from "./standing.ts";

export interface BriefSentence {
  readonly text: string;
  readonly entry: string;
  /** Numbers of the passages it rests on; never empty. */
  readonly passages: readonly number[];
}

export interface BriefPassage extends Citation {
  readonly number: number;
}

export interface Brief {
  readonly title: string;
  readonly asOf: string | null;
  readonly happenedBy: string | null;
  readonly reports: number;
  readonly sections: readonly { readonly title: string; readonly sentences: readonly BriefSentence[] }[];
  readonly passages: readonly BriefPassage[];
}

/** Sentences of one section. */
const MOST = 6;
/** Passages behind one sentence. */
const CITED = 2;

export async function viewBrief(store: Store, asked: StandingAsked = {}): Promise<Brief> {
  const standing = await viewStanding(store, asked);
  const numbers = new Map<string, BriefPassage>();
  const numberOf = (citation: Citation): number => {
    const place = `${citation.report}:${citation.span.start}:${citation.span.end}`;
    const known = numbers.get(place) ?? { ...citation, number: numbers.size + 1 };
    numbers.set(place, known);
    return known.number;
  };
  const sections = standing.sections.flatMap(({ title, lines }) => {
    const sentences = lines.slice(0, MOST).map((line) => ({
      text: sentenceOf(line),
      entry: line.entry ?? "",
      passages: [...new Set(line.citations.slice(0, CITED).map(numberOf))],
    }));
    return sentences.length === 0 ? [] : [{ title, sentences }];
  });
  const { asOf, happenedBy, reports } = standing;
  return { title: "Where the talks stand", asOf, happenedBy, reports, sections, passages: [...numbers.values()] };
}

/** "Ada Okoro and Tomas Lind met in Lakeside (11 March 2024; accounts differ)." */
function sentenceOf({ text, when, isDisputed }: CitedLine): string {
  const facts = [...(when === null ? [] : [dateText(when)]), ...(isDisputed ? ["accounts differ"] : [])];
  const told = text.replace(/[\s.;,]+$/, "");
  return `${told}${facts.length === 0 ? "" : ` (${facts.join("; ")})`}.`;
}

/** "as of 12 March 2024, from 14 reports" */
export function aboutBrief({ asOf, happenedBy, reports }: Brief): string {
  const day = asOf === null ? "No report is dated" : `As of ${dateText(asOf)}`;
  const happened = happenedBy === null ? "" : ", only what had happened by then";
  return `${day}${happened}, from ${reports.toLocaleString("en")} ${reports === 1 ? "report" : "reports"}.`;
}

/** "Harbour Post, 12 March 2024 (post-1)" */
export function sourceOfPassage({ source, published, reportName }: Citation): string {
  const day = published === null ? "day not known" : dateText(published);
  return `${source}, ${day}${source === reportName ? "" : ` (${reportName})`}`;
}
