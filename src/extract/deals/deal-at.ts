/**
 * Whether a word names a deal. In: a noun; out: what sort of deal, or null.
 *
 *     a truce · the accord · a cease-fire            by themselves
 *     the peace plan · a Security Council resolution    with a word that says so
 */

import type { Sentence, Token } from "../../language/analysis.ts";
import { WILL_OR_WOULD } from "../../language/modals.ts";
import { childrenBy, objectsOfPreposition, subtree } from "../clauses.ts";
import { modifiersOf } from "../parties.ts";
import type { Word } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isDebated, isOfCouncil } from "./council-resolutions.ts";
import {
  ADOPTING,
  CLOSING,
  DEALS,
  DEALS_OF_A_KIND,
  NOT_OF_PARTIES,
  OF_A_DEAL,
  PROVIDING,
  PUT_FORWARD,
  REJECTING,
  SIGNING,
  TRADERS,
  TRUCES,
} from "./deal-words.ts";
import { areLaidBefore, isLaidBefore, LAID_BEFORE } from "./laid-before.ts";
import { meansTalks } from "./means-talks.ts";
import { turnOf, verbOver } from "./turns-of-deals.ts";

export type Sort = "truce" | "deal";

/** Whether a word can name a deal at all. Cheap. */
export function isDealNoun({ lemma, xpos }: Word): boolean {
  return (
    DEALS.has(lemma.toLowerCase()) ||
    DEALS_OF_A_KIND.has(lemma) ||
    NAMED.test(lemma) ||
    lemma === "fire" ||
    (lemma === "point" && xpos === "NNS")
  );
}

export function dealAt(token: Token, view: SentenceView): Sort | null {
  const lemma = token.lemma.toLowerCase();
  if (!/^(?:NOUN|PROPN)$/.test(token.upos)) return null;
  // "a ceasefire deal", "truce talks": the noun that follows is the deal, or what is talked about.
  const head = view.tokens[token.head];
  if (token.relation === "compound" && head && (DEALS.has(head.lemma) || DEALS_OF_A_KIND.has(head.lemma))) return null;
  // "a Security Council resolution vote": what is told is the vote.
  if (token.relation === "compound" && isDebated(token, view)) return null;
  if (isNoDealByName(token, view)) return null;
  if (lemma === "fire") return isCeaseFire(token, view) ? "truce" : null;
  if (isOfTrade(token, view)) return null;
  if (lemma === "settlement" && isSettled(token, view)) return null;
  if (lemma === "statement" && !isJointStatement(token, view)) return null;
  if (DEALS.has(lemma)) return sortOf(token, view);
  if (lemma === "point") return areLaidBefore(token, view) ? "deal" : null;
  // "in exchange, the planes would …": what ties one step to another.
  if (lemma === "exchange" && /^in$/i.test(view.tokens[token.index - 1]?.text ?? "")) return null;
  if (/^(?:swap|exchange)$/.test(lemma)) return isOfPeople(token, view) && !isTerm(token, view) ? "deal" : null;
  if (!DEALS_OF_A_KIND.has(lemma) || isForADeal(token, view) || isForTalks(token, view)) return null;
  if (isStopOfOther(token, view)) return null;
  const about = [
    ...childrenBy(view.sentence, token.index, "compound", "amod", "nmod", "nmod:poss"),
    ...view.tokens.slice(Math.max(0, token.index - 4), token.index).filter(({ upos }) => upos !== "VERB"),
  ];
  const isOfADeal = about.some(
    ({ lemma: word, text }) => OF_A_DEAL.has(word.toLowerCase()) || /^hostilit/i.test(text) || isOfArms(token, word),
  );
  return isOfADeal ||
    isNumbered(token, view) ||
    isOfCouncil(token, view) ||
    isInSteps(token, view) ||
    isToEndWar(token, view) ||
    hasTerms(token, view) ||
    laysDownTerms(token, view) ||
    isLaidBefore(token, view) ||
    isNamedForPlace(token, view) ||
    isKept(token, view) ||
    isHandledAsDeal(token, view) ||
    isOfActors(token, view)
    ? sortOf(token, view)
    : null;
}

