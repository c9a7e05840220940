/**
 * Whether somebody can be arrested or taken so that a record tells of it: somebody with a name or a role in the matter.
 * Arrests of suspects by the dozen are police work. In: the head of a noun phrase; out: yes or no.
 *
 *     arrested Okoro · jailed two journalists · captured a pilot · seized a tanker
 */
import { actorType } from "../../extract/actor-named.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";

export const VESSELS =
  /^(?:ship|tanker|vessel|boat|trawler|freighter|drone|submarine|aircraft|plane|cargo|yacht|airliner|jetliner|ferry|dhow|junk|barge|steamer|liner|coaster|airplane|aeroplane|bus|train|cutter|launch)$/;
const CAPTIVES =
  /^(?:soldier|serviceman|pilot|sailor|marine|hostage|captive|crew|peacekeeper|diplomat|tourist|missionary|airman|guard|policeman|officer|worker|schoolgirl|girl|schoolchild|teenager|boy|villager|engineer|nurse|doctor|journalist|farmer|driver|priest|nun|monk|fisherman|monitor|observer|contractor|student|herder|elder|clergyman|bishop|technician|interpreter|child|woman|civilian|consul|ambassador|envoy|attache|banker|businessman|businesswoman|missionary|prelate|archbishop|landowner|planter|industrialist|geologist|surgeon|aid|relief|official|delegate|negotiator|mediator|trader|merchant|pilgrim|passenger|hiker|climber|backpacker|cameraman|photographer|pastor|imam|professor|lecturer|mayor|judge|lawmaker|minister|general|colonel|captain|reservist|conscript|trooper|militiaman)$/;
const DETAINEES =
  /^(?:journalist|activist|diplomat|student|tourist|missionary|pastor|couple|national|citizen|sailor|crew|lawmaker|leader|dissident|negotiator|envoy|soldier|opponent|mastermind|politician|protester|demonstrator|official|mediator|priest|cleric|deputy|reporter|lawyer|commander|spokesman|member|delegate|delegation|general|minister|monk|bishop|editor|blogger|unionist|candidate|engineer|fisherman|peacekeeper|adviser|aide|consul|ambassador|attache|archbishop|imam|rabbi|chief|chieftain|sultan|king|queen|prince|mayor|judge|prosecutor|senator|organiser|organizer|poet|writer|novelist|professor|lecturer|banker|businessman|publisher|economist|colonel|captain|lieutenant|major|admiral|brigadier|plotter|conspirator|mutineer|physician|doctor|nurse|teacher|schoolteacher|merchant|headman|elder|villager|farmer|worker|shop-steward|boatman)$/;

export function isDetainee(index: number, view: SentenceView, context: Context): boolean {
  return isPerson(index, view, context) || DETAINEES.test(view.tokens[index]!.lemma);
}

export function isCaptive(index: number, view: SentenceView, context: Context): boolean {
  const { lemma } = view.tokens[index]!;
  return !isPerson(index, view, context) && (CAPTIVES.test(lemma) || VESSELS.test(lemma));
}

function isPerson(index: number, view: SentenceView, context: Context): boolean {
  const mention = actorAt(index, view.sentence, view.actors);
  return mention !== null && mention.form !== "description" && actorType(mention.actor, context) === "person";
}
