/** Expressions of time against their cases, and any text at all. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../../test/growth.ts";
import { openLanguage } from "../../language/open-language.ts";
import type { TimeMention } from "../noticed.ts";
import { noticeTimes } from "./notice-times.ts";
import { timeOf } from "./time-of.ts";

const language = await openLanguage();

function analyse(text: string) {
  return language.analyse(text, [{ start: 0, end: text.length, role: "body" }]);
}

function timesIn(text: string, on: string | null): readonly TimeMention[] {
  const published = on ? { value: on, basis: "stated" as const, because: "", spans: [] } : null;
  return noticeTimes(analyse(text), published);
}

/** A title, a line "on DAY", then sentences with the expression in braces, "=>", its value and basis. */
function readCases(): { title: string; on: string | null; sentence: string; expected: string }[] {
  const source = readFileSync(new URL("times.cases.txt", import.meta.url), "utf8");
  return source.split(/\n\s*\n/).flatMap((block) => {
    const [title = "", day = "", ...lines] = block.trim().split("\n");
    const on = day.replace("on ", "");
    return lines.map((line) => {
      const [sentence = "", expected = ""] = line.split(" => ");
      return { title: title.slice(2), on: on === "none" ? null : on, sentence, expected };
    });
  });
}

const cases = readCases();

it("there are cases", () => expect(cases.length).toBeGreaterThan(45));

describe.each(cases)("$title: $sentence", ({ on, sentence, expected }) => {
  it(`is ${expected}`, () => {
    const marked = /\{(.*)\}/.exec(sentence)?.[1];
    const text = sentence.replace(/[{}]/g, "");
    const found = timesIn(text, on);
    if (expected === "nothing") return expect(found).toEqual([]);
    const [value, basis, open] = expected.split(" ");
    const time = found.find((one) => text.slice(one.start, one.end).endsWith(marked ?? ""));
    const got = time?.value ?? time?.duration ?? time?.every ?? time?.reference ?? time?.clock ?? "none";
    // "since early 2014" opens what "early 2014" says.
    const wanted = open ? `${value!.split("/")[0]}/..` : value;
    expect(`${got} ${time?.basis}`).toBe(`${wanted} ${basis}`);
  });
});

describe("which time belongs to which verb", () => {
  const dayOf = (text: string, word: string): string | null => {
    const analysis = analyse(text);
    const times = noticeTimes(analysis, { value: "2024-03-13", basis: "stated", because: "", spans: [] });
    const sentence = analysis.sentences[0]!;
    const index = sentence.tokens.findIndex((token) => token.text === word);
    return timeOf(index, sentence, times)?.value ?? null;
  };

  it("the day of saying is not the day of what is said", () => {
    const text = "Okoro said Friday that the talks would resume on Monday.";
    expect(dayOf(text, "said")).toBe("2024-03-08");
    expect(dayOf(text, "resume")).toBe("2024-03-18");
    expect(dayOf(text, "talks")).toBe("2024-03-18");
  });

  it("a clause with when shares the day of its verb", () => {
    expect(dayOf("They will discuss it on Friday when they meet in Geneva.", "meet")).toBe("2024-03-15");
  });

  it("a day right after the verb of saying is that of saying, wherever the tree has hung it", () => {
    const text = "Lakeside said Monday it was looking for ways to free the sailors, while their captors kept silent.";
    expect(dayOf(text, "said")).toBe("2024-03-11");
    expect(dayOf(text, "looking")).toBeNull();
  });

  it("a stretch dates what was done in it", () => {
    expect(dayOf("Gunmen killed nine farmers in the past four days.", "killed")).toBe("2024-03-10/2024-03-13");
  });

  it("the first time since a month is not in that month", () => {
    expect(dayOf("They met for the first time since November.", "met")).toBeNull();
  });
});

it("the same word in the same sentence may leave two days open, and says so", () => {
  const [time] = timesIn("Okoro is in town Friday.", "2024-03-13");
  expect(time?.alternatives).toEqual(["2024-03-15"]);
  expect(timesIn("The pact of 7/8/07 stands.", "2024-03-13")[0]?.alternatives).toEqual(["2007-08-07"]);
  expect(timesIn("They met on Friday.", "2024-03-13")[0]?.alternatives).toEqual([]);
});

it("a part keeps the year it is part of, and a time of day its hour", () => {
  expect(timesIn("They fought in early 2014.", "2024-03-13")[0]).toMatchObject({ unit: "year", part: "start" });
  expect(timesIn("They met at 10 a.m. Friday.", "2024-03-13")[0]).toMatchObject({ type: "time", clock: "T10:00" });
});

it("a long line of words of time is read in time that grows with its length", () => {
  const words = "since early last March 11 , 2024 - a few days of the third quarter , every other Friday ago ";
  const work = (times: number) => {
    const text = words.repeat(times);
    const tokens = analyse(words).sentences[0]!.tokens;
    const step = words.length;
    const long = Array.from({ length: times }, (_, i) =>
      tokens.map((token) => ({
        ...token,
        start: token.start + i * step,
        end: token.end + i * step,
        index: token.index + i * tokens.length,
        head: token.head < 0 ? -1 : token.head + i * tokens.length,
      })),
    ).flat();
    const sentence = { index: 0, paragraph: 0, role: "body" as const, start: 0, end: text.length, tokens: long };
    const published = { value: "2024-03-13", basis: "stated", because: "", spans: [] } as const;
    return () => void noticeTimes({ text, sentences: [sentence] }, published);
  };
  expect(growth(work, 500)).toBeLessThan(LINEAR);
});

it("in any text, times lie within it, in order and apart", () => {
  const words = fc.constantFrom(
    "Monday",
    "March",
    "11",
    "2024",
    "-",
    "next",
    "week",
    "last",
    "since",
    ",",
    "three",
    "days",
    "ago",
    "early",
    "in",
    "a",
    "48",
    "hour",
    "may",
    "said",
    ".",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.boolean(), (list, isDated) => {
      const text = list.join(" ");
      let last = 0;
      for (const { start, end } of timesIn(text, isDated ? "2024-03-13" : null)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 60 },
  );
});
