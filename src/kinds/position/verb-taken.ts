/**
 * Whether a verb takes the stance that it stands for. In: the verb with its lemma and stance; out: what is missing, or
 * null.
 *
 *     might accept the plan            not yet; "would accept it only if …" is a stance on a condition
 *     refused to accept the plan       accepting is what is refused
 *     voted to reject the plan         rejecting is the stance
 */

import { childrenBy, isNegated } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { MAY, MUST, WILL_OR_WOULD, WOULD } from "../../language/modals.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { isBoundTo } from "./bound-to.ts";
import { NEEDS_CLAUSE, STANCE_NOUNS, type Stance } from "./position-words.ts";
import { stanceOfVerb } from "./verb-stance.ts";

const REFUSES = /^(?:refuse|decline|resist|threaten|hesitate|want|urge|ask|demand|seek|balk|fail|avoid)$/;
const CONTROLS =
  /^(?:urge|call|press|push|pressure|persuade|convince|encourage|invite|order|force|allow|help|tell|get|appeal|advise|warn|instruct|enable|ask|direct|expect|require|request|compel|lead|induce|accuse|blame|suspect)$/;
const PASSES_ON = /^(?:vote|decide|agree|plan|intend|prepare|determine|opt|hope|aim|vow|pledge|promise|commit)$/;
/** "offer by the army | to": the tree may hang the infinitive on the verb before. */
function hangsOnNoun(verb: Token, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, verb.index - NEAR), verb.index - 1).toReversed();
  const by = before.find(({ upos, text }) => /^(?:VERB|AUX|PUNCT)$/.test(upos) || /^(?:by|from)$/i.test(text));
  return by !== undefined && /^(?:by|from)$/i.test(by.text) && STANCE_NOUNS.has(tokens[by.index - 1]?.lemma ?? "");
}

function isForThoseMade(verb: Token, { sentence, tokens }: SentenceView): boolean {
  const above = tokens[verb.head];
  return (
    above !== undefined &&
    /^(?:appoint|name|elect|form|create|establish|set)$/.test(above.lemma) &&
    childrenBy(sentence, above.index, "obj").some(({ index, lemma }) => index < verb.index && MADE.test(lemma))
  );
}

const MADE = /^(?:committee|commission|panel|council|group|body|team|envoy|mediator|tribunal|court)$/;

/** "following Kenya's decision last year | to leave": with nothing but a time between, wherever the tree hangs it. */
function isDecidedBefore(verb: Token, { sentence, tokens, isTime }: SentenceView): boolean {
  const words = tokens.slice(Math.max(0, verb.index - NEAR), verb.index - 1);
  const noun = words.findLast((token) => token.upos === "NOUN" && !isTime(token));
  const isBetween = (token: Token): boolean => token.index > noun!.index && !isTime(token) && token.upos !== "ADP";
  return (
    noun !== undefined &&
    /^(?:decision|choice|refusal|failure|attempt|effort|bid|plan|move)$/.test(noun.lemma) &&
    childrenBy(sentence, noun.index, "nmod:poss").length > 0 &&
    !words.some(isBetween)
  );
}

/** Words between such a noun's "by" and the infinitive. */
const NEAR = 7;
/** What one gives up of one's own. */
const GIVES_UP = /^(?:abandon|scrap|renounce|suspend|cancel|drop|lift|waive)$/;
/** "would like" is a wish like any other. */
const LIKES = /^(?:like|prefer|welcome|favou?r)$/;
const DENIES = /^(?:vote|tear|veto|reject|oppose|resist|boycott|refuse|have|turn|pull|walk|quit|spurn|shun)$/;
/** Consents: "would not accept it", "could not support it" is a refusal. */
const GRANTS =
  /^(?:accept|agree|support|back|endorse|approve|sign|recogni[sz]e|welcome|consider|live|hear|budge|brook|countenance|tolerate|stomach|entertain|contemplate|stand|relent|flinch|bend|bow|yield|cave|give|consent|abide|commit|drop|lift)$/;
const ACCEPTS =
  /^(?:accept|support|agree|back|sign|consider|resume|reconsider|join|endorse|approve|withdraw|recogni[sz]e|welcome|live|bow|yield|give|budge|relent|consent|drop|lift)$/;

