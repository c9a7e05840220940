/** Whether a noun phrase is of somebody who can be hurt: people, armed men, a person by name. In: its head. */
import { actorType } from "../../extract/actor-named.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { PEOPLE } from "../../notice/numbers/vocabulary.ts";
import { isArmed } from "./named-sides.ts";

export function isHuman(index: number, view: SentenceView, context: Context): boolean {
  const token = view.tokens[index]!;
  const mention = actorAt(index, view.sentence, view.actors);
  const type = mention ? actorType(mention.actor, context) : undefined;
  return (
    PEOPLE.has(token.lemma.toLowerCase()) ||
    isArmed(token) ||
    /^(?:person|armed-group)$/.test(type ?? "") ||
    // "nine of them", "nine were shot"
    /^(?:he|she|they|him|her|them|others?)$/i.test(token.text)
  );
}
