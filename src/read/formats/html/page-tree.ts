import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  parseFragment,
  type TreeAdapter,
} from "parse5";
import { ParleyError } from "../../../model/error.ts";

/**
 * The characters of a page in, its tree as a browser builds it out. Nothing is run or loaded. What nests deeper or has
 * more parts than any page a person wrote is refused, for the time a browser's way of mending tags takes grows with both.
 *
 *     <p>The envoys <b>met      html > body > p > "The envoys ", b > "met"
 */
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageText = DefaultTreeAdapterTypes.TextNode;

/** Browsers stop nesting at 512; pages of unclosed tags come near it. */
export const DEEPEST = 1_000;
/** The largest single pages, a whole law or a whole book, have some hundred thousand. */
export const MOST_NODES = 1_000_000;

export function treeOf(html: string, name: string): PageElement | null {
  const document = parse(html, { treeAdapter: boundedAdapter(name), sourceCodeLocationInfo: true });
  return document.childNodes.find(isElement) ?? null;
}

/** What stands in a part that browsers leave unparsed, <noscript>: its tree. */
export function partsOf(html: string, name: string): readonly PageNode[] {
  return parseFragment(html, { treeAdapter: boundedAdapter(name), sourceCodeLocationInfo: true }).childNodes;
}

export function isElement(node: PageNode | DefaultTreeAdapterTypes.ParentNode): node is PageElement {
  return "tagName" in node;
}

export function isText(node: PageNode): node is PageText {
  return node.nodeName === "#text";
}

export function attributeOf(element: PageElement, name: string): string | null {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value;
  return null;
}

function boundedAdapter(name: string): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0;
  let depth = 0;
  const count = () => {
    if (++nodes > MOST_NODES) throw tooManyError(name);
  };
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      count();
      return defaultTreeAdapter.createElement(...args);
    },
    createCommentNode(data) {
      count();
      return defaultTreeAdapter.createCommentNode(data);
    },
    createTextNode(value) {
      count();
      return defaultTreeAdapter.createTextNode(value);
    },
    // Where text stands is kept, and no more: the parser tells it of each tag and attribute too, by line and column.
    setNodeSourceCodeLocation(node, location) {
      if (node.nodeName !== "#text" || location === null) return;
      const { startOffset, endOffset } = location;
      (node as PageText).sourceCodeLocation = { startOffset, endOffset } as NonNullable<PageText["sourceCodeLocation"]>;
    },
    updateNodeSourceCodeLocation(node, { endOffset }) {
      if (node.nodeName !== "#text" || endOffset === undefined) return;
      const place = (node as PageText).sourceCodeLocation;
      if (place) place.endOffset = endOffset;
    },
    onItemPush() {
      if (++depth > DEEPEST) throw tooDeepError(name);
    },
    onItemPop() {
      depth--;
    },
  };
}

function tooDeepError(name: string): ParleyError {
  return new ParleyError(
    "read/too-deep",
    `${name} nests its tags more than ${DEEPEST.toLocaleString("en")} deep: it is damaged or no page for people; save the page again from a browser, or save its text as a .txt file.`,
  );
}

function tooManyError(name: string): ParleyError {
  return new ParleyError(
    "read/too-many-parts",
    `${name} has more than ${MOST_NODES.toLocaleString("en")} tags and stretches of text: it is no report, or many in one file; split it, or save its text as a .txt file.`,
  );
}
