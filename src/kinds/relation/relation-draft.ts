/** What every relation rule makes: the drafts of a tie between parties and parties, from the word that tells it. */
import { actorNamed, actorType } from "../../extract/actor-named.ts";
import { dealAt } from "../../extract/deals/deal-at.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import type { Token } from "../../language/analysis.ts";
import { wordsAt } from "../../model/span.ts";
import type { RelationType } from "./relation-words.ts";

/** Of a longer list, so many are tied to each other: the tree takes on too much in long lists. */
const MOST = 3;

/** Each of the subjects with each of the objects; nobody with itself. */
export function relationDrafts(
  sign: Token,
  type: RelationType,
  subjects: readonly Party[],
  objects: readonly Party[],
  view: SentenceView,
  context: Context,
): Draft[] {
  const source = creditFor(sign, view, context);
  // "Eastmark and Norland back the rebels and the army respectively": one each.
  const isEach = subjects.length === objects.length && view.tokens.some(({ text }) => text === "respectively");
  const pairs = subjects
    .slice(0, MOST)
    .flatMap((subject, i) =>
      (isEach ? objects.slice(i, i + 1) : objects.slice(0, MOST)).map((object) => ({ subject, object })),
    );
  return (
    pairs
      .filter(({ subject, object }) => subject.name !== object.name)
      // "the largest group with 9,000 fighters, which sells arms to the rebels": a number of people is no party.
      .filter(
        ({ subject, object }) =>
          type === "split-from" || ![subject, object].some(({ name }) => /^\d[\d,.]*\s/.test(name)),
      )
      // "security forces battling militants": nobody knows who is tied to whom.
      .filter(({ subject, object }) => [subject, object].some(({ name }) => /\p{Lu}|\d|government|regime/u.test(name)))
      .filter(({ object }) => !isMistaken(sign, object, view, context))
      .filter(({ subject, object }) => !isAtHome(type, subject, object, view, context))
      // "the council's members of Norland": a body is in no state.
      .filter(({ object }) => type !== "member-of" || actorType(object.name, context) !== "state")
      .map(({ subject, object }) => ({
        fields: { subject: subject.name, type, object: object.name },
        by: source?.name ?? null,
        fieldSpans: {
          subject: [subject.span],
          type: [{ start: sign.start, end: sign.end }],
          object: [object.span],
          ...(source ? { by: [source.span] } : {}),
        },
        confidence: 0.7,
      }))
  );
}

/**
 * "adopted the text, and it was backed by Norland": what is backed as "it" is seldom a party, unless it is a group and no
 * text was told of. "lets those who want to protect them": "them" is not one state or one person.
 */
function isMistaken(sign: Token, { name, span }: Party, view: SentenceView, context: Context): boolean {
  const word = wordsAt(context.report.text, span).toLowerCase();
  if (word === "it" && /^(?:back|support|champion|embrace|defend|sponsor)(?:e?d|s|ing)?$/i.test(sign.text)) {
    const isGroup = /^(?:armed-group|organisation)$/.test(actorType(name, context) ?? "");
    const near = view.sentence.index > 0 ? [context.view(view.sentence.index - 1), view] : [view];
    return !isGroup || near.some((one) => one.tokens.some((token) => dealAt(token, one) !== null));
  }
  return word === "them" && /^(?:state|person)$/.test(actorType(name, context) ?? "");
}

/** Persons, parties and firms that side with each other or fall out do so in politics or business: no side of a conflict. */
function isAtHome(type: RelationType, subject: Party, object: Party, view: SentenceView, context: Context): boolean {
  if (!/^(?:backs|allied-with|fights)$/.test(type)) return false;
  // A medium is no side of anything; it may belong to one.
  if ([subject, object].some(({ name }) => actorType(name, context) === "media")) return true;
  if (isOfTwoStates(subject, object, context) || isOfWar(subject, object, view, context)) return false;
  return [subject, object].every((party) => isCivil(party.name, context));
}

/** "President Okoro of Norland backs the Eastmark premier, Lind": each in the office of a state of its own. */
function isOfTwoStates(subject: Party, object: Party, context: Context): boolean {
  const [one, other] = [subject, object].map(({ name }) => actorNamed(name, context));
  return !!one?.role && !!other?.role && !!one.of && !!other.of && one.of !== other.of;
}

/** "The Workers' Party backs the Highland Party in the war", "Warlord Lind is an ally of President Okoro". */
function isOfWar(subject: Party, object: Party, view: SentenceView, context: Context): boolean {
  const both = [subject, object].map(({ name }) => actorNamed(name, context));
  if (both.some((actor) => /\b(?:warlord|rebel|militia|guerrilla)\b/i.test(actor?.role ?? ""))) return true;
  return both.every((actor) => actor?.type === "organisation") && view.tokens.some(({ lemma }) => WAR.test(lemma));
}

const WAR = /^(?:war|warfare|battlefield|insurgency|uprising|rebellion|rebel|militia|militant|guerrilla|offensive)$/i;

/** By name, not "the opposition". */
function isCivil(name: string, context: Context): boolean {
  return /^\P{Ll}/u.test(name) && /^(?:person|organisation|media)$/.test(actorType(name, context) ?? "");
}
