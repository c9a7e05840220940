/**
 * The time that belongs to a verb or a noun, by the tree.
 *
 *     Okoro said Friday the talks would resume on Monday.      said → Friday, resume → Monday, talks → Monday
 *
 * A time belongs to the first verb above it, and to the nouns between; a noun that is subject or object of a verb shares
 * the verb's time, and a verb without one shares that of the verb it is coordinated with.
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { children, wordsUnder } from "../../language/tree.ts";
import type { Span } from "../../model/span.ts";
import type { TimeMention } from "../noticed.ts";
import { sayingBehind } from "./saying-behind.ts";

const FAR = 6;
const ARGUMENTS = /^(?:nsubj|obj|iobj|obl|nmod|xcomp|conj|appos)/;

/** `far`: steps up from a time within which the word must lie; 1 takes only what hangs on the word or its verb itself. */
export function timeOf(
  word: number,
  sentence: Sentence,
  times: readonly TimeMention[],
  far: number = FAR,
): TimeMention | null {
  const dates = times.filter(isDated);
  if (dates.length === 0) return null;
  const token = sentence.tokens[word]!;
  const own = nearest(word, sentence, dates, far) ?? ofItsParticiple(word, sentence, dates, far);
  if (own) return own;
  const verb = token.upos === "VERB" ? null : verbAbove(word, sentence);
  // "shelled Ravna on Monday in reply to an ambush": the ambush went before.
  const later = isAnswered(token, sentence) ? dates.filter(({ start }) => start > token.start) : dates;
  const fromVerb = verb === null ? null : nearest(verb, sentence, later, far);
  if (fromVerb) return fromVerb;
  const shared = verb ?? (token.upos === "VERB" ? word : null);
  if (shared === null) return null;
  const { relation, head } = sentence.tokens[shared]!;
  const beside = [
    ...children(sentence, shared).filter((i) => sentence.tokens[i]!.relation === "conj"),
    // "Talks are expected to begin on Monday."
    ...(verb !== null && RAISING.test(sentence.tokens[verb]!.lemma)
      ? children(sentence, verb).filter((i) => sentence.tokens[i]!.relation === "xcomp")
      : []),
    ...(relation === "conj" || relation === "xcomp" || isWhen(shared, sentence) ? [head] : []),
  ];
  for (const other of beside) {
    const time = sentence.tokens[other]?.upos === "VERB" ? nearest(other, sentence, later, far) : null;
    if (time) return time;
  }
  return null;
}

/** Verbs whose subject is that of what follows them. */
const RAISING = /^(?:expect|suppose|schedule|set|slate|plan|begin|start|continue|appear|seem|tend)$/;

/** "now" and "a day after the raid" date nothing. */
export function isDated({ type, value }: TimeMention): boolean {
  return type !== "set" && value !== null && !(type === "duration" && value.endsWith("/.."));
}

/** "discuss it on Wednesday when they meet": the clause shares the day of the verb it hangs on. */
function isWhen(verb: number, sentence: Sentence): boolean {
  return (
    sentence.tokens[verb]!.relation.startsWith("advcl") &&
    children(sentence, verb).some((i) => /^(?:when|as|where|while)$/i.test(sentence.tokens[i]!.text))
  );
}

/** The time that hangs on a word itself and not on its verb: of "called off Friday's talks on Monday", the Friday. */
export function ownTimeOf(word: number, sentence: Sentence, times: readonly TimeMention[]): TimeMention | null {
  const dates = times.filter(isDated);
  return nearest(word, sentence, dates, FAR) ?? ofItsParticiple(word, sentence, dates, FAR);
}

