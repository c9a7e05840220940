/** Strikes of people, not of arms. In: a word; out: whether it names one: "a hunger strike", "on strike", "a sit-in". */
import type { Word } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export function isStrike(token: Token, { tokens }: SentenceView): boolean {
  if (!canBeStrike(token)) return false;
  // "a sit-in": three words of the tree.
  if (/^sit$/i.test(token.text))
    return tokens[token.index + 1]?.text === "-" && /^ins?$/i.test(tokens[token.index + 2]?.text ?? "");
  return !/^strikes?$/i.test(token.text) || OF_PEOPLE.test(tokens[token.index - 1]?.text.toLowerCase() ?? "");
}

/** Whether a word can name one: a "strike" may be one from the air. */
export function canBeStrike({ text }: Word): boolean {
  return /^(?:sit|sit-ins?|walkouts?|stoppages?|strikes?)$/i.test(text);
}

const OF_PEOPLE =
  /^(?:on|hunger|general|labou?r|teachers|transport|rail|bus|wildcat|nationwide|indefinite|solidarity|protest|student|students|prison|miners|dock|doctors|civil-service|sympathy)$/;