export function verbMissing(verb: Token, lemma: string, stance: Stance, view: SentenceView): string | null {
  return (
    ownerMissing(verb, view) ??
    takenAbove(verb, lemma, view) ??
    subjectMissing(verb, lemma, view) ??
    takenBelow(verb, lemma, view) ??
    sureMissing(verb, lemma, stance, view)
  );
}

/** An infinitive that hangs on a noun or is made possible: it tells what the noun does, and nobody's stance. */
function ownerMissing(verb: Token, view: SentenceView): string | null {
  const { sentence, tokens } = view;
  if (!isInfinitive(verb, view)) return null;
  // "a window for envoys to agree on terms": what is made possible.
  const isMadePossible = childrenBy(sentence, verb.index, "mark").some(({ text }) => /^for$/i.test(text));
  // "was the first state to recognise it": it did.
  const isFirst =
    /^acl/.test(verb.relation) &&
    childrenBy(sentence, verb.head, "amod").some(({ text }) => /^(?:first|last|only)$/i.test(text));
  if (!isFirst && (/^acl/.test(verb.relation) || isMadePossible)) return "a stance that is taken, not asked for";
  // "appointed a committee | to propose changes": the committee is to.
  if (isForThoseMade(verb, view)) return "a stance that is taken, not asked for";
  // "an offer by the army | to suspend the raids": what the noun tells.
  return hangsOnNoun(verb, tokens) || isDecidedBefore(verb, view)
    ? "a stance that is taken, not what a noun tells"
    : null;
}

/** The verb above takes it, puts it off or asks it of others: "refused to accept", "has yet to give its consent". */
function takenAbove(verb: Token, lemma: string, view: SentenceView): string | null {
  const above = /^xcomp/.test(verb.relation) ? view.tokens[verb.head] : undefined;
  if (above) {
    const isYetTo =
      /^(?:have|be)$/.test(above.lemma) &&
      childrenBy(view.sentence, above.index, "advmod").some(({ text }) => /^yet$/i.test(text));
    if (isYetTo || REFUSES.test(above.lemma)) return "a stance that is taken";
    // "urged Kenya to accept": what others are asked to do.
    if (CONTROLS.test(above.lemma)) return "a stance that is taken, not asked for";
    // "undertook to abandon its weapons": the whole is what it takes upon itself.
    if (GIVES_UP.test(lemma) && (PASSES_ON.test(above.lemma) || above.lemma === "undertake"))
      return "a stance, not what is given up";
  }
  // "pressed Sudan | to accept it", wherever the tree hangs it.
  const over = isInfinitive(verb, view) && /^advcl/.test(verb.relation) ? view.tokens[verb.head] : undefined;
  return over && CONTROLS.test(over.lemma) && hasAskedOne(over, verb, view)
    ? "a stance that is taken, not asked for"
    : null;
}

function isInfinitive(verb: Token, { tokens }: SentenceView): boolean {
  return verb.xpos === "VB" && tokens[verb.index - 1]?.text.toLowerCase() === "to";
}

/** What the verb is said of takes no stance: a text, or those who are blamed for it. */
function subjectMissing(verb: Token, lemma: string, { tokens }: SentenceView): string | null {
  // "a treaty aimed at ending the war": the aim of the treaty.
  if (lemma === "aim" && /^(?:acl|advcl)/.test(verb.relation)) return "a party that aims at it";
  // "a resolution authorizing the use of force": what the text does; who voted for it is not told.
  if (/^authori[sz]e$/.test(lemma) && /^acl/.test(verb.relation)) return "a party that takes it";
  // "blamed the rebels for wanting war", "sees them as sorely needing guns": it is said of them.
  const lead = tokens.slice(0, verb.index).findLast(({ upos }) => upos !== "ADV");
  return verb.xpos === "VBG" && /^(?:for|of|as)$/i.test(lead?.text ?? "") ? "a stance of the subject" : null;
}

