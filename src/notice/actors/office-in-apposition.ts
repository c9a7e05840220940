/**
 * The office of a person set beside the name, by the tree. In: a sentence and where a name stands; out: the words of
 * the office, and whom it serves.
 *
 *     a rebel spokesman, Tomas Lind, said            a noun that the name explains
 *     an envoy who had met them, Tomas Lind, said    what he did is no part of his office
 *     Tomas Lind, a member of the Lake Council,      a noun that explains the name
 *     her Kenyan counterpart, Tomas Lind,            of Kenya; what he is to somebody is no office
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { childrenBy } from "../../language/tree.ts";
import type { DraftMention } from "./draft-mention.ts";
import { isTitleWord, RELATIVES_IN_OFFICE } from "./lists/titles.ts";
import { ownerIn } from "./office.ts";

interface Beside {
  readonly role: string | null;
  readonly of: string | null;
}

type NamedAt = ReadonlyMap<number, DraftMention>;

/** Of the nouns for persons those that are no title of one: "member Okoro" is seldom said. */
const BELONGS = /^(?:member|associate|employee|worker|staffer|organi[sz]er|operative|militant|officer)$/;
/** "her father, Tomas Lind": of a family, where the list of titles has a priest. */
const KIN = /^(?:father|sister)$/;

/** `first` and `last`: the words of the name itself. */
export function officeInApposition(
  sentence: Sentence,
  first: number,
  last: number,
  namedAt: NamedAt,
  text: string,
): Beside | null {
  const noun = nounBeside(sentence, first, last, namedAt);
  if (!noun) return null;
  const { tokens } = sentence;
  const [start, end] = phraseAround(sentence, noun, first);
  const of = ownerIn(tokens, start, end, namedAt);
  const lemma = noun.lemma.toLowerCase();
  if (RELATIVES_IN_OFFICE.has(lemma) || KIN.test(lemma)) return { role: null, of };
  return { role: text.slice(tokens[start]!.start, tokens[end]!.end).replace(/\s+/g, " "), of };
}

/** The noun for a person that the name stands beside, or that stands beside the name. */
function nounBeside(sentence: Sentence, first: number, last: number, namedAt: NamedAt): Token | null {
  const { tokens } = sentence;
  const name = tokens.slice(first, last + 1).find(({ head }) => head < first || head > last);
  if (!name) return null;
  const above = name.relation === "appos" ? tokens[name.head] : undefined;
  const isSetOff =
    tokens[first - 1]?.text === "," || tokens.slice(above?.index, first).some(({ text }) => text === ",");
  const nouns = [
    ...(above && above.index < first && isSetOff ? [above] : []),
    ...childrenBy(sentence, name.index, "appos"),
  ];
  return nouns.find((noun) => noun.upos === "NOUN" && !namedAt.has(noun.index) && isPerson(noun)) ?? null;
}

function isPerson({ lemma, xpos }: Token): boolean {
  const word = lemma.toLowerCase();
  return !xpos.endsWith("S") && (isTitleWord(word) || BELONGS.test(word));
}

/** The words of the noun, without its article and what is told of it in a clause. */
function phraseAround(sentence: Sentence, noun: Token, name: number): [first: number, last: number] {
  const { tokens } = sentence;
  const before = childrenBy(sentence, noun.index, "amod", "compound", "nmod:poss", "nmod:desc", "nummod")
    .filter(({ index, text }) => index < noun.index && !/^(?:his|her|its|their|our|my|one)$/i.test(text))
    .flatMap(({ index }) => [
      index,
      ...childrenBy(sentence, index, "compound", "amod", "flat").map((own) => own.index),
    ]);
  let last = noun.index;
  while (last + 1 < tokens.length && last + 1 !== name && goesOn(tokens[last + 1]!)) last++;
  return [Math.min(noun.index, ...before), last];
}

function goesOn({ text, upos, relation }: Token): boolean {
  if (/^[,.;:()–—"“”]$/.test(text) || /^(?:PRON|AUX|SCONJ|CCONJ)$/.test(upos)) return false;
  return upos !== "VERB" || relation === "amod" || relation === "compound";
}
