/**
 * Who did it and to whom, for an event told by a noun. In: the noun; out: doers and targets, each with its words.
 *
 *     rebels carried out a series of attacks on the camp      rebels → the camp
 *     an air strike that killed 12 villagers                  → 12 villagers
 *     Okoro's assassination by gunmen                         gunmen → Okoro
 *     the bombing blamed on the Hadd Front                    Hadd Front
 */
import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { HITTING } from "./incident-words.ts";
import { isLandOf } from "./land-of-war.ts";
import { named } from "./named-sides.ts";
import type { Sides } from "./sides.ts";
import { turned } from "./turned.ts";

const BY = new Set(["by"]);
const ON = new Set(["on", "against", "at", "of", "into", "targeting", "upon", "over"]);
const AIMED = new Set(["on", "against", "upon"]);
const ONLY_ON = new Set(["on", "to"]);
const ONLY_BETWEEN = new Set(["between", "among"]);
const BETWEEN = new Set(["between", "with", "among", "involving", "pitting"]);
/** Verbs that make an event: "launched a raid", "carried out an attack". */
const MAKING =
  /^(?:launch|carry|conduct|stage|mount|wage|commit|perpetrate|start|begin|unleash|claim|step|continue|resume|pursue|open|lead|renew|order|halt|stop|suspend|end|escalate|intensify|fire|direct|execute|make|run|press|keep|announce|declare|undertake|orchestrate|fight|engage|plan|pull|admit|fly|deliver|respond|retaliate|exchange|trade)$/;
const TRADED = /^(?:exchange|trade)$/;
/** "a wave of attacks": the word before "of" stands where the event would. */
const SERIES =
  /^(?:series|wave|number|spate|string|barrage|campaign|round|surge|flurry|exchange|dozen|hundred|thousand|couple|succession|kind|type|act|rash|pair|slew|hail|volley|most|many|some|all|half|bulk|majority|part)$/;
/** Nouns whose owner suffers it: "Okoro's assassination". */
const SUFFERED =
  /^(?:assassination|murder|execution|abduction|kidnapping|killing|beheading|ouster|ousting|overthrow|detention|arrest|imprisonment|lynching|stabbing|capture)$/;

export function sidesOfNoun(noun: Token, view: SentenceView, text: string): Sides {
  const { sentence } = view;
  const at =
    SERIES.test(view.tokens[noun.head]?.lemma ?? "") && /^(?:nmod|obl)/.test(noun.relation)
      ? view.tokens[noun.head]!
      : noun;
  const verb = view.tokens[at.head];
  const isOfVerb = verb?.upos === "VERB";
  const before = [noun, at]
    .flatMap(({ index }) => childrenBy(sentence, index, "amod", "compound", "nmod:poss"))
    .flatMap((token) => [token.index, ...leadersOf(token, view)]);
  // "exchanged fire" makes it, "traded accusations over the raid" does not.
  const isMade =
    isOfVerb &&
    MAKING.test(verb.lemma) &&
    (TRADED.test(verb.lemma) ? /^obj/ : /^(?:obj|obl)/).test(at.relation) &&
    noun.lemma !== "war";
  const on = [
    ...objectsOfPreposition(sentence, noun.index, ON),
    // "opened fire on the crowd": the tree may hang the crowd on the verb.
    ...(isMade && at.relation === "obj"
      ? objectsOfPreposition(sentence, verb.index, AIMED).filter((i) => i > noun.index)
      : []),
  ];
  const by = [...objectsOfPreposition(sentence, noun.index, BY), ...behind(noun, view, BY, null)];
  const blamed = behind(noun, view, ONLY_ON, /^(?:blame|attribute|pin)$/);
  const between = [
    // "an exchange of fire between the army and rebels"
    ...new Set([noun, at].flatMap(({ index }) => objectsOfPreposition(sentence, index, BETWEEN))),
    // "Clashes broke out between the army and rebels": the verb may have them.
    ...(isOfVerb && /^nsubj/.test(at.relation) ? objectsOfPreposition(sentence, verb.index, ONLY_BETWEEN) : []),
  ];
  const made: number[] = isMade ? subjectsOf(sentence, verb.index) : claimersOf(noun, view);
  const isHis = SUFFERED.test(noun.lemma) && on.length === 0;
  const isDeadly = isOfVerb && DEADLY.test(verb.lemma) && /^obl/.test(at.relation);
  // "The front killed six in a raid": it is the front's; "six died", "six were killed": theirs.
  const told = isDeadly ? turned(verb, view) : null;
  const isActive = told !== null && !told.isPassive && told.hit.length > 0 && !by.length;
  if (isActive) made.push(...told.doers);
  // "the Norland-led Eastmark operation": the other is where it is.
  const led = before.filter((i) => view.tokens[view.tokens[i]!.head]?.lemma === "lead");
  const own = led.length > 0 ? led : on.length === 0 ? before.filter((i) => !isLandOf(i, noun, view)) : before;
  const doers = [...pairBefore(noun, view), ...(isHis ? [] : own), ...by, ...blamed, ...made, ...between];
  const hit = [
    ...on,
    ...(isHis ? before : []),
    ...hitBy(noun, at, view),
    ...(isDeadly ? (isActive ? told!.hit : hurtIn(verb!, view)) : []),
  ];
  // "the town has been under bombardment", "the camp came under fire"
  const isUnder = childrenBy(sentence, noun.index, "case").some(({ text: word }) => /^under$/i.test(word));
  if (isUnder) hit.push(...subjectsOf(sentence, isOfVerb ? verb.index : noun.index));
  const loose = named(doers, view, text, { isDoer: true, isNameOnly: true });
  // "the army's bombardment of the town"; which group "the group's" is, the report tells elsewhere.
  const owners = own.filter((i) => {
    const { relation, lemma } = view.tokens[i]!;
    return !isHis && relation === "nmod:poss" && !/^(?:group|faction|movement)$/.test(lemma);
  });
  const armed = named([...owners, ...by, ...blamed, ...made, ...between], view, text, { isDoer: true });
  const names = new Set(loose.map(({ name }) => name));
  return {
    actors: [...loose, ...armed.filter(({ name }) => !names.has(name))],
    targets: [
      ...(isHis ? named(before, view, text, { isNameOnly: true }) : []),
      ...named(
        hit.filter((i) => !isHis || !before.includes(i)),
        view,
        text,
      ),
    ],
  };
}

