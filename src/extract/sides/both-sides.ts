/**
 * The two that "both sides" means. In: a word; out: the two states, groups or bodies named last before it, for "both
 * leaders" and their like the two persons.
 *
 *     Kenya and Ethiopia met in Lakeside. Both sides want a pause.      → Ethiopia, Kenya
 *     … Neither has signed · the two want a pause · each demanded …
 *
 * In a joint text they are the two in whose name it speaks, wherever they were named.
 */
import type { Token } from "../../language/analysis.ts";
import { actorType } from "../actor-named.ts";
import { childrenBy } from "../clauses.ts";
import { oncePerReport } from "../once-per-report.ts";
import { namedPartiesAt, type Party } from "../parties.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { twoHolders } from "./holders.ts";
import { jointParties } from "./joint-parties.ts";
import { manyBefore } from "./many-before.ts";
import { pairTold } from "./pair-told.ts";
import { sidesOfReport } from "./sides-of-report.ts";

/** How many sentences back the two may have been named. */
const MEMORY = 4;

const SIDES = /^(?:side|country|party|nation|government|camp|delegation|state|capital|power|neighbou?r|rival|foe)$/;
const PERSONS = /^(?:leader|minister|president|envoy|man|woman|diplomat|negotiator|commander|general|candidate)$/;
const STATES = /^(?:country|nation|state|capital|power|neighbou?r)$/;
const PAIR = /^(?:both|two|each|either|neither)$/i;
const BODIES = /^(?:state|organisation|armed-group|body)$/;

export function bothSides(index: number, view: SentenceView, context: Context): Party[] {
  const word = view.tokens[index]!;
  const noun = word.lemma.toLowerCase();
  const isOfPersons = PERSONS.test(noun);
  const isPair =
    ((isOfPersons || SIDES.test(noun)) &&
      !isOfAny(index, view) &&
      around(index, view).some(({ text }) => PAIR.test(text))) ||
    (PAIR.test(word.text) && standsAlone(index, view));
  const isMeant = isPair || isAllOfThem(word, view);
  const joint = isMeant ? jointParties(context) : null;
  const own = joint && (isOfPersons && joint.persons.length > 0 ? joint.persons : joint.sides);
  const told = own && own.length > 0 ? own : isMeant ? twoHolders(noun, word.start, context) : [];
  if (told.length > 0) return told.map((name) => ({ name, span: { start: word.start, end: word.end } }));
  if (!isPair) return [];
  // "Kenya and Sudan back the Ethiopian plan. Neither wants …": the two that did so together.
  const pair = PAIR.test(word.text) ? manyBefore(word, view, context) : null;
  const named = pair ? namedPartiesAt(pair.heads, pair.view) : [];
  if (named.length === 2) return named.map(({ name }) => ({ name, span: { start: word.start, end: word.end } }));
  const wanted = isOfPersons ? /^person$/ : STATES.test(noun) ? /^state$/ : BODIES;
  const two = isOfPersons ? [] : theTwo(word, wanted, view, context);
  if (two.length > 0) return two.map((name) => ({ name, span: { start: word.start, end: word.end } }));
  const found = new Map<string, Party>();
  for (let at = view.sentence.index; at >= Math.max(0, view.sentence.index - MEMORY) && found.size < 2; at--) {
    // The label of a turn names who tells of the two.
    if (context.view(at).sentence.role === "speaker") continue;
    for (const mention of context.view(at).actors.toReversed()) {
      if (found.size === 2 || mention.start >= word.start || !wanted.test(actorType(mention.actor, context) ?? ""))
        continue;
      found.set(mention.actor, { name: mention.actor, span: { start: word.start, end: word.end } });
    }
  }
  return found.size === 2 ? [...found.values()] : [];
}

/** Those told side by side just before; else the two that the report is about, as far as it has named them. */
function theTwo(word: Token, wanted: RegExp, view: SentenceView, context: Context): readonly string[] {
  const isWanted = (name: string): boolean => wanted.test(actorType(name, context) ?? "");
  const beside = pairTold(view.sentence.index, context);
  if (beside.length === 2 && beside.every(isWanted)) return beside;
  const main = sidesOfReport(context);
  const isNamed = (name: string): boolean => (firstNamed(context).get(name) ?? Number.POSITIVE_INFINITY) < word.start;
  return main.length === 2 && main.every((name) => isWanted(name) && isNamed(name)) ? main : [];
}

/** By actor where it is named first. */
const firstNamed = oncePerReport(({ noticed }: Context) => {
  const places = new Map<string, number>();
  for (const { actor, start } of noticed.actorMentions) places.set(actor, Math.min(start, places.get(actor) ?? start));
  return places;
});

/** "The Ministers", "the parties": in a joint text they are the two that speak in it. */
function isAllOfThem({ index, lemma, xpos }: Token, { sentence }: SentenceView): boolean {
  const word = lemma.toLowerCase();
  if (!/^NNP?S$/.test(xpos) || !(ALL_PERSONS.test(word) || ALL_SIDES.test(word))) return false;
  const under = childrenBy(sentence, index, "det", "amod", "nmod", "nmod:poss", "compound", "acl", "nummod");
  return under.length === 1 && /^the$/i.test(under[0]!.text);
}

const ALL_PERSONS = /^(?:minister|president|leader|prime)$/;
const ALL_SIDES = /^(?:side|party|delegation|government)$/;

function around(index: number, { sentence }: SentenceView): Token[] {
  return childrenBy(sentence, index, "det", "nummod", "cc");
}

/** "Two diplomats said": two of many, whom nobody has told of before. */
function isOfAny(index: number, view: SentenceView): boolean {
  const under = around(index, view);
  return (
    under.some(({ text }) => /^two$/i.test(text)) && !under.some(({ text }) => /^(?:the|these|those|both)$/i.test(text))
  );
}

/** "both", "the two", "neither", with nothing behind that tells of whom. */
function standsAlone(index: number, { sentence, tokens }: SentenceView): boolean {
  const next = tokens[index + 1];
  const isOpen = next !== undefined && /^(?:AUX|VERB|ADV|PUNCT|PART)$/.test(next.upos);
  const isTwo = !/^two$/i.test(tokens[index]!.text) || /^the$/i.test(tokens[index - 1]?.text ?? "");
  return isOpen && isTwo && childrenBy(sentence, index, "nmod", "conj").length === 0;
}
