/** What a person says of two actors or two reports holds in the record, is refused where it says nothing, and is undone. */
import { describe, expect, it } from "vitest";
import { type InventedReport, readingOf } from "../../test/invented-talks.ts";
import { recordOf } from "../../test/record-of.ts";
import { viewActor } from "../views/actor.ts";
import { viewJudgements } from "../views/judgements.ts";
import { viewSources } from "../views/sources.ts";
import { judgePair, undoJudgement } from "./judging.ts";

const report = (name: string, who: string, text = `${who} spoke in Lakeside, as ${name} has it.`): InventedReport => ({
  name,
  outlet: name,
  published: "2024-03-11",
  text,
  actors: [{ name: who, type: "armed-group" }],
  claims: [
    {
      kind: "statement",
      quote: text.split(". ")[0]!.replace(/\.$/, ""),
      fields: { speaker: who, mode: "indirect", content: `it was ${name}` },
    },
  ],
});
const judge = (reason = "they told us so") => ({ who: "Ada Okoro", at: "2024-04-02T10:00:00Z", reason });
const LINES = { lines: 100, ofEach: 100 };
const talks = () =>
  recordOf([report("herald", "Hill Guard"), report("post", "Dawn Front"), report("radio", "Dawn Front")]);

describe("actors", () => {
  it("two are one, with the reason shown, until it is undone", async () => {
    const store = await talks();
    const before = JSON.stringify(await store.actors());
    const { id } = await judgePair(store, "same-actor", ["hill guard", "Dawn"], judge());
    expect((await store.actors()).map(({ name, aliases }) => [name, aliases])).toEqual([
      ["Dawn Front", ["Hill Guard"]],
    ]);
    const view = await viewActor(store, { actor: "Dawn Front" }, LINES);
    const why = view.groups.find(({ title }) => title === "Why these names are one");
    expect(why?.lines[0]?.text).toContain("are one actor, says Ada Okoro on 2 April 2024: they told us so");
    expect(why?.lines[0]?.citations.length).toBeGreaterThan(0);
    await undoJudgement(store, id.slice(0, 8), { ...judge(""), at: "2024-04-02T11:00:00Z" });
    expect(JSON.stringify(await store.actors())).toBe(before);
    expect((await viewJudgements(store)).map(({ verdict, isUndone }) => [verdict, isUndone])).toEqual([
      ["undo", false],
      ["same-actor", true],
    ]);
    await expect(undoJudgement(store, id, judge())).rejects.toThrow(/undone already/);
  });

  it("what is added after a judgement is merged by itself", async () => {
    const store = await recordOf([report("herald", "Hill Guard"), report("post", "Dawn Front")], { growFrom: 1 });
    await judgePair(store, "same-actor", ["Hill Guard", "Dawn Front"], judge());
    await store.add(readingOf(report("radio", "Dawn Front")));
    await store.refresh(() => expect.fail("merged anew"));
    expect((await store.actors()).map(({ name }) => name)).toEqual(["Dawn Front"]);
  });

  it("one that reports join is two", async () => {
    const renamed: InventedReport = {
      ...report("mail", "Dawn Front"),
      actors: [{ name: "Dawn Front", type: "armed-group", aliases: ["Hill Guard"] }],
    };
    const store = await recordOf([report("herald", "Hill Guard"), renamed]);
    expect((await store.actors()).length).toBe(1);
    await judgePair(store, "not-same-actor", ["Hill Guard", "Dawn Front"], judge());
    expect((await store.actors()).map(({ name }) => name)).toEqual(["Dawn Front", "Hill Guard"]);
  });

  it("what would change nothing, or names nobody, is refused with what could be meant", async () => {
    const store = await talks();
    const judged = (verdict: "same-actor" | "not-same-actor", ...pair: [string, string]) =>
      judgePair(store, verdict, pair, judge());
    await expect(judged("same-actor", "Hill Gard", "Dawn Front")).rejects.toThrow(/Did you mean “Hill Guard”\?/);
    await expect(judged("same-actor", "Dawn Front", "dawn front")).rejects.toThrow(/one actor already/);
    await expect(judged("not-same-actor", "Dawn Front", "Hill Guard")).rejects.toThrow(/two actors already/);
    await expect(judged("not-same-actor", "Dawn Front", "Dawn")).rejects.toThrow(/it has one name only/);
    const pair = ["Hill Guard", "Dawn Front"] as const;
    await expect(judgePair(store, "same-actor", pair, judge(" "))).rejects.toThrow(/Say why/);
    await expect(judgePair(store, "same-actor", pair, { ...judge(), who: " " })).rejects.toThrow(/Say who decides/);
    await expect(undoJudgement(store, "j00000", { ...judge(), who: "" })).rejects.toThrow(/Say who decides/);
    expect(await store.judgements()).toEqual([]);
  });
});

describe("sources", () => {
  const shared =
    "Envoys of Norland and Eastmark spent nine hours in the old customs house of Lakeside on Monday and left without a word. " +
    "Two questions remain open, a diplomat said: who inspects the trucks, and which groups the truce is to cover in the valley. " +
    "The mediator will return on Thursday with a new map and a list of prisoners whom both armies have agreed to set free.";

  it("two reports are one source by judgement, and two copies are two", async () => {
    const store = await recordOf([
      report("herald", "Hill Guard", shared),
      report("post", "Hill Guard", shared),
      report("radio", "Hill Guard"),
    ]);
    const titles = async () => (await viewSources(store, {}, LINES)).groups.map(({ title }) => title);
    expect(await titles()).toContain("One origin: 2 reports");
    await judgePair(store, "same-source", ["radio", "post"], judge());
    expect(await titles()).toContain("One origin: 3 reports");
    const { id } = await judgePair(store, "not-same-source", ["herald", "post"], {
      ...judge("two people wrote it"),
      at: "2024-04-03T10:00:00Z",
    });
    expect(await titles()).toEqual(expect.arrayContaining(["One origin: 2 reports", "Called two sources"]));
    const view = await viewSources(store, {}, LINES);
    const parted = view.groups.find(({ title }) => title === "Called two sources");
    expect(parted?.lines[0]?.text).toContain("are two sources, says Ada Okoro on 3 April 2024: two people wrote it");
    await undoJudgement(store, id, { ...judge(""), at: "2024-04-04T10:00:00Z" });
    expect(await titles()).toContain("One origin: 3 reports");
    await expect(judgePair(store, "same-source", ["post", "radio"], judge())).rejects.toThrow(/judged so already/);
    await expect(judgePair(store, "same-source", ["heralt", "radio"], judge())).rejects.toThrow(/“herald”/);
  });

  it("what would change nothing is refused: by what they share they are one source, or two, already", async () => {
    const store = await recordOf([
      report("herald", "Hill Guard", shared),
      report("post", "Hill Guard", shared),
      report("radio", "Hill Guard"),
    ]);
    const told = (verdict: "same-source" | "not-same-source", ...pair: [string, string]) =>
      judgePair(store, verdict, pair, judge());
    await expect(told("same-source", "herald", "post")).rejects.toThrow(/are one source already, by what they share/);
    await expect(told("not-same-source", "radio", "post")).rejects.toThrow(/are two sources already/);
    expect(await store.judgements()).toEqual([]);
    await told("same-source", "radio", "post");
    await expect(told("same-source", "radio", "herald")).rejects.toThrow(/are one source already/);
    await expect(told("not-same-source", "radio", "herald")).rejects.toThrow(
      /through others alone; say of post and herald/,
    );
    expect(await store.judgements()).toHaveLength(1);
  });
});
