/**
 * Whose stance it is. In: the subjects of a clause; out: the party; for "I" the speaker, for "we" the side spoken for.
 *
 *     Kenya wants a truce                                  Kenya
 *     "I want a truce," Okoro said                         Ada Okoro
 *     "We want a truce," the Kenyan minister Okoro said    Kenya
 *     A Kenyan official urged restraint                    Kenya, which the official speaks for
 *     Kenya: No truce in sight … The government wants one   Kenya, under which the report is filed
 *     It wants guarantees                                  whoever was subject before
 *     Both sides want a pause                              the two that were named last
 */
import { antecedentOf } from "../../extract/antecedent.ts";
import { childrenBy } from "../../extract/clauses.ts";
import { labelledLand } from "../../extract/labelled-land.ts";
import { namedPartiesAt, type Party, partiesAt } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import { sectionParty } from "../../extract/section-party.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { bothSides } from "../../extract/sides/both-sides.ts";
import { jointParties } from "../../extract/sides/joint-parties.ts";
import { manyBefore } from "../../extract/sides/many-before.ts";
import { creditFor, creditsFor } from "../../extract/speech/credit.ts";
import type { Token } from "../../language/analysis.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { describedParties } from "./described-parties.ts";
import { meantParty } from "./meant-party.ts";
import { isOnlooker } from "./onlooker.ts";
import { isOfOwnVoice } from "./own-voice.ts";
import { ownedParty } from "./owned-party.ts";
import { ownSide, sideOf, spokenFor } from "./spoken-for.ts";
import { subjectOver } from "./subject-over.ts";

const FIRST_PERSON = /^(?:i|we)$/i;
const OF_SECTION = /^(?:it|they|its|their)$/i;
const THIRD_PERSON = /^(?:he|she|it|they)$/i;

/** Onlookers tell what others want; they take no stance of their own. */
export function whoseStance(subjects: readonly number[], view: SentenceView, context: Context): Party[] {
  return holders(subjects, view, context)
    .filter((party) => !isOnlooker(party, context))
    .map((party) =>
      /^government$/i.test(party.name) ? { ...party, name: labelledLand(context)?.name ?? party.name } : party,
    );
}

function holders(given: readonly number[], view: SentenceView, context: Context): Party[] {
  const subjects = given.flatMap((i) => subjectOver(i, view));
  // "That requires a truce": what was told before does, no party.
  const tokens = subjects.map((i) => view.tokens[i]!).filter(({ text }) => !/^(?:this|that)$/i.test(text));
  // "his side could not accept": the side of whoever speaks.
  const side = tokens.find((token) => isOwnSide(token, view));
  const spokesman = side ? creditFor(side, view, context) : null;
  if (spokesman) return [sideOf(spokesman, view, context) ?? spokesman];
  // "- They want …" below the heading "The rebels"
  const opening = tokens.find(({ text, index }) => index <= 1 && OF_SECTION.test(text));
  const section = opening ? sectionParty(view, context) : null;
  if (section) return [{ ...section, span: { start: opening!.start, end: opening!.end } }];
  const first = tokens.find(({ text }) => FIRST_PERSON.test(text));
  if (first) {
    const isWe = /^we$/i.test(first.text);
    const speakers = creditsFor(first, view, context);
    return unique(
      speakers.map((speaker) => (isWe ? sideOf(speaker, view, context) : null) ?? spokenFor(speaker, view, context)),
    );
  }
  const own = tokens.map((token) => ownSide(token, view, context)).find((party) => party !== null);
  if (own) return [own];
  const all = tokens.map(({ index }) => index);
  const others = tokens.filter((token) => !meansSpeaker(token, view, context)).map(({ index }) => index);
  const owned = others.flatMap((index) => ownedParty(view.tokens[index]!, view, context) ?? []);
  if (owned.length > 0) return owned;
  const both = others.map((index) => bothSides(index, view, context)).find((parties) => parties.length > 0);
  // What the ministers of a joint text say together, their states want.
  const joint = both ? jointParties(context) : null;
  if (joint && joint.sides.length > 0) return joint.sides.map((name) => ({ name, span: both![0]!.span }));
  if (both) return both;
  const forOthers = others.filter((index) => !isOfOwnVoice(index, view, context));
  const named = namedPartiesAt(forOthers, view);
  const described = named.length > 0 ? [] : partiesAt(forOthers, view, context.report.text);
  const told = named.length > 0 ? named : described.length > 0 ? described : describedParties(others, view, context);
  // "Kenya and some Highland Unionists": the one by its name, the others as they are described.
  const beside = named.length > 0 ? besideNamed(others, view, context) : [];
  if (told.length > 0) return unique([...told, ...beside].map((party) => spokenFor(party, view, context)));
  const pointed = all.map((index) => meantParty(index, view, context)).find((party) => party !== null);
  if (pointed) return [pointed];
  // "Officials said they were ready": they who say so.
  const sayer = tokens.find(({ text }) => THIRD_PERSON.test(text));
  const sayers = sayer && !view.quotationAt(sayer) ? creditsFor(sayer, view, context) : [];
  const [said] = sayers;
  // "Kenya and Ethiopia said they would sign": both will.
  if (sayers.length > 1 && /^they$/i.test(sayer!.text))
    return unique(sayers.map((speaker) => spokenFor(speaker, view, context)));
  if (said && !actorAt(said.head, view.sentence, view.actors)) return [spokenFor(said, view, context)];
  const many = sayer && /^they$/i.test(sayer.text) && !said ? manyBefore(sayer, view, context) : null;
  if (many) return at(many.heads, sayer!, many.view, context);
  const meant = tokens.map((token) => antecedentOf(token, view, context)).find((party) => party !== null);
  const speaker = meant ? creditFor(tokens[0]!, view, context) : null;
  const isQuoted = tokens.some((token) => view.quotationAt(token));
  return meant && !(isQuoted && meant.name === speaker?.name) ? [spokenFor(meant, view, context)] : [];
}

