import { theatreOf } from "../../../extract/circumstances/theatre.ts";
import { landOfAdjective } from "../../../extract/circumstances/where-told.ts";
import { childrenBy, isNegated, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { namedPartiesAt, type Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import type { Span } from "../../../model/span.ts";
import { isCountry } from "../../../notice/places/is-country.ts";
import { conflictOf } from "../conflict-of-report.ts";
import { otherThanEvent } from "../other-than-event.ts";
import { sidesOf } from "../sides.ts";

/**
 *     Norland's civil war is not over.
 *     └place─┘       ^^^
 *     the four-month-old conflict in Norland has cut exports · is embroiled in a civil war · grew into a civil war
 *
 * Neither a war that may come ("may slide into civil war") nor one that is only the matter of talks ("to end the war").
 */
export const knownWar = rule({
  id: "incident/known-war",
  kind: "incident",
  starts: "noun for a war that is known to be fought",
  after: ["incident/attack", "incident/war"],
  word: ({ upos, lemma }) => upos === "NOUN" && /^(?:war|conflict)$/.test(lemma),
  build(anchor, view, context) {
    const other = otherThanEvent(anchor, view);
    if (other) return stop(anchor, other);
    const unknown = unknownBy(anchor, view);
    if (unknown) return stop(unknown, "a civil war, or one of an age, known to be fought");
    const land = landOf(anchor, view);
    const told = sidesOf(anchor, view, context.report.text);
    const doers = [...told.actors, ...caughtIn(anchor, view)].filter(({ name }) => name !== land?.name);
    const actors = doers.length + told.targets.length > 0 ? doers : conflictOf(context).sides;
    const place = land ?? theatreLand(context);
    const targets = told.targets.filter(({ name }) => name !== land?.name);
    if (!place && actors.length + targets.length < 2) return stop(anchor, "two sides, or a place");
    const spansOf = (parties: readonly { span: Span }[]) => parties.map(({ span }) => span);
    return [
      {
        fields: {
          type: "battle",
          actors: actors.map(({ name }) => name),
          targets: targets.map(({ name }) => name),
          place: place?.name ?? null,
          killed: null,
        },
        fieldSpans: {
          type: [{ start: anchor.start, end: anchor.end }],
          ...(actors.length > 0 ? { actors: spansOf(actors) } : {}),
          ...(targets.length > 0 ? { targets: spansOf(targets) } : {}),
          ...(place ? { place: [{ start: place.start, end: place.end }] } : {}),
        },
        confidence: 0.65,
      },
    ];
  },
});

/** The word that keeps the war from being one known to be fought. */
function unknownBy(noun: Token, view: SentenceView): Token | null {
  const { sentence, tokens } = view;
  const isCivil = childrenBy(sentence, noun.index, "amod", "compound").some(({ lemma }) => /^civil$/i.test(lemma));
  if (!isCivil && !hasAge(noun, view)) return noun;
  const above = tokens[noun.head];
  // "just like Norland in the Eastmark civil war": another one; "groups like the Front say the civil war goes on" is not.
  const like = tokens.findLast(({ index, text }) => index < noun.index && /^(?:like|unlike)$/i.test(text));
  if (like && !tokens.slice(like.index, noun.index).some(({ upos }) => upos === "VERB")) return noun;
  if (isTheOne(noun, view)) return isSpokenOf(noun, above) ? (above ?? noun) : null;
  if (!above || isNegated(sentence, above.index) || !isCaughtIn(noun, above, view)) return above ?? noun;
  return unrealAt(noun, view);
}

/** "the two-month-old war", "the four-year conflict": of decades nobody fights all the time. */
function hasAge({ index }: Token, { tokens }: SentenceView): boolean {
  const before = tokens
    .slice(Math.max(0, index - AGE_WORDS), index)
    .map(({ text }) => text.toLowerCase())
    .join("");
  return /-(?:week|month|year)s?(?:-?(?:old|long))?(?:civil)?$/.test(before);
}

/** "two", "-", "month", "-", "old", "civil" */
const AGE_WORDS = 6;

/** "the civil war", "Norland's civil war", "this war" */
function isTheOne({ index }: Token, { sentence }: SentenceView): boolean {
  return (
    childrenBy(sentence, index, "nmod:poss").length > 0 ||
    childrenBy(sentence, index, "det").some(({ text }) => /^(?:the|this|that)$/i.test(text))
  );
}

/** "hopes to halt the civil war", "the worst crisis of the civil war": only the matter of what is told, or its time. */
function isSpokenOf({ relation }: Token, above: Token | undefined): boolean {
  if (!above || relation === "root" || (/^nsubj/.test(relation) && above.upos !== "NOUN")) return false;
  // "fled in the civil war": when they fled.
  return above.upos !== "VERB" || /^obl/.test(relation) || SETTLING.test(above.lemma);
}

const SETTLING =
  /^(?:end|halt|stop|resolve|settle|solve|mediate|negotiate|discuss|address|conclude|avert|avoid|prevent|forestall|risk|fear|remember|recall|support|oppose)$/;

/** "in the grip of a civil war", "mired in a civil war", "grew into a civil war" */
function isCaughtIn(noun: Token, above: Token, { sentence }: SentenceView): boolean {
  const isInto = childrenBy(sentence, noun.index, "case").some(({ text }) => /^into$/i.test(text));
  // "keep it from descending into a civil war"
  const isHindered = childrenBy(sentence, above.index, "mark", "case").some(({ text }) => /^from$/i.test(text));
  if (isInto) return above.upos === "VERB" && above.xpos !== "VB" && !isHindered && TURNING.test(above.lemma);
  return CAUGHT.test(above.text);
}

const TURNING =
  /^(?:turn|grow|descend|slide|plunge|erupt|develop|degenerate|escalate|sink|slip|fall|spiral|morph|tip)$/;
const CAUGHT =
  /^(?:throes?|grip(?:ped)?|midst|embroiled|engulfed|mired|ravaged|wracked|racked|plagued|torn|bogged|locked|caught|entangled|consumed|convulsed|battered|devastated|shattered|fighting|waging)$/i;

/** "Okoro, locked in a civil war against insurgents": one of the two. */
function caughtIn(noun: Token, view: SentenceView): readonly Party[] {
  const verb = view.tokens[noun.head]!;
  if (verb?.upos !== "VERB" || !CAUGHT.test(verb.text)) return [];
  return namedPartiesAt(
    [...subjectsOf(view.sentence, verb.index), ...(verb.relation === "acl" ? [verb.head] : [])],
    view,
  );
}

interface Land extends Span {
  readonly name: string;
}

/** "Norland's civil war", "the civil war in Norland", "Norland is embroiled in a civil war": a land, not who fights. */
function landOf(noun: Token, view: SentenceView): Land | null {
  const owners = childrenBy(view.sentence, noun.index, "nmod:poss", "amod", "compound");
  const caught = view.tokens[noun.head]?.upos === "VERB" ? subjectsOf(view.sentence, noun.head) : [];
  const there = [
    ...objectsOfPreposition(view.sentence, noun.index, IN),
    ...owners.map(({ index }) => index),
    ...caught,
  ];
  // "halt the war in Norland": the tree may hang the land on the halt.
  const isIn = IN.has(view.tokens[noun.index + 1]?.text.toLowerCase() ?? "");
  const place = view.places
    .filter(isByName(view))
    .find(({ first, last }) => (isIn && first === noun.index + 2) || there.some((i) => first <= i && i <= last));
  if (place) return place;
  for (const { text, start, end } of owners) {
    const name = landOfAdjective(text);
    if (name) return { name, start, end };
  }
  return null;
}

/** "the country's civil war" tells not which country's. */
function isByName({ tokens }: SentenceView): (place: { first: number; last: number }) => boolean {
  return ({ first, last }) =>
    tokens.slice(first, last + 1).some(({ text }) => /^\p{Lu}/u.test(text) && !/^the$/i.test(text));
}

/** Where the war of the report is, if it is told to be in a country: a town is where it is fought on some day. */
function theatreLand(context: Context): Land | null {
  const place = theatreOf(context, true);
  return place && isCountry(place) ? place : null;
}

const IN = new Set(["in", "across"]);
