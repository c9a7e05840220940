/**
 * What a number of people or hours is a number of. In: a number and its sentence; out: the category, and the word that
 * shows it, or null where nothing does.
 *
 *     34 people were killed        killed     ("killed")
 *     a 72-hour pause              duration   ("pause")
 *     12,000 soldiers              fighters   ("soldiers")
 */
import { childrenBy, objectsOf, objectsOfPreposition } from "../../extract/clauses.ts";
import { isDealNoun } from "../../extract/deals/deal-at.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { NumberMention } from "../../notice/noticed.ts";
import { isOfPeople } from "../../notice/numbers/unit-of.ts";
import {
  DISTANCES,
  FIGHTERS,
  LASTING,
  LEAST_SUM,
  MEET,
  OF_WAR,
  PARTICIPANTS,
  REPEATED,
  SIGNS,
} from "./category-words.ts";
import { durationSign, neighbours } from "./duration.ts";
import { TALLIES } from "./same.ts";
import { signBeside } from "./sign-beside.ts";
import { strengthSign } from "./strength-of.ts";
import { countingVerb } from "./who-counts.ts";

function mayBePeopleOf(number: NumberMention): boolean {
  return number.unit === "people" || (number.unit === "other" && isAlone(number));
}

/** The noun that is counted: of "thousands of Norland troops" the troops. */
function headOf(number: NumberMention, view: SentenceView): Token {
  const own = view.tokens[number.token]!;
  const { ofSpan } = number;
  return (ofSpan && view.tokens.findLast(({ end }) => end === ofSpan.end)) ?? own;
}

export function isLasting({ lemma }: Token): boolean {
  return LASTING.has(lemma) || MEET.has(lemma);
}

export interface Category {
  readonly category: string;
  readonly sign: Token;
  /** What is counted, where the number stands alone and the one before it tells. */
  readonly of?: string | null;
}

/** "Two were killed and 16 were missing": what became of the missing nobody tells. */
function missingSign(number: NumberMention, { tokens }: SentenceView): Token | null {
  const next = tokens.findIndex(({ start }) => start >= number.end);
  const be = next < 0 ? undefined : tokens[next];
  if (!be || !/^(?:be|remain)$/.test(be.lemma)) return null;
  const sign = tokens
    .slice(next + 1, next + 1 + BEFORE_MISSING)
    .find(({ text }) => /^(?:missing|unaccounted)$/i.test(text));
  return sign ?? null;
}

/** Words such as "still" and "reported" between the verb and "missing". */
const BEFORE_MISSING = 3;

export function categoryOf(number: NumberMention, view: SentenceView, context: Context): Category | null {
  const missing = mayBePeopleOf(number) ? missingSign(number, view) : null;
  if (missing) return { category: "other", sign: missing };
  const own = categoryInSentence(number, view);
  const whole = own && own.category !== "other" ? null : wholeOf(number, view);
  if (whole) return whole;
  if (own || !isAlone(number) || countingVerb(number, view) === null) return own;
  // "4,500 people fled; the council puts the number at 1,000", "At least 40 people died. A monitor has counted 41.": a
  // number alone counts what the one before it counted.
  const here = countedBefore(view, number.start);
  if (here) return here;
  const before = view.sentence.index > 0 ? context.view(view.sentence.index - 1) : null;
  if (before?.sentence.paragraph !== view.sentence.paragraph) return null;
  return countedBefore(before, Number.POSITIVE_INFINITY);
}

/** The last number of the sentence that ends before a place in the text and counts something. */
function countedBefore(view: SentenceView, place: number): Category | null {
  for (const other of view.numbers.filter(({ end }) => end <= place).reverse()) {
    const category = isDuration(other) ? null : categoryInSentence(other, view);
    if (category) return { ...category, of: other.of };
  }
  return null;
}

/** Words between a part and the "among" that names its whole. */
const BEFORE_AMONG = 5;

