/**
 * Who takes part in a meeting or a deal. In: heads of noun phrases; out: actors, each once, with the words.
 *
 *     Ada Okoro and Tomas Lind           → both
 *     Meridian and Northern envoys       → Meridian, the North (the adjectives name them)
 *     the Okoro-Lind talks               → both, from the compound
 */

import type { Token } from "../language/analysis.ts";
import { type Span, wordsAt } from "../model/span.ts";
import { actorAt, actorsUnder } from "../notice/actors/actor-at.ts";
import { describeSpeaker } from "../notice/actors/describe-speaker.ts";
import type { ActorMention } from "../notice/noticed.ts";
import { childrenBy, objectsOfPreposition } from "./clauses.ts";
import { isSetOffAlone, nameBefore } from "./name-before.ts";
import type { SentenceView } from "./sentence-view.ts";

export interface Party {
  readonly name: string;
  readonly span: Span;
}

export function partyOf({ actor, start, end }: ActorMention): Party {
  return { name: actor, span: { start, end } };
}

export function namedPartiesAt(heads: readonly number[], view: SentenceView): Party[] {
  const found = new Map<string, Party>();
  for (const head of heads) {
    const direct = actorsUnder(head, view.sentence, view.actors);
    // "Kenya's National Council": the words of the council's own name stand before its head.
    const isApart = APART.test(view.tokens[head]!.lemma);
    const before = isApart ? [] : modifiersOf(head, view).filter(({ first, last }) => head < first || head > last);
    // "Kenyan and Ethiopian negotiators": the noun belongs to both.
    const own =
      direct.length > 0 ? (before.length > 1 ? [...before, ...direct] : [...ofState(head, view), ...direct]) : before;
    const told = direct.length > 0 ? own : (besideIt(head, view) ?? [...own, ...membersOf(head, view)]);
    const mentions = told.length > 0 ? told.flatMap((mention) => named(mention, view)) : listedBehind(head, view);
    for (const mention of mentions) {
      if (!found.has(mention.actor)) found.set(mention.actor, partyOf(mention));
    }
  }
  return [...found.values()];
}

/** "rebel groups", where the text goes on to name them: those. */
function named(mention: ActorMention, view: SentenceView): readonly ActorMention[] {
  const listed = mention.form === "name" ? [] : listedBehind(mention.head, view);
  return listed.length > 0 ? listed : [mention];
}

/**
 * "two rebel groups, the Dawn Front and the Ravna Movement, …", "three states: Kenya, Sudan and Chad": whom the noun
 * means, by name, where as many follow as it says and nothing else; the tree often takes them for other parties.
 */
function listedBehind(head: number, { sentence, tokens, actors }: SentenceView): ActorMention[] {
  const noun = tokens[head]!;
  if (noun.xpos !== "NNS" || !/^(?:[,:(]|[—–-])$/.test(tokens[head + 1]?.text ?? "")) return [];
  const count = childrenBy(sentence, head, "nummod")[0]?.text.toLowerCase();
  const wanted = count === undefined ? undefined : COUNTS.indexOf(count) + 1 || Number(count);
  if (wanted === undefined && !PEOPLE.has(noun.lemma)) return [];
  const listed: ActorMention[] = [];
  let at = head + 2;
  for (;;) {
    while (/^(?:the|and|,)$/i.test(tokens[at]?.text ?? "")) at++;
    const mention = actors.find(({ first, form }) => first === at && form === "name");
    if (!mention) break;
    listed.push(mention);
    at = mention.last + 1;
    if (!/^(?:and|,)$/.test(tokens[at]?.text ?? "")) break;
  }
  const closing = tokens[at]?.text ?? ".";
  const isClosed = /^[.,;:)—–-]$/.test(closing) || tokens[at - 1]?.text === ",";
  return isClosed && listed.length > 1 && (wanted === undefined || listed.length === wanted) ? listed : [];
}

const COUNTS = "one two three four five six seven eight nine ten".split(" ");

/** Nouns for people who can sit at a table without being named. A general list. */
const PEOPLE = new Set(
  (
    "leader minister official envoy observer delegate delegation diplomat negotiator mediator representative president premier " +
    "ambassador commander general lawmaker senator team side party power government rebel faction opposition group " +
    "member council chief head monarch king prince counterpart adviser aide elder authority ally nation state country board cabinet " +
    "figure politician cleric personality dignitary legislator parliamentarian administration leadership junta opponent adversary enemy foe rival insurgent militant separatist guerrilla governor mayor bishop archbishop emissary intermediary"
  ).split(" "),
);

/**
 * As namedPartiesAt; a noun for people that no actor stands behind takes part as the text describes it.
 *
 *     Lind met rebel leaders from the north      → Tomas Lind, "rebel leaders"
 */
