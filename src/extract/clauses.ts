/**
 * Reading a tree for rules: who does what, and which words a clause covers. In: a sentence and the index of a word;
 * out: indices of words, or spans.
 *
 *     Okoro, who met Lind on Monday, said the siege must end.
 *     └ subject of "met" (through "who") and of "said"  └ clause of "end"
 */
import type { Sentence, Token } from "../language/analysis.ts";
import { children, childrenBy, isInfinitive, isRelation } from "../language/tree.ts";
import type { Span } from "../model/span.ts";

const SUBJECTS = new Set(["nsubj", "nsubj:pass", "nsubj:outer", "csubj"]);
const RELATIVES = new Set(["who", "which", "that", "whom"]);
/** Verbs that borrow their subject from the verb they hang on: "met Lind and said", "left, saying that". */
const BORROWS = new Set(["conj", "advcl", "xcomp", "parataxis"]);

export { childrenBy, isInfinitive, isRelation };

/** "if they leave", "unless they leave", "whether they leave": a clause that tells nothing as a fact. */
export function isConditional(sentence: Sentence, verb: number): boolean {
  return childrenBy(sentence, verb, "mark").some(({ text }) => /^(?:if|unless|whether|lest)$/i.test(text));
}

/** The word itself and what it is coordinated with: "Okoro, Lind and Marsh", also where each hangs on the one before. */
export function withConjuncts(sentence: Sentence, index: number): number[] {
  const found = [index];
  for (const at of found) found.push(...childrenBy(sentence, at, "conj").map((token) => token.index));
  return found;
}

/**
 * The subject of a verb, with its conjuncts; through a relative pronoun to the noun before it, and borrowed from the
 * verb above where a verb has none of its own. Empty where there is none.
 */
export function subjectsOf(sentence: Sentence, verb: number): number[] {
  let at = verb;
  for (let steps = 0; steps < 6; steps++) {
    const token = sentence.tokens[at]!;
    // More than one where the parser takes a title for a subject of its own: "Presidents | Okoro and Lind met".
    const all = children(sentence, at).filter((i) => SUBJECTS.has(sentence.tokens[i]!.relation));
    // "the pact, | which | Lind said was dead": it is Lind who says so.
    const isLed =
      all.length > 1 &&
      all[1]! < at &&
      /^(?:which|that)$/i.test(sentence.tokens[all[0]!]!.text) &&
      childrenBy(sentence, at, "ccomp").length > 0;
    const own = isLed ? all.slice(1) : all;
    const first = own[0];
    if (first !== undefined) {
      const isRelative = RELATIVES.has(sentence.tokens[first]!.text.toLowerCase()) && isRelation(token, "acl", "advcl");
      const told = isRelative ? setOffBefore(token, first, sentence) : null;
      if (told !== null) return withConjuncts(sentence, told);
      if (isRelative && token.head >= 0) return describedBy(token, sentence);
      return unparted(own, at, sentence).flatMap((i) => withConjuncts(sentence, i));
    }
    const behind = subjectAstray(token, sentence) ?? ledBehind(token, sentence);
    if (behind !== null) return withConjuncts(sentence, behind);
    if (token.relation.startsWith("acl") && token.head >= 0) return describedBy(token, sentence);
    if (token.head < 0 || !BORROWS.has(token.relation.split(":")[0]!)) return [];
    at = aroundAside(token, sentence) ?? aroundRelative(token, sentence) ?? token.head;
  }
  return [];
}

/** "the pact, which | Lind | said was dead": the tree may hang him on what is said. */
function ledBehind(verb: Token, sentence: Sentence): number | null {
  if (!isRelation(verb, "acl")) return null;
  for (const { index } of childrenBy(sentence, verb.index, "ccomp")) {
    const [which, who] = childrenBy(sentence, index, "nsubj", "nsubj:pass");
    if (which && who && who.index < verb.index && /^(?:which|that|who)$/i.test(which.text)) return who.index;
  }
  return null;
}

