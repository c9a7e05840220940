/**
 * Reads a rule's cases: sentences with the words behind each field marked inside them, and what the rule makes of them.
 *
 *     # two parties, a place and a weekday
 *     on 2024-03-13
 *     {participants:Ada Okoro} met {participants:Tomas Lind} in {place:Geneva} {when:on Monday}.
 *     => participants: Ada Okoro, Tomas Lind
 *        place: Geneva
 *        when: 2024-03-11
 *
 *     # a hope is no meeting
 *     Ada Okoro hoped that talks would follow.
 *     => nothing
 *
 * Several claims of one sentence are several `=>`. Fields not named are not compared. A malformed case throws with file
 * and line.
 */
import type { Span } from "../model/span.ts";

export interface Case {
  readonly name: string;
  /** Line of its title, from 1. */
  readonly line: number;
  /** Publication day, or null. */
  readonly on: string | null;
  readonly text: string;
  readonly marks: readonly (Span & { readonly field: string })[];
  /** Expected claims in text order, each field as the text a person would write; empty: nothing. */
  readonly claims: readonly Readonly<Record<string, string>>[];
}

export function parseCases(source: string, file: string): Case[] {
  const blocks: { line: string; number: number }[][] = [];
  let block: { line: string; number: number }[] = [];
  for (const [i, line] of source.split("\n").entries()) {
    if (line.trim() === "") {
      if (block.length > 0) blocks.push(block);
      block = [];
    } else block.push({ line, number: i + 1 });
  }
  if (block.length > 0) blocks.push(block);
  const cases = blocks.map((lines) => parseCase(lines, file));
  const names = new Set<string>();
  for (const { name, line } of cases) {
    if (names.has(name)) throw new Error(`${file}:${line}: a second case is called "${name}"`);
    names.add(name);
  }
  return cases;
}

function parseCase(lines: readonly { line: string; number: number }[], file: string): Case {
  const [title, ...rest] = lines;
  const fail = (number: number, message: string): never => {
    throw new Error(`${file}:${number}: ${message}`);
  };
  if (!title?.line.startsWith("# ")) return fail(title?.number ?? 1, 'a case begins with "# " and its name');
  let on: string | null = null;
  let marked = "";
  const claims: Record<string, string>[] = [];
  let isNothing = false;
  for (const { line, number } of rest) {
    const expectation = /^(?:=>|\s{2,})\s*(.*)$/.exec(line);
    if (expectation) {
      if (marked === "") fail(number, "an expectation stands before its sentence");
      if (expectation[1] === "nothing") {
        isNothing = true;
        continue;
      }
      const field = /^([\w-]+): (.*)$/.exec(expectation[1]!);
      if (!field) return fail(number, `"${expectation[1]}" is no "field: value"`);
      if (line.startsWith("=>")) claims.push({});
      claims.at(-1)![field[1]!] = field[2]!;
    } else if (line.startsWith("on ") && marked === "") on = line.slice(3).trim();
    else marked += (marked ? "\n" : "") + line;
  }
  if (isNothing === claims.length > 0) fail(title.number, 'a case expects claims or "=> nothing", and one of them');
  const { text, marks } = unmark(marked, (message) => fail(title.number, message));
  return { name: title.line.slice(2), line: title.number, on, text, marks, claims };
}

/** `{place:Geneva}` → "Geneva" and where it stands. */
function unmark(marked: string, fail: (message: string) => never): Pick<Case, "text" | "marks"> {
  const marks: (Span & { field: string })[] = [];
  const open: { field: string; start: number }[] = [];
  let text = "";
  for (let i = 0; i < marked.length; i++) {
    const opening = marked[i] === "{" ? /^\{([\w-]+):/.exec(marked.slice(i, i + 40)) : null;
    if (opening) {
      open.push({ field: opening[1]!, start: text.length });
      i += opening[0].length - 1;
    } else if (marked[i] === "}" && open.length > 0) {
      const { field, start } = open.pop()!;
      marks.push({ field, start, end: text.length });
    } else text += marked[i];
  }
  if (open.length > 0) fail(`"{${open[0]!.field}:" is never closed`);
  return { text, marks };
}
