/**
 * Those who turn away from whom they served. In: heads of noun phrases; out: who each is, and whose he was.
 *
 *     Foreign Minister Tomas Lind of Norland defected        Lind; Norland, whose minister he was
 *     two Norland diplomats · an officer in Okoro's guard     "Norland diplomats"; Norland, Okoro
 */
import { actorNamed, actorType } from "../../extract/actor-named.ts";
import { objectsOfPreposition } from "../../extract/clauses.ts";
import { nounPhrase } from "../../extract/noun-phrase.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { wordsAt } from "../../model/span.ts";
import { placesNamed } from "../../notice/places/known-places.ts";
import { nounOf, ownersOf, possessorOf, tiedParty } from "./tied-party.ts";

export interface Defector {
  readonly who: Party;
  /** Whom he served, where the report tells. */
  readonly of: Party | null;
}

export function defectorsAt(heads: readonly number[], view: SentenceView, context: Context): Defector[] {
  return heads.flatMap((head) => namedAt(head, view, context) ?? describedAt(head, view, context) ?? []);
}

/** By name: of the state or the body whose office the person holds. */
function namedAt(head: number, view: SentenceView, context: Context): Defector | null {
  const who = tiedParty(head, view, context);
  if (!who || actorType(who.name, context) !== "person") return null;
  const { of, role } = actorNamed(who.name, context)!;
  // "the head of a state firm": he leaves the state, which his office does not name.
  const isState = !!of && placesNamed(of).some(({ kind }) => kind === "country");
  return { who, of: isState && role ? { name: of, span: who.span } : null };
}

/** "Norland diplomats", "a senior figure in Okoro's guard" */
function describedAt(head: number, view: SentenceView, context: Context): Defector | null {
  const token = view.tokens[nounOf(view.tokens[head]!, view) ?? head]!;
  if (token.upos !== "NOUN" || !SERVANTS.test(token.lemma)) return null;
  const { start, end } = nounPhrase(token.index, view.sentence);
  const behind = objectsOfPreposition(view.sentence, token.index, OF_OR_IN);
  const owners = [
    ...ownersOf(token.index, view, context),
    ...behind.flatMap((i) => tiedParty(i, view, context) ?? possessorOf(i, view, context)),
  ];
  const words = wordsAt(context.report.text, { start, end });
  const article = /^(?:(?:the|an?|its|his|their|some|many|several|two|three|other)\s+)+/i.exec(words)?.[0].length ?? 0;
  return { who: { name: words.slice(article), span: { start: start + article, end } }, of: owners[0] ?? null };
}

const OF_OR_IN = new Set(["of", "in", "from"]);
/** Those who serve a state, an army or a ruler. */
const SERVANTS =
  /^(?:diplomat|ambassador|envoy|official|minister|officer|soldier|general|colonel|commander|pilot|unit|brigade|battalion|troop|regiment|figure|aide|lawmaker|politician|fighter|policeman|guard)$/;
