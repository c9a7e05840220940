/**
 * Who gives and who gets arms, money or support. In: the noun for what is given; out: the verb of giving, and those it
 * goes to.
 *
 *     Norland gave the rebels arms · sent arms and money to them · supplied them with arms
 */
import { actorType } from "../../extract/actor-named.ts";
import { childrenBy, isNegated, objectsOfPreposition } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { tiedParties } from "./tied-party.ts";

export const GIVING =
  /^(?:give|provide|offer|pledge|lend|send|supply|voice|express|reaffirm|reiterate|declare|throw|maintain|smuggle|deliver|ship|sell|drop|airdrop|parachute|funnel|channel|ferry|fly)$/;
export const GETTING = /^(?:receive|get|obtain|enjoy|have|draw)$/;

const FOR = new Set(["for", "to"]);

/** The verb whose object the noun is: by itself, in a list, or as what a sum is for ("gave it $40m in military aid"). */
export function giverOf(noun: Token, { tokens }: SentenceView): Token | undefined {
  let at: Token | undefined = noun;
  if (/^conj/.test(noun.relation)) at = tokens[noun.head];
  if (/^nmod/.test(noun.relation) && /^in$/i.test(tokens[noun.index - 1]?.text ?? "")) at = tokens[noun.head];
  if (/^nmod/.test(noun.relation) && /^in$/i.test(tokens[noun.index - 2]?.text ?? "")) at = tokens[noun.head];
  const verb = at?.relation === "obj" ? tokens[at.head] : undefined;
  return verb?.upos === "VERB" ? verb : undefined;
}

/** "gave them arms", "sent arms to them" */
export function gettersOf(verb: Token, view: SentenceView, context: Context): Party[] {
  const { sentence } = view;
  const given = childrenBy(sentence, verb.index, "iobj").map(({ index }) => index);
  return tiedParties([...given, ...objectsOfPreposition(sentence, verb.index, FOR)], view, context);
}

/** "called on Norland not to send support", "would not give aid": nobody gives it. */
export function isOnlyAsked(verb: Token, view: SentenceView): boolean {
  if (isNegated(view.sentence, verb.index)) return true;
  let at: Token | undefined = verb;
  for (let steps = 0; at && steps < 3; steps++) {
    at = view.tokens[at.head];
    if (at && /^(?:call|urge|ask|appeal|demand|warn|tell|refuse|decline)$/.test(at.lemma) && verb.xpos === "VB")
      return true;
  }
  return false;
}

/** "intervened on the side of the army", "on its behalf": with arms, not with words. */
export function takesSide(noun: Token, view: SentenceView): boolean {
  const verb = view.tokens[noun.head];
  return (
    verb !== undefined &&
    /^(?:intervene|fight|enter|join|deploy|battle|war|intervention)$/.test(verb.lemma) &&
    childrenBy(view.sentence, noun.index, "case").some(({ text }) => /^on$/i.test(text))
  );
}

const RELIEF = /^(?:aid|assistance|help|protection|cover|money|cash|fund|funding)$/;

/** "aid to Norland", with nothing that says it is more than food: only between arms does it tell a side. */
export function isRelief(noun: Token, view: SentenceView, context: Context): boolean {
  if (!RELIEF.test(noun.lemma)) return false;
  const beside = childrenBy(view.sentence, noun.index, "amod", "compound").map(({ text }) => text);
  if (
    beside.some((text) => /^(?:military|lethal|non-lethal|covert|financial|security|logistical|material)$/i.test(text))
  )
    return false;
  return !hasArms(view, context);
}

/** A sentence of war and arms: what one gives or does for a state in it takes its side. */
export function hasArms({ tokens, actors }: SentenceView, context: Context): boolean {
  return (
    tokens.some(({ lemma }) => ARMS.test(lemma)) ||
    actors.some(({ actor }) => actorType(actor, context) === "armed-group")
  );
}

const ARMS =
  /^(?:rebel|army|militia|insurgent|guerrilla|fighter|front|weapon|arm|war|regime|military|troop|attack|fight|fighting|invasion|invader|revolt|rebellion|uprising|insurgency|coup|separatist|opposition|soldier|tank|gun|missile|ammunition)$/i;

/** The verb of "supplies the rebels with arms"; the tree may hang the arms on the rebels. */
function verbOver(goods: Token, { tokens }: SentenceView): Token | undefined {
  const above = tokens[goods.head];
  return /^nmod/.test(goods.relation) && above?.relation === "obj" ? tokens[above.head] : above;
}

/** The verb of "supplies the rebels with arms", where it is told as done. */
export function supplierOf(goods: Token, view: SentenceView): Token | undefined {
  const { sentence } = view;
  const verb = verbOver(goods, view);
  const isSupplied =
    verb !== undefined &&
    /^(?:supply|provide|equip|furnish)$/.test(verb.lemma) &&
    !childrenBy(sentence, verb.index, "aux").some(({ xpos }) => xpos === "MD") &&
    // "in talks about supplying them": not yet.
    !childrenBy(sentence, verb.index, "mark").some(({ text }) => /^(?:about|over|on|against)$/i.test(text)) &&
    !isNegated(sentence, verb.index) &&
    childrenBy(sentence, goods.index, "case").some(({ text }) => /^with$/i.test(text));
  return isSupplied ? verb : undefined;
}
