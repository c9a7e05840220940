/** Clauses about the fate of somebody who rules. */
import { describe, expect, it } from "vitest";
import { openLanguage } from "../../language/open-language.ts";
import { noticeActors } from "../../notice/actors/notice-actors.ts";
import { sentenceViews } from "../sentence-view.ts";
import { isWhoMustGo } from "./who-must-go.ts";

const language = await openLanguage();

function isAsked(text: string): boolean {
  const report = { published: null, title: null, outlet: null, agency: null, text, segments: [] };
  const analysis = language.analyse(text, [{ start: 0, end: text.length, role: "body" }]);
  const { actors, mentions } = noticeActors(analysis, report);
  const noticed = {
    times: [],
    logEntries: [],
    numbers: [],
    actors,
    actorMentions: mentions,
    places: [],
    quotations: [],
  };
  const context = { report, analysis, noticed, view: sentenceViews(analysis, noticed) };
  const { tokens } = analysis.sentences.at(-1)!;
  return isWhoMustGo(
    { start: tokens[0]!.start, end: text.length },
    context.view(analysis.sentences.length - 1),
    context,
  );
}

describe("a clause is about the fate of a ruler", () => {
  it.each([
    "President Samuel Okoro ruled for long. Okoro must go.",
    "President Samuel Okoro ruled for long. Okoro may stay in Kenya once he gives up power.",
    "President Samuel Okoro ruled for long. They speak of the departure of Okoro.",
    "President Samuel Okoro ruled for long. Okoro has to go.",
    "President Samuel Okoro ruled for long. Sudan urged Okoro to leave the country.",
    "President Samuel Okoro ruled for long. He must step down.",
    "President Samuel Okoro ruled for long. There is no role for Okoro.",
    "They spoke of the leader's exit.",
  ])("%s", (text) => expect(isAsked(text)).toBe(true));

  it.each([
    "President Samuel Okoro ruled for long. The army must go.",
    "President Samuel Okoro ruled for long. Okoro left on Monday.",
    "President Samuel Okoro ruled for long. Sudan urged Okoro to go ahead with the vote.",
    "President Samuel Okoro ruled for long. He will leave the camp at noon.",
    "President Samuel Okoro ruled for long. Sudan allowed Okoro to leave.",
    "President Samuel Okoro ruled for long. Okoro must leave the lake to its fishermen.",
    "Kenya told ambassador Tomas Lind to leave.",
    "Kenya expelled the diplomat Tomas Lind and ordered him to leave.",
    "Sudan urged the hostage Tomas Lind to leave.",
    "President Samuel Okoro ruled for long. Sudan urged Okoro to go at once to the islands.",
    "President Samuel Okoro ruled for long. Okoro should remain in prison.",
  ])("not: %s", (text) => expect(isAsked(text)).toBe(false));
});
