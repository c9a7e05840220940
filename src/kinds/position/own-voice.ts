/**
 * Those of a land or of a party's world who take stances of their own, not its. In: the head of a noun phrase; out: yes
 * or no.
 *
 *     Kenyan politicians · opponents of Okoro · many Kenyans       yes: what they want Kenya may refuse
 *     Kenyan officials · Kenya's army · the Kenyans                no: they act for it
 */
import { actorType } from "../../extract/actor-named.ts";
import { childrenBy } from "../../extract/clauses.ts";
import { modifiersOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";

const PEOPLE =
  /^(?:people|public|citizen|civilian|resident|politician|lawmaker|legislator|senator|congressman|voter|worker|soldier|officer|journalist|newspaper|media|press|trader|company|firm|bank|business|businessman|investor|critic|opponent|foe|enemy|rival|adversary|activist|protester|protestor|demonstrator|student|expert|analyst|dissident|exile|expatriate|youth|judge|court|cleric|imam|minority|community)$/;

export function isOfOwnVoice(head: number, view: SentenceView, context: Context): boolean {
  const noun = view.tokens[head]!;
  const mention = actorAt(head, view.sentence, view.actors);
  if (!mention) return noun.upos === "NOUN" && (PEOPLE.test(noun.lemma) || isAgainstIt(noun, view));
  const isLand = actorType(mention.actor, context) === "state";
  return isLand && noun.xpos === "NNPS" && mention.first === mention.last && isSomeOf(noun, view);
}

/** "Kenya's opposition movement"; not "the opposition bloc, the Dawn Front" */
function isAgainstIt({ index }: Token, view: SentenceView): boolean {
  const kinds = childrenBy(view.sentence, index, "compound", "amod");
  const isNamed = childrenBy(view.sentence, index, "appos").length > 0;
  return !isNamed && modifiersOf(index, view).length > 0 && kinds.some(({ lemma }) => AGAINST.test(lemma));
}

const AGAINST = /^(?:opposition|rebel|dissident|separatist|resistance|protest|exiled)$/i;

/** "many Kenyans", "Ravna-born Kenyans", "these Kenyans", "two Kenyans": not the land. */
function isSomeOf({ index }: Token, { sentence }: SentenceView): boolean {
  const own = childrenBy(sentence, index, "det", "amod", "nummod", "acl", "compound", "nmod:poss");
  return own.some(({ text }) => !/^(?:the|both|all)$/i.test(text));
}
