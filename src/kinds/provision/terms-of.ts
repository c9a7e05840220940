/**
 * The terms that a verb or noun lists, one by one. In: the heads of its complements; out: where each term stands.
 *
 *     calls for a week of calm, the delivery of aid and new talks      three terms
 */

import { childrenBy, runAround, subtree, trimmedSpan } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";
import { KIN } from "./listed-terms.ts";

/** Of a longer list, so many terms: what follows is most often no list. */
const MOST = 6;

export function termsOf(heads: readonly number[], view: SentenceView): Span[] {
  const { sentence, tokens } = view;
  const each = [...new Set(heads.flatMap((head) => [head, ...listedWith(head, view)]))].slice(0, MOST);
  const spans = each.map((head) => {
    // A term that hangs in another is cut out of it.
    const others = new Set(
      each.filter((other) => other !== head && other > head).flatMap((other) => subtree(sentence, other)),
    );
    const pair = childrenBy(sentence, head, "conj").filter(({ index }) => isOfOne(head, index, view));
    const words = [head, ...pair.map(({ index }) => index)]
      .flatMap((index) => subtree(sentence, index, pair.includes(tokens[index]!) ? [] : ["conj", "cc"]))
      .concat(lentBy(tokens[head]!, view))
      .filter((i) => !others.has(i));
    const { first, last } = runAround(words, head);
    let start = first;
    while (start < last && LEAD.test(tokens[start]!.text)) start++;
    return trimmedSpan(sentence, start, last);
  });
  return spans.filter((span) => span !== null);
}

/** What introduces a term: "…, | for | a pullback". */
const LEAD = /^(?:to|that|for|on|of|over|about|only|and|,|;|:|–|—)$/i;

/** The other members of the list; the parser hangs some on the noun inside: "the release of A and | an exchange of B". */
function listedWith(head: number, view: SentenceView): number[] {
  const { sentence, tokens } = view;
  const own = childrenBy(sentence, head, "conj")
    .map(({ index }) => index)
    .filter((index) => !isKin(index, view) && !isExcepted(index, view) && !isOfOne(head, index, view));
  const inner = childrenBy(sentence, head, "nmod")
    .flatMap(({ index }) => childrenBy(sentence, index, "conj"))
    .filter(
      ({ index }) => childrenBy(sentence, index, "det").length > 0 && childrenBy(sentence, index, "nmod").length > 0,
    )
    .filter(({ upos }) => upos === tokens[head]!.upos)
    .map(({ index }) => index);
  return [...own, ...inner].sort((a, b) => a - b);
}

/** "the type | and number | of guns", "the size and place of the camps": both of the same thing, under one article. */
function isOfOne(head: number, index: number, { tokens }: SentenceView): boolean {
  if (WHOLE.test(tokens[head]!.lemma)) return false;
  return isUnderOneArticle(head, index, tokens);
}

/** "a truce and release | of prisoners": of a truce there are none, though the tree hangs them on it. */
function lentBy({ relation, head, index }: Token, { sentence, tokens }: SentenceView): readonly number[] {
  const whole = relation === "conj" ? tokens[head]! : undefined;
  if (!whole || !WHOLE.test(whole.lemma) || !isUnderOneArticle(head, index, tokens)) return [];
  return childrenBy(sentence, head, "nmod").flatMap((noun) =>
    noun.index > index ? subtree(sentence, noun.index) : [],
  );
}

const WHOLE = /^(?:truce|ceasefire|cease-fire|armistice|amnesty|peace)$/;

function isUnderOneArticle(head: number, index: number, tokens: readonly Token[]): boolean {
  const words = [tokens[head - 1], tokens[head], tokens[head + 1], tokens[index], tokens[index + 1]];
  const kinds = words.map((word) => (/^of$/i.test(word?.text ?? "") ? "of" : word?.upos));
  return index === head + 2 && kinds.join(" ") === "DET NOUN CCONJ NOUN of";
}

/** "three provinces, but not the coast": what is left out. */
function isExcepted(index: number, { sentence, tokens }: SentenceView): boolean {
  const first = Math.min(...subtree(sentence, index, ["conj"]));
  return tokens.slice(first, first + 3).some(({ text }) => /^not$/i.test(text));
}

/** "the exile of Lind | and his sons": the tree may hang them on the exile. */
function isKin(index: number, { sentence, tokens }: SentenceView): boolean {
  const first = Math.min(...subtree(sentence, index, ["cc"]));
  if (!KIN.test(tokens[index]!.lemma)) return false;
  const isHis = childrenBy(sentence, index, "nmod:poss").some(({ text }) => /^(?:his|her|their)$/i.test(text));
  const behind = tokens.slice(0, first).findLast(({ text }) => !/^(?:,|and|or)$/i.test(text));
  return isHis && behind !== undefined && /^(?:PROPN|PRON)$/.test(behind.upos);
}
