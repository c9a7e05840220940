import { childrenBy, isNegated, runAround, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { CAN, WILL_OR_WOULD } from "../../../language/modals.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { isBoundTo } from "../bound-to.ts";
import { isOnlooker } from "../onlooker.ts";
import { actsForParty } from "../owned-party.ts";
import { positionDraft } from "../position-draft.ts";
import { missingFor } from "../taken.ts";
import { stanceOfVerb } from "../verb-stance.ts";
import { isBound } from "../verb-taken.ts";
import { whoseStance } from "../whose.ts";

/**
 *     Kenya will lift the blockade once monitors are in place.
 *     └who┘      └────────────────content───────────────────┘
 *     the Front would free the pilots in exchange for an apology · Only when … will Kenya return to the table
 *
 * A step that a party makes hang on another is its stance on a condition, whoever tells it.
 */
export const hangsOn = rule({
  id: "position/hangs-on",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/will", "position/must", "position/only-if", "position/is-ready"],
  starts: '"will", "would" or "could" with a condition',
  word: isModal,
  anchor: (token, view) => stepUnder(token, view) !== null,
  build(anchor, view, context) {
    const { sentence } = view;
    const verb = stepUnder(anchor, view)!;
    if (!isBoundTo(verb, view)) return stop(anchor, "a condition");
    // "would accept it only if …" is told by the verb itself.
    if (stanceOfVerb(verb, view) !== null && isBound(verb, verb.lemma, view))
      return stop(anchor, "a step that no other word tells");
    if (CAN.test(anchor.text) && !isNegated(sentence, verb.index))
      return stop(anchor, "what a party will or will not do");
    const missing = missingFor(verb, view);
    if (missing) return stop(anchor, missing);
    const speaker = creditFor(anchor, view, context);
    if (speaker && isOnlooker(speaker, context)) return stop(anchor, "a speaker who is a party");
    // "Kenya's luck will end if …", "it would give a view of the port": what has no will.
    const takers = subjectsOf(sentence, verb.index).filter(
      (i) =>
        !/^it$/i.test(view.tokens[i]!.text) &&
        (actorAt(i, sentence, view.actors) !== null ||
          childrenBy(sentence, i, "nmod:poss").length === 0 ||
          actsForParty(view.tokens[i]!)),
    );
    const actors = whoseStance(takers, view, context);
    if (actors.length === 0) return stop(anchor, "a party that takes the step");
    const words = subtree(sentence, verb.index, ["nsubj", "parataxis"]);
    const { first, last } = runAround(words, verb.index);
    const span = trimmedSpan(sentence, first, last);
    if (!span) return stop(anchor, "what a party will do");
    return actors.map((actor) => positionDraft(anchor, actor, "conditional", span, view, context, 0.55));
  },
});

function isModal({ xpos, text }: Word): boolean {
  return xpos === "MD" && (WILL_OR_WOULD.test(text) || CAN.test(text));
}

function stepUnder(token: Token, { tokens }: SentenceView): Token | null {
  const verb = tokens[token.head];
  return verb?.upos === "VERB" && verb.xpos === "VB" && STEPS.test(verb.lemma) ? verb : null;
}

/** Steps that parties to a conflict or to talks take by choice. */
const STEPS =
  /^(?:sign|accept|agree|return|talk|negotiate|discuss|meet|sit|join|attend|come|go|enter|take|lift|ease|suspend|freeze|unfreeze|release|free|hand|give|grant|open|reopen|close|end|stop|halt|cease|pause|resume|pull|leave|withdraw|retreat|evacuate|allow|let|permit|admit|receive|disarm|surrender|demobili[sz]e|disband|dismantle|destroy|lay|put|hold|keep|stay|remain|honou?r|respect|observe|implement|ratify|extend|cooperate|work|compromise|share|cede|pay|deliver|supply|send|deploy|move|restore|normali[sz]e|attack|strike|fight|retaliate|respond|walk|vote|speak|step|resign|swap|exchange|trade|provide|recogni[sz]e|begin|start|contribute|help|consider)$/;
