import { childrenBy, isNegated } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { PEOPLE } from "../../../notice/numbers/vocabulary.ts";
import { incidentDraft } from "../incident-draft.ts";
import { isArmed, named } from "../named-sides.ts";
import { turned } from "../turned.ts";
import { isCaptive, isDetainee, VESSELS } from "../who-is-taken.ts";

/**
 *     Norland arrested Okoro in 2019.
 *     └─who─┘ ^^^^^^^^ └whom┘  └when┘
 *     two soldiers were captured by rebels (an abduction) · the navy seized a tanker
 *
 * Arrests of suspects by the dozen are police work; here it is somebody with a name or a role in the matter, or anybody
 * whom soldiers take, or who is taken over a protest.
 */
export const arrested = rule({
  id: "incident/arrested",
  kind: "incident",
  starts: "verb of arresting, capturing or seizing",
  word: ({ upos, lemma }) => upos === "VERB" && (ARRESTING.has(lemma) || TAKING.has(lemma) || AWAY.test(lemma)),
  anchor: (token, view) => !AWAY.test(token.lemma) || token.lemma === "take" || isTakenAway(token, view) !== null,
  build(anchor, view, context) {
    const { sentence } = view;
    const { doers, hit: taken } = turned(anchor, view);
    const away = isTakenAway(anchor, view);
    const isArrest = ARRESTING.has(anchor.lemma) || away === "arrest";
    const isOfConflict = isArrest && isOverConflict(doers, view);
    const victims = taken.filter((i) =>
      isArrest
        ? isDetainee(i, view, context) || (isOfConflict && isHuman(view.tokens[i]!))
        : isCaptive(i, view, context),
    );
    const isHostage = childrenBy(sentence, anchor.index, "obj", "xcomp", "advmod", "obl").some(({ lemma }) =>
      /^(?:hostage|prisoner|captive)$/.test(lemma),
    );
    // "boarded a plane": a traveller does.
    if (BOARDING.test(anchor.lemma) && !doers.some((i) => isArmed(view.tokens[i]!)))
      return stop(anchor, "armed men who stop a ship");
    // "in rebel-held Ravna": what the place is.
    if (view.tokens[anchor.index - 1]?.text === "-") return stop(anchor, "a taking, not what a place or people are");
    // "held reporters back", "holds up the convoy": kept waiting, and free to go.
    if (anchor.lemma === "hold" && isKeptBack(anchor, view)) return stop(anchor, "somebody who is taken");
    // "took two nurses to Ravna" may be help.
    if (anchor.lemma === "take" && !isHostage && !away) return stop(anchor, "somebody who is taken hostage");
    // "homes held hostage by a dispute" are held by nobody.
    const hit =
      isHostage && victims.length === 0
        ? taken.filter((i) => view.tokens[i]!.lemma !== "hostage" && isHuman(view.tokens[i]!))
        : victims;
    if (hit.length === 0) return stop(anchor, "somebody who is arrested, or a ship that is seized");
    // "The detained leaders were freed", "visited captured soldiers": what they are, told of long before.
    if (anchor.relation === "amod" && doers.length === 0) return stop(anchor, "a taking that is told, not a captive");
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

/** "troops arrested hundreds", "detained by rebels", "were arrested at a demonstration" */
function isOverConflict(doers: readonly number[], view: SentenceView): boolean {
  return (
    doers.some((i) => isArmed(view.tokens[i]!) && !POLICE.test(view.tokens[i]!.lemma)) ||
    view.tokens.some(({ lemma }) => PROTEST.test(lemma))
  );
}

const POLICE = /^(?:police|policeman|officer|constabulary|patrol|group|unit|government|crowd|squad)$/i;
const PROTEST =
  /^(?:protest|demonstration|demonstrate|demonstrator|protester|rally|riot|uprising|unrest|crackdown|coup)$/;

const ARRESTING = new Set("arrest detain jail imprison sentence incarcerate apprehend intern rearrest".split(" "));
const TAKING = new Set("capture seize snatch take hold board intercept impound commandeer".split(" "));

const BOARDING = /^(?:board|intercept|impound|commandeer)$/;

function isHuman({ lemma, upos }: Token): boolean {
  return /^(?:PROPN|PRON|NUM)$/.test(upos) || PEOPLE.has(lemma) || /^(?:hundred|dozen|score|thousand)$/.test(lemma);
}

/** Verbs that take somebody away only with the word behind them. */
const AWAY = /^(?:pick|round|take|carry)$/;

/** "picked up at the airport", "rounded up dozens of activists", "taken into custody", "carried off two nurses" */
function isTakenAway({ index, lemma }: Token, { tokens }: SentenceView): "arrest" | "abduction" | null {
  const next = tokens.slice(index + 1, index + 4).map(({ text }) => text.toLowerCase());
  if (/^(?:pick|round)$/.test(lemma) && next[0] === "up") return "arrest";
  if (lemma === "take" && next.join(" ").includes("into custody")) return "arrest";
  return lemma === "carry" && next[0] === "off" ? "abduction" : null;
}

/** "held reporters back", "held off the rebels", "held the crowd up" */
function isKeptBack({ index }: Token, { sentence, tokens }: SentenceView): boolean {
  const isAway = /^(?:back|off|up|out|together|accountable|responsible)$/i;
  return (
    isAway.test(tokens[index + 1]?.text ?? "") ||
    childrenBy(sentence, index, "advmod", "compound:prt", "xcomp", "obl").some(
      ({ text, index: at }) => at > index && isAway.test(text),
    )
  );
}
