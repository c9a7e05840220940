/**
 * What a verb of a stance tells instead of one, by what follows it. In: the verb and its content; out: what is missing
 * for a stance, or null.
 *
 *     hoped the rain would stop, promised      only with a clause, or an object that tells a stance by itself
 *     insists that its fleet is at home        a claim
 *     plans to meet Lind · declined to comment
 */

import { childrenBy, isNegated, subtree } from "../../extract/clauses.ts";
import type { Content } from "../../extract/content-of.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { CAN, MAY, WILL_OR_WOULD } from "../../language/modals.ts";
import { infinitiveInstead } from "./infinitive-instead.ts";
import { NEEDS_CLAUSE } from "./position-words.ts";

/** With a clause these only say: "suggested that the road was closed". */
const SAYS_WITH_CLAUSE =
  /^(?:suggest|stress|emphasise|emphasize|underline|underscore|reiterate|lament|regret|reaffirm|renew)$/;
/** Objects that tell a stance by themselves: "stressed the need for talks", "pledged aid". */
const STRESSED =
  /^(?:need|importance|necessity|urgency|commitment|support|opposition|determination|readiness|willingness|demand|call)$/;

/** What is offered in words only. */
const WORDS_ONLY =
  /^(?:guess|explanation|detail|hope|condolence|thanks|apology|comment|evidence|glimpse|insight|view|assessment|boilerplate|praise|prayer|example|reason|clue|information|advice|opinion|remark|account|version|update|estimate|sympathy|congratulation|word)$/;
/** What a party can hold up by its vote. */
const BLOCKED =
  /^(?:resolution|draft|request|proposal|plan|deal|agreement|accord|bill|motion|statement|move|measure|sanction|aid|funding|membership|candidacy|appointment|text|initiative|attempt|bid|vote|ratification|release|transfer|consensus)$/;
const CALLED_OFF =
  /^(?:talk|negotiation|meeting|summit|visit|deal|agreement|accord|pact|treaty|truce|ceasefire|election|vote|referendum|trip|participation|session|round|dialogue|exercise|plan|withdrawal|order|contract|operation|sanction|attendance|conference|swap|exchange|release)$/;

export function toldInstead(verb: Token, lemma: string, content: Content, view: SentenceView): string | null {
  return (
    (isNameless(content, view) ? "something that is wanted of a deal" : null) ??
    wishMissing(verb, lemma, content, view) ??
    objectInstead(verb, lemma, view) ??
    clauseInstead(verb, lemma, content, view) ??
    infinitiveInstead(verb, lemma, view)
  );
}

/** "insisted on anonymity", "asked for confidentiality": how a source wants to be named. */
function isNameless({ span }: Content, { tokens }: SentenceView): boolean {
  const words = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  return words.some(({ lemma }) => /^(?:anonymity|confidentiality)$/.test(lemma)) && words.length <= SHORT;
}

const SHORT = 3;

/** What somebody is to do is missing: "called on Lind in the capital", "expects to return". */
function wishMissing(verb: Token, lemma: string, content: Content, view: SentenceView): string | null {
  const { sentence } = view;
  // "expects the deal | to be kept", "ordered the envoys | to leave": the tree may hang the infinitive on the noun.
  const told = childrenBy(sentence, verb.index, "obj").some(
    ({ index }) => TELLS.test(lemma) && childrenBy(sentence, index, "acl").some(({ xpos }) => /^VB[N]?$/.test(xpos)),
  );
  if (NEEDS_CLAUSE.has(lemma) && !content.isClause && !told && !standsAlone(verb, lemma, view))
    return "a clause that tells what is wanted";
  const [hearer] = childrenBy(sentence, verb.index, "obj", "iobj");
  // "expects both sides to comply" asks for it; "expects to return" foresees it.
  if (lemma === "expect" && (!hearer || isForecast(verb, view))) return "somebody who is expected to do it";
  // "told Lind to leave" asks for it, "told Lind it had come to help" says so.
  if (lemma === "tell" && (!hearer || !isAskedTo(hearer, view))) return "something that others are told to do";
  const next = view.tokens[verb.index + 1]?.text ?? "";
  // "called on Lind in the capital": without what he is asked to do it is a visit.
  if (lemma === "call" && /^(?:on|upon)$/i.test(next) && !isAskedOf(content, view))
    return "what somebody is called on to do";
  // "appealed to Norland over the border": without what is asked for it only speaks of it.
  const asksFor = view.tokens.some(
    ({ text, index, start, end }) =>
      index > verb.index && start < content.span.end && end > verb.end && /^for$/i.test(text),
  );
  return lemma === "appeal" && /^to$/i.test(next) && !asksFor && !isAskedOf(content, view)
    ? "what somebody is asked for"
    : null;
}

