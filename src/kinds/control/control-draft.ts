/** What every control rule makes: drafts from the word that tells it, the places, who holds them and from whom. */
import { eventTime } from "../../extract/event-time.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import type { Token } from "../../language/analysis.ts";
import type { Change } from "./control-words.ts";
import { holderTold } from "./held-elsewhere.ts";
import type { HeldPlace } from "./held-place.ts";
import { ofItsState } from "./holder-at.ts";

/** One draft for each place and holder; one without a holder where none is told. */
export function controlDrafts(
  sign: Token,
  change: Change,
  places: readonly HeldPlace[],
  holders: readonly Party[],
  from: Party | null,
  view: SentenceView,
  context: Context,
): Draft[] {
  const who = holders.length > 0 ? holders : [null];
  return places.flatMap((place) => who.map((holder) => controlDraft(sign, change, place, holder, from, view, context)));
}

function controlDraft(
  sign: Token,
  change: Change,
  place: HeldPlace,
  by: Party | null,
  from: Party | null,
  view: SentenceView,
  context: Context,
): Draft {
  const time = eventTime(sign, view);
  const source = creditFor(sign, view, context);
  const holder = ofItsState(by, place, context);
  const told = change === "held" || change === "withdrawn" ? null : holderTold(place.name, context);
  const loser = ofItsState(from, place, context);
  const loserName = loser?.name ?? (told !== null && told !== holder?.name ? told : null);
  return {
    fields: { place: place.name, holder: holder?.name ?? null, change, from: loserName },
    by: source?.name ?? null,
    when: time?.value ?? null,
    whenBasis: time?.basis ?? null,
    fieldSpans: {
      place: [place.span],
      change: [{ start: sign.start, end: sign.end }],
      ...(holder ? { holder: [holder.span] } : {}),
      ...(loser ? { from: [loser.span] } : {}),
      ...(source ? { by: [source.span] } : {}),
      ...(time?.span ? { when: [time.span] } : {}),
    },
    confidence: holder ? 0.75 : 0.6,
  };
}
