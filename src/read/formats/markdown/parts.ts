import type { SegmentRole } from "../../../model/report.ts";
import { withoutMarks } from "./inline.ts";

/**
 * The lines of a Markdown file in, its parts out: what each is, its words without marks, and the line it begins on.
 *
 *     ## What was agreed            heading, line 12
 *     - The first train runs …      marker "-", then what stays open, line 14
 */
export interface Part {
  /** Null: to be told from the words. */
  readonly role: SegmentRole | null;
  readonly words: string;
  /** The mark of an item before the words: "-", "1." */
  readonly mark: string;
  /** From 1. */
  readonly line: number;
  /** Stands on the next line of the same paragraph or list. */
  readonly isClose: boolean;
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTED = /^ {0,3}>[ \t]?/;
const ITEM = /^[ \t]{0,12}([-+*•]|\d{1,4}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/;
const PICTURE = /^[ \t]*!\[([^\]]{0,2000})\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])?[ \t]*$/;
const DEFINITION = /^ {0,3}\[[^\]^][^\]]{0,200}\]:[ \t]*\S+/;
const NOTE = /^ {0,3}\[\^[^\]\s]{1,100}\]:[ \t]*/;
const ROW = /^[ \t]*\|.*\|[ \t]*$/;
/** A longer line is words: a pattern run over millions of marks can exhaust the stack. */
const LONGEST_RULE = 2_000;
const ROW_RULE = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/;

/** "***", "---", "|---|---|" */
function isRuled(line: string): boolean {
  return line.length <= LONGEST_RULE && (RULE.test(line) || (line.includes("|") && ROW_RULE.test(line)));
}

export function partsOf(lines: readonly string[], first: number): Part[] {
  const parts: Part[] = [];
  let open: { mark: string; lines: string[]; line: number; isClose: boolean } | null = null;
  let isTitled = false;
  const add = (role: SegmentRole | null, words: string, line: number, mark = "", isClose = false) => {
    if (words !== "" || mark !== "") parts.push({ role, words, mark, line, isClose });
  };
  const close = () => {
    if (open !== null) {
      const { mark, line, isClose } = open;
      const paragraphs = hardBreaks(open.lines)
        .map(withoutMarks)
        .filter((words) => words !== "");
      for (const [i, words] of paragraphs.entries()) add(null, words, line, i === 0 ? mark : "", isClose || i > 0);
      open = null;
    }
  };
  const head = (words: string, line: number, level: number) => {
    // The first heading of the first order is the title, whatever stands before it.
    add(level === 1 && !isTitled ? "title" : "heading", withoutMarks(words), line);
    isTitled ||= level === 1;
  };
  let fence = "";
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!;
    const number = i + 1;
    const opening = FENCE.exec(line)?.[1] ?? "";
    if (fence !== "" || opening !== "") {
      close();
      if (fence === "") fence = opening;
      else if (opening.startsWith(fence)) fence = "";
      else add("furniture", line.trim(), number);
      continue;
    }
    const unquoted = line.replace(QUOTED, "");
    const heading = HEADING.exec(unquoted);
    const item = ITEM.exec(unquoted);
    if (unquoted.trim() === "") close();
    else if (open !== null && UNDERLINE.test(line) && open.mark === "" && open.lines.length === 1) {
      const { lines: words, line: at } = open as { lines: string[]; line: number };
      open = null;
      head(words[0]!, at, line.trim().startsWith("=") ? 1 : 2);
    } else if (DEFINITION.test(unquoted) || isRuled(unquoted)) close();
    else if (heading !== null) {
      close();
      head(withoutClosing(heading[2]!), number, heading[1]!.length);
    } else if (PICTURE.test(unquoted)) {
      close();
      add("caption", withoutMarks(PICTURE.exec(unquoted)![1]!), number);
    } else if (ROW.test(unquoted)) {
      close();
      for (const cell of unquoted.split("|")) addCell(withoutMarks(cell), number);
    } else if (item !== null) {
      const isNext: boolean = open !== null;
      close();
      open = { mark: item[1]!, lines: [unquoted.slice(item[0].length)], line: number, isClose: isNext };
    } else if (open === null) open = { mark: "", lines: [unquoted.replace(NOTE, "")], line: number, isClose: false };
    else open.lines.push(unquoted);
  }
  close();
  return parts;

  function addCell(words: string, line: number): void {
    add(/[.!?]["”’)]?$/.test(words) ? null : "marker", words, line);
  }
}

/** "What was agreed ##": the marks that close a heading, with blanks before them, are none of its words. */
function withoutClosing(words: string): string {
  const trimmed = words.trimEnd();
  let end = trimmed.length;
  while (trimmed[end - 1] === "#") end--;
  return /[ \t]/.test(trimmed[end - 1] ?? "") ? trimmed.slice(0, end).trimEnd() : trimmed;
}

/** Lines of one paragraph are one, but where two blanks, a stroke or a tag break them. */
function hardBreaks(lines: readonly string[]): string[] {
  const paragraphs: string[] = [""];
  for (const line of lines) {
    const isBroken = line.endsWith("  ") || /\\$|<br\s?\/?>\s*$/i.test(line);
    paragraphs[paragraphs.length - 1] += `${paragraphs.at(-1) === "" ? "" : " "}${line.trim().replace(/\\$/, "")}`;
    if (isBroken) paragraphs.push("");
  }
  return paragraphs;
}
