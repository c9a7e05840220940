/**
 * Who takes part in talks that a noun names. In: the noun, the verb above it and the sentence; out: the parties that the
 * words of the sentence give it.
 *
 *     Okoro held talks with Lind          subject of the verb, and "with"
 *     talks between Kenya and the North   "between"
 *     the Okoro-Lind talks                before the noun
 *     talks that Okoro brokered           the clause behind it
 *     after talks with Lind, Okoro said   the clause around it
 */

import { actorType } from "../../extract/actor-named.ts";
import { antecedentOf } from "../../extract/antecedent.ts";
import {
  childrenBy,
  isRelation,
  objectsOf,
  objectsOfPreposition,
  subjectsOf,
  withConjuncts,
} from "../../extract/clauses.ts";
import { modifiersOf, namedPartiesAt, namesBefore, type Party, partiesAt, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import { CLAUSE_VERBS } from "../../extract/speech/speech-verbs.ts";
import { warringState } from "../../extract/warring-state.ts";
import type { Token } from "../../language/analysis.ts";
import { aroundTalks, isSpokenOf, SPEAKING } from "./around-talks.ts";
import { withCounterparts } from "./counterpart.ts";
import { inPicture } from "./in-picture.ts";
import { includedIn } from "./included-in.ts";
import { governingVerb, isAtThem, isInTalks } from "./meeting-status.ts";
import { AWAY, BETWEEN, TAKING_PLACE, WITH } from "./meeting-words.ts";
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
  const { sentence } = view;
  const whole = wholeOf(anchor, view);
  // "predicted progress as in earlier rounds": whoever says so need not be there.
  const isOnlySaid = verb !== null && CLAUSE_VERBS.has(verb.lemma) && /^obl/.test(whole.relation);
  const isObject =
    verb !== null &&
    /^(?:obj|obl|nsubj:pass|xcomp)/.test(whole.relation) &&
    whole.head === verb.index &&
    !(isOnlySaid && !childrenBy(sentence, whole.index, "case").some(({ text }) => SPEAKING.test(text)));
  // "are holding talks", where the verb hangs on the noun.
  const isPart = verb !== null && verb.head === anchor.index;
  // "denounced the conference": whoever judges it need not be there, nor who "was denounced at the conference".
  const isAtIt = whole.relation.startsWith("obl") && !(verb && isSpokenOf(verb, view));
  const isJudged = isObject && !isAtIt && verb !== null && JUDGING.test(verb.lemma);
  const isDone = !isJudged && (isPart || (isObject && whole.relation !== "nsubj:pass"));
  const subjects = isDone ? actingIn(verb!, view) : [];
  const heads = [
    ...subjects,
    // "Kenya is in talks with Lind", "Lind, who was at the summit"
    ...(isInTalks(anchor, view) || isAtThem(anchor, view) ? subjectsOf(sentence, anchor.index) : []),
    ...headlinePair(subjects, view),
    ...objectsOfPreposition(sentence, anchor.index, behindNoun(anchor)),
    ...givenTo(anchor, isObject ? verb : null, view),
    // "hours of negotiations with Lind", where "with" hangs on the hours
    ...(whole === anchor ? [] : objectsOfPreposition(sentence, whole.index, WITH)),
    // "meetings scheduled for Sunday with the rebels", "talks held in Lakeside between Kenya and the North"
    ...childrenBy(sentence, anchor.index, "acl").flatMap(({ index }) => objectsOfPreposition(sentence, index, BEHIND)),
    // "Talks are under way in Lakeside between Kenya and the North"
    ...(/^nsubj/.test(whole.relation) ? withSubject(whole, verb, view) : []),
    ...patrons(anchor, verb, view),
    ...(isObject ? objectsOfPreposition(sentence, verb.index, new Set(["with"])) : []),
    // "invited the rebels to a summit"
    // "invited Lind and leaders from Chad", where the tree hangs "from" on the verb
    ...(isObject && verb.lemma === "invite" ? objectsOfPreposition(sentence, verb.index, new Set(["from"])) : []),
    // "was joined by Lind for talks"
    ...(isObject &&
    verb.lemma === "join" &&
    childrenBy(sentence, whole.index, "case").some(({ text }) => text === "for")
      ? objectsOfPreposition(sentence, verb.index, new Set(["by"]))
      : []),
    ...(isObject && /^(?:invite|host|bring|send|call|have)$/.test(verb.lemma) ? objectsOf(sentence, verb.index) : []),
  ];
  const inTree = withCounterparts(
    partiesAt([...heads, ...taking(anchor, verb, view), ...includedIn(heads, view, anchor)], view, context.report.text),
    heads,
    view,
    context,
  );
  const behind = inTree.length < 2 ? partiesAt(withBehind(anchor, view), view, context.report.text) : [];
  const joined = [...new Map([...inTree, ...behind].map((party) => [party.name, party])).values()];
  const fromTree = joined.length > 0 ? joined : partiesAt(subjectsAhead(anchor, view), view, context.report.text);
  // "the Union of Lakes summit meeting": the name ends where the words for the meeting begin.
  const first = Math.min(
    anchor.index,
    ...childrenBy(sentence, anchor.index, "compound")
      .filter(({ lemma }) => OF_MEMBERS.test(lemma))
      .map(({ index }) => index),
  );
  const bodies = view.actors.filter(({ last, form }) => last === first - 1 && form !== "adjective");
  const modifiers = [...modifiersOf(anchor.index, view), ...(OF_MEMBERS.test(anchor.lemma) ? bodies : [])].map(
    (mention) => mention.head,
  );
  // "Okoro and Lind open Sudan talks": where two are named already, the word before the noun is what it is about.
  const named = fromTree.length > 1 ? fromTree : namedPartiesAt([...heads, ...modifiers], view);
  // "negotiations between the warring sides": several, under one description.
  const isAmongSides = objectsOfPreposition(sentence, anchor.index, new Set(["between", "among"])).some((i) =>
    /^NNP?S$/.test(view.tokens[i]!.xpos),
  );
  const known = named.length === 0 && isAmongSides ? fromTree : named;
  const whose = [...itself(subjects, view, context), ...ownerOf(anchor, view, context), ...leaver(anchor, view)];
  const inWords = known.length > 0 ? [...known, ...whose, ...brokers(anchor, view)] : whose;
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
  const all = new Map([...two, ...around, ...tellers].reverse().map((participant) => [participant.name, participant]));
  // A newspaper is at no table.
  const isThere = ({ name }: Party): boolean => !isOfThePress(name, context);
  return {
    isInterview: !JOURNEYS.has(anchor.lemma) && all.size > 1 && [...all.values()].filter(isThere).length < 2,
    inWords: inWords.filter(isThere),
    all: [...all.values()]
      .reverse()
      .filter(isThere)
      .map((party) => ofState(party, context)),
  };
}

