/**
 * What a verb attributes. In: a verb with its frames; out: ranges of words, empty where it governs nothing that it
 * could attribute.
 *
 *     said [that the road was open]      vowed [to return]      urged [both sides to return]
 *     praised [the mediators]            called for [a pause]   [The road was open], she said
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { children, isInfinitive } from "../../language/tree.ts";
import { type CueVerb, cueVerb, type Frame } from "./cue-verbs.ts";
import { isAskedByNobody } from "./find-source.ts";
import { childrenBy, extentOf, isRelation, isWithin, type Range, without } from "./tree.ts";

export interface VerbContent {
  readonly ranges: readonly Range[];
  /** The preposition that leads to it belongs to the cue. */
  readonly preposition: number | null;
  readonly frame: Frame;
}

const NONE: VerbContent = { ranges: [], preposition: null, frame: "object" };

export function verbContent(
  sentence: Sentence,
  verb: number,
  top: number,
  frames: CueVerb,
  isPassive: boolean,
): VerbContent {
  return (
    (frames.clause ? inClause(sentence, verb, top, frames) : null) ??
    (frames.infinitive ? inInfinitive(sentence, verb, isPassive) : null) ??
    (isPassive ? beforePassive(sentence, verb, frames) : null) ??
    topicOf(sentence, verb, frames.prepositions) ??
    inObject(sentence, verb, frames, isPassive) ??
    NONE
  );
}

function wholes(sentence: Sentence, tokens: readonly Token[]): Range[] {
  return tokens.map(({ index }) => extentOf(sentence, index));
}

function asObject(ranges: readonly Range[]): VerbContent {
  return { ranges, preposition: null, frame: "object" };
}

/** "said [that it would leave]", "[it would leave], they said" */
function inClause(sentence: Sentence, verb: number, top: number, frames: CueVerb): VerbContent | null {
  const clauses = reported(sentence, verb);
  const ranges =
    clauses.length > 0
      ? wholes(sentence, [...clauses, ...strays(sentence, verb, clauses)])
      : hasOwnWords(sentence, verb, frames)
        ? null
        : hostClause(sentence, top);
  return ranges && { ranges, preposition: null, frame: "clause" };
}

/** "urged [Kenya to leave]", "[Kenya] was urged [to leave]" */
function inInfinitive(sentence: Sentence, verb: number, isPassive: boolean): VerbContent | null {
  const [infinitive] = childrenBy(sentence, verb, "xcomp", "advcl", "ccomp").filter(
    (child) => child.index > verb && isInfinitive(sentence, child.index),
  );
  if (!infinitive) return null;
  const objects = childrenBy(sentence, verb, "obj", "iobj").filter(({ index }) => index > verb);
  const ranges = wholes(sentence, [...subjectsOfPassive(sentence, verb, isPassive), ...objects, infinitive]);
  return { ranges, preposition: null, frame: "infinitive" };
}

/** "[the plan] was called [a trap]", "[the raid], condemned by Kenya" */
function beforePassive(sentence: Sentence, verb: number, frames: CueVerb): VerbContent | null {
  const subject = subjectsOfPassive(sentence, verb, true);
  if (subject.length === 0) {
    const condemned = nounBeforeParticiple(sentence, verb);
    return condemned && (frames.object || frames.infinitive) ? asObject([condemned]) : null;
  }
  if (!frames.object && !frames.objectAs && !frames.infinitive) return null;
  return asObject(wholes(sentence, [...subject, ...complementsOf(sentence, verb, verb, AS)]));
}

/** "condemned [the raid]", "called [the plan] [a trap]", "[what they described] as a trap", "supports [raising the tax]" */
function inObject(sentence: Sentence, verb: number, frames: CueVerb, isPassive: boolean): VerbContent | null {
  const objects = childrenBy(sentence, verb, "obj", "iobj").filter(({ index }) => index > verb || !isPassive);
  const [first] = objects;
  if (!first) {
    const gap = frames.object || frames.objectAs || frames.clause ? relativeGap(sentence, verb) : null;
    const complements = gap ? complementsOf(sentence, verb, verb, AS) : [];
    if (gap && (frames.object || complements.length > 0)) return asObject([gap, ...wholes(sentence, complements)]);
    const gerund = frames.object ? gerundOf(sentence, verb) : null;
    return gerund && asObject(wholes(sentence, [...subjectsOfPassive(sentence, verb, isPassive), gerund]));
  }
  if (!frames.object && !frames.objectAs) return null;
  const complements = complementsOf(sentence, verb, first.index, COMPLEMENT_CASES);
  const isTaken = complements.some((child) => isRelation(child, "xcomp") || hasCase(sentence, child, AS));
  return frames.object || isTaken ? asObject(wholes(sentence, [...objects, ...complements])) : null;
}