/** "67 people, including three civilians", "34, 12 of them children": what befell all befell the part. */
function wholeOf(number: NumberMention, view: SentenceView): Category | null {
  if (number.unit !== "people") return null;
  const first = view.tokens.findIndex(({ start }) => start >= number.start);
  const next = view.tokens.findIndex(({ start }) => start >= number.end);
  const isIncluded = /^(?:including|among|mostly)$/i.test(view.tokens[first - 1]?.text ?? "");
  const isOfThem = view.tokens[next]?.text === "of" && /^(?:them|whom|those)$/i.test(view.tokens[next + 1]?.text ?? "");
  // "Nine women were among 34 miners killed": the whole stands behind.
  const isAmong = view.tokens.slice(next, next + BEFORE_AMONG).some(({ text }) => /^among$/i.test(text));
  const behind = isAmong && view.numbers.find(({ start, unit }) => start >= number.end && unit === "people");
  if (behind) return categoryInSentence(behind, view);
  if (!isIncluded && !isOfThem) return null;
  const before = view.numbers.findLast(({ end, unit }) => end <= number.start && unit === "people");
  return before ? categoryInSentence(before, view) : null;
}

/** "Three bodies rejected the plan": they are no dead, whom somebody finds, buries or counts. */
function isActing({ relation, index }: Token, view: SentenceView): boolean {
  return (
    relation === "nsubj" || objectsOfPreposition(view.sentence, index, OF).some((i) => view.tokens[i]!.upos === "PROPN")
  );
}

const OF = new Set(["of"]);

function isAlone(number: NumberMention): boolean {
  return number.of === null || /^(?:others?|more|number|toll|total|figure|count)$/i.test(number.of);
}

function categoryInSentence(number: NumberMention, view: SentenceView): Category | null {
  if (isDuration(number)) {
    const sign = durationSign(number, view.tokens[number.token]!, view, isLasting);
    return sign ? { category: "duration", sign } : null;
  }
  const around = neighbours(number.token, view);
  const beside = signBeside(number, view);
  if (beside && mayBePeopleOf(number)) return beside;
  const strength = mayBePeopleOf(number) ? strengthSign(number, view) : null;
  if (strength) return { category: "fighters", sign: strength };
  // Rifles are not detained, nor lorries in need.
  const mayBePeople = mayBePeopleOf(number);
  for (const [category, lemmas] of mayBePeople ? SIGNS : []) {
    const sign = around.find(
      (token) =>
        (lemmas.has(token.lemma.toLowerCase()) || lemmas.has(token.text.toLowerCase())) &&
        // "wound up" is nobody's wound, lives that are saved nobody's death.
        view.tokens[token.index + 1]?.text !== "up" &&
        !(token.lemma === "body" && isActing(token, view)) &&
        !(/^li(?:fe|ves?)$/.test(token.lemma) && around.some(({ lemma }) => SAVING.test(lemma))),
    );
    if (sign) return { category, sign };
  }
  const counted = headOf(number, view);
  const driving = number.unit === "people" ? around.find((token) => isDrivenOut(token, counted, view)) : undefined;
  if (driving) return { category: "displaced", sign: driving };
  // "The death toll from the bombing rose to 58": not bombings.
  const toll = isAlone(number) || isBehindRise(number, view) ? tollOf(number, view) : null;
  if (toll) return { category: "killed", sign: toll };
  if (FIGHTERS.has(counted.lemma) || FIGHTERS.has(counted.text.toLowerCase().replace(/s$/, "")))
    return { category: "fighters", sign: counted };
  // "a force of 2,500 men"
  if (number.unit === "people" && ANYBODY.test(counted.lemma)) {
    const force = around.find(({ lemma, upos }) => upos === "NOUN" && ARMIES.test(lemma));
    if (force && force.index < counted.index) return { category: "fighters", sign: force };
  }
  if (number.unit === "people" && ARMIES.test(counted.lemma)) return { category: "fighters", sign: counted };
  if (number.unit === "people" && /^(?:team|delegation)$/.test(counted.lemma))
    return { category: "participants", sign: counted };
  if (number.unit === "people" && PROTESTING.test(counted.lemma)) return { category: "participants", sign: counted };
  const march =
    number.unit === "people" ? around.find(({ lemma, upos }) => upos === "VERB" && MARCHING.test(lemma)) : undefined;
  if (march) return { category: "participants", sign: march };
  // "60 percent of the country" sits at no table.
  if (PARTICIPANTS.has(counted.lemma) && number.unit !== "percent") {
    const sign = around.find(({ lemma }) => MEET.has(lemma) || LASTING.has(lemma) || AT_TABLE.test(lemma));
    if (sign) return { category: "participants", sign };
    // "Eight parties and two governments signed the accord"
    const joining = PARTIES.test(counted.lemma) ? around.find((token) => isJoining(token, view)) : undefined;
    if (joining && (number.min ?? number.max ?? 0) > 2) return { category: "participants", sign: joining };
    if (counted.lemma === "signatory") return { category: "participants", sign: counted };
  }
  return isOther(number, counted, view) ? { category: "other", sign: counted } : null;
}

