/**
 * Who has something between them in a report, where nobody is told to have met. In: a report; out: those whom its
 * sentences most often name side by side or name most, or nobody where they name several so.
 *
 *     the war between Kenya and the North · diplomats from Kenya, Sudan and Norway
 *     Kenya and the North agreed on Friday … · Kenya signed a pact with the North
 */

import type { Token } from "../../language/analysis.ts";
import { actorType } from "../actor-named.ts";
import { objectsOfPreposition, subjectsOf } from "../clauses.ts";
import { oncePerReport } from "../once-per-report.ts";
import { namedPartiesAt } from "../parties.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { leadingPair } from "./facing-pairs.ts";
import { sideOf } from "./side-of.ts";
import { stateAndGroup } from "./state-and-group.ts";

export const sidesOfReport = oncePerReport((context): readonly string[] => {
  const told: string[][] = [];
  const near: string[][] = [];
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const token of view.tokens) {
      const names = namedTogether(token, view);
      if (names.length > 1) told.push(names);
      const pair = besideEachOther(token, view, context);
      if (pair) near.push([...pair]);
    }
  }
  const sides = mostTold(told);
  if (sides.length > 0) return sides;
  const war = stateAndGroup(context);
  if (war) return war;
  const leading = leadingPair(context);
  if (leading) return leading;
  const beside = mostTold(near);
  return beside.length > 0 && areMainSides(beside, context) ? beside : [];
});

/** Both are named again, and nobody oftener than the one of them: else they are told of in passing, with a third. */
function areMainSides(pair: readonly string[], context: Context): boolean {
  const side = sideOf(context);
  const times = new Map<string, number>();
  for (const { actor } of context.noticed.actorMentions) {
    const name = side(actor);
    if (SIDE.test(actorType(name, context) ?? "")) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const own = pair.map((name) => times.get(name) ?? 0);
  return Math.min(...own) >= AGAIN && Math.max(...own) === Math.max(...times.values());
}
const SIDE = /^(?:state|armed-group|organisation)$/;
/** A side of the report is named more than once. */
const AGAIN = 2;

/** "Kenya and the Front accuse each other", "the truce between Kenya and the Front", "envoys from Kenya and the Front". */
function namedTogether(token: Token, view: SentenceView): string[] {
  if (token.upos === "VERB") {
    if (token.lemma !== "sign" && !isMutual(token, view)) return [];
    const names = namesAt(subjectsOf(view.sentence, token.index), view);
    return names.length === 2 ? names : [];
  }
  if (token.upos !== "NOUN") return [];
  if (SHARED.test(token.lemma)) return namesAt(objectsOfPreposition(view.sentence, token.index, BETWEEN), view);
  return TEAMS.test(token.text) ? namesAt([token.index], view) : [];
}

/**
 * "Kenya and the Front agreed", "the presidents of Kenya and Sudan shook hands", "Kenya signed it with the Front": two
 * sides, those for whom somebody acts among them.
 */
function besideEachOther(token: Token, view: SentenceView, context: Context): readonly string[] | null {
  if (token.upos !== "VERB") return null;
  const subjects = subjectsOf(view.sentence, token.index);
  const withs = DEALING.test(token.lemma) ? objectsOfPreposition(view.sentence, token.index, WITH) : [];
  const side = sideOf(context);
  const sides = [...new Set(namesAt([...subjects, ...withs], view).map(side))];
  const areSides = sides.every((name) => SIDE.test(actorType(name, context) ?? ""));
  return sides.length === 2 && areSides ? sides : null;
}

const BETWEEN = new Set(["between"]);
const WITH = new Set(["with"]);
/** What one does with somebody on the other side. */
const DEALING =
  /^(?:sign|agree|negotiate|clash|conclude|reach|fight|trade|exchange|swap|quarrel|bargain|deal|settle|make)$/;
const SHARED = /^(?:war|conflict|truce|ceasefire|fire|deal|agreement|accord|fighting)s?$/;
const TEAMS = /^(?:diplomats|negotiators|ministers|envoys|delegations|officials|delegates|representatives|leaders)$/;

function namesAt(heads: readonly number[], view: SentenceView): string[] {
  return heads.length > 0 ? namedPartiesAt(heads, view).map(({ name }) => name) : [];
}

/** "accuse | each other", "blame | one another" */
function isMutual({ index }: Token, { tokens }: SentenceView): boolean {
  const [first, second] = [tokens[index + 1]?.text.toLowerCase(), tokens[index + 2]?.text.toLowerCase()];
  return (first === "each" && second === "other") || (first === "one" && second === "another");
}

/** Those told most often, where no others are told as often. */
export function mostTold(told: readonly (readonly string[])[]): readonly string[] {
  const times = new Map<string, { count: number; names: readonly string[] }>();
  for (const names of told) {
    const key = [...names].sort().join("|");
    times.set(key, { count: (times.get(key)?.count ?? 0) + 1, names });
  }
  const [best, next] = [...times.values()].sort((a, b) => b.count - a.count);
  return best && (best.count > 1 || times.size === 1) && best.count > (next?.count ?? 0) ? best.names : [];
}
