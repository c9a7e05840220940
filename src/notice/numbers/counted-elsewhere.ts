/**
 * What a number that stands alone counts. In: the number's word, and what the number before it in the sentence counts;
 * out: the noun, or null.
 *
 *     The number of towns rose to 83.                  towns
 *     Officials raised the toll to 41.                 toll
 *     The rebels put the army's dead at 40.            dead
 *     18,000 troops, including 8,000 from Kenya        troops
 *     a force of 2,500 · the rebels number 4,000       force · rebels
 *     34 people, 12 of them children                   children, by nounOf; "12 of them": people
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";

/** Nouns for a number itself. */
const NUMBER_NOUNS = /^(?:number|total|count|figure|tally|toll)$/;
const HIGHEST = 4;
const FAR = 24;

export function countedElsewhere(last: number, sentence: Sentence, before: Token | null): Token | null {
  const { tokens } = sentence;
  const [next, beforeWord] = [tokens[last + 1]?.text.toLowerCase(), tokens[last - 1]?.text.toLowerCase()];
  if (before && (/^(?:including|among)$/.test(beforeWord ?? "") || (next === "of" && isThem(tokens[last + 2]))))
    return before;
  const group = groupBefore(last, sentence);
  if (group) return group;
  const numbered = whoNumbers(last, sentence) ?? putAt(last, sentence);
  if (numbered) return numbered;
  let at = last;
  for (let steps = 0; steps < HIGHEST; steps++) {
    for (const i of children(sentence, at)) {
      const token = tokens[i]!;
      if (i < last && NUMBER_NOUNS.test(token.lemma) && /^(?:nsubj|obj|nmod)/.test(token.relation))
        return ofWhat(token, sentence);
    }
    const { head } = tokens[at]!;
    if (head < 0) break;
    if (NUMBER_NOUNS.test(tokens[head]!.lemma) && head < last) return ofWhat(tokens[head]!, sentence);
    at = head;
  }
  return /^(?:to|at)$/.test(beforeWord ?? "") ? lastNumberOf(last, sentence) : null;
}

/** "a force of about 2,500", "a team of six": those who make it up. */
function groupBefore(last: number, { tokens }: Sentence): Token | null {
  let at = last - 1;
  while (at > 1 && ABOUT.test(tokens[at]!.text)) at--;
  const group = tokens[at - 1];
  return tokens[at]?.text === "of" && group && GROUPS.test(group.lemma) ? group : null;
}

const ABOUT =
  /^(?:about|some|around|nearly|almost|roughly|up|to|at|least|most|more|less|fewer|than|over|perhaps|only|just)$/i;
/** Nouns for so many people together. */
export const GROUPS =
  /^(?:force|army|garrison|contingent|team|delegation|crew|militia|crowd|party|mission|corps|guard|squad|band|staff|population|council|committee|jury|panel|patrol)$/;

/** "The rebels are thought to number 4,000" */
function whoNumbers(last: number, sentence: Sentence): Token | null {
  const { tokens } = sentence;
  let verb = tokens[tokens[last]!.head];
  const isVerb = verb?.upos === "VERB" || (verb && tokens[verb.index - 1]?.text.toLowerCase() === "to");
  if (verb?.lemma !== "number" || !isVerb) return null;
  for (let steps = 0; verb && steps < HIGHEST; steps++) {
    const subject = children(sentence, verb.index).find((i) => tokens[i]!.relation.startsWith("nsubj"));
    if (subject !== undefined) return tokens[subject]!;
    verb = tokens[verb.head];
  }
  return null;
}

/** "put the army's dead at 40", "estimates the displaced at about 700,000" */
function putAt(last: number, sentence: Sentence): Token | null {
  const { tokens } = sentence;
  let at = last - 1;
  while (at > 1 && ABOUT.test(tokens[at]!.text) && tokens[at]!.text !== "at") at--;
  const verb = tokens[at]?.text === "at" ? tokens[tokens[last]!.head] : undefined;
  if (verb?.upos !== "VERB" || !/^(?:put|estimate|reckon|place)$/.test(verb.lemma)) return null;
  const object = children(sentence, verb.index).find((i) => tokens[i]!.relation === "obj" && i > verb.index && i < at);
  return object !== undefined && CASUALTIES.test(tokens[object]!.text) ? tokens[object]! : null;
}

const CASUALTIES =
  /^(?:dead|wounded|injured|missing|displaced|homeless|hungry|refugees|casualties|losses|victims|deaths|fatalities|injuries|prisoners|hostages|detainees|fighters|troops|soldiers|strength)$/i;

/** Where the tree has lost the way: the last "number of towns" not far before "to 83". */
function lastNumberOf(last: number, sentence: Sentence): Token | null {
  const { tokens } = sentence;
  for (let i = last - 1; i > Math.max(0, last - FAR); i--) {
    if (NUMBER_NOUNS.test(tokens[i]!.lemma) && tokens[i + 1]!.text === "of") return ofWhat(tokens[i]!, sentence);
    if (tokens[i]!.upos === "NUM") return null;
  }
  return null;
}

function isThem(token: Token | undefined): boolean {
  return token !== undefined && /^(?:them|whom|which|those|these)$/i.test(token.text);
}

/** "the number of towns" → towns; "the toll" → toll; "the number" alone says nothing. */
function ofWhat(noun: Token, sentence: Sentence): Token | null {
  const { tokens } = sentence;
  const of = children(sentence, noun.index).find(
    (i) =>
      i > noun.index &&
      tokens[i]!.relation.startsWith("nmod") &&
      (tokens[i]!.upos === "NOUN" || /^(?:dead|wounded|injured|missing)$/i.test(tokens[i]!.text)),
  );
  if (of !== undefined) return tokens[of]!;
  return noun.lemma === "toll" ? noun : null;
}
