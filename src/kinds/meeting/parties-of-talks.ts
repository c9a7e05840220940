/**
 * Who takes part in talks that a noun names. In: the noun, the verb above it and the sentence; out: the parties that the
 * words of the sentence give it.
 *
 *     Okoro held talks with Lind          the nouns around the talks
 *     the Okoro-Lind talks                before the noun
 *     in his talks with Lind              whose they are
 *     after talks with Lind, Okoro said   the clause around it
 */

import { actorType } from "../../extract/actor-named.ts";
import { antecedentOf } from "../../extract/antecedent.ts";
import { childrenBy, isRelation, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import { modifiersOf, namedPartiesAt, type Party, partiesAt, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import { warringState } from "../../extract/warring-state.ts";
import type { Token } from "../../language/analysis.ts";
import { aroundTalks } from "./around-talks.ts";
import { withCounterparts } from "./counterpart.ts";
import { governingVerb } from "./governing-verb.ts";
import { headsOfTalks, taking, withBehind } from "./heads-of-talks.ts";
import { includedIn } from "./included-in.ts";
import { AWAY, TAKING_PLACE, WITH } from "./meeting-words.ts";
import { isOfThePress } from "./of-the-press.ts";
import { JOURNEYS } from "./place-of-talks.ts";
import { isPerson, theTwo } from "./the-two.ts";
import { wholeOf } from "./whole-of.ts";

/** `inWords`: named by the talks themselves; `all`: also "the two" told before, and whoever acts in the clause around. */
export interface PartiesOfTalks {
  readonly inWords: readonly Party[];
  readonly all: readonly Party[];
  /** With a reporter, and nobody else. */
  readonly isInterview: boolean;
}

export function partiesOfTalks(
  anchor: Token,
  verb: Token | null,
  view: SentenceView,
  context: Context,
): PartiesOfTalks {
  const { subjects, heads, isObject } = headsOfTalks(anchor, verb, view);
  const named = namedIn(anchor, verb, heads, view, context);
  const whose = [...itself(subjects, view, context), ...ownerOf(anchor, view, context), ...leaver(anchor, view)];
  const inWords = named.length > 0 ? [...named, ...whose, ...brokers(anchor, view)] : whose;
  const two = inWords.length > 0 ? inWords : theTwo(subjects, view, context);
  const around =
    two.length < 2 && !isObject
      ? [
          ...inCaption(anchor, view, context),
          ...atTalks(anchor, view),
          ...aroundTalks(anchor, verb, named.length > 0, view),
        ]
      : [];
  const tellers = two.length + around.length === 1 ? whoTells(anchor, view, context) : [];
  const all = oncePerName([...two, ...around, ...tellers].reverse()).reverse();
  // A newspaper is at no table.
  const isThere = ({ name }: Party): boolean => !isOfThePress(name, context);
  return {
    isInterview: !JOURNEYS.has(anchor.lemma) && all.length > 1 && all.filter(isThere).length < 2,
    inWords: inWords.filter(isThere),
    all: all.filter(isThere).map((party) => ofState(party, context)),
  };
}

/** Each as it is named first. */
export function oncePerName(parties: readonly Party[]): Party[] {
  return parties.filter(({ name }, i) => parties.findIndex((other) => other.name === name) === i);
}

/** Whom the nouns around the talks name; those who have no name of their own where several are told of in one word. */
function namedIn(
  anchor: Token,
  verb: Token | null,
  heads: readonly number[],
  view: SentenceView,
  context: Context,
): readonly Party[] {
  const described = describedIn(anchor, verb, heads, view, context);
  // "Okoro and Lind open Sudan talks": where two are named already, the word before the noun is what it is about.
  if (described.length > 1) return described;
  const named = namedPartiesAt([...heads, ...modifiersAhead(anchor, view)], view);
  // "negotiations between the warring sides": several, under one description.
  const isAmongSides = objectsOfPreposition(view.sentence, anchor.index, new Set(["between", "among"])).some((i) =>
    /^NNP?S$/.test(view.tokens[i]!.xpos),
  );
  return named.length === 0 && isAmongSides ? described : named;
}

/** As the text names or describes them. */
function describedIn(
  anchor: Token,
  verb: Token | null,
  heads: readonly number[],
  view: SentenceView,
  context: Context,
): Party[] {
  const at = (nouns: readonly number[]): Party[] => partiesAt(nouns, view, context.report.text);
  const inTree = withCounterparts(
    at([...heads, ...taking(anchor, verb, view), ...includedIn(heads, view, anchor)]),
    heads,
    view,
    context,
  );
  const joined = oncePerName([...inTree, ...(inTree.length < 2 ? at(withBehind(anchor, view)) : [])]);
  return joined.length > 0 ? joined : at(subjectsAhead(anchor, view));
}

/** "the Okoro-Lind talks", "the Union of Lakes summit meeting": the name ends where the words for the meeting begin. */
function modifiersAhead(anchor: Token, view: SentenceView): number[] {
  const first = Math.min(
    anchor.index,
    ...childrenBy(view.sentence, anchor.index, "compound")
      .filter(({ lemma }) => OF_MEMBERS.test(lemma))
      .map(({ index }) => index),
  );
  const bodies = view.actors.filter(({ last, form }) => last === first - 1 && form !== "adjective");
  return [...modifiersOf(anchor.index, view), ...(OF_MEMBERS.test(anchor.lemma) ? bodies : [])].map(({ head }) => head);
}

/** What a body may hold: "the Union of Lakes summit", "an African Union meeting". */
const OF_MEMBERS = /^(?:summit|meeting|session|conference|gathering)$/;

/** "the administration": that of the state whose war the report tells of. */
function ofState(party: Party, context: Context): Party {
  const state = /^(?:administration|government|regime|authorities)$/i.test(party.name) ? warringState(context) : null;
  return state ? { ...party, name: state } : party;
}

/** "It held talks with Lind": the party that it means. */
function itself(subjects: readonly number[], view: SentenceView, context: Context): Party[] {
  const it = subjects.map((i) => view.tokens[i]!).find(({ text, upos }) => upos === "PRON" && /^it$/i.test(text));
  const meant = it ? antecedentOf(it, view, context) : null;
  return meant ? [meant] : [];
}

/** "officials said talks with Lind would resume", "after talks with Lind, she said": those who say so talk with him. */
function whoTells(anchor: Token, view: SentenceView, context: Context): Party[] {
  const isWith = objectsOfPreposition(view.sentence, anchor.index, WITH).length > 0;
  const source = isWith ? creditFor(anchor, view, context) : null;
  // A statement or a newspaper meets nobody.
  return source && /^(?:person|state)$/.test(actorType(source.name, context) ?? "")
    ? [{ name: source.name, span: source.span }]
    : [];
}

/** "Okoro and Lind (left) at a meeting in Lakeside": a caption without a verb names who is there. */
function inCaption(anchor: Token, view: SentenceView, context: Context): Party[] {
  const isAt = childrenBy(view.sentence, anchor.index, "case").some(({ text }) => /^(?:at|during)$/i.test(text));
  if (!isAt || view.tokens.some(({ upos }) => upos === "VERB" || upos === "AUX")) return [];
  return view.actors.filter(({ last, actor }) => last < anchor.index && isPerson(actor, context)).map(partyOf);
}

/** "in his talks with Lind": whose talks they are. */
function ownerOf(anchor: Token, view: SentenceView, context: Context): Party[] {
  const owner = childrenBy(view.sentence, anchor.index, "nmod:poss").find(({ upos }) => upos === "PRON");
  if (!owner) return [];
  // "Lind, whose last visit to Kenya": that of the noun before the clause.
  const clause = /^whose$/i.test(owner.text) ? clauseAround(owner, view) : null;
  if (clause) return namedPartiesAt([clause.head], view);
  const verb = governingVerb(anchor, view);
  const acting = verb ? namedPartiesAt(subjectsOf(view.sentence, verb.index), view) : [];
  // "The council heard the envoy, Okoro, on his talks with Lind": a council has no "his".
  const isOfOne = /^(?:his|her)$/i.test(owner.text);
  const near = isOfOne ? acting.filter(({ name }) => isPerson(name, context)) : acting;
  if (near.length > 0) return near;
  const meant = antecedentOf(owner, view, context);
  return meant ? [meant] : [];
}

function clauseAround(word: Token, view: SentenceView): Token | null {
  let at: Token | undefined = word;
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.relation === "acl:relcl") return at;
    at = view.tokens[at.head];
  }
  return null;
}

