/**
 * How far an encounter is by the verb that tells of it. In: the word for the encounter and the verb; out: the status and
 * the word that shows it, or null where none is told of.
 *
 *     held talks · called the talks a success           held
 *     is holding talks · the talks include ministers    under-way
 *     will hold talks · scheduled talks                 planned
 *     would hold talks · urged talks                    proposed
 *     did not attend the talks · if they hold talks     of none
 */

import { childrenBy, isConditional, isNegated, isRelation } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { WILL, WOULD } from "../../language/modals.ts";
import { children, wordsUnder } from "../../language/tree.ts";
import { ownTimeOf } from "../../notice/times/time-of.ts";
import { isCancelling, isMissing, isStayingAway } from "./called-off.ts";
import { isDue } from "./governing-verb.ts";
import type { StatusFound } from "./meeting-status.ts";
import { PLANNING, PROPOSING, REFUSING } from "./meeting-words.ts";
import { statusOfInfinitive } from "./status-of-infinitive.ts";
import { isUnderWay } from "./status-of-noun.ts";
import { isJudged, isTelling } from "./told-as-held.ts";
import { isAfter, wholeOf } from "./whole-of.ts";

export function statusOfVerb(word: Token, verb: Token, view: SentenceView): StatusFound | null {
  if (isDue(verb, view)) return { status: "planned", sign: verb };
  if (isCancelling(verb, word, view) || isMissing(verb, word, view) || isStayingAway(verb, view))
    return { status: "cancelled", sign: verb };
  if (isCondition(verb, view) || isDenied(word, verb, view) || isHearsay(verb, view)) return null;
  if (verb !== word && opensTheWay(verb, view)) return null;
  if (isTelling(verb, word, view)) return { status: "held", sign: word };
  const under = wordsOf(word, verb, view);
  const due = under.find(({ text }) => /^due$/i.test(text));
  if (due) return { status: "planned", sign: due };
  const modal = under.find((token) => token.relation === "aux" && token.xpos === "MD");
  if (modal) return ofModal(modal, verb, view);
  const to = under.find(({ text }) => /^to$/i.test(text));
  if (to?.upos === "PART") return statusOfInfinitive(word, verb, to, under, view);
  return ofFinite(word, verb, under, view);
}

/** What hangs on the verb; on the talks too in "are holding talks", where the tree takes the verb for a part of the noun. */
function wordsOf(word: Token, verb: Token, { sentence }: SentenceView): readonly Token[] {
  const isPart = verb.head === word.index && verb.index === word.index - 1;
  return [...wordsUnder(sentence, verb.index), ...(isPart ? wordsUnder(sentence, word.index) : [])];
}

/** "if they stopped the attacks and held talks": the second verb too. */
function isCondition(verb: Token, view: SentenceView): boolean {
  const first = isRelation(verb, "conj") ? view.tokens[verb.head] : undefined;
  return [verb, ...(first ? [first] : [])].some(({ index }) => isConditional(view.sentence, index));
}

/** "refused talks", "did not attend the talks", "denied holding talks"; "during a visit to Kenya, she did not rule it out". */
function isDenied(word: Token, verb: Token, view: SentenceView): boolean {
  const isApart = isBesideClause(word, view) && (word.index < verb.index || isAfter(word, view, /^during$/i));
  if (!isApart && (isNegated(view.sentence, verb.index) || (verb !== word && REFUSING.has(verb.lemma)))) return true;
  const over = isRelation(verb, "xcomp", "ccomp") && verb.xpos === "VBG" ? view.tokens[verb.head] : undefined;
  return over !== undefined && REFUSING.has(over.lemma);
}

/** "There are reports that they met": nobody vouches for it. */
function isHearsay(verb: Token, view: SentenceView): boolean {
  const above = view.tokens[verb.head];
  return isRelation(verb, "acl", "ccomp") && above?.upos === "NOUN" && HEARSAY.test(above.lemma);
}
const HEARSAY = /^(?:report|rumou?r|speculation|suggestion|allegation|claim|question)$/;

