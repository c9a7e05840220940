/** What every control rule makes: the draft from the word that tells it, the place, who holds it and from whom. */
import { eventTime } from "../../extract/event-time.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import type { Token } from "../../language/analysis.ts";
import type { Change } from "./control-words.ts";
import type { HeldPlace } from "./held-place.ts";

export function controlDraft(
  sign: Token,
  change: Change,
  place: HeldPlace,
  holder: Party | null,
  from: Party | null,
  view: SentenceView,
  context: Context,
): Draft {
  const time = eventTime(sign, view);
  const source = creditFor(sign, view, context);
  return {
    fields: { place: place.name, holder: holder?.name ?? null, change, from: from?.name ?? null },
    by: source?.name ?? null,
    when: time?.value ?? null,
    whenBasis: time?.basis ?? null,
    fieldSpans: {
      place: [place.span],
      change: [{ start: sign.start, end: sign.end }],
      ...(holder ? { holder: [holder.span] } : {}),
      ...(from ? { from: [from.span] } : {}),
      ...(source ? { by: [source.span] } : {}),
      ...(time?.span ? { when: [time.span] } : {}),
    },
    confidence: holder ? 0.75 : 0.6,
  };
}
