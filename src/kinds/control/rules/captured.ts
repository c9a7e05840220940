import { actorType } from "../../../extract/actor-named.ts";
import { antecedentOf } from "../../../extract/antecedent.ts";
import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { namesBefore, type Party } from "../../../extract/parties.ts";
import { type Context, rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { controlDrafts } from "../control-draft.ts";
import { type Change, CUTTING_VERBS, GIVING_VERBS, HOLDING_VERBS, ROUTES, VERBS_OF_CONTROL } from "../control-words.ts";
import { heldPlaces } from "../held-place.ts";
import { holdersAt, isForce, isOwnMen } from "../holder-at.ts";
import { landTold } from "../land-told.ts";
import { isToldAsFact } from "../told-as-fact.ts";

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
    const { sentence } = view;
    const change = changeOf(anchor)!;
    const { doers, hit } = sidesOf(anchor, view);
    // "has not reached Ravna, besieged by the army": that it is besieged is not denied.
    const isSetOff = placeBeforeComma(anchor, view) !== null;
    if (!isSetOff && !isToldAsFact(anchor, view)) return stop(anchor, "what has happened, not what may");
    const isRoute = hit.some((i) => ROUTES.test(view.tokens[i]!.lemma));
    if (CUTTING_VERBS.has(anchor.lemma) && !isOff(anchor, view) && !isRoute)
      return stop(anchor, '"off" behind it, or a way that is cut');
    const object = view.tokens[hit[0] ?? -1];
    if (object && (!isRoute || /^(?:take|hold)$/.test(anchor.lemma)) && isNoLand(object, anchor, view))
      return stop(anchor, "a place that is held or taken");
    const control = hit.filter((i) =>
      /^(?:control|hold|charge|command|possession|sway|rule|authority)$/.test(view.tokens[i]!.lemma),
    );
    const within =
      isSurrounding(change) && ownPassive(anchor, view) ? objectsOfPreposition(sentence, anchor.index, IN) : [];
    const places = heldPlaces(
      [
        ...hit,
        ...within,
        ...control.flatMap((i) => objectsOfPreposition(sentence, i, OF_CONTROL)),
        ...(control.length > 0 ? objectsOfPreposition(sentence, anchor.index, OVER) : []),
      ],
      view,
      context,
    );
    const it = hit.length === 1 ? landTold(view.tokens[hit[0]!]!, anchor, view, context) : null;
    if (it) places.push(it);
    if (places.length === 0) return stop(anchor, "a place that is held or taken");
    // "gave" alone is a present; "gave up" a loss.
    if (anchor.lemma === "give" && !isUp(anchor, view)) return stop(anchor, '"up" beside it');
    // "The army captured Lind": a name that stands alone may be a person's.
    const isPerson = view.actors.some(
      ({ head, actor }) =>
        hit.includes(head) && actorType(actor, context) === "person" && !PLACE_ONLY.test(anchor.lemma),
    );
    if (isPerson) return stop(anchor, "a place, not a person");
    if (VERBS_OF_CONTROL.has(anchor.lemma) && control.length === 0) return stop(anchor, "control of it");
    if (change === "held" && isOver(anchor, view)) return stop(anchor, "what is held now");
    const told = doers.length > 0 ? holdersAt(doers, view, context) : unnamedHolder(anchor, view, context);
    const holders = told.filter(({ name }) => places.every((place) => place.name !== name));
    const getters = GIVING_VERBS.has(anchor.lemma)
      ? gettersAt(
          [anchor.index, ...hit].flatMap((i) => objectsOfPreposition(sentence, i, TO)),
          view,
          context,
        )
      : [];
    if (getters.length > 0)
      return controlDrafts(anchor, "captured", places, getters, holders[0] ?? null, view, context);
    if (
      !HOLDING_VERBS.has(anchor.lemma) &&
      !HOLDING_VERBS.has(anchor.text.toLowerCase()) &&
      !VERBS_OF_CONTROL.has(anchor.lemma) &&
      !CUTTING_VERBS.has(anchor.lemma)
    )
      return stop(anchor, "somebody to whom it is given");
    const isOpen = isSurrounding(change) || change === "captured";
    const isPassive = doers.length === 0;
    if (holders.length === 0 && !(isOpen && isPassive && anchor.xpos === "VBN" && ownPassive(anchor, view)))
      return stop(anchor, "somebody who holds or takes it");
    const isLoose =
      /^(?:take|win|secure|storm|run|hold|lose|dominate|rule|grab|ring|regain|reclaim|administer|snatch)$/;
    if (
      isLoose.test(anchor.lemma) &&
      control.length === 0 &&
      !holders.every(({ name }) => isForce(name, view, context)) &&
      !doers.some((i) => isOwnMen(i, view))
    )
      return stop(anchor, "a force that takes it");
    // "winning the Games": of a name that nothing says is a place, such a verb says nothing.
    const isKnown = ({ span, name }: (typeof places)[number]): boolean =>
      control.length > 0 || !/^\p{Lu}\S*$/u.test(name) || view.places.some(({ start }) => start === span.start);
    if (anchor.lemma === "win" && !places.every(isKnown)) return stop(anchor, "a place that is known");
    // "The rebels are besieged in Ravna": they hold it.
    const inside = within.length > 0 ? hit : objectsOfPreposition(sentence, anchor.index, FROM);
    const losers = holdersAt(inside, view, context);
    return controlDrafts(anchor, change, places, holders, losers[0] ?? null, view, context);
  },
});

