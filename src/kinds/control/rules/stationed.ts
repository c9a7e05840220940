import { actorNamed } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { controlDrafts } from "../control-draft.ts";
import { ARMED, HOLDERS } from "../control-words.ts";
import { type HeldPlace, heldPlaces } from "../held-place.ts";
import { asMany, holdersAt } from "../holder-at.ts";
import { isToldAsFact } from "../told-as-fact.ts";

/**
 *     Norland troops have been stationed in Ravna since May.
 *     └───who──────┘           ^^^^^^^^^    └place
 *     rebels are dug in on the hills above Ravna · the army has a garrison in Ravna · the rebel flag flies over Ravna
 */
export const stationed = rule({
  id: "control/stationed",
  kind: "control",
  after: ["control/captured", "control/in-hands"],
  starts: "being stationed or dug in, having a base, or a flag that flies",
  word: ({ upos, lemma, text }) =>
    (upos === "VERB" && (STATIONED.test(lemma) || lemma === "have" || lemma === "maintain" || lemma === "fly")) ||
    (upos === "NOUN" && POSTS.test(lemma)) ||
    /^based$/i.test(text),
  build(anchor, view, context) {
    if (anchor.upos === "NOUN") return post(anchor, view, context);
    if (anchor.lemma === "fly") return flag(anchor, view, context);
    const { sentence, tokens } = view;
    const isHaving = /^(?:have|maintain)$/.test(anchor.lemma);
    if (!isToldAsFact(anchor, view) || isNegated(sentence, anchor.index))
      return stop(anchor, "what is so, not what may be");
    if (anchor.lemma === "dig" && !/^in$/i.test(tokens[anchor.index + 1]?.text ?? ""))
      return stop(anchor, '"in" behind it');
    const kept = isHaving ? objectsOf(sentence, anchor.index).filter((i) => SEATS.test(tokens[i]!.lemma)) : [];
    if (isHaving && kept.length === 0) return stop(anchor, "a garrison or a base");
    const subjects = subjectsOf(sentence, anchor.index);
    const who = holdersAt(subjects, view, context).filter(({ name }) =>
      isOfArms(name, subjects, view, context, anchor),
    );
    if (who.length === 0) return stop(anchor, "an armed force");
    const places = heldPlaces(
      [anchor.index, ...kept].flatMap((i) => objectsOfPreposition(sentence, i, AT)),
      view,
      context,
    ).filter(({ name }) => /\p{Lu}/u.test(name));
    // "allied troops are stationed in Kenya": they do not hold it.
    const isDugIn = DUG_IN.test(anchor.lemma);
    const isGuest = (place: HeldPlace): boolean => !isDugIn && isAbroad(place, who, context);
    if (places.length === 0 || places.some((place) => place.name === place.country || isGuest(place)))
      return stop(anchor, "a place by name, no whole country");
    return controlDrafts(anchor, "held", places.slice(0, 1), who.slice(0, 1), null, view, context);
  },
});

/** Who digs in holds the ground, abroad too. */
const DUG_IN = /^(?:dig|entrench|garrison)$/;

/** "allied troops are based in the north of Kenya": a state's troops abroad. */
function isAbroad({ country }: HeldPlace, who: readonly Party[], context: Context): boolean {
  const state = who[0] && actorNamed(who[0].name, context);
  return country !== null && state?.type === "state" && state.name !== country;
}

const AT = new Set(["in", "on", "at", "around", "above", "along", "inside", "near"]);
const STATIONED = /^(?:station|garrison|entrench|dig|encamp|base|headquarter|headquarters|ensconce|quarter|hole)$/;
const SEATS = /^(?:garrison|base|headquarters|headquarter|foothold|stronghold|bridgehead|bastion|presence)$/;
/** What only whoever holds the place has there. */
const POSTS = /^(?:checkpoint|roadblock|garrison|outpost)$/;
/** Who stands somewhere without holding it. */
const NOT_HOLDING =
  /^(?:peacekeepers?|monitors?|observers?|police|policemen|reporters?|un|united nations|african union)$/i;

function isOfArms(
  name: string,
  subjects: readonly number[],
  view: SentenceView,
  context: Context,
  verb: Token,
): boolean {
  if (NOT_HOLDING.test(name) || subjects.some((i) => NOT_HOLDING.test(view.tokens[i]!.lemma))) return false;
  const type = actorNamed(name, context)?.type;
  if (type === "armed-group") return true;
  const isArmed = subjects.some((i) => ARMED.test(view.tokens[i]!.lemma));
  // "the coalition is based in Ravna": a party of the town is no holder of it.
  if (/^(?:base|headquarters?)$/.test(verb.lemma)) return isArmed;
  return isArmed || /^(?:rebels|army|militants|guerrillas|insurgents|separatists)$/.test(name);
}

/** "an army checkpoint at Ravna" */
function post(noun: Token, view: SentenceView, context: Context) {
  const who: Party[] = [
    ...childrenBy(view.sentence, noun.index, "compound", "amod").flatMap((word) => asMany(word, context) ?? []),
    ...holdersAt(
      childrenBy(view.sentence, noun.index, "nmod:poss", "compound", "amod").map(({ index }) => index),
      view,
      context,
    ),
  ].filter(
    ({ name }) =>
      !NOT_HOLDING.test(name) &&
      (HOLDERS.test(name) || /^(?:armed-group|state)$/.test(actorNamed(name, context)?.type ?? "")),
  );
  const places = heldPlaces(objectsOfPreposition(view.sentence, noun.index, AT), view, context).filter(({ name }) =>
    /\p{Lu}/u.test(name),
  );
  if (who.length === 0 || places.length === 0) return stop(noun, "whose it is, and a place by name");
  return controlDrafts(noun, "held", places.slice(0, 1), who.slice(0, 1), null, view, context);
}

/** "the rebel flag flies over Ravna", "the town now flies the flag of the rebels" */
function flag(verb: Token, view: SentenceView, context: Context) {
  const { sentence, tokens } = view;
  const isFlag = (i: number): boolean => /^(?:flag|banner|colou?rs|tricolou?r)s?$/.test(tokens[i]!.lemma);
  const subjects = subjectsOf(sentence, verb.index);
  const flags = [...subjects, ...objectsOf(sentence, verb.index)].filter(isFlag);
  if (flags.length === 0 || !isToldAsFact(verb, view)) return stop(verb, "a flag that flies");
  const who = flags.flatMap((i) => [
    ...childrenBy(sentence, i, "compound", "amod").flatMap((word) => asMany(word, context) ?? []),
    ...holdersAt(
      [
        ...childrenBy(sentence, i, "nmod:poss", "amod", "compound").map(({ index }) => index),
        ...objectsOfPreposition(sentence, i, OF),
      ],
      view,
      context,
    ),
  ]);
  const over = objectsOfPreposition(sentence, verb.index, OVER);
  const places = heldPlaces([...over, ...subjects.filter((i) => !isFlag(i))], view, context);
  if (who.length === 0 || places.length === 0) return stop(verb, "whose flag, and a place");
  return controlDrafts(verb, "held", places.slice(0, 1), who.slice(0, 1), null, view, context);
}

const OF = new Set(["of"]);
const OVER = new Set(["over", "above", "in", "from"]);