/** "a meeting held on Monday", "talks planned for Friday": what is done to a thing in these words dates the thing. */
function ofItsParticiple(
  word: number,
  sentence: Sentence,
  dates: readonly TimeMention[],
  far: number,
): TimeMention | null {
  if (sentence.tokens[word]!.upos !== "NOUN") return null;
  for (const i of children(sentence, word)) {
    const { relation, xpos, lemma } = sentence.tokens[i]!;
    const isDone = relation === "acl" && /^VB[DN]$/.test(xpos) && HAPPENING.test(lemma);
    if (!isDone && !isWhatHappened(i, sentence)) continue;
    const time = nearest(i, sentence, dates, far);
    if (time) return time;
  }
  return null;
}
/** "clashes that erupted on Friday", "the raid, which killed nine on Monday": what it did itself, not what came of it. */
function isWhatHappened(i: number, sentence: Sentence): boolean {
  const { relation, xpos, lemma } = sentence.tokens[i]!;
  return (
    relation === "acl:relcl" &&
    xpos === "VBD" &&
    ITSELF.test(lemma) &&
    children(sentence, i).some((below) => {
      const { relation: role, text } = sentence.tokens[below]!;
      return role === "nsubj" && /^(?:which|that)$/i.test(text);
    })
  );
}
const ITSELF =
  /^(?:occur|happen|take|erupt|break|start|begin|open|end|kill|wound|injure|hit|strike|destroy|leave|claim|rock|last|flare|unfold|follow|devastate|damage)$/;
const HAPPENING = /^(?:hold|convene|schedule|plan|set|slate|organi[sz]e|stage|conduct|carry|launch)$/;

/** The date on whose way up to its verb the word lies; the one with the fewest steps. */
function nearest(word: number, sentence: Sentence, dates: readonly TimeMention[], far: number): TimeMention | null {
  let winner: TimeMention | null = null;
  let fewest = far + 1;
  const isDeed = sentence.tokens[word]!.upos === "VERB";
  for (const date of dates) {
    // "killed in the past four days" took place in them; "talks over the past four days" may be many.
    if (date.type === "duration" && !isDeed) continue;
    if (isOfAnother(date, word, sentence) || (isDeed && isOfApartNoun(date, word, sentence))) continue;
    const told = verbBeside(date, sentence);
    const steps = told === null ? stepsUp(headOfTime(date, sentence), word, sentence) : told === word ? 1 : null;
    // "met for the first time since December": the open date is that of the noun between, not of the meeting.
    if (steps !== null && steps > 1 && date.value?.endsWith("/..")) continue;
    if (steps !== null && steps < fewest) {
      winner = date;
      fewest = steps;
    }
  }
  return winner;
}

/** Whether a date is that of another word than this: of "a raid in Ravna and Friday's attack" that of the attack. */
function isOfAnother(date: TimeMention, word: number, sentence: Sentence): boolean {
  const owner = isOwned(date, sentence) ? (sentence.tokens[headOfTime(date, sentence)]?.head ?? word) : word;
  if (owner !== word && sentence.tokens[owner]?.relation === "conj") return true;
  const since = sinceBefore(date, sentence);
  if (since === null || (word > since && word < headOfTime(date, sentence))) return false;
  return word < since || sentence.tokens[word]!.upos === "VERB";
}

/** "met after the incidents of 9 May": the day is that of the incidents, not of the meeting. */
export function isOfApartNoun(date: TimeMention, verb: number, sentence: Sentence): boolean {
  const head = headOfTime(date, sentence);
  const noun = sentence.tokens[sentence.tokens[head]?.head ?? -1];
  if (noun?.upos !== "NOUN" || noun.head !== verb || !noun.relation.startsWith("obl")) return false;
  const casesOf = (i: number): string[] =>
    wordsUnder(sentence, i).flatMap(({ relation, text }) => (relation === "case" ? [text.toLowerCase()] : []));
  return (
    casesOf(head).includes("of") &&
    casesOf(noun.index).some((text) => /^(?:after|following|since|before|to)$/.test(text))
  );
}

/** Where "since" stands before a noun with a date: of "a visit since the vote last month" the month is the vote's. */
export function sinceBefore(date: TimeMention, { tokens }: Sentence): number | null {
  const first = tokens.findIndex((token) => token.start >= date.start);
  for (let i = first - 1; i >= 0; i--) {
    const { text, upos } = tokens[i]!;
    if (upos === "VERB" || text === ",") return null;
    if (/^since$/i.test(text)) return i < first - 1 ? i : null;
  }
  return null;
}

