/**
 * What is said to be still open. In: a word that may say so; out: the subject, where the words around it make it so.
 *
 *     The border has yet to be agreed.        the border
 *     The port remains a sticking point.      the port
 */
import { childrenBy, isBetween, isNegated } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export const SETTLING =
  /^(?:resolve|decide|agree|settle|negotiate|work|hammer|finali[sz]e|determine|iron|address|overcome|discuss|debate|hash|thrash)$/;
/** "was set aside", "was left for later", "were deferred" */
export const PUTTING_OFF = /^(?:set|put|leave|defer|postpone|shelve)$/;
export const OPEN = /^(?:unresolved|outstanding|undecided|unsettled|contentious|unanswered)$/i;
export const OBSTACLES = /^(?:sticking|stumbling|obstacle|hurdle|difficulty|bone)$/;

/** What is said to be still open: the subject, where the words around make it so. */
export function subjectOf(word: Token, view: SentenceView): Token | null {
  const { sentence, tokens } = view;
  const above = tokens[word.head];
  const subject = (at: Token | undefined): Token | null =>
    at ? (childrenBy(sentence, at.index, "nsubj")[0] ?? null) : null;
  // "the road is still under discussion"
  if (word.upos === "NOUN" && UNDER.test(word.lemma)) {
    const isUnder = childrenBy(sentence, word.index, "case").some(({ text }) => /^under$/i.test(text));
    return isUnder ? (subject(word) ?? (above?.lemma === "remain" ? subject(above) : null)) : null;
  }
  // "the release of the crew is on the agenda"
  if (word.lemma === "agenda" || HARD.test(word.lemma)) {
    const isSo = word.lemma === "agenda" ? isOn(word, view) : isHardest(word, view);
    // "is not on the agenda", "is not the main issue"
    return isSo && !isNegated(sentence, word.index)
      ? (subject(word) ?? (above?.lemma === "remain" ? subject(above) : null))
      : null;
  }
  // "only the width of the strip remained between the parties"
  if (
    word.lemma === "remain" &&
    childrenBy(sentence, word.index, "obl").some((noun) => isBetween(noun.index, sentence))
  )
    return subject(word);
  // "the question of the border remains"
  if (word.lemma === "remain") {
    const own = subject(word);
    const isQuestion = own && /^(?:question|issue|matter|problem|difference|disagreement|sticking)$/.test(own.lemma);
    const isAlone = childrenBy(sentence, word.index, "xcomp", "obj").length === 0;
    return isQuestion && isAlone && childrenBy(sentence, own.index, "nmod").length > 0 ? own : null;
  }
  if (/^open$/i.test(word.text) && isLeftOpen(word, above, view)) {
    const asked = subject(word) ?? subject(above);
    return asked && QUESTIONS.test(asked.lemma) ? asked : null;
  }
  if (OPEN.test(word.text)) return above?.lemma === "remain" ? subject(above) : subject(word);
  if (OBSTACLES.test(word.lemma)) {
    const noun = /^(?:sticking|stumbling)$/.test(word.lemma) && above?.upos === "NOUN" ? above : word;
    const verb = tokens[noun.head];
    if (verb?.lemma !== "remain" && verb?.lemma !== "prove") return subject(noun);
    const open = subject(verb);
    // "the main obstacle remains the fate of the officers"
    return open === noun
      ? (childrenBy(sentence, verb.index, "xcomp", "obj").find(({ upos }) => upos === "NOUN") ?? null)
      : open;
  }
  const under = childrenBy(sentence, word.index, "aux", "mark", "advmod");
  const has = (pattern: RegExp): boolean => under.some(({ text }) => pattern.test(text));
  const isPassive = under.some(({ relation }) => relation === "aux:pass");
  if (!has(/^be(?:en|ing)?$/i) && !(isPassive && PUTTING_OFF.test(word.lemma))) return null;
  // "has yet to be agreed", "remains to be negotiated", "still needs to be worked out"
  if (above && has(/^to$/i) && /^(?:have|remain|need|be)$/.test(above.lemma) && /^xcomp|^ccomp/.test(word.relation)) {
    const isStill =
      above.lemma === "remain" ||
      childrenBy(sentence, above.index, "advmod").some(({ text }) => /^(?:yet|still)$/i.test(text));
    return isStill ? subject(above) : null;
  }
  if (PUTTING_OFF.test(word.lemma) && isPassive) return isPutOff(word, view) ? subject(word) : null;
  if (isNegated(sentence, word.index) || has(/^(?:still|being)$/i)) return subject(word);
  return null;
}

export const UNDER = /^(?:discussion|negotiation|consideration|debate|dispute)$/;

/** What is hard to settle, where it is the hardest: "remains the most difficult issue". */
export const HARD = /^(?:issue|question|problem|matter|subject)$/;

function isHardest({ index }: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "amod").some(
    ({ xpos, lemma, index: at }) =>
      xpos === "JJS" ||
      /^(?:main|central|chief|principal|key|core)$/.test(lemma) ||
      childrenBy(sentence, at, "advmod").some(({ text }) => /^most$/i.test(text)),
  );
}

function isOn({ index }: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "case").some(({ text }) => /^on$/i.test(text));
}

/** "the question of the border" */
export function isAskedOf({ index }: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "nmod", "acl").length > 0;
}

/** What can be open between parties as a border or a shop is not. */
const QUESTIONS =
  /^(?:question|issue|matter|status|fate|future|point|possibility|detail|date|venue|timing|size|composition|role|share|scope|number|name|choice|make-up|makeup|mandate|leadership|command|boundary|ownership|sovereignty)$/;

/** "remains open", "is still open", "was left open" */
function isLeftOpen(word: Token, above: Token | undefined, { sentence }: SentenceView): boolean {
  const isStill = childrenBy(sentence, word.index, "advmod").some(({ text }) => /^(?:still|wide)$/i.test(text));
  return (
    above?.lemma === "remain" ||
    above?.lemma === "leave" ||
    (isStill && childrenBy(sentence, word.index, "cop").length > 0)
  );
}

/** "set aside", "put off", "left open": the particle makes it so. */
function isPutOff(verb: Token, { tokens }: SentenceView): boolean {
  const next = tokens[verb.index + 1]?.text ?? "";
  const last = tokens[verb.index + 2]?.text ?? "";
  switch (verb.lemma) {
    case "set":
      return /^aside$/i.test(next);
    case "put":
      return /^(?:off|aside)$/i.test(next);
    case "leave":
      return (
        /^(?:aside|open|unresolved|undecided|vague|out)$/i.test(next) ||
        (/^(?:for|until)$/i.test(next) && /^(?:later|last|a|the|future|further)$/i.test(last))
      );
    default:
      return true;
  }
}
