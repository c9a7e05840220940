/**
 * The words of a clause that is a term. In: its verb; out: where it stands, without the clauses coordinated with it,
 * what introduces it and the phrase that names the deal.
 *
 *     Under the deal, | the army will leave the city | and the rebels will disarm.
 */
import { childrenBy, runAround, subtree, trimmedSpan } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";

/** A term says at least what is done to what. */
const LEAST_WORDS = 2;

/** `without`: a word of the clause that does not belong to the term, with all below it. */
export function clauseSpan(verb: Token, view: SentenceView, without: Token | null | undefined = null): Span | null {
  const { sentence, tokens } = view;
  const cut = new Set(without ? subtree(sentence, without.index) : []);
  // "Once the truce holds, they would …": when it is to be done is not what is to be done.
  for (const before of childrenBy(sentence, verb.index, "advcl")) {
    if (before.index < verb.index) for (const i of subtree(sentence, before.index)) cut.add(i);
  }
  const isSource = (index: number): boolean =>
    childrenBy(sentence, index, "case", "mark").some(({ text }) => /^according$/i.test(text));
  for (const source of childrenBy(sentence, verb.index, "obl", "advcl")) {
    if (isSource(source.index)) for (const i of subtree(sentence, source.index)) cut.add(i);
  }
  // "In return, the army would …": what ties it to the sentence before.
  for (const tie of childrenBy(sentence, verb.index, "obl")) {
    if (tie.index < verb.index && isTie(tie, view)) for (const i of subtree(sentence, tie.index)) cut.add(i);
  }
  const words = subtree(sentence, verb.index, ["conj", "cc", "parataxis"]).filter((i) => !cut.has(i));
  let { first, last } = runAround(words, verb.index);
  // "…, two to one; | the town would be returned |; claims …": each clause of a list is told by itself.
  for (let i = first; i <= last; i++) {
    if (tokens[i]!.text !== ";") continue;
    if (i < verb.index) first = i + 1;
    else last = i - 1;
  }
  // What a comma sets off in front belongs to the sentence: "In return, the army …".
  // "which groups hold the border" is a question, and begins with what it asks.
  const lead = /^(?:ccomp|csubj)/.test(verb.relation) ? LEAD : LEAD_OF_CLAUSE;
  while (
    first < verb.index &&
    ((lead.test(tokens[first]!.text) && tokens[first]!.relation !== "det") ||
      isBeforeQuestion(first, tokens) ||
      isBeforeDoing(first, tokens))
  )
    first++;
  if (last - first + 1 < LEAST_WORDS || isEmpty(tokens.slice(first, last + 1))) return null;
  return trimmedSpan(sentence, first, last);
}

/** "in return", "in exchange", "for its part", "in addition", with nothing more said of it */
function isTie(noun: Token, { sentence, tokens }: SentenceView): boolean {
  return (
    /^(?:return|exchange|part|addition|turn|meantime)$/.test(noun.lemma) &&
    [1, 2].some((back) => /^(?:in|for)$/i.test(tokens[noun.index - back]?.text ?? "")) &&
    childrenBy(sentence, noun.index, "nmod", "acl").length === 0
  );
}

/** "agree | on | who will pay" */
function isBeforeQuestion(at: number, tokens: readonly Token[]): boolean {
  return (
    /^(?:on|over|about)$/i.test(tokens[at]!.text) &&
    /^(?:who|how|when|where|whether|what|which)$/i.test(tokens[at + 1]!.text)
  );
}

/** "a deal | on | opening the border" */
function isBeforeDoing(at: number, tokens: readonly Token[]): boolean {
  return /^(?:on|over|for|about|of)$/i.test(tokens[at]!.text) && tokens[at + 1]?.xpos === "VBG";
}

const LEAD = /^(?:,|that|and|but|to|also|then|meanwhile|while)$/i;
const LEAD_OF_CLAUSE = /^(?:,|under|that|which|whereby|and|but|to|also|then|meanwhile|while|when|where|if)$/i;

/** The verb and those coordinated with it that share its "would": "would leave the city and hand over its guns". */
export function sharedVerbs(verb: Token, view: SentenceView): Token[] {
  const others = childrenBy(view.sentence, verb.index, "conj").filter(
    ({ upos, xpos, index }) =>
      upos === "VERB" &&
      xpos === verb.xpos &&
      childrenBy(view.sentence, index, "nsubj", "aux", "cop", "mark").every(({ text }) => /^to$/i.test(text)),
  );
  return [verb, ...others];
}

/** "keep it", "be included" */
function isEmpty([first, second, third]: readonly Token[]): boolean {
  return third === undefined && (second?.upos === "PRON" || first?.upos === "AUX");
}
