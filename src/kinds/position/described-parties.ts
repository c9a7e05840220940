/**
 * Parties without a name that take a stance. In: heads of noun phrases; out: them as the text describes them.
 *
 *     Opposition lawmakers rejected the plan        "Opposition lawmakers"
 *     Some critics in the capital oppose it         "Some critics in the capital"
 */

import { childrenBy, subtree } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import { describeSpeaker } from "../../notice/actors/describe-speaker.ts";

/** Nouns for people who take sides in a negotiation, in the plural or as one body. A general list. */
const SIDES = new Set(
  (
    "critic opponent supporter advocate ally politician lawmaker legislator senator congressman republican democrat " +
    "conservative liberal mp deputy parliamentarian party government cabinet parliament congress senate opposition " +
    "rebel militant insurgent separatist faction movement militia fighter commander officer diplomat official negotiator " +
    "mediator envoy delegation delegate leader minister authority administration captor signatory " +
    "country state nation power neighbour neighbor member hardliner hard-liner moderate backbencher resident union " +
    // who takes to the streets
    "protester protestor demonstrator marcher activist campaigner crowd " +
    "settler villager tribe elder clan clergy cleric bishop donor creditor lender junta regime coalition alliance bloc " +
    // heads and houses of state, and those who bargain over work and trade
    "head president premier ambassador governor mayor monarch ruler sheikh chief chairman partner belligerent veteran " +
    "ministry treasury board commission chamber senate church synod assembly federation confederation association " +
    "team side panel camp participant coordinator rapporteur high-commissioner council secretariat presidency department miner worker employee employer striker owner operator producer " +
    "exporter importer manufacturer grower gunman hijacker kidnapper pirate fisherman farmer peasant landowner shareholder investor"
  ).split(" "),
);
/** Words that only point back: "the group", "these officials". */
const POINTS =
  /^(?:the|this|that|these|those|such|its|his|her|their|our|my|both|two|each|either|neither|no|all|any|every|only|sole)$/i;

/** Those whom one word tells from all others at the table. */
const BY_THEMSELVES =
  /^(?:employer|striker|owner|grower|captor|hijacker|kidnapper|gunman|creditor|lender|donor|settler|mediator|participant|protester|protestor|demonstrator)$/i;

export function describedParties(heads: readonly number[], view: SentenceView, context: Context): Party[] {
  return heads.flatMap((head) => {
    const noun = view.tokens[head]!;
    const served = servedBy(noun, view);
    if (served) return [served];
    // "the Communists", "Highland Unionists": several by a name of their own.
    const isNamed = noun.xpos === "NNPS" && noun.index > 0 && /^\p{Lu}\p{Ll}+s$/u.test(noun.text);
    const isSide = isNamed || SIDES.has(noun.lemma.toLowerCase()) || isInProtest(noun, view);
    if (!/^(?:NOUN|PROPN)$/.test(noun.upos) || !isSide) return [];
    const span = withoutClause(describeSpeaker(head, view.sentence), noun, view);
    const name = wordsAt(context.report.text, span).replace(/\s(?:in|at|on|near|outside|for|who|which|that)\s.*$/s, "");
    const words = name.split(/\s+/);
    const pointers = words.filter((word) => POINTS.test(word)).length;
    const isBare = pointers > 0 && words.length - pointers === 1;
    // "the employers": who they are, the word says; whose "the Treasury" is, it does not.
    const isTold = isNamed || (noun.xpos === "NNS" && BY_THEMSELVES.test(noun.lemma));
    if ((isBare && !isTold) || (!isTold && !/\s/.test(name) && !/^NNP?S$/.test(noun.xpos))) return [];
    return [{ name: name.replace(/^(?:the|an?|its|his|her|their|whose)\s+/i, ""), span }];
  });
}

/** "rebels | seeking his fall": what they do tells their stance, and is no part of who they are. */
function withoutClause(span: Span, { index }: Token, { sentence, tokens }: SentenceView): Span {
  const clause = childrenBy(sentence, index, "acl").find(
    (verb) => verb.index > index && verb.relation === "acl" && verb.xpos === "VBG",
  );
  const first = clause && Math.min(...subtree(sentence, clause.index));
  return first !== undefined && first > index
    ? { start: span.start, end: Math.min(span.end, tokens[first - 1]!.end) }
    : span;
}

/** "Students demanded her fall": what they do in the street; what they study or hope for is their own. */
function isInProtest({ lemma, xpos, head }: Token, { tokens }: SentenceView): boolean {
  // "a number of students": what the number of them did.
  const counted = tokens[head];
  const verb = counted && /^(?:NOUN|NUM)$/.test(counted.upos) ? tokens[counted.head] : counted;
  return lemma === "student" && xpos === "NNS" && PROTESTS.test(verb?.lemma ?? "");
}

const PROTESTS = /^(?:demand|protest|demonstrate|march|rally|chant|call|oppose|reject|denounce|boycott)$/;

/** "a rebel spokesman": the rebels, for whom he speaks. */
function servedBy({ index, lemma }: Token, { sentence }: SentenceView): Party | null {
  if (!/^spokes(?:man|woman|person)$/.test(lemma)) return null;
  const group = childrenBy(sentence, index, "compound", "amod").find((word) => SERVED.test(word.lemma));
  if (!group) return null;
  const isOne = /^(?:rebel|insurgent|separatist|militant)$/.test(group.lemma);
  return { name: isOne ? `${group.lemma}s` : group.lemma, span: { start: group.start, end: group.end } };
}

const SERVED = /^(?:rebel|insurgent|separatist|militant|opposition|government|army)$/;
