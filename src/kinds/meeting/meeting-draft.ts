/** What every meeting rule makes: the draft of a meeting from its word, its status and its participants. */
import { childrenBy, isRelation } from "../../extract/clauses.ts";
import { type EventTime, eventTime, ownEventTime, timeOfThing } from "../../extract/event-time.ts";
import { filedFrom } from "../../extract/filed-from.ts";
import type { Party } from "../../extract/parties.ts";
import { placeNear } from "../../extract/place-near.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import type { Token } from "../../language/analysis.ts";
import type { PlaceMention } from "../../notice/noticed.ts";
import { shift } from "../../notice/times/calendar.ts";
import { dayOfTalks } from "./day-of-talks.ts";
import { durationUnder } from "./duration-under.ts";
import { MODALITY_OF, type StatusFound } from "./meeting-status.ts";
import { TRAVEL } from "./meeting-words.ts";
import { withoutOwnState } from "./own-state.ts";

/** Where they meet: a place of the sentence, or of the report. */
export type MeetingPlace = Pick<PlaceMention, "name" | "country" | "start" | "end">;

export function meetingDraft(
  word: Token,
  found: StatusFound,
  told: readonly Party[],
  view: SentenceView,
  context: Context,
  near: MeetingPlace | null = placeNear(word, view),
): Draft {
  const participants = withoutOwnState(told, context);
  const place = near ?? placeHere(word, view, context);
  // The day of calling off is not the day of the meeting; nor is the day of what went on ahead of it.
  const isApart = found.status === "cancelled" || /^(?:before|ahead|of)$/i.test(found.sign.text);
  const day = isApart ? ownEventTime(word, view) : (timeOfThing(word, view) ?? journeyTime(word, view));
  const nth = day?.value.length === 10 ? dayOfTalks(word, view) : null;
  const own = day && nth ? { ...day, value: `${shift(day.value, 1 - nth)}/${day.value}` } : day;
  const source = creditFor(word, view, context);
  const duration = durationUnder(word, view);
  const published = context.report.published?.value ?? null;
  const time = own ?? (found.status === "cancelled" ? untilNow(found.sign, published) : null);
  // "On Monday the two sides meet in Lakeside": a day still to come makes a plan of the present tense.
  const isAhead = found.status === "held" && time !== null && published !== null && time.value.slice(0, 10) > published;
  // "opened talks in 2012": what began so long ago is over.
  const isOver =
    found.status === "under-way" && time !== null && published !== null && isLongBefore(time.value, published);
  // "met for a third day on Monday": they go on.
  const goesOn = nth !== null && found.status === "held" && published !== null && day!.value >= shift(published, -1);
  const status = isAhead ? "planned" : isOver ? "held" : goesOn ? "under-way" : found.status;
  return {
    fields: {
      participants: participants.map(({ name }) => name),
      place: place?.name ?? null,
      status,
      duration: duration?.duration ?? null,
    },
    by: source?.name ?? null,
    when: time?.value ?? null,
    whenBasis: time?.basis ?? null,
    modality: MODALITY_OF[status],
    fieldSpans: {
      participants: participants.map(({ span }) => span),
      status: [{ start: found.sign.start, end: found.sign.end }],
      ...(place ? { place: [{ start: place.start, end: place.end }] } : {}),
      ...(duration ? { duration: [{ start: duration.start, end: duration.end }] } : {}),
      ...(source ? { by: [source.span] } : {}),
      ...(time?.span ? { when: [time.span] } : {}),
    },
    confidence: participants.length > 1 ? 0.85 : 0.65,
  };
}

/** "broke off the talks": they were held, and are not those still to come. */
function untilNow({ lemma, start, end }: Token, published: string | null): EventTime | null {
  if (published === null || lemma !== "break") return null;
  return { value: `../${published}`, basis: "inferred", span: { start, end } };
}

/** "is expected here on Monday": where the report was filed, unless a speaker says so. */
export function placeHere(word: Token, view: SentenceView, context: Context): MeetingPlace | null {
  // "the last round, held here in the spring"
  const clauses = childrenBy(view.sentence, word.index, "acl").map(({ index }) => index);
  const isHere = [word.index, word.head, ...clauses].some(
    (index) =>
      index >= 0 &&
      childrenBy(view.sentence, index, "advmod", "obl").some(
        (token) => /^here$/i.test(token.text) && !view.quotationAt(token),
      ),
  );
  return isHere ? filedFrom(context) : null;
}

/** "will fly to Lakeside on Tuesday to see Lind": the day is told with the journey. */
function journeyTime(word: Token, view: SentenceView): EventTime | null {
  const above = view.tokens[word.head];
  const isFor = above?.upos === "VERB" && TRAVEL.has(above.lemma) && isRelation(word, "xcomp", "advcl", "conj");
  return isFor ? eventTime(above, view) : null;
}

/** Months after which a meeting that began is taken to have ended, where no end is told. */
const MONTHS = 2;

function isLongBefore(when: string, published: string): boolean {
  const end = when.split("/").at(-1)!;
  if (!/^\d{4}/.test(end)) return false;
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || "12");
  return months(published) - months(end) > MONTHS;
}
