/**
 * Who does what is told of a word that counts, compares or gives examples. In: the head of a noun phrase; out: the heads
 * of those it is told of.
 *
 *     Kenya was the first country to sign                           Kenya
 *     Kenya and Chad are among the few states that signed           Kenya, Chad
 *     thirty states, including Kenya and Chad, signed               Kenya, Chad: they are named, the others nobody knows
 *     thousands of protesters                                       the protesters
 */
import { childrenBy, withConjuncts } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";

/** "it is the only state that blocks it", "Kenya was the first country to sign": who is said to be so. */
export function subjectOver(index: number, view: SentenceView): readonly number[] {
  const { sentence, tokens, actors } = view;
  const examples = examplesOf(index, view);
  if (examples.length > 0) return examples;
  const among = thoseAmong(index, view);
  if (among.length > 0) return among;
  // "thousands of protesters", "a majority of lawmakers": they who are counted.
  const counted = COUNTS.test(tokens[index]!.lemma)
    ? childrenBy(sentence, index, "nmod").find((noun) =>
        childrenBy(sentence, noun.index, "case").some(({ text }) => /^of$/i.test(text)),
      )
    : undefined;
  if (counted) return subjectOver(counted.index, view);
  // "ministers in Kenya, Sudan and Chad": so many lands do it together.
  const lands = HEADS.test(tokens[index]!.lemma)
    ? childrenBy(sentence, index, "nmod").find(
        (noun) =>
          childrenBy(sentence, noun.index, "case").some(({ text }) => /^in$/i.test(text)) &&
          childrenBy(sentence, noun.index, "conj").length > 0,
      )
    : undefined;
  if (lands) return withConjuncts(sentence, lands.index);
  // "Okoro, a Unionist who voted against it": she did.
  const beside = tokens[index]!.relation === "appos" ? tokens[tokens[index]!.head] : undefined;
  const isOneOf = childrenBy(sentence, index, "det").some(({ text }) => /^an?$/i.test(text));
  if (beside && isOneOf && actorAt(beside.index, sentence, actors)?.form !== "adjective") return [beside.index];
  if (childrenBy(sentence, index, "cop").length === 0) return [index];
  const subject = childrenBy(sentence, index, "nsubj")[0];
  return subject ? withConjuncts(sentence, subject.index) : [index];
}

const HEADS = /^(?:minister|government|leader|ministry|capital|president)$/;
const COUNTS =
  /^(?:thousand|hundred|dozen|score|million|crowd|majority|handful|number|couple|group|tens?|some|many|most|several|half)$/i;

/** "thirty states, including Kenya and Chad", "countries like Kenya", "several states, among them Kenya": the named ones. */
function examplesOf(index: number, { sentence, tokens, actors }: SentenceView): readonly number[] {
  const noun = tokens[index]!;
  if (noun.xpos !== "NNS" || !LANDS.test(noun.lemma)) return [];
  const isExample = ({ index: at }: { index: number }): boolean =>
    at > index && EXAMPLES.test(leadOf(at, index, tokens)) && actorAt(at, sentence, actors)?.form !== "adjective";
  const example = childrenBy(sentence, index, "nmod", "obl", "appos").find(isExample);
  return example ? withConjuncts(sentence, example.index) : [];
}

/** The words between a noun and its example that lead to it: ", including the". */
function leadOf(example: number, noun: number, tokens: SentenceView["tokens"]): string {
  return tokens
    .slice(noun + 1, example)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}

const EXAMPLES = /(?:^|\s)(?:including|like|such as|among them|notably|especially|particularly|namely)\b/;

/** "Kenya is | among the few states | that signed": so it did. */
function thoseAmong(index: number, { sentence, tokens }: SentenceView): readonly number[] {
  const above = /^nmod/.test(tokens[index]!.relation) ? tokens[tokens[index]!.head]! : undefined;
  const counted = above && COUNTS.test(above.lemma) ? above.index : index;
  const isAmong = childrenBy(sentence, counted, "case").some(({ text }) => /^(?:among|amongst)$/i.test(text));
  const subject =
    isAmong && childrenBy(sentence, counted, "cop").length > 0 && childrenBy(sentence, counted, "nsubj")[0];
  return subject ? withConjuncts(sentence, subject.index) : [];
}

/** Those of whom many do a thing together. */
const LANDS =
  /^(?:country|state|nation|power|government|group|faction|party|body|organi[sz]ation|union|ally|member|militia|movement|neighbou?r)$/;
