/**
 * The clauses of what is said, apart from each other and from what the report tells beside them. In: the complement of a
 * verb of saying; out: the words of each clause.
 *
 *     said | that the road was open | and that aid would follow
 *     has warned | that time is short |, and has written to the council      he, and not what he warned of
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { childrenBy, subtree } from "../clauses.ts";

/** A complement and the clauses coordinated with it that have a subject of their own. */
export function splitClauses(sentence: Sentence, complement: Token, verb: Token): number[][] {
  const told = new Set(
    childrenBy(sentence, complement.index, "conj")
      .filter((clause) => goesOnLike(clause, verb, complement, sentence))
      .flatMap((clause) => subtree(sentence, clause.index)),
  );
  const opens = (clause: Token, ...openers: readonly RegExp[]): boolean =>
    openers.every((opener) =>
      childrenBy(sentence, clause.index, "mark", "cc").some(
        ({ text, index }) => opener.test(text) && index < clause.index,
      ),
    );
  const coordinated = [
    ...childrenBy(sentence, complement.index, "conj").filter((clause) => opens(clause, /^(?:that|whether|if)$/i)),
    // "said that … | and that …": the tree may hang both on the verb.
    ...childrenBy(sentence, verb.index, "ccomp").filter(
      (clause) => clause.index > complement.index && opens(clause, /^that$/i, /^(?:and|but)$/i),
    ),
  ];
  const taken = new Set(coordinated.flatMap((clause) => subtree(sentence, clause.index)));
  // The parser at times hangs the end of the complement on the verb of saying: "said there was | no bread in the town".
  const stray = [
    ...childrenBy(sentence, verb.index, "obj", "obl", "nmod").filter((token) => token.index > complement.index),
    ...childrenBy(sentence, verb.index, "conj").filter((clause) => isSaidToo(clause, complement, verb, sentence)),
    ...childrenBy(sentence, verb.index, "ccomp").filter(
      (clause) => isWhatItIs(clause, complement, sentence) || isRestOf(clause, complement, sentence),
    ),
  ].flatMap((token) => subtree(sentence, token.index));
  const main = [...subtree(sentence, complement.index), ...stray]
    .filter((i) => !taken.has(i) && !told.has(i))
    .sort((a, b) => a - b);
  return [main, ...coordinated.map((clause) => subtree(sentence, clause.index))];
}

/** The words that make the tense of a verb: "has … taken". */
function tenseOf({ xpos, index }: Token, sentence: Sentence): string {
  const helpers = childrenBy(sentence, index, "aux", "cop").map(({ text }) => text.toLowerCase());
  return helpers.length > 0 ? helpers.join(" ") : xpos;
}

/** "has warned that the new pact undoes the first, and [has written] to the council about it": told of him by the report. */
function goesOnLike(clause: Token, verb: Token, complement: Token, sentence: Sentence): boolean {
  if (clause.upos !== "VERB" || childrenBy(sentence, clause.index, "nsubj", "mark").length > 0) return false;
  // "officials stress he has agreed and [warn] that time is short": many warn, and one has agreed.
  const isOfMany = verb.xpos === "VBP" && /^VBP?$/.test(clause.xpos) && helperOf(complement, sentence)?.xpos === "VBZ";
  if (isOfMany && clause.index > complement.index) return true;
  if (complement.index < verb.index || childrenBy(sentence, clause.index, "aux").length === 0) return false;
  const tense = tenseOf(clause, sentence);
  return tense === tenseOf(verb, sentence) && tense !== tenseOf(complement, sentence);
}

/**
 * "said a pause would begin and a council [would] meet", "said nine died and another four [were] hurt", "told VNN the road
 * is open and the army [is] gone": the tree may hang the second on the verb of saying.
 */
function isSaidToo(clause: Token, complement: Token, verb: Token, sentence: Sentence): boolean {
  const subjects = (token: Token) => childrenBy(sentence, token.index, "nsubj", "nsubj:pass");
  const would = (token: Token) => childrenBy(sentence, token.index, "aux").some(({ text }) => /^would$/i.test(text));
  const counts = (token: Token) =>
    subjects(token).some(({ index, upos }) => upos === "NUM" || childrenBy(sentence, index, "nummod").length > 0);
  const isNow = (token: Token) => verb.xpos === "VBD" && isPresent(token, sentence) && !isBehindComma(clause, sentence);
  return (
    clause.index > complement.index &&
    subjects(clause).length > 0 &&
    [would, counts, isNow].some((goesOn) => goesOn(clause) && goesOn(complement))
  );
}

/** "saying it is good | that all of the farmers work": what "it" stands for. */
function isWhatItIs(clause: Token, complement: Token, sentence: Sentence): boolean {
  const hasIt = childrenBy(sentence, complement.index, "expl", "nsubj").some(({ text }) => /^it$/i.test(text));
  const isThat = childrenBy(sentence, clause.index, "mark").some(({ text }) => /^that$/i.test(text));
  return clause.index > complement.index && hasIt && isThat && childrenBy(sentence, complement.index, "cop").length > 0;
}

/** "said forces holding the port, with their chiefs, | could be tried": the tree takes what tells of them for the clause. */
function isRestOf(clause: Token, complement: Token, sentence: Sentence): boolean {
  const isTold = complement.xpos === "VBG" && childrenBy(sentence, complement.index, "aux", "mark").length === 0;
  const own = childrenBy(sentence, clause.index, "nsubj", "nsubj:pass", "mark");
  return isTold && clause.index > complement.index && own.length === 0 && helperOf(clause, sentence) !== undefined;
}

/** "is gone", "has left", "holds": what the report tells in the past somebody told in the present. */
export function isPresent(token: Token, sentence: Sentence): boolean {
  return /^VB[PZ]$/.test((helperOf(token, sentence) ?? token).xpos);
}

export function helperOf({ index }: Token, sentence: Sentence): Token | undefined {
  return childrenBy(sentence, index, "aux", "aux:pass", "cop")[0];
}

export function isBehindComma({ index }: Token, { tokens }: Sentence): boolean {
  const and = tokens.findLast((token) => token.index < index && token.head === index && token.relation === "cc");
  return and !== undefined && tokens[and.index - 1]?.text === ",";
}
