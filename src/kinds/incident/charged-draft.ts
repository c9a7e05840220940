/** What somebody says another has done: the event as it was told, with its doer, said by the accuser. */
import type { Party } from "../../extract/parties.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { EventMeant } from "./event-meant.ts";
import { incidentDraft } from "./incident-draft.ts";
import { sidesOf } from "./sides.ts";

export function chargedDraft(
  { word, view: there }: EventMeant,
  accused: readonly Party[],
  accuser: Party,
  view: SentenceView,
  context: Context,
): Draft | null {
  const { targets } = sidesOf(word, there, context.report.text);
  const draft = incidentDraft(word, there, context, { sides: { actors: accused, targets } });
  if (!draft) return null;
  const spans = there === view ? [view.sentence] : [there.sentence, view.sentence];
  return {
    ...draft,
    by: accuser.name,
    spans: spans.map(({ start, end }) => ({ start, end })),
    fieldSpans: { ...draft.fieldSpans, actors: accused.map(({ span }) => span), by: [accuser.span] },
  };
}
