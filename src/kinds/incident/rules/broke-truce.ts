import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { chargeOver } from "../charge.ts";
import { conflictOf } from "../conflict-of-report.ts";
import { incidentDraft } from "../incident-draft.ts";
import { named } from "../named-sides.ts";
import { turned } from "../turned.ts";

/**
 *     The army violated the truce on Monday.
 *     └─who──┘ ^^^^^^^^     └truce┘ └─when─┘
 *     accused rebels of breaking the ceasefire · the truce was broken by rebels · the army's truce violations
 */
export const brokeTruce = rule({
  id: "incident/broke-truce",
  kind: "incident",
  starts: "breaking or a breach of a truce",
  word: (token) =>
    (token.upos === "VERB" && BREAKING.has(token.lemma)) || (token.upos === "NOUN" && BREACHES.has(token.lemma)),
  build(anchor, view, context) {
    const isCounted = isRecorded(anchor, view, context);
    const [truces, doers] = anchor.upos === "VERB" ? ofVerb(anchor, view) : ofNoun(anchor, isCounted, view);
    if (!isCounted && !truces.some((i) => isTruce(i, view))) return stop(anchor, "a truce that is broken");
    const unreal = unrealAt(anchor, view);
    if (unreal || isNegated(view.sentence, anchor.index))
      return stop(unreal ?? anchor, "a breach that took place, not one that may");
    const actors = named(doers, view, context.report.text, { isDoer: true });
    const { place } = conflictOf(context);
    const draft = incidentDraft(anchor, view, context, {
      type: "ceasefire-violation",
      sides: { actors, targets: [] },
      place,
    });
    return draft ? [draft] : stop(anchor, "somebody who broke it, or a place");
  },
});

const BREAKING = new Set("violate breach break flout infringe shatter".split(" "));
const BREACHES = new Set("violation breach infringement".split(" "));
const BY = new Set(["by"]);
const OF = new Set(["of"]);

/** The truce may be told as "the terms of the truce", or stand before "deal". */
function isTruce(index: number, view: SentenceView): boolean {
  const { sentence } = view;
  const near = [
    index,
    ...childrenBy(sentence, index, "compound", "amod", "flat").map((token) => token.index),
    ...objectsOfPreposition(sentence, index, OF),
  ];
  return near.some((i) => dealAt(view.tokens[i]!, view) === "truce" || TRUCE.test(view.tokens[i]!.lemma));
}

/** "The mission recorded 11 violations by the army": whoever watches a truce counts no others. */
function isRecorded(noun: Token, view: SentenceView, context: Context): boolean {
  const verb = view.tokens[noun.head];
  return (
    noun.upos === "NOUN" &&
    verb?.upos === "VERB" &&
    RECORDING.test(verb.lemma) &&
    objectsOfPreposition(view.sentence, noun.index, OF).length === 0 &&
    childrenBy(view.sentence, noun.index, "compound", "amod").every(
      ({ lemma }) => !/^(?:right|law|human|border|air)s?$/.test(lemma),
    ) &&
    subjectsOf(view.sentence, verb.index).some(
      (i) =>
        (WATCHING.test(view.tokens[i]!.lemma) || isWatcher(i, view, context)) &&
        // "election observers", "the human rights mission": they watch something else.
        childrenBy(view.sentence, i, "compound", "amod").every(({ lemma }) => !OF_OTHERS.test(lemma)),
    )
  );
}

/** A body that is neither side, by its name: "the OSCE recorded nine violations". */
function isWatcher(index: number, { sentence, actors }: SentenceView, context: Context): boolean {
  const own = actorAt(index, sentence, actors);
  return own !== null && /^(?:body|organisation)$/.test(actorType(own.actor, context) ?? "");
}

const RECORDING = /^(?:record|register|log|count|observe|document|note|confirm|verify)$/;
const OF_OTHERS = /^(?:election|electoral|poll|vote|voting|right|human|law)s?$/i;
const WATCHING = /^(?:mission|observer|monitor|team|peacekeeper|committee|commission|monitoring|force)$/i;
const TRUCE = /^(?:truce|ceasefire|cease-fire|armistice|cessation)$/i;

function ofVerb(verb: Token, view: SentenceView): [readonly number[], readonly number[]] {
  const { isPassive, doers, hit } = turned(verb, view);
  return [hit, isPassive ? doers : (chargeOver(verb, view)?.accused ?? doers)];
}

function ofNoun(noun: Token, isCounted: boolean, view: SentenceView): [number[], number[]] {
  const { sentence } = view;
  const before = childrenBy(sentence, noun.index, "compound", "amod", "nmod:poss").map(({ index }) => index);
  const of = objectsOfPreposition(sentence, noun.index, OF);
  // "recorded 11 violations | by the army"
  const recorded = isCounted ? [noun.head] : [];
  return [
    [...of, ...before],
    // "counted 14 violations of the truce by the army": the tree may hang the army on the truce.
    [...before, ...[noun.index, ...of, ...recorded].flatMap((i) => objectsOfPreposition(sentence, i, BY))],
  ];
}
