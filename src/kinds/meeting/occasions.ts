/**
 * Several encounters that one verb or noun tells of. In: the draft of the first and its sentence; out: all of them.
 *
 *     met in Lakeside in May and again in Ravna in June           two places
 *     met Lind on Monday and Sorn the next day                    two days, each with somebody else
 *     saw Lind in Ravna and Sorn in Geneva on Monday              two places, each with somebody else
 *     met separately with Lind and Sorn · separate talks with …   one with each
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { PlaceMention, TimeMention } from "../../notice/noticed.ts";
import { whoMeets } from "./who-meets.ts";

/** The same people again at another place, told behind an "and". */
export function withFurtherPlaces(draft: Draft, anchor: Token, view: SentenceView): Draft[] {
  const [here] = draft.fieldSpans?.place ?? [];
  if (!here) return [draft];
  const further = view.places.filter(
    (place) => place.start > here.end && place.name !== draft.fields.place && isAddedTo(here.end, place, anchor, view),
  );
  return [
    draft,
    ...further.map((place) => {
      const time = timeBehind(place.end, view);
      const next = elsewhere(draft, place, time);
      return next.when ? next : { ...next, ...nextYear(draft.when ?? "", place.end, view) };
    }),
  ];
}

/** "in Lakeside in 1993 and in Ravna | the year after" */
function nextYear(year: string, from: number, view: SentenceView): Pick<Draft, "when" | "whenBasis"> | null {
  const behind = view.tokens
    .filter(({ start }) => start >= from)
    .slice(0, NEAR)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  const step = /^,? ?(?:the (?:year after|following year|next year)|a year later)\b/.test(behind)
    ? 1
    : /^,? ?(?:the year before|a year earlier)\b/.test(behind)
      ? -1
      : 0;
  return step !== 0 && /^\d{4}$/.test(year) ? { when: String(Number(year) + step), whenBasis: "inferred" } : null;
}

/** "in Lakeside in May | and again in | Ravna in June": no verb or other noun of weight stands between. */
function isAddedTo(from: number, place: PlaceMention, anchor: Token, view: SentenceView): boolean {
  const between = view.tokens.filter(({ start, end }) => start >= from && end <= place.start && start > anchor.start);
  const words = between.filter((token) => !view.isTime(token)).map(({ text }) => text.toLowerCase());
  return /^(?:(?:in|on|at) ?)*(?:, )?and (?:(?:again|later|then|also|once more) )?(?:in|at)$/.test(words.join(" "));
}

function elsewhere(draft: Draft, place: PlaceMention, time: TimeMention | null): Draft {
  const { when: _, ...spans } = draft.fieldSpans ?? {};
  return {
    ...draft,
    fields: { ...draft.fields, place: place.name, duration: null },
    when: time?.value ?? null,
    whenBasis: time && time.basis !== "unresolved" ? time.basis : null,
    fieldSpans: {
      ...spans,
      place: [{ start: place.start, end: place.end }],
      ...(time?.value ? { when: [{ start: time.start, end: time.end }] } : {}),
    },
  };
}

/** The time that follows right behind: "Ravna | in June", "Sorn | the next day". */
function timeBehind(end: number, view: SentenceView): TimeMention | null {
  const time = view.times.find(({ start }) => start >= end);
  if (!time) return null;
  const between = view.tokens.filter((token) => token.start >= end && token.end <= time.start);
  return between.every(({ upos }) => /^(?:ADP|DET|NOUN|PUNCT)$/.test(upos)) && between.length <= NEAR ? time : null;
}

/** The place that follows right behind: "Sorn | in Geneva". */
function placeBehind(end: number, view: SentenceView): PlaceMention | null {
  const at = view.tokens.findIndex(({ start }) => start >= end);
  const preposition = view.tokens[at];
  const isIn = preposition !== undefined && /^(?:in|at|near)$/i.test(preposition.text);
  return isIn ? (view.places.find(({ first }) => first === at + 1) ?? null) : null;
}

/** Words that may stand between somebody and the day on which he was met: "by video link the next day". */
const NEAR = 4;

/** One draft for each who was met apart from the others; the draft itself where they met together. */
export function apart(
  draft: Draft,
  { who, others }: { readonly who: readonly Party[]; readonly others: readonly Party[] },
  anchor: Token,
  view: SentenceView,
  context: Context,
): Draft[] {
  if (who.length > 0 && others.length > 1 && isSeparate(anchor, view))
    return others.map((other) => withThese(draft, [...who, other]));
  const next = onAnotherOccasion(draft, anchor, view, context);
  if (!next || who.length === 0) return [draft];
  const first = [...who, ...others].filter(({ name }) => name !== next.party.name);
  return first.length < 2
    ? [draft]
    : [withThese(draft, first), onOccasion(withThese(draft, [...who, next.party]), next)];
}

function isSeparate(anchor: Token, view: SentenceView): boolean {
  const isSo = childrenBy(view.sentence, anchor.index, "advmod", "amod").some(({ text }) =>
    /^(?:separately|separate|individually|individual|bilateral)$/i.test(text),
  );
  const behind = view.tokens
    .slice(anchor.index + 1)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  return (
    isSo || /^first\b.*\b(?:and|,) then\b/.test(behind) || /\b(?:in turn|one by one|one after the other)\b/.test(behind)
  );
}

interface Occasion {
  readonly party: Party;
  readonly place: PlaceMention | null;
  readonly time: TimeMention | null;
}

/** "met Lind on Monday | and Sorn the next day", "in Ravna | and Sorn in Geneva": the tree may list Sorn with the day. */
function onAnotherOccasion(draft: Draft, anchor: Token, view: SentenceView, context: Context): Occasion | null {
  const told = [...(draft.fieldSpans?.when ?? []), ...(draft.fieldSpans?.place ?? [])];
  const day = told.filter(({ start }) => start >= anchor.end).sort((a, b) => a.end - b.end)[0];
  if (!day) return null;
  const added = view.tokens.find(
    ({ start, relation, index }) =>
      start > day.end &&
      relation === "conj" &&
      childrenBy(view.sentence, index, "cc").length > 0 &&
      !view.tokens.some((verb) => verb.upos === "VERB" && day.end <= verb.start && verb.start < start),
  );
  const [party] = added ? whoMeets([added.index], view, context) : [];
  if (!party) return null;
  const place = placeBehind(party.span.end, view);
  const time = timeBehind(place?.end ?? party.span.end, view);
  return place || time ? { party, place, time } : null;
}

function withThese(draft: Draft, parties: readonly Party[]): Draft {
  return {
    ...draft,
    fields: { ...draft.fields, participants: parties.map(({ name }) => name) },
    fieldSpans: { ...draft.fieldSpans, participants: parties.map(({ span }) => span) },
  };
}

function onOccasion(draft: Draft, { place, time }: Occasion): Draft {
  const { when: _, place: __, ...spans } = draft.fieldSpans ?? {};
  const known = time && time.value !== null && time.basis !== "unresolved" ? time : null;
  return {
    ...draft,
    fields: { ...draft.fields, place: place?.name ?? null, duration: null },
    when: known?.value ?? null,
    whenBasis: known ? (known.basis as "stated" | "inferred") : null,
    fieldSpans: {
      ...spans,
      ...(place ? { place: [{ start: place.start, end: place.end }] } : {}),
      ...(known ? { when: [{ start: known.start, end: known.end }] } : {}),
    },
  };
}
