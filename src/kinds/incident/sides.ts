/**
 * Who did it and to whom. In: the word of the event; out: doers and targets, each with its words.
 *
 *     Rebels shelled the market             rebels → the market
 *     Twelve people were killed by troops   troops → twelve people
 *     an Eastmark raid on the camp          Eastmark → the camp
 *     clashes between the army and rebels   both are doers
 */
import { childrenBy, isInfinitive, objectsOf, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { chargeOver } from "./charge.ts";
import { named } from "./named-sides.ts";
import { responsibleFor } from "./responsible.ts";
import { sidesOfNoun } from "./sides-of-noun.ts";
import { turned } from "./turned.ts";
import { WEAPONS } from "./weapons.ts";

export interface Sides {
  readonly actors: readonly Party[];
  readonly targets: readonly Party[];
}

const ON = new Set(["on", "against", "at", "of", "into", "targeting", "upon", "toward", "towards"]);
const BETWEEN = new Set(["between"]);
const AGAINST = new Set(["with", "against"]);

export function sidesOf(anchor: Token, view: SentenceView, text: string): Sides {
  const sides = anchor.upos === "VERB" ? sidesOfVerb(anchor, view, text) : sidesOfNoun(anchor, view, text);
  const accused = chargeOver(anchor, view)?.accused ?? (anchor.upos === "VERB" ? [] : responsibleFor(anchor, view));
  return accused.length > 0 ? { ...sides, actors: named(accused, view, text, { isDoer: true }) } : sides;
}

function sidesOfVerb(verb: Token, view: SentenceView, text: string): Sides {
  const { sentence } = view;
  const doer = { isDoer: true };
  const { isPassive, doers: own, hit } = turned(verb, view);
  const users = isPassive ? [] : usersFor(verb, view);
  const doers = users.length > 0 ? users : own;
  if (/^(?:clash|fight|battle|skirmish)$/.test(verb.lemma)) {
    const subjects = isFledFrom(verb, view) ? [] : subjectsOf(sentence, verb.index);
    // "Fighting between the army and rebels": the parser may take the noun for a verb.
    const between = objectsOfPreposition(sentence, verb.index, BETWEEN);
    const others = [...objectsOf(sentence, verb.index), ...objectsOfPreposition(sentence, verb.index, AGAINST)];
    return { actors: named([...subjects, ...between], view, text, doer), targets: named(others, view, text) };
  }
  if (isPassive)
    return {
      actors: named(doers, view, text, doer),
      targets: named(
        hit.filter((i) => !isFired(view.tokens[i]!, verb)),
        view,
        text,
      ),
    };
  if (/^(?:die|perish)$/.test(verb.lemma)) return { actors: [], targets: named(doers, view, text) };
  const objects = [
    ...hit.filter((i) => !isFired(view.tokens[i]!, verb)),
    ...objectsOfPreposition(sentence, verb.index, ON),
  ];
  const targets = named(objects, view, text);
  return {
    actors: named(doers, view, text, doer),
    targets: targets.length > 0 ? targets : named(hurtBy(verb, view), view, text),
  };
}

/** "used aircraft to strike the port": whoever used them strikes it, though the tree hangs the aim on the aircraft. */
function usersFor(verb: Token, { sentence, tokens }: SentenceView): number[] {
  const used = tokens[verb.head];
  const using = used?.upos === "NOUN" ? tokens[used.head] : used;
  return isInfinitive(sentence, verb.index) && using?.lemma === "use" ? subjectsOf(sentence, using.index) : [];
}

/** "farmers fleeing fighting in Ravna": the parser takes the noun for a verb, and they do not fight. */
function isFledFrom(verb: Token, view: SentenceView): boolean {
  return verb.xpos === "VBG" && /^(?:flee|escape|avoid|fear|stop|halt|end)$/.test(view.tokens[verb.head]?.lemma ?? "");
}

/** "fired cluster munitions into Ravna", "launched an offensive": what is fired or begun is not what is hit. */
function isFired({ lemma }: Token, verb: Token): boolean {
  return BEGINNING.test(verb.lemma) || (FIRING.test(verb.lemma) && (WEAPONS.has(lemma) || FIRED.test(lemma)));
}

/** "launched an appeal": what is launched is never what is hit. */
const BEGINNING = /^(?:launch|unleash|mount|stage)$/;
const FIRING = /^(?:fire|lob|drop|throw|hurl|shoot)$/;
const FIRED =
  /^(?:shot|round|bullet|gas|ammunition|cartridge|salvo|barrage|volley|artillery|napalm|flare|stone|gun|machine-?gun|cannon|pistol|rifle|canister|weapon|(?:counter-?)?offensive|(?:counter-?)?attack|raid|assault|strike|airstrike)$/;

/** "shelled Ravna, killing four villagers": those whom the blow hurt. */
function hurtBy(verb: Token, { sentence }: SentenceView): number[] {
  return childrenBy(sentence, verb.index, "advcl")
    .filter(({ lemma, xpos }) => xpos === "VBG" && /^(?:kill|wound|injure|hurt)$/.test(lemma))
    .flatMap(({ index }) => objectsOf(sentence, index));
}
