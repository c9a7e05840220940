import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

/**
 * Words out of a table or a feed in, whether they are marked up out, and a short piece of them without its marks.
 *
 *     <p>The envoys met.</p>      marked up
 *     Tom &amp; Lind <b>met</b>    "Tom & Lind met"
 */
export function looksLikeMarkup(text: string): boolean {
  return TAG.test(text.slice(0, LOOKED_AT));
}

/** A page of signs and menus may stand before the first paragraph. */
const LOOKED_AT = 200_000;

const TAG =
  /<(?:\/?(?:p|div|span|b|i|em|strong|h[1-6]|ul|ol|li|table|tr|td|blockquote|figure|figcaption|article|section|body|html|main|header|footer|time|small|sup|u)(?:\s[^<>]{0,500})?|br\s?\/?|hr\s?\/?|(?:a|img|iframe|video|audio|script|style|meta|link|input|font)\s[^<>]{0,2000}|!doctype\shtml[^<>]{0,500})>/i;

/** For titles and names only. */
export function plainWords(text: string): string {
  const words = /[<&]/.test(text) ? textOf(parseFragment(text.slice(0, LONGEST)).childNodes) : text;
  return words.replace(/\s+/g, " ").trim();
}

const LONGEST = 10_000;

type Node = DefaultTreeAdapterTypes.ChildNode;

function textOf(nodes: readonly Node[]): string {
  let words = "";
  // Marks may be nested as deep as the text is long: no recursion.
  const open = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("value" in node) words += node.value;
    else if ("childNodes" in node) open.push(...[...node.childNodes].reverse());
  }
  return words;
}
