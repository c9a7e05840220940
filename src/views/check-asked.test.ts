/** Names that nothing in a record has are refused in one sentence with those that are near; what could be is not. */
import { describe, expect, it } from "vitest";
import { story } from "../../test/invented-story.ts";
import { contentsOf } from "../../test/invented-talks.ts";
import { recordOf } from "../../test/record-of.ts";
import { viewFigures } from "./figures.ts";
import { viewPositions } from "./positions.ts";
import { viewSearch } from "./search.ts";
import { viewTimeline } from "./timeline.ts";

const RECORD = await recordOf(story);
const LINES = { lines: 50, ofEach: 50 };
const [named] = contentsOf(story).reports.flatMap(({ actors }) => actors.map(({ name }) => name));
const outlet = story.find((report) => report.outlet)!.outlet!;

describe("what nothing has is refused, with what is near", () => {
  it("an actor", async () => {
    const wrong = `${named!.slice(0, 4)}x${named!.slice(5)}`;
    await expect(viewTimeline(RECORD, { actor: wrong }, 50)).rejects.toThrow(`Did you mean “${named}”?`);
    await expect(viewTimeline(RECORD, { actor: "Zzyzx" }, 50)).rejects.toThrow("“parley actors” lists them.");
    expect((await viewTimeline(RECORD, { actor: named! }, 50)).totalLines).toBeGreaterThan(0);
  });

  it("a place, an issue, a category, an outlet", async () => {
    await expect(viewTimeline(RECORD, { place: "Lakesde" }, 50)).rejects.toThrow(/no place “Lakesde”.*“Lakeside”/);
    await expect(viewPositions(RECORD, { issue: "prisonners" }, LINES)).rejects.toThrow("Did you mean “prisoners”?");
    await expect(viewFigures(RECORD, { category: "kiled" }, LINES)).rejects.toThrow("Did you mean “killed”?");
    await expect(viewSearch(RECORD, { words: "the", outlet: `${outlet.slice(0, -1)}x` }, LINES)).rejects.toThrow(
      outlet,
    );
  });

  it("no outlet is called null", async () => {
    await expect(viewSearch(RECORD, { words: "the", outlet: "null" }, LINES)).rejects.toThrow(/no outlet “null”/);
  });

  it("where nothing lies in the days asked for, a name is not to blame", async () => {
    const view = await viewTimeline(RECORD, { actor: "Zzyzx", since: "2099" }, 50);
    expect(view.totalLines).toBe(0);
  });
});
