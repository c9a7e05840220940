import { childrenBy, isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { speakerAt } from "../../../extract/speech/speakers.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { chargedDraft } from "../charged-draft.ts";
import { eventMeant } from "../event-meant.ts";
import { isMutual } from "../mutual.ts";
import { isArmed, named } from "../named-sides.ts";

/**
 *     Ten villagers died in Ravna on Monday. The army blamed the Front, which denied it.
 *                      └─────event────────┘  └─by──┘ ^^^^^^  └who─┘
 *     Norland holds the rebels responsible · the government pointed the finger at the Front
 *
 * The event is told before; where it is told with the charge itself, the event's own word tells both.
 */
export const blamed = rule({
  id: "incident/blamed",
  kind: "incident",
  starts: "somebody blamed for what was told just before",
  word: ({ upos, lemma }) => upos === "VERB" && /^(?:blame|hold|point)$/.test(lemma),
  build(anchor, view, context) {
    if (isMutual(anchor, view)) return stop(anchor, "one who blames another");
    const heads = accusedBy(anchor, view);
    const text = context.report.text;
    const accused = named(
      heads.filter((i) => isArmed(view.tokens[i]!) || actorAt(i, view.sentence, view.actors)),
      view,
      text,
      { isDoer: true },
    );
    if (accused.length === 0) return stop(anchor, "somebody who is blamed");
    const unreal = unrealAt(anchor, view);
    if (unreal || isNegated(view.sentence, anchor.index)) return stop(unreal ?? anchor, "what somebody says");
    const event = eventMeant(anchor, view, context);
    const isOwn = event?.view === view && (event.word.upos === "NOUN" || event.word.index > anchor.index);
    if (!event || isOwn) return stop(anchor, "an event that was told before");
    const accusers = subjectsOf(view.sentence, anchor.index).flatMap((i) => speakerAt(i, view, text) ?? []);
    const drafts = accusers
      .filter(({ name }) => accused.every((party) => party.name !== name))
      .flatMap((accuser) => chargedDraft(event, accused, accuser, view, context) ?? []);
    return drafts.length > 0 ? drafts : stop(anchor, "somebody who blames");
  },
});

/** "blamed the Front", "hold the rebels responsible", "pointed the finger at the army" */
function accusedBy(verb: Token, view: SentenceView): readonly number[] {
  const { sentence, tokens } = view;
  const objects = objectsOf(sentence, verb.index);
  if (verb.lemma === "blame") return objects;
  if (verb.lemma === "point")
    return objects.some((i) => /^fingers?$/.test(tokens[i]!.lemma))
      ? [verb.index, ...objects].flatMap((i) => objectsOfPreposition(sentence, i, AT))
      : [];
  const beside = [
    ...childrenBy(sentence, verb.index, "xcomp"),
    ...objects.flatMap((i) => childrenBy(sentence, i, "amod")),
  ];
  return beside.some(({ lemma }) => lemma === "responsible") ? objects : [];
}

const AT = new Set(["at"]);
