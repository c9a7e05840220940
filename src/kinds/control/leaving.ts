/**
 * Which force leaves which places. In: a verb of leaving with what its clause tells; out: the places and who leaves
 * them, "no force" where something else is taken away, or null.
 *
 *     Kenya withdrew its forces from Ravna · rebels left the town · overran Ravna and withdrew a week later
 */
import { actorNamed } from "../../extract/actor-named.ts";
import { placeBeforeWhere } from "../../extract/circumstances/where-told.ts";
import { childrenBy, objectsOf, objectsOfPreposition } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { ARMED, ENTERING_VERBS, HOLDING_VERBS } from "./control-words.ts";
import { type HeldPlace, heldPlaces, placed } from "./held-place.ts";
import { holdersAt, isForce } from "./holder-at.ts";
import { landTold } from "./land-told.ts";

interface Leaving {
  readonly verb: Token;
  readonly isPassive: boolean;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  /** Places behind "from". */
  readonly behindFrom: readonly HeldPlace[];
}

export function leaving(
  told: Leaving,
  view: SentenceView,
  context: Context,
): { readonly places: readonly HeldPlace[]; readonly who: Party } | "no force" | null {
  const { verb, isPassive, subjects, objects } = told;
  if (isInward(verb, view) || isWork(subjects, view)) return null;
  const places = placesLeft(told, view, context);
  if (TRANSITIVE.test(verb.lemma) && !isPassive && objects.length > 0 && !isForceMoved(objects, view))
    return "no force";
  // "Kenya withdrew its forces": the forces, or whose they are.
  const isMoving = /^(?:withdraw|pull|remove|evacuate|redeploy|move)$/.test(verb.lemma);
  const moved = isMoving && !isPassive ? objects.filter((i) => ARMED.test(view.tokens[i]!.lemma)) : [];
  // "pulling troops from Kenya": not Kenya's.
  const own = (moved.length > 0 ? holdersAt(moved, view, context) : []).filter(({ name }) =>
    places.every((place) => place.name !== name),
  );
  const named = own.find(({ name }) => actorNamed(name, context));
  const subject = holdersAt(subjects, view, context);
  // "The late king pulled the army out": the army leaves.
  const [who] = named ? [named] : subject.length > 0 ? subject : own;
  const isArmed = subjects.concat(moved).some((i) => ARMED.test(view.tokens[i]!.lemma));
  const isGroup = who !== undefined && actorNamed(who.name, context)?.type === "armed-group";
  const isSure = /^(?:withdraw|pull|retreat)$/.test(verb.lemma) || isArmed || isGroup;
  return places.length > 0 && who && isSure && isForce(who.name, view, context) ? { places, who } : null;
}

/** "moved in on the town from the south": nobody leaves. */
function isInward({ lemma, index }: Token, { sentence }: SentenceView): boolean {
  return (
    lemma === "move" &&
    childrenBy(sentence, index, "compound:prt", "advmod", "case").some(({ text }) =>
      /^(?:in|into|on|up|forward)$/i.test(text),
    )
  );
}

/** "the work force left": no arms. */
function isWork(subjects: readonly number[], { tokens }: SentenceView): boolean {
  return subjects.some((i) => /^(?:work|labou?r)$/i.test(tokens[i - 1]?.text ?? ""));
}

/** What stands behind "from", what is left, or what was taken before. */
function placesLeft({ verb, objects, behindFrom }: Leaving, view: SentenceView, context: Context): HeldPlace[] {
  const isDirect = /^(?:leave|evacuate|vacate|abandon|quit|exit|flee)$/.test(verb.lemma);
  const it = isDirect && objects[0] !== undefined ? landTold(view.tokens[objects[0]]!, verb, view, context) : null;
  const told = [
    ...behindFrom,
    ...(isDirect ? heldPlaces(objects.slice(0, 1), view, context) : []),
    ...(it ? [it] : []),
  ];
  return told.length > 0 ? told : whereFrom(verb, view).concat(takenBefore(verb, view, context));
}

const TRANSITIVE = /^(?:withdraw|pull|remove|redeploy|move)$/;

function isForceMoved(objects: readonly number[], { tokens }: SentenceView): boolean {
  return objects.some((i) => {
    const { lemma, upos } = tokens[i]!;
    return (
      ARMED.test(lemma) ||
      upos === "PRON" ||
      /^(?:all|most|some|part|half|contingent|presence|battalion|brigade|division|company|regiment|squadron|platoon|detachment|garrison|legionnaire|paratrooper|peacekeeper|armou?r|artillery|weapon|personnel|men|man|equipment|rest)s?$/.test(
        lemma,
      )
    );
  });
}

/** "overran Ravna in May and withdrew a week later": from what was taken. */
function takenBefore(verb: Token, view: SentenceView, context: Context): HeldPlace[] {
  const first = view.tokens[verb.head];
  const isAfter =
    /^(?:withdraw|retreat|pull|leave|flee)$/.test(verb.lemma) &&
    (verb.relation === "conj" || isAfterwards(verb, view)) &&
    first?.upos === "VERB";
  if (!isAfter || objectsOf(view.sentence, verb.index).length > 0) return [];
  return HOLDING_VERBS.has(first.lemma) || ENTERING_VERBS.has(first.lemma)
    ? heldPlaces(
        [...objectsOf(view.sentence, first.index), ...objectsOfPreposition(view.sentence, first.index, INTO)],
        view,
        context,
      )
    : [];
}

/** "moved into Ravna after the rebels withdrew" */
function isAfterwards(verb: Token, { sentence }: SentenceView): boolean {
  return (
    verb.relation === "advcl" &&
    childrenBy(sentence, verb.index, "mark").some(({ text }) => /^(?:after|when|once|as)$/i.test(text))
  );
}

const INTO = new Set(["into"]);

/** "northern Ravna, where its forces have been withdrawn" */
function whereFrom(token: Token, view: SentenceView): HeldPlace[] {
  const place = placeBeforeWhere({ token, view });
  return place ? [placed(place)] : [];
}