/** "the administration": that of the state whose war the report tells of. */
function ofState(party: Party, context: Context): Party {
  const state = /^(?:administration|government|regime|authorities)$/i.test(party.name) ? warringState(context) : null;
  return state ? { ...party, name: state } : party;
}

/** What a body may hold: "the Union of Lakes summit", "an African Union meeting". */
const OF_MEMBERS = /^(?:summit|meeting|session|conference|gathering)$/;

/** "a call to Lind", "a dinner for Lind", "a visit to Lind", "an audience for Lind": besides "with" and its like. */
function behindNoun({ lemma }: Token): ReadonlySet<string> {
  return BEHIND_NOUN.find(([nouns]) => nouns.test(lemma))?.[1] ?? BETWEEN;
}
const BEHIND_NOUN: readonly (readonly [nouns: RegExp, prepositions: ReadonlySet<string>])[] = [
  [/^(?:call|telephone|phone-call)$/, new Set([...BETWEEN, "to", "from", "on"])],
  [/^(?:dinner|lunch|breakfast|banquet|luncheon|reception|audience)$/, new Set([...BETWEEN, "for", "to"])],
];

/** "granted Lind an audience", "paid Lind a visit", "gave a dinner for Lind", "took a call from Lind" */
function givenTo(anchor: Token, verb: Token | null, view: SentenceView): number[] {
  if (verb === null) return [];
  if (/^(?:grant|pay|give|accord)$/.test(verb.lemma))
    return [
      ...childrenBy(view.sentence, verb.index, "iobj").flatMap(({ index }) => withConjuncts(view.sentence, index)),
      ...objectsOfPreposition(view.sentence, verb.index, new Set(["to", "on", "for"])),
    ];
  const prepositions = behindNoun(anchor);
  return prepositions === BETWEEN ? [] : objectsOfPreposition(view.sentence, verb.index, prepositions);
}

