import type { Span } from "../../model/span.ts";

/**
 * A block of frozen text, stretches of it in order and without overlap, and the texts of the original that the block was
 * made of; where in each of those texts the stretches stand. White space was set by the reader and here and there a sign put in or left out, so
 * the signs that are seen are followed one by one.
 *
 *     "• The envoys met", 2..12      "\n  The ", "envoys", " met"      0: 3..6  1: 0..6
 */
export function alignWords(
  block: string,
  stretches: readonly Span[],
  texts: readonly string[],
): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, { start: number; end: number; readonly stretch: number }[]>();
  let stretch = 0;
  let [number, at] = [0, 0];
  const seek = (sign: string): boolean => {
    while (number < texts.length && !isSeen(texts[number]![at])) {
      if (at < texts[number]!.length) at++;
      else [number, at] = [number + 1, 0];
    }
    let [text, from] = [number, at];
    for (let [passed, steps] = [0, 0]; text < texts.length && passed <= LEFT_OUT && steps < FARTHEST; steps++) {
      const next = texts[text]![from];
      if (next === sign) {
        [number, at] = [text, from];
        return true;
      }
      if (next === undefined) [text, from] = [text + 1, 0];
      else {
        if (isSeen(next)) passed++;
        from++;
      }
    }
    return false;
  };
  for (let i = 0; i < Math.min(stretches.at(-1)?.end ?? 0, block.length); i++) {
    while (stretches[stretch]!.end <= i) stretch++;
    if (!isSeen(block[i]) || !seek(block[i]!)) continue;
    if (i >= stretches[stretch]!.start) {
      const own = found.get(number);
      const last = own?.at(-1);
      if (last?.stretch === stretch) last.end = at + 1;
      else if (own) own.push({ start: at, end: at + 1, stretch });
      else found.set(number, [{ start: at, end: at + 1, stretch }]);
    }
    at++;
  }
  return found;
}

/** The number of a note is "[12]" in the original and a raised one in the text. */
const LEFT_OUT = 8;
/** With the white space between. */
const FARTHEST = 60;

const UNSEEN = /[\s\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/;

function isSeen(sign: string | undefined): boolean {
  return sign !== undefined && !UNSEEN.test(sign);
}
