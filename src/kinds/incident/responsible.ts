/**
 * Who is said to be responsible for an event. In: the noun of the event; out: those who are, as words of the sentence.
 *
 *     Norland was responsible for the strikes on Ravna          Norland
 *     Rebels were behind the bombing                            rebels
 *     the army was to blame for the attack                      the army
 *     12 were killed in the strikes, and Norland jets may have been responsible
 */
import { childrenBy, isRelation, subjectsOf } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { isFor } from "./charge.ts";

const RESPONSIBLE = /^(?:responsible|culpable|liable)$/;
/** Steps up from either to what holds both: "in the strikes" hangs on "were killed", that on "said". */
const NEAR = 6;

export function responsibleFor(noun: Token, view: SentenceView): readonly number[] {
  const { sentence, tokens } = view;
  if (isBehind(noun, view)) return childrenBy(sentence, noun.index, "nsubj").map(({ index }) => index);
  const above = tokens[noun.head];
  if (above && isRelation(noun, "obl", "nmod") && isFor(noun, view)) {
    if (RESPONSIBLE.test(above.lemma) || isToBlame(above, view)) return whoIs(above, view);
  }
  const told = tokens.filter(({ index, lemma }) => index > noun.index && RESPONSIBLE.test(lemma));
  return told.length === 1 && !saysForWhat(told[0]!, view) && isNear(told[0]!, noun, view) ? whoIs(told[0]!, view) : [];
}

/** "were behind the bombing": the tree makes the bombing what they were. */
function isBehind(noun: Token, { sentence }: SentenceView): boolean {
  const isThere = childrenBy(sentence, noun.index, "case").some(({ text }) => /^behind$/i.test(text));
  return isThere && childrenBy(sentence, noun.index, "cop").length > 0 && !isDenied(noun, sentence);
}

/** "was to blame" */
function isToBlame({ index, lemma }: Token, { sentence }: SentenceView): boolean {
  return lemma === "blame" && childrenBy(sentence, index, "cop").length > 0;
}

/** "those responsible" are nobody, and neither is who was not. */
function whoIs(word: Token, { sentence }: SentenceView): readonly number[] {
  const isSaid = childrenBy(sentence, word.index, "cop").length > 0 && !isDenied(word, sentence);
  return isSaid ? subjectsOf(sentence, word.index) : [];
}

function isDenied({ index }: Token, sentence: SentenceView["sentence"]): boolean {
  return childrenBy(sentence, index, "advmod").some(({ text }) => /^(?:not|n['’]t|never)$/i.test(text));
}

function saysForWhat({ index }: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "obl", "advcl").length > 0;
}

/** Whether the clause stands beside the one that tells the event: "residents said, adding that …". */
function isNear(responsible: Token, noun: Token, view: SentenceView): boolean {
  const over = above(noun, view);
  return !over.includes(responsible.index) && above(responsible, view).some((index) => over.includes(index));
}

function above(word: Token, { tokens }: SentenceView): readonly number[] {
  const found: number[] = [];
  for (let at = tokens[word.head]; at && found.length < NEAR; at = tokens[at.head]) found.push(at.index);
  return found;
}