/** "the New Deal of the thirties", "a declaration of emergency": what one government does by itself. */
function isNoDealByName(token: Token, { sentence, tokens }: SentenceView): boolean {
  if (token.text === "Deal") return tokens[token.index - 1]?.text === "New";
  if (token.lemma !== "declaration") return false;
  return objectsOfPreposition(sentence, token.index, OF).some((i) =>
    /^(?:emergency|disaster|war|independence|victory|mourning|bankruptcy)$/.test(tokens[i]!.lemma),
  );
}

const OF = new Set(["of"]);

/** "a halt to joint exercises", "a pause in the enrichment of fuel": no fighting stops by it. */
function isStopOfOther(token: Token, view: SentenceView): boolean {
  if (!/^(?:halt|pause|cessation)$/.test(token.lemma)) return false;
  // "came to a halt", "ground to a halt"
  const verb = view.tokens[token.head];
  if (
    token.lemma === "halt" &&
    token.relation === "obl" &&
    /^(?:come|grind|slide|bring|screech|skid)$/.test(verb?.lemma ?? "")
  )
    return true;
  const [what] = objectsOfPreposition(view.sentence, token.index, STOPPED);
  return what !== undefined && OTHER_THAN_FIGHTING.test(view.tokens[what]!.lemma);
}

const STOPPED = new Set(["to", "of", "in", "on"]);
const OTHER_THAN_FIGHTING =
  /^(?:exercise|drill|manoeuvre|maneuver|test|testing|enrichment|launch|construction|building|programme|program|work|trade|sale|shipment|export|import|payment|aid|talk|negotiation|process|withdrawal|deployment|production|development)$/;

/** "a cessation of military operations" */
function isOfArms({ lemma }: Token, of: string): boolean {
  return /^(?:cessation|halt)$/.test(lemma) && /^(?:operation|violence|attack|raid|bombardment|firing)$/.test(of);
}

/** "a prisoner swap", "the exchange of the bodies", not one of fire or of views. */
function isOfPeople(token: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, token.index, "compound", "nmod", "amod").some(({ lemma }) =>
    /^(?:prisoner|hostage|captive|detainee|body|remains|soldier|pow)$/i.test(lemma),
  );
}

/** "agreed the exchange of 200 prisoners and the opening of the road": a term of a deal. */
function isTerm(token: Token, view: SentenceView): boolean {
  const isListed = token.relation === "conj" || childrenBy(view.sentence, token.index, "conj").length > 0;
  return isListed || (token.relation === "obj" && view.tokens[token.head]?.lemma === "agree");
}

/** "the settlements in the valley", "a frontier for settlement": where people live, or that they do. */
function isSettled(token: Token, view: SentenceView): boolean {
  const before = childrenBy(view.sentence, token.index, "amod", "compound");
  if (before.some(({ lemma }) => OF_A_DEAL.has(lemma.toLowerCase()) || SETTLING.test(lemma))) return false;
  return token.xpos === "NNS" || token.xpos === "NNPS" || childrenBy(view.sentence, token.index, "det").length === 0;
}

const SETTLING =
  /^(?:negotiated|comprehensive|lasting|durable|permanent|diplomatic|interim|just|overall|two-state|agreed|definitive)$/i;

/** "a joint statement" is made by several, one that is agreed on too; what one issues is told as said. */
function isJointStatement(token: Token, view: SentenceView): boolean {
  const own = childrenBy(view.sentence, token.index, "amod", "compound");
  if (own.some(({ lemma }) => /^(?:joint|final|common|closing|council|summit)$/i.test(lemma))) return true;
  const verb = view.tokens[token.head];
  if (verb?.upos !== "VERB") return false;
  const isAgreed = /^(?:agree|negotiate|draft|thrash|hammer)$/.test(verb.lemma);
  if (token.relation.startsWith("obl")) return isAgreed && isOn(token, view);
  return (
    /^(?:obj|nsubj:pass)$/.test(token.relation) && (isAgreed || ADOPTING.has(verb.lemma) || SIGNING.has(verb.lemma))
  );
}

