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
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { speakersIn } from "../../../extract/speech/antecedent.ts";
import { refusesStatement } from "../../../extract/speech/made-or-not.ts";
import { ASSESSMENT_VERBS, CLAUSE_VERBS } from "../../../extract/speech/speech-verbs.ts";
import { turnOfCue } from "../../../extract/speech/turns.ts";
import type { Sentence, Token } from "../../../language/analysis.ts";
import { withoutAsides } from "../../../notice/attributions/asides.ts";
import { reportedDrafts } from "../reported-drafts.ts";

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

/** "now called the Front", "praised for his role": a participle on its own is nobody's statement. */
function isBare(verb: Token, { tokens, sentence }: SentenceView): boolean {
  for (let at: Token | undefined = verb; at?.xpos === "VBN"; at = tokens[at.head]) {
    if (childrenBy(sentence, at.index, "aux").length > 0) return false;
    if (!isRelation(at, "conj")) return true;
  }
  return false;
}

/**
 * "which calls itself the Front" is a name; "what envoys call a truce" is told by the way; "after renouncing its arms",
 * "blamed for rejecting it" are told of somebody and said by nobody.
 */
function isToldOfIt(verb: Token, { sentence, tokens }: SentenceView): boolean {
  if (
    childrenBy(sentence, verb.index, "obj", "nsubj").some(({ text, index }) => index > verb.index && ITSELF.test(text))
  )
    return true;
  if (verb.xpos === "VBG" && LEADS.test(tokens[verb.index - 1]?.text ?? "")) return true;
  return isRelation(verb, "acl") && /^what$/i.test(tokens[verb.head]?.text ?? "");
}

const ITSELF = /^(?:itself|themselves|himself|herself)$/i;
const LEADS = /^(?:after|before|since|without|of|for|from)$/i;

/**
 * "praised Lind, saying …": the saying tells it. "what they describe as talks", "had denied him the money": no words.
 */
function isAside(verb: Token, { sentence, tokens }: SentenceView): boolean {
  const objects = childrenBy(sentence, verb.index, "obj", "iobj");
  if (objects.some(({ text, index }) => index < verb.index && /^what$/i.test(text))) return true;
  if (verb.lemma === "deny" && (objects.length > 1 || objects.some(({ upos }) => upos === "PRON"))) return true;
  const isBareName =
    objects.length === 1 &&
    childrenBy(sentence, verb.index, "obl", "xcomp", "ccomp").length === 0 &&
    isNameAlone(objects[0]!, sentence);
  return (
    isBareName &&
    tokens.some(
      ({ index, head, xpos, lemma }) =>
        index > verb.index && head === verb.index && xpos === "VBG" && CLAUSE_VERBS.has(lemma),
    )
  );
}

function isNameAlone({ index, upos }: Token, sentence: Sentence): boolean {
  const behind = childrenBy(sentence, index, "nmod", "acl").filter((token) => token.index > index);
  return /^(?:PROPN|PRON)$/.test(upos) && behind.length === 0;
}

/** Verbs that say something with such an object alone: "raised the possibility", "claimed responsibility", "put the toll at nine". */
const WORDED: ReadonlyMap<string, RegExp> = new Map([
  ["raise", /^(?:concern|possibility|doubt|issue|prospect|alarm|fear|spectre|specter)$/],
  ["claim", /^(?:responsibility|credit|victory)$/],
  ["take", /^(?:responsibility|credit)$/],
  ["accept", /^(?:responsibility|blame)$/],
  ["put", /^(?:number|toll|figure|count|total)$/],
  ["issue", /^(?:ultimatum|warning|appeal|apology|call|threat)$/],
  ["cast", /^(?:doubt)$/],
]);

function isPutInWords({ lemma, index }: Token, { sentence }: SentenceView): boolean {
  const object = WORDED.get(lemma);
  return object !== undefined && childrenBy(sentence, index, "obj").some((noun) => object.test(noun.lemma));
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
