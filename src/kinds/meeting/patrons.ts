/**
 * Who sits at a table besides those who face each other. In: the word for the encounter, the verb above it and the
 * sentence; out: heads of the noun phrases that name them.
 *
 *     under the auspices of the African Union · at the invitation of Oman      who holds it together
 *     in the presence of Lind · with the participation of Chad                 who is there
 *     with Norwegian mediation · with Norway mediating · through mediators     who goes between
 *     met in Lakeside, hosted by Chad
 */
import { childrenBy, objectsOfPreposition, subjectsOf, subtree, withConjuncts } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export function patrons(anchor: Token, verb: Token | null, view: SentenceView): number[] {
  const { sentence, tokens } = view;
  const words = [anchor, ...(verb ? [verb] : [])].map(({ index }) => index);
  // "Kenya and the Front, with Qatari mediation, met", "met in Lakeside in the presence of", where the tree hangs it on another
  const around = words.flatMap((index) => [
    index,
    ...childrenBy(sentence, index, "obl", "nsubj").map((noun) => noun.index),
  ]);
  const nouns = PHRASES.flatMap(([prepositions, told]) =>
    around
      .flatMap((index) => objectsOfPreposition(sentence, index, prepositions))
      .filter((i) => told.test(tokens[i]!.lemma)),
  );
  return [...nouns.flatMap((noun) => namedBy(noun, view)), ...words.flatMap((index) => helping(index, view))];
}

const PHRASES: readonly (readonly [prepositions: ReadonlySet<string>, nouns: RegExp])[] = [
  [
    new Set(["under"]),
    /^(?:auspice|aegis|(?:co-?)?chairmanship|chair|sponsorship|patronage|mediation|facilitation|umbrella|eye|gaze)s?$/,
  ],
  [new Set(["in"]), /^(?:presence|attendance)$/],
  [new Set(["at"]), /^invitation$/],
  [
    new Set(["with", "through"]),
    /^(?:participation|attendance|mediation|facilitation|mediator|facilitator|intermediary)$/,
  ],
];

/** In whose presence others meet, and who takes no part. */
const ON_GUARD = /^(?:soldier|troop|trooper|police|policeman|guard|reporter|journalist|crowd)$/;

/** "the mediation | of Norway", "Norwegian mediation", "Norwegian mediators". */
function namedBy(noun: number, { sentence, tokens }: SentenceView): number[] {
  // "with the participation of Chad as host and of the Union": one list, wherever the tree hangs the second "of".
  const of = subtree(sentence, noun, ["acl:relcl", "advcl"]).filter(
    (i) =>
      i > noun &&
      /^(?:nmod|conj)/.test(tokens[i]!.relation) &&
      (tokens[i]!.head === noun || tokens[i]!.relation === "conj") &&
      !ON_GUARD.test(tokens[i]!.lemma) &&
      childrenBy(sentence, i, "case").some(({ text }) => /^of$/i.test(text)),
  );
  // "the two mediators, Okoro and Lind", "the mission's chief, Lind": they are named beside it.
  const behind = of.flatMap((i) => {
    const named = childrenBy(sentence, i, "appos").flatMap(({ index }) => withConjuncts(sentence, index));
    return named.length > 0
      ? [...named, ...childrenBy(sentence, i, "conj").map(({ index }) => index)]
      : withConjuncts(sentence, i);
  });
  const before = childrenBy(sentence, noun, "nmod:poss", "compound", "amod").map(({ index }) => index);
  return [...new Set([...behind, ...before])];
}

/** "met in Lakeside, hosted | by Chad", "met with Norway mediating": whoever does so while they meet. */
function helping(word: number, { sentence, tokens }: SentenceView): number[] {
  if (tokens[word]!.upos !== "VERB") return [];
  return childrenBy(sentence, word, "advcl").flatMap(({ index, lemma, xpos }) => {
    if (!HELPING.test(lemma)) return [];
    if (xpos === "VBN") return objectsOfPreposition(sentence, index, new Set(["by"]));
    const isWith = childrenBy(sentence, index, "mark", "case").some(({ text }) => /^with$/i.test(text));
    return isWith && xpos === "VBG" ? subjectsOf(sentence, index) : [];
  });
}
const HELPING = /^(?:host|mediate|broker|chair|facilitate|moderate|sponsor|convene|attend|join|accompany|preside)$/;
