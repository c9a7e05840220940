/** The order of rules, and which of them a word can start. */
import { expect, test } from "vitest";
import type { Token } from "../language/analysis.ts";
import { OrderedRules } from "./ordered-rules.ts";
import { type Rule, rule } from "./rule.ts";

const ruleCalled = (id: string, more: Partial<Rule> = {}): Rule =>
  rule({ id, kind: "meeting", starts: "a word", word: ({ lemma }) => lemma === "meet", build: () => [], ...more });

const word = (text: string, lemma: string, upos: string): Token => ({
  ...{ text, lemma, upos, xpos: "NN" },
  ...{ index: 0, start: 0, end: text.length, head: -1, relation: "root", entity: "O" },
});

const idsOf = ({ rules }: OrderedRules): string[] => rules.map(({ id }) => id);

test("a rule goes behind those it comes after, and those of a later round behind all", () => {
  const rules = [
    ruleCalled("meeting/a", { after: ["meeting/c"] }),
    ruleCalled("meeting/b", { round: 2 }),
    ruleCalled("meeting/c"),
    ruleCalled("meeting/d"),
  ];
  expect(idsOf(new OrderedRules(rules))).toEqual(["meeting/c", "meeting/a", "meeting/d", "meeting/b"]);
  expect(idsOf(new OrderedRules([...rules].reverse()))).toEqual(["meeting/c", "meeting/a", "meeting/d", "meeting/b"]);
});

test("rules that wait for each other, for nobody or share an id are refused by name", () => {
  const waiting = [
    ruleCalled("meeting/a", { after: ["meeting/b"] }),
    ruleCalled("meeting/b", { after: ["meeting/a"] }),
  ];
  expect(() => new OrderedRules(waiting)).toThrow("meeting/a → meeting/b → meeting/a");
  expect(() => new OrderedRules([ruleCalled("meeting/a", { after: ["meeting/z"] })])).toThrow("meeting/z");
  expect(() => new OrderedRules([ruleCalled("meeting/a"), ruleCalled("meeting/a")])).toThrow("the same id");
});

test("a rule is given the words that can start it, in order, and asked once for each different word", () => {
  const asked: string[] = [];
  const met = ruleCalled("meeting/met", {
    word: ({ text, lemma, upos }) => {
      asked.push(`${text} ${upos}`);
      return lemma === "meet" && upos === "VERB";
    },
  });
  const rules = new OrderedRules([met]);
  const sentence = [word("met", "meet", "VERB"), word("meets", "meet", "NOUN"), word("met", "meet", "VERB")];
  expect(rules.startsAmong(sentence)).toEqual([{ rule: met, words: [sentence[0], sentence[2]] }]);
  expect(rules.startsAmong(sentence)).toEqual([{ rule: met, words: [sentence[0], sentence[2]] }]);
  expect(asked).toEqual(["met VERB", "meets NOUN"]);
});

test("what is known of words stays right when there are more of them than are kept", () => {
  const rule = ruleCalled("meeting/met");
  const rules = new OrderedRules([rule], 2);
  const met = word("met", "meet", "VERB");
  expect(rules.startsAmong([met])).toEqual([{ rule, words: [met] }]);
  for (let i = 0; i < 5; i++) rules.startsAmong([word(`word${i}`, `word${i}`, "NOUN")]);
  expect(rules.startsAmong([met])).toEqual([{ rule, words: [met] }]);
  expect(rules.startsAmong([word("word3", "meet", "VERB")])).toHaveLength(1);
  expect(rules.startsAmong([word("word4", "word4", "NOUN")])).toEqual([]);
});

test("rules that any word can start stand in their order among the others", () => {
  const any = ruleCalled("meeting/a", { word: null, anchor: () => true });
  const met = ruleCalled("meeting/b", { after: ["meeting/c"] });
  const other = ruleCalled("meeting/c");
  const words = [word("they", "they", "PRON"), word("met", "meet", "VERB")];
  expect(new OrderedRules([any, met, other]).startsAmong(words)).toEqual([
    { rule: any, words },
    { rule: other, words: [words[1]] },
    { rule: met, words: [words[1]] },
  ]);
});

test("a rule that does not say which words start it is refused", () => {
  expect(() => rule({ id: "meeting/met", kind: "meeting", starts: "a word", build: () => [] })).toThrow("meeting/met");
});
