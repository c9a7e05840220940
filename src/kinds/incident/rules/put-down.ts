import { isNegated, objectsOfPreposition } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { incidentDraft } from "../incident-draft.ts";
import { named } from "../named-sides.ts";
import { turned } from "../turned.ts";

/**
 *     The army put down the uprising in Ravna in 1982.
 *     └─who──┘ ^^^          └whom──┘    └place
 *     police dispersed protesters · the regime cracked down on demonstrators · broke up a rally
 */
export const putDown = rule({
  id: "incident/put-down",
  kind: "incident",
  starts: "putting down or dispersing a protest or an uprising",
  after: ["incident/attack", "incident/attacked"],
  word: ({ upos, lemma }) => upos === "VERB" && (DISPERSING.has(lemma) || PARTICLES.has(lemma)),
  anchor: (token, view) => DISPERSING.has(token.lemma) || isWithParticle(token, view),
  build(anchor, view, context) {
    const { sentence } = view;
    const { doers, hit } = turned(anchor, view);
    const on = anchor.lemma === "crack" ? objectsOfPreposition(sentence, anchor.index, ON) : [];
    const crowd = [...hit, ...on].filter((i) => PROTESTS.test(view.tokens[i]!.lemma));
    if (crowd.length === 0) return stop(anchor, "protesters, a protest or an uprising");
    const unreal = unrealAt(anchor, view);
    if (unreal || isNegated(sentence, anchor.index))
      return stop(unreal ?? anchor, "an event that took place, not one that may");
    const text = context.report.text;
    const sides = { actors: named(doers, view, text, { isDoer: true }), targets: named(crowd, view, text) };
    const draft = incidentDraft(anchor, view, context, { sides, type: "other" });
    if (!draft || (sides.actors.length === 0 && draft.fields.place === null))
      return stop(anchor, "somebody who did it, or a place");
    return [draft];
  },
});

const ON = new Set(["on"]);
const DISPERSING = new Set("crush quell suppress disperse quash".split(" "));
const PROTESTS =
  /^(?:protest|demonstration|uprising|revolt|rebellion|mutiny|rally|riot|unrest|insurrection|march|protester|protestor|demonstrator|marcher|rioter|crowd|dissent|dissident|vigil|sit-in)s?$/i;
const PARTICLES: ReadonlyMap<string, string> = new Map([
  ["put", "down"],
  ["crack", "down"],
  ["break", "up"],
]);

function isWithParticle({ index, lemma }: Token, { tokens }: SentenceView): boolean {
  const particle = PARTICLES.get(lemma);
  return particle !== undefined && tokens.slice(index + 1, index + 3).some(({ text }) => text === particle);
}
