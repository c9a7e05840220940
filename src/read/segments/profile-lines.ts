import type { Open } from "./open-piece.ts";

/**
 * Pieces in; the lines of profiles, which tell of one party after another with the same labels, become text, and the
 * line above each run of them a heading.
 *
 *     THE DAWN COUNCIL                heading
 *     Leader: Tomas Lind              text
 *     Backed by: Northland            text
 *
 *     THE HADD FRONT                  heading
 *     Leader: Ada Okoro
 *     Strength: about 6,000
 *
 * A page has such lines too, but once: the same label under two headings is what shows the form.
 */
export function markProfiles(pieces: Open[]): void {
  const runs = runsOf(pieces);
  const seen = new Map<string, number>();
  for (const { labels } of runs) for (const label of labels) seen.set(label, (seen.get(label) ?? 0) + 1);
  for (const { from, to, labels } of runs) {
    if (![...labels].some((label) => seen.get(label)! >= LEAST)) continue;
    pieces[from - 1]!.role = "heading";
    for (let i = from; i < to; i++) pieces[i]!.role = "body";
  }
}

/** Lines of one profile, and profiles of one text. */
const LEAST = 2;
const LONGEST = 120;
const LABEL = /^(?<label>\p{Lu}[\p{L}\s'’/-]{2,30}):\s\S/u;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly labels: ReadonlySet<string>;
}

function runsOf(pieces: readonly Open[]): Run[] {
  const runs: Run[] = [];
  let labels = new Set<string>();
  let from = 0;
  for (let i = 0; i <= pieces.length; i++) {
    const label = pieces[i] === undefined ? null : labelOf(pieces[i]!);
    if (label !== null) {
      labels.add(label);
      continue;
    }
    if (i - from >= LEAST && from > 0 && isName(pieces[from - 1]!)) runs.push({ from, to: i, labels });
    labels = new Set();
    from = i + 1;
  }
  return runs;
}

function labelOf({ role, words, opensLine }: Open): string | null {
  if (role !== null || !opensLine || words.length > LONGEST) return null;
  return LABEL.exec(words)?.groups?.label?.toLowerCase() ?? null;
}

/** A short line that is no sentence. */
function isName({ role, words, opensLine }: Open): boolean {
  return role === null && opensLine && words.length <= LONGEST && !/[.!?:;,]$/u.test(words);
}