/** "Kenya, which had warned the rebels, [was] invited": where the tree hangs it on the verb, it is told of the noun before. */
function setOffBefore(verb: Token, relative: number, { tokens }: Sentence): number | null {
  const isAstray = isRelation(verb, "advcl") && /^(?:VERB|AUX)$/.test(tokens[verb.head]?.upos ?? "");
  if (!isAstray || tokens[relative - 1]?.text !== "," || !/^(?:which|who)$/i.test(tokens[relative]!.text)) return null;
  const isNoun = (at: number): boolean => /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? "");
  let at = relative - 2;
  if (!isNoun(at)) return null;
  for (let head = tokens[at]!.head; head >= 0 && head < relative && isNoun(head); head = tokens[at]!.head) at = head;
  return at;
}

/** The subject of a verb that the tree has hung on another word. */
export function subjectAstray(verb: Token, sentence: Sentence): number | null {
  return (
    behindConjunction(verb, sentence) ??
    behindAnd(verb, sentence) ??
    listedWithObject(verb, sentence) ??
    strayed(verb, sentence)
  );
}

/** "talks with | rebels | who seek his fall, | a spokesman | said": what a comma parts from the subject is none. */
function unparted(subjects: readonly number[], verb: number, sentence: Sentence): readonly number[] {
  const { tokens } = sentence;
  // "Okoro warned both | men | that …": who is told stands behind the verb.
  const before = TOLD.test(tokens[verb]!.lemma) ? subjects.filter((i) => i < verb) : [];
  if (before.length > 0 && before.length < subjects.length) return unparted(before, verb, sentence);
  const nearest = subjects.at(-1)!;
  if (subjects.length === 1 || nearest > verb) return subjects;
  return subjects.filter((i) => !tokens.slice(i, nearest).some(({ text }) => text === ","));
}

/** Verbs that have whom they tell right behind them. */
const TOLD = /^(?:tell|warn|advise|inform|remind|assure|urge|ask|promise|notify)$/;

/**
 * Whom a clause behind a noun tells of: what is listed after the clause is not meant by it.
 *
 *     Eastmark, which backs the army, and Norland met      Eastmark
 *     Eastmark and Norland, which back the army, met       both
 *     Eastmark and Norland, which backs the army, met      Norland: one does it
 */
function describedBy(verb: Token, sentence: Sentence): number[] {
  const before = withConjuncts(sentence, verb.head).filter((i) => i < verb.index);
  const isOne =
    verb.xpos === "VBZ" ||
    childrenBy(sentence, verb.index, "aux", "cop").some(({ text }) => /^(?:is|was|has|does)$/i.test(text));
  return isOne && before.length > 1 ? [Math.max(...before)] : before;
}

/** "Lind was bitter, Okoro said, and [had] threatened to go": it goes on with Lind, though the tree hangs it on "said". */
function aroundAside(verb: Token, sentence: Sentence): number | null {
  const aside = sentence.tokens[verb.head];
  if (!aside || !isRelation(verb, "conj") || !isRelation(aside, "parataxis") || aside.head < 0) return null;
  const isBetween = aside.head < aside.index && sentence.tokens[aside.index + 1]?.text === ",";
  const goesOn = childrenBy(sentence, verb.index, "aux", "cop").length > 0;
  if (isBetween && goesOn && childrenBy(sentence, aside.index, "aux").length === 0) return aside.head;
  // "Gunmen freed seven, officials said on Monday, but vowed to hold the rest": the comma closes the aside.
  const but = childrenBy(sentence, verb.index, "cc").find(({ text }) => /^but$/i.test(text));
  const isClosed = but !== undefined && sentence.tokens[but.index - 1]?.text === "," && but.index > aside.index;
  return isClosed && aside.head < aside.index && verb.index === but.index + 1 ? aside.head : null;
}

/**
 * "The envoys toured the north, where the army had left, | and urged a truce": behind the comma that closes the relative
 * clause it goes on with the envoys, though the tree hangs it on what the army did.
 */