const DEADLY = /^(?:kill|wound|injure|die|perish|hit|destroy|damage|displace|hurt|shoot)$/;

/** "the Norland-led raids" */
function leadersOf({ index, lemma }: Token, { sentence, tokens }: SentenceView): number[] {
  const isJoined = lemma === "lead" && /^[-–]$/.test(tokens[index - 1]?.text ?? "");
  return isJoined ? childrenBy(sentence, index, "obl:unmarked", "obl", "compound").map((token) => token.index) : [];
}

/** "six were killed in a raid", "troops killed in raids" */
function hurtIn(verb: Token, { sentence }: SentenceView): number[] {
  if (verb.xpos === "VBN" && verb.relation === "acl") return [verb.head];
  return childrenBy(sentence, verb.index, "nsubj").map(({ index }) => index);
}

/** "The front claimed responsibility for the attack": whoever claims it. */
function claimersOf(noun: Token, view: SentenceView): number[] {
  const credit = view.tokens[noun.head];
  const verb = credit && view.tokens[credit.head];
  const isClaim =
    /^(?:responsibility|credit|blame)$/.test(credit?.lemma ?? "") &&
    /^(?:claim|take|admit|accept)$/.test(verb?.lemma ?? "");
  return isClaim && verb ? subjectsOf(view.sentence, verb.index) : [];
}

/** "an attack claimed by the Front", "a raid blamed on rebels" */
function behind(noun: Token, view: SentenceView, prepositions: ReadonlySet<string>, verbs: RegExp | null): number[] {
  return childrenBy(view.sentence, noun.index, "acl")
    .filter(({ lemma }) => !verbs || verbs.test(lemma))
    .flatMap(({ index }) => objectsOfPreposition(view.sentence, index, prepositions));
}

/** "an attack killed twelve", "a strike that killed twelve", "a blast, killing twelve" */
function hitBy(noun: Token, at: Token, view: SentenceView): number[] {
  const { sentence } = view;
  const verb = view.tokens[at.head];
  const own = verb?.upos === "VERB" && HITTING.test(verb.lemma) && at.relation === "nsubj" ? [verb] : [];
  const along = verb?.upos === "VERB" ? childrenBy(sentence, verb.index, "advcl", "conj") : [];
  const below = childrenBy(sentence, noun.index, "acl");
  return [
    ...own,
    ...[...along, ...below].filter((token) => HITTING.test(token.lemma) && isByTheEvent(token, view)),
  ].flatMap(({ index }) => objectsOf(sentence, index));
}

/** "that killed twelve", "killing twelve", not "in which rebels killed twelve". */
function isByTheEvent(verb: Token, view: SentenceView): boolean {
  const subjects = childrenBy(view.sentence, verb.index, "nsubj", "nsubj:pass");
  return verb.xpos !== "VBN" && subjects.every(({ text }) => /^(?:which|that)$/i.test(text));
}

/** "Eastmark-Norland fighting": the first of the two. */
function pairBefore(noun: Token, view: SentenceView): number[] {
  const second = view.actors.find(({ last }) => last === noun.index - 1);
  const first = second && view.actors.find(({ last }) => last === second.first - 2);
  return second && first && /^[-–—/]$/.test(view.tokens[second.first - 1]!.text) ? [first.last, second.last] : [];
}
