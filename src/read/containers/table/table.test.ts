import { describe, expect, it } from "vitest";
import { foundIn, texts } from "../../../../test/found-in.ts";

/** Tables of reports: which of their columns is what, and what is no table. */
describe("a table of reports", () => {
  it.each([",", ";", "\t", "|"])("with %j between its cells is read", async (sign) => {
    const table = [
      ["id", "Pub. Date", "Headline", "Full text", "Link"],
      [
        "1",
        "2013-03-11",
        "Talks",
        '"The envoys, it said, met;\n""soon"" they | meet\tagain."',
        "https://meridian.example/1",
      ],
      ["2", "12 March 2013", "Truce", "The truce held.", "none"],
    ];
    const found = await foundIn(table.map((row) => row.join(sign)).join("\r\n"));
    expect(found).toMatchObject([
      {
        name: "#1",
        text: 'The envoys, it said, met;\n"soon" they | meet\tagain.',
        address: "https://meridian.example/1",
        stated: { title: "Talks", published: [{ value: "2013-03-11", where: "column Pub. Date" }] },
      },
      { name: "#2", text: "The truce held.", address: null, stated: { published: [{ value: "2013-03-12" }] } },
    ]);
  });

  it("markup in a cell is told from text", async () => {
    const found = await foundIn('title,body\nA,"<p class=""x"">The envoys met.</p>"\nB,"a < b, and c > d"\n');
    expect(found).toMatchObject([{ mediaType: "text/html" }, { mediaType: "text/plain" }]);
  });

  it("a column is found by the name that a person gives", async () => {
    const found = await foundIn("title,text,Wortlaut\nA,short,The envoys met.\n", { columns: { text: "Wortlaut" } });
    expect(texts(found)).toEqual(["The envoys met."]);
  });

  it("the longer of two texts that it is known by comes first", async () => {
    expect(texts(await foundIn("title,summary,body\nA,Short.,Long.\nB,Only a summary.,\n"))).toEqual([
      "Long.",
      "Only a summary.",
    ]);
  });

  it("a row without text is told, and the others go on", async () => {
    expect(texts(await foundIn("title,text\nA,\nB,They met.\n"))).toEqual([
      "read/empty: standard input#1 is empty: it has no text to read.",
      "They met.",
    ]);
  });

  it("a sentence with commas is no table", async () => {
    const text = "The title, the text, and the date were agreed.\nThe envoys left, and they were glad.\n";
    expect(texts(await foundIn(text))).toEqual([text]);
  });

  it("a quotation mark that is never closed is one sentence, and the rows before it are read", async () => {
    const found = texts(await foundIn('title,text\nA,They met.\nB,"They left.\nC,They came.\n'));
    expect(found[0]).toBe("They met.");
    expect(found[1]).toMatch(/^read\/damaged: standard input#2 /);
    expect(found).toHaveLength(2);
  });

  it("a million columns are refused in a moment", async () => {
    const table = `title,text${",x".repeat(1_000_000)}\nA,They met.\n`;
    expect(texts(await foundIn(table))).toEqual([
      expect.stringMatching(/^read\/too-many-columns: .* 1,000,002 columns /),
    ]);
  }, 20_000);
});
