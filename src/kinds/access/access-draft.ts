/** What every access rule makes: the draft from its word, its type and status, with place and actors. */
import { childrenBy, subjectsOf } from "../../extract/clauses.ts";
import { eventTime } from "../../extract/event-time.ts";
import { namedPartiesAt, type Party } from "../../extract/parties.ts";
import { placeNear } from "../../extract/place-near.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import type { Token } from "../../language/analysis.ts";
import type { PlaceMention } from "../../notice/noticed.ts";
import { placesNamed } from "../../notice/places/known-places.ts";
import type { AccessStatus, AccessType } from "./access-words.ts";

const TO = new Set(["to", "into", "for", "reach", "of", "over"]);
/** People are brought out of where they are; what aid comes from is not where it goes. */
const FROM = new Set([...TO, "from"]);

/** What a rule knows better than the words around tell. */
interface Known {
  readonly place?: Pick<PlaceMention, "name" | "start" | "end"> | null;
  readonly actors?: readonly Party[];
}

export function accessDraft(
  word: Token,
  type: AccessType,
  status: AccessStatus,
  view: SentenceView,
  context: Context,
  known: Known = {},
): Draft {
  const verb = word.upos === "VERB" ? word : view.tokens[word.head];
  const reached = verb ? childrenBy(view.sentence, verb.index, "obj").map(({ index }) => index) : [];
  const place =
    known.place ??
    placeNear(word, view, /^aid/.test(type) ? TO : FROM) ??
    placeOfMove(verb, view) ??
    placeOf(word, reached, type, view) ??
    (type === "aid-delivery" ? null : placeNear(word, view, FROM));
  // "Aid from Kenya was blocked": what is brought does nothing.
  const doers = verb?.upos === "VERB" ? subjectsOf(view.sentence, verb.index).filter((i) => i !== word.index) : [];
  const actors = known.actors?.length ? known.actors : namedPartiesAt(doers, view);
  const time = eventTime(word, view);
  const source = creditFor(word, view, context);
  return {
    fields: { type, place: place?.name ?? null, status, actors: actors.map(({ name }) => name) },
    by: source?.name ?? null,
    when: time?.value ?? null,
    whenBasis: time?.basis ?? null,
    modality: status === "proposed" ? "proposed" : "asserted",
    fieldSpans: {
      type: [{ start: word.start, end: word.end }],
      ...(place ? { place: [{ start: place.start, end: place.end }] } : {}),
      ...(actors.length > 0 ? { actors: actors.map(({ span }) => span) } : {}),
      ...(source ? { by: [source.span] } : {}),
      ...(time?.span ? { when: [time.span] } : {}),
    },
    confidence: 0.65,
  };
}

/** "Aid must be allowed to reach the people of Kenya": the place of the verb that is allowed. */
function placeOfMove(verb: Token | undefined, view: SentenceView): PlaceMention | null {
  const [move] = verb?.upos === "VERB" ? childrenBy(view.sentence, verb.index, "xcomp") : [];
  return move?.upos === "VERB" ? placeNear(move, view, TO) : null;
}

/** What is reached, what the noun is named after ("the Ravna crossing"), or the one place of the sentence. */
function placeOf(word: Token, reached: readonly number[], type: AccessType, view: SentenceView): PlaceMention | null {
  const before = childrenBy(view.sentence, word.index, "compound", "nmod:poss").map(({ index }) => index);
  const direct = view.places.find((p) => [...reached, ...before].some((i) => p.first <= i && i <= p.last));
  if (direct) return direct;
  const free = view.places.filter(
    ({ name, start, end, first }) =>
      // "planes from a base in Ravna": there the aid comes from.
      !(type === "aid-delivery" && isOrigin(first, view)) &&
      placesNamed(name).every(({ kind }) => kind !== "country") &&
      !view.actors.some((actor) => actor.start <= start && end <= actor.end),
  );
  return new Set(free.map(({ name }) => name)).size === 1 ? free[0]! : null;
}

/** "from Ravna", "from the port of Ravna", "from a base in Ravna" */
function isOrigin(first: number, { tokens }: SentenceView): boolean {
  return tokens.slice(Math.max(0, first - FEW), first).some(({ text }) => /^from$/i.test(text));
}

/** Words between "from" and the place. */
const FEW = 5;
