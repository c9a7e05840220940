/** What every incident rule makes: the draft from the word of the event, or null where nobody and no place is told. */

import { childrenBy } from "../../extract/clauses.ts";
import { eventTime } from "../../extract/event-time.ts";
import { placeNear } from "../../extract/place-near.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import type { Token } from "../../language/analysis.ts";
import type { PlaceMention } from "../../notice/noticed.ts";
import { killedIn } from "./killed-in.ts";
import { sidesOf } from "./sides.ts";
import { typeOf } from "./type-of.ts";

/** So many dead, with nobody who killed them, are those of a war. */
const WAR_DEAD = 2000;
/** "raids on Lakeside", "fired into Lakeside", "Lakeside's dead". */
const ALSO = new Set(["on", "into", "against", "of", "over", "targeting", "'s"]);

export function incidentDraft(anchor: Token, view: SentenceView, context: Context): Draft | null {
  const { actors, targets } = sidesOf(anchor, view, context.report.text);
  const near = placeNear(anchor, view, ALSO) ?? placeBefore(anchor, view) ?? placeHit(anchor, view);
  // "Norland's strikes" are by Norland, not in it.
  const place = near && actors.some(({ name }) => name === near.name) ? null : near;
  if (actors.length + targets.length === 0 && !place) return null;
  const killed = killedIn(anchor, view);
  // "More than 250,000 have died" tells of a war, not of an event.
  if (actors.length === 0 && killed && (killed.min ?? killed.max ?? 0) >= WAR_DEAD) return null;
  const time = eventTime(anchor, view);
  const source = creditFor(anchor, view, context);
  const spansOf = (parties: readonly { span: { start: number; end: number } }[]) => parties.map(({ span }) => span);
  return {
    fields: {
      type: typeOf(
        anchor,
        view,
        actors.some(({ name }) => isState(name, context)),
      ),
      actors: actors.map(({ name }) => name),
      targets: targets.map(({ name }) => name).filter((name) => actors.every((actor) => actor.name !== name)),
      place: place?.name ?? null,
      killed: killed ? (killed.min ?? killed.max) : null,
    },
    by: source?.name ?? null,
    when: time?.value ?? null,
    whenBasis: time?.basis ?? null,
    fieldSpans: {
      type: [{ start: anchor.start, end: anchor.end }],
      ...(actors.length > 0 ? { actors: spansOf(actors) } : {}),
      ...(targets.length > 0 ? { targets: spansOf(targets) } : {}),
      ...(place ? { place: [{ start: place.start, end: place.end }] } : {}),
      ...(killed ? { killed: [{ start: killed.start, end: killed.end }] } : {}),
      ...(source ? { by: [source.span] } : {}),
      ...(time?.span ? { when: [time.span] } : {}),
    },
    confidence: actors.length > 0 && (targets.length > 0 || place) ? 0.8 : 0.65,
  };
}

function isState(name: string, context: Context): boolean {
  return context.noticed.actors.some((actor) => actor.name === name && actor.type === "state");
}

/** "the Lakeside bombing", "a Lakeside attack". */
function placeBefore(anchor: Token, view: SentenceView): PlaceMention | null {
  const before = childrenBy(view.sentence, anchor.index, "compound", "nmod:poss").map(({ index }) => index);
  return view.places.find((p) => p.name !== p.country && before.some((i) => p.first <= i && i <= p.last)) ?? null;
}

/** "bombed Lakeside", "Lakeside was shelled": the place itself is hit. */
function placeHit(anchor: Token, view: SentenceView): PlaceMention | null {
  const hit = childrenBy(view.sentence, anchor.index, "obj", "nsubj:pass").map(({ index }) => index);
  return view.places.find((p) => hit.some((i) => p.first <= i && i <= p.last)) ?? null;
}