/** "had expected it to fall", "does not expect it to be asked for": what was thought to come. */
function isForecast(verb: Token, { sentence }: SentenceView): boolean {
  const wasThought = childrenBy(sentence, verb.index, "aux").some(({ text }) => /^had$/i.test(text));
  const isToBeDone = childrenBy(sentence, verb.index, "xcomp", "acl").some(({ xpos }) => xpos === "VBN");
  // "expects the count to take three weeks"
  const isForeseen = childrenBy(sentence, verb.index, "xcomp", "acl").some(
    ({ lemma, index }) =>
      FORESEEN.test(lemma) ||
      (lemma === "take" && childrenBy(sentence, index, "obj").some((object) => LENGTHS.test(object.lemma))),
  );
  return wasThought || isForeseen || (isToBeDone && isNegated(sentence, verb.index));
}

const LENGTHS = /^(?:minute|hour|day|week|month|year|decade|time|while)$/;

/** What nobody does by choice. */
const FORESEEN =
  /^(?:last|cost|arrive|win|lose|fail|succeed|become|rise|fall|grow|drop|reach|happen|die|number|total)$/;

/** The object is none of talks: "offered an apology", "cancelled a news conference", "considers the treaty dead". */
function objectInstead(verb: Token, lemma: string, view: SentenceView): string | null {
  const { sentence } = view;
  const complements = childrenBy(sentence, verb.index, "xcomp");
  // "what he considered to be a triumph"
  if (lemma === "consider" && complements.some((token) => isBeing(token, view)))
    return "something that is considered doing";
  const object = childrenBy(sentence, verb.index, "obj")[0];
  if (!object) return null;
  if (lemma === "offer" && WORDS_ONLY.test(object.lemma)) return "something that is offered, not words";
  const isBriefing =
    object.lemma === "conference" &&
    childrenBy(sentence, object.index, "compound").some(({ lemma: kind }) => /^(?:news|press)$/i.test(kind));
  if (lemma === "cancel" && (!CALLED_OFF.test(object.lemma) || isBriefing))
    return "talks or a deal that are called off";
  // "dismissed reports that they had met": what is said of it, and nothing of talks.
  if (/^(?:dismiss|reject|dispute|decry|deplore)$/.test(lemma) && isSaying(object, view))
    return "something of talks, not what is said";
  // "considers the treaty dead": what it makes of it.
  const judged = view.tokens[subtree(sentence, object.index).at(-1)! + 1];
  if (lemma === "consider" && (complements.length > 0 || isPredicate(judged, object, view)))
    return "something that is considered doing";
  return lemma === "approve" && SPENDING.test(wordsUnderObject(object, view)) ? "a plan, not money" : null;
}

