import type { DefaultTreeAdapterTypes } from "parse5";
import type { Span } from "../../../model/span.ts";
import { alignWords } from "../../drawing/align-words.ts";
import type { Drawing } from "../../drawing/drawing.ts";
import { harmlessTree } from "../../drawing/harmless-tree.ts";
import { spansWithin } from "../../drawing/spans-within.ts";
import type { DocumentBlocks } from "./document-blocks.ts";

/**
 * A Word document as it was read and spans of its text in, the document drawn out: headings, lists, tables and notes,
 * and the words of the spans marked.
 *
 *     paragraph 2, "The envoys"      <p><mark>The envoys</mark> of Northland …</p>
 */
export function drawDocument(document: DocumentBlocks, spans: readonly Span[]): Drawing {
  const marked = new Map<Text, Span[]>();
  for (const [i, place] of document.places.entries()) {
    const stretches = spansWithin(spans, place);
    if (stretches.length === 0) continue;
    const texts = document.sources[i]!.flatMap(textsIn);
    const block = document.text.slice(place.start, place.end);
    const found = alignWords(
      block,
      stretches,
      texts.map(({ value }) => value),
    );
    for (const [number, at] of found) marked.set(texts[number]!, [...(marked.get(texts[number]!) ?? []), ...at]);
  }
  return { style: STYLE, body: harmlessTree(document.nodes, { marked }) };
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Text = DefaultTreeAdapterTypes.TextNode;

function textsIn(node: Node): Text[] {
  if (node.nodeName === "#text") return [node as Text];
  return "childNodes" in node ? node.childNodes.flatMap(textsIn) : [];
}

const STYLE = "td, th { border: 1px solid #8888; }";
