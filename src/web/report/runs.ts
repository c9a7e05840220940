/**
 * The text of a report with all that was read where comes in; blocks of runs go out. A block is a paragraph, a title,
 * a caption; a run is a stretch over which the same claims and doubts lie, so overlapping claims are cut at every border.
 *
 *     Ms Okoro said [two] people met.      statement over all of it, figure over "two": three runs
 */
import type { Span } from "../../model/span.ts";
import type { ReportView } from "../../views/shapes.ts";

export interface Run extends Span {
  readonly role: string;
  /** Ids of the claims that rest on it, those that began first in front. */
  readonly claims: readonly string[];
  /** Whether a passage of one of them begins here: one stop for the keyboard for each beginning. */
  readonly isStart: boolean;
  readonly doubts: readonly string[];
}

export interface Block {
  readonly start: number;
  /** The role that decides how it looks: that of its longest part. */
  readonly role: string;
  readonly runs: readonly Run[];
}

interface Mark extends Span {
  readonly id: string;
  readonly isDoubt: boolean;
}

type Read = Pick<ReportView, "text" | "segments" | "claims" | "doubts">;

export function runsOf({ text, segments, claims, doubts }: Read): Run[] {
  const marks: Mark[] = [
    ...claims.flatMap((claim) => claim.spans.map((span) => ({ ...clip(span, text), id: claim.id, isDoubt: false }))),
    ...doubts.map((doubt) => ({ ...clip(doubt.span, text), id: doubt.id, isDoubt: true })),
  ].filter((mark) => mark.start < mark.end);
  const starting = new Map<number, Mark[]>();
  const ending = new Map<number, Mark[]>();
  const borders = new Set<number>([0, text.length]);
  for (const mark of marks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    borders.add(mark.start).add(mark.end);
    push(starting, mark.start, mark);
    push(ending, mark.end, mark);
  }
  for (const segment of segments)
    borders.add(Math.min(segment.start, text.length)).add(Math.min(segment.end, text.length));
  const sorted = [...borders].sort((a, b) => a - b);
  const open = new Set<Mark>();
  const runs: Run[] = [];
  let at = 0;
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    for (const mark of ending.get(start) ?? []) open.delete(mark);
    for (const mark of starting.get(start) ?? []) open.add(mark);
    while (segments[at] && segments[at]!.end <= start) at++;
    const segment = segments[at];
    const role = segment && segment.start <= start ? segment.role : "body";
    const isStart = (starting.get(start) ?? []).some((mark) => !mark.isDoubt);
    const ids = (isDoubt: boolean): string[] => [
      ...new Set([...open].filter((mark) => mark.isDoubt === isDoubt).map((mark) => mark.id)),
    ];
    runs.push({ start, end, role, claims: ids(false), isStart, doubts: ids(true) });
  }
  return runs;
}

/** Roles that stand within a line of others: a dateline before its sentence. */
const INLINE = new Set(["dateline", "body", "credit", "byline", "date", "outlet", "speaker", "marker", "gap"]);

export function blocksOf(text: string, runs: readonly Run[]): Block[] {
  const blocks: Block[] = [];
  let current: Run[] = [];
  const close = (): void => {
    if (current.some((run) => text.slice(run.start, run.end).trim() !== "")) {
      blocks.push({ start: current[0]!.start, role: roleOf(current), runs: current });
    }
    current = [];
  };
  for (const run of runs) {
    const before = current.at(-1);
    if (run.role === "gap") {
      // A gap of spaces alone lies between a dateline and its sentence.
      if (text.slice(run.start, run.end).includes("\n")) close();
      else if (before) current.push(run);
      continue;
    }
    if (before && before.role !== run.role && startsAnew(text, before, run)) close();
    current.push(run);
  }
  close();
  return blocks;
}

function startsAnew(text: string, before: Run, run: Run): boolean {
  const isBroken = text[before.end - 1] === "\n" || text[run.start] === "\n";
  return isBroken || !INLINE.has(before.role) || !INLINE.has(run.role);
}

function roleOf(runs: readonly Run[]): string {
  const lengths = new Map<string, number>();
  for (const run of runs) {
    if (run.role !== "gap") lengths.set(run.role, (lengths.get(run.role) ?? 0) + run.end - run.start);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "body";
}

function clip(span: Span, text: string): Span {
  return { start: Math.max(0, span.start), end: Math.min(span.end, text.length) };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
