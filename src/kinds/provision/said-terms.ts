/**
 * What a deal says or does by its verb, term by term. In: the verb; out: where each term stands.
 *
 *     calls for | a week of calm, | the release of prisoners and | new talks
 *     requires | Kenya to leave the port and | free all prisoners
 */
import {
  childrenBy,
  objectsOf,
  objectsOfPreposition,
  runAround,
  subtree,
  trimmedSpan,
  withConjuncts,
} from "../../extract/clauses.ts";
import { dealAt } from "../../extract/deals/deal-at.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { clauseSpan, sharedVerbs } from "./clause-span.ts";
import { listedTerms, repeatedTerms } from "./listed-terms.ts";
import { EMPTY, JOINING, PREPOSITION_OF, STATING } from "./term-words.ts";
import { termsOf } from "./terms-of.ts";

export function saidTerms(verb: Token, view: SentenceView): Span[] {
  const { sentence, tokens } = view;
  // "laid the groundwork", "spelled trouble": only by the word behind it a verb of saying.
  if (/^(?:lay|spell)$/.test(verb.lemma) && !/^(?:down|out)$/i.test(tokens[verb.index + 1]?.text ?? "")) return [];
  const joined = joinedTerms(verb, view);
  // "links the two ports": what is not tied to anything else is no term of two.
  if (joined.length > 0 || (JOINING.has(verb.lemma) && !GIVING.test(verb.lemma))) return joined;
  const isStating = STATING.has(verb.lemma);
  const repeated = isStating ? repeatedTerms(verb.index + 1, view) : [];
  if (repeated.length > 1) return repeated;
  const behind = (i: number): boolean => i > verb.index;
  const clauses = childrenBy(sentence, verb.index, "ccomp", "xcomp")
    .map(({ index }) => index)
    .filter(behind);
  const objects = objectsOf(sentence, verb.index).filter(behind);
  const asked = objectsOfPreposition(sentence, verb.index, PREPOSITION_OF.get(verb.lemma) ?? NONE).filter(behind);
  const who = asked[0] ?? objects[0];
  if (who !== undefined) {
    const isEmpty = EMPTY.has(tokens[who]!.lemma);
    // "will allow time for them to decide"
    if (!isStating && isEmpty) return [];
    const doing = (isEmpty ? undefined : doneWith(who, verb, view)) ?? toDo(who, verb, view);
    if (doing) return doneBy(BARRING.test(verb.lemma) ? verb : firstOf(who, view), doing, view);
  }
  // "speaks of an observer mission", not "speaks of progress"
  const isOfMore = asked.length > 0 && childrenBy(sentence, asked[0]!, "nmod", "acl", "amod").length > 0;
  if (verb.lemma === "speak" && !isOfMore) return [];
  const [first] = clauses.length > 0 ? clauses : asked.length > 0 ? asked : objects;
  if (first === undefined) return isStating && verb.relation === "amod" ? listedTerms(verb.index + 1, view) : [];
  return termsUnder(tokens[first]!, clauses, verb, view);
}

/** "trades | the captives | for | the opening of the port": what is given, and what for. */
function joinedTerms(verb: Token, view: SentenceView): Span[] {
  const { sentence, tokens } = view;
  const between = JOINING.get(verb.lemma);
  const [object] = objectsOf(sentence, verb.index).filter((i) => i > verb.index);
  if (!between || object === undefined || !isSomething(object, view)) return [];
  // "swap 40 prisoners for two pilots": one term; "the release of 40 prisoners" is one of its own.
  if (GIVING.test(verb.lemma) && !hasOf(object, view)) return [];
  const first = subtree(sentence, object).find((i) => i > verb.index) ?? object;
  const link = tokens.find(({ text, index }) => index > object && between.has(text.toLowerCase()));
  if (!link || link.index + 1 >= tokens.length) return [];
  const given = trimmedSpan(sentence, first, link.index - 1);
  const others = listedTerms(link.index + 1, view);
  return given && others.length > 0 ? [given, ...others] : [];
}

/** Verbs of giving one thing for another. */
const GIVING = /^(?:swap|trade|barter|exchange)$/;

function hasOf(noun: number, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, noun, "nmod").some(({ index }) =>
    childrenBy(sentence, index, "case").some(({ text }) => /^of$/i.test(text)),
  );
}

/** "the release | of 40 prisoners", "30 captives", "an amnesty"; not "the capital", "it". */
function isSomething(object: number, { sentence, tokens, places }: SentenceView): boolean {
  const isPlace = places.some(({ first, last }) => first <= object && object <= last);
  return (
    tokens[object]!.upos === "NOUN" &&
    !isPlace &&
    !EMPTY.has(tokens[object]!.lemma) &&
    childrenBy(sentence, object, "nmod", "acl", "nummod", "amod").length > 0
  );
}

