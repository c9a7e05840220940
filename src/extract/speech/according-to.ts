/**
 * Whom "according to" credits. In: a sentence, or the word in it; out: the head of the noun behind it.
 *
 *     Twelve people died, according to a report by the Lakeside Monitor.      → Monitor
 */
import type { Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import { childrenBy, isRelation } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";

/** Heads of the nouns in "according to N"; "treated according to the Conventions" credits nobody. */
export function accordingTo(view: SentenceView): number[] {
  return view.tokens.flatMap((token) => sourceAccordingTo(token, view) ?? []);
}

export function sourceAccordingTo(token: Token, view: SentenceView): number | null {
  if (!/^according$/i.test(token.text) || view.tokens[token.index + 1]?.text !== "to") return null;
  const noun =
    isRelation(token, "case") && token.head > token.index
      ? token.head
      : children(view.sentence, token.index).find((i) => isRelation(view.tokens[i], "obl", "nmod"));
  const head = noun === undefined ? null : writerOf(noun, view);
  return head === null || RULES.test(view.tokens[head]!.lemma) ? null : head;
}

/** What things are done by, and what says nothing. */
const RULES =
  /^(?:convention|law|rule|constitution|statute|code|principle|norm|standard|custom|tradition|procedure|protocol|timetable|schedule|calendar|formula|need|merit|conscience|want|taste|rank|size|wish|instruction|order|preference)s?$/i;

/** "a report on Monday by the Ledger": whoever wrote it. */
function writerOf(noun: number, { sentence, tokens }: SentenceView): number {
  if (
    !/^(?:report|article|story|account|statement|dispatch|study|survey|analysis|letter|book|biography|memoir|history|paper|note|diary)$/.test(
      tokens[noun]!.lemma,
    )
  )
    return noun;
  const writer = childrenBy(sentence, noun, "nmod", "obl").find(
    ({ index, upos }) =>
      index > noun &&
      upos === "PROPN" &&
      childrenBy(sentence, index, "case").some(({ text }) => /^(?:by|from|in)$/i.test(text)),
  );
  return writer?.index ?? noun;
}