/** The parties that a noun told before names or describes, at the words of the pronoun. */
function at(heads: readonly number[], pronoun: Token, before: SentenceView, context: Context): Party[] {
  const named = namedPartiesAt(heads, before);
  const told = named.length > 0 ? named : describedParties(heads, before, context);
  const span = { start: pronoun.start, end: pronoun.end };
  return unique(told.map((party) => ({ ...spokenFor(party, before, context), span })));
}

function besideNamed(heads: readonly number[], view: SentenceView, context: Context): Party[] {
  // "regime ally | Kenya": one party; another is listed with it, or joined: "Kenya joined Western partners in urging …".
  const isListed = (head: number): boolean =>
    /^(?:conj|obj)/.test(view.tokens[head]!.relation) ||
    heads.some((other) => /^conj/.test(view.tokens[other]!.relation) && view.tokens[other]!.head === head);
  const unnamed = heads.filter((head) => isListed(head) && namedPartiesAt([head], view).length === 0);
  // "and other nations": nobody can tell which.
  return describedParties(unnamed, view, context).filter(
    ({ name }) => !/^(?:\w+ )?other (?:nation|countr|state|power|government|member)/i.test(name),
  );
}

function isOwnSide(token: Token, view: SentenceView): boolean {
  if (view.quotationAt(token) || !OWN_SIDE.test(token.lemma.toLowerCase())) return false;
  return childrenBy(view.sentence, token.index, "nmod:poss").some(({ text }) => /^(?:his|her|its|their)$/i.test(text));
}

const OWN_SIDE =
  /^(?:side|government|country|delegation|group|party|movement|team|troop|force|army|aircraft|soldier|fighter|bloc|faction|organi[sz]ation|administration|man)$/;

/** In a quotation "he" and "they" are others than the one who speaks. */
function meansSpeaker(token: Token, view: SentenceView, context: Context): boolean {
  if (!THIRD_PERSON.test(token.text) || !view.quotationAt(token)) return false;
  const mention = actorAt(token.index, view.sentence, view.actors);
  return mention !== null && mention.actor === creditFor(token, view, context)?.name;
}

function unique(parties: readonly Party[]): Party[] {
  return [...new Map(parties.map((party) => [party.name, party])).values()];
}
