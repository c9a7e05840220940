import { placeOfWar, WAR } from "../../../extract/circumstances/theatre.ts";
import { placeBeforeWhere } from "../../../extract/circumstances/where-told.ts";
import { childrenBy } from "../../../extract/clauses.ts";
import { eventTime, timeOfThing } from "../../../extract/event-time.ts";
import { placeNear } from "../../../extract/place-near.ts";
import { placesTogether } from "../../../extract/places-together.ts";
import { type Context, type Draft, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import type { Span } from "../../../model/span.ts";
import type { NumberMention, PlaceMention } from "../../../notice/noticed.ts";
import { isCountry } from "../../../notice/places/is-country.ts";
import { PLACE_NOUNS } from "../../../notice/places/place-lists.ts";
import { type Category, categoryOf, isDuration, isOfVictims, isToll, unitOf } from "../category.ts";
import { completed } from "../elided.ts";
import { isOfRule, landOfRule } from "../land-of-rule.ts";
import { becameOf } from "../lost.ts";
import { placeOfEvent } from "../place-of-event.ts";
import { isToldBefore } from "../told-before.ts";
import { whoCounts } from "../who-counts.ts";

/** Also places from which people were taken, and whose people they are; where soldiers come from they are not. */
const FROM_OR_OF = new Set(["from", "'s"]);
const OF = new Set(["'s"]);
/** So many dead are those of a war, not of the last raid. */
const WAR_DEAD = 2000;
/** "aid for Norland" */
const FOR = new Set(["'s", "for"]);
/** "months of raids on Ravna" */
const ON = new Set(["from", "'s", "on", "against"]);

/**
 *     At least 34 civilians were killed in Ravna on Friday, the monitor said.
 *     └min┘└─┘ └───of────┘      └category┘ └place┘  └when─┘  └───by───┘
 *
 * Where the sentence leaves out where people were killed, the event it speaks of may tell.
 */
export const counted = rule({
  id: "figure/counted",
  kind: "figure",
  starts: "number",
  anchor: (token, view) => view.numbers.some((number) => number.token === token.index),
  build(anchor, view, context) {
    const drafts = view.numbers
      .filter((number) => number.token === anchor.index)
      .flatMap((number) => draftOf(completed(number, view, context), anchor, view, context) ?? []);
    return drafts.length > 0
      ? drafts
      : stop(anchor, "a quantity of people, or how long something of the process lasts");
  },
});

function draftOf(number: NumberMention, anchor: Token, view: SentenceView, context: Context): Draft | null {
  const category = categoryOf(number, view, context);
  if (!category && number.unit !== "people" && number.unit !== "countries") return null;
  if (
    /^(?:other|participants)$/.test(category?.category ?? "other") &&
    (isToldBefore(number, view) || isAnyOne(number))
  )
    return null;
  // The number before may have told what this one counts; its word stands in another sentence.
  const told = category?.sign ?? null;
  const sign = told && view.tokens[told.index] === told ? told : null;
  // "a four-year siege": what is counted are years, what lasts is the siege.
  const isLasting = sign !== null && isDuration(number) && sign.upos === "NOUN";
  const isOfWar = (number.min ?? number.max ?? 0) >= WAR_DEAD;
  const isOfVictim = category !== null && isOfVictims(category);
  const hit = isOfVictim && !isOfWar ? placeOfEvent(view, context) : null;
  // "deplored on Monday the killing of nine herders": they were not killed on the Monday.
  const own = isOfVictim && sign ? timeOfThing(sign, view) : eventTime(sign ?? anchor, view);
  const time = isDuration(number) ? null : own;
  const near = placeNear(anchor, view, beforePlaces(number, category));
  // "a road from Sel to Ravna, where 900 are trapped": in Ravna, however near the other is in the tree.
  const where = placeBeforeWhere({ token: anchor, view });
  const there = where && (!near || near.first <= where.first) ? where : near;
  // "in Port Sel she spoke of his 30-year rule": he ruled a country.
  const isRule = sign !== null && isDuration(number) && isOfRule(sign, view);
  const ruled = isRule && there && !isCountry(there) ? null : there;
  const ofWar = isLasting && WAR.test(sign.lemma) ? (placeOfWar(sign, view) ?? placeBesieged(sign, view)) : undefined;
  const place = ofWar !== undefined ? ofWar : ruled ? placesTogether(ruled, view) : hit;
  const land = isRule ? landOfRule(sign, view, context) : null;
  const isOfToll = category !== null && isToll(category) && number.unit !== "people";
  const whom = isOfToll ? null : countedBy(number, anchor, view, context.report.text);
  const source = creditFor(anchor, view, context) ?? whoCounts(number, view, context);
  const spans = {
    min: number,
    ...(isLasting ? { of: sign } : whom ? { of: whom } : {}),
    ...(sign ? { category: sign } : {}),
    ...(place && land === null ? { place } : {}),
    ...(source ? { by: source.span } : {}),
    ...(time?.span ? { when: time.span } : {}),
  };
  return {
    fields: {
      min: number.min,
      max: number.max,
      approx: number.approx,
      unit: unitOf(number, category),
      category: category?.category ?? "other",
      place: land ?? place?.name ?? null,
      of: isLasting ? sign.text : (category?.of ?? whom?.of ?? (isOfToll ? null : number.of)),
    },
    by: source?.name ?? null,
    when: time?.value ?? null,
    whenBasis: time?.basis ?? null,
    fieldSpans: Object.fromEntries(Object.entries(spans).map(([name, { start, end }]) => [name, [{ start, end }]])),
    confidence: category ? 0.85 : 0.6,
  };
}

/** What may stand before the place of what is counted. */
function beforePlaces({ unit }: NumberMention, category: Category | null): ReadonlySet<string> {
  if (category?.category === "fighters") return OF;
  if (unit === "money") return FOR;
  return category?.category === "duration" && STRIKES.test(category.sign.lemma) ? ON : FROM_OR_OF;
}

const STRIKES = /^(?:strike|airstrike|raid|bombing|bombardment|shelling|attack|assault)$/;

/** "took the town of Ravna after a four-year siege": what was taken was besieged. */
function placeBesieged(siege: Token, { sentence, tokens, places }: SentenceView): PlaceMention | null {
  const isOver = childrenBy(sentence, siege.index, "case").some(({ text }) =>
    /^(?:after|following|under)$/i.test(text),
  );
  if (!isOver || !/^(?:siege|blockade)$/.test(siege.lemma)) return null;
  const isTaken = ({ first, last }: PlaceMention): boolean =>
    /^(?:obj|nsubj:pass)$/.test(tokens[last]!.relation) ||
    (/^of$/i.test(tokens[first - 1]?.text ?? "") && PLACE_NOUNS.has(tokens[first - 2]?.lemma ?? ""));
  return places.findLast((place) => place.last < siege.index && isTaken(place)) ?? null;
}

/** "One sheikh said so": nobody is counted. */
function isAnyOne({ min, max, unit }: NumberMention): boolean {
  return min === 1 && max === 1 && unit === "people";
}

interface Counted extends Span {
  readonly of: string;
}

/**
 * What is counted, with the word that makes it no whole: "seven more people" are beside those counted before, and of
 * "eleven of the dead were children" the children are told apart.
 */
function countedBy(number: NumberMention, anchor: Token, view: SentenceView, text: string): Counted | null {
  const { tokens } = view;
  // The tree may take "children" behind "were" for a verb.
  const what = tokens[anchor.head];
  const isPart =
    tokens[anchor.index + 1]?.text === "of" && what !== undefined && tokens[what.index - 1]?.lemma === "be";
  if (isPart && PLURAL.test(what.text)) return { start: what.start, end: what.end, of: what.text };
  if (!number.ofSpan || number.of === null) return null;
  const loss = number.unit === "people" ? null : becameOf(anchor, firstOf(number, view), view);
  const whole = { ...number.ofSpan, of: loss ? `${number.of} ${loss}` : number.of };
  const more = tokens.findLast(({ end }) => end <= whole.start);
  return more && MORE.test(more.text)
    ? { start: more.start, end: whole.end, of: text.slice(more.start, whole.end) }
    : whole;
}

function firstOf({ start }: NumberMention, { tokens }: SentenceView): Token {
  return tokens.find((token) => token.end > start)!;
}

const PLURAL = /^(?:children|wom[ae]n|men|people|police)$|[^s]s$/i;
const MORE = /^(?:more|additional|further|other)$/i;
