import { childrenBy, isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { controlDraft } from "../control-draft.ts";
import { type Change, DRIVING_VERBS, HOLDING_VERBS, LEAVING_VERBS } from "../control-words.ts";
import { heldPlace } from "../held-place.ts";
import { holderAt } from "../holder-at.ts";

/**
 *     The army captured three villages from the rebels on Monday.
 *     └─who──┘ ^^^^^^^^ └───place────┘      └─from─┘   └─when─┘
 *     rebels control the town · troops withdrew from Ravna · lost the hill to the army
 */
export const captured = rule({
  id: "control/captured",
  kind: "control",
  starts: "verb of holding, taking, surrounding or leaving",
  anchor: (token) =>
    token.upos === "VERB" &&
    (HOLDING_VERBS.has(token.lemma) || LEAVING_VERBS.has(token.lemma) || DRIVING_VERBS.has(token.lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    if (isNegated(sentence, anchor.index)) return stop(anchor, "a place that is held or taken");
    const under = childrenBy(sentence, anchor.index, "aux", "mark");
    if (under.some((token) => token.xpos === "MD" || /^(?:if|unless|whether|to)$/i.test(token.text)))
      return stop(anchor, "what has happened, not what may");
    // "takes part", "took sides", "leaves the truce intact": no place.
    const object = childrenBy(sentence, anchor.index, "obj")[0];
    if (
      object &&
      /^(?:part|side|place|ground|line|position|capital|lead)$/.test(object.lemma) &&
      /^(?:take|hold|lose|gain|regain|win)$/.test(anchor.lemma)
    )
      return stop(anchor, "a place that is held or taken");
    if (anchor.lemma === "leave" && childrenBy(sentence, anchor.index, "xcomp", "ccomp").length > 0)
      return stop(anchor, "a force that leaves a place");
    const passive = childrenBy(sentence, anchor.index, "nsubj:pass").map(({ index }) => index);
    const doers =
      passive.length > 0
        ? objectsOfPreposition(sentence, anchor.index, new Set(["by"]))
        : subjectsOf(sentence, anchor.index);
    const hit = passive.length > 0 ? passive : objectsOf(sentence, anchor.index);
    const behindFrom = objectsOfPreposition(sentence, anchor.index, FROM);
    const party = (heads: readonly number[]) =>
      heads.map((i) => holderAt(i, view, context)).find((found) => found !== null) ?? null;
    const place = (heads: readonly number[]) =>
      heads.map((i) => heldPlace(i, view, context)).find((found) => found !== null) ?? null;

    if (LEAVING_VERBS.has(anchor.lemma)) {
      const left = place([...behindFrom, ...(/^(?:leave|evacuate|vacate)$/.test(anchor.lemma) ? hit : [])]);
      const who = party(
        passive.length > 0
          ? passive
          : [...(/^(?:withdraw|pull)$/.test(anchor.lemma) ? objectsOf(sentence, anchor.index) : []), ...doers],
      );
      if (!left || !who || !isForce(who.name, view)) return stop(anchor, "a force that leaves a place");
      return [controlDraft(anchor, "withdrawn", left, who, null, view, context)];
    }
    if (DRIVING_VERBS.has(anchor.lemma)) {
      const [taken, loser, winner] = [place(behindFrom), party(hit), party(doers)];
      if (!taken || !loser || !winner) return stop(anchor, "a force driven from a place");
      return [controlDraft(anchor, "captured", taken, winner, loser, view, context)];
    }
    // "took control of the town": the place hangs on the noun.
    const controlled = hit.filter((i) => /^(?:control|hold|charge|command)$/.test(view.tokens[i]!.lemma));
    const what = place([
      ...hit,
      ...controlled.flatMap((i) => objectsOfPreposition(sentence, i, new Set(["of", "over"]))),
    ]);
    if (!what) return stop(anchor, "a place that is held or taken");
    const who = party(doers);
    if (!who) return stop(anchor, "somebody who holds or takes it");
    const change: Change = HOLDING_VERBS.get(anchor.lemma)!;
    if (change === "lost") {
      const winner = party(objectsOfPreposition(sentence, anchor.index, new Set(["to"])));
      return [
        winner
          ? controlDraft(anchor, "captured", what, winner, who, view, context)
          : controlDraft(anchor, "lost", what, who, null, view, context),
      ];
    }
    if (
      /^(?:take|win|secure|storm|run|hold)$/.test(anchor.lemma) &&
      !isForce(who.name, view) &&
      controlled.length === 0
    )
      return stop(anchor, "a force that takes it");
    return [controlDraft(anchor, change, what, who, party(behindFrom), view, context)];

    /** People leave places all the time; forces, groups and states withdraw. */
    function isForce(name: string, of: typeof view): boolean {
      const type = context.noticed.actors.find((actor) => actor.name === name)?.type;
      if (type === "person" || type === "media") return false;
      return (
        type !== undefined ||
        of.tokens.some(({ lemma }) =>
          /^(?:troop|force|soldier|rebel|army|fighter|militant|militia|insurgent|unit)$/.test(lemma),
        )
      );
    }
  },
});

const FROM = new Set(["from", "of"]);