export function partiesAt(heads: readonly number[], view: SentenceView, text: string): Party[] {
  const found = new Map<string, Party>();
  for (const head of heads) {
    const noun = view.tokens[head]!;
    // "Okoro's announcement of talks": whose announcement it is takes no part by that.
    const isPeople = noun.upos !== "NOUN" || PEOPLE.has(noun.lemma) || actorAt(head, view.sentence, view.actors);
    const named = isPeople ? namedPartiesAt([head], view) : [];
    for (const participant of named) if (!found.has(participant.name)) found.set(participant.name, participant);
    if (named.length > 0 || !(isOffice(head, view) || (noun.upos === "NOUN" && PEOPLE.has(noun.lemma)))) continue;
    // "the two" and "both sides" mean somebody told before.
    if (
      childrenBy(view.sentence, head, "nummod", "det").some(({ text }) => /^(?:two|both|these|those|such)$/i.test(text))
    )
      continue;
    // "Kenya and the Front (HF), a group that broke away": the Front once more.
    if (isSetOffAlone(head, view) && nameBefore(head, view)) continue;
    const span = describeSpeaker(head, view.sentence);
    // "a delegation led by Okoro": she is named.
    const inside = view.actors.filter(
      ({ start, end, form }) => form !== "adjective" && span.start <= start && end <= span.end,
    );
    if (inside.length > 0 && LED.test(wordsAt(text, span))) {
      for (const mention of inside) if (!found.has(mention.actor)) found.set(mention.actor, partyOf(mention));
      continue;
    }
    // Where they meet is no part of who they are.
    const name = wordsAt(text, span)
      .replace(/\s(?:(?:in|at|on|near|outside)\s|to\s\p{Ll}).*$/su, "")
      .replace(/^(?:as|while|when|where|(?:in|at|during) which)\s+/i, "")
      .replace(/^(?:the|an?|its|his|her|their|whose)\s+/i, "");
    const start = text.indexOf(name, span.start);
    if (/\s/.test(name) || ALONE.test(name)) found.set(name, { name, span: { start, end: start + name.length } });
  }
  return [...found.values()];
}

/** "Lind met the Prime Minister": an office with capitals, whose holder nobody names. */
function isOffice(head: number, { sentence, tokens }: SentenceView): boolean {
  const { upos, xpos, text } = tokens[head]!;
  const lemma = text.toLowerCase().replace(/s$/, "");
  if (
    upos !== "PROPN" ||
    !(PEOPLE.has(lemma) || lemma === "commissioner") ||
    /^(?:Government|Council|Board)$/.test(text)
  )
    return false;
  const isFollowed = tokens[head + 1]?.upos === "PROPN";
  return (
    !isFollowed && xpos.startsWith("NNP") && childrenBy(sentence, head, "det").some((det) => /^the$/i.test(det.text))
  );
}

const LED = /\b(?:led|headed|chaired) by\b/;
/** Who sits at a table without a further word. */
const ALONE =
  /^(?:government|opposition|rebels|authorities|insurgents|guerrillas|separatists|militants|governor|king|queen|mayor|ambassador|archbishop|bishop|premier)$/;

/**
 * "his Kenyan counterpart, Tomas Lind", "the army chief, General Lind", "Kenya's main rebel group, the Dawn Front": the
 * counterpart, the chief and the group are named.
 */
function besideIt(head: number, view: SentenceView): SentenceView["actors"] | null {
  const { lemma, xpos } = view.tokens[head]!;
  const isGroup = xpos === "NN" && (GROUPS.test(lemma) || (PEOPLE.has(lemma) && !COLLECTIVE.test(lemma)));
  if (!isGroup && !/^counterparts?$/.test(lemma)) return null;
  const beside = isGroup ? ["appos"] : ["appos", "flat"];
  const named = childrenBy(view.sentence, head, ...beside).flatMap(({ index }) =>
    actorsUnder(index, view.sentence, view.actors),
  );
  return named.length > 0 ? named : null;
}

/** Several who sit together: who is named behind them may be one of theirs. */
const COLLECTIVE =
  /^(?:government|opposition|council|board|cabinet|team|side|power|authority|country|nation|state|junta|parliament|administration|leadership|delegation)$/;
const GROUPS =
  /^(?:group|movement|party|militia|organi[sz]ation|body|bloc|alliance|coalition|faction|umbrella|force|army)$/;

/** "the foreign ministers of Kenya and Ethiopia", "delegates from both camps": whose they are. */
function membersOf(head: number, view: SentenceView, isOuter = true): SentenceView["actors"] {
  const noun = view.tokens[head]!;
  if (APART.test(noun.lemma)) return [];
  const isSent = DELEGATION.test(noun.lemma.toLowerCase());
  if (!isSent && noun.xpos !== "NNS" && noun.xpos !== "NNPS" && !STANDS_FOR.test(noun.lemma.toLowerCase())) return [];
  // "negotiators for Kenya and the Front"; "UN negotiators for Kenya and Sudan" are the UN's.
  const isOwned = view.actors.some(({ first, last }) => first < head && head - 1 <= last);
  const isFor = SENT.test(noun.lemma.toLowerCase()) && !isOwned;
  const whose = isFor ? OF_FROM_OR_FOR : OF_OR_FROM;
  return objectsOfPreposition(view.sentence, head, whose).flatMap((i) => {
    // "representatives of the neighbouring states, Sudan and Chad"
    const listed = listedBehind(i, view);
    if (listed.length > 1) return listed;
    // "leaders from Kenya, Sudan and other states", where the tree takes the list for something else
    const isActor = actorAt(i, view.sentence, view.actors) !== null;
    // "leaders of Kenya's coal miners": they are not Kenya's own.
    const own = isActor ? withThoseBeside(i, view) : isOfPeople(i, view) ? [] : modifiersOf(i, view);
    // "the delegations of the Government of Kenya and the Front"
    const isOfState = isOuter && own.length === 0 && STANDS_FOR.test(view.tokens[i]!.lemma.toLowerCase());
    return isOfState ? membersOf(i, view, false) : own;
  });
}

