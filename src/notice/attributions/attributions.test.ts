/** Who says, thinks or wants what, in the forms that news uses, and in texts made to be slow. */
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../../test/growth.ts";
import type { Analysis } from "../../language/analysis.ts";
import { openLanguage } from "../../language/open-language.ts";
import { wordsAt } from "../../model/span.ts";
import { noticeQuotations } from "../quotations/notice-quotations.ts";
import type { Attribution } from "./attribution.ts";
import { noticeAttributions } from "./notice-attributions.ts";

const language = await openLanguage();

/** Each line a paragraph. */
function attributionsOf(text: string): readonly Attribution[] {
  const segments = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: "body" as const,
  }));
  const analysis = language.analyse(text, segments);
  return noticeAttributions(analysis, noticeQuotations(analysis));
}

/** "source | cue | content", the outermost only. */
const shown = (text: string): string[] =>
  attributionsOf(text)
    .filter(({ isNested }) => !isNested)
    .map(({ source, cue, content }) =>
      [source ? wordsAt(text, source) : "-", wordsAt(text, cue), content.map((c) => wordsAt(text, c)).join(" … ")].join(
        " | ",
      ),
    );

describe("attributions", () => {
  it.each([
    ["a clause", "Okoro said that the road was open.", ["Okoro | said | that the road was open"]],
    [
      "negation in the cue",
      "Okoro did not say whether she would return.",
      ["Okoro | did not say | whether she would return"],
    ],
    ["the verb before the source", "“We are close,” said Okoro.", ["Okoro | said | “We are close,”"]],
    [
      "a quotation around its attribution",
      "“We are close,” Okoro said. “Give us a day.”",
      ["Okoro | said | “We are close,” … “Give us a day.”"],
    ],
    [
      "a quotation over several sentences",
      "“We tried. We failed. We left,” Tomas Lind said.",
      ["Tomas Lind | said | “We tried. We failed. We left,”"],
    ],
    [
      "a quotation over two paragraphs",
      "“We tried,” Okoro said. “We failed.\n“We will try again.”",
      ["Okoro | said | “We tried,” … “We failed.\n“We will try again.”"],
    ],
    [
      "phrases of several words",
      "Okoro laid out a plan for the north. Lind pushed back against the charge.",
      ["Okoro | laid out | a plan for the north", "Lind | pushed back against | the charge"],
    ],
    ["whoever goes on citing", "Okoro cut short his visit, citing the storm.", ["Okoro | citing | the storm"]],
    ["orders", "Okoro told the guards to stay.", ["Okoro | told | the guards to stay"]],
    [
      "a question somebody is asked",
      "Asked about the road, Okoro said it was open.",
      ["- | Asked about | the road", "Okoro | said | it was open"],
    ],
    [
      "criticism that something draws",
      "The plan drew criticism from envoys.",
      ["envoys | drew criticism from | The plan"],
    ],
    ["what is unclear to all", "It is unclear whether the truce holds.", ["- | is unclear | whether the truce holds"]],
    [
      "what somebody makes clear",
      "Okoro made clear that the truce was over.",
      ["Okoro | made clear | that the truce was over"],
    ],
    ["a trailing attribution", "The road was open, officials said.", ["officials | said | The road was open"]],
    ["one within its clause", "The deal, Okoro wrote, is dead.", ["Okoro | wrote | The deal … is dead"]],
    [
      "according to",
      "Twelve people died in the strike, according to the Lakeside Monitor.",
      ["the Lakeside Monitor | according to | Twelve people died in the strike"],
    ],
    ["a wish", "Kenya wants to return to the talks.", ["Kenya | wants | to return to the talks"]],
    ["a request to somebody", "Okoro urged both sides to wait.", ["Okoro | urged | both sides to wait"]],
    ["a preposition in the cue", "Okoro called for a pause.", ["Okoro | called for | a pause"]],
    ["a stance", "Lind praised the mediators.", ["Lind | praised | the mediators"]],
    ["a passive", "The raid was condemned by Kenya.", ["Kenya | was condemned | The raid"]],
    ["nobody named", "Lind is expected to resign.", ["- | is expected | Lind … to resign"]],
    [
      "a noun",
      "There was anger over Okoro's claim that the truce was dead.",
      ["Okoro | claim | that the truce was dead"],
    ],
    [
      "an adjective",
      "Okoro is confident that the truce will hold.",
      ["Okoro | is confident | that the truce will hold"],
    ],
    ["a poll", "The poll shows that most voters back the pact.", ["The poll | shows | that most voters back the pact"]],
    ["a name and a colon", "OKORO: We are close. Give us a day.", ["OKORO | : | We are close. Give us a day."]],
    [
      "speech that goes on",
      "Okoro said the road was open, adding that aid would follow.",
      ["Okoro | said | the road was open", "Okoro | adding | that aid would follow"],
    ],
    [
      "a colouring verb in the cue",
      "Okoro declined to say who would attend.",
      ["Okoro | declined to say | who would attend"],
    ],
    ["what a thing does is no wish", "The road seeks the sea.", []],
    ["no attribution at all", "Twelve trucks reached the town on Monday.", []],
  ])("%s", (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it("are nested within the words of others", () => {
    const text = "Lind said that Okoro wants to return.";
    expect(attributionsOf(text).map(({ cue, isNested }) => [wordsAt(text, cue), isNested])).toEqual([
      ["said", false],
      ["wants", true],
    ]);
  });

  it("are nested within quotation marks, whoever spoke", () => {
    const text = "“I think that we are close. I hope so.”\nNobody answered.";
    expect(attributionsOf(text).every(({ isNested }) => isNested)).toBe(true);
  });

  it("say of what kind they are, and whether the words are quoted", () => {
    const kinds = (text: string) => attributionsOf(text).map(({ kind, isDirect }) => [kind, isDirect]);
    expect(kinds("“We are close,” Okoro said.")).toEqual([["speech", true]]);
    expect(kinds("Okoro believes that they are close.")).toEqual([["belief", false]]);
    expect(kinds("Okoro feared that they will fail.")).toEqual([["feeling", false]]);
    expect(kinds("Kenya planned to return.")).toEqual([["intention", false]]);
    expect(kinds("Okoro condemned the raid.")).toEqual([["stance", false]]);
  });

  it("go on through paragraphs of a transcript, up to the next name", () => {
    const text = "OKORO: We are close.\nGive us a day.\nLIND: No.\nOKORO: Then we leave.";
    expect(shown(text)).toEqual([
      "OKORO | : | We are close.\nGive us a day.",
      "LIND | : | No.",
      "OKORO | : | Then we leave.",
    ]);
  });

  it.each([
    ["quotation marks in one paragraph", (size: number) => "“Yes.” ".repeat(size)],
    ["quotation marks that one speaker is given", (size: number) => `“Yes,” Okoro said. ${"“Yes.” ".repeat(size)}`],
    ["turns", (size: number) => "OKORO: We are close.\nLIND: No.\n".repeat(size / 4)],
    ["attributions", (size: number) => "Okoro said that Lind said so.\n".repeat(size / 5)],
  ])("are found in time that grows with the text: %s", (_, textOf) => {
    const work = (size: number) => {
      const analysis = wordsSaid(textOf(size));
      return () => void noticeAttributions(analysis, noticeQuotations(analysis));
    };
    expect(growth(work, 10_000)).toBeLessThan(LINEAR);
  });
});

/** Sentences of eight words, each hanging on the one before, made without the parser. */
function wordsSaid(text: string): Analysis {
  const tokens = [...text.matchAll(/\w+|[^\w\s]/g)];
  const sentences = [];
  let paragraph = 0;
  for (let i = 0; i < tokens.length; i += 8) {
    const words = tokens.slice(i, i + 8).map(({ index, 0: word }, k) => ({
      start: index,
      end: index + word.length,
      index: k,
      text: word,
      lemma: word === "said" ? "say" : word,
      upos: word === "said" ? "VERB" : /\w/.test(word) ? "PROPN" : "PUNCT",
      xpos: word === "said" ? "VBD" : "NNP",
      head: k - 1,
      relation: k === 0 ? "root" : "ccomp",
      entity: "O",
    }));
    const [first, last] = [words[0]!, words.at(-1)!];
    if (i > 0 && text.slice(tokens[i - 1]!.index, first.start).includes("\n")) paragraph++;
    const role = "body" as const;
    sentences.push({ start: first.start, end: last.end, index: sentences.length, paragraph, role, tokens: words });
  }
  return { text, sentences };
}
