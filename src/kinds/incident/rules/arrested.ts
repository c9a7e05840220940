import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { incidentDraft } from "../incident-draft.ts";
import { named } from "../named-sides.ts";
import { turned } from "../turned.ts";

/**
 *     Norland arrested Okoro in 2019.
 *     └─who─┘ ^^^^^^^^ └whom┘  └when┘
 *     two soldiers were captured by rebels (an abduction) · the navy seized a tanker
 *
 * Arrests of suspects by the dozen are police work; here it is somebody with a name or a role in the matter.
 */
export const arrested = rule({
  id: "incident/arrested",
  kind: "incident",
  starts: "verb of arresting, capturing or seizing",
  word: (token) => token.upos === "VERB" && (ARRESTING.has(token.lemma) || TAKING.has(token.lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    const { doers, hit: taken } = turned(anchor, view);
    const isArrest = ARRESTING.has(anchor.lemma);
    const victims = taken.filter((i) => isVictim(i, isArrest, view, context));
    const isHostage = childrenBy(sentence, anchor.index, "obj", "xcomp", "advmod", "obl").some(({ lemma }) =>
      /^(?:hostage|prisoner|captive)$/.test(lemma),
    );
    const hit = isHostage && victims.length === 0 ? taken.filter((i) => view.tokens[i]!.lemma !== "hostage") : victims;
    if (hit.length === 0) return stop(anchor, "somebody who is arrested, or a ship that is seized");
    const unreal = unrealAt(anchor, view);
    if (unreal || isNegated(sentence, anchor.index))
      return stop(unreal ?? anchor, "an event that took place, not one that may");
    const text = context.report.text;
    const sides = { actors: named(doers, view, text, { isDoer: true }), targets: named(hit, view, text) };
    const isThing = hit.every((i) => VESSELS.test(view.tokens[i]!.lemma));
    const draft = incidentDraft(anchor, view, context, { sides, type: isArrest || isThing ? "other" : "abduction" });
    return draft ? [draft] : stop(anchor, "somebody who is arrested, or a ship that is seized");
  },
});

const ARRESTING = new Set("arrest detain jail imprison sentence incarcerate".split(" "));
const TAKING = new Set("capture seize snatch take hold".split(" "));
const VESSELS = /^(?:ship|tanker|vessel|boat|trawler|freighter|drone|submarine|aircraft|plane|cargo|yacht)$/;
const CAPTIVES =
  /^(?:soldier|serviceman|pilot|sailor|marine|hostage|captive|crew|peacekeeper|diplomat|tourist|missionary|airman|guard|policeman|officer|worker|schoolgirl|girl|schoolchild|teenager|boy|villager)$/;
const DETAINEES =
  /^(?:journalist|activist|diplomat|student|tourist|missionary|pastor|couple|national|citizen|sailor|crew|lawmaker|leader|dissident|negotiator|envoy|soldier|opponent|mastermind)$/;

function isVictim(index: number, isArrest: boolean, view: SentenceView, context: Context): boolean {
  const token = view.tokens[index]!;
  const mention = actorAt(index, view.sentence, view.actors);
  const type = mention && actorType(mention.actor, context);
  if (type === "person" && mention?.form !== "description") return isArrest;
  return isArrest ? DETAINEES.test(token.lemma) : CAPTIVES.test(token.lemma) || VESSELS.test(token.lemma);
}