/** "The conference opened on Monday with delegates from Kenya", "was convened by Norway": also behind its day or place. */
function withSubject(whole: Token, verb: Token | null, view: SentenceView): number[] {
  const { sentence } = view;
  // "Talks are under way between Kenya and the North"
  const between = objectsOfPreposition(sentence, whole.head, new Set(["between", "among"]));
  if (verb === null) return between;
  const isPassive = whole.relation === "nsubj:pass";
  const behind = childrenBy(sentence, verb.index, "obl").filter(
    (noun) => view.isTime(noun) || view.places.some(({ first, last }) => first <= noun.index && noun.index <= last),
  );
  return [
    ...between,
    ...(TAKING_PLACE.has(verb.lemma)
      ? [verb, ...behind].flatMap(({ index }) => objectsOfPreposition(sentence, index, WITH))
      : []),
    ...(isPassive ? objectsOfPreposition(sentence, verb.index, new Set(["by"])) : []),
  ];
}

/** "under the auspices of the African Union": who holds the talks together. */
function patrons(anchor: Token, verb: Token | null, { sentence, tokens }: SentenceView): number[] {
  return [anchor, ...(verb ? [verb] : [])]
    .flatMap(({ index }) => [index, ...childrenBy(sentence, index, "obl").map((noun) => noun.index)])
    .flatMap((index) => objectsOfPreposition(sentence, index, new Set(["under"])))
    .filter((index) =>
      /^(?:auspice|aegis|chairmanship|sponsorship|patronage|mediation|umbrella)s?$/.test(tokens[index]!.lemma),
    )
    .flatMap((index) => [
      ...objectsOfPreposition(sentence, index, new Set(["of"])),
      ...childrenBy(sentence, index, "nmod:poss", "compound", "amod").map((token) => token.index),
    ]);
}

/** "It held talks with Lind": the party that it means. */
function itself(subjects: readonly number[], view: SentenceView, context: Context): Party[] {
  const it = subjects.map((i) => view.tokens[i]!).find(({ text, upos }) => upos === "PRON" && /^it$/i.test(text));
  const meant = it ? antecedentOf(it, view, context) : null;
  return meant ? [meant] : [];
}

/** "responded with an offer to hold talks", "Kenya's proposal to meet": whose offer it is. */
function offering(verb: Token, view: SentenceView): number[] {
  const offer = view.tokens[verb.head];
  if (!isRelation(verb, "acl") || offer?.upos !== "NOUN" || !OFFERS.test(offer.lemma)) return [];
  const owners = childrenBy(view.sentence, offer.index, "nmod:poss").map(({ index }) => index);
  const above = view.tokens[offer.head];
  return owners.length > 0 || above?.upos !== "VERB" ? owners : subjectsOf(view.sentence, above.index);
}
const OFFERS =
  /^(?:offer|proposal|plan|agreement|decision|willingness|readiness|bid|request|pledge|promise|intention)$/;

