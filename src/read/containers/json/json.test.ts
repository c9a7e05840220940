import { describe, expect, it } from "vitest";
import { foundIn, texts } from "../../../../test/found-in.ts";

/** Reports in JSON of any layout. */
const row = (n: number, more = {}) => ({
  id: n,
  Headline: `Talks ${n}`,
  body: `The envoys met in hall ${n}.`,
  ...more,
});
const ROWS = [1, 2, 3].map((n) => row(n, { "pub-date": "2013-03-11", url: `https://meridian.example/${n}` }));
const TEXTS = ROWS.map(({ body }) => body);

describe("reports in JSON", () => {
  it.each([
    ["one a line", ROWS.map((one) => JSON.stringify(one)).join("\n")],
    ["one after another, laid out for people", ROWS.map((one) => JSON.stringify(one, null, 2)).join("\r\n")],
    ["a list", JSON.stringify(ROWS)],
    ["a list laid out for people", JSON.stringify(ROWS, null, "\t")],
    ["a list in an answer", JSON.stringify({ status: "ok", totalResults: 3, articles: ROWS })],
    ["a list further in", JSON.stringify({ response: { docs: ROWS, meta: { hits: 3 } } })],
    ["with a byte order mark", `\uFEFF${JSON.stringify(ROWS)}`],
  ])("are found as %s", async (_, text) => {
    expect(texts(await foundIn(text))).toEqual(TEXTS);
  });

  it("in UTF-16 are found", async () => {
    expect(texts(await foundIn(Buffer.from(`\uFEFF${JSON.stringify(ROWS)}`, "utf16le")))).toEqual(TEXTS);
  });

  it("bring what was said of them", async () => {
    expect((await foundIn(JSON.stringify(ROWS[1])))[0]).toMatchObject({
      name: "#1",
      mediaType: "text/plain",
      address: "https://meridian.example/2",
      stated: { title: "Talks 2", published: [{ value: "2013-03-11", where: "field pub-date" }] },
    });
  });

  it("may have their text in parts and their names in objects", async () => {
    const [found] = await foundIn(
      JSON.stringify({
        title: { rendered: "Talks &#8211; day 2" },
        content: { rendered: "<p>The envoys met.</p>" },
        authors: [{ name: "Ada Okoro" }, { name: "Bo Lind" }],
        source: { id: null, name: "Meridian News" },
      }),
    );
    expect(found).toMatchObject({
      text: "<p>The envoys met.</p>",
      mediaType: "text/html",
      stated: { title: "Talks – day 2", byline: "Ada Okoro, Bo Lind", outlet: "Meridian News" },
    });
    expect(texts(await foundIn(JSON.stringify({ title: "A", paragraphs: ["One.", "Two."] })))).toEqual([
      "One.\n\nTwo.",
    ]);
  });

  it("a line that is broken off does not take the next ones with it", async () => {
    const lines = [JSON.stringify(ROWS[0]), '{"Headline": "Talks", "body": "The env', JSON.stringify(ROWS[2])];
    expect(texts(await foundIn(lines.join("\n")))).toEqual([
      TEXTS[0],
      expect.stringMatching(/^read\/cut-short: standard input#2 /),
      TEXTS[2],
    ]);
  });

  it("a file that is cut short gives what is whole", async () => {
    const found = texts(await foundIn(JSON.stringify(ROWS).slice(0, -30)));
    expect(found).toEqual([TEXTS[0], TEXTS[1], expect.stringMatching(/^read\/cut-short: standard input#3 /)]);
  });

  it("no text is a sentence that names what there is, and a person may name it", async () => {
    const text = JSON.stringify([{ Wortlaut: "The envoys met.", Tag: "2013-03-11" }]);
    expect(await foundIn(text)).toEqual([
      'read/no-text-column: standard input has no field that is known to hold the text of a report, only "Wortlaut", "Tag"; name the one that does: --column text=NAME.',
    ]);
    const columns = { text: "Wortlaut", published: "Tag" };
    expect((await foundIn(text, { columns }))[0]).toMatchObject({
      text: "The envoys met.",
      stated: { published: [{ value: "2013-03-11" }] },
    });
  });

  it("one that is too large is passed over, and the others go on", async () => {
    const rows = [row(1), row(2, { note: "x".repeat(5_000) }), row(3)];
    expect(texts(await foundIn(JSON.stringify(rows), { limit: 4_000 }))).toEqual([
      TEXTS[0],
      expect.stringMatching(/^read\/too-large: standard input#2 /),
      TEXTS[2],
    ]);
  });
});