/** "cut off the town", "cut the town off from the sea" */
function isOff({ index }: Token, { sentence, tokens }: SentenceView): boolean {
  return (
    tokens[index + 1]?.text === "off" ||
    childrenBy(sentence, index, "compound:prt", "advmod").some(({ text }) => text === "off")
  );
}

/** "Holds the ports of the south.", in a list of what each party is and has: the party it is about. */
function unnamedHolder(verb: Token, view: SentenceView, context: Context): Party[] {
  const isFirst = view.tokens.slice(0, verb.index).every(({ upos }) => /^(?:PUNCT|NUM|X|SYM|ADV)$/.test(upos));
  if (!isFirst || !/^VB[DZ]$/.test(verb.xpos)) return [];
  const meant = antecedentOf({ ...verb, text: "it", relation: "nsubj" }, view, context);
  return meant ? [meant] : [];
}

/** "surrounded since April by the army", where the tree may hang "by" on the time. */
function agentsOf(verb: Token, { sentence, isTime }: SentenceView): number[] {
  const own = objectsOfPreposition(sentence, verb.index, BY);
  if (own.length > 0) return own;
  return childrenBy(sentence, verb.index, "obl")
    .filter(isTime)
    .flatMap(({ index }) => objectsOfPreposition(sentence, index, BY));
}

function isUp(verb: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, verb.index, "compound:prt", "advmod").some(({ text }) => /^up$/i.test(text));
}

/** "is no longer held by" */
function isOver({ index }: Token, { tokens }: SentenceView): boolean {
  return [1, 2].some(
    (back) => tokens[index - back]?.text === "longer" && tokens[index - back - 1]?.text.toLowerCase() === "no",
  );
}

/** "takes part", "took sides", "holds a post", "took out a radar"; not "holds parts of the city", "captured a police station". */
function isNoLand(object: Token, verb: Token, view: SentenceView): boolean {
  if (verb.lemma === "take" && view.tokens[verb.index + 1]?.text === "out") return true;
  if (NO_LAND.test(object.lemma)) return true;
  if (/^(?:position|office|post|station)$/.test(object.lemma))
    return /^(?:take|hold|lose|win|secure|regain|reclaim)$/.test(verb.lemma);
  return (
    /^(?:part|side|place|ground|line|lead)$/.test(object.lemma) &&
    objectsOfPreposition(view.sentence, object.index, OF_CONTROL).length === 0
  );
}

const NO_LAND = /^(?:operation|mission|campaign|system|defen[cs]e|talk|negotiation|process|agenda)$/;

/** Done to places alone. */
const PLACE_ONLY =
  /^(?:besiege|blockade|encircle|occupy|recapture|retake|overrun|conquer|annex|liberate|cut|seal|control|regain|reclaim|wrest)$/;

function isSurrounding(change: Change): boolean {
  return change === "besieged" || change === "encircled";
}

