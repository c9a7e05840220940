/** The language layer's promises: exact places, the same trees whatever the batch, no text that breaks it. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLanguage } from "./open-language.ts";
import { takenForWords } from "./parser/names-like-words.ts";
import { leadIn } from "./words/lead-in.ts";
import { LONGEST_SENTENCE, splitSentences } from "./words/split-sentences.ts";
import { tokenise } from "./words/tokenise.ts";

const language = await openLanguage();
const body = (text: string) => language.analyse(text, [{ start: 0, end: text.length, role: "body" }]);
const words = (text: string): string =>
  tokenise(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
const sentences = (text: string): string[] =>
  splitSentences(text, tokenise(text)).map((run) => text.slice(run[0]!.start, run.at(-1)!.end));

describe("words", () => {
  it.each([
    ["The U.S.-backed envoys didn't sign.", "The U.S. - backed envoys did n't sign ."],
    [
      'Ravna is "HF"-held; Tarn is Highland Front (HF)-held.',
      'Ravna is " HF " - held ; Tarn is Highland Front ( HF ) - held .',
    ],
    ["“We can’t,” he said.", "“ We ca n’t , ” he said ."],
    ["an ex-minister's 72-hour pause", "an ex-minister 's 72 - hour pause"],
    ["US$12m, 34% and 5km", "US$ 12 m , 34 % and 5 km"],
    ["See https://lakeside.example/a?b=1.", "See https://lakeside.example/a?b=1 ."],
    ["an F-16 (and MH-17)", "an F-16 ( and MH-17 )"],
    ["„so be it“ – they don`t", "„ so be it “ – they do n`t"],
  ])("%s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe("sentences", () => {
  it("titles, initials and abbreviations do not end one", () => {
    expect(sentences("Gen. J. Okoro of the U.N. mission met Mr. Lind. They spoke.")).toHaveLength(2);
  });

  it("an abbreviation ends one before a word that opens sentences", () => {
    expect(sentences("He flew to the U.S. The talks went on.")).toHaveLength(2);
  });

  it("a closing mark goes with the sentence it closes", () => {
    expect(sentences("“We tried. We failed.” Lind left.")).toEqual(["“We tried.", "We failed.”", "Lind left."]);
  });

  it("a question that is attributed stays one", () => {
    expect(sentences("“Will you sign?” he was asked.")).toHaveLength(1);
  });

  it("a run without an end is cut", () => {
    const runs = splitSentences("so ".repeat(2000), tokenise("so ".repeat(2000)));
    expect(Math.max(...runs.map((run) => run.length))).toBe(LONGEST_SENTENCE);
  });
});

describe("trees", () => {
  it("every sentence is a tree with one root", () => {
    const { sentences: parsed } = body(
      "Okoro met Lind in Geneva on Monday. The road, which was mined, stayed closed, he said.",
    );
    for (const { tokens } of parsed) {
      expect(tokens.filter((token) => token.head === -1)).toHaveLength(1);
      for (const token of tokens) {
        let at = token.index;
        for (let steps = 0; at >= 0; steps++) {
          expect(steps).toBeLessThanOrEqual(tokens.length);
          at = tokens[at]!.head;
        }
      }
    }
  });

  it("who does what is found in a plain sentence", () => {
    const [sentence] = body("Delegates met the minister.").sentences;
    expect(sentence!.tokens.map(({ relation, head, lemma }) => [lemma, relation, head])).toEqual([
      ["delegate", "nsubj", 1],
      ["meet", "root", -1],
      ["the", "det", 3],
      ["minister", "obj", 1],
      [".", "punct", 1],
    ]);
  });

  it("what stands behind a day does not hang on it", () => {
    const headOf = (text: string, word: string): [string, string] => {
      const { tokens } = body(text).sentences[0]!;
      const { head, relation } = tokens.find((token) => token.text === word)!;
      return [tokens[head]!.text, relation];
    };
    expect(headOf("The rebels took control on Friday of Wazan.", "Wazan")).toEqual(["control", "nmod"]);
    expect(headOf("Clashes flared in Meral on Tuesday between the army and the rebels.", "army")).toEqual([
      "flared",
      "obl",
    ]);
    expect(headOf("The minister accused Kenya late Wednesday of providing arms.", "providing")[0]).toBe("accused");
    expect(headOf("He will return on Friday of next week.", "week")[0]).toBe("Friday");
  });

  it("lemmas are words", () => {
    const words = body("The gunmen fled. They blamed the children and held the men.").sentences.flatMap(
      (s) => s.tokens,
    );
    const lemmas = words.filter(({ upos }) => /^(?:NOUN|VERB)$/.test(upos)).map(({ lemma }) => lemma);
    expect(lemmas).toEqual(["gunman", "flee", "blame", "child", "hold", "man"]);
    const likeOthers = body("The aides noted it.").sentences.flatMap((s) => s.tokens);
    expect(likeOthers.map(({ lemma }) => lemma).slice(1, 3)).toEqual(["aide", "note"]);
    const turned = body("They carried it, tried, and lied.").sentences.flatMap((s) => s.tokens);
    const spelt = body("He has warned that dozens, barred from the port, escaped and eased the way.").sentences;
    const verbs = spelt.flatMap((s) => s.tokens).filter(({ upos }) => upos === "VERB");
    expect(verbs.map(({ lemma }) => lemma)).toEqual(["warn", "bar", "escape", "ease"]);
    const laid = body("They must lay down their arms. The town lay in ruins.").sentences.flatMap((s) => s.tokens);
    expect(laid.filter(({ text }) => text === "lay").map(({ lemma }) => lemma)).toEqual(["lay", "lie"]);
    expect(turned.filter(({ upos }) => upos === "VERB").map(({ lemma }) => lemma)).toEqual(["carry", "try", "lie"]);
  });

  it("a sentence has the same tree whatever stands beside it", () => {
    const alone = body("The envoys met in Geneva.").sentences[0]!;
    const text = `The envoys met in Geneva. ${"Nobody knew why the talks had failed so late at night. ".repeat(80)}`;
    const among = body(text).sentences;
    expect(among.length).toBe(81);
    expect(among[0]).toEqual(alone);
    expect(among[80]!.tokens.map((token) => token.head)).toEqual(among[1]!.tokens.map((token) => token.head));
  });
});

describe("any text", () => {
  it("gives words whose places are exact and that cover all but white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { sentences: parsed } = body(text);
        const covered = parsed.flatMap(({ tokens }) => tokens);
        for (const token of covered) expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(covered.map((token) => token.text).join("")).toBe(text.replace(/\s+/gu, ""));
      }),
    );
  });

  it.each([
    ["a long line without a blank", "a".repeat(300_000)],
    ["quotation marks", '"'.repeat(100_000)],
    ["digits", "7".repeat(200_000)],
    ["lone halves of characters", "\ud800 \udfff".repeat(5_000)],
  ])("is read to the end: %s", (_, text) => {
    const spans = tokenise(text);
    expect(spans.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(text.replace(/\s+/gu, "").length);
    expect(splitSentences(text, spans).length).toBeGreaterThan(0);
  });
});

it("the kernel's bytes were built from the source beside them", () => {
  const folder = new URL("kernel/", import.meta.url);
  const source = createHash("sha256")
    .update(readFileSync(new URL("kernel.c", folder)))
    .digest("hex");
  expect(readFileSync(new URL("kernel.source.sha256", folder), "utf8").trim()).toBe(source);
});

describe("sentences without a tree", () => {
  it("have the same words, and only those asked for have a tree", async () => {
    const text = "Okoro met Lind. Lind met Okoro on Monday.";
    const segments = [{ start: 0, end: text.length, role: "body" as const }];
    const language = await openLanguage();
    const whole = language.analyse(text, segments).sentences;
    const some = language.analyse(text, segments, (words) => words.includes("Monday")).sentences;
    expect(some.map(({ tokens }) => tokens.map((token) => token.text))).toEqual(
      whole.map(({ tokens }) => tokens.map((token) => token.text)),
    );
    expect(some[0]!.tokens.every(({ head, upos }) => head === -1 && upos === "X")).toBe(true);
    expect(some[1]).toEqual(whole[1]);
  });
});

describe("what leads in to a sentence", () => {
  const headless = async (text: string): Promise<string[]> => {
    const segments = [{ start: 0, end: text.length, role: "body" as const }];
    const { tokens } = (await openLanguage()).analyse(text, segments).sentences[0]!;
    return tokens.filter(({ head }) => head < 0).map((token) => token.text);
  };

  it("is read apart from it", async () => {
    expect(await headless("7 October - Ada Okoro and Tomas Lind meet in Ravna.")).toEqual(["meet"]);
    expect(await headless("A day later rebels shelled Ravna.")).toEqual(["shelled"]);
  });

  it.each([
    ["14:05 GMT - Rebels shelled Ravna.", 3],
    ["• 3 May 1994: Rebels shelled Ravna.", 5],
    ["Two days later, rebels shelled Ravna.", 4],
    ["Hours later than planned they met.", 0],
    ["Three envoys met.", 0],
    ["May - they said so.", 0],
  ])("is a date before a dash, or a count of days: %s", (text, length) => {
    expect(leadIn(tokenise(text).map(({ start, end }) => text.slice(start, end)))).toBe(length);
  });
});

describe("a surname that is a word as well", () => {
  const tagsOf = (text: string, word: string): string[] =>
    body(text)
      .sentences.slice(1)
      .flatMap(({ tokens }) => tokens.filter(({ text: form }) => form === word).map(({ upos }) => upos));

  it("is read as a name where the report tells whose it is", () => {
    expect(tagsOf("Anna May met Okoro. May urged restraint. Later May insisted on it.", "May")).toEqual([
      "PROPN",
      "PROPN",
    ]);
    expect(tagsOf("Sun Ki-ha met Okoro. Sun said it was time.", "Sun")).toEqual(["PROPN"]);
    const [, told] = body("Anna May met Okoro. May urged restraint.").sentences;
    expect(told!.tokens[0]).toMatchObject({ text: "May", lemma: "May", relation: "nsubj" });
  });

  it("stays a word where nobody has it, where no verb follows, and in a date", () => {
    expect(tagsOf("Anna Lind met Okoro. Grants of land are rare. Bans said little.", "Grants")).toEqual(["NOUN"]);
    expect(tagsOf("Anna Power met Okoro. Power cuts are rare.", "Power")).toEqual(["NOUN"]);
    expect(takenForWords(["in", "May"], [DET, NOUN], new Set(["May"]), false)).toEqual([]);
    expect(takenForWords(["the", "May"], [DET, NOUN], new Set(["May"]), true)).toEqual([]);
    expect(takenForWords(["the", "May"], [DET, NOUN], new Set(["May"]), false)).toEqual([1]);
  });
});

const wordOf = (upos: string, xpos: string) => ({ lemma: "", upos, xpos, head: -1, relation: "dep", entity: "O" });
const [DET, NOUN] = [wordOf("DET", "DT"), wordOf("NOUN", "NN")];