/** "In a phone call with Lind, she urged restraint", "on a visit to Kenya, she called for calm": the call is not what she urged. */
function isBesideClause(word: Token, view: SentenceView): boolean {
  const prepositions = /^(?:visit|trip|tour)$/.test(word.lemma)
    ? /^(?:in|during|at|on)$/i
    : /^(?:in|during|at|through|by|via|from|since|until|till)$/i;
  return isRelation(wholeOf(word, view), "obl") && isAfter(word, view, prepositions);
}

/** "opened the door to talks", "cleared the way for a summit": none is told of yet. */
function opensTheWay(verb: Token, view: SentenceView): boolean {
  return (
    /^(?:open|clear|pave|leave|lay|smooth|close|shut)$/.test(verb.lemma) &&
    childrenBy(view.sentence, verb.index, "obj").some(({ lemma }) =>
      /^(?:door|way|path|road|window|ground|groundwork|foundation)$/.test(lemma),
    )
  );
}

/** "will meet" is planned, "could meet" proposed; "would meet" by who announces it. */
function ofModal(modal: Token, verb: Token, view: SentenceView): StatusFound {
  if (WILL.test(modal.text)) return { status: "planned", sign: modal };
  const said = isRelation(verb, "ccomp") ? view.tokens[verb.head] : undefined;
  const isTold = WOULD.test(modal.text) && said !== undefined && ANNOUNCING.test(said.lemma);
  return { status: isTold && isPlain(verb, view) ? "planned" : "proposed", sign: modal };
}

/** "said that they would meet": so they will. */
const ANNOUNCING = /^(?:say|announce|state|add|confirm|tell|report|declare|indicate|disclose)$/;

function isPlain(verb: Token, view: SentenceView): boolean {
  const below = wordsUnder(view.sentence, verb.index);
  return (
    !below.some(({ lemma, relation }) => lemma === "like" || lemma === "prefer" || relation === "xcomp") &&
    !view.tokens.some(({ text }) => /^(?:if|unless|only)$/i.test(text))
  );
}

/** By a verb with a tense of its own: "held", "are holding", "urged", "scheduled". */
function ofFinite(word: Token, verb: Token, under: readonly Token[], view: SentenceView): StatusFound | null {
  const told = fixedByHost(word, verb, view) ?? aimOfTalks(word, verb, view) ?? called(word, verb, view);
  if (told) return told;
  const isOfNoun = verb !== word;
  if (isOfNoun && PROPOSING.has(verb.lemma) && !isBesideClause(word, view)) return { status: "proposed", sign: verb };
  if (isOfNoun && PLANNING.has(verb.lemma)) {
    if (isMeans(word, verb, view)) return null;
    if (!isBesidePlan(word, view)) return { status: "planned", sign: verb };
  }
  const going = isUnderWay(word, view) ?? goingOn(word, verb, under, view);
  if (going) return going;
  const aim = aimAbove(verb, view);
  if (aim) return { status: "proposed", sign: aim };
  const isOn = verb.lemma === "continue" || under.some(({ text }) => /^under\s?way|underway$/i.test(text));
  const isBegun = isOfNoun && STARTING.has(verb.lemma) && !/^(?:visit|trip|tour)$/.test(word.lemma);
  return { status: isOn || isBegun ? "under-way" : "held", sign: verb };
}
const STARTING = new Set(["begin", "start", "open", "resume", "restart", "enter", "reconvene", "launch", "kick"]);

/** "invited Lind to a summit on Saturday": the host has fixed it. */
function fixedByHost(word: Token, verb: Token, view: SentenceView): StatusFound | null {
  const isFixed = verb.lemma === "invite" && ownTimeOf(word.index, view.sentence, view.times) !== null;
  return isFixed && verb.xpos === "VBD" ? { status: "planned", sign: verb } : null;
}

/** "The talks sought to end the war": what they seek. */
function aimOfTalks(word: Token, verb: Token, view: SentenceView): StatusFound | null {
  if (!isSubjectOf(word, verb, view) || !PROPOSING.has(verb.lemma) || verb.xpos === "VBN") return null;
  if (childrenBy(view.sentence, verb.index, "nsubj:pass").length > 0) return null;
  return { status: /^VB[PZ]$/.test(verb.xpos) ? "under-way" : "held", sign: verb };
}

