import { articleOf } from "../../containers/article.ts";
import { columnNames } from "../../containers/columns.ts";
import { decodeDeclared } from "../../decode.ts";
import { decodingDoubts } from "../../decoding-doubts.ts";
import type { Block, Format, FormatFile, FrozenText, Place } from "../../format.ts";
import { extensionOf } from "../../found-file.ts";
import { statedDay } from "../../published/stated-day.ts";
import { refuseBinary } from "../../refuse-bytes.ts";
import { segmentAround } from "../../segments/segment-around.ts";
import { frontMatterOf } from "./front-matter.ts";
import { partsOf } from "./parts.ts";

/**
 * Markdown: its words without the marks, a line a paragraph; headings and items as such. What stands at its head between
 * two lines of strokes is what it says of itself.
 *
 *     # Envoys meet in Lakeside          title
 *     **LAKESIDE** — The *envoys* …      LAKESIDE — The envoys …
 */
export const markdown: Format = {
  id: "markdown",
  version: 1,
  title: "Markdown",
  accepts: ({ name, mediaType }) =>
    /^text\/(?:x-)?markdown$/.test(mediaType ?? "") || /^(?:md|markdown|mdown|mkd|qmd|rmd)$/.test(extensionOf(name))
      ? 0.6
      : 0,
  read({ bytes, name, charset }: FormatFile): FrozenText {
    refuseBinary(bytes, name);
    const decoded = decodeDeclared(bytes, name, charset ?? null);
    const lines = decoded.text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
    const { fields, length } = frontMatterOf(lines);
    const article = articleOf({ text: "-", ...fields }, columnNames(["text", ...Object.keys(fields)]), "field");
    let text = "";
    const blocks: Block[] = [];
    const places: Place[] = [];
    const parts = partsOf(lines, length);
    // A title that only the head has is put where a reader sees it.
    if (article?.title && !parts.some(({ role }) => role === "title")) {
      parts.unshift({ role: "title", words: article.title, mark: "", line: 1, isClose: false });
    }
    for (const part of parts) {
      if (text !== "") text += part.isClose ? "\n" : "\n\n";
      const start = text.length;
      if (part.mark !== "") {
        blocks.push({ start, end: start + part.mark.length, role: "marker" });
        text += `${part.mark} `;
      }
      if (part.role !== null)
        blocks.push({ start: text.length, end: text.length + part.words.length, role: part.role });
      text += part.words;
      places.push({ start, end: text.length, path: `line ${part.line}` });
    }
    const day = article?.published ? statedDay(article.published, `${article.publishedWhere} at its head`) : null;
    return {
      text,
      charset: decoded.charset,
      doubts: decodingDoubts(decoded),
      blocks: segmentAround(text, blocks),
      places,
      stated: {
        title: article?.title ?? null,
        outlet: article?.outlet ?? null,
        byline: article?.byline ?? null,
        language: article?.language ?? null,
        address: article?.address ?? null,
        ...(day === null ? {} : { published: [day] }),
      },
    };
  },
};
