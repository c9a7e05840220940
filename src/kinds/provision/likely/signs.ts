/**
 * What speaks for a sentence to state a term of a deal, and for a word to be the one that states it. In: a sentence;
 * out: named signs, those of the whole sentence once and those of each word that may govern a term.
 *
 *     Kenya would withdraw its troops within a month.
 *     s:troop  s:withdraw  sT:state …                     the sentence
 *            └ withdraw: lemma:withdraw  w:would  root  I:withdrawal …
 *
 * The weights of the signs are learnt (training/provision-signs); a sign without a weight says nothing.
 */
import { actorType } from "../../../extract/actor-named.ts";
import { isDealNoun } from "../../../extract/deals/deal-at.ts";
import { SPEAKS_FOR } from "../../../extract/issues/issues.ts";
import type { Context } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { children } from "../../../language/tree.ts";

export interface WordSigns {
  readonly word: Token;
  readonly signs: readonly string[];
}

export interface Signs {
  readonly shared: readonly string[];
  readonly words: readonly WordSigns[];
}

export function signsOf(view: SentenceView, context: Context): Signs {
  const words = view.tokens.filter((token) => mayGovern(token, view));
  return { shared: ofSentence(view, context), words: words.map((word) => ({ word, signs: ofWord(word, view) })) };
}

function mayGovern(token: Token, view: SentenceView): boolean {
  return isPlain(token) && children(view.sentence, token.index).length > 0;
}

function ofSentence(view: SentenceView, context: Context): string[] {
  const { sentence, tokens } = view;
  const signs = new Set<string>([`role:${sentence.role}`, `len:${Math.min(6, Math.floor(tokens.length / 8))}`]);
  for (const { actor } of view.actors) signs.add(`sT:${actorType(actor, context) ?? "other"}`);
  if (view.quotations.length > 0) signs.add("quoted");
  for (const token of tokens) {
    if (token.xpos === "MD") signs.add(`sM:${token.text.toLowerCase()}`);
    if (!isPlain(token)) continue;
    signs.add(`s:${token.lemma.toLowerCase()}`);
    if (isDealNoun(token)) signs.add("deal");
    for (const issue of issuesOf(token)) signs.add(`s${issue}`);
  }
  if (sentence.index > 0) {
    for (const token of context.view(sentence.index - 1).tokens) {
      if (token.xpos === "MD") signs.add(`before:${token.text.toLowerCase()}`);
      if (isPlain(token) && isDealNoun(token)) signs.add("deal before");
    }
  }
  return [...signs];
}

function ofWord(word: Token, view: SentenceView): string[] {
  const lemma = word.lemma.toLowerCase();
  const above = view.tokens[word.head];
  const signs = [`lemma:${lemma}`, `tag:${word.xpos}`, `as:${relation(word)}`];
  for (const issue of issuesOf(word)) signs.push(issue);
  if (above) {
    if (isPlain(above)) signs.push(`above:${above.lemma.toLowerCase()}`);
    signs.push(`above is:${above.upos}`);
    for (const issue of issuesOf(above)) signs.push(`above ${issue}`);
  } else signs.push("root");
  if (view.quotationAt(word)) signs.push("in quotes");
  for (const index of children(view.sentence, word.index)) {
    const below = view.tokens[index]!;
    signs.push(`has:${below.relation}`);
    if (FUNCTION.test(below.relation)) signs.push(`w:${below.lemma.toLowerCase()}`);
    else if (isPlain(below)) {
      signs.push(`below:${below.lemma.toLowerCase()}`);
      for (const issue of issuesOf(below)) signs.push(`below ${issue}`);
    }
  }
  return [...new Set(signs)];
}

/** The issues that a word speaks for more than by a hint. */
function issuesOf(token: Token): readonly string[] {
  return ISSUES.get(token.lemma.toLowerCase()) ?? NONE;
}

const NONE: readonly string[] = [];
const ISSUES: ReadonlyMap<string, readonly string[]> = new Map(
  [...SPEAKS_FOR].map(([lemma, spoken]) => [
    lemma,
    spoken.filter(({ weight }) => weight > 1).map(({ issue }) => `I:${issue}`),
  ]),
);

const relation = (token: Token): string => token.relation.split(":")[0]!;

/** A word of the language, and no name: "Kenyan" says of which talks a report tells, not what a term is. */
function isPlain(token: Token): boolean {
  return CONTENT.has(token.upos) && (token.index === 0 || !/^\p{Lu}/u.test(token.text));
}

const CONTENT: ReadonlySet<string> = new Set(["VERB", "NOUN", "ADJ"]);
const FUNCTION = /^(?:aux|mark|case|advmod|cop|det)/;