/** `Kenya and the six powers resumed talks`, where the tree takes the verb for an adjective: the nouns ahead of it. */
function subjectsAhead(anchor: Token, view: SentenceView): number[] {
  const [verb] = childrenBy(view.sentence, anchor.index, "amod").filter(
    ({ lemma, index }) => index === anchor.index - 1 && TAKING_PLACE.has(lemma),
  );
  const before = verb ? verb.index : anchor.upos === "VERB" ? anchor.index : -1;
  if (before <= 0 || view.tokens.slice(0, before).some(({ upos }) => upos === "VERB")) return [];
  return view.tokens
    .slice(0, before)
    .filter(({ index, upos }) => upos === "NOUN" || view.actors.some(({ head }) => head === index))
    .map(({ index }) => index);
}

/** "Okoro's exit from the talks": she was to take part. */
function leaver(anchor: Token, view: SentenceView): Party[] {
  const above = view.tokens[wholeOf(anchor, view).head];
  if (above?.upos !== "NOUN" || !AWAY.test(above.lemma)) return [];
  return namedPartiesAt(
    childrenBy(view.sentence, above.index, "nmod:poss").map(({ index }) => index),
    view,
  );
}

/** "Kenyan-brokered talks", "Okoro-led talks": who brings them about takes part. */
function brokers(anchor: Token, view: SentenceView): Party[] {
  return view.actors
    .filter(({ last }) => {
      const verb = view.tokens[last + 2];
      const isJoined = view.tokens[last + 1]?.text === "-" && last + 2 < anchor.index && anchor.index - last < 6;
      return isJoined && /^(?:led|brokered|mediated|hosted|sponsored|backed|chaired)$/.test(verb?.text ?? "");
    })
    .map(partyOf);
}

/** "Lind, an official at the talks in Lakeside": somebody who is there. */
function atTalks(anchor: Token, view: SentenceView): Party[] {
  const holder = view.tokens[anchor.head];
  const isAt = childrenBy(view.sentence, anchor.index, "case").some(({ text }) => /^(?:at|to|in)$/i.test(text));
  if (!isAt || !holder || !isRelation(anchor, "nmod") || !/^(?:NOUN|PROPN)$/.test(holder.upos)) return [];
  const beside = isRelation(holder, "appos") ? [holder.head, holder.index] : [holder.index];
  return namedPartiesAt(beside, view);
}
