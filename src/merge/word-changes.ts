/**
 * Two passages come in; what differs between their words goes out, with its place in both. Case, accents and marks are
 * no difference.
 *
 *     The envoys talked for nine hours          talked -> negotiated
 *     The envoys negotiated for nine hours
 */
import { diffArrays } from "diff";
import { folded } from "../model/folded-words.ts";
import type { WordChange } from "../model/shared-text.ts";
import type { Span } from "../model/span.ts";

/** Passages whose words are nearly all changed are one change: comparing on would cost the product of their lengths. */
const MOST_CHANGES = 80;

export function wordChanges(texts: readonly [string, string], spans: readonly [Span, Span]): readonly WordChange[] {
  const [ours, theirs] = [wordsIn(texts[0], spans[0]), wordsIn(texts[1], spans[1])];
  const parts = diffArrays(
    ours.map(({ word }) => word),
    theirs.map(({ word }) => word),
    { maxEditLength: MOST_CHANGES },
  );
  if (!parts) return [{ spans }];
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  for (let at = 0; at < parts.length; ) {
    if (!parts[at]!.added && !parts[at]!.removed) {
      i += parts[at]!.count;
      j += parts[at]!.count;
      at++;
      continue;
    }
    let [removed, added] = [0, 0];
    for (; at < parts.length && (parts[at]!.added || parts[at]!.removed); at++) {
      if (parts[at]!.removed) removed += parts[at]!.count;
      else added += parts[at]!.count;
    }
    changes.push({ spans: [spanOf(ours, i, removed, spans[0]), spanOf(theirs, j, added, spans[1])] });
    i += removed;
    j += added;
  }
  return changes;
}

interface Word extends Span {
  readonly word: string;
}

function wordsIn(text: string, { start, end }: Span): readonly Word[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu)].map(
    ({ 0: form, index }) => ({ word: folded(form), start: start + index, end: start + index + form.length }),
  );
}

/** From the first word changed to the last; where none is, the empty place behind the word before. */
function spanOf(words: readonly Word[], first: number, count: number, passage: Span): Span {
  if (count > 0) return { start: words[first]!.start, end: words[first + count - 1]!.end };
  const place = words[first - 1]?.end ?? passage.start;
  return { start: place, end: place };
}
