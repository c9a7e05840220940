/**
 * The words a verb of saying reports. In: the verb; out: spans, one for each clause of its own.
 *
 *     Okoro said the road was open and that aid would follow.
 *                └──────1───────┘          └─────2──────┘
 *     The road was open, Okoro said on Monday, but aid was late.      the clause before and after the attribution
 */
import { childrenBy, isRelation, runAround, subtree, trimmedSpan } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Sentence, Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import type { Span } from "../../model/span.ts";

export function reportedClauses(verb: Token, view: SentenceView): Span[] {
  const { sentence } = view;
  const complement = childrenBy(sentence, verb.index, "ccomp")[0];
  if (complement) {
    return splitClauses(sentence, complement).flatMap((words) => clauseSpan(sentence, words, verb.index) ?? []);
  }
  // "The road was open, Okoro said": the attribution hangs on what is said.
  if (isRelation(verb, "parataxis") && verb.head >= 0) {
    const attribution = new Set(subtree(sentence, verb.index));
    const words = subtree(sentence, verb.head).filter((i) => !attribution.has(i));
    return clauseSpan(sentence, words, verb.index) ?? [];
  }
  const said = childrenBy(sentence, verb.index, "parataxis").find((token) => token.upos !== "PUNCT");
  return said ? (clauseSpan(sentence, subtree(sentence, said.index), verb.index) ?? []) : [];
}

/** A complement and the clauses coordinated with it that have a subject of their own. */
function splitClauses(sentence: Sentence, complement: Token): number[][] {
  const coordinated = childrenBy(sentence, complement.index, "conj").filter((clause) =>
    children(sentence, clause.index).some((i) => isRelation(sentence.tokens[i], "nsubj")),
  );
  const taken = new Set(coordinated.flatMap((clause) => subtree(sentence, clause.index)));
  const main = subtree(sentence, complement.index).filter((i) => !taken.has(i));
  return [main, ...coordinated.map((clause) => subtree(sentence, clause.index))];
}

/** The clause as a span, on the side of the verb where it mostly lies, without "that", "and" and commas in front. */
function clauseSpan(sentence: Sentence, words: readonly number[], verb: number): Span[] | null {
  const before = words.filter((i) => i < verb);
  const after = words.filter((i) => i > verb);
  const side = before.length >= after.length ? before : after;
  if (side.length === 0) return null;
  const middle = side[Math.floor(side.length / 2)]!;
  let { first, last } = runAround(side, middle);
  const isOpener = (token: Token | undefined): boolean =>
    token !== undefined &&
    ((token.upos === "SCONJ" && token.text.toLowerCase() === "that") || token.upos === "CCONJ" || token.upos === "PUNCT") &&
    !/["“‘']/.test(token.text);
  while (first < last && isOpener(sentence.tokens[first])) first++;
  if (last - first < 1) return null;
  const span = trimmedSpan(sentence, first, last);
  return span ? [span] : null;
}
