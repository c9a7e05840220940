/**
 * Who did it and to whom. In: the word of the event; out: doers and targets, each with its words.
 *
 *     Rebels shelled the market             rebels → the market
 *     Twelve people were killed by troops   troops → twelve people
 *     an Eastmark raid on the camp          Eastmark → the camp
 *     clashes between the army and rebels   both are doers
 */
import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import { nounPhrase } from "../../extract/noun-phrase.ts";
import { namedPartiesAt, type Party } from "../../extract/parties.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { wordsAt } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";

export interface Sides {
  readonly actors: readonly Party[];
  readonly targets: readonly Party[];
}

const BY = new Set(["by"]);
const ON = new Set(["on", "against", "at", "of", "into", "targeting"]);
const BETWEEN = new Set(["between", "with", "among"]);
/** Verbs that make an event: "launched a raid", "carried out an attack". */
const MAKING =
  /^(?:launch|carry|conduct|stage|mount|wage|commit|perpetrate|start|begin|unleash|claim|step|continue|resume|pursue|open|lead|renew|order|halt|stop|suspend|end|escalate|intensify|fire|direct)$/;

export function sidesOf(anchor: Token, view: SentenceView, text: string): Sides {
  return anchor.upos === "VERB" ? ofVerb(anchor, view, text) : ofNoun(anchor, view, text);
}

function ofVerb(verb: Token, view: SentenceView, text: string): Sides {
  const { sentence } = view;
  const passive = childrenBy(sentence, verb.index, "nsubj:pass").map(({ index }) => index);
  const isPassive = passive.length > 0 || (verb.xpos === "VBN" && verb.relation.startsWith("acl"));
  const agents = objectsOfPreposition(sentence, verb.index, BY);
  if (isPassive) {
    const victims = passive.length > 0 ? passive : verb.head >= 0 ? [verb.head] : [];
    return { actors: named(agents, view, text, true), targets: named(victims, view, text) };
  }
  const subjects = subjectsOf(sentence, verb.index);
  if (/^(?:clash|fight|battle)$/.test(verb.lemma)) {
    const others = [
      ...objectsOf(sentence, verb.index),
      ...objectsOfPreposition(sentence, verb.index, new Set(["with", "against"])),
    ];
    return { actors: named(subjects, view, text, true), targets: named(others, view, text) };
  }
  if (/^(?:die|perish)$/.test(verb.lemma)) return { actors: [], targets: named(subjects, view, text) };
  const objects = [...objectsOf(sentence, verb.index), ...objectsOfPreposition(sentence, verb.index, ON)];
  return { actors: named([...subjects, ...agents], view, text, true), targets: named(objects, view, text) };
}

function ofNoun(noun: Token, view: SentenceView, text: string): Sides {
  const { sentence } = view;
  const before = childrenBy(sentence, noun.index, "amod", "compound", "nmod:poss").map(({ index }) => index);
  const verb = view.tokens[noun.head];
  const isMade = verb?.upos === "VERB" && noun.relation === "obj" && MAKING.test(verb.lemma);
  const made = isMade ? subjectsOf(sentence, verb.index) : [];
  const behind = childrenBy(sentence, noun.index, "acl").flatMap(({ index }) =>
    objectsOfPreposition(sentence, index, BY),
  );
  const between = objectsOfPreposition(sentence, noun.index, BETWEEN);
  const doers = [...before, ...objectsOfPreposition(sentence, noun.index, BY), ...behind, ...made, ...between];
  const on = objectsOfPreposition(sentence, noun.index, ON);
  // "an attack killed twelve people": whoever is killed is the target.
  const killed =
    verb && /^(?:kill|wound|injure|hit|strike|destroy|target|leave)$/.test(verb.lemma) && noun.relation === "nsubj"
      ? objectsOf(sentence, verb.index)
      : [];
  const victims =
    verb && /^(?:kill|wound|injure|die)$/.test(verb.lemma) && noun.relation.startsWith("obl")
      ? childrenBy(sentence, verb.index, "nsubj", "nsubj:pass").map(({ index }) => index)
      : [];
  return { actors: named(doers, view, text, true, true), targets: named([...on, ...killed, ...victims], view, text) };
}

/** Actors by name; what has none as the text describes it. A doer is somebody: "the raid" does nothing by itself. */
function named(heads: readonly number[], view: SentenceView, text: string, isDoer = false, isLoose = false): Party[] {
  const found = new Map<string, Party>();
  for (const head of heads) {
    const parties = namedPartiesAt([head], view);
    for (const party of parties) if (!found.has(party.name)) found.set(party.name, party);
    const token = view.tokens[head]!;
    if (parties.length > 0 || isLoose || !/^(?:NOUN|PROPN)$/.test(token.upos)) continue;
    if (actorAt(head, view.sentence, view.actors) || (isDoer && !ARMED.test(token.lemma))) continue;
    if (view.places.some(({ first, last }) => first <= head && head <= last)) continue;
    if (!isDoer && NO_TARGET.test(token.lemma)) continue;
    if (view.times.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    const span = nounPhrase(head, view.sentence);
    const name = wordsAt(text, span).replace(/^(?:the|an?|its|his|her|their|whose)\s+/i, "");
    if (name.length > 2) found.set(name, { name, span });
  }
  return [...found.values()];
}

const ARMED =
  /^(?:rebel|militant|fighter|soldier|troop|force|army|militia|gunman|insurgent|warplane|jet|aircraft|helicopter|drone|police|guerrilla|extremist|terrorist|jihadist|attacker|bomber|separatist|air|navy|military|militiaman|raider|assailant|settler|mob|regime|coalition|protester|demonstrator|group|faction|unit|government)$/;
const NO_TARGET =
  /^(?:day|week|month|year|time|way|side|lot|part|attempt|response|effort|talk|peace|deal|record|level|point|chance|note|tone|balance|hour|morning|night|number|wave|series|end|truce|ceasefire|hope|goal|agreement|fire|name)$/;
