/**
 * What an aside is said of. In: the noun of the aside; out: the head of the name that stands right before its comma, or
 * the word that the tree hangs it on.
 *
 *     Kenya and the Front, the group that rules Ravna, talked       the Front, where the tree may say Kenya
 *     Kenya and Uganda, both members of the Union                   of each: as the tree has it
 */
import type { Token } from "../language/analysis.ts";
import { nounPhrase } from "./noun-phrase.ts";
import type { SentenceView } from "./sentence-view.ts";

export function standsBeside(noun: Token, view: SentenceView): number {
  if (noun.xpos === "NNS" || noun.xpos === "NNPS") return noun.head;
  const { start } = nounPhrase(noun.index, view.sentence);
  const before = view.tokens.findLast((token) => token.end <= start);
  const comma = before && /^(?:the|an?)$/i.test(before.text) ? view.tokens[before.index - 1] : before;
  if (comma?.text !== ",") return noun.head;
  const name = view.actors.find(({ last, form }) => last === comma.index - 1 && form !== "pronoun");
  return name?.head ?? noun.head;
}
