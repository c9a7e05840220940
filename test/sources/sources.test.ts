/** What real programs write is opened: each report in it with its address, its bytes and what was said of it. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import { expect, it } from "vitest";
import { findReports } from "../../src/read/find-reports.ts";
import { readReport } from "../../src/read/read-report.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

async function foundIn(name: string, standardInput?: AsyncIterable<Uint8Array>) {
  const path = name === "-" ? name : join(here, name);
  const found = await Array.fromAsync(findReports([path], standardInput === undefined ? {} : { standardInput }));
  return found.map((one) => {
    if ("error" in one) throw one.error;
    return { ...one.input, path: one.path.replace(here, ""), text: Buffer.from(one.input.bytes).toString() };
  });
}

it.each([
  ["wget.warc.gz", "wget.warc.gz/wget.warc"],
  ["wget.wacz", "wget.wacz/archive/wget.warc.gz/wget.warc"],
])("the pages of %s come with their addresses, and no others", async (name, place) => {
  const found = await foundIn(name);
  const host = "http://127.0.0.1:8947";
  expect(found.map(({ path, address, mediaType }) => [path, address, mediaType])).toEqual([
    [`${place}#3`, `${host}/`, "text/html"],
    [`${place}#7`, `${host}/2013/03/talks.html`, "text/html"],
    [`${place}#9`, `${host}/2013/03/truce.html`, "text/html"],
    [`${place}#11`, `${host}/2013/03/note.txt`, "text/plain"],
  ]);
  expect(found[3]!.text).toMatch(/^Note to editors\n\nThe envoys [^\n]+ the mediators said\.\n$/);
});

it("a report is the same report wherever it lay", async () => {
  const note = (await foundIn("info-zip.zip")).find(({ path }) => path.endsWith("note.txt"))!;
  const page = (await foundIn("wget.warc.gz")).find(({ address }) => address?.endsWith("note.txt"))!;
  expect(note.path).toBe("info-zip.zip/2013/03/note.txt");
  expect(note.bytes).toEqual(page.bytes);
});

it("a mailbox gives its mails and what they carry", async () => {
  const found = await foundIn("python.mbox");
  expect(found.map(({ path }) => path)).toEqual(["python.mbox#1", "python.mbox#1/communiqué.txt", "python.mbox#2"]);
  const { report } = await readReport(found[0]!);
  expect(report).toMatchObject({
    format: "eml@1",
    title: "Talks in Lakeside resume",
    byline: "Ada Okoro",
    published: { value: "2013-03-11", basis: "stated" },
  });
  // A line that begins with From was marked in the mailbox.
  expect(report.text).toContain("\nFrom there they went home");
  const furniture = report.segments.filter(({ role }) => role === "furniture");
  expect(furniture.map(({ start, end }) => report.text.slice(start, end))).toEqual([
    "<ada@meridian.example>",
    "-- ",
    "Ada Okoro",
    "Meridian News",
  ]);
});

const ITEM = "<p>The envoys of Northland and Southmark met in <b>Lakeside</b> on Monday, the mediators said.</p>";

it.each([
  [
    "RSS",
    generateRssFeed({
      title: "Meridian News",
      link: "https://meridian.example/",
      description: "News of the talks",
      items: [
        {
          title: "Envoys & mediators meet",
          link: "https://meridian.example/talks",
          description: "The envoys met.",
          content: { encoded: ITEM },
          dc: { creators: ["Ada Okoro"] },
          pubDate: new Date("2013-03-11T22:30:00Z"),
        },
      ],
    }),
  ],
  [
    "Atom",
    generateAtomFeed({
      id: "https://meridian.example/",
      title: { value: "Meridian News" },
      updated: new Date("2013-03-12T00:00:00Z"),
      entries: [
        {
          id: "tag:meridian.example,2013:1",
          title: { value: "Envoys & mediators meet" },
          links: [{ href: "https://meridian.example/talks" }],
          authors: [{ name: "Ada Okoro" }],
          content: { value: ITEM, type: "html" },
          published: new Date("2013-03-11T22:30:00Z"),
          updated: new Date("2013-03-12T00:00:00Z"),
        },
      ],
    }),
  ],
  [
    "JSON Feed",
    JSON.stringify(
      generateJsonFeed({
        title: "Meridian News",
        description: "News of the talks",
        items: [
          {
            id: "1",
            url: "https://meridian.example/talks",
            title: "Envoys & mediators meet",
            content_html: ITEM,
            authors: [{ name: "Ada Okoro" }],
            date_published: new Date("2013-03-11T22:30:00Z"),
          },
        ],
      }),
    ),
  ],
])("an item of a feed as %s is a report with its title, author, day and address", async (_, feed) => {
  async function* stream() {
    yield Buffer.from(feed);
  }
  const [item, ...rest] = await foundIn("-", stream());
  expect(rest).toEqual([]);
  expect(item).toMatchObject({
    name: "standard input#1",
    text: ITEM,
    mediaType: "text/html",
    address: "https://meridian.example/talks",
    stated: { title: "Envoys & mediators meet", byline: "Ada Okoro", published: [{ value: "2013-03-11" }] },
  });
});
