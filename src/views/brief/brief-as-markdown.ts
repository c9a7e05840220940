/**
 * A brief comes in; Markdown goes out, with a footnote for every passage. Words from reports are escaped: nothing in them
 * becomes markup, a link or HTML.
 */

import { harmless } from "../../model/harmless.ts";
import { aboutBrief, type Brief, sourceOfPassage } from "../brief.ts";

export function briefAsMarkdown(brief: Brief): string {
  const blocks = [`# ${escaped(brief.title)}`, `_${escaped(aboutBrief(brief))}_`];
  if (brief.sections.length === 0) blocks.push("The record holds nothing to tell.");
  for (const { title, sentences } of brief.sections) {
    blocks.push(`## ${escaped(title)}`);
    blocks.push(
      sentences
        .map(({ text, passages }) => `- ${escaped(text)} ${passages.map((number) => `[^${number}]`).join(" ")}`)
        .join("\n"),
    );
  }
  const notes = brief.passages.map(
    (passage) => `[^${passage.number}]: “${escaped(passage.quote)}” — ${escaped(sourceOfPassage(passage))}`,
  );
  if (notes.length > 0) blocks.push("## Passages", notes.join("\n"));
  return blocks.join("\n\n");
}

const SIGNS = /[\\`*_[\]<>~|$&]|:(?=\/\/)|@|(?<=\bwww)\./g;
/** What makes a list or a heading at the start of an item. */
const LEADING = /^(?:[-+#]|\d+(?=[.)]))/;

function escaped(text: string): string {
  return harmless(text)
    .replace(SIGNS, (sign) => `\\${sign}`)
    .replace(LEADING, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}
