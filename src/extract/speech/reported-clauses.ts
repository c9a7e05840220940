/**
 * The words a verb of saying reports. In: the verb; out: spans, one for each clause of its own.
 *
 *     Okoro said the road was open and that aid would follow.
 *                └──────1───────┘          └─────2──────┘
 *     The road was open, Okoro said on Monday, but aid was late.      the clause before and after the attribution
 */

import type { Sentence, Token } from "../../language/analysis.ts";
import { children, isBeyondBreak } from "../../language/tree.ts";
import type { Span } from "../../model/span.ts";
import { withoutAsides } from "../../notice/attributions/asides.ts";
import { isAskedByNobody } from "../../notice/attributions/find-source.ts";
import { agencyOf } from "../../read/segments/agency-names.ts";
import { childrenBy, isRelation, runAround, subjectsOf, subtree, trimmedSpan } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isRelative, upToNextSayer } from "./beside-said.ts";
import { setOffBefore } from "./speakers.ts";
import { CLAUSE_VERBS } from "./speech-verbs.ts";
import { helperOf, isBehindComma, isPresent, splitClauses } from "./split-clauses.ts";

export function reportedClauses(verb: Token, view: SentenceView): Span[] {
  return clausesOf(verb, view).flatMap((span) => upToNextSayer(span, verb, view) ?? []);
}

function clausesOf(verb: Token, view: SentenceView): Span[] {
  const { sentence } = view;
  // "…, Lind said": who speaks right before the verb is no part of what is said, wherever the tree has put the name.
  const beside = view.actors.find((mention) => mention.last === verb.index - 1 && mention.first > 2);
  const speaker = beside ?? (subjectsOf(sentence, verb.index).length === 0 ? setOffBefore(verb, view) : undefined);
  const listener = listenerBehind(verb, view);
  const from = speaker ? nameSetOff(speaker.first, view) : 0;
  const isOutside = (i: number): boolean =>
    (!speaker || i < from || i > verb.index) && (!listener || i < listener.first || i > listener.last);
  const complement =
    childrenBy(sentence, verb.index, "ccomp").find(({ index }) =>
      index > verb.index
        ? !isBeyondBreak(sentence, verb.index, index)
        : !isAskedByNobody(sentence, index) && !isCondition(sentence, index) && !isRelative(sentence, index),
    ) ??
    clauseOfListener(sentence, verb) ??
    clauseBehindOccasion(verb, view) ??
    clauseBeforeSpeaker(verb, view);
  const parted = complement ? null : partedClause(verb, view);
  if (parted) return clauseSpan(sentence, parted, verb.index) ?? [];
  if (complement) {
    const that = thatBehindComma(complement, verb, sentence);
    return splitClauses(sentence, complement, verb).flatMap((words) => {
      const own = words.filter((i) => isOutside(i) && i > that);
      return clauseSpan(sentence, withoutAddedSpeech(sentence, verb, own), verb.index) ?? [];
    });
  }
  // "They met: after months of talk they agreed to a pause": what it says stands behind it, not before.
  if (hasOwnWords(sentence, verb)) return [];
  // "The road was open, Okoro said": the attribution hangs on what is said.
  const isBehind = isRelation(verb, "parataxis") || isSetOff(verb, sentence) || isBehindClause(verb, sentence);
  // "They voted; Okoro answered by leaving": what stands before a break is not what the verb behind it reports.
  if (isBehind && verb.head >= 0 && !isBeyondBreak(sentence, verb.head, verb.index)) {
    const attribution = new Set(subtree(sentence, verb.index));
    const words = subtree(sentence, clauseOf(verb.head, sentence)).filter((i) => !attribution.has(i) && isOutside(i));
    return clauseSpan(sentence, words, verb.index) ?? [];
  }
  const said = childrenBy(sentence, verb.index, "parataxis").find(
    (token) =>
      token.upos !== "PUNCT" &&
      !(token.upos === "VERB" && CLAUSE_VERBS.has(token.lemma)) &&
      !isBeyondBreak(sentence, verb.index, token.index),
  );
  if (said) return clauseSpan(sentence, subtree(sentence, said.index), verb.index) ?? [];
  return beforeAttribution(verb, view, beside);
}

