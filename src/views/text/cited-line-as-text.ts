/**
 * One line of a view for a terminal: its day, what is said and the facts about it, and the words it rests on.
 *
 *     11 Mar 2024        Okoro and Lind met in Geneva · e41c9a0f2b · 3 reports, 2 outlets, 2 origins · disputed
 *                        │ The two met for six hours. [Harbour Post, 12 March 2024]
 */
import { cut } from "../../kinds/phrase.ts";
import { harmless } from "../../model/harmless.ts";
import { dateText } from "../date-text.ts";
import type { Citation, CitedLine } from "../shapes.ts";
import { citationAsText } from "./citation-as-text.ts";
import { painter, type TextOptions, wrap } from "./text-layout.ts";

/** Of a long sentence, so much is shown here; "show" has it whole. */
const QUOTE_LENGTH = 240;
/** Sources shown in words; "show" has them all. */
const QUOTED = 2;
const DAY_COLUMN = 20;
/** Where there is little room, the day stands on a line of its own. */
const ROOMY = 70;

export interface LineOptions extends TextOptions {
  /** Without the words. */
  readonly isShort?: boolean;
}

/** `above`: the words just shown, which are not shown again. */
export function citedLineAsText(line: CitedLine, options: LineOptions, above?: CitedLine): string {
  const { width, colour, isShort = false } = options;
  const paint = painter(colour);
  const isBeside = width >= ROOMY;
  const indent = " ".repeat(isBeside ? DAY_COLUMN + 2 : 4);
  const rest = isShort ? 0 : line.citations.length - QUOTED;
  const facts = [
    line.text,
    ...(line.entry === null ? [] : [line.entry.slice(0, 10)]),
    ...(line.entry === null || line.sources.startsWith("1 report,") ? [] : [line.sources]),
    ...(line.isDisputed ? ["disputed"] : []),
    ...(rest > 0 ? [`${rest} more in “show”`] : []),
    ...(isShort ? [[...new Set(line.citations.map(citationAsText))].join(" ")] : []),
  ];
  const told = harmless(facts.join(" · "));
  const day = harmless(dayOf(line));
  const head =
    isBeside && day.length < DAY_COLUMN
      ? wrap(told, width, `  ${day.padEnd(DAY_COLUMN)}`, indent)
      : `  ${day}\n${wrap(told, width, indent)}`;
  if (isShort) return head;
  const shown = new Set(above?.citations.slice(0, QUOTED).map(placeOf));
  const cited = line.citations.slice(0, QUOTED).map((citation) => {
    const quote = shown.has(placeOf(citation))
      ? "the words above"
      : `${shortened(citation)} ${citationAsText(citation)}`;
    return paint("dim", wrap(harmless(quote), width, `${indent}│ `));
  });
  return [head, ...new Set(cited)].join("\n");
}

/** The day it happened; without one, the day it was told. */
function dayOf({ when, citations }: CitedLine): string {
  if (when !== null) return dateText(when, "short");
  const told = citations.flatMap(({ published }) => published ?? []).sort()[0];
  return told === undefined ? "day not known" : `told ${dateText(told, "short")}`;
}

/** Where words were searched for, the part around the first of them, each between «». */
function shortened({ quote, marks = [] }: Citation): string {
  const first = marks[0]?.start ?? 0;
  const start = first > QUOTE_LENGTH / 2 ? quote.lastIndexOf(" ", first - QUOTE_LENGTH / 3) + 1 : 0;
  let text = "";
  let at = start;
  for (const { start: from, end } of marks) {
    if (end > start + QUOTE_LENGTH || from < at) break;
    text += `${quote.slice(at, from)}«${quote.slice(from, end)}»`;
    at = end;
  }
  const whole = `${start > 0 ? "… " : ""}${text}${quote.slice(at)}`;
  return cut(harmless(whole), QUOTE_LENGTH);
}

function placeOf({ report, span }: Citation): string {
  return `${report}:${span.start}:${span.end}`;
}

/** "… 312 more" */
export function moreText(shown: number, total: number, what = ""): string | null {
  const rest = total - shown;
  return rest > 0 ? `… ${rest.toLocaleString("en")} more${what === "" ? "" : ` ${what}`}` : null;
}
