import { actorType } from "../../../extract/actor-named.ts";
import {
  childrenBy,
  isInfinitive,
  isNegated,
  runAround,
  subjectsOf,
  subtree,
  trimmedSpan,
} from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { CAN, MAY, WILL_OR_WOULD } from "../../../language/modals.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { sideAtStake, sideOf, whoSpeak } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";
import { stanceOfVerb } from "../verb-stance.ts";
import { whoseStance } from "../whose.ts";

/**
 *     "The sanctions stay until the prisoners are free," Okoro said.
 *      └──────────────────content──────────────────┘    └who┘
 *     Lind warned that if the shelling goes on, the talks will end · "Nothing is signed unless all sign," she said
 *
 * What a party makes hang on something else is its stance on a condition.
 */
export const onlyIf = rule({
  id: "position/only-if",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/will", "position/must"],
  starts: '"if", "unless", "until" or "as long as" in what is said',
  word: ({ text }) => /^(?:if|unless|until|as)$/i.test(text),
  anchor: ({ relation, text, index }, { tokens }) =>
    /^mark/.test(relation) && (!/^as$/i.test(text) || /^long$/i.test(tokens[index - 1]?.text ?? "")),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    const bound = tokens[anchor.head]!;
    const main = mainOver(bound, view);
    if (!main || !/^advcl/.test(bound.relation)) return stop(anchor, "a clause that hangs on it");
    if (/^(?:as|even|what)$/i.test(tokens[anchor.index - 1]?.text ?? "")) return stop(anchor, "a condition");
    if (!isAgainst(anchor, bound, view) || !isOfOthers(anchor, bound, view))
      return stop(anchor, "a condition that others have to meet");
    const missing = missingFor(main, view) ?? settledOtherwise(anchor, bound, main, view);
    if (missing) return stop(anchor, missing);
    const speaker = creditFor(anchor, view, context);
    if (!speaker || isOnlooker(speaker, context)) return stop(anchor, "a speaker who is a party");
    if (creditFor(main, view, context)?.name !== speaker.name) return stop(main, "something that the speaker says");
    const span = wholeOf(main, anchor, view);
    if (!span) return stop(anchor, "what hangs on it");
    const subject = tokens[subjectsOf(sentence, main.index)[0] ?? -1];
    const side = sideAtStake(subject, speaker, view, context);
    const isOwn =
      side !== null ||
      (view.quotationAt(main) ? /^(?:we|i)$/i : /^(?:we|i|they|it|he|she)$/i).test(subject?.text ?? "");
    // "we will sign only if …" is told by what the speaker's side will do.
    if (isOwn && childrenBy(sentence, main.index, "aux").some(({ text }) => WILL_OR_WOULD.test(text) || CAN.test(text)))
      return stop(anchor, "a condition that no other word tells");
    // "The Front, he said, would keep its guns until …": what the party itself will do.
    const doers = subject && doesItself(main, subject, view) ? whoseStance([subject.index], view, context) : [];
    const isForIt = doers.length === 1 && sideOf(speaker, view, context) === null && isParty(doers[0]!, context);
    return (isForIt ? doers : whoSpeak(anchor, subject, view, context)).map((actor) =>
      positionDraft(anchor, actor, "conditional", span, view, context, 0.5),
    );
  },
});

/** The clause that hangs on it; the tree may hang a condition that opens a quotation on the verb of saying. */
function mainOver(bound: Token, { sentence, tokens }: SentenceView): Token | undefined {
  const head = tokens[bound.head];
  // "may stay as | long | as they disarm"
  const above = head && /^long$/i.test(head.text) ? tokens[head.head] : head;
  if (!above || above.index < bound.index) return above;
  return childrenBy(sentence, above.index, "ccomp").find(({ index }) => index > bound.index) ?? above;
}

/** "if they break it", "if they do not sign": what others must or must not do; the rest is only foreseen. */
function isAgainst(anchor: Token, bound: Token, view: SentenceView): boolean {
  if (!/^if$/i.test(anchor.text) || /^only$/i.test(view.tokens[anchor.index - 1]?.text ?? "")) return true;
  return isNegated(view.sentence, bound.index) || BREACHES.test(bound.lemma);
}