function aroundRelative(verb: Token, sentence: Sentence): number | null {
  const { tokens } = sentence;
  const relative = tokens[verb.head];
  if (!relative || !isRelation(verb, "conj") || relative.relation !== "acl:relcl") return null;
  const and = childrenBy(sentence, verb.index, "cc").find(({ index }) => index < verb.index);
  if (!and || tokens[and.index - 1]?.text !== "," || verb.index !== and.index + 1) return null;
  let main = tokens[relative.head];
  while (main && main.upos !== "VERB" && main.head >= 0) main = tokens[main.head];
  const isBefore = main && main.upos === "VERB" && main.index < relative.head && main.xpos === verb.xpos;
  const opener = tokens.slice(relative.head + 1, relative.index).find(({ upos }) => upos !== "PUNCT");
  const isSetOff = opener !== undefined && tokens[opener.index - 1]?.text === ",";
  // "attacked the Front, which denied it, and accused": the Front goes on.
  const isItself = childrenBy(sentence, relative.index, "nsubj", "nsubj:pass").some(({ text }) => RELATIVES.has(text));
  return isBefore && isSetOff && !isItself ? main!.index : null;
}

/** "a day after the envoy, Ada Okoro, met Lind": the tree may take "after" for a preposition of the envoy's. */
function behindConjunction(verb: Token, sentence: Sentence): number | null {
  if (!isRelation(verb, "advcl") || !/^VB[DZP]$/.test(verb.xpos)) return null;
  const noun = childrenBy(sentence, verb.index, "obl").find(
    ({ index }) =>
      index < verb.index &&
      childrenBy(sentence, index, "case").some(({ text }) => /^(?:after|before|until|since)$/i.test(text)),
  );
  return noun && subtree(sentence, noun.index).at(-1) === verb.index - 1 ? noun.index : null;
}

/** "gave way when the clause was dropped, and | Kenya | pressed for more": the tree may list Kenya with the clause. */
function behindAnd(verb: Token, sentence: Sentence): number | null {
  if (!isRelation(verb, "conj") || !/^VB[DZP]$/.test(verb.xpos)) return null;
  const and = childrenBy(sentence, verb.index, "cc").find(({ index }) => index < verb.index);
  const noun = sentence.tokens[verb.index - 1];
  // "killing nine people, and officials accused the army": the noun is listed with what stands before the comma.
  const isListed = noun?.upos === "NOUN" && isRelation(noun, "conj");
  if (!and || !(noun?.upos === "PROPN" || isListed) || noun!.index <= and.index) return null;
  if (sentence.tokens[and.index - 1]?.text !== ",") return null;
  const between = sentence.tokens.slice(and.index + 1, verb.index);
  if (!between.every(({ upos }) => /^(?:PROPN|NOUN|ADJ|DET)$/.test(upos))) return null;
  return between.find(({ head }) => head <= and.index || head >= verb.index)?.index ?? null;
}

/** "kept up his raids and | the rebels | rejected it": the tree may list them with the object of the verb before. */
function listedWithObject(verb: Token, sentence: Sentence): number | null {
  if (!isRelation(verb, "conj") || !/^VB[DZP]$/.test(verb.xpos)) return null;
  const noun = sentence.tokens[verb.index - 1];
  if (!noun || !isRelation(noun, "conj") || noun.head <= verb.head) return null;
  if (!hangsUnder(noun.head, verb.head, sentence)) return null;
  const and = childrenBy(sentence, noun.index, "cc").find(({ index }) => index < noun.index);
  const phrase = and ? sentence.tokens.slice(and.index + 1, noun.index) : [];
  return and && phrase.every(({ head }) => head > and.index && head <= noun.index) ? noun.index : null;
}

/** "refused to attend the ceremony": the ceremony is of what was refused. */
function hangsUnder(index: number, above: number, { tokens }: Sentence): boolean {
  let at = index;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    at = tokens[at]!.head;
    if (at === above) return true;
  }
  return false;
}

