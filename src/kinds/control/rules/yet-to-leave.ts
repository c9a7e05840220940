import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isConditional, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { MAY, WOULD } from "../../../language/modals.ts";
import { controlDrafts } from "../control-draft.ts";
import { ARMED, DRIVING_VERBS, HOLDING_VERBS, LEAVING_VERBS } from "../control-words.ts";
import { heldPlaces } from "../held-place.ts";
import { holdersAt } from "../holder-at.ts";
import { isToldAsFact } from "../told-as-fact.ts";
import { isNamed } from "../within.ts";

/**
 *     The army has failed to dislodge the rebels from Ravna.
 *                            ^^^^^^^^     └─who─┘     └place
 *     vowed to retake Ravna from the Front · demanded that the Front leave Ravna · refused to pull out of it
 *
 * Who has still to be driven out, or to go, holds the place now.
 */
export const yetToLeave = rule({
  id: "control/yet-to-leave",
  kind: "control",
  starts: "verb of driving out, taking back or leaving that is not done",
  after: ["control/left", "control/captured"],
  word: ({ upos, lemma }) =>
    upos === "VERB" && (DRIVING_VERBS.has(lemma) || TAKING_BACK.test(lemma) || LEAVING_VERBS.has(lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    if (isToldAsFact(anchor, view) || isSupposed(anchor, view)) return stop(anchor, "what is still to be done");
    if (childrenBy(sentence, anchor.index, "nsubj:pass").length > 0) return stop(anchor, "somebody who is to go");
    const objects = objectsOf(sentence, anchor.index);
    const from = [anchor.index, ...objects].flatMap((i) => objectsOfPreposition(sentence, i, FROM));
    const isTaking = HOLDING_VERBS.get(anchor.lemma) === "captured";
    if (isTaking) {
      // "vowed to retake Ravna from the Front"
      const places = heldPlaces(objects, view, context).filter(({ name }) => isNamed(name));
      // "take the country out of their sphere": nothing is taken from them.
      const who = isOutOf(anchor, view)
        ? []
        : holdersAt(from, view, context).filter((party) => isOfArms(party, from, view, context));
      if (places.length === 0 || who.length === 0) return stop(anchor, "a place, and from whom it is to be taken");
      return controlDrafts(anchor, "held", places.slice(0, 1), who.slice(0, 1), null, view, context);
    }
    const isDriving = DRIVING_VERBS.has(anchor.lemma) && objects.length > 0;
    if (!isDriving && !isAskedToGo(anchor, view)) return stop(anchor, "somebody who is to go");
    const goers = isDriving ? objects : goersOf(anchor, view);
    const isDirect = !isDriving && /^(?:leave|evacuate|vacate|abandon|quit)$/.test(anchor.lemma);
    const places = heldPlaces([...from, ...(isDirect ? objects : [])], view, context).filter(
      ({ name, country }) => isNamed(name) && name !== country,
    );
    const who = holdersAt(goers, view, context).filter((party) => isOfArms(party, goers, view, context));
    if (places.length === 0 || who.length === 0) return stop(anchor, "a force that is to leave a place by name");
    return controlDrafts(anchor, "held", places.slice(0, MOST), who.slice(0, 1), null, view, context);
  },
});

/** Places that one is asked to leave at a time. */
const MOST = 3;
const FROM = new Set(["from", "of"]);

function isOutOf({ index }: Token, { tokens }: SentenceView): boolean {
  return tokens
    .slice(index + 1, index + FEW)
    .some(({ text, index: at }) => text === "out" && tokens[at + 1]?.text === "of");
}

/** Words behind the verb within which "out of" stands. */
const FEW = 7;
const TAKING_BACK = /^(?:take|retake|recapture|regain|reclaim|wrest|liberate|capture|seize)$/;

/** "if they drove the Front from Ravna", "would drive": nobody knows that it is there. */
function isSupposed(verb: Token, { sentence }: SentenceView): boolean {
  return (
    isConditional(sentence, verb.index) ||
    childrenBy(sentence, verb.index, "aux").some(({ text }) => MAY.test(text) || WOULD.test(text))
  );
}

/** Words that ask somebody to go, or tell that they will not. */
const ASKING =
  /^(?:demand|insist|require|call|urge|order|tell|ask|want|press|condition|demanding|refuse|decline|fail|balk|hesitate|ultimatum|deadline|proviso|until|unless|force)$/;

function isAskedToGo(verb: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  const under = childrenBy(sentence, verb.index, "aux", "mark", "advmod");
  if (under.some(({ text }) => /^until$/i.test(text))) return true;
  const above = tokens[verb.head];
  if (above && ASKING.test(above.lemma)) return true;
  // "on condition that the rebels leave"
  const that = under.find(({ text }) => /^that$/i.test(text));
  return that !== undefined && ASKING.test(tokens[that.index - 1]?.lemma ?? "");
}

/** "urged the rebels to leave", "the rebels refused to leave" */
function goersOf(verb: Token, { sentence, tokens }: SentenceView): number[] {
  const own = childrenBy(sentence, verb.index, "nsubj").map(({ index }) => index);
  if (own.length > 0) return own;
  const above = tokens[verb.head];
  if (above?.upos !== "VERB") return [];
  const isTheirs = /^(?:refuse|decline|fail|balk|hesitate)$/.test(above.lemma);
  if (isTheirs) return subjectsOf(sentence, above.index);
  const asked = objectsOf(sentence, above.index);
  return asked.length > 0 ? asked : objectsOfPreposition(sentence, above.index, ON);
}

const ON = new Set(["on", "upon"]);

/** Protesters who are to leave a square hold no place. */
function isOfArms(party: Party, heads: readonly number[], view: SentenceView, context: Context): boolean {
  const isArmed = /^(?:armed-group|state)$/.test(actorType(party.name, context) ?? "");
  return isArmed || heads.some((i) => ARMED.test(view.tokens[i]!.lemma));
}