/** The clause tells what is so, or asks: "insists that it left", "will decide what the council looks like". */
function clauseInstead(verb: Token, lemma: string, content: Content, view: SentenceView): string | null {
  const clause = childrenBy(view.sentence, verb.index, "ccomp")[0];
  const isOffered = clause !== undefined && lemma === "suggest" && isSubjunctive(clause, view);
  if (clause && SAYS_WITH_CLAUSE.test(lemma) && !isOffered) return "a wish, not a remark";
  // "fears that thousands have died": what may be so, and is nobody's to decide.
  if (clause && lemma === "fear" && isOver(clause, view)) return "something that is still to come";
  // "insists that it left", "determined that the army had left", "agrees it is late": what it holds for true.
  if (clause && /^(?:insist|determine|decide|agree)$/.test(lemma) && !asks(clause, view))
    return "a demand, not a claim";
  // "insists it will never sign": what it will do itself.
  if (clause && lemma === "insist" && willItself(clause, view)) return "something that others should do";
  // "They will decide what the council looks like": only "whether" leaves a stance open.
  if (/^(?:decide|discuss|debate|consider|determine|plan)$/.test(lemma) && asksHow(verb, content, view))
    return "whether something is done, not how";
  // "asked whether the road was open": what somebody wants to know.
  return /^(?:ask|demand)$/.test(lemma) && asksAnything(verb, content, view) ? "a request, not a question" : null;
}

/** "accusations", "reports that they met"; "the report" may be one of a commission. */
function isSaying({ lemma, index, xpos }: Token, { sentence }: SentenceView): boolean {
  return (
    SAYINGS.test(lemma) || (lemma === "report" && (xpos === "NNS" || childrenBy(sentence, index, "acl").length > 0))
  );
}

const SAYINGS = /^(?:accusation|allegation|charge|speculation|rumou?r|assertion|insinuation|gossip)$/;

/** Verbs by which somebody is told or expected to do something. */
const TELLS = /^(?:expect|order|instruct|invite|ask|encourage|like|wish)$/;
/** What is asked for is no step of talks. */
const SMALL_ASK =
  /^(?:comment|reaction|view|opinion|detail|name|autograph|direction|trouble|forgiveness|clarification|explanation|information|advice|money)$/;

function isAskedOf({ span, isClause }: Content, { tokens }: SentenceView): boolean {
  if (isClause) return true;
  return tokens.some(({ start, end, xpos }) => start >= span.start && end <= span.end && /^(?:TO|VB)$/.test(xpos));
}

const SPENDING = /(?:\p{Sc}|\b(?:million|billion|funding|spending|budget)\b)/u;

function wordsUnderObject(object: Token, { sentence, tokens }: SentenceView): string {
  return subtree(sentence, object.index)
    .map((i) => tokens[i]!.text.toLowerCase())
    .join(" ");
}

function asksHow(verb: Token, content: Content, { tokens }: SentenceView): boolean {
  const first = tokens.find(({ start }) => start >= content.span.start);
  return first !== undefined && first.index > verb.index && /^(?:what|when|how|where|who|which)$/i.test(first.text);
}

function asksAnything(verb: Token, content: Content, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  if (asksHow(verb, content, view) || /^(?:why|whether|if)$/i.test(tokens[verb.index + 1]?.text ?? "")) return true;
  const clause = childrenBy(sentence, verb.index, "ccomp", "advcl")[0];
  const first = clause && tokens[Math.min(...subtree(sentence, clause.index))];
  return (
    first !== undefined && first.index > verb.index && /^(?:whether|why|if|how|what|when|where|who)$/i.test(first.text)
  );
}

/** "told the army in the north | to leave": the infinitive stands behind, before any other verb. */
function isAskedTo(object: Token, { tokens }: SentenceView): boolean {
  const next = tokens.slice(object.index + 1).find(({ upos }) => /^(?:PART|VERB|AUX|PUNCT|SCONJ|PRON)$/.test(upos));
  return next?.upos === "PART" && /^(?:to|not)$/i.test(next.text);
}

/** "considers the plan | unworkable": the adjective behind the noun, wherever the tree hangs it. */
function isPredicate(word: Token | undefined, noun: Token, { sentence }: SentenceView): boolean {
  if (word?.upos === "ADJ" || word?.upos === "NOUN") return true;
  return childrenBy(sentence, noun.index, "amod").some(({ index }) => index > noun.index);
}

function isBeing(token: Token, { sentence }: SentenceView): boolean {
  return token.lemma === "be" || childrenBy(sentence, token.index, "cop").length > 0;
}

