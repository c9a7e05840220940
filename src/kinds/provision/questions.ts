/**
 * What accounts of one term can differ on: whether it holds.
 *
 *     The truce does not cover the Hill Guard, Okoro said.      The truce covers all groups, the Hill Guard included.
 */
import { tellingWords } from "../../model/folded-words.ts";
import { eachDay } from "../compare-days.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { pairsOf } from "../names-in.ts";
import { tellOneStory } from "../one-story.ts";
import { cut } from "../phrase.ts";
import type { Question } from "../question.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";

const STATES: Readonly<Record<string, "agreed" | "not agreed">> = {
  agreed: "agreed",
  implemented: "agreed",
  rejected: "not agreed",
};
/** A term is told in other words, but with most of those of its shorter version. */
const SHARE = 0.75;
const LEAST_WORDS = 2;
/** Words looked at of one term. */
const MOST_WORDS = 16;
const FEW_DAYS = 7;
/** They say how a term stands, not which it is. */
const COVERING = new Set(
  "included include includes including excluded exclude excludes excluding except cover covers covered agreed accepted rejected refused".split(
    " ",
  ),
);

export const status: Question = {
  id: "status",
  fields: ["status"],
  keys: (claim) => {
    const [published] = eachDay(claim.published, 1);
    const words = wordsOf(claim);
    if (published === undefined || words.length < LEAST_WORDS || !(String(claim.fields.status) in STATES)) return [];
    const week = Math.floor(published / FEW_DAYS);
    return [week, week + 1].flatMap((near) => pairsOf(words, MOST_WORDS).map((pair) => `${near}|${pair}`));
  },
  same: isOneTerm,
  answer: (claim) => STATES[String(claim.fields.status)]!,
  compare: () => ({ as: "becomes", because: ["agreed and not agreed"] }),
  text: (claim) => STATES[String(claim.fields.status)]!,
  about: ({ fields }) => `Whether it is a term: ${cut(String(fields.content), 80)}`,
};

function isOneTerm(a: ComparableClaim, b: ComparableClaim): Comparison {
  if (a.fields.issue !== b.fields.issue) return different("different issues");
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const [few, many] = one.length <= two.length ? [one, two] : [two, one];
  const shared = few.filter((word) => many.includes(word)).length;
  if (shared < Math.max(LEAST_WORDS, SHARE * few.length)) return different("different terms");
  return tellOneStory(a, b, FEW_DAYS) ? isSame("the same words", "one story") : unsure("two stories");
}

function wordsOf({ fields }: ComparableClaim): readonly string[] {
  const words = typeof fields.content === "string" ? tellingWords(fields.content.slice(0, 400)) : [];
  return [...new Set(words.filter((word) => !COVERING.has(word)))].slice(0, MOST_WORDS);
}
