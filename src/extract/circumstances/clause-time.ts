/**
 * The time that a clause shares with those it is told together with, where none hangs on its own words. In: a word and
 * the verb that carries it; out: the time, or null.
 *
 *     Gunmen killed seven as prayers were ending on Tuesday.           killed → Tuesday
 *     Twelve died in shelling of a quarter held by the army on Sunday. died → Sunday
 *     Jets struck Ravna on Monday, killing twelve.                     killing → Monday
 *     the 2016 siege in which nine were killed                         killed → 2016
 *     Okoro spoke on Monday in Ravna, where she met Lind.              met → Monday
 *
 * What is only said ("the ministry said on Friday") is not shared: that is the day of the saying.
 */
import type { Token } from "../../language/analysis.ts";
import { childrenBy, wordsUnder } from "../../language/tree.ts";
import type { TimeMention } from "../../notice/noticed.ts";
import { headOfTime, isDated, isOfApartNoun, isOwned, ownTimeOf, sinceBefore } from "../../notice/times/time-of.ts";
import type { SentenceView } from "../sentence-view.ts";

const STEPS = 8;
/** Nouns up from the one before "which". */
const OF_NOUNS = 2;
/** Clauses that these introduce go on at the same time. */
const MEANWHILE = /^(?:as|while|when|where|in|by|with)$/i;

export function clauseTime(verb: Token, view: SentenceView): TimeMention | null {
  return sharedTime(verb, view) ?? timeOfWhich(verb, view);
}

/** "Friday's raid, which killed nine", "the 2016 siege in which nine died": the time told with what "which" stands for. */
function timeOfWhich({ index, relation, head }: Token, view: SentenceView): TimeMention | null {
  let noun = relation.startsWith("acl:relcl") ? view.tokens[head] : undefined;
  // "conceded last week that its raids had …": the parser hangs what was conceded on the week.
  const isThat = ({ text, upos }: Token): boolean => upos === "SCONJ" && /^that$/i.test(text);
  if (noun && view.isTime(noun) && wordsUnder(view.sentence, index).some(isThat)) return null;
  for (let steps = 0; noun?.upos === "NOUN" && steps < OF_NOUNS; steps++) {
    const time = ownTimeOf(noun.index, view.sentence, view.times);
    if (time && time.basis !== "unresolved" && !time.value?.endsWith("/..")) return time;
    // "Friday's shelling of a school, where nine died"
    noun = noun.relation === "nmod" ? view.tokens[noun.head] : undefined;
  }
  return null;
}

function sharedTime(verb: Token, view: SentenceView): TimeMention | null {
  const mine = new Set(togetherWith(verb, null, view));
  let found: TimeMention | null = null;
  for (const time of view.times) {
    if (!isDated(time) || time.basis === "unresolved" || isOwned(time, view.sentence)) continue;
    if (sinceBefore(time, view.sentence) !== null) continue;
    if (time.value?.endsWith("/..") && time.type === "date") continue;
    const head = view.tokens[headOfTime(time, view.sentence)];
    const told = verbOfTime(time, view);
    if (told && isOfApartNoun(time, told.index, view.sentence)) continue;
    if (!told || !togetherWith(told, head!, view).some((index) => mine.has(index))) continue;
    // Two days in clauses told together: which is meant is not to be told.
    if (found && found.value !== time.value) return null;
    found ??= time;
  }
  return found;
}

/** The verb that carries a time in the tree. */
export function verbOfTime(time: TimeMention, view: SentenceView): Token | null {
  const head = view.tokens[headOfTime(time, view.sentence)];
  return head ? verbAbove(head, view) : null;
}

export function verbAbove(word: Token, view: SentenceView): Token | null {
  let at = view.tokens[word.head];
  for (let steps = 0; at && steps < STEPS; steps++) {
    if (at.upos === "VERB" || wordsUnder(view.sentence, at.index).some(({ relation }) => relation === "cop")) return at;
    at = view.tokens[at.head];
  }
  return null;
}

/** The verb and those above it that are told together with it; `time`: the word of a time that hangs on it. */
function togetherWith(verb: Token, time: Token | null, view: SentenceView): number[] {
  const found = [verb.index];
  let at = verb;
  for (let steps = 0; steps < STEPS; steps++) {
    const next = oneUp(at, steps === 0 ? time : null, view);
    if (!next) break;
    found.push(next.index);
    at = next;
  }
  return found;
}

function oneUp(verb: Token, time: Token | null, view: SentenceView): Token | null {
  const above = view.tokens[verb.head];
  if (!above) return null;
  const marks = childrenBy(view.sentence, verb.index, "mark");
  if (verb.relation.startsWith("advcl")) {
    // "said on Monday that terms were open, speaking in Ravna": he said so as he spoke.
    if (above.relation === "ccomp" && /^(?:speak|talk)$/.test(verb.lemma)) return view.tokens[above.head] ?? null;
    // "When it listed the ships in November, it said …"; who says so now may speak of long ago.
    const isMeanwhile =
      marks.some(({ text }) => MEANWHILE.test(text)) || (!/^VB[PZ]$/.test(above.xpos) && isWhen(verb, view));
    return isMeanwhile || (marks.length === 0 && verb.xpos === "VBG") ? above : null;
  }
  if (verb.relation === "conj" && above.upos === "VERB") return above;
  // "on Monday, when the army began bombarding the town"
  if (verb.relation === "xcomp" && /^(?:begin|start|continue|resume)$/.test(above.lemma)) return above;
  if (verb.relation === "acl:relcl" && verb.xpos === "VBD") {
    const isThere = wordsUnder(view.sentence, verb.index).some(({ text }) => /^where$/i.test(text));
    return isThere ? verbAbove(above, view) : null;
  }
  if (verb.relation !== "acl") return null;
  // "with twelve people killed"
  if (wordsUnder(view.sentence, above.index).some(({ relation, text }) => relation === "case" && /^with$/i.test(text)))
    return verbAbove(above, view);
  // "a quarter held by the army on Sunday": the parser hangs what ends the sentence on its last verb; "held on Sunday" not.
  const carrier = verbAbove(above, view);
  const isTrailing = time !== null && time.index - verb.index > 3 && carrier !== null && carrier.index < verb.index;
  return isTrailing ? carrier : null;
}

/** "when the army began": the tree may take the word for an adverb. */
function isWhen({ index }: Token, { sentence }: SentenceView): boolean {
  return wordsUnder(sentence, index).some(({ relation, text }) => relation === "advmod" && /^when$/i.test(text));
}
