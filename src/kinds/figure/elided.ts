/**
 * A number whose noun is left out, because it was told before. In: a number that seems to count nothing; out: the same
 * with the unit and the noun that it takes up, or as it was.
 *
 *     The Canadians, 140 of them, arrive today.                 people: the Canadians
 *     the monitors, of whom there are fourteen                  people: the monitors
 *     Okoro's men, about 4,000, are in camps.                   people: the men
 *     Nineteen lorries set out. The other eight were sent back. vehicles: the lorries
 *     The truce was to last ninety days. It lasted nine.        days
 */
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { NumberMention } from "../../notice/noticed.ts";
import { isOfPeople } from "../../notice/numbers/unit-of.ts";
import { VEHICLES } from "../../notice/numbers/vocabulary.ts";

/** Sentences back in which what is counted may have been told. */
const BACK = 3;

export function completed(number: NumberMention, view: SentenceView, context: Context): NumberMention {
  const isBare = number.of === null || /^(?:others?|more)$/i.test(number.of);
  if (number.unit !== "other" || !isBare) return number;
  const { tokens } = view;
  const first = tokens.findIndex(({ start }) => start >= number.start);
  const next = tokens.findIndex(({ start }) => start >= number.end);
  const [before, behind, behindThat] = [tokens[first - 1], tokens[next], tokens[next + 1]].map(
    (t) => t?.text.toLowerCase() ?? "",
  );
  const isOfThem = behind === "of" && /^(?:them|whom|which|those|these|us)$/.test(behindThat!);
  const isOfWhom = tokens.slice(Math.max(0, first - WHOM_WITHIN), first).some(({ text }) => /^whom$/i.test(text));
  const isAside = before === "," && /^[,)]$/.test(behind!);
  if (isOfThem || isOfWhom || isAside || before === "(") {
    const noun = nounBefore(isAside ? first : first - 1, isAside, view);
    if (noun) return counting(noun, number);
    return isOfThem ? (fromBefore(number, view, context) ?? number) : number;
  }
  if (isHeldFor(first, view)) return lengthBefore(number, view, context) ?? number;
  const isRest = /^(?:remaining|other|further|another|more)$/.test(before!) || /^(?:others?|more)$/.test(behind!);
  if (!isRest && !befallsSomebody(first, view)) return number;
  const found = fromBefore(number, view, context);
  // "Five others" are none of those counted before.
  return found && /^others?$/.test(behind!) && found.of !== null
    ? { ...found, of: `other ${found.of}` }
    : (found ?? number);
}

/** Words between "of whom" and its number. */
const WHOM_WITHIN = 7;

/** Where nothing fits, null: the nearest plural, or what stands right before the comma. */
function nounBefore(at: number, isRight: boolean, { tokens }: SentenceView): Token | null {
  for (let i = at - 1; i >= Math.max(0, at - (isRight ? 2 : 14)); i--) {
    const token = tokens[i]!;
    const isPlural = /^NNPS?$|^NNS$/.test(token.xpos) && /s$|men$|women$|people$/i.test(token.text);
    if (isPlural && (isOfPeople(token) || VEHICLES.has(token.lemma))) return token;
    if (isRight && /^(?:NOUN|PROPN|NUM)$/.test(token.upos)) return null;
  }
  return null;
}

function counting(noun: Token, number: NumberMention): NumberMention {
  const unit = isOfPeople(noun) ? "people" : VEHICLES.has(noun.lemma) ? "vehicles" : number.unit;
  return { ...number, unit, of: noun.text, ofSpan: { start: noun.start, end: noun.end } };
}

/** What the number before it counted, in this sentence or one just before. */
function fromBefore(number: NumberMention, view: SentenceView, context: Context): NumberMention | null {
  const here = view.sentence.index;
  for (let index = here; index >= Math.max(0, here - BACK); index--) {
    const other = context
      .view(index)
      .numbers.findLast(({ end, unit }) => (index < here || end <= number.start) && /^(?:people|vehicles)$/.test(unit));
    if (other) return { ...number, unit: other.unit, of: other.of };
  }
  return null;
}

/** "It lasted nine", "held for nine" */
function isHeldFor(first: number, { tokens }: SentenceView): boolean {
  const [one, two] = [tokens[first - 1], tokens[first - 2]];
  const verb = one?.text === "for" || one?.text === "only" ? two : one;
  return /^(?:last|hold)$/.test(verb?.lemma ?? "");
}

function lengthBefore(number: NumberMention, view: SentenceView, context: Context): NumberMention | null {
  const here = view.sentence.index;
  for (let index = here; index >= Math.max(0, here - 1); index--) {
    const other = context
      .view(index)
      .numbers.findLast(({ end, unit }) => (index < here || end <= number.start) && LENGTHS.test(unit));
    if (other) return { ...number, unit: other.unit };
  }
  return null;
}

const LENGTHS = /^(?:hours|days|weeks|months|years)$/;

/** "Five had serious injuries", "They have handed over four": what happens to people alone. */
function befallsSomebody(first: number, { tokens }: SentenceView): boolean {
  const number = tokens[first]!;
  const verb = tokens[number.head];
  if (verb?.upos !== "VERB" || !/^(?:nsubj|obj)/.test(number.relation)) return false;
  const next = tokens.slice(verb.index + 1, verb.index + 4).map(({ lemma }) => lemma);
  if (verb.lemma === "have") return next.some((lemma) => /^(?:injury|wound|burn|fracture)$/.test(lemma));
  if (verb.lemma === "hand") return next.includes("over");
  return /^(?:try|hang|cross|return|arrive|survive|escape|surrender|hospitali[sz]e|treat|bury|repatriate|deport|volunteer|enlist|defect|desert)$/.test(
    verb.lemma,
  );
}
