/**
 * Whether a verb of blows tells of more than one. In: the verb; out: so or not. One blow is an incident.
 *
 *     Eastmark is bombing the Front · has attacked it since 2009 · vowed to defeat it      they go on
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

/** "is bombing", "has long attacked", "to defeat": no single blow. */
export function goesOn(verb: Token, view: SentenceView): boolean {
  const { sentence } = view;
  if (verb.xpos === "VBG" && childrenBy(sentence, verb.index, "aux").some(({ lemma }) => lemma === "be")) return true;
  const above = view.tokens[verb.head];
  if (/^VB[GP]?$/.test(verb.xpos) && above && STRIVING.test(above.lemma)) return true;
  // "played a part in attacking them": the tree may hang it on the verb.
  const [joint, noun] = [view.tokens[verb.index - 1], view.tokens[verb.index - 2]];
  if (/^in$/i.test(joint?.text ?? "") && /^(?:role|part)$/.test(noun?.lemma ?? "")) return true;
  if (isForLong(verb, view)) return true;
  return childrenBy(sentence, verb.index, "advmod").some(({ text }) =>
    /^(?:long|repeatedly|regularly|often|routinely)$/i.test(text),
  );
}

/** "has bombed the Front for three years", "has attacked it since 2009" */
function isForLong(verb: Token, { sentence, isTime }: SentenceView): boolean {
  if (!childrenBy(sentence, verb.index, "aux").some(({ lemma }) => lemma === "have")) return false;
  return childrenBy(sentence, verb.index, "obl").some(
    (time) =>
      isTime(time) &&
      childrenBy(sentence, time.index, "case", "mark").some(({ text }) => /^(?:for|since)$/i.test(text)),
  );
}

const STRIVING = /^(?:continue|seek|vow|fight|try|want|aim|keep|struggle|effort|campaign|war|drive|battle|determined)$/;