/** Whoever acts; of "the envoy dealing with the rebels, Ada Okoro, held talks" the name that stands before the verb. */
function actingIn(verb: Token, view: SentenceView): number[] {
  const offers = offering(verb, view);
  const subjects = offers.length > 0 ? offers : subjectsOf(view.sentence, verb.index);
  const pictured = inPicture(verb.index, view);
  if (pictured.length > 1) return [...new Set([...subjects, ...pictured])];
  if (subjects.length === 0 || namedPartiesAt(subjects, view).length > 0) return subjects;
  const names = namesBefore(view.tokens[verb.index - 1]?.text === "," ? verb.index - 1 : verb.index, view);
  return names.length > 0 ? names.slice(-1) : subjects;
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

const JUDGING =
  /^(?:denounce|condemn|critici[sz]e|hail|welcome|praise|dismiss|describe|slam|blast|mock|deride|decry|applaud|oppose|reject|attack|lambaste|commend|support|back|endorse|ridicule|fear|protest|monitor|watch|follow|cover|report)$/;

/** Verbs by which talks have their parties: "the talks include Kenya", "talks that Okoro brokered". */
const HAVING = /^(?:include|involve|group|gather|unite|feature|bring|draw)$/;
const GIVING =
  /^(?:broker|host|mediate|chair|attend|join|lead|sponsor|conduct|hold|organi[sz]e|convene|facilitate|oversee|witness)$/;

function taking(anchor: Token, verb: Token | null, view: SentenceView): number[] {
  const { sentence } = view;
  const isSubject = verb !== null && anchor.head === verb.index && anchor.relation === "nsubj";
  if (isSubject && HAVING.test(verb.lemma)) return objectsOf(sentence, verb.index);
  // "talks between Kenya and the Front brokered by Norway": the tree may hang the brokering on the Front.
  const parties = objectsOfPreposition(sentence, anchor.index, BETWEEN);
  const clauses = [anchor.index, ...parties].flatMap((i) => childrenBy(sentence, i, "acl"));
  return clauses.flatMap(({ index, lemma }) => {
    if (HAVING.test(lemma)) return objectsOf(sentence, index);
    const isHelped =
      lemma === "help" && childrenBy(sentence, index, "xcomp", "ccomp", "obj").some((word) => GIVING.test(word.lemma));
    if (!GIVING.test(lemma) && !isHelped) return [];
    const agents = objectsOfPreposition(sentence, index, new Set(["by"]));
    const own = childrenBy(sentence, index, "nsubj").filter(({ upos }) => upos !== "PRON");
    return [...agents, ...own.flatMap((token) => withConjuncts(sentence, token.index))];
  });
}

const BEHIND = new Set([...WITH, "between", "among"]);

/** Words on from the noun within which "with" still belongs to it. */
const REACH = 10;

/** "called off meetings set for Sunday with the rebels", where the tree hangs "with" on the day. */
function withBehind(anchor: Token, view: SentenceView): number[] {
  for (const { text, xpos, index, head } of view.tokens.slice(anchor.index + 1, anchor.index + 1 + REACH)) {
    if (/^(?:VBD|VBZ|VBP|MD|WDT|WP)$/.test(xpos) || /^[,;:.]$/.test(text)) return [];
    if (/^(?:with|between|among)$/.test(text) && head > index) return withConjuncts(view.sentence, head);
  }
  return [];
}

/** "in his talks with Lind": whose talks they are. */
function ownerOf(anchor: Token, view: SentenceView, context: Context): Party[] {
  const owner = childrenBy(view.sentence, anchor.index, "nmod:poss").find(({ upos }) => upos === "PRON");
  if (!owner) return [];
  // "Lind, whose last visit to Kenya": that of the noun before the clause.
  const clause = /^whose$/i.test(owner.text) ? clauseAround(owner, view) : null;
  if (clause) return namedPartiesAt([clause.head], view);
  const verb = governingVerb(anchor, view);
  const near = verb ? namedPartiesAt(subjectsOf(view.sentence, verb.index), view) : [];
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

/** `Kenya, Ethiopia end talks`: headlines join two subjects by a comma, which the parser takes for something else. */
function headlinePair(subjects: readonly number[], view: SentenceView): number[] {
  const isHeadline = view.sentence.role === "title" || view.tokens.at(-1)?.upos !== "PUNCT";
  if (!isHeadline || subjects.length === 0) return [];
  const [first, second] = view.actors;
  const isPair = first?.first === 0 && second?.first === first.last + 2 && view.tokens[first.last + 1]?.text === ",";
  return isPair && [first.head, second.head].some((i) => subjects.includes(i)) ? [first.head, second.head] : [];
}
