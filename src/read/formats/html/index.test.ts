/** Saved pages: what a browser shows, block by block, and which of it is the report. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FrozenText } from "../../format.ts";
import { html } from "./index.ts";

function read(page: string, charset: string | null = null): FrozenText {
  return html.read({ bytes: new TextEncoder().encode(page), name: "page.html", charset }) as FrozenText;
}

function withRole({ text, blocks = [] }: FrozenText, role: string): string[] {
  return blocks.filter((block) => block.role === role).map(({ start, end }) => text.slice(start, end));
}

const PARAGRAPHS = [
  "The two envoys met in Lakeside on Monday for the third time this year, and both said that the talks had been useful, though hard.",
  "Ada Okoro, who speaks for the Northland delegation, told reporters that the truce would hold until the end of the month.",
  "Her counterpart, Jan Brandt, was more careful: nothing had been signed, he said, and the prisoners had yet to come home.",
  "A third round is expected in Harbour City within two weeks, if both sides can agree on who should take part in it.",
];

const NEWS = `<!DOCTYPE html>
<html lang="en"><head><title>Envoys meet in Lakeside - Meridian News</title><style>p { color: red }</style></head>
<body class="single-post">
<header class="site-header"><nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
<main><article class="article">
<h1 class="headline">Envoys meet in Lakeside</h1>
<div class="byline">By Mara Lind</div><time datetime="2013-03-11">March 11, 2013</time>
<div class="share-bar"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
<figure><img src="a.jpg" alt="x"><figcaption>Ada Okoro arrives for the talks in Lakeside on Monday.</figcaption></figure>
<div class="article-body">
<p>${PARAGRAPHS[0]}</p>
<p>${PARAGRAPHS[1]}</p>
<div class="ad-slot">Advertisement</div>
<h2>What comes next</h2>
<p>${PARAGRAPHS[2]}</p>
<p>${PARAGRAPHS[3]}</p>
</div></article>
<aside class="related"><h3>Related stories</h3><ul><li><a href="/1">Southmark buries its dead</a></li><li><a href="/2">Who is Jan Brandt?</a></li><li><a href="/3">A truce in ten pictures</a></li></ul></aside>
<section class="comments" id="comments"><h3>2 comments</h3><div class="comment"><b>Reader One</b><p>I do not believe a word of it.</p><a href="#">Reply</a></div><div class="comment"><b>Reader Two</b><p>Let us hope for the best!</p><a href="#">Reply</a></div></section>
</main>
<footer class="site-footer"><p>© 2013 Meridian News. All rights reserved. <a href="/privacy">Privacy policy</a></p></footer>
<script>document.write("<p>written by a script</p>")</script>
</body></html>`;

describe("a saved page of a news site", () => {
  const page = read(NEWS);

  it("gives its paragraphs as body, its headings and its title", () => {
    expect(withRole(page, "body")).toEqual(PARAGRAPHS);
    expect(withRole(page, "heading")).toEqual(["What comes next"]);
    expect(withRole(page, "title")).toEqual(["Envoys meet in Lakeside"]);
  });

  it("gives captions, the byline and the date as what they are", () => {
    expect(withRole(page, "caption")).toEqual(["Ada Okoro arrives for the talks in Lakeside on Monday."]);
    expect(withRole(page, "byline")).toEqual(["By Mara Lind"]);
    expect(withRole(page, "date")).toEqual(["March 11, 2013"]);
  });

  it("keeps the furniture in the text and marks it", () => {
    for (const words of [
      "Weather",
      "Advertisement",
      "Southmark buries its dead",
      "I do not believe a word of it.",
      "All rights reserved",
    ]) {
      expect(withRole(page, "furniture").join("\n")).toContain(words);
    }
  });

  it("shows nothing of scripts and styles", () => {
    expect(page.text).not.toContain("script");
    expect(page.text).not.toContain("color");
  });

  it("says of each block where in the bytes and in the tree it stands", () => {
    const bytes = new TextEncoder().encode(NEWS);
    const first = page.places!.find(({ start, end }) => page.text.slice(start, end) === PARAGRAPHS[0])!;
    expect(first.path).toBe("/html/body/main/article/div[3]/p[1]");
    expect(new TextDecoder().decode(bytes.subarray(first.bytes!.start, first.bytes!.end))).toBe(PARAGRAPHS[0]);
    expect(page.places).toHaveLength(page.blocks!.length);
  });

  it("counts bytes and not characters where the page has letters of several", () => {
    const source = NEWS.replace("<body", "<!-- žluťoučký 🎈 --><body");
    const { text, places } = read(source);
    const at = places!.find(({ start, end }) => text.slice(start, end) === PARAGRAPHS[3])!.bytes!;
    expect(new TextDecoder().decode(new TextEncoder().encode(source).subarray(at.start, at.end))).toBe(PARAGRAPHS[3]);
  });

  it("gives the same text each time", () => {
    const { draw: _, ...again } = read(NEWS);
    expect(page).toMatchObject(again);
  });
});

describe("pages of other makes", () => {
  it("parts paragraphs at two line breaks, as the first pages did", () => {
    const page = read(
      `<html><head><title>Talks</title></head><body><font size=2>${PARAGRAPHS.join("<br><br>\n")}</font></body></html>`,
    );
    expect(page.text).toBe(PARAGRAPHS.join("\n\n"));
    expect(withRole(page, "body")).toEqual(PARAGRAPHS);
  });

  it("finds the text in one cell of a table that frames the page", () => {
    const menu = ["Home", "Archive", "Links", "Contact"]
      .map((word) => `<a href="${word}.htm">${word}</a><br>`)
      .join("");
    const page = read(
      `<html><body><table width="100%"><tr><td>${menu}</td><td>${PARAGRAPHS.join("<p>")}</td></tr></table></body></html>`,
    );
    expect(withRole(page, "body")).toEqual(PARAGRAPHS);
    expect(withRole(page, "furniture").join(" ")).toContain("Archive");
  });

  it("gives a row of a table as a line, its cells parted by tabs", () => {
    const page = read(
      `<p>${PARAGRAPHS[0]}</p><table><tr><th>Place<th>Killed<tr><td>Lakeside<td>34<tr><td>Ostrin<td>12</table>`,
    );
    expect(page.text).toBe(`${PARAGRAPHS[0]}\n\nPlace\tKilled\nLakeside\t34\nOstrin\t12`);
  });

  it("keeps one line break as a line break and other white space as one space", () => {
    expect(read("<p>The  envoys\n met\t <b> in </b> Lakeside.<br>They\u00a0left.").text).toBe(
      "The envoys met in Lakeside.\nThey left.",
    );
  });

  it("keeps the lines of what is set as typed", () => {
    expect(read("<pre>\n  one\n    two\n</pre>").text).toBe("  one\n    two");
  });

  it("joins words that are only marked, never parted", () => {
    expect(read("<p>un<b>believ</b>able co&shy;operation</p>").text).toBe("unbelievable cooperation");
  });

  it("leaves out what is hidden", () => {
    const page = read(
      '<p>Seen.</p><p hidden>A</p><p style="color:red; DISPLAY : none">B</p><template><p>C</p></template><dialog>D</dialog>',
    );
    expect(page.text).toBe("Seen.");
  });

  it("reads what stands for readers without scripts only where it is more than a notice", () => {
    expect(read("<p>Seen.</p><noscript><p>Please enable scripts.</p></noscript>").text).toBe("Seen.");
    const page = read(`<body><noscript>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join("")}</noscript>`);
    expect(page.text).toBe(PARAGRAPHS.join("\n\n"));
  });

  it("reads the text that a page states for machines where it shows none, and says so", () => {
    const stated = JSON.stringify({ "@type": "NewsArticle", articleBody: PARAGRAPHS.join("\n\n") });
    const script = `<script type="application/ld+json">${stated}</script>`;
    const bare = read(`<html><head>${script}</head><body><div id="app">Loading</div></body></html>`);
    expect(withRole(bare, "body").slice(-4)).toEqual(PARAGRAPHS);
    expect(bare.doubts.map(({ code }) => code)).toEqual(["read/not-shown"]);
    const shown = read(NEWS.replace("</head>", `${script}</head>`));
    expect(shown.text).toBe(read(NEWS).text);
  });

  it("takes a page of one sentence for its text", () => {
    const page = read("<html><body><p>The envoys met on Monday.</p></body></html>");
    expect(withRole(page, "body")).toEqual(["The envoys met on Monday."]);
  });

  it("gives no text for a page that has none", () => {
    expect(read("<html><body><script>x</script></body></html>").text).toBe("");
  });
});

describe("a hostile page", () => {
  it("that nests without end is refused in one sentence", () => {
    for (const tag of ["<div>", "<b>", "<table><tr><td>", "<svg>"]) {
      expect(() => read(tag.repeat(100_000))).toThrow(/^page\.html nests its tags more than 1,000 deep: /);
    }
  });

  it("of too many lines is refused in one sentence", () => {
    expect(() => read("<p>x".repeat(100_001))).toThrow(
      /^page\.html has 100,001 lines of text where the limit is 100,000/,
    );
  });

  it("with a cell of very many parts is read", () => {
    expect(
      read(`<table><tr><td><span>${"<i></i>".repeat(200_000)}Envoys</span></td><td>met</td></tr></table>`).text,
    ).toBe("Envoys\tmet");
  });

  it("cannot pass markup as anything but words", () => {
    expect(read("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>").text).toBe("<script>alert(1)</script>");
    expect(read("<p>&amp;lt;b&amp;gt;</p>").text).toBe("&lt;b&gt;");
    expect(read("<p>a<script>b</script>c<style>d</style><textarea><p>e</p></textarea></p>").text).toBe("ac");
  });

  it("loses its null bytes and other signs that nobody sees", () => {
    expect(read("<html><p>The en\u0000voys\u0007 met.\u200b</p>").text).toBe("The envoys met.");
  });

  it("takes time that grows with its size and no faster", () => {
    const time = (count: number) => {
      const start = process.cpuUsage();
      read(
        `<ul>${"<li class=entry><a href=x>The envoys</a> met, and they will meet again on Monday.".repeat(count)}</ul>`,
      );
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(500);
    expect(time(8_000)).toBeLessThan(time(2_000) * 8 + 400);
  });

  it("never crashes, and its blocks always lie in order in its text", () => {
    const pieces = fc.constantFrom(
      "<div>",
      "</div>",
      "<p>",
      "</table>",
      "<table>",
      "<td>",
      "<tr>",
      "<!--",
      "-->",
      "<a href=x>",
      "</a>",
      "<b>",
      "</p></p>",
      "<select>",
      "<svg>",
      "<template>",
      "<noscript>",
      "<br>",
      "<br><br>",
      "&#0;",
      "&nbsp;",
      "&lt",
      "<pre>",
      "<li>",
      "\u0000",
      "<script>",
      "</script>",
      "<title>",
      "<h1>",
      "<style>",
      "]]>",
      "<![CDATA[",
      PARAGRAPHS[0]!,
    );
    const mutated = fc
      .array(fc.tuple(fc.nat(NEWS.length), fc.nat(40), pieces), { maxLength: 12 })
      .map((cuts) =>
        cuts.reduce((page, [at, length, piece]) => page.slice(0, at) + piece + page.slice(at + length), NEWS),
      );
    fc.assert(
      fc.property(
        fc.oneof(
          mutated,
          fc.array(pieces, { maxLength: 60 }).map((all) => all.join("")),
        ),
        (page) => {
          const { text, blocks = [], places = [] } = read(`<html>${page}`);
          expect(places).toHaveLength(blocks.length);
          let end = 0;
          for (const [i, block] of blocks.entries()) {
            expect(text.slice(end, block.start)).toMatch(i === 0 ? /^$/ : /^\n\n?$/);
            expect(block.end).toBeGreaterThan(block.start);
            end = block.end;
          }
          expect(end).toBe(text.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("pages of other makes", () => {
  it("a frame of other pages is refused with their names", () => {
    const frames = '<html><frameset cols="9,*"><frame src="menu.html"><frame src="story.html"></frameset></html>';
    expect(() => read(frames)).toThrow("(menu.html, story.html); give the one that holds the report.");
  });

  it("terms before the text are the page's, and lists of terms within it are not", () => {
    const terms = "<dl><dt>Source</dt><dd>OHA</dd><dt>Posted</dt><dd>15 Mar 2014</dd></dl>";
    const page = read(
      `<html><body><article><h1>Northland: Flash Update No. 4</h1>${terms}<p>${PARAGRAPHS.join("</p><p>")}</p><dl><dt>Kiri</dt><dd>Two convoys reached the town on Thursday.</dd></dl><p>${PARAGRAPHS[0]}</p></article></body></html>`,
    );
    expect(withRole(page, "body").slice(0, 5)).toEqual([...PARAGRAPHS, "Kiri"]);
    expect(withRole(page, "furniture")).toEqual(["Source", "OHA", "Posted"]);
    expect(withRole(page, "date")).toEqual(["15 Mar 2014"]);
  });
});
