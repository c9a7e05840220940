import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse, parseFragment, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../../test/growth.ts";
import { html } from "../formats/html/index.ts";
import { pageOf } from "./drawing.ts";
import { harmlessStyle } from "./harmless-style.ts";
import { harmlessTree } from "./harmless-tree.ts";
import { spansWithin } from "./spans-within.ts";

/** What may be drawn of a page from outside. */
const drawn = (page: string, isStyled = false) =>
  harmlessTree(parseFragment(page).childNodes, { marked: new Map(), isStyled });

const UNLISTED = /<(?:script|style|svg|math|iframe|template|form|link|meta)|<[^>]*\s(?:on\w+|href)=/i;
const wordsIn = (page: string): string => page.replace(/<[^>]*>|\s/g, "");

describe("a tree from outside", () => {
  it.each([
    ["<p onclick=x()>a<script>b</script>", "<p>a</p>"],
    ["<a href=javascript:x()>a</a><a href=https://m.example/ ping=https://m.example/>b</a>", "<a>a</a><a>b</a>"],
    ["<img src=https://m.example/a.png alt='A pier'>", '<span class="picture">[Picture: A pier]</span>'],
    ["<img src=data:image/svg+xml;base64,AAAA><img src='data:text/html,x'>", ""],
    ["<svg><a xlink:href=javascript:x()>a</a></svg><iframe srcdoc=x></iframe><object>o</object>", ""],
    ["<x-body class=y><p id=words style='color:red'>a</p></x-body>", "<span><p>a</p></span>"],
    ["<form action=/x><input value=1><button>Send</button></form>", "<div><span>Send</span></div>"],
    ["<noscript><img src=x onerror=x()></noscript>", ""],
    ["<table><tr><td colspan=2 onfocus=x()>a", '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>'],
  ])("%s is drawn as %s", (page, expected) => {
    expect(drawn(page)).toBe(expected);
  });

  it("in its own style keeps it, but for what that fetches and for our name", () => {
    expect(drawn("<p id=words class=a style='background:url(//m.example/a)'>a", true)).toBe(
      '<p class="a" style="background:not-fetched(//m.example/a)">a</p>',
    );
    expect(harmlessStyle("@IMPORT 'a';b{c:URL( 'data:image/png;base64,AA')}</style>")).toBe(
      "@not-fetched 'a';b{c:URL( 'data:image/png;base64,AA')}<\\/style>",
    );
  });

  it("whatever it is, holds no element and no attribute that is not of the list", () => {
    const part = fc.constantFrom(
      ..."<p> <b <a href= <script> </script> <svg> <math> <style> --> <!-- <template> <table> <select> <mglyph> onerror=x() ' \" > / <plaintext> <noscript> </noscript> <img src=x ]]> &lt; <title> x".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const once = drawn(parts.join(" "), true);
        expect(once).not.toMatch(UNLISTED);
        // A browser that reads it may set its elements otherwise ("<a>" in "<a>"), and finds the same words in it.
        const again = serialize(parseFragment(once));
        expect(again).not.toMatch(UNLISTED);
        expect(wordsIn(drawn(again, true))).toBe(wordsIn(once));
      }),
    );
  });

  it("takes time in proportion to its length", () => {
    const work = (size: number) => {
      const nodes = parseFragment(`<p style="${"url(".repeat(300)}">a<b>b</b>`.repeat(size)).childNodes;
      return () => harmlessTree(nodes, { marked: new Map(), isStyled: true });
    };
    expect(growth(work, 500)).toBeLessThan(LINEAR);
  });
});

describe("a page drawn", () => {
  const solid = (text: string) => text.replace(/[\s\u200b]/g, "");
  const marked = (page: string): string => {
    const words: string[] = [];
    const open: { node: DefaultTreeAdapterTypes.Node; isIn: boolean }[] = [{ node: parse(page), isIn: false }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { node, isIn } = next;
      if ("value" in node && isIn) words.push(node.value);
      const inside = isIn || node.nodeName === "mark";
      for (const child of "childNodes" in node ? node.childNodes.toReversed() : [])
        open.push({ node: child, isIn: inside });
    }
    return words.join("");
  };

  it.each([
    ["as it is", "<h1>Talks</h1><ul><li>One<li>Two<br>lines</ul><pre>\n  a\n b</pre><table><tr><td>x<td>y</table>"],
    ["that shows itself without scripts", `<p>Head<noscript><p>${"The envoys <b>met</b>. ".repeat(40)}</noscript>`],
    [
      "that states its text for machines alone",
      `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", articleBody: "The two envoys met in Lakeside, and they will meet again.\n\n".repeat(12) })}</script><p>Menu`,
    ],
  ])("%s marks every word of its text where it was read", async (_, page) => {
    const frozen = await html.read({ bytes: Buffer.from(`<html><body>${page}`), name: "a.html" });
    const drawing = pageOf(frozen.draw!([{ start: 0, end: frozen.text.length }]), "a");
    expect(solid(marked(drawing))).toBe(solid(frozen.text));
  });

  it("says its title and runs nothing of it", () => {
    expect(pageOf({ style: "", body: "" }, "</title><script>x()</script>")).not.toContain("<script");
  });
});

it("spans within a stretch are counted from its start, in order, and joined", () => {
  const spans = [
    { start: 10, end: 20 },
    { start: 4, end: 12 },
    { start: 40, end: 50 },
  ];
  expect(spansWithin(spans, { start: 8, end: 30 })).toEqual([{ start: 0, end: 12 }]);
  expect(spansWithin(spans, { start: 20, end: 40 })).toEqual([]);
});