function isOn({ index }: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "case").some(({ text }) => /^(?:on|upon|over)$/i.test(text));
}

/** "a book deal", "the company struck a deal with its suppliers", "a great deal of rain". */
function isOfTrade(token: Token, view: SentenceView): boolean {
  const before = childrenBy(view.sentence, token.index, "compound", "amod", "nmod:poss");
  if (before.some(({ lemma }) => NOT_OF_PARTIES.has(lemma.toLowerCase()) || TRADERS.has(lemma.toLowerCase())))
    return true;
  if (token.lemma === "deal" && before.some(({ lemma }) => /^(?:great|good|big)$/i.test(lemma)))
    return childrenBy(view.sentence, token.index, "nmod").length > 0 || !/^(?:nsubj|obj|obl)/.test(token.relation);
  const verb = view.tokens[token.head];
  if (verb?.upos !== "VERB") return false;
  return childrenBy(view.sentence, verb.index, "nsubj", "obl").some(({ lemma }) => TRADERS.has(lemma));
}

/** "rejected the proposal", "signed the framework": done to it what is done to deals. */
function isHandledAsDeal(token: Token, view: SentenceView): boolean {
  const verb = view.tokens[token.head];
  // "a violation of the Lakeside understandings", "the signing of the protocol"
  if (verb?.upos === "NOUN" && token.relation === "nmod" && DONE_TO_DEALS.test(verb.lemma))
    return childrenBy(view.sentence, token.index, "case").some(({ text }) => /^of$/i.test(text));
  const over = verbOver(token, view);
  if (over?.upos === "VERB" && turnOf(over, token, view)) return true;
  if (verb?.upos !== "VERB") return false;
  // "came to an understanding", "agreed on a plan"
  if (token.relation.startsWith("obl")) return /^(?:agree|come|arrive)$/.test(verb.lemma);
  // "the proposal provides for elections"
  if (token.relation === "nsubj" && PUT_FORWARD.has(token.lemma)) return PROVIDING.has(verb.lemma);
  if (!/^(?:obj|nsubj:pass)/.test(token.relation)) return false;
  if (ADOPTING.has(verb.lemma)) return /^(?:resolution|declaration|protocol|convention|roadmap)$/.test(token.lemma);
  // "accepted the proposal"
  if (verb.lemma === "accept") return LAID_BEFORE.test(token.lemma);
  // "rejected the offer", which may be of anything
  if (REJECTING.has(verb.lemma)) return token.lemma !== "offer";
  return SIGNING.has(verb.lemma) || CLOSING.has(verb.lemma);
}

const DONE_TO_DEALS = /^(?:violation|breach|infringement|signing|ratification|initialling|repudiation|abrogation)$/;

/** "Under the American plan, troops would withdraw", "the plan would divide the valley": it has terms. */
function laysDownTerms(token: Token, view: SentenceView): boolean {
  if (!/^(?:plan|package|formula|blueprint|scheme|draft|compromise)$/.test(token.lemma)) return false;
  const isWould = (verb: Token): boolean =>
    childrenBy(view.sentence, verb.index, "aux").some(({ text }) => WILL_OR_WOULD.test(text));
  const verb = view.tokens[token.head];
  if (verb?.upos !== "VERB") return false;
  if (token.relation === "nsubj") return DIVIDING.test(verb.lemma) && isWould(verb);
  return (
    token.relation.startsWith("obl") &&
    childrenBy(view.sentence, token.index, "case").some(({ text }) => /^under$/i.test(text)) &&
    isWould(verb)
  );
}

