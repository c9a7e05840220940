/**
 * Whom "the two", "both sides" or "the ministers" mean. In: a noun phrase without a name; out: the last two persons or
 * parties named together before it.
 *
 *     Ada Okoro and Tomas Lind arrived on Monday. The two met for nine hours.      → both
 */

import { actorType } from "../../extract/actor-named.ts";
import { childrenBy, subtree } from "../../extract/clauses.ts";
import { type Party, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";

const PLURAL =
  /^(?:two|both|pair|sides|ministers|diplomats|leaders|presidents|envoys|delegations|negotiators|officials|officers|commanders|generals|counterparts|they|men|women|foes|parties)$/i;

/** How many sentences back two names may lie. */
const MEMORY = 3;

export function theTwo(heads: readonly number[], view: SentenceView, context: Context): Party[] {
  const head = heads.length === 1 ? view.tokens[heads[0]!] : undefined;
  if (!head || !PLURAL.test(head.text)) return [];
  // "the two officers, Okoro and Lind": they are named beside it; "two delegations of victims" are others.
  const beside = childrenBy(view.sentence, head.index, "appos").flatMap(({ index }) => subtree(view.sentence, index));
  const named = view.actors.filter((mention) => beside.includes(mention.head) && isPerson(mention.actor, context));
  if (named.length > 1) return named.map(partyOf);
  // "the two countries' ministers" are told by their countries.
  if (childrenBy(view.sentence, head.index, "nmod:poss").some(({ upos }) => upos === "NOUN")) return [];
  if (childrenBy(view.sentence, head.index, "nmod").some(({ index }) => index > head.index)) return [];
  for (let index = view.sentence.index; index >= Math.max(0, view.sentence.index - MEMORY); index--) {
    const before = context.view(index);
    const named = new Map<string, Party>();
    for (const mention of before.actors) {
      const isAhead = index < view.sentence.index || mention.end <= head.start;
      if (isAhead && mention.form !== "adjective" && isPerson(mention.actor, context)) {
        named.set(mention.actor, partyOf(mention));
      }
    }
    if (named.size === 2) return [...named.values()];
    if (named.size > 2) return [];
  }
  return [];
}

export function isPerson(name: string, context: Context): boolean {
  return actorType(name, context) === "person";
}
