import type { DefaultTreeAdapterTypes } from "parse5";
import type { Span } from "../../model/span.ts";
import { escaped, MARKED_ID } from "./drawing.ts";
import { harmlessStyle } from "./harmless-style.ts";

/**
 * The tree of a page in, the same as HTML out, but for what runs, loads, leads away or is filled in: only elements and
 * attributes of a list are taken over, and all text is escaped. Marked stretches of its texts are marked.
 *
 *     <p onclick="…">The envoys <script>…</script><a href="…">met</a></p>      <p>The envoys <a>met</a></p>
 */
type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Text = DefaultTreeAdapterTypes.TextNode;

export interface TreeOptions {
  /** Where in which texts the marked words stand. */
  readonly marked: ReadonlyMap<Text, readonly Span[]>;
  readonly isHidden?: (element: Element) => boolean;
  /** What stands in elements that browsers leave unparsed. */
  readonly unscripted?: ReadonlyMap<Element, readonly Node[]>;
  /** Takes over classes, ids and styles: the page brings all of its style. */
  readonly isStyled?: boolean;
}

export function harmlessTree(nodes: readonly Node[], options: TreeOptions): string {
  const parts: string[] = [];
  for (const node of nodes) writeNode(node, options, parts);
  return parts.join("");
}

const KEPT = new Set(
  "a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd li main nav ol p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr".split(
    " ",
  ),
);
/** Gone with all that is in them. */
const DROPPED = new Set(
  "head script style template iframe object embed applet noembed noframes frame frameset svg canvas audio video map area select datalist option textarea input title meta link base param source track".split(
    " ",
  ),
);
const VOID = new Set(["br", "hr", "col", "wbr"]);
/** What is set apart as a block and has no element of its own here. */
const AS_OTHERS = new Map([
  ...["html", "body", "form", "fieldset", "legend", "dialog", "menu", "noscript", "search"].map(
    (name) => [name, "div"] as const,
  ),
  ...["listing", "xmp", "plaintext"].map((name) => [name, "pre"] as const),
]);

function writeNode(node: Node, options: TreeOptions, parts: string[]): void {
  if (node.nodeName === "#text") {
    const text = node as Text;
    parts.push(markedText(text.value, options.marked.get(text) ?? []));
    return;
  }
  if (!("tagName" in node) || DROPPED.has(node.tagName) || options.isHidden?.(node)) return;
  if (node.tagName === "noscript" && !options.unscripted?.has(node)) return;
  if (node.tagName === "img") {
    parts.push(pictureOf(node, options));
    return;
  }
  const name = KEPT.has(node.tagName) ? node.tagName : (AS_OTHERS.get(node.tagName) ?? "span");
  parts.push(`<${name}${attributesOf(node, options)}${name === "details" ? " open" : ""}>`);
  if (VOID.has(name)) return;
  // What a browser drops behind the tag of a preformatted text was dropped when the page was read.
  if (name === "pre") parts.push("\n");
  for (const child of options.unscripted?.get(node) ?? node.childNodes) writeNode(child, options, parts);
  parts.push(`</${name}>`);
}

/** Stretches in order and without overlap. */
export function markedText(text: string, marked: readonly Span[]): string {
  let [written, at] = ["", 0];
  for (const { start, end } of marked) {
    written += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    at = end;
  }
  return written + escaped(text.slice(at));
}

const ALWAYS = /^(?:lang|dir|colspan|rowspan|scope|start|reversed|value|type)$/;
const STYLING = /^(?:class|id|style|align|valign|width|height|bgcolor|color|size|face|border|cellpadding|cellspacing)$/;
const LONGEST = 2_000;

export function attributesOf({ attrs }: Element, { isStyled = false }: Pick<TreeOptions, "isStyled">): string {
  let written = "";
  for (const { name, value } of attrs) {
    if (!ALWAYS.test(name) && !(isStyled && STYLING.test(name))) continue;
    // No id of the page is taken for ours.
    if (value.length > LONGEST || (name === "id" && value === MARKED_ID)) continue;
    const safe = name === "style" ? harmlessStyle(value) : value;
    written += ` ${name}="${escaped(safe)}"`;
  }
  return written;
}

/** Pictures that a page holds in itself are shown; of others what they are said to show. */
function pictureOf(element: Element, options: TreeOptions): string {
  const value = (name: string) => element.attrs.find((one) => one.name === name)?.value.trim() ?? "";
  const source = value("src");
  const words = value("alt").replace(/\s+/g, " ").slice(0, 300);
  if (/^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z\d+/=\s]+$/.test(source)) {
    return `<img src="${escaped(source)}" alt="${escaped(words)}"${attributesOf(element, options)}>`;
  }
  return words === "" ? "" : `<span class="picture">[Picture: ${escaped(words)}]</span>`;
}
