/**
 * Which words make up the cue. In: the word that carries it; out: that word with its auxiliaries, negation, adverbs,
 * particle, and verbs before it that only colour it.
 *
 *     Okoro [has not yet said] …    [went on to say] …    [declined to say] …    [called for] a pause
 */
import type { Sentence } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import { isRelation, type Range } from "./tree.ts";

/** Verbs that say how something is said, not what is wanted: "went on to say", "appeared to suggest". */
const COLOURING = new Set(
  "go continue begin start try appear seem decline refuse use attempt manage proceed happen fail need have come tend want like rush hasten pause stop".split(
    " ",
  ),
);

/** The verb that another stands for: "say" for "declined" in "declined to say", else the verb itself. */
export function topOfChain(sentence: Sentence, verb: number): number {
  let top = verb;
  for (;;) {
    const token = sentence.tokens[top]!;
    const above = sentence.tokens[token.head];
    if (!above || !isRelation(token, "xcomp") || above.index > top || !COLOURING.has(above.lemma)) return top;
    // Nothing but adverbs and "to" between: in "wanted him to say" the verb above has an object.
    const between = sentence.tokens.slice(above.index + 1, top);
    if (between.some(({ upos }) => !/^(?:PART|ADV|ADP|AUX)$/.test(upos))) return top;
    top = above.index;
  }
}

export function cueRange(sentence: Sentence, verb: number, top: number = topOfChain(sentence, verb)): Range {
  const isPart = (i: number): boolean => {
    const token = sentence.tokens[i]!;
    if (token.head !== top && token.head !== verb) return false;
    if (/^(?:when|where|why|how|while|as)$/i.test(token.text)) return false;
    return (
      isRelation(token, "aux", "cop") ||
      token.relation === "advmod" ||
      (isRelation(token, "mark") && token.upos === "PART")
    );
  };
  let first = top;
  while (first > 0 && isPart(first - 1)) first--;
  // "Also", said at the start of a sentence, belongs to all of it.
  while (first < top && sentence.tokens[first]!.start === sentence.start) first++;
  let last = Math.max(verb, top);
  const particles = children(sentence, verb).filter((i) => sentence.tokens[i]!.relation === "compound:prt");
  while (particles.includes(last + 1)) last++;
  return { first, last };
}
