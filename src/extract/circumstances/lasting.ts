/**
 * Events that go on for longer than a day. In: the word of an event; out: whether it lasts, and whether it begins here.
 *
 *     the offensive · the war · during the conflict · 3,000 rockets      no single day is theirs
 *     launched its offensive on Monday                                   from Monday on
 */
import type { Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import type { SentenceView } from "../sentence-view.ts";

const LASTING =
  /^(?:offensive|war|campaign|operation|conflict|insurgency|fighting|hostility|invasion|incursion|crackdown|uprising|siege|blockade|violence)$/;
const BEGINNING = /^(?:launch|begin|start|open|mount|unleash|initiate|commence|wage|erupt)$/;
/** So many blows or dead are not those of a day. */
const MANY = 300;

export function isLasting(word: Token, view: SentenceView): boolean {
  if (LASTING.test(word.lemma)) return true;
  if (view.numbers.some(({ min, unit }) => (min ?? 0) >= MANY && (unit === "people" || unit === "other"))) return true;
  // "during the war", "over months", "in decades": a stretch, not a day.
  return view.tokens.some(
    ({ text }, i) =>
      /^(?:during|throughout|since)$/i.test(text) &&
      !isMeasuredBy(i, view) &&
      view.tokens.slice(i, i + 4).some(({ lemma }) => LASTING.test(lemma)),
  );
}

/** "the first death since the war began": one day's, set beside all others. */
function isMeasuredBy(since: number, { tokens }: SentenceView): boolean {
  return (
    /^since$/i.test(tokens[since]!.text) &&
    tokens
      .slice(Math.max(0, since - FEW), since)
      .some(({ text, xpos }) => (xpos === "JJS" && !/^(?:most|least)$/i.test(text)) || /^first$/i.test(text))
  );
}

/** Words from "first" to "since". */
const FEW = 8;

/** Whether what lasts begins here: "launched its offensive", "began bombarding". */
export function isBeginning(word: Token, view: SentenceView): boolean {
  const above = view.tokens[word.head];
  const isOut = above?.lemma === "break" && view.tokens[above.index + 1]?.text === "out";
  const isBegun = above !== undefined && above.upos === "VERB" && (isOut || BEGINNING.test(above.lemma));
  if (isBegun && word.upos === "VERB" && word.relation === "xcomp") return true;
  if (!LASTING.test(word.lemma) || word.upos !== "NOUN") return false;
  return (isBegun && /^(?:obj|nsubj|nsubj:pass)$/.test(word.relation)) || isObjectOfBeginning(word, view);
}

/** "launched a ground offensive and a blockade": through the noun it is coordinated with. */
function isObjectOfBeginning(word: Token, view: SentenceView): boolean {
  const first = word.relation === "conj" ? view.tokens[word.head] : undefined;
  const verb = first ? view.tokens[first.head] : undefined;
  return verb !== undefined && BEGINNING.test(verb.lemma) && children(view.sentence, verb.index).includes(first!.index);
}
