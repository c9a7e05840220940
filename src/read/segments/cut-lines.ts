import type { Span } from "../../model/span.ts";
import type { Block } from "../format.ts";
import { writtenDates } from "../published/written-dates.ts";
import { isFurnitureLine } from "./furniture.ts";
import { isBylineLine, isDateLine, roleOfLabel } from "./header-line.ts";
import { outletOfLine } from "./outlet-names.ts";
import { segment } from "./segment.ts";

/**
 * A block of which the format knows only that it is of the text in; where it is a text of several lines of its own, the
 * parts of it with their roles out, else null: what was typed with blank lines between paragraphs, and the head of a
 * report, line under line.
 *
 *     <pre>LAKESIDE, 14 March -- The envoy …⏎⏎     "This is a step", she …</pre>      as in plain text
 *     Envoys open talks<br>By JAN BRANDT<br>March 11, 1997                            title, byline, date
 */
export interface BlockPlace {
  /** No paragraph stands before it. */
  readonly isInHead: boolean;
  readonly hasTitle: boolean;
}

export function cutLines(text: string, block: Span, { isInHead, hasTitle }: BlockPlace): readonly Block[] | null {
  const words = text.slice(block.start, block.end);
  if (!words.includes("\n")) return null;
  if (BLANK_LINE.test(words)) {
    return segment(words)
      .filter(({ role }) => role !== "gap")
      .map(({ start, end, role }) => ({ start: block.start + start, end: block.start + end, role }));
  }
  return isInHead ? headOf(words, block.start, hasTitle) : null;
}

const BLANK_LINE = /\n[^\S\n]*\n/;
/** A head has few lines, and none is as long as a paragraph. */
const MOST_LINES = 15;
const LONGEST_LINE = 120;

/** Lines that are no sentences and of which one tells the day or the author. */
function headOf(words: string, start: number, hasTitle: boolean): readonly Block[] | null {
  const lines = words.split("\n", MOST_LINES + 1);
  if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE || /[.!?]["”’]?\s*$/u.test(line)))
    return null;
  const roles = lines.map((line) => roleOfLine(line.trim()));
  if (!roles.some((role) => role === "date" || role === "byline")) return null;
  const title = hasTitle ? -1 : roles.findIndex((role, i) => role === null && lines[i]!.trim().split(/\s+/).length > 2);
  let at = start;
  return lines.flatMap((line, i): Block[] => {
    const from = at + (line.length - line.trimStart().length);
    at += line.length + 1;
    const span = { start: from, end: from + line.trim().length };
    return span.start < span.end ? [{ ...span, role: i === title ? "title" : (roles[i] ?? "heading") }] : [];
  });
}

function roleOfLine(line: string): Block["role"] | null {
  if (isDateLine(line)) return "date";
  if (isBylineLine(line)) return "byline";
  if (outletOfLine(line) !== null) return "outlet";
  if (isFurnitureLine(line)) return "furniture";
  return writtenDates(line).some(({ year, day }) => year !== null && day !== null) ? "date" : roleOfLabel(line);
}
