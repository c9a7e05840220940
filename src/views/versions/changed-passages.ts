import { diffArrays, diffWordsWithSpace } from "diff";
import type { ChangedPassage, ChangedWords, PassageWords } from "../shapes.ts";

/**
 * Two versions of a text in, what differs out: passages added, removed and changed, in the order of the later one, and
 * of a changed passage its words.
 *
 *     Northland holds forty prisoners.  ->  Northland holds fourteen prisoners.
 *     same "Northland holds ", removed "forty", added "fourteen", same " prisoners."
 */
/** More edits than this, and the two are no versions of one text: all of it was changed. */
const MOST_EDITS = 400;

/** A changed passage stands among so many removed beside it. */
const MOST_PAIRED = 20;

export function changedPassages(before: string, after: string): ChangedPassage[] {
  const [a, b] = [passagesOf(before), passagesOf(after)];
  const parts = diffArrays(
    a.map(({ words }) => words),
    b.map(({ words }) => words),
    { maxEditLength: MOST_EDITS },
  ) ?? [
    { value: a.map(({ words }) => words), removed: true, added: false },
    { value: b.map(({ words }) => words), removed: false, added: true },
  ];
  const changed: ChangedPassage[] = [];
  let [i, j] = [0, 0];
  let removed: PassageWords[] = [];
  const close = () => {
    for (const before of removed) changed.push({ what: "removed", before, after: null });
    removed = [];
  };
  for (const part of parts) {
    const count = part.value.length;
    if (part.removed) {
      close();
      removed = a.slice(i, (i += count));
    } else if (part.added) {
      for (const after of b.slice(j, (j += count))) {
        // What was removed just here and shares its beginning or end was changed.
        const at = removed.slice(0, MOST_PAIRED).findIndex((before) => isAlike(before.words, after.words));
        if (at < 0) changed.push({ what: "added", before: null, after });
        else changed.push({ what: "changed", before: removed.splice(at, 1)[0]!, after });
      }
      close();
    } else {
      close();
      [i, j] = [i + count, j + count];
    }
  }
  close();
  return changed;
}

/** The words of a passage, in order; where too much differs, all of one for all of the other. */
export function changedWords({ before, after }: Pick<ChangedPassage, "before" | "after">): ChangedWords[] {
  const [earlier, later] = [before?.words ?? "", after?.words ?? ""];
  const parts = diffWordsWithSpace(earlier, later, { maxEditLength: MOST_EDITS }) ?? [
    { value: earlier, removed: true, added: false },
    { value: later, removed: false, added: true },
  ];
  return parts
    .filter(({ value }) => value !== "")
    .map(({ value, added, removed }) => ({ what: added ? "added" : removed ? "removed" : "same", words: value }));
}

/** A sentence or a line; both ends are those of its words. */
export function passagesOf(text: string): PassageWords[] {
  const passages: PassageWords[] = [];
  for (const match of text.matchAll(/[^\s][^\n]*?(?:[.!?][”"’')\]]{0,3}(?=\s|$)|(?=\n|$))/gu)) {
    const words = match[0].trimEnd();
    if (words !== "") passages.push({ start: match.index, end: match.index + words.length, words });
  }
  return passages;
}

/** Whether one is the other in other words: they share half of them. */
export function isAlike(a: string, b: string): boolean {
  const [left, right] = [
    new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
    new Set(b.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
  ];
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared * 2 >= Math.max(left.size, right.size) && shared > 0;
}
