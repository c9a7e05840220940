/**
 * Where a rule lasted so long: in the ruler's land. In: the word that shows the length and its sentence; out: the name of
 * the land, or null where the sentence tells of no ruler, or the report not whose ruler it is.
 *
 *     Norland's leader, Ada Okoro, must quit after 41 years in power       Norland
 *     an end to Okoro's 42-year rule · has ruled for 20 years              the land of which the report says Okoro is
 */
import { actorNamed, actorType } from "../../extract/actor-named.ts";
import { childrenBy } from "../../extract/clauses.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { CLAUSE_VERBS } from "../../extract/speech/speech-verbs.ts";
import type { Token } from "../../language/analysis.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import type { ActorMention } from "../../notice/noticed.ts";
import { isCountryName } from "../../notice/places/is-country.ts";

/** What a ruler has, and what he does with it. */
export const RULE =
  /^(?:rule|power|reign|regime|dictatorship|leadership|presidency|tenure|office|autocracy|grip|hold)$/;
const RULING = /^(?:rule|reign|govern)$/;
const HOLDING = /^(?:hold|be|stay|remain|cling)$/;

/** "41 years in power", "has ruled for 20 years", "the office she held for 20 years" */
export function isOfRule(sign: Token, { sentence, tokens }: SentenceView): boolean {
  if (sign.upos === "NOUN") return RULE.test(sign.lemma);
  if (RULING.test(sign.lemma)) return true;
  const what = [tokens[sign.head], ...childrenBy(sentence, sign.index, "obj", "obl")];
  return (
    HOLDING.test(sign.lemma) && what.some((token) => token !== undefined && /^(?:power|office)$/.test(token.lemma))
  );
}

export function landOfRule(sign: Token, view: SentenceView, context: Context): string | null {
  const owners = childrenBy(view.sentence, sign.index, "nmod:poss", "nmod", "nsubj");
  const owner = owners.map((token) => rulerAt(token, view, context)).find((name) => name !== null);
  // "30 years of military rule", "of foreign rule": not of whoever is named beside it.
  const isOther = sign.upos === "NOUN" && childrenBy(view.sentence, sign.index, "amod", "compound").length > 0;
  const ruler = owner ?? (isOther ? null : rulerBeside(sign, view, context));
  const land = ruler === null ? null : (actorNamed(ruler, context)?.of ?? null);
  return land !== null && isCountryName(land) ? land : null;
}

/** "Okoro's rule", "the rule of Okoro", "Okoro has ruled" */
function rulerAt(token: Token, view: SentenceView, context: Context): string | null {
  const mention = actorAt(token.index, view.sentence, view.actors);
  return mention && actorType(mention.actor, context) === "person" ? mention.actor : null;
}

/** "Okoro must quit after 41 years in power", "after 30 years of his rule Okoro left": the last told before, or the next. */
function rulerBeside(sign: Token, view: SentenceView, context: Context): string | null {
  const persons = view.actors.filter(
    (mention) => actorType(mention.actor, context) === "person" && !onlySays(mention, view),
  );
  const before = persons.findLast(({ last }) => last < sign.index);
  return (before ?? persons[0])?.actor ?? null;
}

/** "Lind said the general must quit after 30 years in power": not Lind; where Lind's own are meant, "he" stands there. */
function onlySays({ head, form }: ActorMention, { tokens }: SentenceView): boolean {
  const { relation, head: above } = tokens[head]!;
  return form !== "pronoun" && relation === "nsubj" && CLAUSE_VERBS.has(tokens[above]?.lemma ?? "");
}
