/**
 * Whom allies stand against together. In: the word of their tie and those who stand by it; out: the foes, and the drafts
 * that each of the allies fights them.
 *
 *     Norland is allied with Eastmark against the Front      both fight the Front
 *     an ally of Eastmark in the war on the Front            so do the ally and Eastmark
 */
import { childrenBy, objectsOfPreposition } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { relationDrafts } from "./relation-draft.ts";
import { FIGHTS } from "./relation-words.ts";
import { tiedParties } from "./tied-party.ts";

/** `heads`: the word of the tie, and the heads of those it takes; the tree may hang the foes on any of them. */
export function commonFoes(heads: readonly number[], view: SentenceView, context: Context): Party[] {
  const { sentence, tokens } = view;
  const wars = heads
    .flatMap((i) => objectsOfPreposition(sentence, i, IN))
    .filter((i) => FIGHTS.has(tokens[i]!.lemma) && !isOwned(i, view));
  const against = heads.flatMap((i) => objectsOfPreposition(sentence, i, AGAINST));
  const on = wars.flatMap((i) => objectsOfPreposition(sentence, i, ON));
  return tiedParties([...new Set([...against, ...on])], view, context);
}

/** "relies on it in its war": that of one of the two. */
function isOwned(noun: number, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, noun, "nmod:poss").length > 0;
}

export function foeDrafts(
  sign: Token,
  allies: readonly Party[],
  foes: readonly Party[],
  view: SentenceView,
  context: Context,
): Draft[] {
  const others = foes.filter(({ name }) => allies.every((ally) => ally.name !== name));
  return others.length > 0 ? relationDrafts(sign, "fights", allies, others, view, context) : [];
}

const AGAINST = new Set(["against"]);
const IN = new Set(["in"]);
const ON = new Set(["against", "on", "with"]);
