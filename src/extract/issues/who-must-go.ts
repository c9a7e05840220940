/**
 * Whether a clause is about the fate of somebody who rules. In: the span of the clause; out: true where a person is to
 * go or may stay, or it is about where somebody's time in power ends.
 *
 *     Okoro must go · the departure of Okoro · Okoro could stay if he gives up power · urged Okoro to quit
 *     no role for Okoro · he has to step down · the leader's exit
 *
 * The table of words knows only "the president must go": no list can hold the names.
 */
import type { Token } from "../../language/analysis.ts";
import { contains, type Span } from "../../model/span.ts";
import { actorNamed, actorType } from "../actor-named.ts";
import { antecedentOf } from "../antecedent.ts";
import { childrenBy } from "../clauses.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";

export function isWhoMustGo(content: Span, view: SentenceView, context: Context): boolean {
  const isPerson = (token: Token): boolean =>
    view.actors.some((mention) => contains(mention, token) && actorType(mention.actor, context) === "person");
  return view.tokens.some((token) => {
    if (!contains(content, token)) return false;
    const isHe = /^(?:he|she|him|her)$/i.test(token.text);
    const isNamed = isPerson(token);
    if (!isHe && !isNamed && !RULERS.test(token.lemma)) return false;
    const isFated = hasFate(token, view) && (isNamed || isHe || token.relation === "nmod:poss");
    const isAsked = goes(token, view, isHe) || isToGo(token, view, isHe) || isFated || hasNoRole(token, view);
    return isAsked && !isNoRuler(token, isHe, view, context);
  });
}

/** "the envoy Lind", "the hostage": who is sent home or set free, and rules nothing; so is "him" where he was told before. */
function isNoRuler(token: Token, isHe: boolean, view: SentenceView, context: Context): boolean {
  const mention = isHe
    ? view.actors.findLast((one) => one.last < token.index && actorType(one.actor, context) === "person")
    : view.actors.find((one) => contains(one, token));
  const name = mention ? mention.actor : antecedentOf(token, view, context)?.name;
  const before = mention && view.tokens[mention.first - 1];
  const said = [name, name && actorNamed(name, context)?.role, ...(mention?.form === "name" ? [before?.text] : [])];
  const own = view.tokens.filter((each) => mention && contains(mention, each)).map(({ text }) => text);
  return [...said, ...own].some((words) => words && NO_RULERS.test(words));
}

const NO_RULERS =
  /\b(?:ambassador|envoy|diplomat|attach[eé]|consul|emissary|negotiator|mediator|inspector|monitor|observer|prisoner|hostage|captive|detainee|pilot|soldier|journalist|reporter|refugee|activist|doctor|spokes(?:man|woman|person))\b/i;

/** "Okoro must go", "Okoro has to leave", "Okoro could stay in the country", "Okoro remaining in power" */
function goes(name: Token, { sentence, tokens }: SentenceView, isHe: boolean): boolean {
  const over = tokens[name.head];
  if (!over || !name.relation.startsWith("nsubj")) return false;
  const isBound = /^(?:have|need|ought)$/.test(over.lemma);
  const verb = isBound ? childrenBy(sentence, over.index, "xcomp")[0] : over;
  if (!verb || !isGoing(verb, tokens)) return false;
  const aux = childrenBy(sentence, verb.index, "aux", "mark");
  // "he will go on": of somebody told before, only what he is bound to do.
  const isMeant = isHe
    ? isBound || aux.some(({ text }) => /^(?:must|should)$/i.test(text))
    : isBound || aux.some(({ xpos, text }) => xpos === "MD" || /^(?:to|do|does|did)$/i.test(text));
  if (verb.xpos === "VBG" ? isHe : !isMeant) return false;
  return leavesPower(verb, sentence);
}

/** "urged | Okoro to quit", "for | him to leave": he is to do it, wherever the tree hangs it. */
function isToGo(name: Token, { sentence, tokens }: SentenceView, isHe: boolean): boolean {
  const [to, verb] = [tokens[name.index + 1], tokens[name.index + 2]];
  if (!verb || !/^to$/i.test(to?.text ?? "") || verb.xpos !== "VB" || /^(?:stay|remain)$/.test(verb.lemma))
    return false;
  // "let her | to leave": a way out is given to anybody; "asked her to leave the country" is said to guests.
  const isLet = tokens.slice(Math.max(0, name.index - LET), name.index).some(({ lemma }) => LETTING.test(lemma));
  const isOut =
    isHe && childrenBy(sentence, verb.index, "obj").some(({ upos, lemma }) => upos === "PROPN" || lemma === "country");
  return !isLet && !isOut && isGoing(verb, tokens) && leavesPower(verb, sentence);
}

/** Words from "allow" to the one who is let go. */
const LET = 3;
const LETTING = /^(?:allow|let|permit|enable|help)$/;

/** "step down", "go"; "go ahead", "go to Geneva", "leave for talks" are errands. */
function isGoing({ lemma, index }: Token, tokens: readonly Token[]): boolean {
  const next = tokens[index + 1]?.text ?? "";
  if (/^(?:step|stand)$/.test(lemma)) return /^(?:down|aside)$/i.test(next);
  return (
    GOING.test(lemma) && !/^(?:to|for|with|back|ahead|forward|on|home|into|through|further|beyond|along)$/i.test(next)
  );
}

function leavesPower(verb: Token, sentence: SentenceView["sentence"]): boolean {
  // "go | at once | to the islands", "remain | in prison": an errand, a cell.
  const isElsewhere = childrenBy(sentence, verb.index, "obl").some(
    ({ index, lemma }) =>
      /^(?:prison|jail|custody|detention|captivity|talk|hospital)$/.test(lemma) ||
      (lemma !== "exile" &&
        verb.lemma === "go" &&
        childrenBy(sentence, index, "case").some(({ text }) => /^to$/i.test(text))),
  );
  if (isElsewhere) return false;
  return childrenBy(sentence, verb.index, "obj").every(({ lemma, upos }) => upos === "PROPN" || OF_POWER.test(lemma));
}

/** "Okoro's departure", "the fate of Okoro" */
function hasFate(name: Token, { tokens }: SentenceView): boolean {
  const noun = tokens[name.head];
  return noun !== undefined && name.relation.startsWith("nmod") && FATE.test(noun.lemma);
}

/** "no role for Okoro" */
function hasNoRole(name: Token, { sentence, tokens }: SentenceView): boolean {
  const noun = tokens[name.head];
  return (
    noun !== undefined &&
    /^(?:role|place|room|future)$/.test(noun.lemma) &&
    childrenBy(sentence, name.index, "case").some(({ text }) => /^for$/i.test(text)) &&
    childrenBy(sentence, noun.index, "det").some(({ text }) => /^no$/i.test(text))
  );
}

const RULERS = /^(?:president|leader|ruler|dictator|strongman|despot|tyrant|autocrat)$/;
const GOING = /^(?:go|leave|quit|resign|stay|remain|depart|abdicate)$/;
const OF_POWER = /^(?:power|office|country|post|scene|stage|throne|presidency|politics|palace|job)$/;
const FATE = /^(?:fate|future|departure|exit|removal|ouster|resignation|exile|overthrow|abdication|downfall)$/;