/** "opponents of Okoro", "Okoro's supporters": whatever they do, it is not she who does it. */
const APART =
  /^(?:opponent|critic|enemy|foe|rival|adversary|supporter|loyalist|follower|sympathi[sz]er|backer|admirer|fan|victim|survivor|relative|refugee)$/;

/** "miners", "rebels", "unions": several who are in a land and do not act for it. */
function isOfPeople(index: number, { tokens }: SentenceView): boolean {
  const { xpos, lemma } = tokens[index]!;
  return xpos === "NNS" && !FOR_A_LAND.test(lemma);
}

/** Those who act for the land that stands before them. */
const FOR_A_LAND =
  /^(?:force|troop|authority|official|government|minister|ministry|state|side|delegation|diplomat|soldier|service|ally|camp|capital|republic|envoy)$/;

/** "from Kenya Sudan Norway and Chad", where a list has lost its commas: the tree takes some for words of others. */
function withThoseBeside(head: number, view: SentenceView): SentenceView["actors"] {
  const found = actorsUnder(head, view.sentence, view.actors);
  if (found.length < 2) return found;
  const names = view.actors.filter(({ form }) => form !== "adjective");
  const [byFirst, byLast] = [new Map(names.map((m) => [m.first, m])), new Map(names.map((m) => [m.last, m]))];
  const list = new Set(found);
  // What is found is added behind, and has its own neighbours looked at.
  for (const { first, last } of list) {
    for (const one of [byLast.get(first - 1), byFirst.get(last + 1)]) if (one) list.add(one);
  }
  return [...list].sort((a, b) => a.first - b.first);
}

/** "the government of Kenya and the Front", "leaders from Kenya, Asian states and others": those besides the others. */
function ofState(head: number, view: SentenceView): SentenceView["actors"] {
  const isNamed = actorAt(head, view.sentence, view.actors) !== null;
  return isNamed ? [] : membersOf(head, view);
}

/** "the government of Kenya": one that is all of it. */
const STANDS_FOR = /^(?:government|regime|leadership|authority|junta|army|military|cabinet|presidency|parliament)$/;
/** Those whom others have sent. */
const DELEGATION = /^(?:delegation|team|mission|contingent)$/;
const OF_OR_FROM = new Set(["of", "from"]);
const OF_FROM_OR_FOR = new Set(["of", "from", "for"]);
/** Those who speak or sit for others; an envoy for a land is sent there. */
const SENT = /^(?:negotiator|representative|delegate|delegation|spokesman|team)$/;

/** Actors among the words that stand before a noun: "Meridian and Northern envoys", "Okoro's team", "Kenya-Sudan talks". */
export function modifiersOf(head: number, view: SentenceView): SentenceView["actors"] {
  const modifiers = childrenBy(view.sentence, head, "amod", "compound", "nmod:poss").flatMap((token) => [
    token,
    ...childrenBy(view.sentence, token.index, "conj"),
  ]);
  return modifiers.flatMap((token) => {
    const mention = actorAt(token.index, view.sentence, view.actors);
    return mention ? [...joinedBefore(mention, head, view), mention] : [];
  });
}

/** "Kenyan-Sudanese talks": the tree hangs the first of two that a hyphen joins on the second. */
function joinedBefore({ first }: ActorMention, head: number, { tokens, actors }: SentenceView): SentenceView["actors"] {
  if (tokens[first - 1]?.text !== "-" || first > head) return [];
  return actors.filter(({ last }) => last === first - 2);
}

/** "Kenya's army", "the army of Kenya", not "the army and the Front": whether a noun has a name of its own. */
export function hasNameBeside(noun: Token, view: SentenceView): boolean {
  const behind = objectsOfPreposition(view.sentence, noun.index, OF_OR_FROM);
  return modifiersOf(noun.index, view).length > 0 || behind.some((i) => actorAt(i, view.sentence, view.actors));
}

/** `after Okoro and Lind met`, where the tree gives the verb no subject: the names that stand right before it. */
export function namesBefore(verb: number, view: SentenceView): number[] {
  const heads: number[] = [];
  let at = verb - 1;
  for (let steps = 0; steps < 3; steps++) {
    const mention = view.actors.find(({ last }) => last === at);
    if (!mention) break;
    heads.unshift(mention.head);
    const before = /^the$/i.test(view.tokens[mention.first - 1]?.text ?? "") ? mention.first - 2 : mention.first - 1;
    if (!/^(?:and|,)$/.test(view.tokens[before]?.text ?? "")) break;
    at = before - 1;
  }
  return heads;
}
