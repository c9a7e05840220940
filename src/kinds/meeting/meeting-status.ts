/**
 * Whether a meeting was held, goes on, is planned, proposed or cancelled. In: the word that names it (a verb, or the
 * noun with the verb that governs it); out: the status and the word that shows it.
 *
 *     met · held talks               held
 *     are meeting · talks continue   under-way
 *     will meet · due to meet        planned
 *     could meet · offered to meet   proposed
 *     called off the talks           cancelled
 */
import { childrenBy, isNegated, isRelation } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { CLAUSE_VERBS } from "../../extract/speech/speech-verbs.ts";
import type { Token } from "../../language/analysis.ts";
import { children, wordsUnder } from "../../language/tree.ts";
import type { Modality } from "../../model/claim.ts";
import { ownTimeOf } from "../../notice/times/time-of.ts";
import { askedFor } from "./asked-for.ts";
import { isCancelling, isMissing, isStayingAway } from "./called-off.ts";
import { AWAY, PLANNING, PROPOSING, REFUSING, TAKING_PLACE } from "./meeting-words.ts";
import { firstToDo, HEARD, isJudged, isTelling } from "./told-as-held.ts";
import { wholeOf } from "./whole-of.ts";

export type MeetingStatus = "held" | "under-way" | "planned" | "proposed" | "cancelled";

export interface StatusFound {
  readonly status: MeetingStatus;
  readonly sign: Token;
}

export const MODALITY_OF: Readonly<Record<MeetingStatus, Modality>> = {
  held: "asserted",
  "under-way": "asserted",
  planned: "planned",
  proposed: "proposed",
  cancelled: "asserted",
};

/** "There are reports that they met": nobody vouches for it. */
const HEARSAY = /^(?:report|rumou?r|speculation|suggestion|allegation|claim|question)$/;