const IN = new Set(["in", "inside", "at"]);
const FROM = new Set(["from", "of"]);
const TO = new Set(["to"]);
const BY = new Set(["by"]);
const OF_CONTROL = new Set(["of", "over", "on"]);

function changeOf({ lemma, text }: Word): Change | null {
  if (CUTTING_VERBS.has(lemma)) return "encircled";
  return (
    HOLDING_VERBS.get(lemma) ??
    HOLDING_VERBS.get(text.toLowerCase()) ??
    VERBS_OF_CONTROL.get(lemma) ??
    (GIVING_VERBS.has(lemma) ? "captured" : null)
  );
}

function ownPassive(verb: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, verb.index, "nsubj:pass").length > 0;
}

/** Who does it and to what, in an active or a passive clause and behind a noun: "villages captured by the army". */
function sidesOf(verb: Token, view: SentenceView): { readonly doers: number[]; readonly hit: number[] } {
  const { sentence } = view;
  const agents = agentsOf(verb, view);
  const passive = subjectsOf(sentence, verb.index);
  // "was overrun and then seized by the front": the agent stands behind the last.
  const later = childrenBy(sentence, verb.index, "conj").flatMap(({ index }) =>
    objectsOfPreposition(sentence, index, BY),
  );
  if (ownPassive(verb, view)) return { doers: agents.length > 0 ? agents : later, hit: passive };
  const isBehind = verb.xpos === "VBN" && /^acl$/.test(verb.relation) && verb.head >= 0;
  if (isBehind) return { doers: agents, hit: [verb.head] };
  // "has not reached Ravna, besieged by the army": the tree may hang it on the verb.
  const place = agents.length > 0 ? placeBeforeComma(verb, view) : null;
  if (place !== null) return { doers: agents, hit: [place] };
  const objects = objectsOf(sentence, verb.index).map((i) => ofRelative(i, verb, view));
  // "territory that the rebels once held": the noun before the clause is what they held.
  const own = childrenBy(sentence, verb.index, "nsubj");
  if (
    objects.length === 0 &&
    verb.relation === "acl:relcl" &&
    own.some(({ text }) => !/^(?:who|which|that)$/i.test(text))
  )
    return { doers: own.map(({ index }) => index), hit: [verb.head] };
  // "was overrun and seized by the front": the second shares the subject of the first.
  const above = verb.relation === "conj" ? view.tokens[verb.head] : undefined;
  if (verb.xpos === "VBN" && above && ownPassive(above, view)) return { doers: agents, hit: passive };
  // "handed over the town": the tree may take "over" for a preposition, and "about" in "controls about a third".
  const isOver = /^over$/i.test(view.tokens[verb.index + 1]?.text ?? "");
  const over = GIVING_VERBS.has(verb.lemma) && isOver ? objectsOfPreposition(sentence, verb.index, OVER) : [];
  const share = objects.length === 0 ? objectsOfPreposition(sentence, verb.index, ABOUT) : [];
  // "The Highland Front controls Ravna": the parser may take the name for a word of the verb's.
  const doers = passive.length > 0 || !/^VB[DZP]$/.test(verb.xpos) ? passive : namesBefore(verb.index, view);
  return { doers, hit: [...objects, ...over, ...share] };
}

/** "returned the valley to Kenya": a country that gets land back is its state. */
function gettersAt(heads: readonly number[], view: SentenceView, context: Context): Party[] {
  const named = holdersAt(heads, view, context);
  if (named.length > 0) return named;
  return view.places
    .filter(({ last, name, country }) => heads.includes(last) && name === country)
    .map(({ name, start, end }) => ({ name, span: { start, end } }));
}

function placeBeforeComma(verb: Token, { tokens, places }: SentenceView): number | null {
  if (verb.xpos !== "VBN" || tokens[verb.index - 1]?.text !== ",") return null;
  return places.find(({ last }) => last === verb.index - 2)?.last ?? null;
}

const OVER = new Set(["over"]);
const ABOUT = new Set(["about", "around", "over"]);

/** "the strip, which the movement lost": "which" is the strip. */
function ofRelative(object: number, verb: Token, { tokens }: SentenceView): number {
  return /^(?:which|that)$/i.test(tokens[object]!.text) && /^acl/.test(verb.relation) && verb.head >= 0
    ? verb.head
    : object;
}
