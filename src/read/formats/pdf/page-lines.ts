/**
 * The pieces of text that a page of a PDF draws in, its lines out: what stands on one baseline without a wide gap.
 * Nothing in a PDF says what a word is: pieces that touch are one.
 *
 *     "The en" "voys met"            "The envoys met"
 *     "District"        "Displaced"  two lines, side by side
 */
export interface DrawnPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

export interface PageLine {
  readonly text: string;
  /** In points from the upper left corner of the page. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
}

interface Writable extends Omit<PageLine, "text" | "right"> {
  text: string;
  right: number;
  readonly baseline: number;
}

/** Word processors draw the dots of lists with these letters of a font of signs. */
const BULLETS = /[\uf0b7\uf0a7\uf0d8\uf076\uf06e]|^[\ue000-\uf8ff](?=\s)/g;

/** In sizes of the letters: a gap this wide is a space; one this wide parts two lines. */
const SPACE = 0.15;
const APART = 2;
/** A raised mark keeps to its line; letters this much smaller are a mark. */
const SAME_BASELINE = 0.5;
const MARK = 0.75;

export function pageLines(pieces: readonly DrawnPiece[], [left, , , top]: readonly number[]): PageLine[] {
  const lines: Writable[] = [];
  for (const { str, transform, width } of pieces) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(c, d) || Math.hypot(a, b);
    if (str.trim() === "" || !(size > 0) || ![x, y, size, width].every(Number.isFinite)) continue;
    const from = x - (left ?? 0);
    const baseline = (top ?? 0) - y;
    const last = lines.at(-1);
    const gap = last === undefined ? 0 : from - last.right;
    if (last !== undefined && isOneLine(last, baseline, size) && gap > -last.size && gap < last.size * APART) {
      last.text += (gap > last.size * SPACE && !/\s$/.test(last.text) ? " " : "") + marked(str, size, last.size);
      last.right = Math.max(last.right, from + width);
    } else {
      lines.push({
        text: str,
        left: from,
        right: from + width,
        top: baseline - size,
        bottom: baseline + size / 4,
        size,
        baseline,
      });
    }
  }
  return lines.map(({ baseline: _, text, ...line }) => ({
    ...line,
    text: text.replace(BULLETS, "•").replace(/\s+/g, " ").trim(),
  }));
}

function isOneLine(line: Writable, baseline: number, size: number): boolean {
  return Math.abs(line.baseline - baseline) < Math.max(line.size, size) * SAME_BASELINE;
}

/** The number of a note stands raised behind its word; it is no number of the sentence. */
function marked(words: string, size: number, around: number): string {
  if (size > around * MARK || !/^\d{1,3}$/.test(words)) return words;
  return [...words].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
}
