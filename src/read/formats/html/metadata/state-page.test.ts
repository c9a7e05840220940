import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growth, LINEAR } from "../../../../../test/growth.ts";
import { findPublished } from "../../../published/find-published.ts";
import { treeOf } from "../page-tree.ts";
import { statePage } from "./state-page.ts";

/**
 * What pages of all makes say of themselves, on invented pages.
 *
 *     <meta property="article:published_time" content="2024-03-12T08:00:00Z">      2024-03-12
 */
const TITLE = "Envoys of Northland and Southmark meet in Lakeside";

function page(head: string, body = "", lang = "en"): string {
  return `<!doctype html><html lang="${lang}"><head><title>${TITLE} | Meridian</title>${head}</head><body><h1>${TITLE}</h1>${body}<p>The envoys met again on the shore of the lake.</p></body></html>`;
}

function stated(html: string, address: string | null = null) {
  return statePage(treeOf(html, "page.html")!, address);
}

/** The day that comes of it all: "2024-03-12 stated", with the codes of doubts behind. */
function published(html: string, address: string | null = null): string {
  const text = `${TITLE}\n\nThe envoys met again on the shore of the lake.`;
  const segments = [{ start: 0, end: TITLE.length, role: "title" as const }];
  const found = findPublished(text, segments, address, stated(html, address).published);
  return [found.published?.value, found.published?.basis, ...found.doubts.map(({ code }) => code)].join(" ");
}

