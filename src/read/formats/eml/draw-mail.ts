import type { Span } from "../../../model/span.ts";
import { type Drawing, escaped } from "../../drawing/drawing.ts";
import { markedText } from "../../drawing/harmless-tree.ts";
import { spansWithin } from "../../drawing/spans-within.ts";
import type { FrozenText, Place } from "../../format.ts";

/**
 * A mail as it was read and spans of its text in, the mail drawn out: the lines of its head, and behind them the page
 * that it is, or its words as they were typed.
 *
 *     Subject   Talks in <mark>Lakeside</mark> resume
 */
export function drawMail(
  { text, places }: { readonly text: string; readonly places: readonly Place[] },
  page: FrozenText | null,
  spans: readonly Span[],
): Drawing {
  const head: string[] = [];
  let body: Drawing = { style: "", body: "" };
  for (const place of places) {
    const [kind, field] = place.path?.split(" ") ?? [];
    const marked = spansWithin(spans, place);
    if (kind === "text/html" && page?.draw) body = page.draw(marked);
    else {
      const words = markedText(text.slice(place.start, place.end), marked);
      if (kind === "header") head.push(`<tr><th>${escaped(field ?? "")}</th><td>${words}</td></tr>`);
      else body = { style: "", body: `<pre class="typed">${words}</pre>` };
    }
  }
  return {
    ...body,
    style: `${body.style}${STYLE}`,
    body: `<table class="mail-head">${head.join("")}</table>${body.body}`,
  };
}

const STYLE = `
.mail-head { width: 100%; margin-bottom: 1rem; border-bottom: 1px solid #8888; font: 0.9375rem/1.5 sans-serif; }
.mail-head th { width: 5rem; font-weight: 400; opacity: 0.75; }
.typed { font: inherit; }`;
