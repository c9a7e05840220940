import type { Block } from "../format.ts";
import { segment } from "./segment.ts";

/**
 * The frozen text in and the blocks that a format is sure of, all blocks out: what lies around those is told from the
 * words, as in plain text.
 *
 *     # Envoys meet        title, by its mark
 *     By Ada Okoro         byline, by its words
 */
export function segmentAround(text: string, known: readonly Block[]): Block[] {
  const sure = [...known].sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  let next = 0;
  for (const told of segment(text)) {
    if (told.role === "gap") continue;
    let { start } = told;
    while (next < sure.length && sure[next]!.end <= start) next++;
    for (let i = next; i < sure.length && sure[i]!.start < told.end; i++) {
      if (sure[i]!.start > start) blocks.push({ start, end: sure[i]!.start, role: told.role });
      start = Math.max(start, sure[i]!.end);
    }
    if (start < told.end) blocks.push({ start, end: told.end, role: told.role });
  }
  return [...blocks, ...sure].sort((a, b) => a.start - b.start);
}
