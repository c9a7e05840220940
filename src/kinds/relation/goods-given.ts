/**
 * Who gave arms or money to whom, told in a clause of the goods or in the passive. In: the noun for the goods; out: the
 * givers and those who have them, or null.
 *
 *     weapons supplied by Norland to the rebels · arms that Norland had sent to them
 *     rebels with guns supplied by Norland · the rebels have been given weapons by Norland
 */
import { childrenBy, isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { unrealAt } from "../../extract/unreal.ts";
import type { Token } from "../../language/analysis.ts";
import { doersOf, isPassive } from "./doers.ts";
import { tiedParties } from "./tied-party.ts";

interface GoodsGiven {
  readonly givers: readonly Party[];
  readonly getters: readonly Party[];
}

export function goodsGiven(goods: Token, view: SentenceView, context: Context): GoodsGiven | null {
  const { sentence, tokens } = view;
  const charged = smuggled(goods, view, context);
  if (charged) return charged;
  const above = tokens[goods.head];
  // "have been given weapons by Norland"
  const isGiven = above && goods.relation === "obj" && SUPPLYING.test(above.lemma) && isPassive(above, view);
  const verb = isGiven
    ? above
    : childrenBy(sentence, goods.index, "acl", "acl:relcl").find(({ lemma }) => SUPPLYING.test(lemma));
  if (!verb || isNegated(sentence, verb.index) || unrealAt(verb, view)) return null;
  const givers = isPassive(verb, view)
    ? partiesBehind(BY, goods, verb, view, context)
    : tiedParties(doersOf(verb, view), view, context);
  const behind = partiesBehind(TO, goods, verb, view, context);
  const getters = isGiven ? tiedParties(subjectsOf(sentence, verb.index), view, context) : behind;
  const users = getters.length > 0 ? getters : usersOf(goods, view, context);
  return givers.length > 0 && users.length > 0 ? { givers, getters: users } : null;
}

/** "accuses Norland of | smuggling | arms to the rebels": the parser may take the word for a noun, and the arms for its object. */
function smuggled(goods: Token, view: SentenceView, context: Context): GoodsGiven | null {
  const { sentence, tokens } = view;
  const deed = tokens[goods.index - 1];
  const charge = tokens[goods.head];
  const isCharged =
    deed?.upos === "NOUN" &&
    /^(?:smuggling|shipping|trafficking)$/i.test(deed.text) &&
    tokens[deed.index - 1]?.text === "of";
  if (!isCharged || charge?.lemma !== "accuse" || goods.relation !== "obj") return null;
  const givers = tiedParties(
    objectsOf(sentence, charge.index).filter((i) => i < deed.index),
    view,
    context,
  );
  const getters = tiedParties(objectsOfPreposition(sentence, goods.index, TO), view, context);
  return givers.length > 0 && getters.length > 0 ? { givers, getters } : null;
}

/** "by Norland to the rebels": the tree may hang the second on the first. */
function partiesBehind(
  joint: ReadonlySet<string>,
  goods: Token,
  verb: Token,
  view: SentenceView,
  context: Context,
): Party[] {
  const { sentence } = view;
  const first = objectsOfPreposition(sentence, verb.index, BY_OR_TO);
  const heads = [goods.index, verb.index, ...first].flatMap((i) => objectsOfPreposition(sentence, i, joint));
  return tiedParties([...new Set(heads)], view, context);
}

const BY = new Set(["by"]);
const TO = new Set(["to"]);
const BY_OR_TO = new Set([...BY, ...TO]);

/** "the rebels use guns supplied by Norland", "fight with them": who has what is given. */
function usersOf(goods: Token, view: SentenceView, context: Context): Party[] {
  const verb = view.tokens[goods.head];
  const isUsed = verb !== undefined && /^(?:obj|obl)$/.test(goods.relation) && USING.test(verb.lemma);
  return isUsed ? tiedParties(subjectsOf(view.sentence, verb.index), view, context) : [];
}

const SUPPLYING = /^(?:supply|send|give|provide|ship|smuggle|deliver|sell|donate|furnish|fly|drop)$/;
const USING = /^(?:use|have|carry|fire|wield|brandish|fight|deploy|employ|receive|obtain|get)$/;
