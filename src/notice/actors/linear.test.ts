/** Four times the text may take four times as long, not sixteen: names without end, all alike and all different. */
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../../test/growth.ts";
import type { Analysis, Sentence, Token } from "../../language/analysis.ts";
import { noticePlaces } from "../places/notice-places.ts";
import { actorsUnder } from "./actor-at.ts";
import { noticeActors } from "./notice-actors.ts";

const NOWHERE = { title: null, outlet: null, agency: null };
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Another name for each number: "Baaaov", "Caaaov". */
function nameOf(number: number): string {
  const letters = Array.from({ length: 4 }, (_, i) => LETTERS[Math.floor(number / 26 ** i) % 26]).join("");
  return `${letters[0]!.toUpperCase()}${letters.slice(1)}ov`;
}

/** Words with a mark behind them: "Okoro/PER", "said/VERB". A chain of names hangs on its first. */
function analysisOf(lines: readonly (readonly string[])[]): Analysis {
  let text = "";
  const sentences = lines.map((words, index): Sentence => {
    const start = text.length;
    const tokens = words.map((word, i): Token => {
      const [plain = "", mark = ""] = word.split("/");
      if (i > 0) text += " ";
      const from = text.length;
      text += plain;
      const isName = /^(?:PER|ORG|LOC)$/.test(mark);
      return {
        ...{ index: i, text: plain, lemma: plain.toLowerCase(), start: from, end: text.length },
        upos: isName ? "PROPN" : mark,
        xpos: isName ? "NNP" : "NN",
        head: i - 1,
        relation: i === 0 ? "root" : isName ? "conj" : "dep",
        entity: isName ? `B-${mark}` : "O",
      };
    });
    const sentence: Sentence = { index, paragraph: index, role: "body", start, end: text.length, tokens };
    text += "\n";
    return sentence;
  });
  return { text, sentences };
}

const range = (size: number): number[] => Array.from({ length: size }, (_, i) => i);
const TEXTS: Readonly<Record<string, (size: number) => string[][]>> = {
  "different persons": (size) => range(size).map((i) => [`${nameOf(i)}/PER`, `${nameOf(7 * i)}/PER`, "said/VERB"]),
  "different surnames": (size) => range(size).map((i) => [`${nameOf(i)}/PER`, "said/VERB", "he/PRON", "left/VERB"]),
  "persons of one surname": (size) => range(size).map((i) => [`${nameOf(i)}/PER`, "Okoro/PER", "left/VERB"]),
  "one list of one name": (size) => [range(size).flatMap(() => ["Okoro/PER", "and/CCONJ"])],
  "one name without end": (size) => [range(size).map((i) => `${nameOf(i)}/PER`)],
  "one group without end": (size) => [range(size).map((i) => (i % 9 ? `${nameOf(i)}/ORG` : "Council/ORG"))],
  "different groups": (size) => range(size).map((i) => [`${nameOf(i)}/ORG`, "Council/ORG", "met/VERB"]),
  "different places": (size) => range(size).map((i) => ["in/ADP", `${nameOf(i)}/LOC`]),
  "names of one beginning": (size) => range(size).map((i) => ["in/ADP", `Karv${nameOf(i).toLowerCase()}/LOC`]),
  envoys: (size) => range(size).map((i) => ["envoy/NOUN", `${nameOf(i)}/PER`, "and/CCONJ", "the/DET", "envoy/NOUN"]),
  "rebels of everybody": (size) => range(size).map((i) => [`${nameOf(i)}/ORG`, "rebels/NOUN", "left/VERB"]),
};
const SIZE = 1500;

describe("four times the text takes about four times as long", () => {
  it.each(Object.entries(TEXTS))("%s", (_, textOf) => {
    for (const notice of [(one: Analysis) => noticeActors(one, NOWHERE), noticePlaces]) {
      const work = (size: number) => {
        const analysis = analysisOf(textOf(size));
        return () => void notice(analysis);
      };
      expect(growth(work, SIZE)).toBeLessThan(LINEAR);
    }
  });

  it("asking for all who are listed", () => {
    const work = (size: number) => {
      const analysis = analysisOf(TEXTS["one list of one name"]!(size));
      const [sentence, { mentions }] = [analysis.sentences[0]!, noticeActors(analysis, NOWHERE)];
      return () => void actorsUnder(0, sentence, mentions);
    };
    expect(growth(work, SIZE)).toBeLessThan(LINEAR);
  });
});
