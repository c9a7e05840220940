/**
 * Who is meant by a pronoun that speaks, where no actor with a name is. In: a verb of saying; out: its speakers, a
 * pronoun among them replaced by whoever of its number spoke last before it.
 *
 *     Senior officials said the deal was close. They warned that time was short.     They → "Senior officials"
 *     The Lakeside Monitor counted 34. Eleven were children, it said.                it → Lakeside Monitor
 */

import type { Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import { wordsAt } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { isAddingThat } from "../../notice/attributions/asides.ts";
import type { Attribution } from "../../notice/attributions/attribution.ts";
import { actorType } from "../actor-named.ts";
import { antecedentOf } from "../antecedent.ts";
import { childrenBy, isRelation, subjectAstray, subjectsOf, withConjuncts } from "../clauses.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { bothSides } from "../sides/both-sides.ts";
import { sourceAccordingTo } from "./according-to.ts";
import { headsOf } from "./attributed.ts";
import { type Speaker, speakerAt, speakersOf } from "./speakers.ts";
import { ASSESSMENT_VERBS, CLAUSE_VERBS } from "./speech-verbs.ts";
import { writtenBy } from "./written-by.ts";

/** How many sentences back a pronoun reaches. */
const MEMORY = 3;

/** Sentences of one who goes on speaking. */
const LONGEST_TURN = 6;

export function speakersIn(verb: Token, view: SentenceView, context: Context): Speaker[] {
  const above = addsTo(verb, view);
  if (above) return speakersIn(above, view, context);
  const source = sourceAccordingTo(verb, view);
  const speakers =
    source === null
      ? speakersOf(verb, view, context.report.text)
      : withConjuncts(view.sentence, source).flatMap((head) => speakerAt(head, view, context.report.text) ?? []);
  if (speakers.length === 0) {
    const subjects = subjectsOf(view.sentence, verb.index).map((i) => view.tokens[i]!);
    // "Kenya and Sudan met. Both said …"
    const both = subjects.find(({ text }) => /^(?:both|each)$/i.test(text));
    if (both) return eachSide({ name: both.text, span: both, head: both.index }, view, context);
    const it = subjects.find((token) => token.text.toLowerCase() === "it");
    // "It was confirmed by two envoys that …": nobody who spoke before.
    if (!it || it.relation === "nsubj:pass") return [];
    const above = actsAbove(it, verb, view, context);
    if (above.length > 0) return above;
    const spoke = whoSpokeBefore(it, view, context);
    return spoke.length > 0 ? spoke : whoIsMeant(it, view, context);
  }
  return speakers.flatMap((speaker) => {
    const token = view.tokens[speaker.head]!;
    // "Both sides accused each other", "the statement said": whom it means was told before.
    const meantBy = [...eachSide(speaker, view, context), ...writtenBy(speaker.head, view, context)];
    if (meantBy.length > 0) return meantBy;
    if (!/^(?:they|he|she)$/i.test(speaker.name)) return describedBefore(token, view, context) ?? [speaker];
    const meant = whoSpokeBefore(token, view, context);
    if (meant.length > 0) return meant;
    if (token.text.toLowerCase() === "they") return whoActed(token, view, context, speaker);
    // "A spokesman, Tomas Lind, had no answer. …, he said.": whoever was told of before, where nobody has spoken yet.
    const before = antecedentOf(token, view, context);
    return [before ? { ...speaker, name: before.name } : speaker];
  });
}

/** "Both sides", as each of the two that are meant; nobody where the words mean no two. */
function eachSide(speaker: Speaker, view: SentenceView, context: Context): Speaker[] {
  return bothSides(speaker.head, view, context).map(({ name }) => ({ ...speaker, name }));
}

function withSides(speaker: Speaker, view: SentenceView, context: Context): Speaker[] {
  const sides = eachSide(speaker, view, context);
  return sides.length > 0 ? sides : [speaker];
}

/** Whoever an attribution names; for a pronoun, whom it means. */
export function attributedSpeakers(
  { source }: Attribution,
  verb: Token,
  view: SentenceView,
  context: Context,
): Speaker[] {
  if (!source) return [];
  const [first] = headsOf(source, view.sentence);
  // "an official familiar with the matter": the tree may hang it all on the adjective.
  if (first !== undefined && view.tokens[first]!.upos === "ADJ" && view.tokens[first - 1]?.upos === "NOUN")
    return [{ name: wordsAt(context.report.text, source), span: source, head: first }];
  const speakers = headsOf(source, view.sentence)
    .filter((head) => view.tokens[head]!.upos !== "PRON")
    .flatMap((head) => {
      const speaker = speakerAt(head, view, context.report.text);
      return speaker ? withSides(speaker, view, context) : [];
    });
  return speakers.length > 0 ? speakers : speakersIn(verb, view, context);
}

/**
 * "Okoro said the army, which left, would not return if it was shot at and [warned] that …": a verb without a subject
 * goes on with whoever speaks above, in the same tense, though the tree hangs it on what is said.
 */
function addsTo(verb: Token, view: SentenceView): Token | null {
  // "a claim that Lind denied, [saying] …": he does, who denies it.
  const head = view.tokens[verb.head];
  const isOwn =
    head?.upos === "VERB" && isRelation(head, "acl") && isRelation(verb, "advcl") && head.index < verb.index;
  const who = isOwn && speaks(head) ? childrenBy(view.sentence, head.index, "nsubj") : [];
  if (who.some(({ text }) => !/^(?:which|that|who|it)$/i.test(text))) return null;
  if (isAddingThat(view.sentence, verb)) return lastSpeechBefore(verb, view);
  const isParticiple = verb.xpos === "VBG" && isRelation(verb, "advcl", "conj", "xcomp");
  if (!(isParticiple || (isRelation(verb, "conj") && /^VB[DZP]?$/.test(verb.xpos)))) return null;
  const own = childrenBy(view.sentence, verb.index, "nsubj", "aux");
  if (own.length > 0 || (isParticiple && !isSetOff(verb, view)) || subjectAstray(verb, view.sentence) !== null)
    return null;
  let isReported = false;
  let at = view.tokens[verb.head];
  for (let above = at && view.tokens[at.head]; at && above; at = above, above = view.tokens[above.head]) {
    isReported ||= isRelation(at, "ccomp");
    const isSpeech = above.upos === "VERB" && CLAUSE_VERBS.has(above.lemma) && above.index < verb.index;
    // "officials stress he has agreed and [warn]": many warn; the parser may take it for an infinitive.
    const isAlike = above.xpos === verb.xpos || (above.xpos === "VBP" && verb.xpos === "VB");
    if (isReported && isSpeech) return isParticiple || isAlike ? above : null;
  }
  return null;
}

function speaks({ lemma }: Token): boolean {
  return CLAUSE_VERBS.has(lemma) || ASSESSMENT_VERBS.has(lemma);
}

function lastSpeechBefore(verb: Token, { sentence, tokens }: SentenceView): Token | null {
  return (
    tokens.findLast(
      ({ index, upos, lemma, xpos, relation }) =>
        index < verb.index &&
        !/^(?:ccomp|acl)/.test(relation) &&
        upos === "VERB" &&
        xpos !== "VBG" &&
        CLAUSE_VERBS.has(lemma) &&
        subjectsOf(sentence, index).length > 0,
    ) ?? null
  );
}

function isSetOff(verb: Token, { sentence, tokens }: SentenceView): boolean {
  const first = Math.min(verb.index, ...children(sentence, verb.index));
  return tokens[first]?.text === "," || tokens[first - 1]?.text === ",";
}

/** The last speakers before a pronoun that agree with it, at the pronoun's own words. */
function whoSpokeBefore(pronoun: Token, view: SentenceView, context: Context): Speaker[] {
  const here = view.sentence.index;
  for (let index = here; index >= Math.max(0, here - MEMORY); index--) {
    const before = context.view(index);
    for (const verb of before.tokens.toReversed()) {
      const isAhead = index === here && verb.start > pronoun.start;
      // "Lind dismissed the plan. “…,” [he] said.", "That was dismissed by Lind."
      const isJudging = index < here && ASSESSMENT_VERBS.has(verb.lemma) && isRelation(verb, "root");
      if (isAhead || verb.upos !== "VERB" || !(CLAUSE_VERBS.has(verb.lemma) || isJudging) || before.quotationAt(verb))
        continue;
      const speakers = speakersOf(verb, before, context.report.text).filter(
        ({ name }) => !/^(?:they|he|she)$/i.test(name),
      );
      if (speakers.length > 0 && agrees(pronoun, speakers, before, context)) {
        const span = { start: pronoun.start, end: pronoun.end };
        // "Both ministers thanked the host. They deplored …": the two that were meant there.
        return speakers.flatMap((one) => withSides(one, before, context)).map((one) => ({ ...one, span }));
      }
    }
  }
  return [];
}

/**
 * "A spokesman for the Front said the guards had fled from Lind's men. “They ran,” [he] said.": whoever spoke right before
 * without a name comes before a name that was only told of.
 */
function describedBefore(pronoun: Token, view: SentenceView, context: Context): Speaker[] | null {
  if (!/^(?:he|she)$/i.test(pronoun.text) || view.sentence.index === 0) return null;
  let at = view.sentence.index - 1;
  // What the quotations before the pronoun have said themselves is passed over, and so is "he said" behind one.
  const goesOn = (index: number): boolean => {
    const passed = context.view(index);
    return isWhollyQuoted(passed) || isSaidByPronoun(pronoun, passed);
  };
  while (at > 0 && view.sentence.index - at <= LONGEST_TURN && goesOn(at)) at--;
  const before = context.view(at);
  const [verb] = before.tokens.filter(({ relation, upos }) => relation === "root" && upos === "VERB");
  if (!verb || !CLAUSE_VERBS.has(verb.lemma)) return null;
  const speakers = speakersOf(verb, before, context.report.text);
  const isDescribed = speakers.length === 1 && before.tokens[speakers[0]!.head]!.upos === "NOUN";
  if (!isDescribed || actorAt(speakers[0]!.head, before.sentence, before.actors)) return null;
  if (!agrees(pronoun, speakers, before, context)) return null;
  return speakers.map(({ name, head }) => ({ name, head, span: { start: pronoun.start, end: pronoun.end } }));
}

/** "“We are not doing it,” he said." */
function isSaidByPronoun(pronoun: Token, { tokens, quotations }: SentenceView): boolean {
  const said = pronoun.text.toLowerCase();
  return (
    quotations.length > 0 &&
    tokens.some(
      ({ text, relation, head }) =>
        text.toLowerCase() === said && relation.startsWith("nsubj") && CLAUSE_VERBS.has(tokens[head]!.lemma),
    )
  );
}

function isWhollyQuoted(view: SentenceView): boolean {
  return view.tokens.every((token) => token.upos === "PUNCT" || view.quotationAt(token) !== null);
}

/**
 * "The Lakeside Monitor published a report. [It] said …", "In May it said": a party that acted, where nobody spoke
 * before. "It" behind a clause or a quotation may mean much else.
 */
function whoIsMeant(it: Token, view: SentenceView, context: Context): Speaker[] {
  const isMain = view.tokens
    .slice(0, it.index)
    .every((token) => !/^(?:VERB|AUX)$/.test(token.upos) && !view.quotationAt(token));
  const meant = isMain ? antecedentOf(it, view, context) : null;
  return meant && actorType(meant.name, context) !== undefined ? [{ ...meant, head: it.index }] : [];
}

/** "The navy stopped a ship | it said | was carrying arms": whoever acts in the clause over it. */
function actsAbove(pronoun: Token, verb: Token, view: SentenceView, context: Context): Speaker[] {
  const { sentence, tokens } = view;
  const before = tokens[pronoun.index - 1];
  const isTold =
    pronoun.index === verb.index - 1 &&
    (/^(?:NOUN|PROPN)$/.test(before?.upos ?? "") || /^(?:that|which|who|whom|what)$/i.test(before?.text ?? ""));
  if (!isTold || isRelation(verb, "root")) return [];
  for (let at = tokens[verb.head]; at; at = tokens[at.head]) {
    const [subject] = childrenBy(sentence, at.index, "nsubj");
    if (!subject || subject.index > pronoun.index) continue;
    const speakers = speakersOf(at, view, context.report.text);
    const isOne = speakers.length > 0 && agrees(pronoun, speakers, view, context);
    const span = { start: pronoun.start, end: pronoun.end };
    return isOne ? speakers.map(({ name, head }) => ({ name, head, span })) : [];
  }
  return [];
}

/** "Senior officials on the flight played it down, although [they] said": the many who act in the main clause. */
function whoActed(pronoun: Token, view: SentenceView, context: Context, speaker: Speaker): Speaker[] {
  const isThey = ({ index }: SentenceView["sentence"]): boolean => {
    const { tokens } = context.view(index);
    return tokens.some(
      ({ text, relation, head }) =>
        /^they$/i.test(text) && /^nsubj/.test(relation) && tokens[head]?.relation === "root",
    );
  };
  const told = [view];
  // "They deplored the raid. They urged …": the same all along.
  for (let at = view.sentence.index - 1; at >= 0 && told.length <= LONGEST_TURN; at--) {
    told.push(context.view(at));
    if (!isThey(context.view(at).sentence)) break;
  }
  for (const { sentence, tokens } of told) {
    const root = tokens.find(({ relation }) => relation === "root");
    const heads = root ? subjectsOf(sentence, root.index).filter((i) => tokens[i]!.start !== pronoun.start) : [];
    const here = context.view(sentence.index);
    const meant = heads.flatMap((head) => speakerAt(head, here, context.report.text) ?? []);
    if (meant.length > 0 && agrees(pronoun, meant, here, context) && !/^(?:they|he|she)$/i.test(meant[0]!.name))
      return meant.flatMap((one) => withSides(one, here, context)).map(({ name }) => ({ ...speaker, name }));
  }
  return [speaker];
}

/** "State TV said NATO had struck the port. [It] also said …": bodies without a name that "it" can mean; a general list. */
const BODIES =
  /^(?:tv|television|radio|newspaper|paper|daily|channel|station|broadcaster|agency|website|ministry|government|council|committee|commission|company|party|group|army|military|monitor|office|department|court|union|movement|command|coalition|delegation|parliament|bank|firm|institute|charity)$/i;

function agrees(pronoun: Token, speakers: readonly Speaker[], view: SentenceView, context: Context): boolean {
  const [first] = speakers;
  const head = view.tokens[first!.head]!;
  const isPlural = speakers.length > 1 || head.xpos === "NNS" || head.xpos === "NNPS";
  const type = actorType(first!.name, context);
  switch (pronoun.text.toLowerCase()) {
    case "they":
      return isPlural;
    case "it":
      return !isPlural && (type === undefined ? BODIES.test(head.lemma) : type !== "person");
    default:
      return !isPlural && (type === undefined || type === "person");
  }
}
