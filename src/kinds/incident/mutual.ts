/**
 * Whether two charge one another. In: a verb of charging; out: so or not.
 *
 *     accused each other · each accused the other · both blamed one another · traded accusations
 */
import { childrenBy, objectsOf } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export const TRADING = /^(?:trade|exchange|swap|hurl)$/;

export function isMutual(verb: Token, view: SentenceView): boolean {
  const objects = objectsOf(view.sentence, verb.index).map((i) => view.tokens[i]!);
  if (TRADING.test(verb.lemma))
    return objects.some(({ lemma }) => /^(?:accusation|charge|allegation|recrimination|blame)$/.test(lemma));
  return objects.some(
    ({ index, text, lemma }) =>
      /^(?:each|another)$/i.test(text) ||
      (lemma === "one" && /^another$/i.test(view.tokens[index + 1]?.text ?? "")) ||
      (/^(?:other|opponent)$/i.test(lemma) &&
        childrenBy(view.sentence, index, "det").some((word) => /^the$/i.test(word.text)) &&
        view.tokens.slice(0, verb.index).some((word) => /^(?:each|both|either|neither|side)$/i.test(word.lemma))),
  );
}
