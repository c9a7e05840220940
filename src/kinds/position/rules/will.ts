import { childrenBy, isNegated, runAround, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor, creditsFor } from "../../../extract/speech/credit.ts";
import { voiceOf } from "../../../extract/speech/voices.ts";
import type { Token } from "../../../language/analysis.ts";
import { isBoundTo } from "../bound-to.ts";
import { ENCOUNTERS, GOES_ON, isOnThePodium, NO_CHOICE, PAPERS, POLICIES, returnsToTalks } from "../chosen.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { NEEDS_CLAUSE } from "../position-words.ts";
import { sideOf, spokenFor } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";
import { stanceOfVerb } from "../verb-stance.ts";
import { whoseStance } from "../whose.ts";

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
  word: (word) => isModal(word) || isGoing(word),
  anchor: (token, view) => doneUnder(token, view) !== null,
  build(anchor, view, context) {
    const { sentence } = view;
    const verb = doneUnder(anchor, view)!;
    // "will continue to support": what is gone on with.
    const goesOn = verb.lemma === "continue" && childrenBy(sentence, verb.index, "xcomp").length > 0;
    const isDenied = isNegated(sentence, verb.index) || (anchor.upos === "VERB" && isNegated(sentence, anchor.index));
    if (/^(?:can|ca|could)$/i.test(anchor.text) && !isDenied) return stop(anchor, "what a party will or will not do");
    const isStay =
      GOES_ON.test(verb.lemma) && subjectsOf(sentence, verb.index).some((i) => POLICIES.test(view.tokens[i]!.lemma));
    const isRefused = isDenied && ENCOUNTERS.test(verb.lemma);
    if (NO_CHOICE.has(verb.lemma) && !goesOn && !isStay && !isRefused) return stop(anchor, "something done by choice");
    // "shall return to the region": a journey; "will return to the table" is a stance.
    if (verb.lemma === "return" && !isDenied && !isBoundTo(verb, view) && !returnsToTalks(verb, view))
      return stop(anchor, "something done by choice");
    // "not going to negotiate from this podium": no answer, and no stance.
    if (isOnThePodium(verb, view)) return stop(anchor, "what a party will or will not do");
    // "will support", "would like": the verb takes the stance itself.
    const lexical = NEEDS_CLAUSE.has(verb.lemma) && verb.lemma !== "like" ? null : stanceOfVerb(verb, view);
    if (lexical && (verb.lemma === "like" || /^(?:will|wo|['’]ll|shall|going)$/i.test(anchor.text)))
      return stop(anchor, "something that is told by no other word");
    const missing = missingFor(verb, view);
    if (missing) return stop(anchor, missing);
    const speaker = creditFor(anchor, view, context);
    const subjects = subjectsOf(sentence, anchor.upos === "VERB" ? anchor.index : verb.index);
    // "Kenya will not negotiate": told by the report itself, a refusal all the same.
    const isMain = /^(?:root|conj|ccomp|parataxis)/.test(verb.relation);
    const isTold =
      isDenied &&
      /^(?:will|wo|shall)$/i.test(anchor.text) &&
      (isMain || CLEAR.test(view.tokens[verb.head]?.lemma ?? ""));
    const refusing = !speaker && isTold ? whoseStance(subjects, view, context) : [];
    if (!speaker && refusing.length === 0) return stop(anchor, "a speaker who says so");
    if (speaker && isOnlooker(speaker, context)) return stop(anchor, "a speaker who is a party");
    // "it will last": what a person says of it is no plan of a state.
    if (
      (view.quotationAt(anchor) || voiceOf(sentence, context)) &&
      subjects.some((i) => /^(?:it|that|this|which)$/i.test(view.tokens[i]!.text))
    )
      return stop(anchor, "a party that will do it");
    // "the Kenyan report will show it": a paper chooses nothing.
    if (subjects.some((i) => PAPERS.test(view.tokens[i]!.lemma))) return stop(anchor, "a party that will do it");
    // "I won't discuss that": no answer, and no stance.
    if (verb.lemma === "discuss" && subjects.some((i) => /^I$/i.test(view.tokens[i]!.text)))
      return stop(anchor, "what a party will or will not do");
    const own = speaker
      ? whoseStance(subjects, view, context).filter((actor) =>
          creditsFor(anchor, view, context).some((each) => isOwn(actor, each, view, context)),
        )
      : refusing;
    // "The sanctions will stay until …": whoever has them in hand says so.
    const isPolicy = isStay && GOES_ON.test(verb.lemma) && /^(?:will|wo|['’]ll|would|shall)$/i.test(anchor.text);
    const actors = own.length === 0 && isPolicy && speaker ? [spokenFor(speaker, view, context)] : own;
    if (actors.length === 0) return stop(anchor, "the speaker or the speaker's side as the one who will do it");
    // "| The talks | will go on": what goes on belongs to it.
    const { first, last } = runAround(subtree(sentence, verb.index, isPolicy ? [] : ["nsubj"]), verb.index);
    const span = trimmedSpan(sentence, first, last);
    if (!span) return stop(anchor, "what a party will do");
    const isConditional = isBoundTo(verb, view);
    const stance = isConditional ? "conditional" : isDenied ? "oppose" : "support";
    const drafts = actors.map((actor) => positionDraft(anchor, actor, stance, span, view, context, 0.55));
    // People say of a thousand things that they will do them; what they will not do is a stance.
    const isTelling = stance !== "support" || drafts.some(({ fields }) => fields.issue !== "other");
    return isTelling ? drafts : stop(anchor, "an issue of talks");
  },
});

/** "has made clear that it will not leave" */
const CLEAR = /^(?:clear|plain|known)$/;

/** What will be done: the verb over "will", the one under "going to". */
function isModal({ xpos, text }: Word): boolean {
  return xpos === "MD" && /^(?:will|wo|['’]ll|would|can|ca|could|shall)$/i.test(text);
}

function isGoing({ text }: Word): boolean {
  return /^going$/i.test(text);
}

function doneUnder(token: Token, { sentence, tokens }: SentenceView): Token | null {
  const isGoingTo = isGoing(token) && tokens[token.index + 1]?.text === "to";
  const done = isGoingTo ? childrenBy(sentence, token.index, "xcomp")[0] : undefined;
  const verb = isModal(token) ? tokens[token.head] : done;
  // "they would be stopping the campaign"
  const isUnderWay =
    verb?.xpos === "VBG" && childrenBy(sentence, verb.index, "aux").some(({ text }) => /^be$/i.test(text));
  return verb?.upos === "VERB" && (verb.xpos === "VB" || isUnderWay) ? verb : null;
}

/** Whether a party is the speaker or the side spoken for: what others will do is foreseen, not chosen. */
function isOwn(actor: Party, speaker: Party, view: SentenceView, context: Context): boolean {
  return (
    actor.name === speaker.name ||
    actor.name === sideOf(speaker, view, context)?.name ||
    sideOf(actor, view, context)?.name === speaker.name
  );
}