/** "drove 5,000 villagers from their homes", but not soldiers from a town. */
function isDrivenOut(verb: Token, counted: Token, { sentence, tokens }: SentenceView): boolean {
  if (!/^(?:drive|force|chase|push)$/.test(verb.lemma) || FIGHTERS.has(counted.lemma)) return false;
  // The tree may hang the homes on the villagers.
  const from = [verb, counted].flatMap(({ index }) => objectsOfPreposition(sentence, index, OUT_OF));
  return from.some((i) => /^(?:home|house|village|town|land)$/.test(tokens[i]!.lemma));
}

const OUT_OF = new Set(["from", "of"]);

/** "rose to | 58", "stands at | 58", "reached | 58" */
function isBehindRise(number: NumberMention, { tokens }: SentenceView): boolean {
  const first = tokens.findIndex(({ start }) => start >= number.start);
  const [before, beforeThat] = [tokens[first - 1]?.lemma ?? "", tokens[first - 2]?.lemma ?? ""];
  return RISING.test(before) || (/^(?:to|at)$/.test(before) && RISING.test(beforeThat));
}

/** Of a toll the dead are counted, whatever its words say that it is the toll of. */
export function isToll({ sign }: Category): boolean {
  return sign.lemma === "toll";
}

/** The toll that rises to a number. */
function tollOf(number: NumberMention, view: SentenceView): Token | null {
  const first = view.tokens.findIndex(({ start }) => start >= number.start);
  const verb = view.tokens
    .slice(Math.max(0, first - 4), Math.max(0, first))
    .findLast(({ lemma }) => RISING.test(lemma));
  if (!verb) return null;
  return childrenBy(view.sentence, verb.index, "nsubj").find(({ lemma }) => lemma === "toll") ?? null;
}

const RISING = /^(?:rise|climb|jump|grow|reach|increase|go|stand|top|pass|mount|soar|hit|exceed|surpass)$/;

/** Arms and places of war, sums and shares, how deep a zone is, how often a deal was rejected. */
function isOther(number: NumberMention, counted: Token, view: SentenceView): boolean {
  const value = number.min ?? number.max ?? 0;
  if (number.unit === "money") return !isSaidAgain(number, view) && (value >= LEAST_SUM || isPrice(number, view));
  // "100 percent sure" is only sure.
  if (number.unit === "percent") return value !== 100 && !isPartOfThing(number, counted, view);
  if (DISTANCES.has(counted.lemma.toLowerCase())) return value < 1000 && !isWhereabouts(number, counted, view);
  if (counted.lemma === "time") return REPEATED.has(view.tokens[counted.head]?.lemma ?? "");
  // "84 tonnes of flour": the tonnes are counted.
  const own = view.tokens[number.token]!;
  if (isSupplied(own, view)) return true;
  // "one facility" is not counted.
  return (OF_WAR.has(counted.lemma) || OF_WAR.has(own.lemma)) && !(value === 1 && number.max === 1);
}

/** "half of the revenue", "two-thirds of the parliament": a share is counted of people. */
function isPartOfThing(number: NumberMention, counted: Token, { tokens }: SentenceView): boolean {
  const isInWords = tokens.some(
    ({ start, end, text }) => start >= number.start && end <= number.end && PART.test(text),
  );
  const isOfPeoples =
    isOfPeople(counted) ||
    /^(?:population|electorate|voters?|army|police|dead|injured|wounded|rest)$/i.test(counted.text);
  return isInWords && number.ofSpan !== null && counted.upos !== "PRON" && !isOfPeoples;
}

const PART = /^(?:half|halves|(?:two-|three-)?(?:third|quarter|fifth)s?)$/i;

/** "would supply 900 sets of body armour": goods, which words are not. */
function isSupplied(counted: Token, { sentence, tokens }: SentenceView): boolean {
  const verb = tokens[counted.head];
  return (
    counted.xpos === "NNS" &&
    verb !== undefined &&
    /^(?:supply|ship|deliver|donate|airlift|smuggle)$/.test(verb.lemma) &&
    (counted.relation === "obj" || counted.relation === "nsubj:pass") &&
    !SPOKEN.test(counted.lemma) &&
    childrenBy(sentence, counted.index, "nummod").length > 0
  );
}