/** "said in May, when the talks began, | that …": what stands before tells when and how it was said; −1 where nothing does. */
function thatBehindComma(complement: Token, verb: Token, sentence: Sentence): number {
  const that = childrenBy(sentence, complement.index, "mark").find(
    ({ index, text }) => /^that$/i.test(text) && index > verb.index && sentence.tokens[index - 1]?.text === ",",
  );
  return that?.index ?? -1;
}

/** "…, Ada Okoro, Kenya's foreign minister said": the name that stands set off before the office. */
function nameSetOff(office: number, { tokens, actors }: SentenceView): number {
  const name = actors.find(({ last, head }) => last === office - 2 && tokens[head]!.upos === "PROPN");
  const isSetOff = name && tokens[office - 1]?.text === "," && tokens[name.first - 1]?.text === ",";
  return isSetOff ? name.first : office;
}

/** "An envoy, who spoke on condition he not be named, said …": on what terms somebody speaks is not what is said. */
function isCondition(sentence: Sentence, head: number): boolean {
  const { first } = runAround(subtree(sentence, head), head);
  return [1, 2].some((back) => sentence.tokens[first - back]?.lemma === "condition");
}

/** Verbs whose object is whoever hears it. */
const HEARD = new Set("tell ask assure inform notify remind warn advise write".split(" "));

/** "told Channel Nine the road was open": whoever hears it, though the tree may hang the name on what is said. */
function listenerBehind(verb: Token, { actors, tokens }: SentenceView): { first: number; last: number } | undefined {
  if (!HEARD.has(verb.lemma)) return undefined;
  const first = verb.index + 1;
  // "told Reuters Kenya would join": the tree may take the wire and the party for one name.
  if (agencyOf(tokens[first]?.text ?? "") !== null && /^(?:MD|VB[DPZ])$/.test(tokens[first + 2]?.xpos ?? ""))
    return tokens[first + 1]!.upos === "PROPN" ? { first, last: first } : undefined;
  let last = actors.find((mention) => mention.first === first)?.last ?? verb.index;
  // A station that nobody knows is a run of words with capitals.
  while (last === verb.index || last < first + LONGEST_LISTENER) {
    const next = tokens[last + 1];
    if (!next || !/^(?:PROPN|NUM)$/.test(next.upos) || !/^\p{Lu}/u.test(next.text)) break;
    last++;
  }
  return last >= first && /^(?:DET|PRON|SCONJ)$/.test(tokens[last + 1]?.upos ?? "") ? { first, last } : undefined;
}

/** Words of a name, at most. */
const LONGEST_LISTENER = 5;

function hasOwnWords(sentence: Sentence, verb: Token): boolean {
  if (HEARD.has(verb.lemma)) return false;
  return (
    childrenBy(sentence, verb.index, "obj", "xcomp").some(
      ({ index, upos }) => index > verb.index && upos !== "PROPN",
    ) ||
    (verb.lemma === "agree" && childrenBy(sentence, verb.index, "obl").length > 0) ||
    isDeed(verb, sentence)
  );
}

/** "answered by recalling its envoy", "read from two sheets": what somebody did, and no words. */
export function isDeed({ lemma, index: verb }: Token, sentence: Sentence): boolean {
  const way = /^(?:answer|respond|reply|retort|counter)$/.test(lemma) ? /^by$/i : lemma === "read" ? /^from$/i : null;
  if (way === null) return false;
  return childrenBy(sentence, verb, "advcl", "obl").some(
    ({ index }) =>
      index > verb &&
      childrenBy(sentence, index, "mark", "case").some(({ text }) => way.test(text)) &&
      // "replied by telephone | that the road was open"
      !/^that$/i.test(sentence.tokens[index + 1]?.text ?? ""),
  );
}

