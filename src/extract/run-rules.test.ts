/** Rounds: what a later one may still claim of a sentence. */
import { expect, test } from "vitest";
import { openLanguage } from "../language/open-language.ts";
import type { KindId } from "../model/claim.ts";
import { OrderedRules } from "./ordered-rules.ts";
import { type Context, type Round, type Rule, rule } from "./rule.ts";
import { runRules } from "./run-rules.ts";
import { sentenceViews } from "./sentence-view.ts";

const language = await openLanguage();
const TEXT = "Kenya demanded a truce and rejected the plan.";

/** A rule that begins at a word and claims some words, or none in particular. */
const claiming = (id: string, round: Round, start: string, content: string | null): Rule =>
  rule({
    id,
    kind: id.split("/")[0] as KindId,
    round,
    starts: "a word",
    word: ({ text }) => text === start,
    build: () => {
      const at = TEXT.indexOf(content ?? "");
      const spans = content ? { content: [{ start: at, end: at + content.length }] } : {};
      return [{ fields: {}, fieldSpans: spans }];
    },
  });

function firing(...rules: readonly Rule[]): string[] {
  const report = { published: null, title: null, outlet: null, agency: null, text: TEXT, segments: [] };
  const analysis = language.analyse(TEXT, [{ start: 0, end: TEXT.length, role: "body" }]);
  const none = { times: [], numbers: [], actors: [], actorMentions: [], places: [], quotations: [] };
  const noticed = { ...none, logEntries: analysis.sentences.map(() => null) };
  const context: Context = { report, analysis, noticed, view: sentenceViews(analysis, noticed) };
  return runRules(new OrderedRules(rules), context).map((found) => found.rule.id);
}

test("a later round claims other words of the same sentence, and none that are claimed already", () => {
  const first = claiming("position/first", 1, "demanded", "a truce");
  const other = claiming("position/other", 2, "rejected", "the plan");
  const same = claiming("position/same", 2, "truce", "truce");
  expect(firing(first, other, same)).toEqual(["position/first", "position/other"]);
});

test("the words that lead to a claim belong to it", () => {
  const first = claiming("position/first", 1, "demanded", "the plan");
  const lead = claiming("position/lead", 3, "rejected", "rejected");
  expect(firing(first, lead)).toEqual(["position/first"]);
});

test("of a kind without words of its own a later round claims nothing in the same sentence", () => {
  const first = claiming("meeting/first", 1, "demanded", null);
  const later = claiming("meeting/later", 3, "rejected", null);
  expect(firing(first, later)).toEqual(["meeting/first"]);
});

test("rules of one round, and of other kinds, do not stand in each other's way", () => {
  const one = claiming("meeting/one", 2, "demanded", null);
  const two = claiming("meeting/two", 2, "rejected", null);
  const kind = claiming("incident/kind", 3, "plan", null);
  expect(firing(one, two, kind)).toEqual(["meeting/one", "meeting/two", "incident/kind"]);
});
