/**
 * The parties of a tie. In: heads of noun phrases; out: actors by name, or groups as the text describes them.
 *
 *     moderate rebel groups      "moderate rebel groups"
 *     the Norland army           Norland, by the adjective
 *     Hadd Front positions       Hadd Front: what is its own stands for it
 */
import { actorType } from "../../extract/actor-named.ts";
import { antecedentOf } from "../../extract/antecedent.ts";
import { childrenBy, isRelation, objectsOfPreposition, subjectsOf, subtree } from "../../extract/clauses.ts";
import { isSetOffAlone, nameBefore } from "../../extract/name-before.ts";
import { nounPhrase } from "../../extract/noun-phrase.ts";
import { modifiersOf, type Party, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { stateMeant } from "../../extract/warring-state.ts";
import type { Token } from "../../language/analysis.ts";
import { wordsAt } from "../../model/span.ts";
import { actorAt, actorsUnder } from "../../notice/actors/actor-at.ts";
import type { ActorMention } from "../../notice/noticed.ts";
import { calledLikeGroup } from "./called-like-group.ts";
import { leaderOf } from "./pair-at-war.ts";
import { profileHead } from "./profile-head.ts";

/** Groups that take sides without having a name. A general list. */
const GROUPS =
  /^(?:rebel|militant|force|fighter|group|faction|militia|government|regime|army|opposition|insurgent|extremist|jihadist|terrorist|body|coalition|troop|party|movement|separatist|guerrilla|militiaman|gang|network|tribe|state|country|islamist|alliance|bloc|organization|organisation|mercenary|paramilitary|junta)$/;
/** What a party has, and stands for it where something is done to it or with it. */
const OWN =
  /^(?:government|rule|reign|dictatorship|army|force|troop|soldier|regime|administration|military|junta|leadership|fighter|militant|militia|position|target|stronghold|official|commander|leader|warplane|jet|aircraft|bomber|helicopter|gunship|drone|police|navy|president|convoy|base|offensive|operation|advance|assault|airpower|power|action|strike|fighter-bomber|warship|gunboat|artillery|blockade|money|instructor|adviser|advisor|officer|raid|airstrike|air-strike|sortie|pilot|marine|firepower|delegation|unit|column|patrol|garrison|outpost|squad)$/;
/** Of a group, its people are the group; of a state they are groups in it: "Hadd extremists", "Norland rebels". */
const PEOPLE = /^(?:extremist|terrorist|insurgent|fighter|militant|rebel|operative|jihadist|guerrilla|member)$/;

/** "the alliance that Eastmark supports": what a relative pronoun stands for; null for other pronouns. */
export function nounOf({ text, head }: Token, { tokens }: SentenceView): number | null {
  const verb = tokens[head];
  if (!/^(?:that|which|who|whom)$/i.test(text) || !verb || !isRelation(verb, "acl:relcl")) return null;
  return tokens[verb.head] ? verb.head : null;
}

export function tiedParty(head: number, view: SentenceView, context: Context): Party | null {
  const token = view.tokens[head]!;
  const direct = actorAt(head, view.sentence, view.actors);
  // "a prominent Highlander, Tomas Lind, is allied with": he is.
  const called = direct?.form === "adjective" ? childrenBy(view.sentence, head, "appos")[0] : undefined;
  const name = called && actorAt(called.index, view.sentence, view.actors);
  if (name?.form === "name") return partyOf(name);
  if (direct && direct.form !== "pronoun") return partyOf(direct);
  if (token.upos === "PRON") {
    const noun = nounOf(token, view);
    const named = noun === null ? null : nameBefore(noun, view);
    if (named) return partyOf(named);
    if (noun !== null) return noun === head ? null : tiedParty(noun, view, context);
    const headed = /^(?:it|they)$/i.test(token.text) ? profileHead(view, context) : null;
    if (headed) return { name: headed.name, span: { start: token.start, end: token.end } };
    const meant = antecedentOf(token, view, context);
    // "it" is not "rebels".
    return meant &&
      /^it$/i.test(token.text) &&
      /[a-z]s$/.test(meant.name) &&
      !/\s/.test(meant.name) &&
      /^[a-z]/.test(meant.name)
      ? null
      : meant;
  }
  if (token.upos !== "NOUN") return calledLikeGroup(head, view, context);
  const led = loyalTo(token, view);
  if (led) return led;
  // What is listed beside it is not its own: "the government in Ravna and the rebels".
  const mention = modifiersOf(head, view).find(({ actor }) => isTheirs(token, actor, context));
  if (mention) return partyOf(mention);
  // "its fighters": of whoever has them.
  const [owner] = PEOPLE.test(token.lemma) || FORCES.test(token.lemma) ? possessorOf(head, view, context) : [];
  if (owner && isTheirs(token, owner.name, context)) return owner;
  // "fighters of the Hadd Front", "the government of Norland"
  const behind = objectsOfPreposition(view.sentence, head, OF_OR_FROM)
    .slice(0, 1)
    .flatMap((i) => actorAt(i, view.sentence, view.actors) ?? [])
    .find(({ actor, form }) => form !== "pronoun" && isTheirs(token, actor, context));
  if (behind) return partyOf(behind);
  if (!GROUPS.test(token.lemma)) return null;
  const told = isSetOffAlone(head, view) ? nameBefore(head, view) : null;
  if (told) return partyOf(told);
  const span = nounPhrase(head, view.sentence);
  const state = stateMeant(wordsAt(context.report.text, span), context);
  if (state) return { name: state, span };
  const words = wordsAt(context.report.text, span).replace(
    /^(?:the|an?|its|his|her|their|some|many|other|these|those|several|two|both)\s+/i,
    "",
  );
  // "the two countries", "the group": somebody told before, nobody knows who.
  if (
    !/\s/.test(words) &&
    !(words === "coalition" && isDefinite(span.start, view)) &&
    !/^(?:rebels?|militants?|insurgents?|separatists?|opposition|extremists?|jihadists?)$/i.test(words)
  )
    return null;
  // "whose country", "few countries", "the same tribe": nobody in particular.
  if (/^(?:whose|which|few|all|such|any|no|most|more|same|very)\b/i.test(words)) return null;
  return { name: words, span };
}

/** "forces loyal to Okoro": hers, as "Okoro's forces" are. */
function loyalTo(noun: Token, view: SentenceView): Party | null {
  if (!FORCES.test(noun.lemma)) return null;
  const whom = leaderOf(noun.index, view);
  const mention = whom === null ? null : actorAt(whom, view.sentence, view.actors);
  return mention && mention.form !== "pronoun" ? partyOf(mention) : null;
}

/** Those who have no name but whose they are. */
const FORCES =
  /^(?:force|troop|soldier|fighter|unit|gunman|army|militiaman|tribesman|loyalist|battalion|man|warplane|police)$/;

/** "the coalition" is one that was told of, "a coalition" any. */
function isDefinite(start: number, { tokens }: SentenceView): boolean {
  return /^the$/i.test(tokens.findLast(({ end }) => end <= start)?.text ?? "");
}

const OF_OR_FROM = new Set(["of", "from"]);

/** Whether a noun stands for the one whose it is. */
function isTheirs({ lemma }: Token, owner: string, context: Context): boolean {
  return PEOPLE.test(lemma) ? actorType(owner, context) === "armed-group" : OWN.test(lemma);
}

/** Whether one can be in it: a group or a body, not a state or a person. */
export function isUnion(name: string, context: Context): boolean {
  return /^(?:armed-group|organisation|body)$/.test(actorType(name, context) ?? "");
}

/** The parties at the heads and those listed with them, each once. */
export function tiedParties(heads: readonly number[], view: SentenceView, context: Context): Party[] {
  const found = new Map<string, Party>();
  const add = (party: Party | null): void => {
    if (party && !found.has(party.name)) found.set(party.name, party);
  };
  for (const head of heads.map((one) => ofCounted(one, view)).filter((one) => !isBehindNext(one, view))) {
    const { relation } = view.tokens[head]!;
    // "two of its neighbours, Eastmark and Norland, joined"; "a third group, the Hadd Front, left"
    const beside = isUnnamed(head, view)
      ? childrenBy(view.sentence, head, "appos").flatMap(({ index }) => actorsUnder(index, view.sentence, view.actors))
      : [];
    for (const { actor, start, end, form } of beside)
      if (form !== "pronoun") add({ name: actor, span: { start, end } });
    if (beside.length === 0) add(tiedParty(head, view, context));
    for (const { actor, start, end, form, head: of } of actorsUnder(head, view.sentence, view.actors))
      if (!/^(?:pronoun|adjective)$/.test(form) && !isNextSubject(of, relation, view) && !isBehindNext(of, view))
        add({ name: actor, span: { start, end } });
  }
  return [...found.values()];
}

/** "two of the region's states, Norland and Eastmark, joined": the states. */
function ofCounted(head: number, { sentence, tokens }: SentenceView): number {
  return tokens[head]!.upos === "NUM" ? (objectsOfPreposition(sentence, head, OF)[0] ?? head) : head;
}

const OF = new Set(["of"]);

/** "Norland backs the army and Eastmark the rebels": who does the next thing is not listed with the army. */
function isNextSubject(head: number, relation: string, { tokens }: SentenceView): boolean {
  return tokens[head]!.relation.startsWith("nsubj") && !relation.startsWith("nsubj");
}

/** "Norland backing the army and | Eastmark | behind the rebels" */
function isBehindNext(head: number, { tokens }: SentenceView): boolean {
  return isRelation(tokens[head], "conj") && tokens[head + 1]?.text === "behind";
}

/** A common noun that no name or adjective of a party stands in. */
function isUnnamed(head: number, view: SentenceView): boolean {
  const mention = actorAt(head, view.sentence, view.actors);
  return view.tokens[head]!.upos === "NOUN" && (!mention || mention.form === "description");
}

/** Whose a noun is by a possessive alone: "Norland's Highland allies", "their Eastmark ally". */
export function possessorOf(noun: number, view: SentenceView, context: Context): Party[] {
  const owner = childrenBy(view.sentence, noun, "nmod:poss")[0] ?? ownerAstray(noun, view);
  if (!owner) return [];
  const mention = actorAt(owner.index, view.sentence, view.actors);
  if (mention && mention.form !== "pronoun") return [partyOf(mention)];
  if (/^whose$/i.test(owner.text)) return whoseMeant(noun, view, context);
  const meant = /^(?:its|their|his|her)$/i.test(owner.text)
    ? ownerMeant(owner.index, view, context)
    : calledLikeGroup(owner.index, view, context);
  return meant ? [meant] : [];
}

/** "Kenya, the rebels' | main backer": the tree may hang the rebels on Kenya. */
function ownerAstray(noun: number, { sentence, tokens }: SentenceView): Token | undefined {
  const token = tokens[noun]!;
  if (!isRelation(token, "appos") || token.head < 0) return undefined;
  const owner = childrenBy(sentence, token.head, "nmod:poss").find(({ index }) => token.head < index && index < noun);
  return owner && tokens[owner.index + 1]?.relation === "case" ? owner : undefined;
}

/** "the Front, whose armed wing, the Hadd Brigade, took the town": the Front's. */
function whoseMeant(noun: number, view: SentenceView, context: Context): Party[] {
  let at = view.tokens[noun];
  for (let steps = 0; at && steps < 4; steps++) {
    const above: Token | undefined = view.tokens[at.head];
    if (above && above.index < noun && /^(?:acl|appos)/.test(at.relation))
      return tiedParties([above.index], view, context).slice(0, 1);
    at = above;
  }
  return [];
}

/** Whose a noun is, by the words before it: "Norland's ally", "their enemy". */
export function ownersOf(noun: number, view: SentenceView, context: Context): Party[] {
  const named = modifiersOf(noun, view)
    .filter(({ form }) => form !== "pronoun")
    .map(partyOf);
  if (named.length > 0) return named;
  const group = groupBefore(noun, view, context);
  if (group) return [group];
  const pronoun = view.tokens.find(
    ({ head, relation, text }) => head === noun && relation === "nmod:poss" && /^(?:its|their|his|her)$/i.test(text),
  );
  const meant = pronoun ? ownerMeant(pronoun.index, view, context) : null;
  return meant ? [meant] : possessorOf(noun, view, context);
}

/** "the regime's ally" told as "a regime ally", "a rebel offensive": whose it is has no name. */
function groupBefore(noun: number, view: SentenceView, context: Context): Party | null {
  const word = childrenBy(view.sentence, noun, "compound", "amod").find(({ lemma }) => SIDES.test(lemma));
  if (!word || word.index > noun) return null;
  const span = { start: word.start, end: word.end };
  const state = stateMeant(word.text, context);
  if (state) return { name: state, span };
  return MANY.test(word.lemma)
    ? { name: `${word.text.toLowerCase()}s`, span }
    : { name: word.text.toLowerCase(), span };
}

const MANY = /^(?:rebel|insurgent|separatist|guerrilla)$/;
const SIDES = /^(?:rebel|insurgent|separatist|guerrilla|opposition|government|regime|army)$/;

/** "Norland and its allies": the last party before the pronoun in its sentence, else whom it would mean alone. */
function ownerMeant(pronoun: number, view: SentenceView, context: Context): Party | null {
  const isPerson = /^(?:his|her)$/i.test(view.tokens[pronoun]!.text);
  // "the country and its allies": the country's, whom nothing names, not those of the last name before.
  const joint = view.tokens[pronoun - 2];
  if (/^its$/i.test(view.tokens[pronoun]!.text) && /^and$/i.test(view.tokens[pronoun - 1]?.text ?? ""))
    if (joint?.upos === "NOUN" && !actorAt(joint.index, view.sentence, view.actors)) return null;
  const before = view.actors.findLast(
    ({ last, actor, form }) =>
      last < pronoun && form !== "pronoun" && (actorType(actor, context) === "person") === isPerson,
  );
  const doer = before && !isPerson ? doerAround(before, pronoun, view) : undefined;
  if (doer && actorType(doer.actor, context) !== "person") return partyOf(doer);
  const many = /^their$/i.test(view.tokens[pronoun]!.text)
    ? groupsBefore(pronoun, before?.last ?? -1, view, context)
    : null;
  if (many || before) return many ?? partyOf(before!);
  const headed = isPerson ? null : profileHead(view, context);
  const { start, end } = view.tokens[pronoun]!;
  return headed ? { name: headed.name, span: { start, end } } : antecedentOf(view.tokens[pronoun]!, view, context);
}

/** "Norland sees Eastmark's arms as a threat to its allies": the owner of what is seen is not meant, who sees it is. */
function doerAround({ head }: ActorMention, pronoun: number, { sentence, tokens, actors }: SentenceView) {
  const owned = tokens[head]!.relation === "nmod:poss" ? tokens[tokens[head]!.head] : undefined;
  const verb = owned && /^obj/.test(owned.relation) ? tokens[owned.head] : undefined;
  if (verb?.upos !== "VERB" || subtree(sentence, owned!.index).includes(pronoun)) return undefined;
  const [doer] = subjectsOf(sentence, verb.index);
  const mention = doer === undefined ? null : actorAt(doer, sentence, actors);
  return mention && mention.form !== "pronoun" ? mention : undefined;
}

/** "government troops and their allies", "he said Arab regimes and their …": groups told after the last name. */
function groupsBefore(pronoun: number, after: number, view: SentenceView, context: Context): Party | null {
  const noun = view.tokens.findLast(
    ({ index, xpos, lemma, relation }) =>
      after < index && index < pronoun && xpos === "NNS" && GROUPS.test(lemma) && /^nsubj|^root/.test(relation),
  );
  return noun ? tiedParty(noun.index, view, context) : null;
}
