/**
 * Who did it and to whom. In: the word of the event; out: doers and targets, each with its words.
 *
 *     Rebels shelled the market             rebels → the market
 *     Twelve people were killed by troops   troops → twelve people
 *     an Eastmark raid on the camp          Eastmark → the camp
 *     clashes between the army and rebels   both are doers
 */
import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { chargeOver } from "./charge.ts";
import { named } from "./named-sides.ts";
import { sidesOfNoun } from "./sides-of-noun.ts";

export interface Sides {
  readonly actors: readonly Party[];
  readonly targets: readonly Party[];
}

const BY = new Set(["by"]);
const ON = new Set(["on", "against", "at", "of", "into", "targeting", "upon", "toward", "towards"]);
const BETWEEN = new Set(["between"]);
const AGAINST = new Set(["with", "against"]);

export function sidesOf(anchor: Token, view: SentenceView, text: string): Sides {
  const sides = anchor.upos === "VERB" ? sidesOfVerb(anchor, view, text) : sidesOfNoun(anchor, view, text);
  const charge = chargeOver(anchor, view);
  return charge ? { ...sides, actors: named(charge.accused, view, text, { isDoer: true }) } : sides;
}

function sidesOfVerb(verb: Token, view: SentenceView, text: string): Sides {
  const { sentence } = view;
  const doer = { isDoer: true };
  const passive = childrenBy(sentence, verb.index, "nsubj:pass").map(({ index }) => index);
  const isBare = verb.xpos === "VBN" && childrenBy(sentence, verb.index, "aux", "nsubj").length === 0;
  const isPassive = passive.length > 0 || isBare;
  if (isPassive && !/^(?:clash|fight|battle)$/.test(verb.lemma)) {
    const agents = objectsOfPreposition(sentence, verb.index, BY);
    const victims = passive.length > 0 ? withListed(passive, view) : subjectsOf(sentence, verb.index);
    return { actors: named(agents, view, text, doer), targets: named(victims, view, text) };
  }
  const subjects = subjectsOf(sentence, verb.index);
  if (/^(?:clash|fight|battle)$/.test(verb.lemma)) {
    // "Fighting between the army and rebels": the parser may take the noun for a verb.
    const between = objectsOfPreposition(sentence, verb.index, BETWEEN);
    const others = [...objectsOf(sentence, verb.index), ...objectsOfPreposition(sentence, verb.index, AGAINST)];
    return { actors: named([...subjects, ...between], view, text, doer), targets: named(others, view, text) };
  }
  if (/^(?:die|perish)$/.test(verb.lemma)) return { actors: [], targets: named(subjects, view, text) };
  const objects = [...objectsOf(sentence, verb.index), ...objectsOfPreposition(sentence, verb.index, ON)];
  const targets = named(objects, view, text);
  return {
    actors: named(subjects, view, text, doer),
    targets: targets.length > 0 ? targets : named(hurtBy(verb, view), view, text),
  };
}

/** "shelled Ravna, killing four villagers": those whom the blow hurt. */
function hurtBy(verb: Token, { sentence }: SentenceView): number[] {
  return childrenBy(sentence, verb.index, "advcl")
    .filter(({ lemma, xpos }) => xpos === "VBG" && /^(?:kill|wound|injure|hurt)$/.test(lemma))
    .flatMap(({ index }) => objectsOf(sentence, index));
}

/** "Okoro and two guards were killed": the tree may hang the guards on any word of the name. */
function withListed(heads: readonly number[], view: SentenceView): number[] {
  return heads.flatMap((head) => [head, ...childrenBy(view.sentence, head, "conj").map(({ index }) => index)]);
}
