/**
 * Whether a clause is about the fate of somebody who rules. In: the span of the clause; out: true where a person is to
 * go or may stay, or it is about where somebody's time in power ends.
 *
 *     Okoro must go · the departure of Okoro · Okoro could stay if he gives up power
 *
 * The table of words knows only "the president must go": no list can hold the names.
 */
import type { Token } from "../../language/analysis.ts";
import { contains, type Span } from "../../model/span.ts";
import { actorType } from "../actor-named.ts";
import { childrenBy } from "../clauses.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";

export function isWhoMustGo(content: Span, view: SentenceView, context: Context): boolean {
  const isPerson = (token: Token): boolean =>
    view.actors.some((mention) => contains(mention, token) && actorType(mention.actor, context) === "person");
  return view.tokens.some(
    (token) => contains(content, token) && isPerson(token) && (goes(token, view) || hasFate(token, view)),
  );
}

/** "Okoro must go", "Okoro could stay in the country", "Okoro remaining in power" */
function goes(name: Token, { sentence, tokens }: SentenceView): boolean {
  const verb = tokens[name.head];
  if (!verb || !name.relation.startsWith("nsubj") || !GOING.test(verb.lemma)) return false;
  const aux = childrenBy(sentence, verb.index, "aux", "mark");
  if (verb.xpos !== "VBG" && !aux.some(({ xpos, text }) => xpos === "MD" || /^(?:to|do|does|did)$/i.test(text)))
    return false;
  return childrenBy(sentence, verb.index, "obj").every(({ lemma, upos }) => upos === "PROPN" || OF_POWER.test(lemma));
}

/** "Okoro's departure", "the fate of Okoro" */
function hasFate(name: Token, { tokens }: SentenceView): boolean {
  const noun = tokens[name.head];
  return noun !== undefined && name.relation.startsWith("nmod") && FATE.test(noun.lemma);
}

const GOING = /^(?:go|leave|quit|resign|stay|remain|depart|abdicate)$/;
const OF_POWER = /^(?:power|office|country|post|scene|stage|throne|presidency|politics|palace|job)$/;
const FATE = /^(?:fate|future|departure|exit|removal|ouster|resignation|exile|overthrow|abdication|downfall)$/;