const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe("the day of publication is stated", () => {
  test.each([
    [
      "on the line below its label",
      page("", "<dl><dt>Source</dt><dd>OHA</dd><dt>Posted</dt><dd>12 Mar 2024</dd></dl>"),
    ],
    [
      "as the first of two",
      page("", "<dl><dt>Posted</dt><dd>14 Mar 2024</dd><dt>Originally published</dt><dd>12 Mar 2024</dd></dl>"),
    ],
    [
      "and not where the line above says that it was changed",
      page("", "<p>12 March 2024</p><div>Last updated</div><div>15 March 2024</div>"),
    ],
  ])("%s", (_, html) => {
    expect(published(html)).toBe("2024-03-12 stated");
  });

  test.each([
    ["by linked data", page(linked('{"@type":"NewsArticle","datePublished":"2024-03-12T08:00:00+01:00"}'))],
    ["in a graph", page(linked('{"@graph":[{"@type":"WebSite"},{"@type":["Article"],"datePublished":"2024-03-12"}]}'))],
    ["in a list", page(linked('[{"@type":"BreadcrumbList"},{"@type":"BlogPosting","datePublished":"2024-03-12"}]'))],
    [
      "inside the page's thing",
      page(linked('{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"2024-03-12"}}')),
    ],
    [
      "with a line break in a string",
      page(linked('{"@type":"Article","headline":"Envoys\nmeet","datePublished":"2024-03-12"}')),
    ],
    ["with a comma too many", page(linked('{"@type":"Article","datePublished":"2024-03-12",}'))],
    ["within comment marks", page(linked('//<![CDATA[\n{"@type":"Article","datePublished":"2024-03-12"}\n//]]>'))],
    [
      "with quotes as entities",
      page(linked("{&quot;@type&quot;:&quot;Article&quot;,&quot;datePublished&quot;:&quot;2024-03-12&quot;}")),
    ],
    ["cut off", page(linked('{"@type":"Article","datePublished":"2024-03-12","headline":"Env'))],
    ["two things run together", page(linked('{"@type":"WebSite"}{"@type":"Article","datePublished":"2024-03-12"}'))],
    [
      "before the day of a change",
      page(linked('{"@type":"Article","dateModified":"2024-03-15","datePublished":"2024-03-12"}')),
    ],
    [
      "of the story and not of a comment",
      page(
        linked(
          '{"@type":"Article","comment":[{"@type":"Comment","datePublished":"2024-03-20"}],"datePublished":"2024-03-12"}',
        ),
      ),
    ],
    ["for the networks", page('<meta property="article:published_time" content="2024-03-12T08:00:00Z">')],
    ["by a library's name", page('<meta name="DC.date.issued" content="2024-03-12">')],
    ["by a counter's name", page('<meta name="parsely-pub-date" content="2024-03-12T08:00:00Z">')],
    ["in seconds", page('<meta name="publish-date" content="1710230400">')],
    ["as a mail writes it", page('<meta name="pubdate" content="Tue, 12 Mar 2024 08:00:00 GMT">')],
    ["by a property of the text", page("", '<span itemprop="datePublished" content="2024-03-12">Tuesday</span>')],
    ["by the text of such a property", page("", '<span itemprop="datePublished">March 12, 2024</span>')],
    ["by a time", page("", '<time class="entry-date published" datetime="2024-03-12T08:00">yesterday</time>')],
    ["by an old abbreviation", page("", '<abbr class="published" title="2024-03-12T08:00:00-07:00">8:00</abbr>')],
    ["by a line in a part named for it", page("", '<div class="post-date">March 12, 2024</div>')],
    ["behind a label", page("", "<p>By Ada Okoro</p><p>Published on 12 March 2024, 14:05</p>")],
    [
      "behind a label, with the day of a change beside",
      page("", "<p>Published: 12.03.2024 14:05 | Updated: 15.03.2024</p>"),
    ],
    ["over several elements", page("", '<p class="byline"><b>12</b> <i>Mar</i> <u>2024</u></p>')],
    ["in German", page("", "<p>Veröffentlicht am 12. März 2024 um 14:05 Uhr</p>", "de")],
    ["in Russian", page("", '<div class="date">12 марта 2024, 14:05</div>', "ru")],
    ["in American numbers", page("", '<div class="date">3/12/2024</div>', "en-US")],
    ["in British numbers", page("", '<div class="date">12/3/2024</div>', "en-GB")],
    ["by the data of its program", page('<script>window.story = {"publishedAt":"2024-03-12T08:00:00Z"}</script>')],
  ])("%s", (_, html) => {
    expect(published(html)).toBe("2024-03-12 stated");
  });

  test("and not by other pages it lists, pictures, or the words of others", () => {
    const body = `<figure><figcaption>Lakeside, March 3, 2024</figcaption></figure>
      <blockquote>— Ada Okoro, March 4, 2024</blockquote><p class="meta">March 12, 2024</p>
      <aside><h3>More</h3><time datetime="2024-03-20">20 March</time></aside>
      <div class="related-posts"><span class="date">March 21, 2024</span></div>`;
    expect(published(page("", body))).toBe("2024-03-12 stated");
  });

  test("and not by the day of the house's head, of a table of deeds, or of a sentence", () => {
    const body = `<div class="facts"><p>3 May 1994</p><p>7 June 1995</p><p>1 July 1996</p><p>9 May 1997</p><p>5 May 1998</p></div>
      <p>The first truce was signed by both of them on 3 May 1994 in the same hotel by the lake.</p>`;
    expect(published(page("", body))).toBe("  read/no-date");
    const head = '<body><div class="topbar"><span class="date">March 20, 2024</span></div>';
    expect(published(page("", '<p class="date">March 12, 2024</p>').replace("<body>", head))).toBe("2024-03-12 stated");
  });

  test("by the earlier of two that say it in the same way", () => {
    const data = ["2024-03-13T09:00:00-07:00", "2024-03-12T14:00:00Z"].map((day) =>
      linked(`{"@type":"Article","datePublished":"${day}"}`),
    );
    expect(published(page(data.join("")))).toBe("2024-03-12 stated");
  });

  test("by a change alone, where nothing tells of the first day", () => {
    expect(published(page('<meta property="article:modified_time" content="2024-03-15">'))).toBe("2024-03-15 stated");
  });

  test("by the month its picture was filed under, where nothing tells of any day", () => {
    const picture = '<meta property="og:image" content="https://meridian.example/uploads/2024/03/lake.jpg">';
    expect(published(page(picture))).toBe("2024-03 inferred");
    expect(published(page(`${picture}<meta name="pubdate" content="2024-05-01">`))).toBe("2024-05-01 stated");
  });

  test("by what names no day of publication, it is not", () => {
    const head = `<meta name="expires" content="2024-03-12"><meta name="event:start_date" content="2024-03-12">
      <meta name="google-site-verification" content="20240312">`;
    expect(published(page(head))).toBe("  read/no-date");
  });
});

describe("a page's address", () => {
  const at = (moment: string) => page(`<meta property="article:published_time" content="${moment}">`);
  const address = "https://meridian.example/2024/03/11/talks";

  test("tells the day of a moment in universal time", () => {
    expect(published(at("2024-03-12T02:25:54Z"), address)).toBe("2024-03-11 inferred");
    expect(published(at("2024-03-12T02:25:54+05:00"), address)).toBe("2024-03-12 stated");
  });

  test("keeps its day when the story is published anew, with a doubt", () => {
    expect(published(at("2024-09-01"), address)).toBe("2024-03-11 inferred read/two-dates");
  });

  test("picks the sign that it agrees with", () => {
    const html = page('<meta name="publish-date" content="2024-09-01"><meta name="date" content="2024-03-11">');
    expect(published(html, address)).toBe("2024-03-11 stated read/two-dates");
  });

  test("that stops at the month picks the day within it", () => {
    const html = page('<meta name="publish-date" content="2024-09-01"><meta name="date" content="2024-03-11">');
    expect(published(html, "https://meridian.example/2024/03/talks")).toBe("2024-03-11 stated read/two-dates");
  });
});

