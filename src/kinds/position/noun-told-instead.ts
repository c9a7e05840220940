/**
 * What a noun of a stance tells instead of one. In: the noun and what it is about; out: what is missing for a stance, or
 * null.
 *
 *     an ultimatum to Kenya              to whom, not for what
 *     a threat to the harvest            a danger
 *     the price of bread, a phone call, a push into the valley
 *     concern about the harvest grew     felt, and not voiced
 */

import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { MAY } from "../../language/modals.ts";
import type { Span } from "../../model/span.ts";

export function nounTellsInstead(noun: Token, content: Span, view: SentenceView): string | null {
  // "an ultimatum to Kenya", "support for Kenya": to whom, not what.
  if (isActor(content, view)) return "what is wanted, not of whom";
  const next = view.tokens[noun.index + 1];
  const sense = otherSense(noun, next, view);
  if (sense) return sense;
  const verb = view.tokens[noun.head];
  if (!verb) return null;
  // "a raid could face criticism from Kenya": so far nobody has said so.
  const mayCome = childrenBy(view.sentence, verb.index, "aux").some(({ text }) => MAY.test(text));
  if (mayCome && /^(?:face|draw|meet|provoke|prompt|encounter)$/.test(verb.lemma)) return "a stance that is taken";
  // "the truce gave her hope that …", "raised hopes of it"
  const isRaised = noun.relation === "obj" && /^(?:give|raise|bring|offer)$/.test(verb.lemma);
  return noun.lemma === "hope" && isRaised ? "a hope of one's own" : null;
}

function isActor({ start, end }: Span, { tokens, actors }: SentenceView): boolean {
  const first = tokens.find((token) => token.start >= start && token.upos !== "DET");
  return first !== undefined && actors.some((mention) => mention.start <= first.start && end <= mention.end);
}

/** Nouns that mean something else with other words around them. */
function otherSense(noun: Token, next: Token | undefined, { sentence, tokens }: SentenceView): string | null {
  const verb = tokens[noun.head];
  const lead = next?.text.toLowerCase() ?? "";
  const isObject = noun.relation === "obj" && verb?.upos === "VERB";
  switch (noun.lemma) {
    case "threat":
      return lead === "to" && next!.relation.startsWith("case") ? "a threat, not a danger" : null;
    case "price":
      return noun.xpos === "NNS" ? "what somebody asks for, not what something costs" : null;
    case "push":
      return /^(?:for|to)$/.test(lead) ? null : "a push for something";
    case "aim":
      return lead === "at" && isObject && verb.lemma === "take" ? "an aim, not a target" : null;
    case "opposition":
      // "let the opposition to operate": what others let it do.
      return lead === "to" && isToDo(next!, tokens) ? "what it is against" : null;
    case "appeal":
    case "plea":
      return /^(?:about|over)$/.test(lead) ? "what is asked for" : null;
    case "condition":
    case "precondition":
      // "conditions on its loans", "on condition of silence"
      return lead === "on" ? "what is made a condition" : null;
    case "call": {
      const sort = childrenBy(sentence, noun.index, "compound").some(({ lemma }) => SPOKEN.test(lemma));
      return sort ? "a call for something" : null;
    }
    case "support":
    case "backing":
      // "had the support of the council": whose it is, not what it is for.
      return isObject && lead === "of" && HAS.test(verb.lemma) ? "a party that supports something" : null;
    case "concern":
    case "misgiving":
      return isObject || next?.lemma === "be" ? null : "a concern that is voiced";
    default:
      return null;
  }
}

/** The infinitive: "to leave", and not "to the council" nor "to leaving". */
function isToDo(to: Token, tokens: readonly Token[]): boolean {
  return /^mark/.test(to.relation) && tokens[to.head]?.xpos === "VB";
}

const SPOKEN = /^(?:phone|telephone|conference|video|skype|radio|roll|judgment|margin)$/i;
const HAS = /^(?:have|enjoy|lack|win|gain|get|need|lose)$/;
