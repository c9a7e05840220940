/**
 * Whose stance it is that something will be done. In: the step and who says so, if anybody; out: the parties.
 *
 *     "We will sign," Okoro said · Kenya said it would sign         whoever says so, or the side spoken for
 *     "The sanctions will stay," Okoro said                         whoever has them in hand
 *     Kenya will not negotiate                                      Kenya, though nobody is told to say so
 *     "Ethiopia will sign," Okoro said                              nobody: what others will do is foreseen, not chosen
 */
import { actorNamed, actorType } from "../../extract/actor-named.ts";
import { childrenBy, subjectsOf } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditsFor } from "../../extract/speech/credit.ts";
import { CLAUSE_VERBS } from "../../extract/speech/speech-verbs.ts";
import { voiceOf } from "../../extract/speech/voices.ts";
import { WILL } from "../../language/modals.ts";
import { contains } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { isPolicyKept, PAPERS } from "./chosen.ts";
import { actsForParty } from "./owned-party.ts";
import { sideOf, spokenFor } from "./spoken-for.ts";
import { whoseStance } from "./whose.ts";
import { isGoing, type Step } from "./will-do.ts";

export function whoWill(step: Step, speaker: Party | null, view: SentenceView, context: Context): Party[] {
  const speakers = creditsFor(step.by, view, context);
  const isSpeakers = meansWhoSays(step, speakers, view, context);
  if (!isSpeakers && isOfNobody(step, view, context)) return [];
  if (!speaker)
    return isRefusal(step, view)
      ? whoseStance(
          step.subjects.filter((i) => canChoose(i, view)),
          view,
          context,
        )
      : [];
  const own = whoseStance(step.subjects, view, context).filter((actor) =>
    speakers.some((each) => isOwn(actor, each, view, context)),
  );
  return own.length === 0 && (isPolicyKept(step, view) || isSpeakers) ? [spokenFor(speaker, view, context)] : own;
}

/** "Kenya told the envoys of the League that | it | would stop": whoever says so, whoever else was named since. */
function meansWhoSays(
  { verb, subjects }: Step,
  speakers: readonly Party[],
  view: SentenceView,
  context: Context,
): boolean {
  const above = /^ccomp/.test(verb.relation) ? view.tokens[verb.head] : undefined;
  const [speaker] = speakers;
  if (!above || above.index > verb.index || !CLAUSE_VERBS.has(above.lemma) || !speaker || view.quotationAt(verb))
    return false;
  const isBody = /^(?:state|organisation|armed-group|body)$/.test(actorType(speaker.name, context) ?? "");
  // Who says so stands before the verb that says it, and nobody else does it there.
  const isBefore = subjectsOf(view.sentence, above.index).some((i) => contains(speaker.span, view.tokens[i]!));
  return isBody && isBefore && subjects.some((i) => /^(?:it|they)$/i.test(view.tokens[i]!.text));
}

/** "It will last": what a person says of it is no plan of a state. "The Kenyan report will show it": a paper chooses nothing. */
function isOfNobody({ by, subjects }: Step, view: SentenceView, context: Context): boolean {
  const isSpoken = view.quotationAt(by) !== null || voiceOf(view.sentence, context) !== null;
  return subjects
    .map((index) => view.tokens[index]!)
    .some(({ text, lemma }) => (isSpoken && /^(?:it|that|this|which)$/i.test(text)) || PAPERS.test(lemma));
}

/** Told by the report itself, a refusal is a stance all the same. */
function isRefusal({ by, verb, isDenied }: Step, { sentence, tokens }: SentenceView): boolean {
  // "is not going to leave"
  const isGoingTo =
    isGoing(by) && childrenBy(sentence, by.index, "aux").some(({ text }) => /^(?:is|are|am)$/i.test(text));
  const isMain = /^(?:root|conj|ccomp|parataxis)/.test(isGoingTo ? by.relation : verb.relation);
  return isDenied && (isGoingTo || WILL.test(by.text)) && (isMain || CLEAR.test(tokens[verb.head]?.lemma ?? ""));
}

/** "Kenya will not sign", "he will not", "Kenya's generals will not"; "the Kenyan embargo will not scare them": it chooses nothing. */
function canChoose(index: number, { sentence, actors, tokens }: SentenceView): boolean {
  const taker = tokens[index]!;
  return (
    actorAt(index, sentence, actors) !== null || /^(?:i|we|he|she|they|who)$/i.test(taker.text) || actsForParty(taker)
  );
}

/** "has made clear that it will not leave" */
const CLEAR = /^(?:clear|plain|known)$/;

/** Whether a party is the speaker or the side spoken for. */
function isOwn(actor: Party, speaker: Party, view: SentenceView, context: Context): boolean {
  const side = sideOf(speaker, view, context)?.name;
  const sideOfActor = sideOf(actor, view, context)?.name;
  return (
    actor.name === speaker.name ||
    actor.name === side ||
    sideOfActor === speaker.name ||
    (side !== undefined && sideOfActor === side && isVoice(speaker, context)) ||
    isOfGroup(actor, speaker, context)
  );
}

/** "The rebels will not accept it," the rebel leader Okoro said: she is one of them. */
function isOfGroup(actor: Party, { name }: Party, context: Context): boolean {
  const group = /^(?:the )?(rebel|insurgent|separatist|opposition|militant)s?$/i.exec(actor.name)?.[1]?.toLowerCase();
  const words = `${name} ${actorNamed(name, context)?.role ?? ""}`.toLowerCase().split(/\W+/);
  return group !== undefined && words.includes(group);
}

/** "President Okoro will not resign," her government's spokesman said: he speaks for her. */
function isVoice({ name }: Party, context: Context): boolean {
  return /\bspokes(?:man|woman|person)\b/i.test(actorNamed(name, context)?.role ?? "");
}
