/**
 * Whom a report has just told of side by side. In: a sentence; out: the parties of the last list of them before it.
 *
 *     Kenya and the Highland Front are at war. The two last held talks in May.      → both
 *     Kenya, Sudan and Norway back the plan. Their ministers meet on Monday.        → all three
 */

import { actorType } from "../actor-named.ts";
import { childrenBy, objectsOfPreposition } from "../clauses.ts";
import { namedPartiesAt } from "../parties.ts";
import type { Context } from "../rule.ts";

/** Sentences back within which the list is still in mind. */
const MEMORY = 2;
const BETWEEN = new Set(["between"]);

export function listTold(sentence: number, context: Context): readonly string[] {
  for (let index = sentence - 1; index >= Math.max(0, sentence - MEMORY); index--) {
    const view = context.view(index);
    for (const token of view.tokens.toReversed()) {
      const heads = /^nsubj/.test(token.relation)
        ? [token.index]
        : objectsOfPreposition(view.sentence, token.index, BETWEEN);
      if (heads.length === 0 || childrenBy(view.sentence, heads[0]!, "conj").length + heads.length < 2) continue;
      const names = namedPartiesAt(heads, view).map(({ name }) => name);
      if (names.length > 1) return names;
    }
  }
  return [];
}

/** "The two countries last met in May": the two states that the sentences before name, where they name no third. */
export function statesTold(sentence: number, context: Context): readonly string[] {
  const states = new Set<string>();
  for (let index = sentence - 1; index >= Math.max(0, sentence - STATES_BACK); index--) {
    for (const { actor } of context.view(index).actors) if (actorType(actor, context) === "state") states.add(actor);
    if (states.size === 2) return [...states];
    if (states.size > 2) return [];
  }
  return [];
}

const STATES_BACK = 3;

/** The same, where it has two. */
export function pairTold(sentence: number, context: Context): readonly string[] {
  const names = listTold(sentence, context);
  return names.length === 2 ? names : [];
}
