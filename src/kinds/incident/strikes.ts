/** Strikes of people, not of arms. In: a word; out: whether it names one: "a hunger strike", "on strike", "a sit-in". */
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export function isStrike({ text, index }: Token, { tokens }: SentenceView): boolean {
  if (/^(?:sit-ins?|walkouts?)$/i.test(text)) return true;
  const before = tokens[index - 1]?.text.toLowerCase() ?? "";
  return /^strikes?$/i.test(text) && OF_PEOPLE.test(before);
}

const OF_PEOPLE = /^(?:on|hunger|general|labou?r|teachers|transport|rail|bus|wildcat|nationwide)$/;