/** Null where the word speaks of no identified encounter: "if they meet", "refused to meet". */
export function meetingStatus(word: Token, view: SentenceView): StatusFound | null {
  const { sentence } = view;
  // "What was said at the talks?" tells of none.
  if (view.tokens.at(-1)?.text === "?") return null;
  if (isInTalks(word, view) && isNegated(sentence, word.index)) return null;
  const verb = governingVerb(word, view);
  if (isAtThem(word, view)) return beingThere(word, view);
  const own = ownStatus(word, view);
  if (own && !(verb && isCancelling(verb, word, view))) return own;
  const asked = askedFor(word, view);
  if (asked) return { status: "proposed", sign: asked };
  const going = isUnderWay(word, view);
  if (going && !verb) return going;
  if (!verb) return { status: "held", sign: word };
  const isPart = verb.head === word.index && verb.index === word.index - 1;
  const under = [...wordsUnder(sentence, verb.index), ...(isPart ? wordsUnder(sentence, word.index) : [])];
  if (isDue(verb, view)) return { status: "planned", sign: verb };
  const has = (pattern: RegExp): Token | undefined => under.find((token) => pattern.test(token.text));
  if (isCancelling(verb, word, view) || isMissing(verb, word, view)) return { status: "cancelled", sign: verb };
  if (isStayingAway(verb, view)) return { status: "cancelled", sign: verb };
  if (isCondition(verb, view)) return null;
  const isAside = isBesideClause(word, view);
  // "During a visit to Kenya, she did not rule it out"; not "did not attend the talks".
  const isApart = isAside && (word.index < verb.index || isAfter(word, view, /^during$/i));
  if (!isApart && (isNegated(sentence, verb.index) || (verb !== word && REFUSING.has(verb.lemma)))) return null;
  // "denied holding talks"
  const over = isRelation(verb, "xcomp", "ccomp") && verb.xpos === "VBG" ? view.tokens[verb.head] : undefined;
  if (over && REFUSING.has(over.lemma)) return null;
  if (verb !== word && opensTheWay(verb, view)) return null;
  if (isTelling(verb, word, view)) return { status: "held", sign: word };
  const hearsay = view.tokens[verb.head];
  if (isRelation(verb, "acl", "ccomp") && hearsay && HEARSAY.test(hearsay.lemma) && hearsay.upos === "NOUN")
    return null;
  const due = under.find(({ text }) => /^due$/i.test(text));
  if (due) return { status: "planned", sign: due };
  const modal = under.find((token) => token.relation === "aux" && token.xpos === "MD");
  if (modal) {
    if (/^(?:will|shall|['’]ll|wo)$/i.test(modal.text)) return { status: "planned", sign: modal };
    const said = isRelation(verb, "ccomp") ? view.tokens[verb.head] : undefined;
    const isTold = /^(?:would|['’]d)$/i.test(modal.text) && said !== undefined && ANNOUNCING.test(said.lemma);
    return { status: isTold && isPlain(verb, view) ? "planned" : "proposed", sign: modal };
  }
  const infinitive = has(/^to$/i);
  if (infinitive?.upos === "PART") {
    const above = verb.head >= 0 ? sentence.tokens[verb.head] : undefined;
    // "were to have met in May": they did not.
    const isMissed =
      verb.xpos === "VBN" && under.some(({ text, relation }) => relation === "aux" && /^have$/i.test(text));
    if (isMissed && (above?.lemma === "be" || under.some(({ text }) => /^(?:was|were)$/i.test(text))))
      return { status: "cancelled", sign: infinitive };
    if (above && (isNegated(sentence, above.index) || REFUSING.has(above.lemma))) return null;
    // "is said to have met Lind", "is reported to describe a conversation with Lind"
    const isPerfect = under.some(({ relation, lemma }) => relation === "aux" && lemma === "have");
    if (
      above &&
      HEARD.test(above.lemma) &&
      isRelation(verb, "xcomp", "ccomp") &&
      (isPerfect || isTelling(verb, word, view))
    )
      return { status: "held", sign: verb };
    const first = isRelation(verb, "acl") && above ? firstToDo(above, view) : null;
    if (first) return first;
    // "failed to meet", "has to telephone five commanders before every break"
    if (above && /^(?:fail|neglect|forget|have|need|use)$/.test(above.lemma) && isRelation(verb, "xcomp")) return null;
    // "There are no plans for them to meet."
    const plans = above?.lemma === "be" ? childrenBy(sentence, above.index, "nsubj")[0] : above;
    if (plans?.upos === "NOUN" && childrenBy(sentence, plans.index, "det").some(({ text }) => /^no$/i.test(text)))
      return null;
    // "rose to speak at Friday's banquet": he was there.
    const isThere =
      isRelation(wholeOf(word, view), "obl") && isAfter(word, view, /^(?:at|during)$/i) && above?.xpos === "VBD";
    if (isThere && verb !== word && !PLANNING.has(above.lemma) && !PROPOSING.has(above.lemma))
      return { status: "held", sign: above };
    // "was shown in to see Lind": so she did.
    const isBrought = above?.xpos === "VBN" && /^(?:usher|show|admit|take|bring|lead|escort)$/.test(above.lemma);
    if (isBrought && childrenBy(sentence, above.index, "aux:pass").some(({ text }) => /^(?:was|were)$/i.test(text)))
      return { status: "held", sign: above };
    // "has accepted an invitation to visit Kenya"
    const isAccepted = above?.lemma === "invitation" && view.tokens[above.head]?.lemma === "accept";
    if (isAccepted) return { status: "planned", sign: view.tokens[above.head]! };
    // "is ready to meet him anywhere": a stance, and no meeting that is put up.
    if (above && /^(?:ready|willing|prepared)$/.test(above.lemma)) return null;
    if (above && PROPOSING.has(above.lemma)) return { status: "proposed", sign: above };
    // "meant to give the negotiations more time": by that they are neither planned nor over.
    if (verb !== word && AFFECTING.test(verb.lemma)) return { status: "under-way", sign: verb };
    return { status: "planned", sign: above && PLANNING.has(above.lemma) ? above : infinitive };
  }
  // "invited Lind to a summit on Saturday": the host has fixed it.
  const isFixed = verb.lemma === "invite" && ownTimeOf(word.index, view.sentence, view.times) !== null;
  if (isFixed && verb.xpos === "VBD") return { status: "planned", sign: verb };
  // "The talks sought to end the war": what they seek.
  const isSeeking =
    wholeOf(word, view).head === verb.index && isRelation(wholeOf(word, view), "nsubj") && verb.xpos !== "VBN";
  if (isSeeking && PROPOSING.has(verb.lemma) && childrenBy(sentence, verb.index, "nsubj:pass").length === 0)
    return { status: /^VB[PZ]$/.test(verb.xpos) ? "under-way" : "held", sign: verb };
  // "called an emergency meeting"; "called for one" only asks, and "called the talks a success" judges them.
  const isCalled =
    verb.lemma === "call" &&
    isRelation(wholeOf(word, view), "obj", "nsubj:pass") &&
    wholeOf(word, view).head === verb.index;
  if (isCalled) return { status: isJudged(verb, word, view) ? "held" : "planned", sign: verb };
  if (PROPOSING.has(verb.lemma) && verb !== word && !isAside) return { status: "proposed", sign: verb };
  // "agreed on a plan after talks in Lakeside": what they agreed on is not the talks.
  // "intended the talks to bring peace": that is not what they planned.
  const isMeans = isRelation(word, "obj", "nsubj") && childrenBy(sentence, verb.index, "xcomp").length > 0;
  if (isMeans && PLANNING.has(verb.lemma) && verb !== word && verb.xpos !== "VBN") return null;
  const isBeside = isRelation(wholeOf(word, view), "obl", "nmod") && !isAfter(word, view, PLANNED_BEHIND);
  if (PLANNING.has(verb.lemma) && verb !== word && !isBeside) return { status: "planned", sign: verb };
  if (going) return going;
  const be = under.find(({ relation, lemma }) => /^(?:aux|cop)$/.test(relation) && lemma === "be");
  if (verb !== word && /^(?:organi[sz]e|prepare|plan|arrange)$/.test(verb.lemma) && verb.xpos === "VBG")
    return { status: "planned", sign: verb };
  const isOfTalks =
    verb === word || (isRelation(wholeOf(word, view), "obj", "nsubj") && wholeOf(word, view).head === verb.index);
  const isOver = has(/^had$/i) !== undefined;
  if (verb.xpos === "VBG" && be && isOfTalks && !isOver && /^(?:is|are|am|['’]re|['’]s|been)$/i.test(be.text))
    return { status: "under-way", sign: verb };
  // "The talks include ministers from the region": while it is written.
  const isPresent = verb !== word && /^VB[PZ]$/.test(verb.xpos) && HAVING.test(verb.lemma);
  if (isPresent && view.sentence.role !== "title" && isRelation(wholeOf(word, view), "nsubj"))
    return { status: "under-way", sign: verb };
  const aim = aimAbove(verb, view);
  if (aim) return { status: "proposed", sign: aim };
  if (verb.lemma === "continue" || has(/^under\s?way|underway$/i)) return { status: "under-way", sign: verb };
  const isBegun = verb !== word && STARTING.has(verb.lemma) && !/^(?:visit|trip|tour)$/.test(word.lemma);
  return { status: isBegun ? "under-way" : "held", sign: verb };
}

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

const AFFECTING =
  /^(?:give|help|boost|support|save|aid|assist|influence|affect|facilitate|strengthen|undermine|derail|sabotage|advance|bolster|rescue|salvage|disrupt|obstruct|spoil|torpedo)$/;

const HAVING = /^(?:include|involve|focus|cover|centre|center|concern|gather|unite|aim|deal|address)$/;

/** "said that they would meet": so they will. */
const ANNOUNCING = /^(?:say|announce|state|add|confirm|tell|report|declare|indicate|disclose)$/;

function isPlain(verb: Token, view: SentenceView): boolean {
  const below = wordsUnder(view.sentence, verb.index);
  return (
    !below.some(({ lemma, relation }) => lemma === "like" || lemma === "prefer" || relation === "xcomp") &&
    !view.tokens.some(({ text }) => /^(?:if|unless|only)$/i.test(text))
  );
}

/** "if they stopped the attacks and held talks": the second verb too. */
function isCondition(verb: Token, view: SentenceView): boolean {
  const first = isRelation(verb, "conj") ? view.tokens[verb.head] : undefined;
  return [verb, ...(first ? [first] : [])].some(({ index }) =>
    childrenBy(view.sentence, index, "mark").some(({ text }) => /^(?:if|unless|whether)$/i.test(text)),
  );
}

/** Adjectives that tell by themselves how far the talks are. */
const TOLD: ReadonlyMap<string, MeetingStatus> = new Map(
  (
    [
      ["under-way", "ongoing current continuing continued under-way"],
      ["planned", "upcoming forthcoming planned scheduled future coming"],
      ["proposed", "proposed possible potential prospective"],
      ["cancelled", "cancelled canceled postponed aborted scrapped"],
    ] as const
  ).flatMap(([status, words]) => words.split(" ").map((word) => [word, status] as const)),
);

/**
 * What the words right around a noun tell, whatever its verb: "the ongoing talks", "ahead of the talks", "after last
 * year's visit". A denied verb beside them denies nothing of the talks.
 */
function ownStatus(word: Token, view: SentenceView): StatusFound | null {
  if (word.upos !== "NOUN" && word.text !== "talks") return null;
  const away = view.tokens[wholeOf(word, view).head];
  // "the surprise exit from the planned talks"
  if (away?.upos === "NOUN" && AWAY.test(away.lemma)) return { status: "cancelled", sign: away };
  for (const adjective of childrenBy(view.sentence, word.index, "amod")) {
    const status = TOLD.get(adjective.text.toLowerCase());
    if (status) return { status, sign: adjective };
  }
  const set = childrenBy(view.sentence, word.index, "acl").find(
    ({ lemma, xpos }) =>
      /^(?:VBN|JJ)$/.test(xpos) && /^(?:plan|schedule|set|slate|expect|arrange|due|tentatively)$/.test(lemma),
  );
  if (set) return { status: "planned", sign: set };
  // "to improve on their first summit, eight months ago": what lies back was held, whatever it is told for.
  const own = ownTimeOf(word.index, view.sentence, view.times);
  const back = own && view.tokens.find((t) => own.start <= t.start && t.end <= own.end && BACK.test(t.text));
  if (back) return { status: "held", sign: back };
  const above = view.tokens[wholeOf(word, view).head];
  if (above?.upos === "NOUN" || above?.upos === "ADJ") {
    const status = TOLD_ABOVE.get(above.lemma);
    if (status) return { status, sign: above };
  }
  const cases = childrenBy(view.sentence, wholeOf(word, view).index, "case");
  const before = cases[0] ?? childrenBy(view.sentence, word.index, "case")[0];
  if (!before) return null;
  const text = before.text.toLowerCase();
  // "said while on a state visit to Kenya": it goes on as he speaks.
  if (text === "on" && /^(?:visit|trip|tour)$/.test(word.lemma) && above && CLAUSE_VERBS.has(above.lemma))
    return { status: "under-way", sign: before };
  const isAhead =
    text === "before" || text === "ahead" || view.tokens[before.index - 1]?.text.toLowerCase() === "ahead";
  if (isAhead && !isPast(word, view)) return { status: "planned", sign: before };
  return /^(?:after|following|since|unlike|despite)$/.test(text) ? { status: "held", sign: before } : null;
}

const BACK = /^(?:ago|last|yesterday|earlier|previous)$/i;

/** Nouns and adjectives above the talks that tell how far they are: "the cancellation of the talks". */
const TOLD_ABOVE: ReadonlyMap<string, MeetingStatus> = new Map(
  (
    [
      [
        "proposed",
        "possibility prospect likelihood chance hope proposal idea offer hopeful ready willing open keen eager invitation call",
      ],
      ["planned", "launch preparation plan start date venue schedule agenda prepared"],
    ] as const
  ).flatMap(([status, words]) => words.split(" ").map((word) => [word, status] as const)),
);
const STARTING = new Set(["begin", "start", "open", "resume", "restart", "enter", "reconvene", "launch", "kick"]);
const PLANNED_BEHIND = /^(?:to|on)$/;

function isAfter(word: Token, view: SentenceView, prepositions: RegExp): boolean {
  return childrenBy(view.sentence, wholeOf(word, view).index, "case").some(({ text }) => prepositions.test(text));
}

/** "Talks are under way", "are in their second day": the noun is the subject of where they are. */
function isUnderWay(word: Token, view: SentenceView): StatusFound | null {
  // "the talks that Kenya has been holding"
  const held = childrenBy(view.sentence, word.index, "acl").find(
    ({ xpos, index }) =>
      xpos === "VBG" && childrenBy(view.sentence, index, "aux").some(({ text }) => /^(?:is|are|has|have)$/i.test(text)),
  );
  if (held) return { status: "under-way", sign: held };
  const be = childrenBy(view.sentence, word.index, "cop").find(({ text }) =>
    /^(?:is|are|been|['’]s|['’]re)$/i.test(text),
  );
  if (be && isInTalks(word, view) && !isNegated(view.sentence, word.index)) return { status: "under-way", sign: be };
  const above = view.tokens[wholeOf(word, view).head];
  if (!above || !isRelation(wholeOf(word, view), "nsubj")) return null;
  // "There are talks with the rebels"
  const isThere =
    above.lemma === "be" &&
    /^(?:is|are)$/i.test(above.text) &&
    childrenBy(view.sentence, above.index, "expl").length > 0;
  if (isThere) return { status: "under-way", sign: above };
  const isOn =
    /^(?:way|underway|progress|day|session|ongoing)$/.test(above.lemma) &&
    childrenBy(view.sentence, above.index, "cop").some(({ text }) => /^(?:is|are|['’]re|been)$/i.test(text));
  return isOn ? { status: "under-way", sign: above } : null;
}

/** "Kenya is in talks with Lind" */
export function isInTalks(anchor: Token, { sentence }: SentenceView): boolean {
  return (
    childrenBy(sentence, anchor.index, "cop").length > 0 &&
    childrenBy(sentence, anchor.index, "case").some(({ text }) => /^in$/i.test(text))
  );
}

/** "was at the talks", "is at the talks", "will be at the talks" */
function beingThere(word: Token, { sentence }: SentenceView): StatusFound {
  const [be = word] = childrenBy(sentence, word.index, "cop");
  const [modal] = childrenBy(sentence, word.index, "aux").filter(({ xpos }) => xpos === "MD");
  if (modal) return { status: "planned", sign: modal };
  return { status: /^(?:is|are|['’]s|['’]re)$/i.test(be.text) ? "under-way" : "held", sign: be };
}

/** "Lind, who was at the summit in Lakeside" */
export function isAtThem(anchor: Token, { sentence }: SentenceView): boolean {
  return (
    childrenBy(sentence, anchor.index, "cop").length > 0 &&
    childrenBy(sentence, anchor.index, "case").some(({ text }) => /^at$/i.test(text)) &&
    !isNegated(sentence, anchor.index)
  );
}

/** "before the 2013 summit": one that lies in a year gone by is not to come. */
function isPast(word: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, word.index, "nummod", "compound", "nmod").some(({ text }) => /^\d{4}$/.test(text));
}

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

/** The verb a noun stands under as subject, object or oblique; a verb itself. */
export function governingVerb(word: Token, view: SentenceView): Token | null {
  const taken = word.upos === "NOUN" ? verbAsPart(word, view) : null;
  if (taken) return taken;
  let at: Token | undefined = word;
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.upos === "VERB" || (at !== word && isDue(at, view))) return at;
    if (at.head < 0) break;
    at = view.tokens[at.head];
  }
  return null;
}

/** "is due in Lakeside for talks" */
function isDue({ lemma, index }: Token, view: SentenceView): boolean {
  const [be] = childrenBy(view.sentence, index, "cop");
  // The tree may take "due" for a preposition of the place.
  return be !== undefined && (/^(?:due|bound)$/.test(lemma) || view.tokens[be.index + 1]?.text === "due");
}

/** "The envoys are holding talks", where the tree takes the verb for a part of the noun. */
function verbAsPart(noun: Token, view: SentenceView): Token | null {
  const before = view.tokens[noun.index - 1];
  const isPart = before?.upos === "VERB" && before.head === noun.index && TAKING_PLACE.has(before.lemma);
  return isPart && childrenBy(view.sentence, before.index, "nsubj").length > 0 ? before : null;
}
