/**
 * How far an encounter is by an infinitive: the verb or noun above it tells. In: the word for the encounter, its verb with
 * "to" and the words that hang on it; out: the status and the word that shows it, or null where none is told of.
 *
 *     is due to meet Lind · has accepted an invitation to visit Kenya    planned
 *     offered to meet Lind                                               proposed
 *     were to have met in May                                            cancelled
 *     is said to have met Lind · was shown in to see Lind                held
 *     failed to meet · is ready to meet · no plans to meet               of none
 */
import { childrenBy, isNegated, isRelation } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { HEARD } from "../../language/words/heard.ts";
import type { StatusFound } from "./meeting-status.ts";
import { PLANNING, PROPOSING, REFUSING } from "./meeting-words.ts";
import { firstToDo, isTelling } from "./told-as-held.ts";
import { isAfter, wholeOf } from "./whole-of.ts";

export function statusOfInfinitive(
  word: Token,
  verb: Token,
  to: Token,
  under: readonly Token[],
  view: SentenceView,
): StatusFound | null {
  const above = view.tokens[verb.head];
  if (isMissed(verb, above, under)) return { status: "cancelled", sign: to };
  if (above) {
    if (isNegated(view.sentence, above.index) || REFUSING.has(above.lemma)) return null;
    const held = heldBy(word, verb, above, under, view);
    if (held) return held;
    if (isNothingDone(verb, above, view)) return null;
    const there = thereBy(word, verb, above, view);
    if (there) return there;
    // "has accepted an invitation to visit Kenya"
    const over = view.tokens[above.head];
    if (above.lemma === "invitation" && over?.lemma === "accept") return { status: "planned", sign: over };
    // "is ready to meet him anywhere": a stance, and no meeting that is put up.
    if (/^(?:ready|willing|prepared)$/.test(above.lemma)) return null;
    if (PROPOSING.has(above.lemma)) return { status: "proposed", sign: above };
  }
  // "meant to give the negotiations more time": by that they are neither planned nor over.
  if (verb !== word && AFFECTING.test(verb.lemma)) return { status: "under-way", sign: verb };
  return { status: "planned", sign: above && PLANNING.has(above.lemma) ? above : to };
}

const AFFECTING =
  /^(?:give|help|boost|support|save|aid|assist|influence|affect|facilitate|strengthen|undermine|derail|sabotage|advance|bolster|rescue|salvage|disrupt|obstruct|spoil|torpedo)$/;

/** "were to have met in May": they did not. */
function isMissed(verb: Token, above: Token | undefined, under: readonly Token[]): boolean {
  const isPerfect =
    verb.xpos === "VBN" && under.some(({ text, relation }) => relation === "aux" && /^have$/i.test(text));
  return isPerfect && (above?.lemma === "be" || under.some(({ text }) => /^(?:was|were)$/i.test(text)));
}

/** "is said to have met Lind", "is reported to describe a conversation with Lind", "is the first president to visit Kenya" */
function heldBy(
  word: Token,
  verb: Token,
  above: Token,
  under: readonly Token[],
  view: SentenceView,
): StatusFound | null {
  const isPerfect = under.some(({ relation, lemma }) => relation === "aux" && lemma === "have");
  const isHeard = HEARD.test(above.lemma) && isRelation(verb, "xcomp", "ccomp");
  if (isHeard && (isPerfect || isTelling(verb, word, view))) return { status: "held", sign: verb };
  return isRelation(verb, "acl") ? firstToDo(above, view) : null;
}

/** "failed to meet", "has to telephone five commanders before every break", "There are no plans for them to meet." */
function isNothingDone(verb: Token, above: Token, { sentence }: SentenceView): boolean {
  if (/^(?:fail|neglect|forget|have|need|use)$/.test(above.lemma) && isRelation(verb, "xcomp")) return true;
  const plans = above.lemma === "be" ? childrenBy(sentence, above.index, "nsubj")[0] : above;
  return plans?.upos === "NOUN" && childrenBy(sentence, plans.index, "det").some(({ text }) => /^no$/i.test(text));
}

/** "rose to speak at Friday's banquet": he was there; "was shown in to see Lind": so she did. */
function thereBy(word: Token, verb: Token, above: Token, view: SentenceView): StatusFound | null {
  const isAtIt = isRelation(wholeOf(word, view), "obl") && isAfter(word, view, /^(?:at|during)$/i);
  const isActing = above.xpos === "VBD" && !PLANNING.has(above.lemma) && !PROPOSING.has(above.lemma);
  const isBrought = above.xpos === "VBN" && /^(?:usher|show|admit|take|bring|lead|escort)$/.test(above.lemma);
  const wasBrought =
    isBrought && childrenBy(view.sentence, above.index, "aux:pass").some(({ text }) => /^(?:was|were)$/i.test(text));
  return (verb !== word && isAtIt && isActing) || wasBrought ? { status: "held", sign: above } : null;
}