test("a moment in universal time is the day shown beside it", () => {
  const html = page(
    '<meta property="article:published_time" content="2024-03-12T02:25:54+00:00">',
    '<p class="post-date">March 11, 2024</p>',
  );
  expect(published(html)).toBe("2024-03-11 stated");
});

test("days of publication that differ are a doubt", () => {
  const head = `${linked('{"@type":"Article","datePublished":"2024-03-12"}')}<meta name="pubdate" content="2024-02-01">`;
  expect(published(page(head))).toBe("2024-03-12 stated read/two-dates");
});

test("a page says where it lasts on its own site, and not on another's", () => {
  const [own, foreign] = ["https://post.example/2024/talks", "https://meridian.example/talks"];
  const found = (head: string, address: string | null = `${own}?ref=front`) => stated(page(head), address).address;
  for (const head of [
    `<link rel="canonical" href="${foreign}">`,
    `<meta property="og:url" content="${foreign}">`,
    linked(`{"@type":"NewsArticle","url":"${foreign}"}`),
    linked(`{"@type":"NewsArticle","mainEntityOfPage":"${foreign}"}`),
  ]) {
    expect(found(head)).toBeNull();
    expect(found(head, null)).toBe(foreign);
  }
  expect(found(`<link rel="canonical" href="${foreign}"><meta property="og:url" content="${own}">`)).toBe(own);
});

test("where the page alone says where it stood, its own name for itself comes before that of the address", () => {
  const head = `<link rel="canonical" href="https://www.bbc.co.uk/news/talks">`;
  expect(stated(page(head)).outlet).toBe("BBC");
  expect(stated(page(`${head}<meta property="og:site_name" content="Harbour Post">`)).outlet).toBe("Harbour Post");
  expect(stated(page(head), "https://www.bbc.co.uk/news/talks?ref=front").outlet).toBe("BBC");
  expect(stated(page(head), "https://post.example/talks").outlet).toBeNull();
});

test("a page says who made it, in what language, and where it lasts", () => {
  const head = `<link rel="canonical" href="/2024/talks"><meta property="og:site_name" content="Meridian Gazette">
    <meta name="author" content="Ada Okoro">`;
  expect(stated(page(head, "", "en-GB"), "https://meridian.example/2024/talks?ref=front")).toMatchObject({
    title: TITLE,
    outlet: "Meridian Gazette",
    byline: "Ada Okoro",
    language: "en-GB",
    address: "https://meridian.example/2024/talks",
  });
  const data = linked(
    '{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ada Okoro"},{"@type":"Organization","name":"Reuters"}],"publisher":{"@type":"Organization","name":"Meridian"}}',
  );
  expect(stated(page(data))).toMatchObject({ outlet: "Meridian", byline: "Ada Okoro, Reuters", agency: "Reuters" });
  const written = linked('{"@type":"Article","author":{"name":"Ada O&#039;Koro &lt;b&gt;"}}');
  expect(stated(page(written)).byline).toBe("Ada O'Koro <b>");
  expect(stated(page('<link rel="canonical" href="javascript:alert(1)">')).address).toBeNull();
  expect(stated(page('<link rel="canonical" href="/">'), "https://meridian.example/a").address).toBeNull();
});

describe("any page is read", () => {
  test("whatever is in it", () => {
    const parts = fc.constantFrom(
      "<time>12 March 2024",
      '<script type="application/ld+json">',
      '{"@type":"Article","datePublished":',
      '"2024-03-12"}',
      "</script>",
      '<meta name="date" content="2024-',
      '">',
      "<h1>Envoys",
      "<article>",
      "[[[[",
      "</div>",
      "\u0000",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 25 }), (some) => {
        const root = treeOf(some.join(""), "page.html");
        for (const { value } of statePage(root!, null).published ?? []) expect(value).toMatch(/^\d{4}-\d\d(?:-\d\d)?$/);
      }),
    );
  });

  test("in time that grows with the page", () => {
    const hostile = [
      (n: number) => page("", "<time>1".repeat(n / 7).slice(0, 5_000) + "<b></b>".repeat(n / 7)),
      (n: number) => page("", "<article>March 12, 2024</article>".repeat(n / 33)),
      (n: number) => page("", "<i>12 March 20</i>24 ".repeat(n / 22)),
      (n: number) => page(linked("[".repeat(n))),
      (n: number) => page(linked(`[${'{"@type":"Article","a":'.repeat(n / 30)}`)),
      (n: number) => page(`<script>${'"publishedAt":"'.repeat(n / 15)}</script>`),
      (n: number) => page(`<meta name="date" content="${"1".repeat(n)}">`),
    ];
    for (const make of hostile) {
      const work = (size: number) => {
        const root = treeOf(make(size), "page.html")!;
        return () => void statePage(root, null);
      };
      expect(growth(work, 150_000), String(make)).toBeLessThan(LINEAR);
    }
  });
});
