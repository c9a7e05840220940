/**
 * Who leads or belongs, and what. In: a noun for a leader or a member; out: the person it is said of, or the group that
 * its words name.
 *
 *     the Movement's leader, Tomas Lind · rebel commander Tomas Lind · its chairman, a doctor named Tomas Lind
 */
import { actorNamed, actorType } from "../../extract/actor-named.ts";
import { childrenBy, subjectsOf } from "../../extract/clauses.ts";
import { type Party, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { standsBeside } from "../../extract/stands-beside.ts";
import type { Token } from "../../language/analysis.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";

/** The name a noun is said of: beside it, behind it, or what it is by a verb of being. */
export function namedBeside(noun: Token, view: SentenceView): number[] {
  const { sentence } = view;
  const found = childrenBy(sentence, noun.index, "appos", "flat").flatMap(({ index }) => [
    index,
    ...calledBy(index, view),
  ]);
  if (/^(?:appos|compound|flat|nmod:desc)/.test(noun.relation) && noun.head >= 0)
    found.push(/^appos/.test(noun.relation) ? standsBeside(noun, view) : noun.head);
  if (childrenBy(sentence, noun.index, "cop").length > 0) found.push(...subjectsOf(sentence, noun.index));
  // "Its leader is Tomas Lind"
  const name = /^nsubj/.test(noun.relation) ? view.tokens[noun.head] : undefined;
  if (name?.upos === "PROPN" && childrenBy(sentence, name.index, "cop").length > 0) found.push(name.index);
  const behind = view.actors.find(({ first }) => first === noun.index + 1);
  if (behind) found.push(behind.head);
  return found;
}

/** "its chairman, a doctor named Tomas Lind" */
function calledBy(noun: number, { sentence }: SentenceView): number[] {
  return childrenBy(sentence, noun, "acl")
    .filter(({ lemma, text }) => lemma === "name" || text === "called")
    .flatMap(({ index }) => childrenBy(sentence, index, "xcomp", "obj", "obl"))
    .map(({ index }) => index);
}

export function besideIt(head: number, { sentence }: SentenceView): number[] {
  return childrenBy(sentence, head, "appos").map(({ index }) => index);
}

export function personAt(head: number, view: SentenceView, context: Context): Party | null {
  const mention = actorAt(head, view.sentence, view.actors);
  if (!mention || mention.form === "pronoun" || mention.form === "description") return null;
  const type = actorType(mention.actor, context);
  return type === "person" ? partyOf(mention) : null;
}

/** "rebel commander Tomas Lind": of the rebels, however the report calls them. */
export function rebelsBefore(noun: Token, view: SentenceView, context: Context): Party | null {
  const word = childrenBy(view.sentence, noun.index, "compound", "amod").find(({ text }) => REBELS.test(text));
  if (!word) return null;
  const many = `${word.text.toLowerCase()}s`;
  const told = context.noticed.actors.find(({ name }) => name.toLowerCase().endsWith(many));
  return { name: told?.name ?? many, span: { start: word.start, end: word.end } };
}

const REBELS = /^(?:rebel|guerrilla|separatist|insurgent)$/i;

/** "the Movement's leader, Tomas Lind": the office holds the name of the group. */
export function servedGroup(noun: Token, view: SentenceView, context: Context): Party[] {
  const office = view.actors.find(
    ({ first, last, form }) => first <= noun.index && noun.index <= last && /^(?:title|name)$/.test(form),
  );
  if (!office) return [];
  const words = wordsAt(context.report.text, office);
  const of = OWNED_LEADER.test(words)
    ? actorNamed(office.actor, context)?.of
    : LEADER.test(noun.lemma)
      ? groupCalled(office, noun, context)
      : null;
  if (!of) return [];
  const party = { name: of, span: { start: office.start, end: office.end } };
  return isGroup(party, context) ? [party] : [];
}

/** "Highland Front leader Tomas Lind": the words of the office before the noun are the name of a group. */
function groupCalled({ start }: Span, noun: Token, context: Context): string | undefined {
  const words = wordsAt(context.report.text, { start, end: noun.start }).trim();
  const known = context.noticed.actors.find(({ name, aliases }) => name === words || aliases.includes(words));
  return known?.name ?? (PARTY.test(words) && /\s/.test(words) ? words : undefined);
}

const LEADER =
  /^(?:mp|legislator|senator|parliamentarian|leader|head|chief|commander|founder|chairman|chairwoman|lawmaker|boss)$/;
const OWNED_LEADER = /['’]s? (?:\p{Ll}+ )?(?:leader|head|chief|chairman|chairwoman|founder|commander)\b/u;

/** Organisations that one belongs to, not works for. */
const PARTY = /(?:party|movement|brotherhood|front|union|union of|alliance|congress|league)$/i;
/** Councils and the like that a war or a change of power brings forth. */
const RISEN = /\b(?:transitional|opposition|rebel|resistance|liberation|revolutionary|salvation)\b/i;

/** Unions of states, by the region of the world they are of. */
const OF_STATES = /^(?:African|Arab|Asian|Caribbean|Eurasian|European|Maghreb|South American) (?:Union|League)$/;

/** A name with a capital that stands for nothing that was noticed. */
export function isUnknown({ name }: Party, context: Context): boolean {
  return /^\p{Lu}/u.test(name) && actorNamed(name, context) === undefined;
}

export function isGroup({ name }: Party, context: Context): boolean {
  const type = actorType(name, context);
  // "Northern Command": of an army.
  if (/\bCommand$/.test(name)) return false;
  // Who speaks for a union of states holds an office of it.
  if (OF_STATES.test(name)) return false;
  if (type === "armed-group" || (type === "body" && RISEN.test(name))) return true;
  return (type === "organisation" || type === undefined) && (PARTY.test(name) || RISEN.test(name));
}