/** "if Kenya breaks it", "if our terms are not met"; "if we do nothing", "if it rains" is up to the speaker or to nobody. */
function isOfOthers(anchor: Token, bound: Token, view: SentenceView): boolean {
  const { sentence } = view;
  const subjects = childrenBy(sentence, bound.index, "nsubj", "nsubj:pass", "expl");
  if (!/^(?:if|as)$/i.test(anchor.text)) return !subjects.some(({ text }) => /^(?:i|we|you|one)$/i.test(text));
  // "as long as they like": no end is set.
  if (/^as$/i.test(anchor.text) && /^(?:like|wish|please)$/.test(bound.lemma)) return false;
  return subjects.some(
    (subject) =>
      /^(?:they|he|she|there)$/i.test(subject.text) ||
      (subject.upos !== "PRON" &&
        (actorAt(subject.index, sentence, view.actors) !== null ||
          dealAt(subject, view) !== null ||
          UP_TO_OTHERS.test(subject.lemma))),
  );
}

const UP_TO_OTHERS =
  /^(?:side|individual|official|member|party|rebel|government|army|force|leader|regime|opposition|militia|fighter|lawmaker|mp|state|country|neighbou?r|group|council|term|demand|condition|attack|shelling|bombing|siege|raid|offensive|violation)$/i;

const BREACHES =
  /^(?:fail|break|breach|violate|refuse|reject|attack|continue|resume|persist|ignore|flout|renege|cheat|delay|block|obstruct|abandon|strike|cross|vote|withdraw|quit|leave|invade|escalate|stop|halt|lift|free|release|disarm|surrender|cease|comply|honou?r|keep|agree|accept|sign|meet|implement)$/;

/** What would have been, what was, and what other words tell better. */
function settledOtherwise(anchor: Token, bound: Token, main: Token, view: SentenceView): string | null {
  const { sentence } = view;
  const isPast = (verb: Token): boolean =>
    verb.xpos === "VBD" || childrenBy(sentence, verb.index, "aux", "cop").some(({ xpos }) => xpos === "VBD");
  const modals = childrenBy(sentence, main.index, "aux").filter(({ xpos }) => xpos === "MD");
  const hasModal = modals.length > 0;
  // "backed the idea | of closing the strait if …": the clause says nothing by itself.
  if (main.xpos === "VBG" && childrenBy(sentence, main.index, "aux").length === 0) return "a clause of its own";
  // "the war may spread unless Kenya pulls back": what is feared; "the talks may collapse unless …" is in somebody's hand.
  const isFeared = modals.some(({ text }) => MAY.test(text)) && !isNegated(sentence, main.index);
  const isOfTalks = subjectsOf(sentence, main.index).some(
    (i) =>
      /^(?:talk|negotiation|process|dialogue)$/.test(view.tokens[i]!.lemma) || dealAt(view.tokens[i]!, view) !== null,
  );
  if (isFeared && !isOfTalks && /^(?:unless|until)$/i.test(anchor.text)) return "what hangs on it, not what is feared";
  // "it is a matter of days until …"
  if (/^(?:matter|time|question)$/.test(main.lemma)) return "what hangs on it, not when it comes";
  if (childrenBy(sentence, bound.index, "aux").some(({ text }) => /^had$/i.test(text))) return "what may still be";
  if (isPast(main) && !hasModal) return "what may still be";
  if (/^until$/i.test(anchor.text) && isPast(bound)) return "what may still be";
  if (stanceOfVerb(main, view) !== null) return "a condition that no other word tells";
  return isInfinitive(sentence, main.index) ? "a clause of its own" : null;
}

function doesItself(main: Token, subject: Token, { sentence }: SentenceView): boolean {
  return (
    subject.upos !== "PRON" &&
    childrenBy(sentence, main.index, "aux").some(({ text }) => WILL_OR_WOULD.test(text) || CAN.test(text))
  );
}

function isParty({ name }: Party, context: Context): boolean {
  return /^(?:state|organisation|armed-group|body)$/.test(actorType(name, context) ?? "");
}

/** Both clauses, as far as they are said in one go. */
function wholeOf(main: Token, anchor: Token, { sentence }: SentenceView): ReturnType<typeof trimmedSpan> {
  const words = subtree(sentence, main.index, ["parataxis", "cc"]);
  const { first, last } = runAround(words, main.index);
  if (anchor.index < first || anchor.index > last) {
    const beside = runAround(subtree(sentence, anchor.head), anchor.index);
    return trimmedSpan(sentence, beside.first, beside.last);
  }
  return trimmedSpan(sentence, first, last);
}