/** "said the road was open, adding that …": what is added is said by itself. */
function withoutAddedSpeech(sentence: Sentence, verb: Token, words: readonly number[]): readonly number[] {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return words;
  const kept = withoutAsides(sentence, verb.index, [{ first, last }]);
  return words.filter((i) => kept.some((range) => range.first <= i && i <= range.last));
}

/** A clause has a verb of its own; "in reality" has none. */
function isPredicate(token: Token): boolean {
  return token.upos === "VERB" || token.upos === "AUX";
}

/** "The ministry, Lind added, was ready": no clause about the ministry, for nothing but commas joins it. */
function isSetOff(verb: Token, sentence: Sentence): boolean {
  if (verb.relation !== "acl:relcl" || sentence.tokens[verb.index + 1]?.text !== ",") return false;
  const { first } = runAround(subtree(sentence, verb.index), verb.index);
  const opening = sentence.tokens[first]!;
  const from = opening.text === "," ? first + 1 : first;
  const own = subjectsOf(sentence, verb.index);
  return (
    sentence.tokens[from - 1]?.text === "," &&
    own.some((i) => i >= from && i < verb.index && !/^(?:who|which|that|whom)$/i.test(sentence.tokens[i]!.text)) &&
    childrenBy(sentence, verb.index, "obj", "ccomp", "xcomp", "obl").length === 0
  );
}

/** "The road is open, an envoy said after the truck had passed": the tree takes it for a circumstance of what is said. */
function isBehindClause(verb: Token, sentence: Sentence): boolean {
  if (verb.relation !== "advcl" || verb.head > verb.index || !/^VB[DZP]$/.test(verb.xpos)) return false;
  const own = childrenBy(sentence, verb.index, "nsubj").filter(({ index }) => index < verb.index);
  const { first } = runAround(subtree(sentence, verb.index), verb.index);
  const isOpen = childrenBy(sentence, verb.index, "mark", "advmod", "obj").some(({ index }) => index < verb.index);
  return own.length > 0 && !isOpen && sentence.tokens[first]?.text === ",";
}

/** What one says and another answers. */
const CLAIMED =
  /^(?:charge|claim|accusation|allegation|assertion|account|version|report|idea|notion|proposal|suggestion|demand|offer|remark)$/;

/** Words after a final attribution that are still part of it: "said on Monday in a statement". */
const LONGEST_TAIL = 9;

/**
 * `…, the Lakeside Monitor said on Monday.` where the tree has lost the way: a comma, a subject, the verb, and little
 * more. What stands before the comma is what is said.
 */
function beforeAttribution(
  verb: Token,
  view: SentenceView,
  beside: SentenceView["actors"][number] | undefined,
): Span[] {
  const { sentence, tokens } = view;
  const tail = tokens.slice(verb.index + 1).filter((token) => token.upos !== "PUNCT");
  if (tail.length > LONGEST_TAIL || tail.some(isPredicate)) return [];
  // Where a text has lost its commas, the name may hang on what is said: "hit several towns Okoro told reporters".
  const own = subjectsOf(sentence, verb.index).find((i) => i < verb.index);
  const named = own === undefined && !tokens.some(({ text }) => text === ",") ? beside : undefined;
  const subject = own ?? named?.head;
  if (subject === undefined) return [];
  const words = named
    ? tokens.slice(named.first, named.last + 1).map(({ index }) => index)
    : subtree(sentence, subject);
  const first = runAround(
    words.filter((i) => i < verb.index),
    subject,
  ).first;
  // Some texts have lost their commas; then only the name of somebody known marks where the attribution begins.
  const isMarked = tokens[first - 1]?.text === "," || view.actors.some((m) => m.first <= subject && subject <= m.last);
  const opener = tokens[first - 1];
  // "a charge | Sudan denies": told of the charge. In "hit the town the monitor said" nothing is told of the town.
  if (isRelation(verb, "acl") && verb.head === first - 1 && CLAIMED.test(opener?.lemma ?? "")) return [];
  if (
    !isMarked ||
    first < 5 ||
    !opener ||
    opener.text === ";" ||
    /^(?:SCONJ|ADP)$/.test(opener.upos) ||
    /^that$/i.test(opener.text)
  )
    return [];
  const span = trimmedSpan(sentence, 0, first - 1);
  const when = circumstancesOf(verb, sentence);
  return span && tokens.slice(0, first).some((token) => isPredicate(token) && !when.has(token.index)) ? [span] : [];
}

