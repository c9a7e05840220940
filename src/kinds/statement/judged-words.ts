/**
 * The words of a verb that judges, asks or promises. In: the verb; out: their span, or null where it governs none.
 *
 *     Okoro [accused the army of breaking the truce] after a night of shelling
 *     Lind vowed to [return to the table]
 *     Okoro called [the raid “cruel” and “useless”]           quoted for the most part: what is quoted counts
 */
import { childrenBy, runAround, subtree, trimmedSpan } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { CLAUSE_VERBS } from "../../extract/speech/speech-verbs.ts";
import type { Sentence, Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";
import { withoutAsides } from "../../notice/attributions/asides.ts";
import { isWordOrTwo } from "./reported-drafts.ts";

export function judgedWords(verb: Token, view: SentenceView): Span | null {
  const { sentence, tokens } = view;
  const named = namedIn(verb, view);
  if (named) return named;
  const promised = childrenBy(sentence, verb.index, "xcomp")[0];
  // "vowed to return": what is promised is the content; in "urged both sides to return" the verb belongs to it.
  const isPromise = promised !== undefined && tokens[verb.index + 1]?.text.toLowerCase() === "to";
  const start = isPromise ? verb.index + 1 : verb.index;
  const words = withoutOthers(subtree(sentence, verb.index, OTHER_CLAUSES), verb, view);
  const whole = { first: start, last: runAround(words, verb.index).last };
  const kept = withoutAsides(sentence, verb.index, [whole]).find(({ first }) => first === start) ?? whole;
  // Where the tree has torn what was urged from the verb, the verb alone is no words.
  if (kept.last <= verb.index) return null;
  return trimmedSpan(
    sentence,
    start,
    beforeNextClause(sentence, {
      ...kept,
      last: beforeTold(sentence, { ...kept, last: beforeCircumstances(sentence, kept) }),
    }),
  );
}

/** "called it a surrender, and its rivals | urged a strike": another does so, wherever the tree has hung it. */
function beforeNextClause({ tokens }: Sentence, { first, last }: { first: number; last: number }): number {
  const at = tokens.findIndex(({ index, text }) => {
    if (index <= first || index >= last || text !== "," || !/^(?:and|but)$/i.test(tokens[index + 1]?.text ?? ""))
      return false;
    const verb = tokens.find((token) => token.index > index + 2 && /^(?:VERB|AUX)$/.test(token.upos));
    if (!verb || verb.index > last || !/^VB[DZ]$/.test(verb.xpos)) return false;
    const phrase = tokens.slice(index + 2, verb.index);
    return (
      phrase.every(({ upos }) => /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|PART|ADV)$/.test(upos)) && isSubjectOf(phrase, verb)
    );
  });
  return at < 0 ? last : at - 1;
}

function isSubjectOf(phrase: readonly Token[], verb: Token): boolean {
  return phrase.some(({ relation, head }) => /^nsubj/.test(relation) && head === verb.index);
}

const OTHER_CLAUSES = ["nsubj", "conj", "cc", "parataxis", "nsubj:pass"];

/** Verbs that give something a name; what they give it is what is said. */
const NAMING = /^(?:call|describe|characteri[sz]e|label|term|dub|brand|portray|denounce|dismiss)$/;

/** "called the raid “cruel” and “useless”": what follows the verb, to the last of its quotations, if most of it is quoted. */
function namedIn(verb: Token, view: SentenceView): Span | null {
  const { tokens, quotations } = view;
  const object = tokens[verb.index + 1];
  // "called for “calm”" asks for it.
  if (!object || !NAMING.test(verb.lemma) || /^(?:for|on|upon)$/i.test(object.text)) return null;
  const named = quotedTogether(verb, tokens, quotations);
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return null;
  const before = tokens.filter(({ start }) => start > verb.start && start < first.start);
  // "calling it a “band-aid”"
  const isBrief = isWordOrTwo(
    named.map(({ content }) => content),
    view,
  );
  if (isBrief || before.some(({ upos }) => upos === "VERB")) return null;
  const quoted = named.reduce((sum, { content }) => sum + content.end - content.start, 0);
  // "as" is no part of the object; the noun that carries what is quoted, "a “long and useful” meeting", stands behind it.
  const around = last.end - object.start - before.filter(({ text }) => /^as$/i.test(text)).length * " as".length;
  return quoted >= around / 2 ? { start: first.content.start, end: last.content.end } : null;
}

type Quoted = SentenceView["quotations"][number];

/** The quotations behind the verb between which nothing but "and" stands. */
function quotedTogether(verb: Token, tokens: readonly Token[], quotations: readonly Quoted[]): readonly Quoted[] {
  const behind = quotations.filter(({ start }) => start > verb.start);
  const apart = behind.findIndex((next, i) => {
    const last = behind[i - 1];
    return last && tokens.some(({ start, text }) => start >= last.end && start < next.start && !JOINT.test(text));
  });
  return apart < 0 ? behind : behind.slice(0, apart);
}

const JOINT = /^(?:and|but|,)$/i;

/**
 * "demanded the release of sailors [and the navy sent planes]", "calling for his removal [and Sudan backing him]", "called
 * them cowards [after they fled]": clauses that the tree hangs on what is asked, and times at which it was.
 */
function withoutOthers(words: readonly number[], verb: Token, { sentence, tokens }: SentenceView): readonly number[] {
  const isOthers = ({ index, head, relation, upos }: Token): boolean => {
    if (relation === "advcl" && head === verb.index)
      return childrenBy(sentence, index, "mark").some(({ text }) => /^(?:after|before|since)$/i.test(text));
    if (relation !== "conj" || head === verb.index || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[head]?.upos ?? ""))
      return false;
    if (upos === "VERB") return childrenBy(sentence, index, "nsubj").length > 0;
    return upos === "PROPN" && tokens[head]!.upos === "NOUN" && tokens[index + 1]?.xpos === "VBG";
  };
  const others = words.filter((i) => i > verb.index && isOthers(tokens[i]!));
  if (others.length === 0) return words;
  const taken = new Set(others.flatMap((i) => subtree(sentence, i)));
  return words.filter((i) => !taken.has(i));
}

/**
 * "blames the rebels | , who say they were asleep": what those say is another statement. "put the dead at nine | , a number
 * that nobody has checked": the report's own words.
 */
function beforeTold({ tokens }: Sentence, { first, last }: { first: number; last: number }): number {
  const at = tokens.findIndex(({ index, text }) => {
    if (text !== "," || index <= first || index >= last) return false;
    const [next, noun, then] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]];
    if (/^who$/i.test(next?.text ?? ""))
      return noun?.upos === "VERB" && /^VB[DZP]$/.test(noun.xpos) && CLAUSE_VERBS.has(noun.lemma);
    return /^an?$/i.test(next?.text ?? "") && noun?.upos === "NOUN" && /^(?:which|that)$/i.test(then?.text ?? "");
  });
  return at < 0 ? last : at - 1;
}

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
