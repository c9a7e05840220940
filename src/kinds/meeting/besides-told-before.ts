/**
 * Those who meet besides those whom the sentence names, as the report has told before. In: the noun of the talks and what
 * is told of them; out: the meeting with all of them.
 *
 *     Okoro and Lind met in May. … The mediator set the next round for June.      the mediator, Okoro and Lind
 */
import { childrenBy, isRelation, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { goBetweens } from "./go-betweens.ts";
import { WITH } from "./meeting-words.ts";
import { isOneOfMany } from "./one-of-many.ts";
import type { TalksTold } from "./talks-in-general.ts";
import { TAKEN_OVER, toldBefore } from "./told-before.ts";

/** Null where nobody is known to meet. */
export function besidesToldBefore(
  noun: Token,
  { parties, verb, place, isDated }: TalksTold,
  draft: Draft,
  view: SentenceView,
  context: Context,
): Draft | null {
  // "Kenya's envoy fixed a further round for May": those who have met so far.
  const isNext = isOneOfMany(noun, view) && /^(?:round|session|meeting|talk)$/.test(noun.lemma);
  const there = toldBefore(noun, view.sentence.index, place?.name ?? null, context);
  // "The next round will be held in Oslo": of the same talks, though the last was elsewhere.
  const before = there.length === 0 && isNext ? toldBefore(noun, view.sentence.index, null, context) : there;
  // "Lind gave up on the trade talks": where somebody else met before, these are other talks.
  // "discussions with village heads in Lakeside": others than those of whom the report tells.
  const withs = objectsOfPreposition(view.sentence, noun.index, WITH).map((i) => view.tokens[i]!);
  const isWithOthers = parties.length > 0 && withs.length > 0;
  // "talks with the union will resume": so are these; "talks with the two sides" are not.
  const isWithNobodyNamed = place === null && withs.length > 0 && withs.every(({ lemma }) => !SIDES.test(lemma));
  // "Union leaders held talks in Lakeside": whoever they are.
  const acting = verb !== null && isRelation(noun, "obj") ? subjectsOf(view.sentence, verb.index) : [];
  const isOfOthers = parties.length === 0 && acting.some((i) => areOthers(i, view));
  const areOfThem =
    (place !== null && !isWithOthers && !isOfOthers) ||
    isNext ||
    (parties.length === 0 && !isWithNobodyNamed && !isOfOthers) ||
    parties.some(({ name }) => before.includes(name));
  // Whoever goes between the sides is there whenever they talk.
  const told = areOfThem && before.length > 1 ? [...before, ...goBetweens(context)] : areOfThem ? before : [];
  const participants = [...new Set([...parties.map(({ name }) => name), ...told])];
  const isKnown = isDated
    ? participants.length > 0
    : told.length > 1 && parties.every(({ name }) => told.includes(name));
  if (!isKnown) return null;
  return { ...draft, fields: { ...draft.fields, participants }, confidence: told.length > 0 ? TAKEN_OVER : 0.5 };
}

/** "union leaders", "residents": several, told by what they are and not by "the". */
function areOthers(index: number, { sentence, tokens }: SentenceView): boolean {
  const { xpos, upos, lemma } = tokens[index]!;
  const isOpen = childrenBy(sentence, index, "det", "nummod", "nmod:poss").length === 0;
  const isOfSort = childrenBy(sentence, index, "compound").length > 0;
  return upos === "NOUN" && xpos === "NNS" && isOpen && (isOfSort || !SIDES.test(lemma));
}

/** Those of whom the report tells, by another name. */
const SIDES =
  /^(?:side|party|delegation|team|other|another|they|he|she|it|rebel|government|leader|envoy|mediator|opposition|counterpart)$/i;

/** "The meeting will include the ministers of Kenya and Sudan", "was chaired by Lind": besides those told before. */
export function withOthers(draft: Draft, anchor: Token, verb: Token | null, sentence: number, context: Context): Draft {
  const isMore =
    verb !== null &&
    verb.index > anchor.index &&
    /^(?:include|involve|join|attend|chair|host|facilitate|moderate)$/.test(verb.lemma);
  const told = isMore ? toldBefore(anchor, sentence, null, context) : [];
  if (told.length === 0) return draft;
  const participants = [...new Set([...told, ...(draft.fields.participants as readonly string[])])];
  return { ...draft, fields: { ...draft.fields, participants }, confidence: TAKEN_OVER };
}
