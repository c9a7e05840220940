/** A name that nothing else is known of. In: its last word; out: the place that it may be, or null. */

import { actorType } from "../../extract/actor-named.ts";
import { childrenBy } from "../../extract/clauses.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { wordsAt } from "../../model/span.ts";
import { PERSON_BY_PARSER } from "../../notice/actors/draft-mention.ts";
import { isCapital } from "../../notice/is-capital.ts";
import type { HeldPlace } from "./held-place.ts";

/** A name with a capital that nothing else is known of: a place that no list has. */
export function unknownName(token: Token, view: SentenceView, context: Context): HeldPlace | null {
  // In a heading every word has its capital.
  if (token.upos !== "PROPN" || !isCapital(token) || isHeading(view)) return null;
  const actor = view.actors.find(({ first, last }) => first <= token.index && token.index <= last);
  const type = actor && actorType(actor.actor, context);
  // What only its capital makes a group or a person may as well be a town.
  // Whoever has another name besides is no town.
  const isGuess =
    /^(?:organisation|state)$/.test(type ?? "") || (actor?.because === PERSON_BY_PARSER && !/\s/.test(actor.actor));
  if (type && !(isGuess && actor!.first === actor!.last)) return null;
  // "withdrew from the HFA": letters that stand for a body.
  if (type && /^\p{Lu}{2,}$/u.test(token.text)) return null;
  if (view.isTime(token)) return null;
  // "besieged Norlanders" are people, "lost control of his Falcon" tells of a car.
  const isTheirs = childrenBy(view.sentence, token.index, "nmod:poss").some(({ upos }) => upos === "PRON");
  if (token.xpos === "NNPS" || isTheirs) return null;
  let first = token.index;
  while (view.tokens[first - 1]?.upos === "PROPN" && isCapital(view.tokens[first - 1])) first--;
  const span = { start: view.tokens[first]!.start, end: token.end };
  return { name: wordsAt(context.report.text, span), span, country: null };
}

/** "Kenya Takes Steps to Protect Its Coast" */
function isHeading({ tokens }: SentenceView): boolean {
  const long = tokens.filter(({ text }) => /^\p{L}{4,}$/u.test(text));
  return long.length > 3 && long.every(isCapital);
}
