/**
 * What the text calls a deal, in short. In: its noun; out: the words from its first modifier to the noun.
 *
 *     a fragile week-old truce            "week-old truce"
 *     the cessation of hostilities        "cessation of hostilities"
 *     Security Council Resolution 2612    "Security Council Resolution 2612"
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { type Span, wordsAt } from "../../model/span.ts";

/** Words before the noun that belong to its name. */
const LONGEST = 6;

export function nameOf(noun: Token, view: SentenceView, text: string): { name: string; span: Span } {
  const { tokens, sentence } = view;
  let first = noun.index;
  while (first > 0 && noun.index - first < LONGEST && belongs(tokens[first - 1]!, noun)) first--;
  // "a | coast-wide truce": the words before the hyphen too; "hammer out | deals": no word of the verb.
  const isCut = tokens[first]!.text === "-" && tokens[first - 1]?.end === tokens[first]!.start;
  if (isCut) first--;
  while (
    tokens[first]!.upos === "PUNCT" ||
    (tokens[first]!.upos === "ADP" && first < noun.index && tokens[first + 1]!.text !== "-")
  )
    first++;
  // "the Cessation of Hostilities Agreement"
  const [join, before] = [tokens[first - 1], tokens[first - 2]];
  if (join?.text === "of" && before && /^\p{Lu}/u.test(before.text) && tokens[first]!.text === "Hostilities")
    first -= 2;
  const of = childrenBy(sentence, noun.index, "nmod").find(({ text: word }) =>
    /^(?:hostilit|understanding$)/i.test(word),
  );
  const last = of && of.index > noun.index && of.index - noun.index < 4 ? of.index : noun.index;
  const number = resolutionNumber(noun, view);
  const span = { start: tokens[first]!.start, end: (number ?? tokens[last]!).end };
  return { name: wordsAt(text, span).replace(/\s+/g, " "), span };
}

/** "Resolution | 2612" */
export function resolutionNumber({ index, text }: Token, { tokens }: SentenceView): Token | null {
  const next = tokens[index + 1];
  if (!next || !/^resolution$/i.test(text) || !/^\d{2,4}$/.test(next.text)) return null;
  // "a resolution | 812 days after", "the resolution | 15 votes to none"
  const isCounting = tokens[next.index + 1]?.xpos === "NNS" || (next.relation === "nummod" && next.head > next.index);
  return isCounting ? null : next;
}

function belongs(token: Token, noun: Token): boolean {
  // "1,148 | ceasefire violations": the violations are counted.
  if (token.head > noun.index && token.upos !== "PROPN") return false;
  if (/^(?:amod|compound|nummod)/.test(token.relation)) return true;
  if (token.text === "-") return true;
  return token.upos === "NUM" && token.head === noun.index;
}