/** "called an emergency meeting"; "called for one" only asks, and "called the talks a success" judges them. */
function called(word: Token, verb: Token, view: SentenceView): StatusFound | null {
  const whole = wholeOf(word, view);
  if (verb.lemma !== "call" || whole.head !== verb.index || !isRelation(whole, "obj", "nsubj:pass")) return null;
  return { status: isJudged(verb, word, view) ? "held" : "planned", sign: verb };
}

/** "intended the talks to bring peace": that is not what they planned. */
function isMeans(word: Token, verb: Token, { sentence }: SentenceView): boolean {
  return (
    verb.xpos !== "VBN" && isRelation(word, "obj", "nsubj") && childrenBy(sentence, verb.index, "xcomp").length > 0
  );
}

/** "agreed on a plan after talks in Lakeside": what they agreed on is not the talks; "agreed to talks", "on talks" is. */
function isBesidePlan(word: Token, view: SentenceView): boolean {
  return isRelation(wholeOf(word, view), "obl", "nmod") && !isAfter(word, view, /^(?:to|on)$/);
}

/** "is holding talks", "is preparing talks", "the talks include ministers from the region": while it is written. */
function goingOn(word: Token, verb: Token, under: readonly Token[], view: SentenceView): StatusFound | null {
  const isOfNoun = verb !== word;
  if (isOfNoun && /^(?:organi[sz]e|prepare|plan|arrange)$/.test(verb.lemma) && verb.xpos === "VBG")
    return { status: "planned", sign: verb };
  const whole = wholeOf(word, view);
  const isOfTalks = !isOfNoun || (isRelation(whole, "obj", "nsubj") && whole.head === verb.index);
  const be = under.find(({ relation, lemma }) => /^(?:aux|cop)$/.test(relation) && lemma === "be");
  const isNow = be !== undefined && /^(?:is|are|am|['’]re|['’]s|been)$/i.test(be.text);
  // "had been holding talks": they are over.
  const isOver = under.some(({ text }) => /^had$/i.test(text));
  const isPresent = isOfNoun && /^VB[PZ]$/.test(verb.xpos) && HAVING.test(verb.lemma);
  const goesOn =
    (verb.xpos === "VBG" && isNow && isOfTalks && !isOver) ||
    (isPresent && view.sentence.role !== "title" && isRelation(whole, "nsubj"));
  return goesOn ? { status: "under-way", sign: verb } : null;
}

const HAVING = /^(?:include|involve|focus|cover|centre|center|concern|gather|unite|aim|deal|address)$/;

/** "efforts aimed at brokering talks", "would lead to starting talks": what has no tense of its own takes that of the aim. */
function aimAbove(verb: Token, view: SentenceView): Token | null {
  if (!/^(?:VBG|VB)$/.test(verb.xpos)) return null;
  let below = verb;
  let at = view.tokens[verb.head];
  for (let steps = 0; at && steps < 3; steps++) {
    // "Speaking during a visit, he called for calm": what he does as he speaks is no aim.
    if (
      isRelation(below, "advcl") &&
      below.xpos === "VBG" &&
      childrenBy(view.sentence, below.index, "mark").length === 0
    )
      return null;
    if (/^(?:aim|design|intend|hope|seek|effort|push|bid|attempt|plan|proposal|call)$/.test(at.lemma)) return at;
    const modal = children(view.sentence, at.index).find((i) =>
      /^(?:would|could|might|may)$/i.test(view.tokens[i]!.text),
    );
    if (modal !== undefined) return view.tokens[modal]!;
    below = at;
    at = view.tokens[at.head];
  }
  return null;
}

function isSubjectOf(word: Token, verb: Token, view: SentenceView): boolean {
  const whole = wholeOf(word, view);
  return whole.head === verb.index && isRelation(whole, "nsubj");
}