/** The terms by the main word of what is said. */
function termsUnder(head: Token, clauses: readonly number[], verb: Token, view: SentenceView): Span[] {
  const { sentence, tokens } = view;
  const isStating = STATING.has(verb.lemma);
  // "would enable an agreement": one to come is no term of this one.
  if (!isStating && dealAt(head, view) === "deal") return [];
  // "contains wording | on a buffer zone": what it is about is the term.
  const about = WORDING.test(head.lemma) ? aboutWhat(head, verb, view) : undefined;
  if (about !== undefined) return termsAbout(about, view);
  const isBare = childrenBy(sentence, head.index, "nmod", "acl").length === 0;
  if (/^(?:leave|see|have)$/.test(verb.lemma) && !isLeftTo(verb, view)) return [];
  if (EMPTY.has(head.lemma.toLowerCase()) && (isBare || !isStating)) return [];
  // "addresses the issues": which, it does not say.
  if (isBare && (/^(?:issue|matter|problem|concern|point)$/.test(head.lemma) || WORDING.test(head.lemma))) return [];
  const spans = termsOf(clauses.length > 0 ? clauses : [head.index], view);
  if (clauses.length > 0) return spans;
  // What a deal bars is no term without the verb: "bars the army from the port", "prohibits mines and rockets".
  if (BARRING.test(verb.lemma)) {
    const ends = spans.map(({ end }) => end);
    return ends.length > 0 ? [{ start: verb.start, end: Math.max(...ends, endOf(verb, view)) }] : [];
  }
  if (isStating) {
    // The tree seldom holds a list together; where the words make one, they count.
    const first = Math.min(...subtree(sentence, head.index).filter((i) => i > verb.index));
    const listed = listedTerms(/^(?:for|to)$/i.test(tokens[first]!.text) ? first + 1 : first, view);
    return listed.length > spans.length ? listed : spans;
  }
  // What a deal does is part of the term: "limits the number of troops", "gives them a council | and police".
  const isOne = spans.slice(1).every(({ start, end }) => tokens.some((one) => one.start === start && one.end === end));
  const ends = spans.map(({ end }) => end);
  return isOne && spans.length > 0 ? [{ start: verb.start, end: Math.max(...ends, endOf(verb, view)) }] : spans;
}

const BARRING = /^(?:ban|bar|prohibit|forbid|outlaw|prevent|exclude|exempt|restrict)$/;

/** "provisions on the release of prisoners", where the tree may hang the release on the verb. */
function aboutWhat(wording: Token, verb: Token, view: SentenceView): number | undefined {
  const { sentence } = view;
  const behind = objectsOfPreposition(sentence, verb.index, ON).filter(
    (i) => subtree(sentence, i)[0] === wording.index + 1,
  );
  return [...objectsOfPreposition(sentence, wording.index, ON), ...behind][0];
}

/** "on | prisoners, | borders and | water": where the first is one word, only the tree tells them. */
function termsAbout(about: number, view: SentenceView): Span[] {
  const first = view.tokens[subtree(view.sentence, about)[0]! + 1]!;
  const listed = listedTerms(first.index, view);
  return listed[0]?.start === first.start ? listed : termsOf([about], view);
}

/** "grants Norland | passage through the strait", "cedes the island | to Norland": all that the verb has behind it. */
function endOf(verb: Token, { sentence, tokens }: SentenceView): number {
  const below = childrenBy(sentence, verb.index, "obj", "iobj", "obl").filter(({ index }) => index > verb.index);
  const words = below.flatMap(({ index }) => subtree(sentence, index, ["conj", "cc", "appos"]));
  return tokens[runAround([verb.index, ...words], verb.index).last]!.end;
}

/** "leaves the fortress in the hands of the garrison", "with Norland" */
function isLeftTo(verb: Token, { sentence }: SentenceView): boolean {
  const has = (...relations: string[]): boolean => childrenBy(sentence, verb.index, ...relations).length > 0;
  return verb.lemma === "leave" && has("obj") && has("obl");
}

/** "would see the blockade | lifted", "calls for Kenya | to leave" */
function doneWith(who: number, verb: Token, { sentence }: SentenceView): Token | undefined {
  const form = SEEING.test(verb.lemma) ? /^VB[DGN]?$/ : /^VB[GN]?$/;
  return childrenBy(sentence, verb.index, "xcomp", "ccomp", "advcl", "csubj").find(
    ({ index, upos, xpos }) => index > who && upos === "VERB" && form.test(xpos),
  );
}

/** "obliges both parties | to end", "… the army and the rebels | to end": the parser hangs what is to be done on those who do it. */
function toDo(who: number, verb: Token, { sentence, actors }: SentenceView): Token | undefined {
  if (!BINDING.test(verb.lemma)) return undefined;
  // "authorises a blockade and steps to protect the port": the steps do nothing.
  const others = withConjuncts(sentence, who).filter(
    (index) => index !== who && actorAt(index, sentence, actors) !== null,
  );
  return [who, ...others].flatMap((index) => childrenBy(sentence, index, "acl")).find(({ xpos }) => xpos === "VB");
}

const BINDING =
  /^(?:oblige|require|commit|bind|ask|invite|allow|permit|force|compel|enable|call|order|urge|authori[sz]e|entitle|obligate|direct)$/;

/** "requires Kenya to leave", "would see troops leave", "calls for Kenya to leave": who and what are one term. */
function doneBy({ start }: Token, doing: Token, view: SentenceView): Span[] {
  return sharedVerbs(doing, view).flatMap((one) => {
    const span = clauseSpan(one, view);
    if (one === doing) return [{ start, end: span?.end ?? one.end }];
    return span ? [span] : [];
  });
}

/** "calls | for | the army and the rebels to leave": the first word of those who are to. */
function firstOf(who: number, { sentence, tokens }: SentenceView): Token {
  const { first } = runAround(subtree(sentence, who, ["conj", "cc"]), who);
  return tokens[/^(?:for|to)$/i.test(tokens[first]!.text) ? first + 1 : first]!;
}

/** "would see the blockade lifted": what is done to it is told by a participle, which may look like a past. */
const SEEING = /^(?:see|have|leave|get)$/;
const NONE: ReadonlySet<string> = new Set();
const WORDING = /^(?:language|wording|provision|clause|section|paragraph|passage|chapter|article|phrase)$/;
const ON: ReadonlySet<string> = new Set(["on", "about", "regarding", "concerning", "for"]);
