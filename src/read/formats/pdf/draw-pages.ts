import type { Span } from "../../../model/span.ts";
import { type Drawing, escaped } from "../../drawing/drawing.ts";
import { spansWithin } from "../../drawing/spans-within.ts";
import type { Place } from "../../format.ts";

/**
 * The lines of a PDF with their boxes, the sizes of its pages and spans of its text in, its pages drawn out: each line
 * where it stands and as wide as it is, with the boxes of marked words. Letters alone: no font, picture or rule of the
 * file is drawn, and nothing of it is run.
 *
 *     page 2, box 42 78 329 98      <text x="42" y="94" textLength="287">The envoys …</text>
 */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export function drawPages(
  text: string,
  places: readonly Place[],
  sizes: readonly PageSize[],
  spans: readonly Span[],
): Drawing {
  const byPage = Map.groupBy(places, ({ page }) => page ?? 1);
  const pages = sizes.map(({ width, height }, i) => {
    const lines = byPage.get(i + 1) ?? [];
    const drawn = lines.map((line) => lineOf(line, text.slice(line.start, line.end), spansWithin(spans, line)));
    const marks = drawn.flatMap(({ mark }) => mark ?? []);
    // What stands at a place of the page in parts of its height, so that the marks can be led to.
    const anchors = marks.map((top) => `<mark style="top:${round((top / height) * 100)}%"></mark>`).slice(0, 1);
    return [
      `<figure class="page" style="aspect-ratio:${round(width)}/${round(height)}">`,
      `<svg viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-label="Page ${i + 1}">`,
      ...drawn.map(({ svg }) => svg),
      `</svg>${anchors.join("")}<figcaption>Page ${i + 1} of ${sizes.length}</figcaption></figure>`,
    ].join("");
  });
  return { style: STYLE, body: pages.join("") };
}

function lineOf({ box }: Place, words: string, marked: readonly Span[]): { svg: string; mark: number | null } {
  const [left, top, right, bottom] = box ?? [0, 0, 0, 0];
  // A line's box is as high as its letters and a quarter: they stand on four fifths of it.
  const size = Math.max(1, (bottom - top) * 0.8);
  const width = Math.max(1, right - left);
  const rect =
    marked.length === 0
      ? ""
      : `<rect x="${round(left - 2)}" y="${round(top)}" width="${round(width + 4)}" height="${round(bottom - top)}"/>`;
  const length = words.length > 1 ? ` textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"` : "";
  let [inner, at] = ["", 0];
  for (const { start, end } of marked) {
    inner += `${escaped(words.slice(at, start))}<tspan class="marked">${escaped(words.slice(start, end))}</tspan>`;
    at = end;
  }
  inner += escaped(words.slice(at));
  const svg = `${rect}<text x="${round(left)}" y="${round(top + size)}" font-size="${round(size)}"${length}>${inner}</text>`;
  return { svg, mark: marked.length === 0 ? null : top };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Paper is light in the dark too, but not glaring. */
const STYLE = `
body { max-width: 60rem; padding: 1rem; background: light-dark(#e9e9e5, #101315); }
.page { position: relative; margin: 0 0 1.5rem; background: light-dark(#fff, #d9d7d2); color: #1b1e22; box-shadow: 0 1px 6px rgb(0 0 0 / 30%); }
.page svg { display: block; width: 100%; height: 100%; }
.page text { font-family: "Liberation Serif", "Times New Roman", serif; fill: #1b1e22; white-space: pre; }
.page rect { fill: #ffe9a3; }
.page .marked { text-decoration: underline; font-weight: bold; }
.page mark { position: absolute; left: 0; width: 4px; height: 1em; }
figcaption { position: absolute; inset: auto 0 -1.35rem; color: light-dark(#484e56, #bfc2c6); font: 0.75rem/1.3 sans-serif; text-align: center; }`;
