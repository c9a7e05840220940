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
  let body: Drawing = { body: "" };
  for (const place of places) {
    const [kind, field] = place.path?.split(" ") ?? [];
    const marked = spansWithin(spans, place);
    if (kind === "text/html" && page?.draw) body = page.draw(marked);
    else {
      const words = markedText(text.slice(place.start, place.end), marked);
      if (kind === "header") head.push(`<tr><th>${escaped(field ?? "")}</th><td>${words}</td></tr>`);
      else body = { body: `<pre class="typed">${words}</pre>` };
    }
  }
  return {
    style: ".typed { font: inherit; }",
    lasting: body.sheets ? HEAD + BODY : HEAD,
    sheets: body.sheets ?? null,
    // What its style says of the page's outermost elements it would say of our head too.
    body: `<${HEAD_TAG}><table>${head.join("")}</table></${HEAD_TAG}><${BODY_TAG}><div${body.outer?.body ?? ""}>${body.body}</div></${BODY_TAG}>`,
  };
}

/** Elements that no mail has: whatever it holds is drawn in elements of a list. */
const HEAD_TAG = "mail-head";
const BODY_TAG = "mail-body";

/** Who wrote it and when is told by us; the mail can neither hide nor paint it. */
const HEAD = `
${HEAD_TAG}, ${HEAD_TAG} * { all: revert !important; direction: ltr !important; unicode-bidi: isolate !important; }
:is(${HEAD_TAG}, ${HEAD_TAG} *)::before, :is(${HEAD_TAG}, ${HEAD_TAG} *)::after { content: none !important; }
:is(${HEAD_TAG}, ${HEAD_TAG} *)::first-line, :is(${HEAD_TAG}, ${HEAD_TAG} *)::first-letter { all: revert !important; }
${HEAD_TAG} { display: block !important; margin-bottom: 1rem !important; border-bottom: 1px solid #8888 !important;
  font: 0.9375rem/1.5 sans-serif !important; }
${HEAD_TAG} table { width: 100% !important; border-collapse: collapse !important; font: inherit !important; }
${HEAD_TAG} :is(th, td) { padding: 0.1rem 0.5rem !important; vertical-align: top !important; text-align: start !important; }
${HEAD_TAG} th { width: 5rem !important; font-weight: 400 !important; opacity: 0.75 !important; }`;

/** Nothing of a mail in a style of its own reaches out of its place under the head, and nothing moves that place. */
const BODY = `
html, body, ${BODY_TAG} { all: revert !important; direction: ltr !important; unicode-bidi: isolate !important; }
:is(html, body, ${BODY_TAG})::before, :is(html, body, ${BODY_TAG})::after { content: none !important; }
:is(html, body, ${BODY_TAG})::first-line, :is(html, body, ${BODY_TAG})::first-letter { all: revert !important; }
html { color-scheme: light !important; }
${BODY_TAG} { display: block !important; position: relative !important; contain: layout paint style !important;
  overflow: auto !important; }`;
