/** The likeliest term of a sentence, by the weights that come with Parley. */
import { describe, expect, it } from "vitest";
import { sentenceViews } from "../../../extract/sentence-view.ts";
import { openLanguage } from "../../../language/open-language.ts";
import { noticeActors } from "../../../notice/actors/notice-actors.ts";
import { noticeQuotations } from "../../../notice/quotations/notice-quotations.ts";
import { type Likely, likeliestTerm } from "./likelihood.ts";
import { signsOf } from "./signs.ts";

const language = await openLanguage();

function contextOf(text: string) {
  const report = { published: null, title: null, outlet: null, agency: null, text, segments: [] };
  const analysis = language.analyse(text, [{ start: 0, end: text.length, role: "body" }]);
  const { actors, mentions } = noticeActors(analysis, report);
  const quotations = noticeQuotations(analysis);
  const noticed = { times: [], logEntries: [], numbers: [], actors, actorMentions: mentions, places: [], quotations };
  return { report, analysis, noticed, view: sentenceViews(analysis, noticed) };
}

function likely(text: string, sentence = 0): Likely | null {
  const context = contextOf(text);
  return likeliestTerm(context.view(sentence), context);
}

describe("the likeliest term", () => {
  it("is told by the verb of a step still to be taken", () => {
    const found = likely("Foreign soldiers would leave the province by the end of the year.")!;
    expect(found.word.text).toBe("leave");
    expect(found.odds).toBeGreaterThan(-1);
  });

  it("is unlikely in what has happened and in what describes", () => {
    for (const text of ["The bridge was rebuilt after the flood.", "He was born in a small town and studied law."])
      expect(likely(text)!.odds).toBeLessThan(-2);
  });

  it("is told with the signs that weigh most, each with its weight", () => {
    const because = likely("Three dozen activists would walk free.")!.because();
    expect(because.split(", ")).toHaveLength(5);
    for (const sign of because.split(", ")) expect(sign).toMatch(/\S.* [+-]\d+\.\d$/);
  });

  it("is none where no word governs another", () => {
    expect(likely("Harbour City")).toBe(null);
  });

  it("does not depend on what is read after it", () => {
    const text = "Foreign soldiers would leave the province by the end of the year.";
    const alone = likely(text)!;
    expect(likely(`${text} Prices of bread have tripled since then.`)!.odds).toBe(alone.odds);
  });
});

describe("the signs", () => {
  it("name the sentence once and each word that may govern a term", () => {
    const context = contextOf("The army would withdraw its troops.");
    const { shared, words } = signsOf(context.view(0), context);
    expect(shared).toContain("sI:withdrawal");
    expect(words.map(({ word }) => word.text)).toEqual(["army", "withdraw", "troops"]);
    expect(words[1]!.signs).toEqual(expect.arrayContaining(["lemma:withdraw", "w:would", "root", "I:withdrawal"]));
  });

  it("of a sentence hold a deal named right before it", () => {
    const context = contextOf("A truce is near. The guns would fall silent.");
    expect(signsOf(context.view(1), context).shared).toContain("deal before");
  });
});