/** What a plan for a settlement does. */
const DIVIDING =
  /^(?:divide|carve|partition|split|share|cede|hand|grant|create|establish|require|oblige|entitle|guarantee|demilitari[sz]e|disarm|withdraw|freeze|lift|restore|return)$/;

/** "the Geneva Protocol", "the Declaration of Geneva", "the Lakeside Protocol of July 2002": what was agreed on there. */
function isNamedForPlace({ lemma, text, index, end }: Token, view: SentenceView): boolean {
  if (!NAMED.test(lemma)) return false;
  const { places, times, tokens } = view;
  const of = /^of$/i.test(tokens[index + 1]?.text ?? "") ? index + 2 : -1;
  if (places.some(({ first, last }) => last === index - 1 || (first === of && /^\p{Lu}/u.test(text)))) return true;
  const isName = /^\p{Lu}/u.test(text) && tokens[index - 1]?.upos === "PROPN";
  return isName && times.some(({ start, type }) => type === "date" && start > end && start - end < BESIDE);
}

/** What a text that several agreed on goes by. */
const NAMED = /^(?:protocol|declaration|communiqu[ée]|framework|arrangement|understanding|resolution)$/i;
/** Characters to a date right behind: " of ". */
const BESIDE = 6;

/** "a three-step plan", "a ten-point plan to end the war"; not "a two-phase plan to cut waste" */
function isInSteps({ index }: Token, { sentence, tokens }: SentenceView): boolean {
  const [hyphen, part] = [tokens[index - 2]?.text ?? "", tokens[index - 1]?.text ?? ""];
  const has = /-(?:point|step|stage|part|phase|track)$/i.test(part) || (hyphen === "-" && STEP.test(part));
  if (!has) return false;
  const behind = [...objectsOfPreposition(sentence, index, ABOUT), ...purposes(sentence, index)]
    .flatMap((i) => subtree(sentence, i))
    .map((i) => tokens[i]!)
    .filter(({ upos }) => /^(?:NOUN|PROPN|VERB)$/.test(upos));
  return (
    behind.length === 0 ||
    behind.some(({ upos, lemma }) => upos === "PROPN" || OF_A_DEAL.has(lemma) || DEALS.has(lemma) || WARS.test(lemma))
  );
}

function purposes(sentence: Sentence, index: number): number[] {
  return childrenBy(sentence, index, "acl")
    .filter(({ xpos }) => xpos === "VB")
    .map((verb) => verb.index);
}

const ABOUT = new Set(["on", "for", "about", "of"]);

const STEP = /^(?:point|step|stage|part|phase|track)$/i;

/** "the proposal for a truce": the truce is the deal. */
function isForADeal(token: Token, view: SentenceView): boolean {
  return (
    PUT_FORWARD.has(token.lemma) &&
    childrenBy(view.sentence, token.index, "nmod").some(
      (noun) =>
        DEALS.has(noun.lemma) && childrenBy(view.sentence, noun.index, "case").some(({ text }) => /^for$/i.test(text)),
    )
  );
}

/** "an offer to hold talks": no terms are offered. */
function isForTalks(token: Token, view: SentenceView): boolean {
  return (
    PUT_FORWARD.has(token.lemma) &&
    childrenBy(view.sentence, token.index, "acl").some(
      (verb) => /^(?:mediate|host|visit|help)$/.test(verb.lemma) || meansTalks(verb, view),
    )
  );
}

/** "resolution 1544": one that a council passed. */
function isNumbered({ lemma, index }: Token, { tokens }: SentenceView): boolean {
  return /^resolution$/i.test(lemma) && /^\d{2,4}$/.test(tokens[index + 1]?.text ?? "");
}

/** "a plan to end the war", "an initiative to halt the fighting" */
function isToEndWar(token: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, token.index, "acl").some(
    ({ lemma, index }) =>
      /^(?:end|halt|stop|settle|resolve|cease)$/.test(lemma) &&
      childrenBy(view.sentence, index, "obj").some((what) => WARS.test(what.lemma)),
  );
}