function subjectsOfPassive(sentence: Sentence, verb: number, isPassive: boolean): Token[] {
  return isPassive ? childrenBy(sentence, verb, "nsubj:pass", "nsubj") : [];
}

/** "described it [as a trap]", "called it [a trap]": what it is taken for, behind a word. */
function complementsOf(sentence: Sentence, verb: number, behind: number, cases: ReadonlySet<string>): Token[] {
  return childrenBy(sentence, verb, "xcomp", "obl", "advcl").filter(
    (child) => child.index > behind && (isRelation(child, "xcomp") || hasCase(sentence, child, cases)),
  );
}

/** "supports [raising the tax]", "opposed [what was agreed]": an object that is a clause. */
function gerundOf(sentence: Sentence, verb: number): Token | null {
  const found = childrenBy(sentence, verb, "xcomp", "ccomp", "advcl").find(
    (clause) =>
      clause.index > verb &&
      (clause.xpos === "VBG" || isRelation(clause, "ccomp")) &&
      childrenBy(sentence, clause.index, "mark").length === 0,
  );
  if (!found) return null;
  const { first } = extentOf(sentence, found.index);
  return sentence.tokens.slice(verb + 1, first + 1).some(({ text }) => text === ",") ? null : found;
}

/** "accused X of", "described X as", "blamed X for", "compared X to". */
const AS = new Set(["as"]);
const BY = new Set(["by"]);
const COMPLEMENT_CASES = new Set(["of", "as", "for", "to", "with", "from"]);

function hasCase(sentence: Sentence, noun: Token, cases: ReadonlySet<string>): boolean {
  return childrenBy(sentence, noun.index, "case", "mark").some(({ text }) => cases.has(text.toLowerCase()));
}

/** "began talking" is about talking, not about words.*/
export const PHASES: ReadonlySet<string> = new Set(["begin", "start", "continue", "go"]);

function reported(sentence: Sentence, verb: number): Token[] {
  const own = childrenBy(sentence, verb, "ccomp").filter(
    ({ index }) => index > verb || !isAskedByNobody(sentence, index),
  );
  if (own.length > 0) return own;
  const listeners = childrenBy(sentence, verb, "obj", "iobj").filter(({ index }) => index > verb);
  const through = listeners
    .flatMap((listener) => childrenBy(sentence, listener.index, "acl", "ccomp"))
    .filter((clause) =>
      childrenBy(sentence, clause.index, "mark").some(({ text }) => /^(?:that|whether|if)$/i.test(text)),
    );
  if (through.length > 0) return through.slice(0, 1);
  const misread = childrenBy(sentence, verb, "advcl", "xcomp").filter(
    (clause) =>
      childrenBy(sentence, clause.index, "mark").some(({ text }) => /^(?:that|whether)$/i.test(text)) ||
      (clause.xpos === "VBG" &&
        isRelation(clause, "xcomp") &&
        clause.index > verb &&
        !PHASES.has(sentence.tokens[verb]!.lemma)),
  );
  if (misread.length > 0) return misread.slice(0, 1);
  return childrenBy(sentence, verb, "parataxis")
    .filter(
      (clause) =>
        clause.upos !== "PUNCT" &&
        clause.index > verb &&
        children(sentence, clause.index).length > 0 &&
        !speaksItself(sentence, clause),
    )
    .slice(0, 1);
}

/** "Okoro offered a pause, then [says] …", "said yes, but Lind [said] no", "said the envoy, [who] stayed": other words. */
function speaksItself(sentence: Sentence, clause: Token): boolean {
  const { first } = extentOf(sentence, clause.index);
  const opening = sentence.tokens[first]!.text === "," ? sentence.tokens[first + 1] : sentence.tokens[first];
  if (opening && /^(?:who|whom|which|whose)$/i.test(opening.text)) return true;
  return clause.upos === "VERB" && cueVerb(clause.lemma)?.kind === "speech" && /^VB[DZP]$/.test(clause.xpos);
}

/** What follows the clause is part of it, though the tree hangs it on the verb: "said he left | because of the rain". */
function strays(sentence: Sentence, verb: number, clauses: readonly Token[]): Token[] {
  const last = clauses.at(-1)!;
  if (last.index < verb) return [];
  return childrenBy(sentence, verb, "obj", "obl", "nmod", "advcl", "ccomp").filter(
    (token) => token.index > last.index && !clauses.includes(token) && !isAside(sentence, token),
  );
}

/** "said he would go, [adding that …]", "said so [when asked about it]": a clause about the saying. */
function isAside(sentence: Sentence, clause: Token): boolean {
  if (!isRelation(clause, "advcl")) return false;
  const [mark] = childrenBy(sentence, clause.index, "mark", "advmod");
  if (mark && mark.index < clause.index)
    return /^(?:when|while|as|after|before|although|though|whereas|during|since|in|by)$/i.test(mark.text);
  return clause.xpos === "VBG" || clause.xpos === "VBN";
}

