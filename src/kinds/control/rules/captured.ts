import { actorType } from "../../../extract/actor-named.ts";
import { antecedentOf } from "../../../extract/antecedent.ts";
import { childrenBy, objectsOfPreposition } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { controlDrafts } from "../control-draft.ts";
import { type Change, CUTTING_VERBS, GIVING_VERBS, HOLDING_VERBS, ROUTES, VERBS_OF_CONTROL } from "../control-words.ts";
import { type HeldPlace, heldPlaces } from "../held-place.ts";
import { holdersAt, isForce, isOwnMen } from "../holder-at.ts";
import { landOfHolder } from "../land-of-holder.ts";
import { landTold } from "../land-told.ts";
import { isNoLand, isOff, isOver, isUp, OF_CONTROL } from "../loose-taking.ts";
import { ownPassive, placeBeforeComma, sidesOf } from "../sides-of-taking.ts";
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
    // "areas controlled by rebels": told by nothing else.
    const land = places.length === 0 && change === "held" ? landBehind(anchor, hit, doers, view, context) : null;
    if (land) places.push(land);
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
    const isUnknown = places.some(
      ({ span, name }) => isBareName(name) && !view.places.some((one) => one.start === span.start),
    );
    // "the Dawn Star was seized in the port": a ship, for all that is told.
    if (holders.length === 0 && isUnknown) return stop(anchor, "a place that is known, or who took it");
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
      control.length > 0 ||
      (anchor.lemma === "win" && !isBareName(name)) ||
      view.places.some(({ start, end }) => span.start <= start && end <= span.end);
    if (/^(?:win|run|administer)$/.test(anchor.lemma) && !places.every(isKnown))
      return stop(anchor, "a place that is known");
    // "The rebels are besieged in Ravna": they hold it.
    // "took two hills from the army", where the tree may hang "from" on the hills.
    const inside =
      within.length > 0 ? hit : [anchor.index, ...hit].flatMap((i) => objectsOfPreposition(sentence, i, FROM));
    const losers = holdersAt(inside, view, context);
    return controlDrafts(anchor, change, places, holders, losers[0] ?? null, view, context);
  },
});

function landBehind(
  verb: Token,
  hit: readonly number[],
  doers: readonly number[],
  view: SentenceView,
  context: Context,
): HeldPlace | null {
  const [noun, doer] = [view.tokens[hit[0] ?? -1], view.tokens[doers[0] ?? -1]];
  const isBehind =
    noun &&
    doer &&
    doers.length === 1 &&
    verb.relation === "acl" &&
    // "areas formerly held by rebels" are not theirs now.
    !childrenBy(view.sentence, verb.index, "advmod").some(({ text }) => /^(?:once|formerly|previously)$/i.test(text)) &&
    noun.index < verb.index &&
    verb.index < doer.index;
  return isBehind ? landOfHolder(noun, doer, view, context) : null;
}

/** Capitals alone: nothing says what it is. */
function isBareName(name: string): boolean {
  return name.split(" ").every((word) => /^\p{Lu}/u.test(word));
}

/** "Holds the ports of the south.", in a list of what each party is and has: the party it is about. */
function unnamedHolder(verb: Token, view: SentenceView, context: Context): Party[] {
  const isFirst = view.tokens.slice(0, verb.index).every(({ upos }) => /^(?:PUNCT|NUM|X|SYM|ADV)$/.test(upos));
  if (!isFirst || !/^VB[DZ]$/.test(verb.xpos)) return [];
  const meant = antecedentOf({ ...verb, text: "it", relation: "nsubj" }, view, context);
  return meant ? [meant] : [];
}

/** Done to places alone. */
const PLACE_ONLY =
  /^(?:besiege|blockade|encircle|occupy|recapture|retake|overrun|conquer|annex|liberate|cut|seal|control|regain|reclaim|wrest)$/;

function isSurrounding(change: Change): boolean {
  return change === "besieged" || change === "encircled";
}

const IN = new Set(["in", "inside", "at"]);
const FROM = new Set(["from"]);
const TO = new Set(["to"]);
const OVER = new Set(["over"]);

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
function gettersAt(heads: readonly number[], view: SentenceView, context: Context): Party[] {
  const named = holdersAt(heads, view, context);
  if (named.length > 0) return named;
  return view.places
    .filter(({ last, name, country }) => heads.includes(last) && name === country)
    .map(({ name, start, end }) => ({ name, span: { start, end } }));
}
