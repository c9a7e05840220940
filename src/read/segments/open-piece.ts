import type { SegmentRole } from "../../model/report.ts";
import type { Piece } from "./cut-paragraph.ts";

/**
 * A piece of the text while its role is being told: null until one of the passes over all pieces gives it one.
 *
 *     What comes next      null, then heading
 */
export type Open = Piece & { role: SegmentRole | null };

/** Whether words are a sentence or more: long, or closed by a full stop and not short. */
export function isParagraph(words: string): boolean {
  if (words.length > 160) return true;
  return words.length > 70 && /[.!?]["”’')\]]{0,3}$/u.test(words);
}