/** "a bid to halt the war", "an attempt to broker peace", "the peace process", "her mediation" */
export function isAtPeace(token: Token, view: SentenceView): boolean {
  if (token.lemma === "mediation") return true;
  if (childrenBy(view.sentence, token.index, "compound", "amod").some(({ lemma }) => /^peace$/i.test(lemma)))
    return true;
  if (token.lemma === "process" || token.lemma === "mission") return false;
  const isForPeace = childrenBy(view.sentence, token.index, "acl").some(({ index }) =>
    childrenBy(view.sentence, index, "obj").some(({ lemma }) => lemma === "peace"),
  );
  return isForPeace || isToEndWar(token, view);
}

const WARS = /^(?:war|fighting|conflict|crisis|hostility|hostilities|bloodshed|violence|insurgency|siege|killing)$/i;

/** "a plan under which the army would leave", "the Lakeside plan, under which …", "a proposal that Okoro leave" */
function hasTerms(token: Token, view: SentenceView): boolean {
  const behind = view.tokens.slice(token.index + 1, token.index + 4).filter(({ text }) => text !== ",");
  if (/^under$/i.test(behind[0]?.text ?? "") && /^which$/i.test(behind[1]?.text ?? "")) return true;
  return childrenBy(view.sentence, token.index, "acl").some((verb) => isThatOne(verb, view));
}

/** "a proposal | that the army leave", "that it should leave": what is to be done; not "that the army made". */
export function isThatOne(verb: Token, { sentence, tokens }: SentenceView): boolean {
  const before = tokens[verb.head];
  if (verb.upos !== "VERB" || !before || !/^that$/i.test(tokens[before.index + 1]?.text ?? "")) return false;
  const own = childrenBy(sentence, verb.index, "nsubj", "nsubj:pass").find(({ index }) => index > before.index + 1);
  if (!own) return false;
  const aux = childrenBy(sentence, verb.index, "aux", "aux:pass");
  // "that the port be opened", "that they should leave"; not "that it might be attacked"
  if (aux.some(({ text }) => /^(?:should|be)$/i.test(text)))
    return aux.every(({ xpos, text }) => xpos !== "MD" || /^should$/i.test(text));
  // "that the envoy leave": no tense, though one person does it.
  return aux.length === 0 && /^VBP?$/.test(verb.xpos) && /^NNP?$/.test(own.xpos);
}

/** "The pause is being respected": a pause that somebody keeps. */
function isKept(token: Token, view: SentenceView): boolean {
  return (
    /^(?:pause|lull|halt|cessation)$/.test(token.lemma) &&
    /^(?:obj|nsubj:pass)/.test(token.relation) &&
    /^(?:respect|observe|honou?r|keep|violate|breach|extend|renew|prolong|uphold)$/.test(
      view.tokens[token.head]?.lemma ?? "",
    )
  );
}

/** "the Egyptian proposal", "Norway's roadmap": put forward by somebody who negotiates. */
function isOfActors(token: Token, view: SentenceView): boolean {
  return PUT_FORWARD.has(token.lemma) && modifiersOf(token.index, view).length > 0;
}

/** Whether a "fire" is that of "a cease-fire", "a cease fire". */
export function isCeaseFire({ index, lemma }: Token, { tokens }: SentenceView): boolean {
  return lemma === "fire" && [1, 2].some((back) => /^cease$/i.test(tokens[index - back]?.text ?? ""));
}

/** "a ceasefire deal" is a truce. */
function sortOf(token: Token, view: SentenceView): Sort {
  const words = [token, ...childrenBy(view.sentence, token.index, "compound", "amod")];
  return words.some(({ lemma }) => TRUCES.has(lemma.toLowerCase())) ? "truce" : "deal";
}
