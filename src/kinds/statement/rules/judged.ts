import { childrenBy, isRelation, objectsOf, objectsOfPreposition } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { speakersIn } from "../../../extract/speech/antecedent.ts";
import { citedOrSpeaking, sayingsIn } from "../../../extract/speech/credit.ts";
import { refusesStatement } from "../../../extract/speech/made-or-not.ts";
import type { Speaker } from "../../../extract/speech/speakers.ts";
import { ASSESSMENT_VERBS } from "../../../extract/speech/speech-verbs.ts";
import { turnOfCue } from "../../../extract/speech/turns.ts";
import type { Token } from "../../../language/analysis.ts";
import { contains } from "../../../model/span.ts";
import { judgedWords } from "../judged-words.ts";
import { canPutInWords, isPhrase, isPutInWords, isTold } from "../put-in-words.ts";
import { passesOn, reportedDrafts } from "../reported-drafts.ts";
import { isAside, isBare, isToldOfIt } from "../told-otherwise.ts";

/** Words from a verb to what it rules out or plays down, at most. */
const NEAR = 6;

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
  word: ({ upos, lemma }) => upos === "VERB" && (ASSESSMENT_VERBS.has(lemma) || canPutInWords(lemma)),
  anchor: (token, view) => ASSESSMENT_VERBS.has(token.lemma) || isPutInWords(token, view),
  build(anchor, view, context) {
    const refusal = refusesStatement(anchor, view);
    if (refusal) return stop(anchor, refusal);
    const { sentence } = view;
    if (isBare(anchor, view)) return stop(anchor, "a finite verb");
    if (childrenBy(sentence, anchor.index, "aux:pass").length > 0)
      return stop(anchor, "one who judges, not one judged");
    if (turnOfCue(anchor, context)) return stop(anchor, "no words in quotation marks; those are the statement");
    if (isToldOfIt(anchor, view)) return stop(anchor, "words of its own, not a name or something told by the way");
    // "a truce that the council ordered last summer": what it is about stands before it, and is not put in words.
    const governed = [
      ...objectsOf(sentence, anchor.index),
      ...objectsOfPreposition(sentence, anchor.index, TOPICS),
      ...childrenBy(sentence, anchor.index, "xcomp", "ccomp").map(({ index }) => index),
      ...doneAbout(anchor, view),
    ].filter((index) => !isRelation(anchor, "acl") || (index > anchor.index && !view.isTime(view.tokens[index]!)));
    if (governed.length === 0) return stop(anchor, "an object that it judges or asks for");
    if (isAside(anchor, view)) return stop(anchor, "words of its own; what is said stands beside it");
    const speakers = speakersIn(anchor, view, context);
    if (speakers.length === 0) return stop(anchor, "someone who says it");
    if (isInOthersWords(anchor, view, context, speakers))
      return stop(anchor, "the report's own words, not what another says of them");
    const span = judgedWords(anchor, view);
    if (!span) return stop(anchor, "words that it governs");
    return reportedDrafts(anchor, view, context, speakers, [span]);
  },
});

/** "complained about having to wait", "ruled out sending guards", "played down the raid", "told the guards to leave" */
function doneAbout(verb: Token, view: SentenceView): readonly number[] {
  const { sentence } = view;
  if (isPhrase(verb, view) || isTold(verb, view))
    return childrenBy(sentence, verb.index, "obl", "advcl", "iobj")
      .filter(({ index }) => index > verb.index && index <= verb.index + NEAR)
      .map(({ index }) => index);
  return childrenBy(sentence, verb.index, "advcl")
    .filter(({ index, xpos }) => {
      const [mark] = childrenBy(sentence, index, "mark", "case");
      return xpos === "VBG" && index > verb.index && mark !== undefined && TOPICS.has(mark.text.toLowerCase());
    })
    .map(({ index }) => index);
}

/**
 * "Kenya and Sudan have announced a pause, Lind said": it is he who says so. A medium passes on what others say: "Kenya
 * denied it, the Ledger reported".
 */
function isInOthersWords(anchor: Token, view: SentenceView, context: Context, speakers: readonly Speaker[]): boolean {
  const isOther = ({ name }: Speaker): boolean =>
    !passesOn(name, context) && speakers.every((speaker) => speaker.name !== name);
  return sayingsIn(view, context).some(({ verb, clauses }) => {
    if (verb.index === anchor.index || !clauses.some((clause) => contains(clause, anchor))) return false;
    const others = citedOrSpeaking(verb, view, context);
    return others.length > 0 && others.every(isOther);
  });
}
