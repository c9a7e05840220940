/**
 * A brief comes in; one HTML page goes out that needs nothing else: no script, no picture, no address. Every word from
 * outside is escaped.
 */

import { harmless } from "../../model/harmless.ts";
import { aboutBrief, type Brief, sourceOfPassage } from "../brief.ts";

export function briefAsHtml(brief: Brief): string {
  const sections = brief.sections.map(
    ({ title, sentences }) =>
      `<section><h2>${escaped(title)}</h2>\n<ul>\n${sentences
        .map(({ text, passages }) => `<li>${escaped(text)} ${passages.map(reference).join(" ")}</li>`)
        .join("\n")}\n</ul></section>`,
  );
  const passages = brief.passages.map(
    (passage) =>
      `<li id="passage-${passage.number}" value="${passage.number}"><q>${escaped(passage.quote)}</q> <cite>${escaped(sourceOfPassage(passage))}</cite></li>`,
  );
  const notes =
    passages.length === 0 ? "" : `<section><h2>Passages</h2>\n<ol>\n${passages.join("\n")}\n</ol></section>`;
  const body = sections.length === 0 ? "<p>The record holds nothing to tell.</p>" : sections.join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(brief.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(brief.title)}</h1>
<p>${escaped(aboutBrief(brief))}</p>
${body}
${notes}
</main>
</body>
</html>`;
}

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 Georgia,serif;margin:0}main{max-width:42rem;margin:0 auto;padding:1.5rem;overflow-wrap:anywhere}h2{font-size:1.15rem;margin-top:1.75rem}li{margin:.35rem 0}cite{font-style:normal;opacity:.8}sup{line-height:0}:target{outline:2px solid}@media print{main{max-width:none;padding:0}}`;

function reference(number: number): string {
  return `<sup><a href="#passage-${number}" aria-label="Passage ${number}">${number}</a></sup>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
