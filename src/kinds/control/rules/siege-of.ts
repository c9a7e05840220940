import { childrenBy, objectsOfPreposition } from "../../../extract/clauses.ts";
import { modifiersOf, type Party } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { controlDraft } from "../control-draft.ts";
import { type Change, CONTROL_NOUNS } from "../control-words.ts";
import { heldPlace } from "../held-place.ts";
import { holderAt } from "../holder-at.ts";

/**
 *     the army's siege of Ravna · a withdrawal of troops from the north · the blockade on the port
 *     └─who──┘   └noun┘   └place
 *     lifted the siege of Ravna      siege-lifted
 */
export const siegeOf = rule({
  id: "control/siege-of",
  kind: "control",
  starts: "noun for a siege, a capture, control or a withdrawal",
  anchor: (token) => token.upos === "NOUN" && CONTROL_NOUNS.has(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    const noun = CONTROL_NOUNS.get(anchor.lemma)!;
    const behind = objectsOfPreposition(sentence, anchor.index, OF);
    const before = view.places.find(({ last }) => last === anchor.index - 1);
    const place =
      behind.map((i) => heldPlace(i, view, context)).find((found) => found !== null) ??
      (before && noun === "besieged" ? { name: before.name, span: { start: before.start, end: before.end } } : null);
    if (!place) return stop(anchor, "a place");
    const own: Party[] = modifiersOf(anchor.index, view)
      .filter(({ actor }) => actor !== place.name)
      .map(({ actor, start, end }) => ({ name: actor, span: { start, end } }));
    const agents = [
      ...objectsOfPreposition(sentence, anchor.index, new Set(["by"])),
      ...childrenBy(sentence, anchor.index, "acl").flatMap(({ index }) =>
        objectsOfPreposition(sentence, index, new Set(["by"])),
      ),
      ...(noun === "withdrawn" ? behind : []),
    ];
    const holder = own[0] ?? agents.map((i) => holderAt(i, view, context)).find((party) => party !== null) ?? null;
    if (!holder && noun !== "besieged") return stop(anchor, "somebody who holds or leaves it");
    const verb = view.tokens[anchor.head];
    const isLifted =
      noun === "besieged" &&
      verb?.upos === "VERB" &&
      /^(?:lift|end|break|ease)$/.test(verb.lemma) &&
      verb.xpos !== "VB";
    const change: Change = isLifted ? "siege-lifted" : noun;
    return [controlDraft(anchor, change, place, holder, null, view, context)];
  },
});

const OF = new Set(["of", "on", "against", "from", "over"]);
