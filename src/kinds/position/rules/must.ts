import { childrenBy, isNegated, runAround, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import { voiceOf } from "../../../extract/speech/voices.ts";
import type { Token } from "../../../language/analysis.ts";
import { MUST } from "../../../language/modals.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { noDemand } from "../no-demand.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { whoSpeak } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";

/**
 *     "Both sides must lay down their arms," Okoro said.
 *      └──────────content───────────────┘    └who┘
 *     Lind said the army should leave · "They need to stop," Lind said · "The talks have to go on," she said
 *
 * What a speaker says must, should or has to happen is the speaker's demand; "must not", "cannot" is opposition.
 */
export const must = rule({
  id: "position/must",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants"],
  starts: '"must", "should", "ought to", "need to" or "has to"',
  word: (word) => isOught(word) || canBind(word),
  anchor: (token, view) => obliged(token, view) !== null,
  build(anchor, view, context) {
    const verb = obliged(anchor, view)!;
    const missing = noDemand(anchor, verb, view) ?? missingFor(verb, view);
    if (missing) return stop(anchor, missing);
    const speaker = creditFor(anchor, view, context);
    if (!speaker) return stop(anchor, "a speaker whose demand it is");
    if (isOnlooker(speaker, context)) return stop(anchor, "a speaker who is a party");
    // "Thousands had to leave," in somebody's own words: what happened.
    if (/^had$/i.test(anchor.text) && (view.quotationAt(anchor) || voiceOf(view.sentence, context)))
      return stop(anchor, "what must happen, not what had to");
    // "which should serve as proof", "that should end it": what is expected, not what is wanted.
    const subject =
      childrenBy(view.sentence, verb.index, "nsubj")[0] ?? childrenBy(view.sentence, anchor.index, "nsubj")[0];
    // "you have to be patient": said of anybody; "you must leave" is not.
    const isAnybody =
      subject !== undefined && canBind(anchor) && /^(?:you|one)$/i.test(subject.text) && !isToldTo(subject, view);
    if (isAnybody || (subject && /^(?:which|that|this|what|who|i)$/i.test(subject.text)))
      return stop(anchor, "somebody who has to do it");
    // "he would have to resign", he said: what he foresees for himself, no demand.
    const isOwnLot =
      subject !== undefined && /^(?:he|she)$/i.test(subject.text) && isSpeaker(subject, speaker.name, view);
    if (isOwnLot && !isNegated(view.sentence, verb.index)) return stop(anchor, "something that others have to do");
    const top = anchor.upos === "VERB" ? anchor : verb;
    const { first, last } = runAround(subtree(view.sentence, top.index), top.index);
    const span = trimmedSpan(view.sentence, first, last);
    if (!span) return stop(anchor, "what must happen");
    // "nobody should interfere", "they must refrain from it"
    const isDenied =
      [verb, anchor].some(({ index }) => isNegated(view.sentence, index)) !==
      (/^(?:nobody|none|no-?one)$/i.test(subject?.text ?? "") || verb.lemma === "refrain");
    return whoSpeak(anchor, subject, view, context).map((actor) =>
      positionDraft(anchor, actor, isDenied ? "oppose" : "demand", span, view, context, 0.6),
    );
  },
});

function isSpeaker({ index }: Token, speaker: string, view: SentenceView): boolean {
  return (
    view.quotationAt(view.tokens[index]!) === null && actorAt(index, view.sentence, view.actors)?.actor === speaker
  );
}

/** "You have to leave," Okoro told | the rebels |: what is said to a party is said of it; reporters are none. */
function isToldTo(you: Token, { sentence, tokens, actors }: SentenceView): boolean {
  return tokens.some(
    ({ lemma, index }) =>
      index > you.index &&
      /^(?:tell|warn)$/.test(lemma) &&
      childrenBy(sentence, index, "obj", "iobj").some((hearer) => actorAt(hearer.index, sentence, actors) !== null),
  );
}

function isOught({ xpos, text }: Word): boolean {
  return xpos === "MD" && MUST.test(text);
}

/** "need to", "have to" */
function canBind({ upos, lemma }: Word): boolean {
  return upos === "VERB" && /^(?:need|have)$/.test(lemma);
}

/** The verb that tells what must happen: above "must", below "need to" and "has to". */
function obliged(token: Token, { sentence, tokens }: SentenceView): Token | null {
  if (isOught(token)) return tokens[token.head] ?? null;
  const isBound = canBind(token) && tokens[token.index + 1]?.text === "to";
  const verb = isBound ? childrenBy(sentence, token.index, "xcomp")[0] : undefined;
  // "details have to be worked out": nobody is asked to.
  return verb && childrenBy(sentence, verb.index, "aux:pass").length === 0 && verb.lemma !== "say" ? verb : null;
}