/** "After the army had left, Okoro complained of looting": when and why somebody spoke is not what he said. */
function circumstancesOf(verb: Token, sentence: Sentence): ReadonlySet<number> {
  const led = childrenBy(sentence, verb.index, "advcl").filter(
    ({ index }) =>
      index < verb.index &&
      childrenBy(sentence, index, "mark", "advmod").some(({ upos, xpos }) => upos === "SCONJ" || xpos === "WRB"),
  );
  return new Set(led.flatMap(({ index }) => subtree(sentence, index)));
}

/** The verb above a word: attributions hang on a noun of what is said where the tree has lost the way. */
function clauseOf(index: number, sentence: Sentence): number {
  let at = index;
  while (!isPredicate(sentence.tokens[at]!) && sentence.tokens[at]!.head >= 0) {
    const isClause = children(sentence, at).some((i) => isRelation(sentence.tokens[i], "cop", "nsubj"));
    if (isClause) break;
    at = sentence.tokens[at]!.head;
  }
  return at;
}

/** "told reporters that …": the parser at times hangs the clause on the listeners. */
function clauseOfListener(sentence: Sentence, verb: Token): Token | undefined {
  return childrenBy(sentence, verb.index, "obj", "iobj")
    .flatMap((listener) => childrenBy(sentence, listener.index, "acl", "ccomp"))
    .find(
      (clause) =>
        children(sentence, clause.index).some(
          (i) => sentence.tokens[i]!.relation === "mark" && /^that$/i.test(sentence.tokens[i]!.text),
        ) ||
        // "told reporters the road was open": no relative clause, for it has a subject of its own.
        (HEARD.has(verb.lemma) &&
          childrenBy(sentence, clause.index, "nsubj").some(({ text }) => !/^(?:who|which|that)$/i.test(text))),
    );
}

/**
 * "told a rally in Ravna that the army had left", "pointed out at a briefing that Kenya had asked for more": the tree
 * hangs what is said on the occasion, as if it told which one. Where the verb has no other words, it is what is said.
 */
function clauseBehindOccasion(verb: Token, { sentence, tokens, quotations }: SentenceView): Token | undefined {
  if (quotations.length > 0 || childrenBy(sentence, verb.index, "ccomp", "xcomp", "obj", "parataxis").length > 0)
    return undefined;
  if (isRelation(verb, "parataxis", "acl")) return undefined;
  return childrenBy(sentence, verb.index, "obl", "nmod")
    .filter(({ index }) => index > verb.index)
    .flatMap((occasion) => childrenBy(sentence, occasion.index, "acl", "acl:relcl", "ccomp"))
    .find((clause) => {
      const { first } = runAround(subtree(sentence, clause.index), clause.index);
      const subjects = childrenBy(sentence, clause.index, "nsubj", "nsubj:pass", "expl");
      return (
        tokens[first]!.text === "that" &&
        /^VB[DPZN]$|^JJ|^NN/.test(clause.xpos) &&
        subjects.some(({ text }) => text !== "that")
      );
    });
}

/**
 * "announced the council | and the militia have been in talks": two parties that meet, where the tree takes the first for
 * what is announced. The tense tells: the report says in the past what was said in the present.
 */
function partedClause(verb: Token, view: SentenceView): number[] | null {
  const { sentence } = view;
  const [object] = childrenBy(sentence, verb.index, "obj").filter(({ index }) => index > verb.index);
  const goesOn = childrenBy(sentence, verb.index, "conj").find(({ index }) => index > (object?.index ?? index));
  if (!object || !goesOn || verb.xpos !== "VBD" || !isPresent(goesOn, sentence) || isBehindComma(goesOn, sentence))
    return null;
  const [subject] = [
    ...childrenBy(sentence, goesOn.index, "nsubj", "nsubj:pass"),
    ...childrenBy(sentence, object.index, "conj"),
  ];
  const isParty = (index: number): boolean => view.actors.some(({ first, last }) => first <= index && index <= last);
  const arePlural = subject && isParty(subject.index) && /^(?:have|are)$/i.test(helperOf(goesOn, sentence)?.text ?? "");
  if (!arePlural || subject.xpos === "NNS" || subject.xpos === "NNPS") return null;
  return [...subtree(sentence, object.index), ...subtree(sentence, goesOn.index)].sort((a, b) => a - b);
}

