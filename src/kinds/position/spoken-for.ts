/**
 * For whom somebody speaks. In: a speaker; out: the state, group or body behind it.
 *
 *     the Kenyan spokesman Okoro      Kenya, whatever he says
 *     a senior Kenyan official        Kenya
 *     the Kenyan minister Okoro       himself; Kenya only where he says "we"
 */
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { wordsAt } from "../../model/span.ts";

/** Those whose words are never their own. */
const MOUTHPIECE = /\b(?:spokes(?:man|woman|person|men|people)|press secretary)\b/i;
const OFFICIAL = /\b(?:spokes(?:man|woman|person|men|people)|officials?|diplomats?|source)\b/i;

/** As the party itself, but the side of one who only speaks for it. */
export function spokenFor(party: Party, view: SentenceView, context: Context): Party {
  const actor = context.noticed.actors.find(({ name }) => name === party.name);
  if (actor) return actor.of && MOUTHPIECE.test(actor.role ?? "") ? { ...party, name: actor.of } : party;
  return OFFICIAL.test(party.name) ? (sideOf(party, view, context) ?? party) : party;
}

/** An official's "we" is the state, the group or the body spoken for. */
export function sideOf(party: Party, view: SentenceView, context: Context): Party | null {
  const actor = context.noticed.actors.find(({ name }) => name === party.name);
  if (actor) return actor.of ? { ...party, name: actor.of } : null;
  // "a senior Kenyan official": the state stands in the description.
  const inside = view.actors.find(
    ({ start, end, actor: name }) => start >= party.span.start && end <= party.span.end && !isPerson(name, context),
  );
  return inside && wordsAt(context.report.text, party.span) !== inside.actor ? { ...party, name: inside.actor } : null;
}

function isPerson(name: string, context: Context): boolean {
  return context.noticed.actors.find((actor) => actor.name === name)?.type === "person";
}