function standsAlone(verb: Token, lemma: string, { sentence, tokens }: SentenceView): boolean {
  const object = childrenBy(sentence, verb.index, "obj")[0];
  const next = tokens[verb.index + 1]?.text.toLowerCase();
  if (/^(?:hope|wish|plan|aim)$/.test(lemma)) return next === "for" || next === "at";
  // "I do not ask for thanks": that is no refusal of them.
  if (lemma === "ask" && isNegated(sentence, verb.index)) return false;
  // "asked for guarantees" asks somebody to act; "when asked for comment" does not.
  if (lemma === "ask") return asksFor(verb, sentence);
  if (lemma === "suggest") return object !== undefined && CALLED_OFF.test(object.lemma);
  // "invited the militia to the table"
  if (lemma === "invite")
    return childrenBy(sentence, verb.index, "obl").some((noun) =>
      /^(?:talk|table|negotiation|conference|dialogue|consultation|peace)$/.test(noun.lemma),
    );
  if (lemma === "block") return object !== undefined && BLOCKED.test(object.lemma);
  if (/^(?:promise|pledge|vow)$/.test(lemma)) return object !== undefined;
  return SAYS_WITH_CLAUSE.test(lemma) && object !== undefined && STRESSED.test(object.lemma);
}

/** "has asked for guarantees", "asked, too, for monitors", "asked the parties for a corridor"; "when asked for comment" does not. */
function asksFor(verb: Token, sentence: SentenceView["sentence"]): boolean {
  const isDone = verb.xpos === "VBN" && childrenBy(sentence, verb.index, "aux").every(({ lemma }) => lemma !== "have");
  const asked = childrenBy(sentence, verb.index, "obl", "nmod").filter(
    ({ index }) => index > verb.index && childrenBy(sentence, index, "case").some(({ text }) => /^for$/i.test(text)),
  );
  // "asked forgiveness for the delay"
  const isSmall = childrenBy(sentence, verb.index, "obj").some(({ lemma }) => SMALL_ASK.test(lemma));
  return (
    !isDone && !isSmall && asked.length > 0 && !asked.some((noun) => SMALL_ASK.test(noun.lemma) || noun.upos === "PRON")
  );
}

/** "have been killed", "may have died", "left" */
function isOver(clause: Token, { sentence }: SentenceView): boolean {
  const helpers = childrenBy(sentence, clause.index, "aux", "aux:pass");
  return clause.xpos === "VBD" || helpers.some(({ lemma }) => lemma === "have");
}

/** "insists that | it will never sign" */
function willItself(clause: Token, { sentence }: SentenceView): boolean {
  const subject = childrenBy(sentence, clause.index, "nsubj")[0];
  return (
    /^(?:it|they|he|she|we|i)$/i.test(subject?.text ?? "") &&
    childrenBy(sentence, clause.index, "aux").some(({ text }) => WILL_OR_WOULD.test(text) || CAN.test(text))
  );
}

/** "suggested that the talks | be moved" */
function isSubjunctive(clause: Token, { sentence }: SentenceView): boolean {
  const helpers = childrenBy(sentence, clause.index, "aux", "cop");
  return helpers.length === 0 ? clause.xpos === "VB" : helpers.every(({ text }) => /^be$/i.test(text));
}

/** "that they leave", "that they must leave", "that it will not": what is demanded or refused; "that it left" is told. */
function asks(clause: Token, view: SentenceView): boolean {
  const helpers = childrenBy(view.sentence, clause.index, "aux", "cop");
  // "that it can not be done" is told, "that it will not be done" refused.
  const modal = helpers.find(({ xpos }) => xpos === "MD");
  // "determined it did not leak": told, though the verb itself stands as in a demand.
  if (helpers.some(({ text }) => /^(?:do|does|did)$/i.test(text))) return false;
  if (modal) return !MAY.test(modal.text);
  return helpers.some(({ xpos }) => xpos === "VB") || clause.xpos === "VB" || clause.xpos === "VBP";
}
