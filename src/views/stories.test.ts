/** Stories of invented reports: their headlines, their order, what is told in one, and every view within one story. */
import { describe, expect, it } from "vitest";
import { type InventedReport, judgement, readingOf } from "../../test/invented-talks.ts";
import { expectCited, recordOf } from "../../test/record-of.ts";
import { openRecord } from "../record/open.ts";
import { headlineOf, viewStories } from "./stories.ts";
import { viewTimeline } from "./timeline.ts";

const LINES = { lines: 100, ofEach: 100 };
const TALKS =
  "Envoys Okoro and Lind met in the customs house of Lakeside to negotiate a truce for the Ravna valley. Mediator Voss put a map of checkpoints on the table.";
const FERRY =
  "The night ferry to Tolm sank in a storm off Harbour Point with ninety passengers aboard. Divers searched the wreck of the ferry for the crew.";

const report = (name: string, outlet: string, published: string, text: string, who: string): InventedReport => ({
  name,
  outlet,
  published,
  text: `${text} ${name} had this.`,
  actors: [{ name: who }],
  claims: [
    {
      kind: "statement",
      quote: text.split(". ")[0]!,
      fields: { speaker: who, mode: "indirect", content: text.slice(0, 30) },
      when: published,
    },
  ],
});

const RECORD = await recordOf([
  report("herald-1", "Herald", "2024-03-11", `${TALKS} Guards closed the square until dusk.`, "Ada Okoro"),
  report("post-2", "Post", "2024-03-12", `${TALKS} Lind said two questions about checkpoints are open.`, "Tomas Lind"),
  report("radio-3", "Radio", "2024-03-12", `${FERRY} Radio spoke with a widow.`, "Mara Voss"),
]);

describe("stories", () => {
  it("are others when another process reads a report anew, and the same after a judgement", async () => {
    const [talks, again] = [
      report("herald-1", "Herald", "2024-03-11", `${TALKS} Guards closed the square until dusk.`, "Ada Okoro"),
      report("post-2", "Post", "2024-03-12", `${TALKS} Lind said two questions are open.`, "Tomas Lind"),
    ];
    const store = await recordOf([talks!, again!]);
    const told = async () => (await viewStories(store, {}, LINES)).groups.map(({ lines }) => lines.length);
    expect(await told()).toEqual([2]);
    const other = await openRecord(store.location);
    const anew = readingOf({ ...again!, text: `${TALKS.split(". ")[0]!}. ${FERRY.repeat(3)}` });
    expect(await other.add({ ...anew, report: { ...anew.report, id: readingOf(again!).report.id } })).toBe("read-anew");
    await other.refresh();
    await other.close();
    expect(await told()).toEqual([1, 1]);
    const before = await store.lastRead();
    await store.judge(judgement({ verdict: "accept", claim: anew.claims[0]!.id, at: "2024-04-01T10:00:00Z" }));
    expect(await store.lastRead()).toBe(before);
  });

  it("reports of one event stand together with their days, outlets, origins and entries", async () => {
    const view = await viewStories(RECORD, {}, LINES);
    expect(view.groups.map(({ lines }) => lines.map(({ reportName }) => reportName))).toEqual([
      ["herald-1", "post-2"],
      ["radio-3"],
    ]);
    expect(view.groups[0]?.note).toMatch(/^11–12 March 2024 · 2 reports · 2 outlets · \d origins? · 2 entries$/);
    await expectCited(
      RECORD,
      view.groups.flatMap(({ lines }) => lines),
    );
  });

  it("one story has its reports and what is told in it; any of its reports leads there", async () => {
    const view = await viewStories(RECORD, { story: "post-2" }, LINES);
    expect(view.groups.map(({ title, total }) => [title, total])).toEqual([
      ["Reports", 2],
      ["Statements", 2],
    ]);
    await expectCited(
      RECORD,
      view.groups.flatMap(({ lines }) => lines),
    );
  });

  it("the other views tell only of that story; a report that is none is refused with near ones", async () => {
    const told = await viewTimeline(RECORD, { story: "herald-1" }, 50);
    expect(told.totalLines).toBe(2);
    expect((await viewTimeline(RECORD, {}, 50)).totalLines).toBe(3);
    await expect(viewTimeline(RECORD, { story: "heralt-1" }, 50)).rejects.toThrow(/Did you mean “herald-1”/);
  });

  it("filters by title, outlet, actor and day", async () => {
    const names = async (asked: Parameters<typeof viewStories>[1]) =>
      (await viewStories(RECORD, asked, LINES)).groups.map(({ lines }) => lines[0]?.reportName);
    expect(await names({ outlet: "radio" })).toEqual(["radio-3"]);
    expect(await names({ actor: "okoro" })).toEqual(["herald-1"]);
    expect(await names({ until: "2024-03-11" })).toEqual(["herald-1"]);
    expect(await names({ since: "2024-03-13" })).toEqual([]);
    expect(await names({ about: "post" })).toEqual(["herald-1"]);
  });
});

describe("the headline of a story", () => {
  const titled = (...titles: (string | null)[]) =>
    headlineOf(titles.map((title) => ({ id: "r", title, name: "file" })));

  it("is the title with most of what the titles share, without being the longest", () => {
    expect(titled("Ferry sinks", "Envoys end talks in Lakeside", "Talks in Lakeside end")).toBe(
      "Talks in Lakeside end",
    );
    expect(titled(null, "Envoys meet")).toBe("Envoys meet");
    expect(titled(null)).toBe("file");
  });
});