/** "it was final, though | the rebels | insist he go": the tree may hang a clause's subject on the word above its verb. */
function strayed(verb: Token, sentence: Sentence): number | null {
  if (!isRelation(verb, "advcl", "conj") || !/^VB[DZP]$/.test(verb.xpos) || verb.head < 0) return null;
  const mark = childrenBy(sentence, verb.index, "mark", "cc").find(({ index }) => index < verb.index);
  if (!mark) return null;
  const above = children(sentence, verb.head).filter((i) => SUBJECTS.has(sentence.tokens[i]!.relation));
  return above.length > 1 ? (above.find((i) => i > mark.index && i < verb.index) ?? null) : null;
}

/** Objects of a verb, with their conjuncts; of two verbs before one object both: "seized and burned the village". */
export function objectsOf(sentence: Sentence, verb: number): number[] {
  const own = childrenBy(sentence, verb, "obj");
  const { relation, head } = sentence.tokens[verb]!;
  const isSecond = own.length === 0 && relation === "conj" && sentence.tokens[head]?.upos === "VERB";
  const shared = isSecond ? childrenBy(sentence, head, "obj").filter(({ index }) => index > verb) : [];
  return [...own, ...shared].flatMap((token) => withConjuncts(sentence, token.index));
}

/** Nouns that hang on a word by one of these prepositions, with their conjuncts: "talks with Okoro and Lind". */
export function objectsOfPreposition(sentence: Sentence, index: number, prepositions: ReadonlySet<string>): number[] {
  return childrenBy(sentence, index, "obl", "nmod")
    .filter((noun) =>
      childrenBy(sentence, noun.index, "case").some((word) => prepositions.has(word.text.toLowerCase())),
    )
    .flatMap((noun) => withConjuncts(sentence, noun.index));
}

/** "the road between Ravna and Tarn" */
export function isBetween(noun: number, sentence: Sentence): boolean {
  return childrenBy(sentence, noun, "case").some(({ text }) => /^between$/i.test(text));
}

/** Indices of all words below a word, itself included, without the branches hanging on by one of `without`. In order. */
export function subtree(sentence: Sentence, index: number, without: readonly string[] = []): number[] {
  const found: number[] = [];
  const open = [index];
  while (open.length > 0) {
    const at = open.pop()!;
    found.push(at);
    for (const child of children(sentence, at)) {
      if (at === index && isRelation(sentence.tokens[child], ...without)) continue;
      open.push(child);
    }
  }
  return found.sort((a, b) => a - b);
}

/** The unbroken run of words around `index` within a set of words: what a clause covers without what interrupts it. */
export function runAround(words: readonly number[], index: number): { first: number; last: number } {
  const set = new Set(words);
  let first = index;
  let last = index;
  while (set.has(first - 1)) first--;
  while (set.has(last + 1)) last++;
  return { first, last };
}

/** From the start of one word to the end of another, without commas, dashes and full stops at either end. */
export function trimmedSpan(sentence: Sentence, first: number, last: number): Span | null {
  const isEdge = (token: Token | undefined): boolean => token?.upos === "PUNCT" && /^[,;:.!?–—-]+$/.test(token.text);
  while (first <= last && isEdge(sentence.tokens[first])) first++;
  while (last >= first && isEdge(sentence.tokens[last])) last--;
  if (first > last) return null;
  return { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end };
}

const DENIES = /^(?:not|n['’]t|never|neither|nor)$/i;

/** Whether a verb is denied: "did not meet", "never said", "refused to". */
export function isNegated(sentence: Sentence, verb: number): boolean {
  if (children(sentence, verb).some((i) => DENIES.test(sentence.tokens[i]!.text))) return true;
  // "Neither side supports it", "no party backs it": the denial stands with who does it.
  return childrenBy(sentence, verb, "nsubj").some(({ index }) =>
    childrenBy(sentence, index, "det", "cc").some(({ text }) => /^(?:neither|no)$/i.test(text)),
  );
}
