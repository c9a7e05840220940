import { plainWords } from "../../containers/markup.ts";

/**
 * A paragraph of Markdown in, its words without the marks in them out.
 *
 *     **LAKESIDE** — The envoys, *Ada Okoro* and Bo Lind, met in the [old hall](https://m.example/hall).
 *     LAKESIDE — The envoys, Ada Okoro and Bo Lind, met in the old hall.
 */
export function withoutMarks(paragraph: string): string {
  const words = paragraph.replace(MARKS, (mark, ...groups) => {
    const found = groups.at(-1) as Record<string, string | undefined>;
    if (found.escaped !== undefined) return hidden(found.escaped);
    if (found.code !== undefined) return [...found.code.trim()].map(hidden).join("");
    if (found.address !== undefined) return [...found.address].map(hidden).join("");
    if (found.entity !== undefined) return hidden(plainWords(found.entity) || mark);
    // A picture in a line, a tag and a remark are no words of it.
    return found.br !== undefined ? " " : "";
  });
  return shown(
    words
      .replace(LINK, (_, text: string) => text)
      .replace(EMPHASIS, "")
      .replace(/~~/g, ""),
  )
    .replace(/[ \t]{2,}/g, " ")
    .trim();
}

/** What is taken as it is written, before links and emphasis are looked for. */
const MARKS =
  /\\(?<escaped>[!-/:-@[-`{-~])|`{1,3}(?<code>[^`]{1,2000})`{1,3}|<(?<address>https?:[^\s<>]{1,2000})>|(?<picture>!\[[^\]]{0,1000}\](?:\([^()\s]{0,2000}(?:\s"[^"]{0,500}")?\)|\[[^\]]{0,200}\])?)|(?<br><br\s?\/?>)|(?<tag><\/?[a-zA-Z][^<>]{0,2000}>|<!--[^<>]{0,2000}-->)|(?<note>\[\^[^\]\s]{1,100}\])|(?<entity>&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[a-zA-Z]{2,31});)/g;

/** "[the old hall](https://m.example/hall)", "[the old hall][1]" */
const LINK =
  /\[([^[\]]{1,2000})\](?:\([^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?(?:\s+["'][^"'\n]{0,500}["'])?\)|\[[^[\]]{0,200}\])/g;

/** Stars beside a word, and underscores at its edge: one in a word or between two spaces is a sign of its own. */
const EMPHASIS = /(?<=\S)\*{1,3}|\*{1,3}(?=\S)|(?<![\p{L}\d_])_{1,3}(?=\S)|(?<=[^\s_])_{1,3}(?![\p{L}\d_])/gu;

/** A sign that is meant as such is out of sight, in characters that no text uses, while marks are taken away. */
const PRIVATE = 0xf0000;

function hidden(words: string): string {
  return [...words]
    .map((sign) => (/[*_~[\]()!<>]/.test(sign) ? String.fromCodePoint(PRIVATE + sign.charCodeAt(0)) : sign))
    .join("");
}

function shown(words: string): string {
  return words.replace(/[\u{F0000}-\u{F00FF}]/gu, (sign) => String.fromCharCode(sign.codePointAt(0)! - PRIVATE));
}
