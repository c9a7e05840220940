/**
 * Who is named out of several. In: heads of noun phrases, and the noun of the encounter if it has one; out: the heads of those that
 * "including" names. The tree hangs them on this and that, so the words tell whom they are of.
 *
 *     met Kenyan leaders, including Okoro and Lind · forty ministers attended the conference, including Okoro
 */
import { childrenBy, withConjuncts } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export function includedIn(heads: readonly number[], view: SentenceView, word: Token | null = null): number[] {
  const { sentence, tokens, actors } = view;
  return tokens
    .filter(({ text, head }) => text === "including" && head >= 0)
    .filter((including) => {
      // "attended the conference, including Okoro"
      if (word !== null && including.index > word.index && including.index - word.index < 3) return true;
      const many = manyBefore(including, view);
      return (
        many !== null &&
        (heads.includes(many.index) || (word !== null && isBehind(word, including, view) && !isTopic(many, view)))
      );
    })
    .flatMap(({ head }) => withConjuncts(sentence, head))
    .filter((head) => actors.some(({ first, last }) => first <= head && head <= last));
}

/** "leaders of Congress, | including": the noun for several within a few words before. */
function manyBefore({ index }: Token, { tokens }: SentenceView): Token | null {
  for (let at = index - 1; at >= Math.max(0, index - FEW); at--) {
    const token = tokens[at]!;
    if (token.upos === "VERB") return null;
    if (token.xpos === "NNS" && SEVERAL.test(token.lemma)) return token;
  }
  return null;
}

/** "attended the conference, | including": what they attended stands between, and no other verb does. */
function isBehind(word: Token, { index }: Token, { tokens }: SentenceView): boolean {
  return index > word.index && !tokens.slice(word.index + 1, index).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
}

/** "held talks on aid to | poor nations |, including Kenya": spoken of, not there. */
function isTopic({ index }: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "case").some(({ text }) =>
    /^(?:to|on|over|about|against|for|into|regarding)$/i.test(text),
  );
}

const FEW = 7;
const SEVERAL =
  /^(?:leader|minister|official|envoy|delegate|diplomat|negotiator|mediator|representative|president|premier|ambassador|commander|general|lawmaker|senator|politician|figure|member|chief|head|ally|nation|state|country|power|party|group|faction|government|dignitary|participant|guest|adviser)$/;
