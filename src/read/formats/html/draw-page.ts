import type { Span } from "../../../model/span.ts";
import { alignWords } from "../../drawing/align-words.ts";
import type { Drawing, Sheet } from "../../drawing/drawing.ts";
import { harmlessStyle } from "../../drawing/harmless-style.ts";
import { attributesOf, harmlessTree, type TreeOptions } from "../../drawing/harmless-tree.ts";
import { spansWithin } from "../../drawing/spans-within.ts";
import { blocksOf, isHidden, type PageBlock } from "./page-blocks.ts";
import { attributeOf, isElement, isText, type PageElement, type PageNode, type PageText } from "./page-tree.ts";

/**
 * A page's tree, where its blocks stand in the frozen text, and spans of it in; the page drawn with their words marked,
 * out. A page that brings all of its style is drawn in it, any other plainly: half a style hides more than it shows.
 *
 *     The envoys met on Monday. (4..10)      <p>The <mark>envoys</mark> met on <b>Monday</b>.</p>
 */
export interface PageParts {
  readonly root: PageElement;
  readonly name: string;
  readonly shown: readonly PageBlock[];
  /** What it states for machines alone: blocks of a tree of its own, behind the others. */
  readonly unshown: readonly PageBlock[];
  /** Of each block, in order. */
  readonly places: readonly Span[];
}

export function drawPage({ root, name, shown, unshown, places }: PageParts, spans: readonly Span[]): Drawing {
  const unshownRoot = unshown[0] === undefined ? null : topOf(unshown[0].box.element);
  const sheets = sheetsOf(root);
  const unscripted = new Map<PageElement, readonly PageNode[]>();
  const marked = new Map<PageText, Span[]>();
  const options: TreeOptions = { marked, isHidden, unscripted, isStyled: sheets !== null };
  const parts = [
    { root, first: 0, blocks: shown },
    ...(unshownRoot === null ? [] : [{ root: unshownRoot, first: shown.length, blocks: unshown }]),
  ];
  for (const { root: tree, first, blocks } of parts) {
    const texts = new Map<number, PageText[]>();
    blocksOf(tree, name, {
      text: (text, block) => {
        const known = texts.get(block);
        if (known) known.push(text);
        else texts.set(block, [text]);
      },
      unscripted: (element, nodes) => unscripted.set(element, nodes),
    });
    for (const [i, { text }] of blocks.entries()) {
      const stretches = spansWithin(spans, places[first + i]!);
      if (stretches.length === 0) continue;
      const own = texts.get(i) ?? [];
      const found = alignWords(
        text,
        stretches,
        own.map(({ value }) => value),
      );
      for (const [number, at] of found) marked.set(own[number]!, [...(marked.get(own[number]!) ?? []), ...at]);
    }
  }
  const body = bodyOf(root);
  const stated =
    unshownRoot === null
      ? ""
      : `<hr><p class="picture">[The page shows its text by scripts alone. What it states of it for machines:]</p>${harmlessTree(bodyOf(unshownRoot)?.childNodes ?? [], options)}`;
  return {
    sheets,
    body: harmlessTree(body?.childNodes ?? [], options) + stated,
    outer: { html: attributesOf(root, options), body: body === null ? "" : attributesOf(body, options) },
  };
}

function bodyOf(root: PageElement): PageElement | null {
  return root.childNodes.filter(isElement).find(({ tagName }) => tagName === "body") ?? null;
}

function topOf(element: PageElement): PageElement {
  let top = element;
  for (let above = top.parentNode; above !== null && "tagName" in above; above = above.parentNode) top = above;
  return top;
}

/** The style sheets of a page that brings all of its style; null where some lies elsewhere, or where it has none. */
function sheetsOf(root: PageElement): readonly Sheet[] | null {
  const sheets: Sheet[] = [];
  const open: PageNode[] = [root];
  let isStyled = false;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === "style" && /^\s*(?:text\/css\s*)?$/i.test(attributeOf(node, "type") ?? "")) {
      const text = node.childNodes
        .filter(isText)
        .map(({ value }) => value)
        .join("");
      if (/@import\b/i.test(text)) return null;
      sheets.push({ css: harmlessStyle(text), media: attributeOf(node, "media") });
    }
    if (node.tagName === "link" && /(?:^|\s)stylesheet(?:\s|$)/i.test(attributeOf(node, "rel") ?? "")) return null;
    isStyled ||= attributeOf(node, "style") !== null;
    for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return sheets.length > 0 || isStyled ? sheets : null;
}