const SPOKEN =
  /^(?:speech|message|address|letter|verdict|ruling|statement|blow|lecture|sermon|report|result|win|note|proposal|warning|ultimatum|threat|offer|demand|answer|reply|response|judgment|judgement|plan|document)$/;

/** What those who take part attend or make up. */
const AT_TABLE = /^(?:attend|gathering|gather|delegation|table|assembly|panel)$/;
const PARTIES = /^(?:party|group|faction|government|movement|country|nation|state|organi[sz]ation|member|militia)$/;
/** What makes somebody a party to a deal; "joined the war", "adopted the euro" do not. */
function isJoining({ lemma, index }: Token, { sentence, tokens }: SentenceView): boolean {
  if (/^(?:sign|conclude|initial|endorse|accede|negotiate)$/.test(lemma)) return true;
  return (
    /^(?:adopt|join)$/.test(lemma) &&
    objectsOf(sentence, index).some((i) => isDealNoun(tokens[i]!) || /^(?:talk|negotiation)$/.test(tokens[i]!.lemma))
  );
}

const ANYBODY = /^(?:man|people|person|personnel|woman|volunteer|southerner|northerner)$/;
/** "Hundreds of people marched" */
const MARCHING = /^(?:march|protest|demonstrate|rally|gather|assemble|attend|converge)$/;
const PROTESTING = /^(?:demonstrator|protester|protestor|marcher)$/;
const ARMIES = /^(?:force|army|garrison|contingent|militia|corps|brigade|battalion)$/;
const SAVING = /^(?:save|spare|protect|improve|change|rebuild|live)$/;

/** "wounded about 40 others": who is killed, wounded or displaced is counted in people, also where no noun says so. */
export function unitOf(number: NumberMention, category: Category | null): string {
  const isOfPeople = category !== null && (TALLIES.has(category.category) || category.category === "fighters");
  return number.unit === "other" && isOfPeople && (isAlone(number) || isToll(category))
    ? "people"
    : number.unit === "percent"
      ? "other"
      : number.unit;
}

/** Whether what is counted befell people in an event, which has a place and a day. */
export function isOfVictims({ category }: Category): boolean {
  return category === "killed" || category === "injured";
}

export function isDuration(number: NumberMention): boolean {
  return ["hours", "days", "weeks", "months", "years"].includes(number.unit);
}

/** "$614m (£383m)": the same sum in another currency. */
function isSaidAgain(number: NumberMention, view: SentenceView): boolean {
  const first = view.tokens.findIndex(({ start }) => start >= number.start);
  const open = view.tokens[first - 1]?.text === "#" ? first - 2 : first - 1;
  if (view.tokens[open]?.text !== "(") return false;
  const before = view.numbers.findLast(({ end }) => end <= number.start);
  return before?.unit === "money";
}

/** "$235 per thousand cubic metres" */
function isPrice(number: NumberMention, { tokens }: SentenceView): boolean {
  const next = tokens.findIndex(({ start }) => start >= Math.max(number.end, number.ofSpan?.end ?? 0));
  return tokens[next]?.text.toLowerCase() === "per";
}

/** "-", "long", "(240-mile)" */
const LENGTH_WITHIN = 9;

/** "a town 35 miles southwest of Ravna" only says where; "(3.7 miles)" says it again. */
function isWhereabouts(number: NumberMention, counted: Token, view: SentenceView): boolean {
  const first = view.tokens.findIndex(({ start }) => start >= number.start);
  const next = view.tokens[counted.index + 1]?.text ?? "";
  // "a 400-km-long border": how the land lies.
  const behind = view.tokens.slice(counted.index + 1, counted.index + LENGTH_WITHIN);
  if (
    next === "-" &&
    behind.some(({ lemma }) => /^(?:border|frontier|coast|coastline|river|road|highway)$/.test(lemma))
  )
    return true;
  return (
    view.tokens[first - 1]?.text === "(" ||
    /^(?:away|from|north|south|east|west|north\w+|south\w+|outside|off|radius|inland|closer|down|up)$/i.test(next)
  );
}
