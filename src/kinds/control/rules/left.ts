import {
  childrenBy,
  isConditional,
  isNegated,
  objectsOf,
  objectsOfPreposition,
  subjectsOf,
} from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { MAY, MUST, WILL } from "../../../language/modals.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { controlDrafts } from "../control-draft.ts";
import { ARMED, DRIVING_VERBS, ENTERING_VERBS, HOLDERS, LEAVING_VERBS } from "../control-words.ts";
import { heldPlaces } from "../held-place.ts";
import { holdersAt, isForce, isOwnMen } from "../holder-at.ts";
import { leaving } from "../leaving.ts";
import { isOnlyTerm, isToldAsFact } from "../told-as-fact.ts";

/**
 *     Kenya withdrew its forces from Ravna on Monday.
 *     └who┘ ^^^^^^^^                 └place
 *     rebels drove the army out of the town · troops advanced into the port
 */
export const left = rule({
  id: "control/left",
  kind: "control",
  starts: "verb of leaving, driving out or going in",
  word: (token) =>
    token.upos === "VERB" &&
    (LEAVING_VERBS.has(token.lemma) || DRIVING_VERBS.has(token.lemma) || ENTERING_VERBS.has(token.lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    const isPlanned = !isToldAsFact(anchor, view);
    if (isPlanned && !(LEAVING_VERBS.has(anchor.lemma) && isSettled(anchor, view)))
      return stop(anchor, "what has happened, not what may");
    if (childrenBy(sentence, anchor.index, "xcomp", "ccomp").length > 0 && anchor.lemma !== "force")
      return stop(anchor, "a force that leaves a place");
    const isPassive = childrenBy(sentence, anchor.index, "nsubj:pass").length > 0;
    // "ordered the troops to withdraw": the troops do.
    const above = view.tokens[anchor.head];
    const ordered = anchor.relation === "xcomp" && above ? objectsOf(sentence, above.index) : [];
    const subjects = ordered.length > 0 ? ordered : subjectsOf(sentence, anchor.index);
    const objects = objectsOf(sentence, anchor.index);
    const behindFrom = heldPlaces(
      [anchor.index, ...objects].flatMap((i) => objectsOfPreposition(sentence, i, FROM)),
      view,
      context,
    );
    if (DRIVING_VERBS.has(anchor.lemma) && behindFrom.length > 0) {
      const driven = (isPassive ? subjects : objects).filter((i) => !isUnarmed(i, view));
      const losers = holdersAt(driven, view, context);
      const winners = holdersAt(isPassive ? agentsOf(anchor, view) : subjects, view, context);
      if (losers.length > 0 && isForce(losers[0]!.name, view, context)) {
        if (winners.length > 0)
          return controlDrafts(anchor, "captured", behindFrom, winners.slice(0, 1), losers[0]!, view, context);
        // "The rebels were driven out of Ravna": by whom is not told.
        if (isPassive) return controlDrafts(anchor, "lost", behindFrom, losers.slice(0, 1), null, view, context);
      }
    }
    if (LEAVING_VERBS.has(anchor.lemma)) {
      const gone = leaving({ verb: anchor, isPassive, subjects, objects, behindFrom }, view, context);
      // "Kenya withdrew its ambassador from Ravna"
      if (gone === "no force") return stop(anchor, "a force that leaves");
      if (gone)
        return controlDrafts(anchor, "withdrawn", gone.places, [gone.who], null, view, context).map((draft) => ({
          ...draft,
          ...(isPlanned ? { modality: "planned" as const } : {}),
        }));
    }
    if (ENTERING_VERBS.has(anchor.lemma)) {
      const isArmed = subjects.some((i) => ARMED.test(view.tokens[i]!.lemma));
      const into = objectsOfPreposition(sentence, anchor.index, new Set(["into"]));
      const places = heldPlaces(
        [...into, ...(anchor.lemma === "enter" || anchor.lemma === "storm" ? objects : [])],
        view,
        context,
      );
      const who = holdersAt(subjects, view, context);
      // "stormed two prisons" is a raid, "pushed into the outskirts" leaves the town to be taken.
      const isRaid = anchor.lemma === "storm" && objects.some((i) => HOUSES.test(view.tokens[i]!.lemma));
      // "pushed deep into the region": it is not all taken.
      const isOnWay = childrenBy(sentence, anchor.index, "advmod").some(({ text }) =>
        /^(?:deep|deeper|further|farther)$/i.test(text),
      );
      const isEdge = into.some((i) => /^(?:outskirts?|suburbs?|edges?)$/i.test(view.tokens[i]!.text));
      // "moving tanks into the town": those are on their way.
      const isSent = objects.some((i) => view.tokens[i]!.lemma !== "way") && !/^(?:enter|storm)$/.test(anchor.lemma);
      if (isArmed && !isSent && !isOnWay && !isEdge && !isRaid && places.length > 0 && who.length > 0)
        return controlDrafts(anchor, "captured", places, who.slice(0, 1), null, view, context);
    }
    return stop(anchor, "a force that leaves or takes a place");
  },
});

/** "expelled four diplomats from Kenya": those who are driven out hold no land, whosever they are. */
function isUnarmed(head: number, view: SentenceView): boolean {
  const { upos, lemma } = view.tokens[head]!;
  return upos === "NOUN" && !HOLDERS.test(lemma) && !isOwnMen(head, view) && !actorAt(head, view.sentence, view.actors);
}

/** Buildings, alone or several of them. */
const HOUSES =
  /^(?:prison|hospital|school|building|mosque|church|embassy|ministry|hotel|station|house|home|office|compound|number|string|university|market|theatre|theater|mall|restaurant|bank)s?$/;

/** "will withdraw from Ravna", "requires them to leave Ravna": not yet, and no mere wish. */
function isSettled(verb: Token, view: SentenceView): boolean {
  const { sentence } = view;
  if (isNegated(sentence, verb.index) || isConditional(sentence, verb.index) || isOnlyTerm(verb, view)) return false;
  const under = childrenBy(sentence, verb.index, "aux", "mark");
  // "The Front shall leave Ravna": a term of a deal.
  if (under.some(({ text }) => MAY.test(text) || MUST.test(text) || /^shall$/i.test(text))) return false;
  if (under.some(({ text }) => WILL.test(text))) return true;
  const above = view.tokens[verb.head];
  return above !== undefined && /^(?:agree|order|require|decide|oblige|commit|begin|start)$/.test(above.lemma);
}

const FROM = new Set(["from", "of"]);
const BY = new Set(["by"]);

/** "was driven out of Ravna by the front", where the tree may hang "by" on the town. */
function agentsOf(verb: Token, { sentence }: SentenceView): number[] {
  const own = objectsOfPreposition(sentence, verb.index, BY);
  if (own.length > 0) return own;
  return childrenBy(sentence, verb.index, "obl").flatMap(({ index }) => objectsOfPreposition(sentence, index, BY));
}