/** The verb below tells it: "voted to reject the plan", "needs to go". */
function takenBelow(verb: Token, lemma: string, view: SentenceView): string | null {
  const { sentence } = view;
  const below = childrenBy(sentence, verb.index, "xcomp")[0];
  if (!below) return null;
  const passes =
    PASSES_ON.test(lemma) &&
    !GIVES_UP.test(below.lemma) &&
    !NEEDS_CLAUSE.has(below.lemma) &&
    !isNegated(sentence, verb.index);
  if (passes && stanceOfVerb(below, view) !== null) return "the stance itself";
  // "declined to rule out more raids": it leaves them open.
  if (/^(?:refuse|decline)$/.test(lemma) && below.lemma === "rule") return "a stance, not a refusal to refuse";
  // "needs to go" is told by what has to be done.
  return lemma === "need" ? "something that is needed" : null;
}

/** "might accept the plan", "was accepted": nobody is told to have taken it. */
function sureMissing(verb: Token, lemma: string, stance: Stance, view: SentenceView): string | null {
  const { sentence } = view;
  // "can agree to talks and offer concessions": what may be done is more than the first verb.
  const first = /^conj/.test(verb.relation) && verb.xpos === "VB" ? verb.head : verb.index;
  const helpers = childrenBy(sentence, first, "aux");
  const isOpen = helpers.some(
    ({ xpos, text }) => xpos === "MD" && (MAY.test(text) || MUST.test(text) || WOULD.test(text)),
  );
  // "could live with the plan": to be able to is to accept it.
  if (lemma === "live" && !isOpen) return "what a party could live with";
  if (isOpen && stance !== "conditional" && !isBound(verb, lemma, view) && !isSure(verb, lemma, stance, helpers, view))
    return "a stance that is taken, not one that may be";
  // Without "be" the tree only took the past for a participle: "Kenya, too, called for a truce".
  return childrenBy(sentence, verb.index, "aux:pass").length > 0 ? "somebody who takes the stance" : null;
}

/** "would veto any such text", "could not agree to it", "would like a truce": a modal that leaves the stance no less sure. */
function isSure(
  verb: Token,
  lemma: string,
  stance: Stance,
  helpers: readonly Token[],
  { sentence, tokens }: SentenceView,
): boolean {
  const isWilled = helpers.every(({ text }) => WILL_OR_WOULD.test(text));
  // "could not agree" among each other, "would not agree to monitors"
  const grants = GRANTS.test(lemma) && (lemma !== "agree" || tokens[verb.index + 1]?.text.toLowerCase() === "to");
  const isRefusal = grants && isNegated(sentence, verb.index);
  return (
    // said of what it has set its mind on
    (isWilled && DENIES.test(lemma) && !/^acl/.test(verb.relation)) ||
    // "said it would study the plan"
    (isWilled && stance === "undecided") ||
    ((isRefusal || lemma === "live") && helpers.every(({ text }) => CHOOSES.test(text))) ||
    (LIKES.test(lemma) && helpers.some(({ text }) => WOULD.test(text)))
  );
}

/** "Sudan", "them": somebody stands between the verb and what is to be done; "called a meeting to demand it" asks nobody. */
function hasAskedOne(over: Token, verb: Token, { sentence, actors }: SentenceView): boolean {
  // "appealed | to Sudan | to accept it", "called | for Sudan | to accept it"; "called Sudan to promise it" rang up.
  const lead = ASKED_BY.get(over.lemma);
  const hearers = lead
    ? childrenBy(sentence, over.index, "obl").filter(({ index }) =>
        childrenBy(sentence, index, "case").some(({ text }) => lead.test(text)),
      )
    : childrenBy(sentence, over.index, "obj", "iobj");
  return hearers.some(
    ({ index, upos }) => index < verb.index && (upos === "PRON" || actorAt(index, sentence, actors) !== null),
  );
}

const ASKED_BY: ReadonlyMap<string, RegExp> = new Map([
  ["appeal", /^to$/i],
  ["call", /^(?:for|on|upon)$/i],
]);

/** What one would, could or will not do by one's own choice; "has", "do" and "not" say nothing of it. */
const CHOOSES = /^(?:would|['’]d|will|wo|can|ca|could|have|has|had|do|does|did|be|is|been)$/i;

/** "would accept it only if …". */
export function isBound(verb: Token, lemma: string, view: SentenceView): boolean {
  return ACCEPTS.test(lemma) && isBoundTo(verb, view);
}
