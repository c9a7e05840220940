import {
  childrenBy,
  isRelation,
  objectsOf,
  objectsOfPreposition,
  runAround,
  subtree,
  trimmedSpan,
} from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { speakersIn } from "../../../extract/speech/antecedent.ts";
import { refusesStatement } from "../../../extract/speech/made-or-not.ts";
import { ASSESSMENT_VERBS } from "../../../extract/speech/speech-verbs.ts";
import { turnOfCue } from "../../../extract/speech/turns.ts";
import type { Sentence } from "../../../language/analysis.ts";
import { withoutAsides } from "../../../notice/attributions/asides.ts";
import { isPutInWords, WORDED } from "../put-in-words.ts";
import { reportedDrafts } from "../reported-drafts.ts";
import { isAside, isBare, isToldOfIt } from "../told-otherwise.ts";

/** Words that begin circumstances behind a comma. */
const CIRCUMSTANCE =
  /^(?:after|before|following|amid|despite|as|in|during|when|since|because|on|at|without|with|leaving|making)$/i;

/**
 * "blamed the army while insisting on talks", "announced a pause, after a night of talks": what somebody says meanwhile
 * is another statement, and circumstances set off by a comma are the report's own words.
 */
function beforeCircumstances({ tokens }: Sentence, { first, last }: { first: number; last: number }): number {
  const at = tokens.findIndex(
    ({ index, text, upos }) =>
      index > first + 1 &&
      index <= last &&
      ((/^(?:while|whereas)$/i.test(text) && upos === "SCONJ") ||
        (text === "," && CIRCUMSTANCE.test(tokens[index + 1]?.text ?? ""))),
  );
  return at < 0 ? last : at - 1;
}

/** Prepositions of what is judged or asked for; "in a letter" and "during a call" are not. */
const TOPICS = new Set(["for", "on", "upon", "to", "about", "against", "of", "over", "as", "at"]);

/**
 *     Okoro accused the northern army of breaking the truce.
 *     speaker└──────────────content─────────────────────┘
 *     Lind vowed to return to the table.
 *     speaker    └───────content──────┘
 *
 * A verb that judges, asks or promises, with the words it governs.
 */
export const judged = rule({
  id: "statement/judged",
  kind: "statement",
  after: ["statement/said"],
  starts: "verb that judges, asks or promises in words",
  word: ({ upos, lemma }) => upos === "VERB" && (ASSESSMENT_VERBS.has(lemma) || WORDED.has(lemma)),
  anchor: (token, view) => ASSESSMENT_VERBS.has(token.lemma) || isPutInWords(token, view),
  build(anchor, view, context) {
    const refusal = refusesStatement(anchor, view);
    if (refusal) return stop(anchor, refusal);
    if (isBare(anchor, view)) return stop(anchor, "a finite verb");
    const { sentence } = view;
    const promised = childrenBy(sentence, anchor.index, "xcomp")[0];
    if (turnOfCue(anchor, context)) return stop(anchor, "no words in quotation marks; those are the statement");
    if (isToldOfIt(anchor, view)) return stop(anchor, "words of its own, not a name or something told by the way");
    // "a truce that the council ordered last summer": what it is about stands before it, and is not put in words.
    const governed = [
      ...objectsOf(sentence, anchor.index),
      ...objectsOfPreposition(sentence, anchor.index, TOPICS),
      ...childrenBy(sentence, anchor.index, "xcomp", "ccomp").map(({ index }) => index),
    ].filter((index) => !isRelation(anchor, "acl") || (index > anchor.index && !view.isTime(view.tokens[index]!)));
    if (governed.length === 0) return stop(anchor, "an object that it judges or asks for");
    if (isAside(anchor, view)) return stop(anchor, "words of its own; what is said stands beside it");
    const speakers = speakersIn(anchor, view, context);
    if (speakers.length === 0) return stop(anchor, "someone who says it");
    // "vowed to return": what is promised is the content; in "urged both sides to return" the verb belongs to it.
    const isPromise = promised !== undefined && view.tokens[anchor.index + 1]?.text.toLowerCase() === "to";
    const start = isPromise ? anchor.index + 1 : anchor.index;
    const words = subtree(sentence, anchor.index, ["nsubj", "conj", "cc", "parataxis", "nsubj:pass"]);
    const whole = { first: start, last: runAround(words, anchor.index).last };
    const kept = withoutAsides(sentence, anchor.index, [whole]).find(({ first }) => first === start) ?? whole;
    const span = trimmedSpan(sentence, start, beforeCircumstances(sentence, kept));
    if (!span) return stop(anchor, "words that it governs");
    return reportedDrafts(anchor, view, context, speakers, [span]);
  },
});