/** "Friday's talks": the day is that of the talks alone. */
export function isOwned(time: Span, sentence: Sentence): boolean {
  return /^['’]s?$/.test(sentence.tokens[lastToken(time, sentence) + 1]?.text ?? "");
}

function lastToken({ end }: Span, { tokens }: Sentence): number {
  return tokens.findLastIndex((token) => token.end <= end);
}

/**
 * The verb that a time stands beside, where the parser hung the time on another clause: of "Okoro said Monday the talks
 * had failed" and "talks had failed, Okoro on Monday said" the saying. Null where the tree already has it so.
 */
export function verbBeside(date: TimeMention, sentence: Sentence): number | null {
  const first = sentence.tokens.findIndex((token) => token.start >= date.start);
  const behind = sayingBehind(first, lastToken(date, sentence), sentence.tokens);
  if (behind) return behind.index;
  // "Okoro said Friday's raid had failed"
  if (isOwned(date, sentence)) return null;
  const at = sentence.tokens[first - 1]?.text === "on" ? first - 2 : first - 1;
  const verb = sentence.tokens[at];
  if (verb?.upos !== "VERB" || !/^VB[DPZ]$/.test(verb.xpos)) return null;
  const clause = clauseAbove(headOfTime(date, sentence), verb, sentence);
  const isAfter = clause !== null && clause.upos !== "NUM" && clause.index > first;
  return isAfter ? verb.index : null;
}

/** "Okoro said on Friday senior envoys had met": the day hangs on "senior", and so within what was said. */
function clauseAbove(from: number, verb: Token, { tokens }: Sentence): Token | null {
  let at = tokens[tokens[from]?.head ?? -1];
  for (let steps = 0; at && steps < FAR; steps++) {
    if (at.index < from) return null;
    if (at.head === verb.index) return at.relation === "ccomp" ? at : null;
    at = tokens[at.head];
  }
  return null;
}

/** "in retaliation for the strikes", "called it a reprisal for air raids": they went before the blow that is told. */
export function isAnswered({ index }: Token, sentence: Sentence): boolean {
  const before = wordsUnder(sentence, index).find(
    ({ relation, lemma }) => relation === "case" && /^(?:for|to)$/.test(lemma),
  );
  return before !== undefined && ANSWER.test(sentence.tokens[before.index - 1]?.lemma ?? "");
}
const ANSWER = /^(?:retaliation|reprisal|revenge|retribution|response|reply|answer)$/;

/** Steps from a word up to another, without passing a verb on the way. */
function stepsUp(from: number, to: number, sentence: Sentence): number | null {
  let at = from;
  for (let steps = 0; steps <= FAR; steps++) {
    if (at === to) return steps;
    const token = sentence.tokens[at];
    if (!token || token.head < 0 || (token.upos === "VERB" && steps > 0)) return null;
    // "killed in a reprisal for Friday's raid": the Friday is that of the raid alone.
    if (token.upos === "NOUN" && isAnswered(token, sentence)) return null;
    at = token.head;
  }
  return null;
}

export function headOfTime({ start, end }: TimeMention, sentence: Sentence): number {
  const inside = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  const isOutside = (token: Token): boolean => !inside.some(({ index }) => index === token.head);
  return (inside.find((token) => isOutside(token) && token.upos !== "ADP") ?? inside.at(-1))?.index ?? -1;
}

function verbAbove(word: number, sentence: Sentence): number | null {
  let at = word;
  for (let steps = 0; steps < FAR; steps++) {
    const { relation, head } = sentence.tokens[at]!;
    if (head < 0 || !ARGUMENTS.test(relation)) return null;
    if (sentence.tokens[head]!.upos === "VERB") return head;
    at = head;
  }
  return null;
}
