import { antecedentOf } from "../../../extract/antecedent.ts";
import { objectsOfPreposition } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { controlDrafts } from "../control-draft.ts";
import { type Change, CUTTING_VERBS, GIVING_VERBS, HOLDING_VERBS, VERBS_OF_CONTROL } from "../control-words.ts";
import { holdersAt } from "../holder-at.ts";
import { landMissing } from "../loose-taking.ts";
import { besiegedIn, isSurrounding, placesTaken } from "../places-taken.ts";
import { ownPassive, placeBeforeComma, sidesOf, type Taking } from "../sides-of-taking.ts";
import { isToldAsFact } from "../told-as-fact.ts";
import { unsureOf } from "../unsure-taking.ts";

/**
 *     The army captured three villages from the rebels on Monday.
 *     └─who──┘ ^^^^^^^^ └───place────┘      └─from─┘   └─when─┘
 *     rebels control the town · lost the hill to the army · took control of Ravna · a road cut off by rebels
 */
export const captured = rule({
  id: "control/captured",
  kind: "control",
  starts: "verb of holding, taking, surrounding or giving up",
  word: (token) => token.upos === "VERB" && changeOf(token) !== null,
  build(anchor, view, context) {
    const change = changeOf(anchor)!;
    const taking: Taking = { verb: anchor, change, ...sidesOf(anchor, view) };
    const { doers } = taking;
    // "has not reached Ravna, besieged by the army": that it is besieged is not denied.
    const isSetOff = placeBeforeComma(anchor, view) !== null;
    if (!isSetOff && !isToldAsFact(anchor, view)) return stop(anchor, "what has happened, not what may");
    const missing = landMissing(taking, view, context);
    if (missing) return stop(anchor, missing);
    const places = placesTaken(taking, view, context);
    if (places.length === 0) return stop(anchor, "a place that is held or taken");
    const told = doers.length > 0 ? holdersAt(doers, view, context) : unnamedHolder(anchor, view, context);
    const holders = told.filter(({ name }) => places.every((place) => place.name !== name));
    const getters = gettersOf(taking, view, context);
    if (getters.length > 0)
      return controlDrafts(anchor, "captured", places, getters, holders[0] ?? null, view, context);
    if (isOnlyGiven(anchor)) return stop(anchor, "somebody to whom it is given");
    const isOpen = change === "captured" || isSurrounding(change);
    if (holders.length === 0 && !(isOpen && isOwnPassive(taking, view)))
      return stop(anchor, "somebody who holds or takes it");
    const unsure = unsureOf(taking, places, holders, view, context);
    if (unsure) return stop(anchor, unsure);
    const losers = holdersAt(losersOf(taking, view), view, context);
    return controlDrafts(anchor, change, places, holders, losers[0] ?? null, view, context);
  },
});

/** Verbs that say nothing of land without the one who gets it: "returned the valley". */
function isOnlyGiven({ lemma, text }: Token): boolean {
  return (
    !HOLDING_VERBS.has(lemma) &&
    !HOLDING_VERBS.has(text.toLowerCase()) &&
    !VERBS_OF_CONTROL.has(lemma) &&
    !CUTTING_VERBS.has(lemma)
  );
}

/** "Ravna was captured": by nobody who is told. */
function isOwnPassive({ verb, doers }: Taking, view: SentenceView): boolean {
  return doers.length === 0 && verb.xpos === "VBN" && ownPassive(verb, view);
}

/** "The rebels are besieged in Ravna": they hold it. "took two hills from the army": the tree may hang "from" on the hills. */
function losersOf(taking: Taking, view: SentenceView): readonly number[] {
  return besiegedIn(taking, view).length > 0
    ? taking.hit
    : [taking.verb.index, ...taking.hit].flatMap((i) => objectsOfPreposition(view.sentence, i, FROM));
}

/** "Holds the ports of the south.", in a list of what each party is and has: the party it is about. */
function unnamedHolder(verb: Token, view: SentenceView, context: Context): Party[] {
  const isFirst = view.tokens.slice(0, verb.index).every(({ upos }) => /^(?:PUNCT|NUM|X|SYM|ADV)$/.test(upos));
  if (!isFirst || !/^VB[DZ]$/.test(verb.xpos)) return [];
  const meant = antecedentOf({ ...verb, text: "it", relation: "nsubj" }, view, context);
  return meant ? [meant] : [];
}

const FROM = new Set(["from"]);
const TO = new Set(["to"]);

function changeOf({ lemma, text }: Word): Change | null {
  if (CUTTING_VERBS.has(lemma)) return "encircled";
  return (
    HOLDING_VERBS.get(lemma) ??
    HOLDING_VERBS.get(text.toLowerCase()) ??
    VERBS_OF_CONTROL.get(lemma) ??
    (GIVING_VERBS.has(lemma) ? "captured" : null)
  );
}

/** "returned the valley to Kenya": a country that gets land back is its state. */
function gettersOf({ verb, hit }: Taking, view: SentenceView, context: Context): Party[] {
  if (!GIVING_VERBS.has(verb.lemma)) return [];
  const heads = [verb.index, ...hit].flatMap((i) => objectsOfPreposition(view.sentence, i, TO));
  const named = holdersAt(heads, view, context);
  if (named.length > 0) return named;
  return view.places
    .filter(({ last, name, country }) => heads.includes(last) && name === country)
    .map(({ name, start, end }) => ({ name, span: { start, end } }));
}
