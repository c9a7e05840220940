/**
 * A noun with the words that stand before it. In: the noun; out: where its phrase stands, without an article.
 *
 *     three of the 12 young people in Ravna       at "people": "12 young people"
 */
import type { Sentence } from "../language/analysis.ts";
import type { Span } from "../model/span.ts";

/** Words before the noun that are looked at. */
const LONGEST = 7;
const MODIFIES = /^(?:amod|compound|nummod|nmod:poss|nmod|advmod|case|flat|punct|dep|cc|conj)/;

export function nounPhrase(head: number, { tokens }: Sentence): Span {
  let first = head;
  while (first > 0 && head - first < LONGEST) {
    const token = tokens[first - 1]!;
    const isInside = token.head >= first - 1 && token.head <= head;
    // "at least 12", "at most a dozen"
    const isBound = /^at$/i.test(token.text) && /^(?:least|most)$/i.test(tokens[first]?.text ?? "");
    if (isBound) {
      first--;
      continue;
    }
    if (!isInside || !MODIFIES.test(token.relation) || /^[,;:("“]$/.test(token.text) || token.relation === "case")
      break;
    first--;
  }
  while (first < head && /^(?:PUNCT|CCONJ)$/.test(tokens[first]!.upos)) first++;
  // "the so-called contact group"
  if (/^called$/i.test(tokens[first]!.text) && tokens[first - 1]?.text === "-" && first < head) first++;
  // "Syria 's army" begins with whose it is; "'s army" alone is nobody's.
  let last = head;
  while (tokens[last + 1]?.head === head && /^flat/.test(tokens[last + 1]!.relation)) last++;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