/** "In fresh raids jets hit the harbour said the Lakeside Monitor": a clause with a subject, before a verb with its own behind it. */
function clauseBeforeSpeaker(verb: Token, { sentence }: SentenceView): Token | undefined {
  if (!childrenBy(sentence, verb.index, "nsubj").some(({ index }) => index > verb.index)) return undefined;
  return childrenBy(sentence, verb.index, "advcl").find(
    ({ index, xpos }) =>
      index < verb.index &&
      /^VB[DPZ]$/.test(xpos) &&
      childrenBy(sentence, index, "nsubj").length > 0 &&
      childrenBy(sentence, index, "mark").length === 0,
  );
}

/** "Two schools that were near [are] among the losses, Lind said": a clause begins no later than at its subject. */
function withSubject({ tokens }: Sentence, first: number, verb: number): number {
  if (!/^(?:MD|VB[DPZ])$/.test(tokens[first]!.xpos)) return first;
  if (first < verb) return 0;
  const start = tokens[verb + 1]!.text.toLowerCase() === "that" ? verb + 2 : verb + 1;
  return tokens.slice(start, first).some(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos)) ? start : first;
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

function startsClause(token: Token | undefined): boolean {
  return token !== undefined && /^(?:PRON|DET|PROPN|NUM|ADJ|NOUN|SCONJ)$/.test(token.upos);
}

/** The clause as a span, on the side of the verb where it mostly lies, without "that", "and" and commas in front. */
function clauseSpan(sentence: Sentence, words: readonly number[], verb: number): Span[] | null {
  const before = words.filter((i) => i < verb);
  const after = words.filter((i) => i > verb);
  // "The council of the five northern towns, Lind added, would meet": the longer side may be no clause.
  const isClause = (side: readonly number[]): boolean => side.some((i) => isPredicate(sentence.tokens[i]!));
  const [longer, other] = before.length >= after.length ? [before, after] : [after, before];
  // "The road is open, police said, though drivers put the wait at hours": the report's own words, or another's.
  const goesOn = after.map((i) => sentence.tokens[i]!).find(({ upos }) => upos !== "PUNCT");
  const isContrast = /^(?:though|although|while|whereas)$/i.test(goesOn?.text ?? "") && isClause(before);
  const side = isContrast ? before : isClause(longer) || !isClause(other) ? longer : other;
  if (side.length === 0) return null;
  const middle = side[Math.floor(side.length / 2)]!;
  let { first, last } = runAround(side, middle);
  const isOpener = (token: Token | undefined): boolean =>
    token !== undefined &&
    ((/^that$/i.test(token.text) && (token.upos === "SCONJ" || token.relation === "obj")) ||
      token.upos === "CCONJ" ||
      token.upos === "PUNCT") &&
    !/["“‘']/.test(token.text);
  while (first < last && isOpener(sentence.tokens[first])) first++;
  // "pointed out the road was open": the tree may take "out" for a word of what is said.
  if (first === verb + 1 && sentence.tokens[verb]!.lemma === "point" && /^out$/i.test(sentence.tokens[first]!.text))
    first++;
  // "said Monday it was ready": the day on which it was said.
  if (first === verb + 1 && DAY.test(sentence.tokens[first]!.text) && startsClause(sentence.tokens[first + 1])) first++;
  first = withSubject(sentence, first, verb);
  if (last - first < 1 || !sentence.tokens.slice(first, last + 1).some(isPredicate)) return null;
  const span = trimmedSpan(sentence, first, last);
  return span ? [span] : null;
}
