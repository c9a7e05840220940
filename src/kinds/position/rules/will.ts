import { childrenBy, runAround, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { issueToldIn } from "../../../extract/issues/issue-in.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { isBoundTo, isPutOff } from "../bound-to.ts";
import { isPolicyKept, notChosen } from "../chosen.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { missingFor } from "../taken.ts";
import { whoWill } from "../who-will.ts";
import { stepToldBy, tellsStep } from "../will-do.ts";

/**
 *     "We will never give back the islands," Okoro said.
 *      └who         └────content────┘
 *     Kenya said it would join the campaign
 *
 * What somebody says a party will or will not do by its own choice. Being somewhere or getting something is no choice.
 */
export const will = rule({
  id: "position/will",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/must"],
  starts: '"will", "would" or "cannot" in what is said',
  word: tellsStep,
  anchor: (token, view) => stepToldBy(token, view) !== null,
  build(anchor, view, context) {
    const step = stepToldBy(anchor, view)!;
    const { verb, isDenied } = step;
    const missing = notChosen(step, view) ?? missingFor(verb, view);
    if (missing) return stop(anchor, missing);
    const speaker = creditFor(anchor, view, context);
    if (speaker && isOnlooker(speaker, context)) return stop(anchor, "a speaker who is a party");
    const actors = whoWill(step, speaker, view, context);
    if (actors.length === 0)
      return stop(
        anchor,
        speaker ? "the speaker or the speaker's side as the one who will do it" : "a speaker who says so",
      );
    // "| The talks | will go on": what goes on belongs to it.
    const words = subtree(view.sentence, verb.index, isPolicyKept(step, view) ? ["parataxis"] : ["nsubj", "parataxis"]);
    const { first, last } = runAround(words, verb.index);
    const span = trimmedSpan(view.sentence, first, last);
    if (!span) return stop(anchor, "what a party will do");
    // "would not rule out a strike": it is left open.
    const isLeftOpen = isDenied && verb.lemma === "rule";
    const stance =
      isLeftOpen || isWeighed(verb, view)
        ? "undecided"
        : isBoundTo(verb, view) || (isDenied && isPutOff(verb, view))
          ? "conditional"
          : (isDenied || givesNone(verb, view)) !== isTurnedDown(verb)
            ? "oppose"
            : givesAway(verb, view)
              ? "offer"
              : "support";
    const drafts = actors.map((actor) => positionDraft(anchor, actor, stance, span, view, context, 0.55));
    // People say of a thousand things that they will do them; what they will not do is a stance.
    const isTelling = stance !== "support" || issueToldIn(span, view, context) !== "other";
    return isTelling ? drafts : stop(anchor, "an issue of talks");
  },
});

/** "would supply vests to the camps": what is given is offered. */
function givesAway({ lemma, index }: Token, { sentence }: SentenceView): boolean {
  return (
    /^(?:give|provide|contribute|supply|donate|lend)$/.test(lemma) && childrenBy(sentence, index, "obj").length > 0
  );
}

/** "will provide no troops" */
function givesNone({ index }: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "obj").some((noun) =>
    childrenBy(sentence, noun.index, "det").some(({ text }) => /^no$/i.test(text)),
  );
}

/** "would reject it" is against it, "would not boycott them" is not. */
function isTurnedDown({ lemma }: Token): boolean {
  return /^(?:reject|refuse|oppose|skip|boycott|veto|shun|resist|spurn)$/.test(lemma);
}

/** "would decide whether to return": nothing is decided. */
function isWeighed({ index, lemma }: Token, { tokens }: SentenceView): boolean {
  return (
    /^(?:decide|consider|study|examine|weigh|review|determine|discuss|see|announce)$/.test(lemma) &&
    tokens.slice(index + 1, index + FAR).some(({ text }) => /^(?:whether|if)$/i.test(text))
  );
}

/** Words from the verb to its "whether": "decide within days whether". */
const FAR = 6;
