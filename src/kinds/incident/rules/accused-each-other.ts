import { isNegated, subjectsOf, subtree } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { chargedDraft } from "../charged-draft.ts";
import { conflictOf } from "../conflict-of-report.ts";
import { eventMeant } from "../event-meant.ts";
import { incidentDraft } from "../incident-draft.ts";
import { isMutual, TRADING } from "../mutual.ts";
import { named } from "../named-sides.ts";

/**
 *     Kenya and Somalia accused each other of breaking the truce.      one claim against each of the two
 *     └─────who───────┘ ^^^^^^^               └────type─────────┘
 *     each side blamed the other for firing first · the two traded accusations of violations
 *     an attack for which each side blamed the other
 */
export const accusedEachOther = rule({
  id: "incident/accused-each-other",
  kind: "incident",
  starts: "two who accuse each other",
  after: ["incident/broke-truce", "incident/attacked"],
  word: ({ upos, lemma }) => upos === "VERB" && (CHARGING.test(lemma) || TRADING.test(lemma)),
  build(anchor, view, context) {
    if (!isMutual(anchor, view)) return stop(anchor, "each other, or the other");
    const words = subtree(view.sentence, anchor.index).map((i) => view.tokens[i]!);
    const isBreach = words.some(({ lemma, index }) => isBreaking(lemma, words, index));
    const event = isBreach ? null : eventMeant(anchor, view, context);
    if (!isBreach && !event) return stop(anchor, "a breach of a truce, who fired first, or an event");
    const unreal = unrealAt(anchor, view);
    if (unreal || isNegated(view.sentence, anchor.index))
      return stop(unreal ?? anchor, "what they say, not what they may");
    const own = named(subjectsOf(view.sentence, anchor.index), view, context.report.text, { isDoer: true });
    const sides = own.length === 2 ? own : conflictOf(context).sides;
    if (sides.length !== 2) return stop(anchor, "the two by name");
    return sides.flatMap((side, i) =>
      event
        ? (chargedDraft(event, [side], sides[1 - i]!, view, context) ?? [])
        : against(side, sides[1 - i]!, anchor, view, context),
    );
  },
});

const CHARGING = /^(?:accuse|blame|charge|denounce|reproach)$/;
const TRUCE = /^(?:truce|ceasefire|cease-fire|armistice|cessation|fire)$/;

/** What one side is said to have done, by the other. */
function against(side: Party, other: Party, anchor: Token, view: SentenceView, context: Context) {
  const draft = incidentDraft(anchor, view, context, {
    type: "ceasefire-violation",
    sides: { actors: [side], targets: [] },
    place: conflictOf(context).place,
  });
  if (!draft) return [];
  return [{ ...draft, by: other.name, fieldSpans: { ...draft.fieldSpans, by: [other.span] } }];
}

/** "breaking the truce", "violations of the ceasefire", "firing first", "the breach" */
function isBreaking(lemma: string, words: readonly Token[], index: number): boolean {
  if (/^(?:violation|breach|infringement)$/.test(lemma)) return true;
  const rest = words.filter((word) => word.index > index).slice(0, 6);
  if (/^(?:violate|breach|break|flout|infringe|shatter|ignore|undermine)$/.test(lemma))
    return rest.some((word) => TRUCE.test(word.lemma) || /^(?:it|agreement|deal|accord)$/.test(word.lemma));
  return (
    /^(?:fire|shoot|shell|attack|open|strike|begin|start)$/.test(lemma) &&
    rest.some(({ text }) => /^first$/i.test(text))
  );
}
