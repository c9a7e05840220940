/**
 * Whether a party does something by its own choice, or whether it only happens to it, is foreseen or is no answer. In: a
 * step; out: what is wanting for one of choice, or null.
 *
 *     will return to the table · will lift the blockade · the talks will go on      chosen
 *     will win · will be there · will return on Monday                              not
 */

import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { CAN, WILL, WILL_OR_WOULD } from "../../language/modals.ts";
import { isBoundTo } from "./bound-to.ts";
import { NEEDS_CLAUSE } from "./position-words.ts";
import { stanceOfVerb } from "./verb-stance.ts";
import { isGoing, type Step } from "./will-do.ts";

/** Where somebody will not go is refused; where somebody will go is told as a meeting. */
const ENCOUNTERS = /^(?:meet|discuss|visit|travel|attend|return|talk|speak|begin|start)$/;
/** What a party keeps up or lifts. */
const POLICIES =
  /^(?:sanction|embargo|blockade|closure|restriction|ban|tariff|troop|force|soldier|operation|campaign|offensive|strike|siege|curfew|program|programme|enrichment|aid|ceasefire|truce|talk|negotiation|dialogue|contact|mediation)$/;
/** What others wrote or decided: it chooses nothing. */
export const PAPERS =
  /^(?:report|article|study|poll|survey|document|text|law|bill|deal|accord|agreement|treaty|plan|proposal|book|newspaper|paper|war|economy|attack|election|vote|crisis|move|decision|meeting|summit)$/;
const GOES_ON = /^(?:remain|stay|continue|go|last|resume|end|stop)$/;

/** What happens to somebody, or is only foreseen. */
const NO_CHOICE = new Set(
  "be have win starve forget enjoy determine generate cause matter happen vanish assume suspect imagine see know think believe get become need say tell die lose find feel hear understand remember mean seem look hope learn suffer expect meet discuss visit travel talk speak arrive attend call comment speculate answer elaborate predict prejudge guess go repeat read begin start continue remain verify confirm prove stress identify judge".split(
    " ",
  ),
);

/** What one "cannot" do is refused where it is one's to grant; "cannot put out the fire", "cannot stop crying" is none. */
const CONSENTS =
  /^(?:accept|agree|allow|permit|let|tolerate|condone|countenance|support|back|endorse|approve|recogni[sz]e|sign|join|negotiate|deal|bargain|work|cooperate|sit|stand|trust|give|cede|surrender|abandon|leave|compromise|grant|offer|return|do|ignore|overlook|withdraw|pull|lift|release|free|send|commit|promise|guarantee|impose|meet|talk|rejoin|attend|sacrifice|betray|reward|legitimi[sz]e|hold|disarm|disband|hand|lay|halt|share|vote|extradite|pardon|forgive|seek|enter|remain|stay)$/;

/** "cannot reach the town" is for want of means; "cannot reach a deal before the raids end" hangs on others. */
function isOnTerms(verb: Token, { tokens }: SentenceView): boolean {
  return tokens.some(
    ({ index, text }) => index > verb.index && /^(?:without|before|while|unless|until|till|if)$/i.test(text),
  );
}

export function notChosen(step: Step, view: SentenceView): string | null {
  const { by, verb, isDenied } = step;
  const isRefusal = isDenied && (CONSENTS.test(verb.lemma) || isOnTerms(verb, view));
  if (CAN.test(by.text) && !isRefusal) return "what a party will or will not do";
  if (NO_CHOICE.has(verb.lemma) && !goesOn(verb, view) && !staysOn(step, view) && !isRefused(step))
    return "something done by choice";
  // "shall return to the region": a journey; "will return to the table" is a stance.
  if (verb.lemma === "return" && !isDenied && !isBoundTo(verb, view) && !returnsToTalks(verb, view))
    return "something done by choice";
  if (isNoAnswer(step, view)) return "what a party will or will not do";
  if (isTerm(verb, view)) return "a choice, not a term of a deal";
  // "would agree on the border": with each other; "would never agree on it" is refused.
  if (!isDenied && verb.lemma === "agree" && /^on$/i.test(view.tokens[verb.index + 1]?.text ?? ""))
    return "the stance of one party, not an agreement of two";
  // "will support", "would like": the verb takes the stance itself.
  const lexical = NEEDS_CLAUSE.has(verb.lemma) && verb.lemma !== "like" ? null : stanceOfVerb(verb, view);
  if (lexical && (verb.lemma === "like" || isGoing(by) || WILL.test(by.text)))
    return "something that is told by no other word";
  return null;
}

/** "The sanctions will stay until …": whoever has them in hand chooses so. */
export function isPolicyKept(step: Step, view: SentenceView): boolean {
  return staysOn(step, view) && WILL_OR_WOULD.test(step.by.text);
}

function staysOn({ by, verb, subjects }: Step, { tokens }: SentenceView): boolean {
  return !isGoing(by) && GOES_ON.test(verb.lemma) && subjects.some((index) => POLICIES.test(tokens[index]!.lemma));
}

/** "will continue to support": what is gone on with. */
function goesOn({ lemma, index }: Token, { sentence }: SentenceView): boolean {
  return lemma === "continue" && childrenBy(sentence, index, "xcomp").length > 0;
}

/** "will not attend": where somebody will not go. */
function isRefused({ verb, isDenied }: Step): boolean {
  return isDenied && ENCOUNTERS.test(verb.lemma);
}

function returnsToTalks(verb: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "obl").some(({ lemma }) =>
    /^(?:talk|table|negotiation|deal|accord|agreement|treaty|compliance|fold|barracks|border|line|position)$/.test(
      lemma,
    ),
  );
}

/** "a draft under which the troops would leave": what the draft holds. */
function isTerm({ relation, head, index }: Token, { sentence, tokens }: SentenceView): boolean {
  const deal = /^acl/.test(relation) ? tokens[head] : undefined;
  return (
    deal !== undefined &&
    tokens
      .slice(deal.index + 1, index)
      .some(({ text }, i, words) => text === "which" && /^(?:under|by|in)$/i.test(words[i - 1]?.text ?? "")) &&
    childrenBy(sentence, index, "nsubj").length > 0
  );
}

/** "not going to bargain from a lectern", "I won't discuss that" */
function isNoAnswer({ verb, subjects }: Step, { sentence, tokens }: SentenceView): boolean {
  const isOnThePodium = childrenBy(sentence, verb.index, "obl").some(({ lemma }) =>
    /^(?:podium|lectern|press|media|public|reporter|journalist|interview|microphone|camera)$/.test(lemma),
  );
  // "won't give you a number"
  const isToHearer = childrenBy(sentence, verb.index, "iobj").some(({ text }) => /^you$/i.test(text));
  if (verb.lemma === "give" && isToHearer) return true;
  return isOnThePodium || (verb.lemma === "discuss" && subjects.some((index) => /^I$/i.test(tokens[index]!.text)));
}
