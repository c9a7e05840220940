/**
 * The place that is held. In: the head of a noun phrase; out: the place by name, or the land as the text describes it.
 *
 *     the town of Ravna            Ravna
 *     three villages in the south  "three villages"
 */
import { subtree } from "../../extract/clauses.ts";
import { nounPhrase } from "../../extract/noun-phrase.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import { TERRITORY } from "./control-words.ts";

export interface HeldPlace {
  readonly name: string;
  readonly span: Span;
}

export function heldPlace(head: number, view: SentenceView, context: Context): HeldPlace | null {
  const token = view.tokens[head]!;
  const own = view.places.find(({ first, last }) => first <= head && head <= last);
  if (own) return { name: own.name, span: { start: own.start, end: own.end } };
  if (!/^(?:NOUN|PROPN)$/.test(token.upos) || !TERRITORY.test(token.text)) return null;
  // "the town of Ravna", "the city's east": the name nearest below the noun.
  const below = new Set(subtree(view.sentence, head).filter((i) => Math.abs(i - head) < 7));
  const named = view.places.find(({ first, last }) => below.has(first) && below.has(last));
  if (named) return { name: named.name, span: { start: named.start, end: named.end } };
  const span = nounPhrase(head, view.sentence);
  // "the besieged town": that it is besieged is what is told of it, not its name.
  const name = wordsAt(context.report.text, span).replace(/^(?:besieged|blockaded|\S+-held|\S+-controlled)\s+/i, "");
  return { name, span: { start: span.end - name.length, end: span.end } };
}