/** `The road was open, Okoro said.` and `as Okoro said`: the verb hangs on what is said. */
function hostClause(sentence: Sentence, top: number): Range[] | null {
  const token = sentence.tokens[top]!;
  const isAs =
    isRelation(token, "advcl") && childrenBy(sentence, top, "mark", "advmod").some(({ text }) => /^as$/i.test(text));
  if (!isRelation(token, "parataxis") && !isAs && !isInserted(sentence, top)) return null;
  if (token.head < 0) return null;
  let host = token.head;
  while (!isClause(sentence, host) && sentence.tokens[host]!.head >= 0) host = sentence.tokens[host]!.head;
  return without(extentOf(sentence, host), extentOf(sentence, top));
}

/** "the road, she argues, is open", hung on the noun as if it were a relative clause. */
function isInserted(sentence: Sentence, top: number): boolean {
  const { tokens } = sentence;
  if (!tokens[top]!.relation.startsWith("acl")) return false;
  const { first } = extentOf(sentence, top);
  return (
    (tokens[first]!.text === "," || tokens[first - 1]?.text === ",") &&
    childrenBy(sentence, top, "nsubj").some(({ index }) => index < top) &&
    !tokens.slice(first, top).some(({ text }) => /^(?:who|whom|which|that|whose|what)$/i.test(text))
  );
}

/** "The talks failed, Okoro said, and [he] repeated his offer": words of its own behind the verb. */
function hasOwnWords(sentence: Sentence, verb: number, frames: CueVerb): boolean {
  if (sentence.tokens[verb]!.lemma === "tell") return false;
  return frames.object && childrenBy(sentence, verb, "obj").some(({ index, upos }) => index > verb && upos !== "PROPN");
}

function isClause(sentence: Sentence, index: number): boolean {
  const { upos } = sentence.tokens[index]!;
  return upos === "VERB" || upos === "AUX" || childrenBy(sentence, index, "cop", "nsubj").length > 0;
}

/** "the lesson [they recalled]", "what [they described] as a trap": the noun before a relative clause that has a subject of its own. */
function relativeGap(sentence: Sentence, verb: number): Range | null {
  const token = sentence.tokens[verb]!;
  if (
    !token.relation.startsWith("acl") ||
    token.head < 0 ||
    token.head > verb ||
    token.xpos === "VBG" ||
    token.xpos === "VB"
  )
    return null;
  const [subject] = childrenBy(sentence, verb, "nsubj");
  if (!subject || subject.index > verb || /^(?:who|which|that)$/i.test(subject.text)) return null;
  const [before] = without(extentOf(sentence, token.head), extentOf(sentence, verb)).filter((range) =>
    isWithin(token.head, range),
  );
  return before ?? null;
}

const TIMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?|January|February|March|April|May|June|July|August|September|October|November|December|condition|behalf|air|stage|Twitter|Facebook|television|TV|phone|telephone|record|floor|occasion|trail|website|blog)$/;

/** "a raid [condemned] by Kenya": the noun, where somebody is named who does it. */
function nounBeforeParticiple(sentence: Sentence, verb: number): Range | null {
  const token = sentence.tokens[verb]!;
  const hasAgent = childrenBy(sentence, verb, "obl", "nmod").some((noun) => hasCase(sentence, noun, BY));
  if (!hasAgent || !token.relation.startsWith("acl") || token.head < 0 || token.head > verb) return null;
  return (
    without(extentOf(sentence, token.head), extentOf(sentence, verb)).find((range) => isWithin(token.head, range)) ??
    null
  );
}

function topicOf(sentence: Sentence, verb: number, prepositions: ReadonlySet<string>): VerbContent | null {
  if (prepositions.size === 0) return null;
  for (const noun of childrenBy(sentence, verb, "obl", "nmod", "advcl")) {
    const lead = childrenBy(sentence, noun.index, "case", "mark").find(
      ({ text, index }) => index > verb && prepositions.has(text.toLowerCase()),
    );
    if (!lead || TIMES.test(noun.text)) continue;
    const range = extentOf(sentence, noun.index);
    return {
      ranges: [{ first: Math.min(lead.index + 1, range.last), last: range.last }],
      preposition: lead.index,
      frame: "preposition",
    };
  }
  return null;
}

/** Words of the content without those of the cue and the source that stand among them. */
export function withoutHoles(ranges: readonly Range[], holes: readonly (Range | null)[]): Range[] {
  let left = [...ranges];
  for (const hole of holes) if (hole) left = left.flatMap((range) => without(range, hole));
  return left.filter(({ first, last }) => first <= last);
}
